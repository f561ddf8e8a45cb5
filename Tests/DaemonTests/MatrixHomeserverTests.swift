import Testing

/// The built program beside a real Matrix homeserver, with two people who talk through it.
///
/// `Tests/Oracles/matrix_rig.py` tells the story; these are the checks that must come in it.
@Suite(
    .timeLimit(.minutes(3)),
    .enabled(if: Rig.canImport("synapse"), "The package matrix-synapse is not installed; deploy/test installs it")
)
struct MatrixHomeserverTests {
    private static let checks = [
        "each is invited to a direct room", "the welcome numbers its answers", "each is invited to a direct room",
        "the welcome numbers its answers", "each has a room of their own",
        "both take part and the agreement begins", "help answers", "what do they see answers in its own words",
        "an answer comes in the right room only", "no token is refused", "a wrong token is refused",
        "an event that comes again is taken", "the largest transaction is taken", "garbage is refused",
        "an unknown path is not found", "the homeserver reaches us by ping", "an event that comes again does nothing",
        "encrypted words are answered in the clear, once, and block nothing", "the daemon stops in the middle",
        "what waited while both were down comes at once", "and comes once",
        "a link to the export is not used up by a preview", "the journal has the words as they were written",
        "a link to the export is not used up by a preview", "an edit in the chat edits the journal",
        "a link to the export is not used up by a preview", "the other's export has none of it",
        "a link to the export is not used up by a preview",
        "a deletion in the chat, confirmed, deletes from the journal",
        "a person who starts a direct chat is answered there", "nothing of one reaches the other",
        "nobody else is in a room", "nobody else is in a room", "nobody is mentioned", "every message was delivered",
        "the log tells no words", "the log tells no secrets", "the log tells no names",
        "the daemon ends when it is told to",
    ]

    @Test func twoPeopleBeginThroughARealHomeserver() async throws {
        let told = try await Rig.play("matrix_rig.py", atMost: .seconds(120))

        #expect(told == Self.checks)
    }
}
