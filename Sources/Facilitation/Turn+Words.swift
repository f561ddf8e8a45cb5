import Domain
import PromptLibrary
import Timetable

/// Which question is meant: what a typed message belongs to, from a thread down to nothing at all.
extension Turn {
    mutating func receive(_ text: Event.Text, from i: Int) {
        if text.hadFile { say(i, "no-files") }
        let words = text.words.trimmed
        guard !words.isEmpty else { return }
        switch commandReader(i).read(String(words), isCommand: text.isCommand) {
        case .answer(let answer): take(answer, text, from: i)
        case .command(.no): take(String(words), text, isNo: true, from: i)
        case .command(.yes): take(String(words), text, from: i)
        case .command(let command):
            if snapshot.persons[i].gathering != nil, !text.isCommand, !isNote(command) {
                // With a name that nobody knows it is no command, and its words have their place in the answer.
                if namesNothing(command, i) { return take(String(words), text, from: i) }
                return askPartOrCommand(text, i)
            }
            run(command, replied: meant(in: text.inReplyTo, of: i), from: i)
        case .unknownCommand: sayPointer(i)
        case .text: take(String(words), text, from: i)
        }
    }

    /// A note holds words of its own, so that nothing is gained by asking whether they are an answer.
    private func isNote(_ command: Command) -> Bool {
        if case .note(let words) = command { !words.isEmpty } else { false }
    }

    func commandReader(_ i: Int) -> CommandReader { language(i).commands }

    /// The open asks that a message of ours carried or repeated, newest first.
    private func asks(in message: MessageID?, of i: Int) -> [Ask] {
        guard let message else { return [] }
        return openAsks(of: i).filter { $0.message == message || $0.repeated == message }
    }

    /// What a command in the thread of a message of ours is about: an open ask, or an answer that was given to it.
    private mutating func meant(in message: MessageID?, of i: Int) -> Ask? {
        if let ask = asks(in: message, of: i).first { return ask }
        guard let message else { return nil }
        let settled = snapshot.persons[i].tokenSpent.last { $0.message == message && $0.entry != nil }
        guard let entry = settled?.entry ?? answer(in: message, of: i) else { return nil }
        let pair = settled?.pair ?? round(of: entry, i).map { snapshot.pairs[$0.p].id }
        var ask = Ask(id: 0, kind: .receipt, pair: pair, sent: now, sentOn: today(i))
        ask.message = message
        ask.entry = entry
        return ask
    }

    private mutating func take(_ words: String, _ text: Event.Text, isNo: Bool = false, from i: Int) {
        if let message = text.inReplyTo, takeReply(words, text, to: message, from: i) { return }
        if snapshot.persons[i].gathering != nil { return gather(words, text, from: i) }
        if takeOption(words, i) { return }
        // A lone sign is no answer, unless it was an option.
        if isSign(words) { return }
        if joinPending(words, text, i) { return }
        let question = openQuestion(of: i)
        if addToLast(words, text, question, i) { return }
        guard let question else { return stray(words, text, i) }
        guard question.takesText else { return tapText(words, text, question, i) }
        if isNo, question.prompt != nil { return pass(i, question) }
        // "thanks" to what came after the question is no answer to it.
        if openAsks(of: i).first?.id != question.id, isSmallTalk(words, i) { return }
        if let two = twoRecent(i) { return askWhich(two, words, text, i) }
        begin(words, text, for: question, from: i)
    }

    /// A reply by thread, quote or form belongs to the message it replies to, however old that is.
    private mutating func takeReply(
        _ words: String,
        _ text: Event.Text,
        to message: MessageID,
        from i: Int
    ) -> Bool {
        let carried = asks(in: message, of: i)
        noteQuestion(message: message, of: i)
        if let open = snapshot.persons[i].gathering, carried.contains(where: { $0.id == open.ask }) {
            gather(words, text, from: i)
            return true
        }
        for ask in carried {
            if let option = typedOption(words, ask, i) {
                receive(Event.Tap(ask: ask.id, option: option), from: i)
                return true
            }
        }
        if isSign(words) { return true }
        if let ask = carried.first(where: \.takesText) {
            begin(words, text, for: ask, from: i)
        } else if let ask = carried.first(where: { !Self.isPassive($0) }) {
            tapText(words, text, ask, i)
        } else if let ask = pastPrompt(message, i) {
            begin(words, text, for: ask, from: i)
        } else if let settled = snapshot.persons[i].tokenSpent.last(where: { $0.message == message && $0.entry != nil }
        ),
            let entry = settled.entry, mayAdd(words, to: entry, i)
        {
            add(words, text, to: entry, i)
        } else if !carried.isEmpty || snapshot.persons[i].sent.contains(where: { $0.message == message }) {
            if joinPending(words, text, i) || addToLast(words, text, nil, i) { return true }
            stray(words, text, i)
        } else {
            return false
        }
        return true
    }

