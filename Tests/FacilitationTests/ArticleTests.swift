import Domain
import Facilitation
import Foundation
import TestSupport
import Testing

/// The articles of a season say what is built: each row has a test that names it, and numbers are those of the code.
@Suite struct ArticleTests {
    /// A row of a table, as it stands in an article.
    struct Row {
        var id: String
        var file: String
        var cells: [String]
    }

    /// Sections whose rows are still being built; a row here may stand without a test.
    static let awaited = ["10.1", "10.2", "10.3"]

    /// Rows outside these sections that have no test so far.
    static let missing: Set<String> = []

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static func files(under folder: String, _ suffix: String) -> [URL] {
        let found = FileManager.default.enumerator(at: root.appending(path: folder), includingPropertiesForKeys: nil)
        return (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == suffix }
            .sorted { $0.path < $1.path }
    }

    private static func rows() throws -> [Row] {
        try files(under: "Sources/Facilitation/Facilitation.docc", "md").flatMap { file in
            try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line -> Row? in
                guard let match = line.prefixMatch(of: /\| `(\d[\w.]*\/[a-z0-9-]+)` \|/) else { return nil }
                let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
                return Row(id: String(match.1), file: file.lastPathComponent, cells: cells)
            }
        }
    }

    /// The identifiers that test sources name in a row trait, with the file that names them.
    private static func cases() throws -> [(id: String, file: String)] {
        try files(under: "Tests", "swift").flatMap { file in
            try String(contentsOf: file, encoding: .utf8).matches(of: /\.row\(\s*("[^)]*")\s*\)/).flatMap { match in
                match.1.matches(of: /"([^"]*)"/).map { (String($0.1), file.lastPathComponent) }
            }
        }
        // The example in the documentation of the trait is no case.
        .filter { $0.1 != "RowTrait.swift" }
    }

    private static func isAwaited(_ id: String) -> Bool {
        awaited.contains { id.hasPrefix("\($0)/") } || missing.contains(id)
    }

    @Test func eachRowHasATest() throws {
        let named = Set(try Self.cases().map(\.id))
        let rows = try Self.rows()
        #expect(rows.count > 250)
        let bare = rows.filter { !named.contains($0.id) && !Self.isAwaited($0.id) }
        #expect(bare.isEmpty, "Rows that no test names: \(bare.map { "\($0.id) (\($0.file))" })")
        let late = Self.missing.filter(named.contains)
        #expect(late.isEmpty, "These have a test now; take them off the list: \(late.sorted())")
    }

    @Test func eachNamedRowStandsInAnArticleOnce() throws {
        let rows = try Self.rows()
        let known = Set(rows.map(\.id))
        let unknown = try Self.cases().filter { !known.contains($0.id) }
        #expect(unknown.isEmpty, "Tests name rows that stand in no article: \(unknown.map { "\($0.id) (\($0.file))" })")
        var seen: Set<String> = []
        let twice = rows.filter { !seen.insert($0.id).inserted }
        #expect(twice.isEmpty, "Identifiers that stand twice: \(twice.map { "\($0.id) (\($0.file))" })")
    }

    @Test func eachArticleIsLinkedFromTheFirst() throws {
        let files = Self.files(under: "Sources/Facilitation/Facilitation.docc", "md")
        let first = try #require(files.first { $0.lastPathComponent == "Facilitation.md" })
        let text = try String(contentsOf: first, encoding: .utf8)
        let linked = Set(text.matches(of: /<doc:(\w+)>/).map { String($0.1) })
        #expect(linked == Set(files.map { $0.deletingPathExtension().lastPathComponent }).subtracting(["Facilitation"]))
    }

    // MARK: Numbers

    /// What stands in backticks in a cell.
    private func names(_ cell: String) -> [String] { cell.matches(of: /`([^`]+)`/).map { String($0.1) } }

    @Test(
        .row(
            "7.4/dates",
            "7.4/hand-over",
            "7.4/ends",
            "7.4/contacts",
            "7.4/both-in",
            "7.4/reveal",
            "7.4/rung",
            "7.4/active",
            "7.4/partner",
            "7.4/did",
            "7.4/slots",
            "7.4/widen",
            "7.4/welcome",
            "7.4/record",
            "7.4/prepare",
            "7.4/digest",
            "7.4/sitting",
            "7.4/follow-up",
            "7.4/day",
            "7.4/reminder"
        )
    )
    func theTableOfKindsIsThatOfTheCode() throws {
        let rows = try Self.rows().filter { $0.id.hasPrefix("7.4/") && $0.cells.count == 6 }
        var seen: [String] = []
        for row in rows {
            for name in names(row.cells[1]) {
                seen.append(name)
                let kind = try #require(Kind(rawValue: name), "\(row.id) names the kind \(name), which is not there")
                #expect("\(kind.messageClass)" == row.cells[2], "class of \(name)")
                #expect("\(kind.rank)" == row.cells[3], "rank of \(name)")
                let days = kind.defaultReminders.map { "\($0)" }.joined(separator: ", ")
                #expect((days.isEmpty ? "–" : days) == row.cells[4], "reminders of \(name)")
            }
        }
        let all = Kind.allCases.filter { $0 != .answer }.map(\.rawValue)
        #expect(seen.sorted() == all.sorted(), "Attention.md, section 7.4, names each kind once")
    }

    @Test(.row("2.8/names")) func theTimersAreThoseOfTheCode() throws {
        let row = try #require(try Self.rows().first { $0.id == "2.8/names" })
        #expect(names(row.cells[1]) == PairTimer.Name.allCases.map(\.rawValue).sorted())
    }

    @Test func defaultsInTheRowsAreThoseOfAProgramme() throws {
        let programme = Programme(id: "any", name: "", start: CivilDate(dayNumber: 0))
        let rows = try Self.rows()
        func expect(_ id: String, _ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
            let row = try #require(rows.first { $0.id == id }, sourceLocation: sourceLocation)
            let line = row.cells.joined(separator: " | ")
            #expect(line.contains(text), "\(id) should say “\(text)”: \(line)", sourceLocation: sourceLocation)
        }
        let phases = programme.phases
        try expect("2.1/review-longest", "\(phases.reviewMax) pwd")
        try expect("2.1/midpoint", "\(phases.midpointMax) pwd")
        try expect("2.1/closing-longest", "\(phases.closingMax) pwd")
        try expect("2.1/follow-up", "\(phases.followUpDays) days")
        let loop = programme.loop
        try expect("2.3/slots-close", "\(loop.slotsCloseDays) pwd")
        try expect("2.3/booked-prepare", "\(loop.prepareDays) wd")
        try expect("2.3/after-closed", "\(loop.askCloseDays) wd")
        try expect("2.4/target", "\(programme.firstTarget)th pwd")
        try expect("2.2/pause-longest", "\(programme.pauseMaxWeeks) weeks")
        try expect("2.2/stop", "\(programme.endedTellDays)nd wd")
        try expect("6/away-swapped", "\(programme.awayMaxWeeks) weeks")
        let budget = programme.budget
        try expect("7.3/all", "| \(budget.day) | \(budget.week)")
        try expect("7.3/nudges", "| \(budget.nudgesDay) | \(budget.nudgesWeek)")
    }
}
