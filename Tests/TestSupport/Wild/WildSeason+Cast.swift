import Conduct
import Domain
import Facilitation
import Timetable

/// Who takes part, under which rules, by the seed.
extension WildSeason {
    private static let zones: [ZoneName] = [
        "Africa/Nairobi", "Europe/Lisbon", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Sydney",
        "America/Sao_Paulo", "Africa/Cairo", "Asia/Kathmandu", "Africa/Casablanca", "Pacific/Apia", "Asia/Tokyo",
        "Africa/El_Aaiun", "Pacific/Auckland", "America/St_Johns", "Asia/Tehran",
    ]

    static func person(_ number: Int, _ random: inout SplitMix) -> Person {
        func below(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }
        // The two of a pair live some hours apart, now and then at the far end of the world.
        let zone = zones[below(5) == 0 ? below(zones.count) : (number / 2 * 3 + number % 2) % zones.count]
        let days: Weekdays =
            switch below(6) {
            case 0: Weekdays([.sunday, .monday, .tuesday, .wednesday, .thursday])
            case 1: Weekdays([.monday, .wednesday, .friday])
            default: .mondayToFriday
            }
        let hours: (Int, Int) = [(9, 17), (9, 17), (8, 16), (10, 18), (7, 13), (22, 6), (14, 22), (11, 14)][below(8)]
        // Some share their first name, and one has but one.
        let name = below(9) == 0 ? "Sam" : ["Ada", "Noor", "Kofi", "Mei", "José", "Zoë", "Ngozi"][below(7)]
        return Person(
            id: PersonID("p\(number)"),
            name: number % 11 == 0 ? name : "\(name) N\(number)",
            address: Address(workspace: "sandbox", handle: "p\(number)"),
            locale: ["en", "en", "en-US", "de", "de-AT", "pt", "pt-BR", "fi"][below(8)],
            zone: zone,
            workDays: days,
            workHours: DayHours(start: TimeOfDay(hour: hours.0), end: TimeOfDay(hour: hours.1)),
            holidays: [nil, nil, "ke", "pt"][below(4)]
        )
    }

    static func change(_ programme: inout Programme, _ random: inout SplitMix) {
        func below(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }
        programme.seed = random.next()
        programme.send.jitterMinutes = [0, 20, 55][below(3)]
        programme.season.weeks = [26, 26, 26, 18, 12][below(5)]
        programme.season.sessions = [6, 6, 6, 4, 3, 10][below(6)]
        programme.threshold = [5, 3][below(2)]
        programme.loop.slots = [3, 3, 2, 5][below(4)]
        programme.loop.slotRounds = [2, 2, 1, 3][below(4)]
        programme.cadence = [.weeks(4), .weeks(4), .weeks(2), .monthlyDay(31), .monthlyWeekday(2, .tuesday)][below(5)]
        programme.season.dayNote = [.whenUseful, .always, .never][below(3)]
        if below(4) == 0 { programme.quiet = DayHours(start: TimeOfDay(hour: 12), end: TimeOfDay(hour: 13)) }
        if below(4) == 0 { programme.budget.week = 3 }
        programme.supervisors = [
            Programme.Supervision(supervisor: SeasonBench.sam),
            Programme.Supervision(supervisor: "p1", follows: ["p4", "p5", "p6", "p7"]),
        ]
        programme.languages = ["en", "de", "pt"]
    }

    /// A world of so many pairs on the Friday before the season begins; the second supervisor takes part as well.
    static func world(pairs: Int, _ random: inout SplitMix) throws -> World {
        let people = (0..<2 * pairs).map { person($0, &random) }
        // Nobody of theirs: with them every zone is known to which somebody may move.
        let movers = zones.enumerated().map { number, zone in
            let id = "mover\(number)"
            return Person(id: PersonID(id), name: id, address: Address(workspace: "sandbox", handle: id), zone: zone)
        }
        var made = random
        let bench = try SeasonBench(
            pairs: (0..<pairs).map { [people[2 * $0].id, people[2 * $0 + 1].id] },
            people: { $0 += people + movers },
            programme: { change(&$0, &made) }
        )
        random = made
        var context = bench.context
        let second = people.filter { $0.id == "p1" }
        context = Context(
            programmes: context.programmes,
            library: context.library,
            zones: context.zones,
            staff: (context.staff + second).sorted { $0.id < $1.id }
        )
        var world = World(context: context, now: bench.now, keepsWords: false)
        for state in bench.snapshot.persons { world.set(state) }
        for state in bench.snapshot.pairs { world.set(state) }
        return world
    }
}
