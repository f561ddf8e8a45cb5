import Domain
import PromptLibrary

/// A small library for tests: English with words, and what a test adds.
enum Fixture {
    static let localeYAML = """
        weekdays_short: [Mon, Tue, Wed, Thu, Fri, Sat, Sun]
        weekdays_long: [Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday]
        months_short: [Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec]
        months_long: [January, February, March, April, May, June, July, August, September, October, November, December]
        yes: ["yes"]
        no: ["no"]
        thanks: [thanks]
        tone: [unfortunately, still waiting]
        listening_start: You listen first this time.
        """

    static let locale = LibraryFile(path: "en/locale.yaml", text: localeYAML)

    static let welcome = message(
        "welcome",
        front: """
            choices:
              yes: "Yes"
              more: Tell me more
              no: No thanks
            """,
        body: """
            Hello {name}. You and {partner_full} are a pair in **{programme}**:
            {n|one: one conversation|other: # conversations} until {end}.

            Would you like to take part?
            """
    )

    static func message(_ id: String, front: String = "", body: String, locale: String = "en") -> LibraryFile {
        LibraryFile(path: "\(locale)/messages/\(id).md", text: "---\nid: \(id)\nrevision: 1\n\(front)\n---\n\(body)\n")
    }

    static func prompt(
        _ id: String,
        kind: String = "reflection",
        phases: String = "[working]",
        skill: String = "curiosity",
        depth: String = "1",
        audience: String = "share",
        extra: String = "",
        body: String = "What was new to you?"
    ) -> LibraryFile {
        LibraryFile(
            path: "en/prompts/\(id).md",
            text: """
                ---
                id: \(id)
                revision: 1
                kind: \(kind)
                phases: \(phases)
                skill: \(skill)
                depth: \(depth)
                audience: \(audience)
                minutes: 4
                source: a test
                \(extra)
                ---
                \(body)
                """
        )
    }

    static func read(_ files: LibraryFile...) -> (library: Library, findings: [Finding]) {
        Library.read([locale] + files, defaultLocale: "en")
    }
}
