import ArgumentParser
import Daemon
import Foundation
import Logging

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run the daemon until it is told to stop.",
        discussion: "SIGTERM and SIGINT end it after what is in hand has been finished."
    )

    @OptionGroup var config: ConfigurationOption

    @Flag(name: .customLong("rehearsal"), help: "Turn every workspace into a sandbox, and let the clock be moved.")
    var isRehearsal = false

    @Option(name: .customLong("port"), help: "Listen on another port; 0 takes a free one.")
    var port: Int?

    @Option(
        name: .customLong("log"),
        help: "Log this and worse: trace, debug, info, notice, warning, error or critical."
    )
    var level = "notice"

    func validate() throws {
        guard Logger.Level(rawValue: level) != nil else {
            throw ValidationError(
                "There is no log level \(level). Use trace, debug, info, notice, warning, error or critical."
            )
        }
        guard port.map({ (0...65_535).contains($0) }) ?? true else {
            throw ValidationError("A port is a number from 0 to 65535.")
        }
    }

    func run() async throws {
        var logger = Logger(label: "duologue") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = Logger.Level(rawValue: level) ?? .notice
        var options = ServeCommand.Options()
        options.isRehearsal = isRehearsal
        options.port = port
        let result = await ServeCommand.run(options, in: config.context, logger: logger) { address in
            FileHandle.standardOutput.write(Data("Duologue is ready. Open \(address)\n".utf8))
        }
        try finish(result)
    }
}
