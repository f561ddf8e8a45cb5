/// A name for one `Subject` that cannot be mistaken for a name of anything else.
///
/// Identifiers of people, programmes and workspaces are given by an admin and are
/// text; those the program makes itself are numbers that rise with time.
@frozen
@usableFromInline
package struct Identifier<Subject, RawValue: Hashable & Sendable & Codable & Comparable>:
    Hashable, Sendable, Comparable
{
    @usableFromInline
    package let rawValue: RawValue

    @inlinable
    package init(rawValue: RawValue) {
        self.rawValue = rawValue
    }

    @inlinable
    package init(_ rawValue: RawValue) {
        self.rawValue = rawValue
    }

    @inlinable
    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    // For other targets to see: states are looked for by identifier all the time.

    @inlinable
    package static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }

    @inlinable
    package func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

extension Identifier: Codable {
    @usableFromInline
    package init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(RawValue.self)
    }

    @usableFromInline
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

extension Identifier: CustomStringConvertible {
    @usableFromInline
    package var description: String { "\(rawValue)" }
}

extension Identifier: ExpressibleByUnicodeScalarLiteral where RawValue == String {
    @usableFromInline
    package init(unicodeScalarLiteral value: String) { self.init(rawValue: value) }
}

extension Identifier: ExpressibleByExtendedGraphemeClusterLiteral where RawValue == String {
    @usableFromInline
    package init(extendedGraphemeClusterLiteral value: String) { self.init(rawValue: value) }
}

extension Identifier: ExpressibleByStringLiteral where RawValue == String {
    @usableFromInline
    package init(stringLiteral value: String) { self.init(rawValue: value) }
}

extension Identifier: ExpressibleByIntegerLiteral where RawValue == Int64 {
    @usableFromInline
    package init(integerLiteral value: Int64) { self.init(rawValue: value) }
}

package enum Subjects {
    package enum Entry {}
    package enum Event {}
    package enum Message {}
    package enum Pair {}
    package enum Person {}
    package enum Programme {}
    package enum Prompt {}
    package enum Workspace {}
}

package typealias EntryID = Identifier<Subjects.Entry, Int64>
package typealias EventID = Identifier<Subjects.Event, Int64>
package typealias MessageID = Identifier<Subjects.Message, Int64>
package typealias PairID = Identifier<Subjects.Pair, Int64>
package typealias PersonID = Identifier<Subjects.Person, String>
package typealias ProgrammeID = Identifier<Subjects.Programme, String>
package typealias PromptID = Identifier<Subjects.Prompt, String>
package typealias WorkspaceID = Identifier<Subjects.Workspace, String>

/// The name of a time zone as the tz database has it, such as `Europe/Lisbon`.
package typealias ZoneName = String

/// A language tag as in `en`, `en-US`, `de` or `pt`.
package typealias LocaleTag = String
