import Testing

/// The built program beside a strict fake of Slack, which signs and checks with Slack's official SDK.
///
/// `Tests/Oracles/slack_rig.py` tells the story; these are the checks that must come in it.
@Suite(
    .timeLimit(.minutes(3)),
    .enabled(if: Rig.canImport("slack_sdk"), "The package slack_sdk is not installed; deploy/test installs it")
)
struct SlackRoundTests {
    private static let checks = [
        "the address is verified", "a wrong signature is refused", "a stale signature is refused",
        "a signature of the future is refused", "no signature is refused", "another workspace is refused",
        "garbage is refused", "a probe of the certificate is answered", "each conversation is opened once",
        "a throttled message waits as long as it is told", "a tap is answered at once with nothing",
        "the same tap again does nothing", "a tap is answered at once with nothing", "the same tap again does nothing",
        "a command is answered at once with nothing", "the daemon stops in the middle",
        "an answer moves on by one question, and our own echo is not heard",
        "the journal has the words once and as they were meant", "nothing of one reaches the other",
        "what both share is shown, and mentions nobody", "a form opens within three seconds",
        "a form without words stays open", "a form that was sent closes", "the journal has the words of the form",
        "every payload is good by Slack's SDK", "the log tells no words", "the log tells no secrets",
        "the daemon ends when it is told to",
    ]

    @Test func twoPeopleBeginThroughSlack() async throws {
        let told = try await Rig.play("slack_rig.py", atMost: .seconds(120))

        #expect(told == Self.checks)
    }
}
