import Domain
import Store
import Testing

@Suite("Vault")
struct VaultTests {
    private func fails(_ reason: VaultError.Reason, _ body: () throws -> Void) {
        let error = #expect(throws: VaultError.self) { try body() }
        #expect(error?.reason == reason)
    }

    @Test(arguments: [0, 16, 31, 33])
    func aMasterKeyOfAnotherLengthIsRefused(_ length: Int) {
        fails(.badKey) {
            _ = try Vault(masterKey: [UInt8](repeating: 1, count: length), random: SystemRandomSource())
        }
    }

    @Test func everyChangedByteOfSealedWordsIsNoticed() throws {
        let vault = try Vault.test()
        let (key, _) = try vault.makeKey(of: "ana")
        let sealed = try vault.seal(words: "words", of: 1, sequence: 2, with: key)
        #expect(try vault.words(sealed, of: 1, sequence: 2, with: key) == "words")
        for index in sealed.indices {
            var changed = sealed
            changed[index] ^= 1
            fails(.tampered) { _ = try vault.words(changed, of: 1, sequence: 2, with: key) }
            fails(.tampered) { _ = try vault.words(Array(sealed[..<index]), of: 1, sequence: 2, with: key) }
        }
    }

    @Test func sealedWordsBelongToTheirEntrySequenceAndWriter() throws {
        let vault = try Vault.test()
        let (ana, wrapped) = try vault.makeKey(of: "ana")
        let (bo, _) = try vault.makeKey(of: "bo")
        let sealed = try vault.seal(words: "words", of: 1, sequence: 1, with: ana)
        fails(.tampered) { _ = try vault.words(sealed, of: 2, sequence: 1, with: ana) }
        fails(.tampered) { _ = try vault.words(sealed, of: 1, sequence: 2, with: ana) }
        fails(.tampered) { _ = try vault.words(sealed, of: 1, sequence: 1, with: bo) }
        let opened = try vault.unwrap(wrapped, of: "ana")
        #expect(try vault.words(sealed, of: 1, sequence: 1, with: opened) == "words")
        fails(.tampered) { _ = try vault.unwrap(wrapped, of: "bo") }
        fails(.tampered) { _ = try Vault.test(key: 8).unwrap(wrapped, of: "ana") }
    }

    @Test func whatCameInIsSealedByTheDay() throws {
        let vault = try Vault.test()
        for at in [Instant.start, .start + .days(1), Instant(milliseconds: -1), .distantFuture] {
            let sealed = try vault.sealDaily([1, 2, 3], at: at, place: "intake a 1")
            #expect(try vault.openDaily(sealed, place: "intake a 1") == [1, 2, 3])
            fails(.tampered) { _ = try vault.openDaily(sealed, place: "intake a 2") }
            var otherDay = sealed
            otherDay[4] ^= 1
            fails(.tampered) { _ = try vault.openDaily(otherDay, place: "intake a 1") }
        }
        for length in 0..<33 {
            fails(.tampered) { _ = try vault.openDaily([UInt8](repeating: 2, count: length), place: "x") }
        }
    }

    @Test func theSameWordsNeverLookTheSame() throws {
        let vault = try Vault(masterKey: [UInt8](repeating: 1, count: 32), random: SystemRandomSource())
        let (key, _) = try vault.makeKey(of: "ana")
        let first = try vault.seal(words: "words", of: 1, sequence: 1, with: key)
        #expect(try vault.seal(words: "words", of: 1, sequence: 1, with: key) != first)
    }

    @Test func errorsNameThePlaceAndNothingElse() {
        #expect("\(VaultError(.tampered, place: "entry 17"))".hasPrefix("entry 17 can not be opened"))
        #expect("\(VaultError(.badKey, place: "key"))".contains("32 bytes"))
    }
}
