import Domain
import PromptLibrary
import Timetable

/// Language and zone, and what a change of zone moves.
extension Turn {
    mutating func language(_ name: String, _ i: Int) {
        let offered = programme(ofPerson: i).languages
        guard let tag = language(name, among: offered, i) else {
            let names = offered.map { "\(words(i).languageName($0)) (\($0))" }
            return say(i, "language-unknown", ["languages": .text(words(i).list(names))])
        }
        noteUndo("language", i, nil)
        snapshot.persons[i].person.locale = tag
        say(i, "language", ["language": .text(words(i).languageName(tag))])
    }

    /// True for a command with a name that is no language or zone.
    mutating func namesNothing(_ command: Command, _ i: Int) -> Bool {
        switch command {
        case .language(let name):
            !name.isEmpty && language(name, among: programme(ofPerson: i).languages, i) == nil
        case .zone(let name): !name.isEmpty && zoneNamed(name, among: zonesOffered, i) == nil
        default: false
        }
    }

    private var zonesOffered: [ZoneName] { context.zones.names.filter { $0.contains("/") && !$0.hasPrefix("Etc/") } }

    private func zoneNamed(_ name: String, among names: [ZoneName], _ i: Int) -> ZoneName? {
        let wanted = Folding.phrase(name)
        return names.first { zone in
            Folding.phrase(zone) == wanted || zone.lowercased() == name.lowercased()
                || Folding.phrase(city(zone)) == wanted || isCalled(zone, wanted, i)
        }
    }

    /// The language that a person means by its tag, or by its name in any of the languages offered.
    private func language(_ name: String, among offered: [LocaleTag], _ i: Int) -> LocaleTag? {
        let wanted = Folding.phrase(name)
        if let tag = offered.first(where: { $0.lowercased() == wanted }) { return tag }
        // "de" for de-AT, and de-AT for "de".
        func root(_ tag: String) -> String { String(tag.lowercased().prefix { $0 != "-" && $0 != "_" }) }
        let speakers = [words(i), context.library.words("en")] + offered.map { context.library.words($0) }
        return offered.first { tag in
            root(tag) == root(wanted) && root(wanted).utf8.count < 4
                || speakers.contains { speaker in
                    speaker.languages.contains { list in
                        root(list.key) == root(tag) && list.words.contains { Folding.phrase($0) == wanted }
                    }
                }
        }
    }

    mutating func zone(_ name: String, _ i: Int) {
        let wanted = Folding.phrase(name)
        let names = zonesOffered
        guard let zone = zoneNamed(name, among: names, i), !name.isEmpty else {
            let near = nearest(String(wanted.map { $0 == " " ? "_" : $0 }), names)
            let options = near.enumerated().map { Message.Option(key: "z\($0.offset)", label: $0.element) }
            ask(i, "zone-unknown", .zoneRight, options: options) {
                $0.options = near.map { OfferedOption(key: $0) }
            }
            return
        }
        setZone(zone, i)
    }

    /// True if the person's language or English has the name for a city in the zone.
    private func isCalled(_ zone: ZoneName, _ wanted: String, _ i: Int) -> Bool {
        [words(i), context.library.words("en")].contains { words in
            words.cities.contains { $0.key == zone && $0.words.contains { Folding.phrase($0) == wanted } }
        }
    }

    private func nearest(_ wanted: String, _ names: [String]) -> [String] {
        guard wanted.utf8.count < 60 else { return Array(names.prefix(3)) }
        return names.map { name in
            (distance(wanted, name.lowercased().split(separator: "/").last.map(String.init) ?? ""), name)
        }.sorted { $0 < $1 }.prefix(3).map(\.1)
    }

    /// How many letters differ between two short words (Levenshtein).
    private func distance(_ a: String, _ b: String) -> Int {
        let left = Array(a.utf8)
        let right = Array(b.utf8)
        var row = Array(0...right.count)
        for (x, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = x + 1
            for (y, other) in right.enumerated() {
                let above = row[y + 1]
                row[y + 1] = min(above + 1, row[y] + 1, diagonal + (letter == other ? 0 : 1))
                diagonal = above
            }
        }
        return row[right.count]
    }

    mutating func answerZone(_ ask: Ask, _ option: String, of i: Int) {
        settle(ask, of: i, option)
        if option == "right" { return say(i, "kept-plain") }
        guard let number = Int(option.dropFirst()), ask.options.indices.contains(number) else {
            return say(i, "zone-how")
        }
        setZone(ask.options[number].key, i)
    }

    private mutating func setZone(_ zone: ZoneName, _ i: Int) {
        noteUndo("zone", i, nil)
        snapshot.persons[i].person.zone = zone
        zoneChanged(i)
        let time = calendar(i).zone.reading(at: now).time
        ask(i, "zone", .zoneRight, ["city": .text(city(zone, for: i)), "now": .text(words(i).time(time))])
        for p in livePairs(of: i) {
            guard let booking = booking(p) else { continue }
            say(
                i,
                "zone-date",
                ["when": .text(inWords(booking.start, for: i, and: p)), "partner": .text(partnerName(for: i, in: p))]
            )
        }
    }

    /// Booked instants stay; nudges move; times on offer are computed anew.
    mutating func zoneChanged(_ i: Int) {
        forgetCalendar(i)
        for p in livePairs(of: i) {
            replan(p)
            keepWalls(p)
            guard case .finding(let search) = snapshot.pairs[p].loop else { continue }
            let before = snapshot
            openSearch(p, target: search.target, minutes: nil, isTalkFirst: search.isTalkFirst)
            // The same times as before need not be said again.
            if case .finding(let found) = snapshot.pairs[p].loop, found.slots == search.slots {
                snapshot = before
                continue
            }
            for side in 0...1 {
                post(.slots, to: person(side, of: p), pair: p, due: openingForNews(person(side, of: p), from: now))
            }
        }
        for k in snapshot.persons[i].agenda.indices where snapshot.persons[i].agenda[k].due > now {
            snapshot.persons[i].agenda[k].due = openingForNews(i, from: snapshot.persons[i].agenda[k].due)
        }
    }
}
