/// What the people list says of one person.
///
/// A person can take part in pairs, supervise, be a help contact, or several of
/// these. The record holds what an admin imported; what happens to the person
/// lives in `PersonState`.
package struct Person: Hashable, Sendable, Codable, Identifiable {
    /// What a person does in the programmes of an installation.
    package enum Role: String, CaseIterable, Sendable, Codable {
        case participant, supervisor, contact, admin
    }

    /// The admin's own key for the person, as in the `id` column.
    package let id: PersonID
    /// The full name, given name first.
    package var name: String
    package var email: String?
    package var address: Address
    package var locale: LocaleTag
    package var zone: ZoneName
    package var workDays: Weekdays
    package var workHours: DayHours
    /// The name of a holiday calendar of the programme; nil means its default.
    package var holidays: String?
    package var role: Role
    /// Further columns of the people file, in its order.
    package var attributes: [Attribute]

    package struct Attribute: Hashable, Sendable, Codable {
        package var name: String
        package var value: String

        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    package init(
        id: PersonID,
        name: String,
        email: String? = nil,
        address: Address,
        locale: LocaleTag = "en",
        zone: ZoneName,
        workDays: Weekdays = .mondayToFriday,
        workHours: DayHours = DayHours(start: TimeOfDay(hour: 9), end: TimeOfDay(hour: 17)),
        holidays: String? = nil,
        role: Role = .participant,
        attributes: [Attribute] = []
    ) {
        self.id = id
        self.name = name
        self.email = email
        self.address = address
        self.locale = locale
        self.zone = zone
        self.workDays = workDays
        self.workHours = workHours
        self.holidays = holidays
        self.role = role
        self.attributes = attributes
    }

    /// The first word of the name.
    package var firstName: String {
        let space = UInt8(ascii: " ")
        let first = name.utf8.drop { $0 == space }.prefix { $0 != space }
        return first.isEmpty ? name : String(Substring(first))
    }
}

/// Where a person is reached: a configured chat integration and a name in it.
package struct Address: Hashable, Sendable, Codable {
    package var workspace: WorkspaceID
    /// The platform's own key: a Slack user id, a Matrix user id, a subject of a webhook, a name in the sandbox.
    package var handle: String

    package init(workspace: WorkspaceID, handle: String) {
        self.workspace = workspace
        self.handle = handle
    }
}
