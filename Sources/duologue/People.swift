import ArgumentParser
import Daemon
import Domain

struct People: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The people of this installation.",
        subcommands: [Import.self, List.self, Show.self, Away.self, Pause.self, Resume.self, Remove.self]
    )

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Bring in the people of a CSV file: all of them, or none if a row is wrong.",
            discussion: """
                Columns: id, name, email, workspace, address, locale, time_zone, work_days, work_hours, holidays, \
                role. Any further column is kept as an attribute. People who are there already are changed.
                """
        )

        @Argument(help: "The CSV file.", completion: .file(extensions: ["csv"]))
        var file: String
        @Flag(help: "Only tell what would happen.")
        var dryRun = false
        @Flag(help: "Take everybody who is not in the file for somebody who has left.")
        var removeMissing = false
        @OptionGroup var config: ConfigurationOption
        @OptionGroup var json: JSONFlag

        func run() async throws {
            try finish(
                await PeopleCommands.importFile(
                    file,
                    isDryRun: dryRun,
                    removesMissing: removeMissing,
                    asJSON: json.isOn,
                    in: config.context
                )
            )
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List everybody.")

        @OptionGroup var config: ConfigurationOption
        @OptionGroup var json: JSONFlag

        func run() async throws {
            try finish(await PeopleCommands.list(asJSON: json.isOn, in: config.context))
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show one person, apart from their words.")

        @Argument(help: "The person's id.") var id: String
        @OptionGroup var config: ConfigurationOption
        @OptionGroup var json: JSONFlag

        func run() async throws {
            try finish(await PeopleCommands.show(PersonID(id), asJSON: json.isOn, in: config.context))
        }
    }

    struct Away: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Enter an absence: nothing is sent, and dates inside of it are moved."
        )

        @Argument(help: "The person's id.") var id: String
        @Argument(help: "The first day, as in 2026-11-09.") var from: String
        @Argument(help: "The last day; without it the absence is one day.") var to: String?
        @OptionGroup var config: ConfigurationOption

        func run() async throws {
            try finish(await PeopleCommands.away(PersonID(id), from: from, through: to, in: config.context))
        }
    }

    struct Pause: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Let all pairs of a person rest until a date.")

        @Argument(help: "The person's id.") var id: String
        @Argument(help: "The day on which they go on, as in 2027-01-04.") var until: String
        @OptionGroup var config: ConfigurationOption

        func run() async throws {
            try finish(await PeopleCommands.pause(PersonID(id), until: until, in: config.context))
        }
    }

    struct Resume: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "End the rest of all pairs of a person.")

        @Argument(help: "The person's id.") var id: String
        @OptionGroup var config: ConfigurationOption

        func run() async throws {
            try finish(await PeopleCommands.resume(PersonID(id), in: config.context))
        }
    }

    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Note that a person has left: their pairs end, and nothing is sent to them any more."
        )

        @Argument(help: "The person's id.") var id: String
        @OptionGroup var config: ConfigurationOption

        func run() async throws {
            try finish(await PeopleCommands.remove(PersonID(id), in: config.context))
        }
    }
}
