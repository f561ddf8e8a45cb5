import Domain
import Facilitation
import Timetable

extension NonInterference {
    /// One of the two runs.
    struct Run {
        var bench: SeasonBench
        let plan: Plan
        let way: SharingWay
        let leak: Leak?
        private var dice: Dice
        private let mark: (log: Int, effects: Int)
        private let slot: String?
        private var question: MessageID?
        private var hasLeaked = false
        private(set) var choiceAt = Instant.distantFuture
        private(set) var facts: [String] = []
        private(set) var state: PersonState?

        init(_ bench: SeasonBench, _ plan: Plan, _ way: SharingWay, leak: Leak?) {
            self.bench = bench
            self.plan = plan
            self.way = way
            self.leak = leak
            dice = plan.dice
            mark = (bench.mark, bench.effects.count)
            slot = bench.pair()?.prompts.last?.slot
        }

        private static let ruth = SeasonBench.ruth
        private static let ivo = SeasonBench.ivo

        var lines: [SeasonBench.Line] { bench.since(mark.log, Self.ruth) }
        var isRevealed: Bool {
            bench.effects[mark.effects...].contains { if case .reveal = $0 { true } else { false } }
        }

        /// What reached both, in order.
        var account: [String] {
            bench.since(mark.log).map { line in
                let text = line.text.split(separator: "\n").joined(separator: " / ")
                return line.person == Self.ruth
                    ? "\(line.at) RUTH \(line.kind): \(text)"
                    : "        \(line.at) \(line.person) \(line.kind): \(text)"
            }
        }

        private enum Act {
            case ruth
            case tap(AskKind, String)
            case word(String)
            case ruthWord(String)
            case slots
            case question
            case way(SharingWay.Deed)
        }

        /// Plays the run to its end.
        func played() throws -> Run {
            var run = self
            try run.play()
            return run
        }

        private mutating func play() throws {
            var acts: [(at: Instant, order: Int, act: Act)] = []
            func add(_ at: Instant, _ act: Act) { acts.append((at, acts.count, act)) }
            let did = plan.start + .minutes(10) + .seconds(41)
            add(did, .tap(.did, "yes"))
            for (number, option) in plan.toQuestion.enumerated() {
                add(did + .minutes(1 + number), .tap(.step, option))
            }
            let asked = plan.start + .minutes(20) + .seconds(27)
            add(asked, .question)
            for (number, option) in plan.fromQuestion.enumerated() {
                add(asked + .minutes(70 + number) + .seconds(14), .tap(.step, option))
            }
            for (at, text) in plan.words { add(at, .word(text)) }
            for (at, text) in plan.ruthWords { add(at, .ruthWord(text)) }
            if let slots = plan.slots { add(slots.at, .slots) }
            for at in plan.ruth { add(at, .ruth) }
            while let next = acts.min(by: { ($0.at, $0.order) < ($1.at, $1.order) }), next.at <= plan.end {
                acts.removeAll { $0.order == next.order }
                try advance(to: next.at)
                if case .question = next.act {
                    question = bench.person(Self.ivo)?.asks.last { $0.round != nil }?.message
                    let first = bench.round()?.first?.at ?? asked
                    for (moment, deed) in way.deeds {
                        let at: Instant =
                            switch moment {
                            case .after(let minutes): asked + .minutes(minutes)
                            case .beforeFirst(let minutes): first - .minutes(minutes) - .seconds(30)
                            }
                        acts.append((at, 10_000 + acts.count, .way(deed)))
                    }
                } else {
                    try perform(next.act)
                }
                note()
            }
            try advance(to: plan.end)
            noteFacts()
        }

        private mutating func advance(to instant: Instant) throws {
            while let due = bench.due, due <= instant {
                try bench.advanceToNext()
                note()
            }
            try bench.advance(to: instant)
        }

