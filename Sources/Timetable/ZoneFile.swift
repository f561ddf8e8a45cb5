import Domain

/// The parsed content of a TZif file, with its footer expanded.
///
/// All counts are checked against the length of the file before anything is
/// indexed. Related: RFC 9636.
struct ZoneFile {
    struct Transition: Equatable {
        /// Seconds since 1970 UTC.
        var at: Int64
        /// Seconds east of UTC from then on.
        var offset: Int32
    }

    /// The offset before the first transition.
    private(set) var initialOffset: Int32
    /// Rising in time.
    private(set) var transitions: [Transition]

    static let maxBytes = 1 << 20
    /// The largest files in the wild have some 250.
    static let maxTransitions = 20_000
    /// RFC 9636, section 3.2: earlier times must not be used.
    static let earliest: Int64 = -(1 << 59)
    static let lastYear = 2100

    init(name: ZoneName, bytes: [UInt8]) throws(ZoneError) {
        var reader = ZoneFileReader(name: name, bytes: bytes)
        guard bytes.count <= ZoneFile.maxBytes else {
            throw reader.error(.tooLong, "\(bytes.count) bytes are more than a zone file has")
        }
        var header = try reader.header()
        var wide = false
        if header.version >= 2 {
            try reader.skip(header.blockLength(timeSize: 4))
            header = try reader.header()
            wide = true
        }
        let block = try reader.block(header, timeSize: wide ? 8 : 4)
        initialOffset = block.offsets[0]
        transitions = block.transitions
        guard wide else { return }
        let footer = try reader.footer()
        guard !footer.isEmpty else { return }
        guard let rule = PosixRule(footer) else {
            throw reader.error(.badFooter, "the rule at the end is not one that POSIX describes")
        }
        expand(rule)
    }

    private mutating func expand(_ rule: PosixRule) {
        guard let last = transitions.last else {
            initialOffset = rule.standard
            guard rule.daylight != nil else { return }
            transitions = (1900...ZoneFile.lastYear).flatMap { rule.transitions(in: $0) }.sortedByTime()
            return
        }
        let ceiling = Int64(CivilDate(year: ZoneFile.lastYear, month: 12, day: 31)?.dayNumber ?? 0) * 86_400
        guard last.at < ceiling else { return }
        let day = max(last.at, -62_000_000_000).flooredQuotient(dividingBy: 86_400)
        let firstYear = max(CivilDate(dayNumber: Int(day)).components.year - 1, 1)
        guard firstYear <= ZoneFile.lastYear else { return }
        transitions += (firstYear...ZoneFile.lastYear).flatMap { rule.transitions(in: $0) }
            .sortedByTime().filter { $0.at > last.at }
    }
}

extension [ZoneFile.Transition] {
    /// In order of time; of those at the same second the later in the array comes last and so holds.
    fileprivate func sortedByTime() -> [ZoneFile.Transition] {
        enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    }
}
