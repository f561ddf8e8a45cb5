import Domain
import Facilitation

/// One person in a list.
struct PersonRow: Codable, Sendable {
    let id: String
    let name: String
    let role: String
    let workspace: String
    let address: String
    let locale: String
    let timeZone: String
    let workDays: String
    let workHours: String
    let pairs: Int
    let standing: String
    /// The date since which this person would like to be paired again; nil if nothing was said, or since a new pair began.
    let wishesPairSince: String?

    init(_ state: PersonState, pairs: Int) {
        let person = state.person
        id = person.id.rawValue
        name = person.name
        role = person.role.rawValue
        workspace = person.address.workspace.rawValue
        address = person.address.handle
        locale = person.locale
        timeZone = person.zone
        workDays = WeekdaysText.write(person.workDays)
        workHours = person.workHours.description
        self.pairs = pairs
        standing = state.standing.rawValue
        wishesPairSince = state.wishedOn?.description
    }
}

/// Everything that is known of one person, apart from words.
struct PersonDetails: Codable, Sendable {
    struct Absence: Codable, Sendable {
        let from: String
        let to: String
    }

    let person: PersonRow
    let email: String?
    let holidays: String?
    let quietHours: String?
    let attributes: [Person.Attribute]
    let absences: [Absence]
    let pairs: [PairRow]

    init(_ state: PersonState, pairs: [PairState]) {
        person = PersonRow(state, pairs: pairs.count { $0.ending == nil })
        email = state.person.email
        holidays = state.person.holidays
        quietHours = state.quiet?.description
        attributes = state.person.attributes
        absences = state.absences.map { Absence(from: $0.first.description, to: $0.last.description) }
        self.pairs = pairs.map(PairRow.init)
    }

    var text: CommandResult {
        let known: [(String, String?)] = [
            ("id", person.id), ("name", person.name), ("role", person.role), ("email", email),
            ("address", "\(person.address) in \(person.workspace)"), ("locale", person.locale),
            ("time zone", person.timeZone), ("working time", "\(person.workDays), \(person.workHours)"),
            ("quiet hours", quietHours), ("holidays", holidays), ("standing", person.standing),
            ("wishes a pair since", person.wishesPairSince),
        ]
        return .details(
            known + attributes.map { ($0.name, $0.value) } + absences.map { ("away", "\($0.from) to \($0.to)") }
                + pairs.map { ("pair", "\($0.id) in \($0.programme), \($0.first) and \($0.second), \($0.phase)") }
        )
    }
}