    /// The prompt that a message brought for a conversation that is over: words in its thread still belong to it.
    private mutating func pastPrompt(_ message: MessageID, _ i: Int) -> Ask? {
        guard let mark = snapshot.persons[i].sent.last(where: { $0.message == message && $0.kind == .prepare }),
            let p = mark.pair.flatMap({ index(of: $0) })
        else { return nil }
        let side = side(of: i, in: p)
        let pair = snapshot.pairs[p]
        let prepare =
            pair.after.flatMap { $0.session == mark.session ? $0.prepare : nil }
            ?? pair.sessions.last { $0.number == mark.session }?.prepare
        guard let prompt = prepare?[side] else { return nil }
        var ask = Ask(id: 0, kind: .step, pair: pair.id, session: mark.session, sent: mark.at, sentOn: today(i))
        ask.prompt = prompt
        ask.takesText = true
        return ask
    }

    /// A typed option of the newest ask or the newest question counts in any clear form, one of an older ask in its very words.
    private mutating func takeOption(_ words: String, _ i: Int) -> Bool {
        let open = openAsks(of: i)
        let question = openQuestion(of: i)
        for ask in open.prefix(16) {
            let isNear = ask.id == open.first?.id || ask.id == question?.id
            // What was asked for in words is not taken for an old button.
            if !isNear, question?.takesText == true, ask.sent < (question?.sent ?? now) { break }
            // A number beyond the scale is no number of an option below it.
            if isNear, isScale(ask), let number = Int(words), !(1...5).contains(number) {
                say(i, "scale-range")
                return true
            }
            let option = isNear ? typedOption(words, ask, i) : TapWords.exact(words, optionsShown(ask, i))
            guard let option else {
                if isNear, takeSeveral(words, ask, i) { return true }
                continue
            }
            receive(Event.Tap(ask: ask.id, option: option), from: i)
            return true
        }
        guard let question, isScale(question), words.count <= 12, words.contains(where: \.isNumber),
            words.first.map({ $0.isNumber || $0 == "-" }) ?? false
        else { return false }
        say(i, "scale-range")
        return true
    }

    /// "1 and 3" where several may be chosen.
    private mutating func takeSeveral(_ words: String, _ ask: Ask, _ i: Int) -> Bool {
        guard ask.kind == .slots || ask.step == .talk else { return false }
        let language = language(i)
        let keys = language.taps.options(for: words, options: optionsShown(ask, i), and: language.words.joints)
        for key in keys { receive(Event.Tap(ask: ask.id, option: key), from: i) }
        return !keys.isEmpty
    }

    func isScale(_ ask: Ask) -> Bool {
        ask.kind == .step
            && (ask.step == .sayWhatIMean
                || (ask.step == .pulse
                    && ask.pair.flatMap { index(of: $0) }.map { pulseKey($0, ask.session) != "pulse-led" } ?? true))
    }

    /// The option that a typed text means: its word, its number or a clear equivalent.
    mutating func typedOption(_ words: String, _ ask: Ask, _ i: Int) -> String? {
        let taps = language(i).taps
        func option(_ options: [Message.Option]) -> String? {
            options.isEmpty ? nil : taps.option(for: words, options: options)
        }
        let options = optionsShown(ask, i)
        guard isScale(ask) else { return option(options) }
        // On a scale a number is a mark and never the place of a button.
        if let mark = option(Array(options.prefix(5))) { return mark }
        return words.contains(where: \.isNumber) ? nil : option(Array(options.dropFirst(5)))
    }

