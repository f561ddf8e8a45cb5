import ArgumentParser
import Daemon
import Store

struct Deliveries: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Messages on their way, and those that did not arrive.",
        subcommands: [List.self, Show.self, Retry.self, Discard.self]
    )

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List what waits or went wrong, or messages of the statuses given."
        )

        @Option(help: "One of: \(OutboxStatus.allCases.map(\.rawValue).joined(separator: ", ")). May be repeated.")
        var status: [OutboxStatus] = []
        @Option(help: "At most so many, 1 to 10000.") var limit = 200
        @OptionGroup var config: ConfigurationOption
        @OptionGroup var json: JSONFlag

        func validate() throws {
            guard (1...10_000).contains(limit) else { throw ValidationError("--limit must be 1 to 10000.") }
        }

        func run() async throws {
            try finish(await DeliveriesCommands.list(status, limit: limit, asJSON: json.isOn, in: config.context))
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show one message with its attempts.")

        @Argument(help: "The message's id.") var id: String
        @OptionGroup var config: ConfigurationOption
        @OptionGroup var json: JSONFlag

        func run() async throws {
            try finish(await DeliveriesCommands.show(id, asJSON: json.isOn, in: config.context))
        }
    }

    struct Retry: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Send a message again that was given up, in its person's open hours."
        )

        @Argument(help: "The message's id.") var id: String
        @OptionGroup var config: ConfigurationOption

        func run() async throws {
            try finish(await DeliveriesCommands.retry(id, in: config.context))
        }
    }

    struct Discard: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Give a message up for good.")

        @Argument(help: "The message's id.") var id: String
        @OptionGroup var config: ConfigurationOption

        func run() async throws {
            try finish(await DeliveriesCommands.discard(id, in: config.context))
        }
    }
}

extension OutboxStatus: ExpressibleByArgument {}
