package import Domain

/// What a prompt is for.
package enum PromptKind: String, Codable, CaseIterable, Sendable {
    /// Two working days before a conversation, to each.
    case prepare
    /// After a conversation.
    case reflection
    /// On request, at any time, for the reader alone.
    case optional
    /// After the last conversation of a season.
    case closing
}

/// The part of a prompt that one person gets.
package enum Part: String, Codable, CaseIterable, Sendable {
    /// The same text for both.
    case single
    /// For the one who tells first.
    case opening
    /// For the one who listens first.
    case listening
    /// For one person alone, complete without the other parts.
    case solo
}

/// For whom a prompt is meant.
package enum AudienceForm: String, Codable, CaseIterable, Sendable {
    /// For the reader alone.
    case solo
    /// Asked of both, and each may offer the answer to the other.
    case share
    /// For the conversation itself.
    case joint
}

/// How a prompt is answered.
package enum ResponseKind: Hashable, Sendable {
    case text
    /// One or several of 2 to 5 options, labelled in the default locale.
    case choice([String], multiple: Bool)
    /// From 1 to 5, with a word at each end.
    case scale(low: String, high: String)
}

/// A question of the library, without its texts.
package struct Prompt: Hashable, Sendable, Identifiable {
    package let id: PromptID
    /// Rises by one with each change of meaning.
    package let revision: Int
    package let kind: PromptKind
    /// In the order of the season.
    package let phases: [PhaseName]
    package let skill: String
    /// 1 to 3.
    package let depth: Int
    package let audience: AudienceForm
    /// An estimate of the time to answer.
    package let minutes: Int
    package let response: ResponseKind
    package let tags: [String]
    /// Where the wording is from and under which licence.
    package let source: String
    /// In order of `Part.allCases`.
    package let parts: [Part]
    /// The locales that have a text, sorted.
    package internal(set) var locales: [LocaleTag]

    /// The skills that a season practises, as prompt files name them.
    package static let skills = [
        "active-listening", "giving-feedback", "receiving-feedback", "staying-with-discomfort",
        "understanding-difference", "noticing-assumptions", "power-and-voice", "curiosity", "goal-progress",
        "closing-well",
    ]
}
