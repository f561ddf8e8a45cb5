import Chat
import Conduct
import CurlTransport
import Delivery
import Domain
import Facilitation
import Foundation
import Intake
package import Logging
import PromptLibrary
import SQLiteDatabase
import ServiceLifecycle
import Store
import Timetable
package import UnixSignals
import Web

/// The subcommand `duologue serve`: everything that runs in one process, wired in one place.
package enum ServeCommand {
    /// What the command line may change of a configuration.
    package struct Options: Sendable {
        /// Turns every workspace into a sandbox, and lets the clock be moved.
        package var isRehearsal = false
        /// Where the web server listens instead; 0 takes a free port.
        package var port: Int?

        package init() {}
    }

    /// Runs until SIGTERM or SIGINT, then finishes what is in hand.
    ///
    /// - Parameter onReady: Called once with the address to open when everything has started.
    package static func run(
        _ options: Options = Options(),
        in context: CommandContext,
        logger: Logger,
        signals: [UnixSignal] = [.sigterm, .sigint],
        onReady: @escaping @Sendable (String) -> Void = { _ in }
    ) async -> CommandResult {
        let assembly: Assembly
        do {
            var configuration = try Configuration.read(context.configurationFile, secrets: context.secrets)
            if options.isRehearsal { configuration.isRehearsal = true }
            if let port = options.port { configuration.listen.port = port }
            assembly = try await Assembly.make(configuration, context, logger: logger, onReady: onReady)
        } catch let faults as Faults {
            return CommandResult(faults, status: .wrongConfiguration)
        } catch {
            return CommandResult(diagnostics: ["\(context.configurationFile): \(error)"], status: .failed)
        }
        var status = CommandResult()
        do {
            try await assembly.group(signals: signals, logger: logger).run()
        } catch let error as WebError {
            status = CommandResult(diagnostics: ["\(error)"], status: .failed)
        } catch let error as RoleLost {
            status = CommandResult(diagnostics: ["\(error)"], status: .failed)
        } catch {
            status = CommandResult(diagnostics: ["The daemon stopped: \(error)"], status: .failed)
        }
        await assembly.close()
        return status
    }
}
