/// Something that `step` wants done; all effects of an event commit together with its new state.
package enum Effect: Hashable, Sendable {
    /// Put a message into the outbox.
    case send(OutboundMessage)
    /// Take a message back if no attempt was made yet.
    case withdraw(MessageID)
    /// Seal words under their writer's key as a new entry.
    case keep(Entry, words: String)
    /// Put further words after those of an entry, on a line of their own.
    case append(EntryID, words: String)
    /// Replace the words of an entry; the old ones stay as an earlier revision.
    case revise(EntryID, words: String)
    /// Change who may read an entry.
    case setAudience(EntryID, Audience)
    /// Make a new entry of its writer's with the words of another, for the writer alone.
    case copy(EntryID, to: EntryID, at: Instant)
    /// Let a person read an entry in one wording; its writer has set it to share with the partner.
    ///
    /// The revision counts from 1, by one with each `append` and `revise`.
    case reveal(EntryID, revision: Int, to: PersonID)
    /// Remove an entry and all its revisions.
    case delete(EntryID)
    /// Keep a fact for the person's export and for the audit; never words.
    case record(Record)
    /// Publish a line for the operator's log and metrics: a bounded label.
    case notice(String)

    /// What is known of a journal entry apart from its words.
    package struct Entry: Hashable, Sendable, Codable {
        package let id: EntryID
        package var writer: PersonID
        package var pair: PairID?
        package var at: Instant
        package var audience: Audience
        /// What it answers: a prompt's id, `contract.1`, `goal`, `note`, `sentence` …
        package var subject: String
        package var promptRevision: Int?
        /// The platform's name of the message it came by, for edits and deletes.
        package var platformMessage: String?

        package init(
            id: EntryID,
            writer: PersonID,
            pair: PairID?,
            at: Instant,
            audience: Audience = .onlyMe,
            subject: String,
            promptRevision: Int? = nil,
            platformMessage: String? = nil
        ) {
            self.id = id
            self.writer = writer
            self.pair = pair
            self.at = at
            self.audience = audience
            self.subject = subject
            self.promptRevision = promptRevision
            self.platformMessage = platformMessage
        }

        /// The same facts for a new entry, for its writer alone.
        package func copy(as id: EntryID, at: Instant) -> Entry {
            Entry(id: id, writer: writer, pair: pair, at: at, subject: subject, promptRevision: promptRevision)
        }
    }

    /// A fact about one person: a tap, a command, an outcome, an absence.
    package struct Record: Hashable, Sendable, Codable {
        package var person: PersonID
        package var pair: PairID?
        package var at: Instant
        /// A bounded set: `tap`, `command`, `session`, `away`, `pause`, `audience`, `phase` …
        package var kind: String
        /// Labels and values in a fixed order, such as `ask=pulse value=4`; never words.
        package var detail: String

        package init(person: PersonID, pair: PairID?, at: Instant, kind: String, detail: String) {
            self.person = person
            self.pair = pair
            self.at = at
            self.kind = kind
            self.detail = detail
        }
    }
}
