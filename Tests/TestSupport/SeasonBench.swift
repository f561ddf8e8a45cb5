package import Domain
package import Facilitation
import Foundation
package import PromptLibrary
import Timetable

/// A season in memory: two people, their programme and the pure `step`, with a clock that jumps from due to due.
///
/// It is the sample season of the description: Ruth in Nairobi, Ivo in Lisbon, 26 weeks from Monday 7 September 2026,
/// six conversations, every four weeks, no jitter. Everything that is said is kept in `log`, in order.
package struct SeasonBench {
    package static let ruth: PersonID = "achieng"
    package static let ivo: PersonID = "silva"
    package static let mei: PersonID = "tanaka"
    package static let tom: PersonID = "weber"
    package static let sam: PersonID = "sam"
    package static let nadia: PersonID = "nadia"
    package static let programmeID: ProgrammeID = "mutual-growth"
    /// The first pair, of Ruth and Ivo unless told otherwise.
    package static let pairID: PairID = 1

    /// One message as its reader got it.
    package struct Line: CustomStringConvertible {
        package let person: PersonID
        package let at: Instant
        /// The reader's clock, as in `2026-09-07 09:30`.
        package let local: String
        package let messageClass: MessageClass
        package let kind: String
        package let pair: PairID?
        package let message: Message
        /// Paragraphs and quotes in lines, buttons in brackets.
        package let text: String

        package var description: String { "\(local) \(person) [\(messageClass)/\(kind)] \(text)" }
        /// The keys of all options, scales as 1 to 5.
        package var keys: [String] { SeasonBench.offers(of: message).map(\.option.key) }
        package var labels: [String] { SeasonBench.offers(of: message).map(\.option.label) }
    }

    package enum Failure: Error, CustomStringConvertible {
        case noSuchOption(PersonID, String, last: String)
        case spinning(Instant)
        case badTime(String)
        case noSuchZone(ZoneName)

        package var description: String {
            switch self {
            case .noSuchOption(let person, let option, let last):
                "no message to \(person) has the option \"\(option)\"; the last one reads: \(last)"
            case .spinning(let at): "something is due at \(at) again and again"
            case .badTime(let text): "not a time: \(text)"
            case .noSuchZone(let name): "no zone \(name)"
            }
        }
    }

    package var snapshot: Snapshot
    package private(set) var now: Instant
    package var context: Context
    package private(set) var log: [Line] = []
    /// Every effect so far, in order.
    package private(set) var effects: [Effect] = []
    private var ids = IdentifierSource(maker: 1)
    private var nextEvent: Int64 = 1

    /// Creates the season as it stands on the Friday before it begins; nothing is published.
    ///
    /// - Parameters:
    ///   - pairs: The members of each pair; ids are 1, 2 and so on.
    ///   - library: The texts; those that ship unless told otherwise.
    ///   - people: Completes the records of people before anything happens.
    ///   - programme: Changes the programme.
    package init(
        pairs: [[PersonID]] = [[ruth, ivo]],
        library: Library = library,
        people: (inout [Person]) -> Void = { _ in },
        programme configure: (inout Programme) -> Void = { _ in }
    ) throws {
        var persons = Self.cast
        people(&persons)
        var programme = Self.programme
        configure(&programme)
        let zones = try Self.zones(persons.map(\.zone))
        let staff = persons.filter { $0.role != .participant }
        context = Context(programmes: [programme], library: library, zones: Zones(zones), staff: staff)
        let members = pairs.flatMap { $0 }
        snapshot = Snapshot(
            persons: persons.filter { members.contains($0.id) || $0.role != .participant }.map {
                PersonState(person: $0)
            },
            pairs: pairs.enumerated().map { number, members in
                PairState(
                    id: PairID(Int64(number + 1)),
                    programme: programme.id,
                    members: members,
                    weekOne: programme.start,
                    planned: programme.season.sessions
                )
            },
            programmes: [ProgrammeState(id: programme.id)]
        )
        now = Instant(seconds: Int64(programme.start.dayNumber) * 86_400) - .days(3) + .hours(12)
    }

    /// Creates the season and publishes its pairs.
    package static func begun(
        pairs: [[PersonID]] = [[ruth, ivo]],
        library: Library = library,
        people: (inout [Person]) -> Void = { _ in },
        programme: (inout Programme) -> Void = { _ in }
    ) throws -> SeasonBench {
        var bench = try SeasonBench(pairs: pairs, library: library, people: people, programme: programme)
        for pair in bench.snapshot.pairs { bench.feed(.admin(.publish(pair.id))) }
        return bench
    }

    // MARK: What happens

    /// Feeds one event at the bench's time.
    package mutating func feed(_ body: Event.Body) {
        let event = Event(id: EventID(nextEvent), at: now, body: body)
        nextEvent += 1
        let made = step(&snapshot, event, at: now, in: context, ids: &ids)
        effects += made
        for case .send(let message) in made { keep(message) }
    }

    private mutating func keep(_ sent: OutboundMessage) {
        log.append(
            Line(
                person: sent.person,
                at: now,
                local: local(now, sent.person),
                messageClass: sent.messageClass,
                kind: sent.kind,
                pair: sent.pair,
                message: sent.message,
                text: Self.text(sent.message)
            )
        )
    }

    /// Taps an option, by its key or label, on the newest message that has it.
    ///
    /// A message may be missing in the library, and its options with it: then
    /// `of` names the kind of ask, of which the newest open one is meant.
    package mutating func tap(_ person: PersonID, _ option: String, of kind: AskKind? = nil) throws {
        let state = snapshot.persons.first { $0.id == person }
        for line in log.reversed() where line.person == person {
            let found = Self.offers(of: line.message).last { offer in
                guard offer.option.key == option || offer.option.label.lowercased() == option.lowercased() else {
                    return false
                }
                guard let kind else { return true }
                return state?.asks.contains { $0.id == offer.ask && $0.kind == kind } ?? false
            }
            if let found { return feed(.tap(person, Event.Tap(ask: found.ask, option: found.option.key))) }
        }
        if let kind, let ask = state?.asks.last(where: { $0.kind == kind }) {
            return feed(.tap(person, Event.Tap(ask: ask.id, option: option)))
        }
        throw Failure.noSuchOption(person, option, last: last(person)?.text ?? "none")
    }

    /// Writes a message.
    ///
    /// - Parameter finish: Lets the gathering time pass, so that words in answer to a question are complete.
    package mutating func type(_ person: PersonID, _ words: String, finish: Bool = true, isCommand: Bool = false) throws
    {
        feed(.text(person, Event.Text(words: words, isCommand: isCommand)))
        guard finish, let state = snapshot.persons.first(where: { $0.id == person }),
            let quiet = state.gathering?.quietAt
        else { return }
        try advance(to: quiet)
    }

    /// Taps the time that reads so on the person's clock, such as `2026-09-17 13:00`, among those on offer.
    package mutating func pick(_ person: PersonID, _ reading: String) throws {
        try tap(person, "t\(try instant(reading, for: person).seconds)", of: .slots)
    }

    /// The times on offer in a pair, on a person's clock.
    package func offered(_ person: PersonID, in id: PairID = pairID) -> [String] {
        guard case .finding(let search)? = pair(id)?.loop else { return [] }
        return search.slots.map { local($0, person) }
    }

    // MARK: Time

    /// The earliest instant at which something is due.
    package var due: Instant? {
        let all = snapshot.persons.map(\.due) + snapshot.pairs.map(\.due) + snapshot.programmes.map(\.due)
        return all.compactMap { $0 }.min()
    }

    /// Jumps to the next due instant and does all that is due then; false if nothing is ever due again.
    @discardableResult
    package mutating func advanceToNext() throws -> Bool {
        guard let due else { return false }
        now = max(now, due)
        var rounds = 0
        while let body = nextDue() {
            rounds += 1
            guard rounds < 200 else { throw Failure.spinning(now) }
            feed(body)
        }
        return true
    }

    private func nextDue() -> Event.Body? {
        let now = now
        func isDue(_ instant: Instant?) -> Bool { instant.map { $0 <= now } ?? false }
        if let pair = snapshot.pairs.first(where: { isDue($0.due) }) { return .pairDue(pair.id) }
        if let person = snapshot.persons.first(where: { isDue($0.due) }) { return .personDue(person.id) }
        if let programme = snapshot.programmes.first(where: { isDue($0.due) }) { return .programmeDue(programme.id) }
        return nil
    }

    /// Does what is due up to an instant, in order, and stands there.
    package mutating func advance(to instant: Instant) throws {
        while let due, due <= instant { try advanceToNext() }
        now = max(now, instant)
    }

    /// Does what is due up to a reading such as `2026-09-07 09:30` on a person's clock.
    package mutating func advance(to reading: String, for person: PersonID = ruth) throws {
        try advance(to: try instant(reading, for: person))
    }

    package mutating func advance(minutes: Int) throws { try advance(to: now + .minutes(minutes)) }

    /// Jumps without doing what is due on the way, as after an outage.
    package mutating func jump(to reading: String, for person: PersonID = ruth) throws {
        now = max(now, try instant(reading, for: person))
    }

    /// Goes on until a message of a kind reaches a person, and returns it.
    @discardableResult
    package mutating func advance(until kind: Kind, to person: PersonID, within days: Int = 400) throws -> Line? {
        let from = log.count
        let end = now + .days(days)
        while let due, due <= end {
            try advanceToNext()
            if let line = log[from...].first(where: { $0.person == person && $0.kind == kind.rawValue }) { return line }
        }
        return nil
    }

    // MARK: Looking

    package func pair(_ id: PairID = pairID) -> PairState? { snapshot.pairs.first { $0.id == id } }
    package func person(_ id: PersonID) -> PersonState? { snapshot.persons.first { $0.id == id } }

    /// The last message to a person.
    package func last(_ person: PersonID) -> Line? { log.last { $0.person == person } }
    package func lines(_ person: PersonID, _ kind: Kind? = nil) -> [Line] {
        log.filter { $0.person == person && (kind == nil || $0.kind == kind?.rawValue) }
    }

    /// Nudges and news to a person.
    package func counted(_ person: PersonID) -> [Line] {
        log.filter { $0.person == person && $0.messageClass != .answer }
    }

    /// The position in `log`, to look at what comes after.
    package var mark: Int { log.count }
    package func since(_ mark: Int, _ person: PersonID? = nil) -> [Line] {
        log.dropFirst(mark).filter { person == nil || $0.person == person }
    }

    /// An instant on a person's clock, as in `2026-09-07 09:30`.
    package func local(_ instant: Instant, _ person: PersonID) -> String {
        rules(of: person).reading(at: instant).description
    }

    package func instant(_ reading: String, for person: PersonID = ruth) throws -> Instant {
        let parts = reading.split(separator: " ")
        guard parts.count == 2, let date = CivilDate(iso: parts[0]), let time = TimeOfDay(parts[1]) else {
            throw Failure.badTime(reading)
        }
        return rules(of: person).instant(of: WallReading(date, time))
    }

    private func rules(of person: PersonID) -> ZoneRules {
        snapshot.persons.first { $0.id == person }.flatMap { context.zones[$0.person.zone] } ?? .utc
    }

    /// The whole season so far as each of the two could read it.
    package var story: String { log.map(\.description).joined(separator: "\n") }

    static func offers(of message: Message) -> [(ask: Int, option: Message.Option)] {
        message.blocks.flatMap { block -> [(ask: Int, option: Message.Option)] in
            switch block {
            case .choices(let choices): choices.options.map { (choices.ask, $0) }
            case .scale(let scale): (1...5).map { (scale.ask, Message.Option(key: "\($0)", label: "\($0)")) }
            default: []
            }
        }
    }

    private static func text(_ message: Message) -> String {
        func line(_ inlines: [Message.Inline]) -> String {
            inlines.map { inline in
                switch inline {
                case .plain(let text), .emphasis(let text): text
                case .link(let label, _), .replyLink(let label, _): "<\(label)>"
                case .entry(let id): "<entry \(id)>"
                case .entryEnd(let id): "<end of entry \(id)>"
                }
            }.joined()
        }
        return message.blocks.map { block in
            switch block {
            case .paragraph(let inlines): line(inlines)
            case .quote(let inlines): "> " + line(inlines)
            case .list(let items): items.map { "- " + line($0) }.joined(separator: "\n")
            case .choices(let choices): choices.options.map { "[\($0.label)]" }.joined(separator: " ")
            case .scale(let scale): "[1 \(scale.low)] … [5 \(scale.high)]"
            case .input(let input): "[\(input.label)…]"
            }
        }.joined(separator: "\n")
    }
}

