import Domain

extension NonInterference {
    /// What both do in both runs, apart from what Ivo does with the question.
    struct Plan {
        /// Ivo's way to the question and on from it.
        var toQuestion: [String]
        var fromQuestion: [String]
        /// What Ivo types, and which of the times he taps.
        var words: [(at: Instant, text: String)] = []
        var slots: (at: Instant, mask: Int)?
        /// When Ruth does something.
        var ruth: [Instant] = []
        /// What Ruth types around the moment of the question: sometimes an act, and that it is taken back.
        var ruthWords: [(at: Instant, text: String)] = []
        /// What decides on what she does.
        var dice: Dice
        var start: Instant
        var end: Instant

        init(_ dice: inout Dice, scene: Scene, from now: Instant) {
            switch scene {
            case .reflection: (toQuestion, fromQuestion) = (["4"], [])
            case .review: (toQuestion, fromQuestion) = (["right", "4", "as-now"], [])
            case .midpoint: (toQuestion, fromQuestion) = (["closer"], ["as-now", "keep"])
            case .closing: (toQuestion, fromQuestion) = (["pass"], ["rest"])
            }
            start = now
            let days = 8 + dice.roll(4) * 12 + dice.roll(8)
            end = now + .days(days)
            // Ruth and Ivo act at other seconds of a minute, so that nothing hangs on who came first in it.
            for _ in 0..<dice.roll(4) {
                let at = now + .minutes(90 + dice.roll(days * 1440)) + .seconds(41)
                let from = CivilDate(dayNumber: Int(at.seconds / 86_400)) + 1 + dice.roll(9)
                let texts = [
                    "away \(from)", "away \(from) to \(from + dice.roll(6))", "pause until \(from + 4)", "resume",
                    "what do they see", "why", "meet \(from + 2) 11:00",
                ]
                words.append((at, dice.one(of: texts)))
            }
            slots = (now + .days(6) + .hours(2) + .seconds(41), 1 + dice.roll(7))
            var at = now + .minutes(dice.roll(600)) + .seconds(13)
            for number in 0..<(12 + dice.roll(24)) {
                ruth.append(at)
                at = at + (number < 9 && dice.roll(4) > 0 ? .minutes(1 + dice.roll(30)) : .minutes(1 + dice.roll(2200)))
            }
            if dice.roll(4) == 0 {
                let date = CivilDate(dayNumber: Int(now.seconds / 86_400))
                let act = dice.one(of: [
                    "pace 5 weeks", "pace 6 weeks", "away \(date + 2)", "meet \(date + 7) 13:00", "skip",
                ])
                let before = now + .minutes(16 + dice.roll(4)) + .seconds(13)
                ruthWords = [(before, act), (before + .minutes(2 + dice.roll(8)), "undo")]
            }
            // At the end she looks at all that there is to see.
            for (number, text) in ["what do they see", "balance", "why"].enumerated() {
                ruthWords.append((end - .minutes(3 - number) + .seconds(13), text))
            }
            self.dice = dice.fork()
        }
    }
}
