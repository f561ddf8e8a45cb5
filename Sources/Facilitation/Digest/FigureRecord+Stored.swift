package import Domain

/// The figures of a digest, in the order of its lines.
package enum FigureName: String, Hashable, Sendable, Codable, CaseIterable {
    case pairs, resting, sessions, answered, heard, safe, learned
}

/// What was published of each figure of a programme, for all its supervisors.
package struct Figures: Hashable, Sendable, Codable {
    struct Named: Hashable, Sendable, Codable {
        var name: FigureName
        var record: FigureRecord
    }

    /// In the order of `FigureName`.
    var records: [Named] = []
    /// The supervisors, in the order of their bits; who has left keeps the place.
    var supervisors: [PersonID] = []

    package init() {}

    package subscript(name: FigureName) -> FigureRecord {
        get { records.first { $0.name == name }?.record ?? FigureRecord() }
        set {
            records.removeAll { $0.name == name }
            records.append(Named(name: name, record: newValue))
            records.sort { FigureName.position($0.name) < FigureName.position($1.name) }
        }
    }

    /// The place of a supervisor among the bits, or nil for one who was never told anything.
    package func bit(of supervisor: PersonID) -> Int? { supervisors.firstIndex(of: supervisor) }

    /// Gives a supervisor a bit; there are 64, and who comes later is told what is told of the programme.
    package mutating func add(_ supervisor: PersonID) {
        if bit(of: supervisor) == nil, supervisors.count < 64 { supervisors.append(supervisor) }
    }
}

extension FigureName {
    fileprivate static func position(_ name: FigureName) -> Int { allCases.firstIndex(of: name) ?? 0 }
}

// MARK: As it is stored

extension FigureRecord: Codable {
    private enum CodingKeys: String, CodingKey {
        case publications, lookedOn, restsUntil
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            publications: try container.decode([Publication].self, forKey: .publications),
            lookedOn: try container.decodeIfPresent(CivilDate.self, forKey: .lookedOn),
            restsUntil: try container.decodeIfPresent(CivilDate.self, forKey: .restsUntil)
        )
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(publications, forKey: .publications)
        try container.encodeIfPresent(lookedOn, forKey: .lookedOn)
        try container.encodeIfPresent(restsUntil, forKey: .restsUntil)
    }
}

/// A set keeps its people and values as one text, eight letters and digits each: hundreds of them are usual.
extension FigureSet: Codable {
    private enum CodingKeys: String, CodingKey {
        case tokens, people, seenBy, values
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let tokens = try Self.numbers(container.decode(String.self, forKey: .tokens), container, .tokens)
        let texts = try container.decode(String.self, forKey: .people)
        let people = try texts.split(separator: ",", omittingEmptySubsequences: false)
            .map { try Self.numbers(String($0), container, .people) }
        guard people.count == tokens.count || tokens.isEmpty else {
            throw DecodingError.dataCorruptedError(
                forKey: .people,
                in: container,
                debugDescription: "not as many people as values"
            )
        }
        self.init(
            keys: zip(tokens, people).map { FigureKey(token: $0, people: $1) },
            seenBy: try container.decodeIfPresent(UInt64.self, forKey: .seenBy),
            values: try container.decode(FigureValues.self, forKey: .values)
        )
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Self.text(keys.map(\.token)), forKey: .tokens)
        try container.encode(keys.map { Self.text($0.people) }.joined(separator: ","), forKey: .people)
        try container.encodeIfPresent(seenBy, forKey: .seenBy)
        try container.encode(values, forKey: .values)
    }

    /// Numbers below 2^40, as keyed hashes are cut to.
    private static func text(_ numbers: [UInt64]) -> String {
        numbers.map { number in
            let text = String(number, radix: 32)
            return String(repeating: "0", count: max(0, 8 - text.count)) + text
        }
        .joined()
    }

    private static func numbers(
        _ text: String,
        _ container: KeyedDecodingContainer<CodingKeys>,
        _ key: CodingKeys
    ) throws -> [UInt64] {
        let digits = Array(text.utf8)
        guard digits.count % 8 == 0 else {
            throw DecodingError.dataCorruptedError(forKey: key, in: container, debugDescription: "cut short")
        }
        return try stride(from: 0, to: digits.count, by: 8).map { start in
            guard let number = UInt64(String(decoding: digits[start..<start + 8], as: UTF8.self), radix: 32) else {
                throw DecodingError.dataCorruptedError(forKey: key, in: container, debugDescription: "no hash")
            }
            return number
        }
    }
}