    /// The options of an ask as they were shown, made again from its kind.
    mutating func optionsShown(_ ask: Ask, _ i: Int) -> [Message.Option] {
        let p = ask.pair.flatMap { index(of: $0) }
        switch ask.kind {
        case .slots:
            guard let p, let search = search(p) else { return [] }
            return search.slots.map { slot in
                let reading = calendar(i).zone.reading(at: slot)
                return Message.Option(
                    key: "t\(slot.seconds)",
                    label: phrase(
                        i,
                        "phrase-slot",
                        [
                            "date": .text(self.words(i).date(reading.date)),
                            "time": .text(self.words(i).time(reading.time)),
                        ]
                    )
                )
            } + rendered(i, "times-next").choices
        case .step where isScale(ask):
            return (1...5).map { Message.Option(key: "\($0)", label: "\($0)") } + rendered(i, stepKey(ask)).choices
        case .step where ask.prompt != nil:
            let key = ask.number == 1 ? "prompt-ways" : "answer-ways"
            let prompt = ask.prompt.flatMap { context.library.prompt($0.id) }
            let own =
                prompt.map {
                    context.library.render($0, part: .single, locale: snapshot.persons[i].person.locale, [:]).choices
                } ?? []
            return own + rendered(i, key).choices
        case .receipt:
            let mayShare = ask.entry.map { self.mayShare($0, i) } ?? false
            let partner: Variables = ["partner": .text(p.map { partnerName(for: i, in: $0) } ?? "")]
            return rendered(i, "receipt", partner).choices.filter { mayShare || $0.key != "share" }
        case .dateGuess:
            let zone = calendar(i).zone
            return ask.options.enumerated().compactMap { number, option in
                option.instant.map {
                    Message.Option(key: "d\(number)", label: self.words(i).dateTime(zone.reading(at: $0)))
                }
            }
        case .zoneRight where !ask.options.isEmpty:
            return ask.options.enumerated().map { Message.Option(key: "z\($0.offset)", label: $0.element.key) }
                + rendered(i, stepKey(ask)).choices
        case .meetPast:
            let year = ask.instant.map { calendar(i).zone.date(at: $0).components.year + 1 } ?? 0
            return rendered(i, stepKey(ask), ["year": .number(year)]).choices
        case .whichPair:
            return livePairs(of: i).map {
                Message.Option(key: "p\(snapshot.pairs[$0].id.rawValue)", label: partnerName(for: i, in: $0))
            }
        default:
            guard !stepKey(ask).isEmpty else { return [] }
            return rendered(i, stepKey(ask)).choices
                + ask.options.compactMap { option in
                    option.person.flatMap { id in context.staff.first { $0.id == id } }
                        .map { Message.Option(key: option.key, label: $0.name) }
                }
        }
    }

    /// The text of the library whose options an ask shows.
    func stepKey(_ ask: Ask) -> String {
        switch ask.kind {
        case .step, .contract:
            if ask.step == .pulse {
                return ask.pair.flatMap { index(of: $0) }.map { pulseKey($0, ask.session) } ?? "pulse-heard"
            }
            return ask.step?.rawValue ?? ""
        case .begin: return "both-in"
        case .rhythm: return "other-rhythm"
        case .doneAnswer: return "done-question"
        case .handOver: return "hand-over-seen"
        case .audienceTap where ask.number != nil: return "send-copy"
        case .audienceTap: return "widen-\(ask.audience?.rawValue ?? "")"
        case .meetQuestion: return ask.instant == nil ? "meet-news" : "meet-question"
        case .zoneRight: return ask.options.isEmpty ? "zone" : "zone-unknown"
        case .helpSentence, .noteText, .smaller, .talkTime: return ""
        case .rung: return ask.picks.first ?? ""
        case .lightWord: return "rung-unanswered-message"
        case .noticed: return "noticed-ways"
        case .talkPropose: return "talk-ways"
        case .talkSuits: return "talk-time"
        case .statements: return ask.number == 1 ? "statement-read" : "statement-independent"
        case .date: return "date"
        case .did: return "did"
        default: return ask.kind.rawValue
        }
    }

    /// Two unanswered text questions of which the newer is under ten minutes old.
    func twoRecent(_ i: Int) -> (Ask, Ask)? {
        // A prompt to take along to the conversation waits for no words.
        let open = Array(openAsks(of: i).filter { $0.takesText && $0.entry == nil && $0.number != 1 }.reversed())
        guard open.count >= 2, let last = open.last, now - last.sent < .minutes(10) else { return nil }
        let before = open[open.count - 2]
        // A sitting's own step follows at once on an earlier one: only a rival from before counts.
        guard before.step != last.step || before.prompt != last.prompt, now - before.sent < .days(14),
            before.prompt != nil,
            last.prompt != nil
        else { return nil }
        return (before, last)
    }
}
