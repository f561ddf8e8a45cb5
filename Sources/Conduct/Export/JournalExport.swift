package import Domain

/// A person's copy of all that is kept of them, and of nobody else's words or taps.
///
/// Times are ISO 8601 with the offset of the person's zone; dates are local.
package struct JournalExport: Hashable, Sendable, Encodable {
    /// When it was made, what it covers, and that nobody protects the copy.
    package var about: String
    package var made: String
    package var from: String
    package var to: String
    package var zone: ZoneName
    package var person: [Field]
    package var absences: [Field]
    package var pairs: [Pair]
    package var entries: [Entry]
    package var records: [Record]
    package var messages: [Sent]

    package struct Field: Hashable, Sendable, Encodable {
        package var name: String
        package var value: String
    }

    package struct Pair: Hashable, Sendable, Encodable {
        package var id: Int64
        package var programme: String
        package var partner: String
        package var phase: String
        package var ending: String?
        package var weekOne: String
        package var planned: Int
        /// As both agreed.
        package var agreement: [Field]
        /// What this person answered to the seven questions; texts are entries.
        package var ownAnswers: [Field]
        package var sessions: [Session]
    }

    package struct Session: Hashable, Sendable, Encodable {
        package var number: Int
        package var start: String
        package var minutes: Int
        package var outcome: String
        /// This person's own answer, if there was one.
        package var answer: String?
        package var pulse: String?
    }

    package struct Entry: Hashable, Sendable, Encodable {
        package var id: Int64
        package var at: String
        package var pair: Int64?
        package var subject: String
        package var prompt: String?
        package var promptRevision: Int?
        package var audience: String
        package var revisions: [Revision]
    }

    package struct Revision: Hashable, Sendable, Encodable {
        package var at: String
        package var words: String
    }

    package struct Record: Hashable, Sendable, Encodable {
        package var at: String
        package var pair: Int64?
        package var kind: String
        package var detail: String
    }

    package struct Sent: Hashable, Sendable, Encodable {
        package var at: String
        package var kind: String
        package var status: String
        package var reason: String
        /// Nil where the message showed somebody else's words.
        package var text: String?
    }
}
