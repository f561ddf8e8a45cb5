package import Domain

/// The programme clock as it was set: wall time, moved and at a rate.
package struct StoredClock: Hashable, Sendable {
    /// The wall time at which it was set.
    package var anchor: Instant
    /// How far programme time was ahead of the anchor then.
    package var offset: Instant.Span
    /// Seconds of programme time in a second of wall time.
    package var rate: Double

    package init(anchor: Instant, offset: Instant.Span, rate: Double) {
        self.anchor = anchor
        self.offset = offset
        self.rate = rate
    }

    /// The clock that shows wall time.
    package static let wall = StoredClock(
        anchor: Instant(milliseconds: 0),
        offset: Instant.Span(milliseconds: 0),
        rate: 1
    )

    /// Programme time at a wall time.
    package func programme(at wall: Instant) -> Instant {
        let passed = wall - anchor
        let moved = rate == 1 ? passed.milliseconds : Int64((Double(passed.milliseconds) * rate).rounded())
        return anchor + offset + Instant.Span(milliseconds: moved)
    }

    /// The wall time at which programme time reaches an instant; the rate must not be 0.
    package func wall(at programme: Instant) -> Instant {
        let ahead = programme - (anchor + offset)
        let passed = rate == 1 ? ahead.milliseconds : Int64((Double(ahead.milliseconds) / rate).rounded(.up))
        return anchor + Instant.Span(milliseconds: passed)
    }
}

/// The daemon role was taken by another process: whoever holds the old epoch must stop.
package struct RoleLost: Error, Hashable, Sendable, CustomStringConvertible {
    package let epoch: Int64

    package init(epoch: Int64) {
        self.epoch = epoch
    }

    package var description: String {
        "another daemon has taken over this store (our epoch was \(epoch)). Only one can run; stop one of them."
    }
}

extension Transaction {
    // MARK: Role

    /// Takes the daemon role from whoever has it.
    ///
    /// - Parameter token: Names the process; random.
    /// - Returns: The epoch, one more than the last.
    package func claimRole(token: String) throws(DatabaseError) -> Int64 {
        let rows = try query(
            """
            INSERT INTO holder (id, epoch, token) VALUES (1, 1, $1)
            ON CONFLICT (id) DO UPDATE SET epoch = holder.epoch + 1, token = excluded.token RETURNING epoch
            """,
            [.text(token)]
        )
        guard let row = rows.first else { throw DatabaseError(.corrupt, detail: "the role has no epoch") }
        return try row.int(0)
    }

    /// Checks in each transaction of the daemon that it still has the role.
    ///
    /// - Throws: `RoleLost` if another process took it.
    package func checkRole(epoch: Int64, token: String) throws {
        let rows = try query("SELECT epoch, token FROM holder WHERE id = 1")
        guard let row = rows.first, try row.int(0) == epoch, try row.text(1) == token else {
            throw RoleLost(epoch: epoch)
        }
    }

    // MARK: Clock

    package func clock() throws(DatabaseError) -> StoredClock {
        guard let row = try query("SELECT anchor, offset_ms, rate FROM clock WHERE id = 1").first else {
            return .wall
        }
        return StoredClock(
            anchor: try row.instant(0),
            offset: Instant.Span(milliseconds: try row.int(1)),
            rate: try row.real(2)
        )
    }

    package func setClock(_ clock: StoredClock) throws(DatabaseError) {
        try query(
            """
            INSERT INTO clock (id, anchor, offset_ms, rate) VALUES (1, $1, $2, $3)
            ON CONFLICT (id) DO UPDATE SET anchor = excluded.anchor, offset_ms = excluded.offset_ms,
                rate = excluded.rate
            """,
            [.instant(clock.anchor), .int(clock.offset.milliseconds), .real(clock.rate)]
        )
    }

    // MARK: Meta

    package func meta(_ name: String) throws(DatabaseError) -> String? {
        try query("SELECT value FROM meta WHERE name = $1", [.text(name)]).first?.text(0)
    }

    package func setMeta(_ name: String, _ value: String) throws(DatabaseError) {
        try query(
            """
            INSERT INTO meta (name, value) VALUES ($1, $2)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """,
            [.text(name), .text(value)]
        )
    }

    /// Gives a store its identifier and binds it to its master key, or checks that it is the same key.
    ///
    /// - Parameter fresh: The identifier for a new store; random.
    /// - Returns: The identifier of the store.
    /// - Throws: `VaultError` with `wrongMasterKey` if the store was made with another key.
    @discardableResult
    package func open(storeID fresh: String, vault: Vault) throws -> String {
        if let check = try meta("key-check") {
            guard let bytes = hexadecimal(check), vault.isMine(bytes) else {
                throw VaultError(.wrongMasterKey, place: "the store")
            }
        } else {
            try setMeta("key-check", hexadecimal(try vault.makeCheck()))
        }
        if let id = try meta("store-id") { return id }
        try setMeta("store-id", fresh)
        return fresh
    }
}

private func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}

private func hexadecimal(_ text: String) -> [UInt8]? {
    let digits = text.utf8.map { Character(UnicodeScalar($0)).hexDigitValue }
    guard digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
        guard let high = digits[index], let low = digits[index + 1] else { return nil }
        bytes.append(UInt8(high << 4 | low))
    }
    return bytes
}
