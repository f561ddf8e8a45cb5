extension Migration {
    /// The first schema. Instants are milliseconds; `state` and `body` are `StoredForm` bytes; `is_…` are 0 or 1.
    static let first = Migration(
        number: 1,
        statements: installation + participants + traffic + inbound + journal
    )

    private static let installation = [
        "CREATE TABLE meta (name {text} PRIMARY KEY, value {text} NOT NULL)",
        "CREATE TABLE holder (id {int} PRIMARY KEY, epoch {int} NOT NULL, token {text} NOT NULL)",
        // Programme time is `anchor + offset + (wall - anchor) * rate`.
        """
        CREATE TABLE clock (id {int} PRIMARY KEY, anchor {int} NOT NULL, offset_ms {int} NOT NULL,
            rate {real} NOT NULL)
        """,
    ]

    private static let participants = [
        """
        CREATE TABLE person (id {text} PRIMARY KEY, state {bytes} NOT NULL, due {int}, workspace {text},
            handle {text}, role {text} NOT NULL, locale {text} NOT NULL)
        """,
        "CREATE INDEX person_due ON person (due) WHERE due IS NOT NULL",
        "CREATE INDEX person_address ON person (workspace, handle, id)",
        """
        CREATE TABLE programme (id {text} PRIMARY KEY, state {bytes} NOT NULL, due {int},
            is_ended {int} NOT NULL, expires {int})
        """,
        "CREATE INDEX programme_due ON programme (due) WHERE due IS NOT NULL",
        """
        CREATE TABLE pair (id {int} PRIMARY KEY, programme {text} NOT NULL REFERENCES programme (id),
            state {bytes} NOT NULL, due {int}, is_ended {int} NOT NULL)
        """,
        "CREATE INDEX pair_due ON pair (due) WHERE due IS NOT NULL",
        "CREATE INDEX pair_programme ON pair (programme, id)",
        """
        CREATE TABLE person_pair (person {text} NOT NULL, pair {int} NOT NULL REFERENCES pair (id),
            PRIMARY KEY (person, pair))
        """,
        "CREATE INDEX person_pair_pair ON person_pair (pair, person)",
    ]

    private static let traffic = [
        """
        CREATE TABLE event (id {int} PRIMARY KEY, at {int} NOT NULL, kind {text} NOT NULL, person {text},
            sealed {bytes} NOT NULL, set_aside {text})
        """,
        "CREATE INDEX event_pending ON event (id) WHERE set_aside IS NULL",
        "CREATE INDEX event_person ON event (person, id) WHERE person IS NOT NULL",
        // `ready_at`: programme time of the next opening; `lapse_at`: of the first
        // instant without one; `next_attempt`: wall time; `is_live`: queued or sending.
        """
        CREATE TABLE outbox (id {int} PRIMARY KEY, order_key {int} NOT NULL, person {text} NOT NULL, pair {int},
            class {text} NOT NULL, kind {text} NOT NULL, status {text} NOT NULL, is_live {int} NOT NULL,
            is_urgent {int} NOT NULL, is_resent {int} NOT NULL, ready_at {int} NOT NULL, lapse_at {int},
            next_attempt {int}, attempts {int} NOT NULL, ambiguous {int} NOT NULL, workspace {text},
            platform_message {text}, last_reason {text}, created_at {int} NOT NULL, ended_at {int},
            body {bytes} NOT NULL)
        """,
        "CREATE INDEX outbox_ready ON outbox (is_urgent, ready_at, order_key) WHERE is_live = 1",
        "CREATE INDEX outbox_lane ON outbox (person, order_key) WHERE is_live = 1",
        "CREATE INDEX outbox_attempt ON outbox (next_attempt) WHERE is_live = 1",
        "CREATE INDEX outbox_lapse ON outbox (lapse_at, id) WHERE is_live = 1",
        "CREATE INDEX outbox_ended ON outbox (ended_at) WHERE is_live = 0",
        "CREATE INDEX outbox_status ON outbox (status, order_key)",
        "CREATE INDEX outbox_person ON outbox (person, id)",
        "CREATE INDEX outbox_platform ON outbox (workspace, platform_message) WHERE platform_message IS NOT NULL",
        """
        CREATE TABLE attempt (message {int} NOT NULL REFERENCES outbox (id) ON DELETE CASCADE, number {int} NOT NULL,
            at {int} NOT NULL, result {text} NOT NULL, reason {text}, is_ambiguous {int} NOT NULL,
            PRIMARY KEY (message, number))
        """,
    ]

    private static let inbound = [
        """
        CREATE TABLE intake (id {int} PRIMARY KEY, workspace {text} NOT NULL, key_hash {bytes} NOT NULL,
            at {int} NOT NULL, sealed {bytes} NOT NULL)
        """,
        """
        CREATE TABLE dedupe (workspace {text} NOT NULL, key_hash {bytes} NOT NULL, at {int} NOT NULL,
            is_kept {int} NOT NULL, PRIMARY KEY (workspace, key_hash))
        """,
        "CREATE INDEX dedupe_at ON dedupe (at) WHERE is_kept = 0",
        """
        CREATE TABLE route (workspace {text} NOT NULL, handle {text} NOT NULL, route {text} NOT NULL,
            PRIMARY KEY (workspace, handle))
        """,
        """
        CREATE TABLE link (token_hash {bytes} PRIMARY KEY, person {text} NOT NULL, purpose {bytes} NOT NULL,
            ask {int}, expires {int} NOT NULL, used_at {int})
        """,
        "CREATE INDEX link_expires ON link (expires)",
        "CREATE INDEX link_person ON link (person)",
    ]

    private static let journal = [
        "CREATE TABLE person_key (person {text} PRIMARY KEY, made_at {int} NOT NULL, wrapped {bytes} NOT NULL)",
        """
        CREATE TABLE erasure (person {text} NOT NULL, at {int} NOT NULL, entries {int} NOT NULL,
            records {int} NOT NULL, messages {int} NOT NULL, PRIMARY KEY (person, at))
        """,
        """
        CREATE TABLE entry (id {int} PRIMARY KEY, writer {text} NOT NULL, pair {int}, at {int} NOT NULL,
            audience {text} NOT NULL, subject {text} NOT NULL, prompt_revision {int}, platform_message {text})
        """,
        "CREATE INDEX entry_writer ON entry (writer, id)",
        "CREATE INDEX entry_pair ON entry (pair, id) WHERE pair IS NOT NULL",
        "CREATE INDEX entry_platform ON entry (writer, platform_message) WHERE platform_message IS NOT NULL",
        """
        CREATE TABLE entry_revision (entry {int} NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
            sequence {int} NOT NULL, at {int} NOT NULL, sealed {bytes} NOT NULL, PRIMARY KEY (entry, sequence))
        """,
        """
        CREATE TABLE record (person {text} NOT NULL, number {int} NOT NULL, pair {int}, at {int} NOT NULL,
            kind {text} NOT NULL, detail {text} NOT NULL, PRIMARY KEY (person, number))
        """,
        "CREATE INDEX record_pair ON record (pair) WHERE pair IS NOT NULL",
    ]
}
