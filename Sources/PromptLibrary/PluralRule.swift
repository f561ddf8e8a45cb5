import Domain

/// The plural form of whole numbers in a language.
///
/// Source: Unicode CLDR, plural rules for cardinals, whole numbers only.
enum PluralForm: String, CaseIterable, Sendable {
    case zero, one, two, few, many, other

    /// Returns the form that a number takes in the language of a locale.
    static func of(_ number: Int, in locale: LocaleTag) -> PluralForm {
        let n = number.magnitude
        let (tens, hundreds) = (n % 10, n % 100)
        switch family(of: locale) {
        case .none: return .other
        case .one: return n == 1 ? .one : .other
        case .zeroAndOne: return n <= 1 ? .one : .other
        case .eastSlavic:
            if tens == 1 && hundreds != 11 { return .one }
            return (2...4).contains(tens) && !(12...14).contains(hundreds) ? .few : .many
        case .southSlavic:
            if tens == 1 && hundreds != 11 { return .one }
            return (2...4).contains(tens) && !(12...14).contains(hundreds) ? .few : .other
        case .polish:
            if n == 1 { return .one }
            return (2...4).contains(tens) && !(12...14).contains(hundreds) ? .few : .many
        case .czech: return n == 1 ? .one : (2...4).contains(n) ? .few : .other
        case .romanian: return n == 1 ? .one : n == 0 || (1...19).contains(hundreds) ? .few : .other
        case .lithuanian:
            if (11...19).contains(hundreds) { return .other }
            return tens == 1 ? .one : tens >= 2 ? .few : .other
        case .arabic:
            switch n {
            case 0: return .zero
            case 1: return .one
            case 2: return .two
            default: return (3...10).contains(hundreds) ? .few : (11...99).contains(hundreds) ? .many : .other
            }
        }
    }

    /// The forms that a text in a locale has to offer, besides `other`.
    static func forms(in locale: LocaleTag) -> [PluralForm] {
        switch family(of: locale) {
        case .none: [.other]
        case .one, .zeroAndOne: [.one, .other]
        case .eastSlavic, .polish: [.one, .few, .many]
        case .southSlavic, .czech, .romanian, .lithuanian: [.one, .few, .other]
        case .arabic: [.zero, .one, .two, .few, .many, .other]
        }
    }

    private enum Family {
        case none, one, zeroAndOne, eastSlavic, southSlavic, polish, czech, romanian, lithuanian, arabic
    }

    private static func family(of locale: LocaleTag) -> Family {
        if locale.lowercased() == "pt-pt" { return .one }
        switch locale.lowercased().prefix(while: { $0 != "-" && $0 != "_" }) {
        case "ja", "zh", "ko", "vi", "th", "id", "ms", "my", "lo": return .none
        case "fr", "pt", "hi", "bn", "fa", "am", "zu", "gu", "kn", "hy": return .zeroAndOne
        case "ru", "uk", "be": return .eastSlavic
        case "sr", "hr", "bs": return .southSlavic
        case "pl": return .polish
        case "cs", "sk": return .czech
        case "ro": return .romanian
        case "lt": return .lithuanian
        case "ar": return .arabic
        default: return .one
        }
    }
}
