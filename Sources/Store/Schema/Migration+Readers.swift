extension Migration {
    /// Who besides its writer may read an entry, and in which wording where that is fixed.
    static let readers = Migration(
        number: 2,
        statements: [
            """
            CREATE TABLE entry_reader (entry {int} NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
                reader {text} NOT NULL, sequence {int}, PRIMARY KEY (entry, reader))
            """
        ]
    )
}
