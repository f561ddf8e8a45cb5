import ArgumentParser
import Daemon

struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read the configuration and every file it names, and tell all that is wrong."
    )

    @OptionGroup var config: ConfigurationOption
    @OptionGroup var json: JSONFlag

    func run() async throws {
        try finish(CheckCommand.run(asJSON: json.isOn, messages: Messages.all, in: config.context))
    }
}

struct Init: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a folder with a key, a store and a demo with twelve invented people."
    )

    @Argument(help: "The folder to make; it must be new or empty.")
    var folder: String
    @Flag(help: "Leave out the invented people and pairs.")
    var empty = false

    func run() async throws {
        try finish(await InitCommand.run(folder, isEmpty: empty, in: .process(configurationFile: "")))
    }
}

struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look at key, store, zones, prompts, people and workspaces, and say what to do."
    )

    @OptionGroup var config: ConfigurationOption
    @OptionGroup var json: JSONFlag

    func run() async throws {
        try finish(
            await DoctorCommand.run(asJSON: json.isOn, in: config.context) { await WorkspaceChecks.run($0) }
        )
    }
}
