import Domain
import PromptLibrary
import Timetable

/// Readiness: the welcome, the privacy lines, the hours, yes or no.
extension Turn {
    /// A pair was published: welcomes are planned for each one's first working day of the pair's week one.
    mutating func publish(_ p: Int) {
        guard snapshot.pairs[p].phase == .readiness, !snapshot.pairs[p].started else { return }
        snapshot.pairs[p].started = true
        for g in snapshot.programmes.indices { planDigests(g) }
        for side in 0...1 {
            let i = person(side, of: p)
            snapshot.persons[i].wishedOn = nil
            let first = max(snapshot.pairs[p].weekOne, today(i))
            set(.welcome, of: p, side: side, .workingDay(1, after: first - 1))
            if let at = snapshot.pairs[p].timers.last(where: { $0.name == .welcome && $0.side == side })?.at, at < now {
                set(.welcome, of: p, side: side, .workingDay(1, after: today(i)))
            }
        }
        let end = programme(of: p).end
        let zone = calendar(person(0, of: p)).zone
        set(.closingDue, of: p, at: zone.instant(of: WallReading(end - 28, TimeOfDay(hour: 0))))
        set(.seasonEnd, of: p, at: zone.instant(of: WallReading(end + 1, TimeOfDay(hour: 0))))
    }

    mutating func welcomeDue(_ p: Int, _ i: Int) {
        guard snapshot.pairs[p].phase == .readiness else { return }
        let useBy = windowEnd(i, inDays: 10)
        post(.welcome, to: i, pair: p, useBy: useBy)
    }

    mutating func renderWelcome(_ p: Int, to i: Int) {
        guard snapshot.pairs[p].phase == .readiness, snapshot.pairs[p].ready[side(of: i, in: p)] == .open else {
            return
        }
        let isAgain = wasToldPrivacy(i)
        closeAsks([.welcome], of: i, in: p)
        ask(
            i,
            isAgain ? "welcome-again" : "welcome",
            .welcome,
            welcomeVariables(i, p),
            pair: p,
            repeats: reminders(.welcome, of: p)
        )
    }

    private mutating func welcomeVariables(_ i: Int, _ p: Int) -> Variables {
        let programme = programme(of: p)
        return [
            "name": .text(snapshot.persons[i].person.firstName),
            "partner_full": .text(snapshot.persons[partner(of: i, in: p)].person.name),
            "programme": .text(programme.name),
            "rhythm": .text(rhythm(programme.cadence, for: i)),
            "until": .text(words(i).monthName(programme.end)),
        ]
    }

    func rhythm(_ cadence: Cadence, for i: Int) -> String {
        switch cadence {
        case .weeks(4), .monthlyDay, .monthlyWeekday: phrase(i, "phrase-monthly")
        case .weeks(let count): phrase(i, "phrase-every-weeks", ["n": .number(count)])
        }
    }

    func reminders(_ kind: Kind, of p: Int) -> [Int] {
        programme(of: p).reminders[kind.rawValue] ?? kind.defaultReminders
    }

    private mutating func wasToldPrivacy(_ i: Int) -> Bool {
        snapshot.persons[i].privacyTold.map { today(i) - $0 < 365 } ?? false
    }

    mutating func answerWelcome(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        let side = side(of: i, in: p)
        guard snapshot.pairs[p].phase == .readiness else { return sayClosed(i) }
        switch option {
        case "yes":
            settle(ask, of: i, "yes")
            snapshot.pairs[p].ready[side] = .yes
            if !wasToldPrivacy(i) { tellPrivacy(i, p) }
            askHours(i, p)
        case "more":
            tellPrivacy(i, p)
            settle(ask, of: i, "more")
            self.ask(i, "welcome-after-more", .welcome, pair: p, repeats: [3])
        default:
            settle(ask, of: i, "no")
            noteUndo("no", i, p)
            snapshot.pairs[p].ready[side] = .no
            say(i, "welcome-declined")
            set(.declineSettle, of: p, at: now + .hours(2))
        }
    }

