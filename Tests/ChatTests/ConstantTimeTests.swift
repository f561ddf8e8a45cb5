import Testing

@testable import Chat

@Suite struct ConstantTimeTests {
    @Test func bytesAreEqualOnlyWhereAllAre() {
        #expect(ConstantTime.areEqual("".utf8, "".utf8))
        #expect(ConstantTime.areEqual("abc".utf8, Array("abc".utf8)))
        #expect(!ConstantTime.areEqual("abc".utf8, "abd".utf8))
        #expect(!ConstantTime.areEqual("abc".utf8, "xbc".utf8))
        #expect(!ConstantTime.areEqual("abc".utf8, "abcd".utf8))
    }
}
