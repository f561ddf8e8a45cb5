import Crypto
package import Domain

/// Seals words at rest with AES-GCM.
///
/// The master key seals nothing itself: a key that wraps the keys of people, one key a UTC day for what came in, and
/// one for the check of the master key are derived from it (HKDF, RFC 5869). Sealed bytes are a version byte, for
/// the daily key the day, a nonce of 12 bytes, the ciphertext and a tag of 16 bytes.
package struct Vault: Sendable {
    private let master: SymmetricKey
    private let random: any RandomSource

    /// A key of one person, opened for the length of a transaction.
    package struct PersonKey: Sendable {
        fileprivate let key: SymmetricKey
        package let person: PersonID
    }

    /// - Parameter masterKey: 32 random bytes.
    /// - Throws: `badKey` for any other length.
    package init(masterKey: [UInt8], random: any RandomSource) throws(VaultError) {
        guard masterKey.count == 32 else { throw VaultError(.badKey, place: "key") }
        master = SymmetricKey(data: masterKey)
        self.random = random
    }

    // MARK: Keys of people

    /// Makes a key for a person and returns it with its wrapped form for the store.
    package func makeKey(of person: PersonID) throws(VaultError) -> (key: PersonKey, wrapped: [UInt8]) {
        let bytes = random.bytes(32)
        let wrapped = try seal(
            bytes,
            using: derived("person key"),
            header: [1],
            binding: Binding("person-key").text(person.rawValue)
        )
        return (PersonKey(key: SymmetricKey(data: bytes), person: person), wrapped)
    }

    /// Opens the wrapped key of a person.
    package func unwrap(_ wrapped: [UInt8], of person: PersonID) throws(VaultError) -> PersonKey {
        let bytes = try open(
            wrapped,
            using: derived("person key"),
            headerLength: 1,
            binding: Binding("person-key").text(person.rawValue),
            place: "the key of \(person)"
        )
        return PersonKey(key: SymmetricKey(data: bytes), person: person)
    }

    // MARK: Words of entries

    /// Seals the words of an entry under its writer's key.
    ///
    /// - Parameter sequence: Rises with each sealing of the same entry.
    package func seal(
        words: String,
        of entry: EntryID,
        sequence: Int64,
        with key: PersonKey
    ) throws(VaultError) -> [UInt8] {
        try seal(Array(words.utf8), using: key.key, header: [1], binding: Self.binding(entry, sequence, key.person))
    }

    /// Opens the words of an entry.
    package func words(
        _ sealed: [UInt8],
        of entry: EntryID,
        sequence: Int64,
        with key: PersonKey
    ) throws(VaultError) -> String {
        let bytes = try open(
            sealed,
            using: key.key,
            headerLength: 1,
            binding: Self.binding(entry, sequence, key.person),
            place: "entry \(entry)"
        )
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func binding(_ entry: EntryID, _ sequence: Int64, _ person: PersonID) -> Binding {
        Binding("entry").number(entry.rawValue).number(sequence).text(person.rawValue)
    }

    // MARK: What came in

    /// Seals inbound bytes or an event under the key of a UTC day.
    ///
    /// - Parameter place: What the bytes are bound to, such as `intake acme 17`.
    package func sealDaily(_ bytes: [UInt8], at instant: Instant, place: String) throws(VaultError) -> [UInt8] {
        let day = Int32(clamping: instant.milliseconds.flooredQuotient(dividingBy: 86_400_000))
        let header = [2] + (0..<4).map { UInt8(truncatingIfNeeded: day >> (24 - 8 * $0)) }
        return try seal(bytes, using: derived("day \(day)"), header: header, binding: Binding("daily").text(place))
    }

    /// Opens what `sealDaily` sealed; the bytes themselves say of which day.
    package func openDaily(_ sealed: [UInt8], place: String) throws(VaultError) -> [UInt8] {
        guard sealed.count > 5, sealed[0] == 2 else { throw VaultError(.tampered, place: place) }
        let day = Int32(truncatingIfNeeded: sealed[1..<5].reduce(UInt32(0)) { $0 << 8 | UInt32($1) })
        return try open(
            sealed,
            using: derived("day \(day)"),
            headerLength: 5,
            binding: Binding("daily").text(place),
            place: place
        )
    }

    // MARK: The check of the master key

    /// Bytes by which a store recognises its master key.
    func makeCheck() throws(VaultError) -> [UInt8] {
        try seal(Array("duologue".utf8), using: derived("check"), header: [1], binding: Binding("check"))
    }

    func isMine(_ check: [UInt8]) -> Bool {
        (try? open(check, using: derived("check"), headerLength: 1, binding: Binding("check"), place: "")) != nil
    }

    // MARK: Machinery

    private func derived(_ purpose: String) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: master,
            info: Array("duologue \(purpose)".utf8),
            outputByteCount: 32
        )
    }

    private func seal(
        _ bytes: [UInt8],
        using key: SymmetricKey,
        header: [UInt8],
        binding: Binding
    ) throws(VaultError) -> [UInt8] {
        do {
            let nonce = random.bytes(12)
            let box = try AES.GCM.seal(
                bytes,
                using: key,
                nonce: AES.GCM.Nonce(data: nonce),
                authenticating: header + binding.bytes
            )
            return header + nonce + Array(box.ciphertext) + Array(box.tag)
        } catch {
            throw VaultError(.badKey, place: "key")
        }
    }

    private func open(
        _ sealed: [UInt8],
        using key: SymmetricKey,
        headerLength: Int,
        binding: Binding,
        place: String
    ) throws(VaultError) -> [UInt8] {
        guard sealed.count >= headerLength + 28 else { throw VaultError(.tampered, place: place) }
        let header = Array(sealed[..<headerLength])
        do {
            let box = try AES.GCM.SealedBox(
                nonce: AES.GCM.Nonce(data: sealed[headerLength..<headerLength + 12]),
                ciphertext: sealed[(headerLength + 12)..<(sealed.count - 16)],
                tag: sealed.suffix(16)
            )
            return Array(try AES.GCM.open(box, using: key, authenticating: header + binding.bytes))
        } catch {
            throw VaultError(.tampered, place: place)
        }
    }
}

/// The bytes that tie sealed words to their place, each part with its length so that no two places look alike.
private struct Binding {
    private(set) var bytes: [UInt8]

    init(_ kind: String) {
        bytes = Array("duologue.\(kind).".utf8)
    }

    func number(_ value: Int64) -> Binding {
        var copy = self
        for shift in stride(from: Int64(56), through: 0, by: -8) {
            copy.bytes.append(UInt8(truncatingIfNeeded: value >> shift))
        }
        return copy
    }

    func text(_ value: String) -> Binding {
        var copy = number(Int64(value.utf8.count))
        copy.bytes.append(contentsOf: value.utf8)
        return copy
    }
}