        /// Looks for the next choice of a prompt, and leaks where that was asked for.
        private mutating func note() {
            if choiceAt == .distantFuture, bench.pair()?.prompts.last?.slot != slot { choiceAt = bench.now }
            guard let leak, !hasLeaked, let round = bench.round(), round.sides[1].shared != nil else { return }
            hasLeaked = true
            switch leak {
            case .acts: bench.snapshot.pairs[0].acts += 1
            case .place:
                guard let i = bench.snapshot.persons.firstIndex(where: { $0.id == Self.ruth }) else { return }
                let date = CivilDate(dayNumber: Int(bench.now.seconds / 86_400))
                for day in 1...6 { bench.snapshot.persons[i].budget.reserve(on: date + day) }
            case .life:
                bench.feed(.file(Self.ivo))
            case .moment:
                guard let k = bench.snapshot.pairs[0].rounds.indices.last else { return }
                if let at = bench.snapshot.pairs[0].rounds[k].first?.at {
                    bench.snapshot.pairs[0].rounds[k].first?.at = at + .days(1)
                }
            }
        }

        // MARK: Acts

        private mutating func perform(_ act: Act) throws {
            switch act {
            case .ruth: ruthActs()
            case .tap(let kind, let option): tap(kind, option)
            case .word(let text):
                bench.feed(.text(Self.ivo, Event.Text(words: text, isCommand: true)))
                if text.hasPrefix("pause") { tap(.pauseConfirm, "pause") }
            case .ruthWord(let text): bench.feed(.text(Self.ruth, Event.Text(words: text, isCommand: true)))
            case .slots: pickSlots()
            case .question: break
            case .way(let deed): perform(deed)
            }
        }

        private mutating func tap(_ kind: AskKind, _ option: String) {
            // Steps of a sitting are tapped in the order in which they come; the question itself is the way's.
            let ask = bench.person(Self.ivo)?.asks.last { $0.kind == kind && (kind != .step || $0.round == nil) }
            guard let ask, ask.number != 1 || kind != .step else { return }
            bench.feed(.tap(Self.ivo, Event.Tap(ask: ask.id, option: option)))
        }

        private mutating func pickSlots() {
            guard case .finding(let search)? = bench.pair()?.loop,
                let ask = bench.person(Self.ivo)?.asks.last(where: { $0.kind == .slots })
            else { return }
            for (number, slot) in search.slots.enumerated() where (plan.slots?.mask ?? 0) >> number & 1 == 1 {
                bench.feed(.tap(Self.ivo, Event.Tap(ask: ask.id, option: "t\(slot.seconds)")))
            }
        }

        private mutating func perform(_ deed: SharingWay.Deed) {
            let ivo = Self.ivo
            let asked = bench.person(ivo)?.asks.last { $0.message == question && $0.takesText }
            switch deed {
            case .step(let option):
                if let asked { bench.feed(.tap(ivo, Event.Tap(ask: asked.id, option: option))) }
            case .answer(let words):
                bench.feed(
                    .text(ivo, Event.Text(words: words, platformMessage: "m\(words.count)", inReplyTo: question))
                )
            case .form(let words, let audience):
                if let asked { bench.feed(.form(ivo, Event.Form(ask: asked.id, words: words, audience: audience))) }
            case .tap(let kind, let option):
                // An old receipt is tapped by its number where it is no longer among the open asks.
                let known = bench.person(ivo)?.asks.last { $0.kind == kind }?.id
                let receipt = kind == .receipt ? bench.round()?.sides[1].receiptAsk : nil
                if let ask = receipt ?? known { bench.feed(.tap(ivo, Event.Tap(ask: ask, option: option))) }
            case .word(let text): bench.feed(.text(ivo, Event.Text(words: text, isCommand: true)))
            case .thread(let text):
                bench.feed(.text(ivo, Event.Text(words: text, inReplyTo: question, isCommand: true)))
            case .edit(let words): bench.feed(.edit(ivo, platformMessage: "m17", words: words))
            case .delete: bench.feed(.delete(ivo, platformMessage: "m17"))
            }
        }

        // MARK: Ruth