// MARK: The cast

extension SeasonBench {
    private static let cast: [Person] = [
        person(ruth, "Ruth Achieng", "Africa/Nairobi", holidays: "ke"),
        person(ivo, "Ivo Silva", "Europe/Lisbon", holidays: "pt"),
        person(mei, "Mei Tanaka", "Europe/Berlin"),
        person(tom, "Tom Weber", "Europe/Berlin"),
        person(sam, "Sam Lindqvist", "Europe/Stockholm", role: .supervisor),
        person(nadia, "Nadia Boutros", "Africa/Cairo", role: .contact),
    ]

    private static func person(
        _ id: PersonID,
        _ name: String,
        _ zone: ZoneName,
        holidays: String? = nil,
        role: Person.Role = .participant
    ) -> Person {
        Person(
            id: id,
            name: name,
            address: Address(workspace: "sandbox", handle: id.rawValue),
            zone: zone,
            holidays: holidays,
            role: role
        )
    }

    /// The programme of the sample season; its seed lets the coin of the first pair fall on Ruth.
    private static var programme: Programme {
        let start = CivilDate(iso: "2026-09-07") ?? CivilDate(dayNumber: 20_703)
        var made = Programme(
            id: programmeID,
            name: "Mutual Growth",
            start: start,
            supervisors: [Programme.Supervision(supervisor: sam)],
            helpContacts: [nadia],
            helpLines: [Programme.HelpLine(country: "default", emergency: "112", line: "Befrienders: befrienders.org")]
        )
        func dates(_ list: [String]) -> [CivilDate] { list.compactMap { CivilDate(iso: $0) } }
        made.holidayCalendars = [
            Programme.HolidayDates(name: "ke", dates: dates(["2026-10-20"])),
            Programme.HolidayDates(name: "pt", dates: dates(["2026-12-01", "2026-12-08"])),
        ]
        if let first = CivilDate(iso: "2026-12-21"), let last = CivilDate(iso: "2027-01-03") {
            made.season.restPeriods = [DateRange(first, through: last)]
        }
        made.send.jitterMinutes = 0
        made.seed = coinForRuth
        return made
    }

