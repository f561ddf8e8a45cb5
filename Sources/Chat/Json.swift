/// A JSON value, as it comes from and goes to chat platforms.
///
/// Looking up what is not there gives `.null`, so that a path into somebody
/// else's payload reads plainly: `body["event"]["user"].string`. Whole numbers
/// that fit are `.integer`, so that identifiers keep every digit.
///
/// Related: <https://www.rfc-editor.org/rfc/rfc8259>
package enum Json: Hashable, Sendable {
    case null
    case bool(Bool)
    case integer(Int64)
    /// A finite number that is not a whole one of 64 bits; anything else is written as `null`.
    case double(Double)
    case string(String)
    case array([Json])
    case object(Object)

    /// The members of a JSON object, sorted by the UTF-8 of their names, each name once.
    package struct Object: Hashable, Sendable {
        package struct Member: Hashable, Sendable {
            package let name: String
            package let value: Json
        }

        /// The members in the order in which they are written.
        package private(set) var members: [Member]

        /// Creates an object; of members of one name the last one counts.
        package init(_ pairs: [(String, Json)] = []) {
            members = []
            members.reserveCapacity(pairs.count)
            // The sort is stable, so the last of equal names is the last given.
            for (name, value) in pairs.sorted(by: { Self.precedes($0.0, $1.0) }) {
                if let last = members.last, !Self.precedes(last.name, name) { members.removeLast() }
                members.append(Member(name: name, value: value))
            }
        }

        /// The value of a name, or nil; setting nil removes it.
        package subscript(name: String) -> Json? {
            get {
                let place = place(of: name)
                return isName(name, at: place) ? members[place].value : nil
            }
            set {
                let place = place(of: name)
                if isName(name, at: place) { members.remove(at: place) }
                if let newValue { members.insert(Member(name: name, value: newValue), at: place) }
            }
        }

        /// Where the name is or would be, by halving.
        private func place(of name: String) -> Int {
            var low = 0
            var high = members.count
            while low < high {
                let middle = (low + high) / 2
                if Self.precedes(members[middle].name, name) { low = middle + 1 } else { high = middle }
            }
            return low
        }

        private func isName(_ name: String, at place: Int) -> Bool {
            place < members.count && !Self.precedes(name, members[place].name)
        }

        // By bytes and not by `<`, which takes canonically equal names for one.
        private static func precedes(_ left: String, _ right: String) -> Bool {
            left.utf8.lexicographicallyPrecedes(right.utf8)
        }
    }
}

extension Json {
    /// The value of a member, or `.null` if this is no object or has no such member.
    package subscript(name: String) -> Json {
        if case .object(let object) = self { return object[name] ?? .null }
        return .null
    }

    /// An element, or `.null` if this is no array or is shorter.
    package subscript(index: Int) -> Json {
        if case .array(let elements) = self, elements.indices.contains(index) { return elements[index] }
        return .null
    }

    package var isNull: Bool { self == .null }

    package var bool: Bool? {
        if case .bool(let value) = self { return value }
        return nil
    }

    package var integer: Int64? {
        if case .integer(let value) = self { return value }
        return nil
    }

    /// The number, whole or not.
    package var double: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .double(let value): value
        default: nil
        }
    }

    package var string: String? {
        if case .string(let value) = self { return value }
        return nil
    }

    package var array: [Json]? {
        if case .array(let value) = self { return value }
        return nil
    }

    package var object: Object? {
        if case .object(let value) = self { return value }
        return nil
    }
}

// MARK: Writing values as literals

// No nil literal: it would make `json == nil` and `object[name] = nil` mean two things.

extension Json: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByStringInterpolation, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(integerLiteral value: Int64) { self = .integer(value) }
    package init(stringLiteral value: String) { self = .string(value) }
    package init(arrayLiteral elements: Json...) { self = .array(elements) }
    package init(dictionaryLiteral elements: (String, Json)...) { self = .object(Object(elements)) }

    /// Makes an object of the members that have a value.
    package static func present(_ pairs: KeyValuePairs<String, Json?>) -> Json {
        .object(Object(pairs.compactMap { name, value in value.map { (name, $0) } }))
    }
}