    mutating func tellPrivacy(_ i: Int, _ p: Int) {
        snapshot.persons[i].privacyTold = today(i)
        say(
            i,
            "privacy-lines",
            ["until": .text(words(i).dateWithYear(programme(of: p).keptUntil))]
        )
    }

    mutating func askHours(_ i: Int, _ p: Int) {
        var variables = hours(i)
        variables["now"] = .text(words(i).time(calendar(i).zone.reading(at: now).time))
        closeAsks([.hours], of: i, in: p)
        ask(i, "hours", .hours, variables, pair: p, repeats: [3])
    }

    /// The working hours of somebody as they are known, for a message.
    func hours(_ i: Int) -> Variables {
        let person = snapshot.persons[i].person
        return [
            "days": .text(daysInWords(person.workDays, for: i)),
            "from": .text(words(i).time(person.workHours.start)), "to": .text(words(i).time(person.workHours.end)),
            "city": .text(city(person.zone, for: i)),
        ]
    }

    /// Days as in `Mon to Fri`, or a list where they do not follow one another.
    func daysInWords(_ days: Weekdays, for i: Int) -> String {
        let list = days.days
        let names = words(i).weekdaysShort
        guard let first = list.first, let last = list.last else { return "" }
        if list.count > 2, last.number - first.number == list.count - 1 {
            return phrase(
                i,
                "phrase-range",
                ["from": .text(names[first.number - 1]), "to": .text(names[last.number - 1])]
            )
        }
        return words(i).list(list.map { names[$0.number - 1] })
    }

    /// What the reader calls the city of a zone, as in `New York`.
    func city(_ zone: ZoneName, for i: Int) -> String { words(i).city(zone) ?? city(zone) }

    /// The city of a zone's name, as in `New York`.
    func city(_ zone: ZoneName) -> String {
        let last = zone.split(separator: "/").last.map(String.init) ?? zone
        return String(last.map { $0 == "_" ? " " : $0 })
    }

    mutating func answerHours(_ ask: Ask, _ option: String, of i: Int, in p: Int) {
        let side = side(of: i, in: p)
        guard option == "right" else {
            settle(ask, of: i, "change")
            self.ask(i, "hours-change", .hours, pair: p) {
                $0.takesText = true
                $0.number = 1
            }
            return
        }
        settle(ask, of: i, "right")
        guard snapshot.pairs[p].phase == .readiness, snapshot.pairs[p].ready[side] != .ready else {
            return say(i, "hours-kept")
        }
        snapshot.pairs[p].ready[side] = .ready
        if snapshot.pairs[p].ready[1 - side] == .ready { return beginContracting(p, by: i) }
        say(i, "thank-you-next")
        set(.notAnswered, of: p, side: side, .workingDay(6, after: today(i)))
    }

    /// The hours as typed, such as `mon-fri 09:00-17:00`.
    mutating func receiveHours(_ text: String, ask: Ask, from i: Int, in p: Int) {
        let reader = HoursReader(words: language(i).dates)
        guard let (days, hours) = reader.read(text) else {
            say(i, "hours-unclear")
            return
        }
        settle(ask, of: i, "changed")
        snapshot.persons[i].person.workDays = days
        snapshot.persons[i].person.workHours = hours
        forgetCalendar(i)
        record(i, "hours", "days=\(days.rawValue) hours=\(hours)")
        for p in livePairs(of: i) { replan(p) }
        askHours(i, p)
    }

    mutating func notAnsweredDue(_ p: Int, _ i: Int) {
        guard snapshot.pairs[p].phase == .readiness,
            [.open, .yes].contains(snapshot.pairs[p].ready[1 - side(of: i, in: p)])
        else { return }
        post(.notAnswered, to: i, pair: p)
    }

    /// Two hours after a No: the pair does not go ahead.
    mutating func declineSettled(_ p: Int) {
        guard snapshot.pairs[p].phase == .readiness, snapshot.pairs[p].ready.contains(.no) else { return }
        end(p, .declined)
    }
}