    private static let coinForRuth: UInt64 = 4

    private static func zones(_ names: [ZoneName]) throws -> [ZoneRules] {
        var known: [ZoneRules] = []
        for name in names where !known.contains(where: { $0.name == name }) {
            guard let data = FileManager.default.contents(atPath: "/usr/share/zoneinfo/\(name)") else {
                throw Failure.noSuchZone(name)
            }
            known.append(try ZoneRules(name: name, tzif: Array(data)))
        }
        return known
    }

    /// The library that ships, without the questions that a tap answers: seasons in tests type their answers,
    /// whichever question the lot falls on.
    package static let library = Library.read(files.filter { !$0.text.contains("\nresponse:") }, defaultLocale: "en")
        .library

    /// The library that ships, whole.
    package static let shippedLibrary = Library.read(files, defaultLocale: "en").library

    /// The library that ships, without some files; paths begin with a slash.
    package static func library(of isWanted: (String) -> Bool) -> Library {
        Library.read(files.filter { isWanted("/\($0.path)") }, defaultLocale: "en").library
    }

    /// The library that ships, with questions after a conversation that both are asked and may exchange.
    package static let sharingLibrary: Library = {
        let some = files.filter { file in
            !file.text.contains("\nresponse:")
                && (!file.text.contains("\nkind: reflection") || file.text.contains("\naudience: share"))
        }
        return Library.read(some, defaultLocale: "en").library
    }()

    /// The messages that ship, with some of their prompts and with others.
    package static func library(prompts: [PromptID], and others: [LibraryFile] = []) -> Library {
        let paths = prompts.map { "/prompts/\($0).md" }
        let some = files.filter { file in
            !file.path.contains("/prompts/") || paths.contains { file.path.hasSuffix($0) }
        }
        return Library.read(some + others, defaultLocale: "en").library
    }

    private static let files: [LibraryFile] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Prompts")
            .standardizedFileURL
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? []
        return paths.filter { $0.hasSuffix(".md") || $0.hasSuffix(".yaml") }.compactMap { path in
            FileManager.default.contents(atPath: root.appending(path: path).path).map {
                LibraryFile(path: path, bytes: Array($0))
            }
        }
    }()
}
