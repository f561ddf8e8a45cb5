package import Domain

/// What the page behind a reply link asks.
package struct ReplyForm: Hashable, Sendable {
    /// Somebody or something that may read the answer, with the words that say so.
    package struct Reader: Hashable, Sendable {
        package var audience: Audience
        /// Such as "Only me".
        package var label: String
        /// What choosing it means, in one or two sentences; empty says nothing more.
        package var note: String

        package init(audience: Audience, label: String, note: String = "") {
            self.audience = audience
            self.label = label
            self.note = note
        }
    }

    /// A scale from 1 to 5 with a word at each end.
    package struct Scale: Hashable, Sendable {
        package var low: String
        package var high: String

        package init(low: String, high: String) {
            self.low = low
            self.high = high
        }
    }

    /// The language of the question; the page's own words come in it too.
    package var locale: LocaleTag
    /// The partner's name, if the ask is about a pair.
    package var partner: String?
    /// The question; references are resolved to `plain`, and blocks that ask are left to the fields below.
    package var question: [Message.Block]
    package var options: [Message.Option]
    /// True if several options may be chosen.
    package var isMultiple: Bool
    package var scale: Scale?
    /// True if the ask takes words.
    package var takesWords: Bool
    /// Who may read it, the default first; fewer than two and no choice is shown.
    package var readers: [Reader]

    package init(
        locale: LocaleTag = "en",
        partner: String? = nil,
        question: [Message.Block],
        options: [Message.Option] = [],
        isMultiple: Bool = false,
        scale: Scale? = nil,
        takesWords: Bool = true,
        readers: [Reader] = []
    ) {
        self.locale = locale
        self.partner = partner
        self.question = question
        self.options = options
        self.isMultiple = isMultiple
        self.scale = scale
        self.takesWords = takesWords
        self.readers = readers
    }
}

/// What became of a submitted form.
package enum SubmitResult: Hashable, Sendable {
    /// Durable; the link is used up.
    case kept
    /// The link was unknown, used or expired; nothing was stored.
    case gone
    /// It could not be stored now; the link is still good and the page keeps the words.
    case tryAgain
}

/// What an export link offers before it is used.
package struct ExportOffer: Hashable, Sendable {
    package var locale: LocaleTag

    package init(locale: LocaleTag = "en") {
        self.locale = locale
    }
}

package enum ExportFormat: String, CaseIterable, Sendable {
    case markdown, json
}

/// A file for its one reader to keep.
package struct ExportFile: Sendable {
    /// ASCII letters, digits, `-`, `_` and `.` only; others are replaced before it reaches a header.
    package var name: String
    package var contentType: String
    package var bytes: [UInt8]

    package init(name: String, contentType: String, bytes: [UInt8]) {
        self.name = name
        self.contentType = contentType
        self.bytes = bytes
    }
}
