package import Domain

/// What was published of one figure, for as long as it could be compared with what is published next.
package struct FigureRecord: Hashable, Sendable {
    /// What was told on one date.
    package struct Publication: Hashable, Sendable {
        package var on: CivilDate
        package var sets: [FigureSet]

        package init(on: CivilDate, sets: [FigureSet]) {
            self.on = on
            self.sets = sets
        }
    }

    /// Oldest first; the last one stands.
    package private(set) var publications: [Publication] = []
    /// The date on which the figure was last looked at: on one date all supervisors are told the same.
    package private(set) var lookedOn: CivilDate?
    /// Until this date the figure stands, since a look at it was too close; see `FigureRule.Renewal`.
    package private(set) var restsUntil: CivilDate?

    package init() {}

    init(publications: [Publication], lookedOn: CivilDate?, restsUntil: CivilDate?) {
        self.publications = publications
        self.lookedOn = lookedOn
        self.restsUntil = restsUntil
    }

    /// Adds what was published next, as it was stored.
    mutating func publish(_ publication: Publication) { publications.append(publication) }

    /// Adds a set to what was published last, as it was stored; false if there is none.
    mutating func addToLast(_ set: FigureSet) -> Bool {
        guard !publications.isEmpty else { return false }
        publications[publications.count - 1].sets.append(set)
        return true
    }

    package var standing: Publication? { publications.last }
    /// What stood before, for the mean of last time.
    package var previous: Publication? { publications.dropLast().last }

    /// Looks at the values of a date and tells them if they may be told; else the old figure stands with its date.
    ///
    /// - Parameters:
    ///   - units: The values of today; of no two the same token.
    ///   - days: For how many days a value may be told again: the length of the period that a figure is over.
    package mutating func renew(_ units: [FigureUnit], _ rule: FigureRule, on date: CivilDate, days: Int) {
        if let lookedOn, date <= lookedOn { return }
        lookedOn = date
        let kept = publications.dropLast().filter { $0.on + days > date }
        publications = kept + publications.suffix(1)
        let new = rule.tables(units)
        guard !new.isEmpty else { return }
        let shown = standing?.sets ?? []
        let remembered = publications.filter { $0.on + days > date }.flatMap(\.sets)
        guard !comesBack(new) else { return }
        // What says nothing stands until there is something to say, and is not worth a place.
        let saysNothing = shown.allSatisfy { $0.values == .tooFew }
        if let restsUntil, date < restsUntil { return }
        switch rule.renewal(new, shown: saysNothing ? [] : shown, remembered: remembered) {
        case .renewed: break
        case .few: return
        case .close:
            restsUntil = date + days
            return
        }
        let isSame = standing.map { $0.sets.map(\.keys) == new.map(\.keys) } ?? false
        if isSame || saysNothing, !publications.isEmpty { publications.removeLast() }
        publications.append(Publication(on: date, sets: new))
        if publications.count > FigureRule.mostSets {
            publications.removeFirst(publications.count - FigureRule.mostSets)
        }
    }

    /// True if a value that had gone is there again: what was told without it and what is told with it may not meet.
    private func comesBack(_ new: [FigureSet]) -> Bool {
        guard let standing else { return false }
        let last = Set(standing.sets.flatMap { $0.keys.map(\.token) })
        let before = Set(publications.dropLast().flatMap { $0.sets.flatMap { $0.keys.map(\.token) } })
        return new.contains { set in set.keys.contains { before.contains($0.token) && !last.contains($0.token) } }
    }
}

/// A figure as one supervisor is told it: of the own part, or of the programme.
package struct FigureTold: Hashable, Sendable {
    package var values: FigureValues
    package var units: Int
    package var people: Int
    package var on: CivilDate

    /// - Returns: nil if nothing was published, or nothing of it is for this supervisor.
    package init?(_ publication: FigureRecord.Publication?, to bit: Int) {
        guard let publication,
            let set = publication.sets.first(where: { $0.seenBy.map { $0 & (1 << UInt64(bit)) != 0 } ?? true })
        else { return nil }
        on = publication.on
        units = set.keys.count
        people = set.people.count
        values = set.values
    }
}
