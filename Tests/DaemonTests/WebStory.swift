import Domain

@testable import Web

/// A few weeks of two pairs, told in messages, for the pages to show.
struct FakeStory {
    struct Step {
        var at: Instant
        var what: String
        var messages: [(PersonID, Message, SandboxMessage.Origin)]
    }

    private var position = 0

    mutating func next() -> Step? {
        guard position < Self.steps.count else { return nil }
        defer { position += 1 }
        return Self.steps[position]
    }

    func offset(of person: PersonID) -> Int { Self.cast.first { $0.id == person }?.hours ?? 0 }

    func people(at now: Instant) -> [SandboxPerson] {
        Self.cast.map { person in
            let local = Self.local(now, person.hours)
            return SandboxPerson(
                id: person.id,
                name: person.name,
                role: person.role,
                zone: person.zone,
                localTime: "\(local.day), \(local.time)",
                partners: person.partners,
                unread: person.unread
            )
        }
    }

    private static let cast:
        [(id: PersonID, name: String, role: Person.Role, zone: ZoneName, hours: Int, partners: [PersonID], unread: Int)] =
            [
                ("ruth", "Ruth Achieng", .participant, "Africa/Nairobi", 3, ["ivo"], 0),
                ("ivo", "Ivo Silva", .participant, "Europe/Lisbon", 1, ["ruth"], 2),
                (
                    "mei", "Mei-Ling Konstantinopoulos-Featherstonehaugh", .participant, "Asia/Kathmandu", 5, ["yusuf"],
                    0
                ),
                ("yusuf", "يوسف الحداد", .participant, "Africa/Casablanca", 1, ["mei"], 12),
                ("sam", "Sam Lindqvist", .supervisor, "Europe/Stockholm", 2, [], 1),
            ]

    static let help = Message([
        .paragraph([.plain("What would help?")]),
        .choices(
            .init(
                ask: 90,
                options: [
                    .init(key: "how", label: "How this works"), .init(key: "type", label: "What I can type"),
                    .init(key: "person", label: "Talk to a person"), .init(key: "urgent", label: "It is urgent"),
                ]
            )
        ),
    ])

    private static func welcome(_ name: String, _ partner: String, ask: Int) -> Message {
        Message([
            .paragraph([
                .plain("Hello \(name). You and \(partner) are a pair in "), .emphasis("Mutual Growth"),
                .plain(
                    ": about one conversation a month until March, each of you learning from the other. "
                        + "I am Duologue, a program: I find times and bring a question now and then. "
                        + "Would you like to take part?"
                ),
            ]),
            .choices(
                .init(
                    ask: ask,
                    options: [
                        .init(key: "yes", label: "Yes"), .init(key: "more", label: "Tell me more"),
                        .init(key: "no", label: "No thanks"),
                    ]
                )
            ),
        ])
    }

    private static let steps: [Step] = [
        Step(
            at: Instant(seconds: 1_788_762_600),
            what: "Mon 7 Sep, 09:30 in Nairobi: welcome to Ruth.",
            messages: [
                ("ruth", welcome("Ruth", "Ivo Silva", ask: 1), .init(.nudge, "welcome", "The season begins today."))
            ]
        ),
        Step(
            at: Instant(seconds: 1_788_769_800),
            what: "Mon 7 Sep, 09:30 in Lisbon: welcome to Ivo.",
            messages: [
                ("ivo", welcome("Ivo", "Ruth Achieng", ask: 2), .init(.nudge, "welcome", "The season begins today."))
            ]
        ),
        Step(
            at: Instant(seconds: 1_789_453_800),
            what: "Tue 15 Sep, 09:30: prepare to Ruth and Ivo.",
            messages: [
                ("ruth", prepare("You begin this time: a day at work that went well, and who made it possible."), why),
                ("ivo", prepare("You listen first this time. Whatever you hear, ask what made it possible."), why),
            ]
        ),
        Step(
            at: Instant(seconds: 1_789_713_000),
            what: "Fri 18 Sep, 09:30: did, and how far Ruth felt heard.",
            messages: [
                (
                    "ruth",
                    Message([
                        .paragraph([
                            .plain("How far did you feel heard? Counted only in totals of five people and more.")
                        ]),
                        .scale(.init(ask: 4, low: "not at all", high: "fully")),
                    ]), .init(.answer, "pulse", "You said that the conversation took place.")
                ),
                (
                    "ruth",
                    Message(
                        [
                            .paragraph([.plain("If you like: what did you hear that you would not have guessed?")]),
                            .quote([.plain("“A role decides who speaks first.”")]),
                            .list([[.plain("as far as you like")], [.plain("for you alone, unless you share it")]]),
                            .input(.init(ask: 5, label: "Write an answer")),
                            .choices(
                                .init(
                                    ask: 5,
                                    options: [.init(key: "pass", label: "Pass"), .init(key: "later", label: "Later")]
                                )
                            ),
                        ],
                        context: [
                            .plain("For a person: help. "), .link(label: "Reply form", url: "https://example.org/r/x"),
                        ]
                    ),
                    .init(.answer, "reflection", "You said that the conversation took place.")
                ),
                (
                    "ivo",
                    Message([
                        .paragraph([.plain("Next conversation, 45 minutes. Tap all that suit:")]),
                        .choices(
                            .init(
                                ask: 6,
                                options: [
                                    .init(key: "s1", label: "Wed 14 Oct 11:00"),
                                    .init(key: "s2", label: "Thu 15 Oct 11:00"),
                                    .init(key: "s3", label: "Fri 16 Oct 09:00"),
                                    .init(key: "none", label: "None of these"),
                                ],
                                isMultiple: true
                            )
                        ),
                    ]), .init(.answer, "slots", "You two look for the next date.")
                ),
            ]
        ),
    ]

    private static let why = SandboxMessage.Origin(
        .nudge,
        "prepare",
        "You talk on Thu 17 Sep; this comes two working days before."
    )

    private static func prepare(_ part: String) -> Message {
        Message([
            .paragraph([.plain("You talk on Thu 17 Sep. "), .emphasis(part)]),
            .choices(
                .init(ask: 3, options: [.init(key: "pass", label: "Pass"), .init(key: "lighter", label: "Lighter")])
            ),
        ])
    }

    static func local(_ now: Instant, _ hours: Int) -> (day: String, time: String) {
        let shifted = now + .hours(hours)
        let date = CivilDate(dayNumber: Int(shifted.seconds / 86_400))
        let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let parts = date.components
        return (
            "\(weekdays[date.weekday.number - 1]) \(parts.day) \(months[parts.month - 1])",
            String(shifted.description.dropFirst(11).prefix(5))
        )
    }

    static func reading(_ now: Instant) -> String { "\(local(now, 0).day) 2026, \(local(now, 0).time) UTC" }
}