        private static let commands = [
            "what do they see", "why", "next", "balance", "undo", "share", "private", "resume", "skip", "lighter",
            "pass",
            "waiting", "note A thought", "snooze tomorrow", "help", "export", "pace 5 weeks", "to supervisor", "yes",
            "stop",
        ]

        private mutating func ruthActs() {
            let state = bench.person(Self.ruth)
            // She mostly goes on with what is open: the question whether they talked, the sitting, the receipt, the second tap.
            if dice.roll(10) < 5,
                let open = state?.asks.last(where: { [.did, .step, .receipt, .audienceTap].contains($0.kind) })
            {
                return goOn(open)
            }
            switch dice.roll(10) {
            case 0..<4: tapAny()
            case 4..<8:
                var text = dice.one(of: Self.commands)
                let date = CivilDate(dayNumber: Int(bench.now.seconds / 86_400)) + 1 + dice.roll(9)
                switch dice.roll(9) {
                case 0: text = "away \(date) to \(date + dice.roll(5))"
                case 1: text = "pause until \(date + 3)"
                case 2: text = "meet \(date) 14:00"
                default: break
                }
                bench.feed(.text(Self.ruth, Event.Text(words: text, isCommand: dice.roll(2) == 0)))
            default:
                bench.feed(.text(Self.ruth, Event.Text(words: "A line of Ruth's", platformMessage: "r\(dice.roll(9))")))
            }
        }

        private mutating func goOn(_ ask: Ask) {
            let ruth = Self.ruth
            switch ask.kind {
            case .did:
                bench.feed(.tap(ruth, Event.Tap(ask: ask.id, option: dice.one(of: ["yes", "yes", "yes", "no"]))))
            case .receipt: bench.feed(.tap(ruth, Event.Tap(ask: ask.id, option: "share")))
            case .audienceTap:
                bench.feed(.tap(ruth, Event.Tap(ask: ask.id, option: dice.one(of: ["yes", "yes", "keep"]))))
            default:
                if ask.takesText, dice.roll(5) > 0 {
                    return bench.feed(.text(ruth, Event.Text(words: "An answer of Ruth's", inReplyTo: ask.message)))
                }
                let line = lines.last { line in SeasonBench.offers(of: line.message).contains { $0.ask == ask.id } }
                let offers = line.map { SeasonBench.offers(of: $0.message).filter { $0.ask == ask.id } } ?? []
                guard !offers.isEmpty else { return }
                bench.feed(.tap(ruth, Event.Tap(ask: ask.id, option: dice.one(of: offers).option.key)))
            }
        }

        private mutating func tapAny() {
            let offers = lines.suffix(6).flatMap { SeasonBench.offers(of: $0.message) }.filter {
                $0.option.key != "end"
            }
            guard !offers.isEmpty else { return }
            let offer = dice.one(of: offers)
            bench.feed(.tap(Self.ruth, Event.Tap(ask: offer.ask, option: offer.option.key)))
        }

        // MARK: What is known of Ruth

        /// The facts of Ruth's export: records and entries with their audiences, and what it says of the pair.
        private mutating func noteFacts() {
            let ruth = Self.ruth
            var own: [EntryID] = []
            for effect in bench.effects[mark.effects...] {
                switch effect {
                case .record(let record) where record.person == ruth:
                    facts.append("\(record.at) \(record.kind) \(record.detail)")
                case .keep(let entry, let words) where entry.writer == ruth:
                    own.append(entry.id)
                    facts.append("\(entry) \(words)")
                case .setAudience(let id, let audience) where own.contains(id): facts.append("\(id) \(audience)")
                default: break
                }
            }
            if let pair = bench.pair() {
                facts.append("\(pair.phase) \(String(describing: pair.ending)) \(String(describing: pair.agreement))")
                for session in pair.sessions {
                    let mine = "\(String(describing: session.answers[0])) \(String(describing: session.pulses[0]))"
                    facts.append("\(session.number) \(session.start) \(session.minutes) \(session.outcome) \(mine)")
                }
            }
            state = bench.person(ruth)
            // How the pair was before an act of hers, the other's side with it, is for `undo` alone.
            state?.undoable = []
        }
    }
}
