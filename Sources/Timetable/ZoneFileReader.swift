import Domain

/// Takes a TZif file apart, front to back, and never reads past its end.
struct ZoneFileReader {
    struct Header {
        var version: Int
        var isUTCount: Int
        var isStandardCount: Int
        var leapCount: Int
        var timeCount: Int
        var typeCount: Int
        var charCount: Int

        /// The bytes of the block that the header announces; the counts are below 2^32, so nothing overflows.
        func blockLength(timeSize: Int) -> Int {
            timeCount * (timeSize + 1) + typeCount * 6 + charCount + leapCount * (timeSize + 4)
                + isStandardCount + isUTCount
        }
    }

    struct Block {
        var transitions: [ZoneFile.Transition]
        /// By type.
        var offsets: [Int32]
    }

    private let name: ZoneName
    private let bytes: [UInt8]
    private var position = 0

    init(name: ZoneName, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    func error(_ reason: ZoneError.Reason, _ detail: String) -> ZoneError {
        ZoneError(reason, zone: name, detail: "\(detail), at byte \(position) of its file")
    }

    mutating func skip(_ count: Int) throws(ZoneError) {
        try need(count)
        position += count
    }

    mutating func header() throws(ZoneError) -> Header {
        try need(44)
        guard bytes[position..<position + 4].elementsEqual("TZif".utf8) else {
            throw error(.badHeader, "the mark of a zone file is missing")
        }
        let version: Int
        switch bytes[position + 4] {
        case 0: version = 1
        case 0x32...0x39: version = Int(bytes[position + 4]) - 0x30
        default: throw error(.badHeader, "the version is not one that is known")
        }
        position += 20
        let header = Header(
            version: version,
            isUTCount: count(),
            isStandardCount: count(),
            leapCount: count(),
            timeCount: count(),
            typeCount: count(),
            charCount: count()
        )
        guard (1...256).contains(header.typeCount) else {
            throw error(.badHeader, "\(header.typeCount) types of local time are announced, not 1 to 256")
        }
        guard header.timeCount <= ZoneFile.maxTransitions else {
            throw error(.tooLong, "\(header.timeCount) changes of the clock are announced")
        }
        guard header.isUTCount == 0 || header.isUTCount == header.typeCount,
            header.isStandardCount == 0 || header.isStandardCount == header.typeCount, header.charCount > 0
        else { throw error(.badHeader, "the counts do not fit each other") }
        return header
    }

    mutating func block(_ header: Header, timeSize: Int) throws(ZoneError) -> Block {
        try need(header.blockLength(timeSize: timeSize))
        guard header.leapCount == 0 else { throw error(.hasLeapSeconds, "the file counts leap seconds") }
        var times: [Int64] = []
        times.reserveCapacity(header.timeCount)
        for _ in 0..<header.timeCount {
            let time = integer(timeSize)
            if let last = times.last, time <= last { throw error(.badTimes, "the changes are not in order") }
            guard time >= ZoneFile.earliest, time <= -ZoneFile.earliest else {
                throw error(.badTimes, "a change lies outside of time")
            }
            times.append(time)
        }
        let types = Array(bytes[position..<position + header.timeCount])
        position += header.timeCount
        let offsets = try self.offsets(header)
        position += header.charCount + header.isStandardCount + header.isUTCount
        var transitions: [ZoneFile.Transition] = []
        transitions.reserveCapacity(times.count)
        for index in times.indices {
            guard Int(types[index]) < offsets.count else {
                throw error(.badTypes, "a change names a type that is not there")
            }
            transitions.append(ZoneFile.Transition(at: times[index], offset: offsets[Int(types[index])]))
        }
        return Block(transitions: transitions, offsets: offsets)
    }

    /// Returns what stands between the two line feeds at the end.
    mutating func footer() throws(ZoneError) -> ArraySlice<UInt8> {
        try need(2)
        guard bytes[position] == 0x0A, let end = bytes[(position + 1)...].firstIndex(of: 0x0A) else {
            throw error(.badFooter, "the line at the end is missing")
        }
        return bytes[position + 1..<end]
    }

    private mutating func offsets(_ header: Header) throws(ZoneError) -> [Int32] {
        var offsets: [Int32] = []
        for _ in 0..<header.typeCount {
            let offset = Int32(integer(4))
            guard abs(Int(offset)) < ZoneRules.maxOffset else {
                throw error(.badTypes, "an offset of \(offset) seconds is too large")
            }
            guard bytes[position] <= 1, Int(bytes[position + 1]) < header.charCount else {
                throw error(.badTypes, "a type of local time is malformed")
            }
            position += 2
            offsets.append(offset)
        }
        return offsets
    }

    private func need(_ count: Int) throws(ZoneError) {
        guard count <= bytes.count - position else {
            throw error(.truncated, "\(count) bytes should follow, \(bytes.count - position) do")
        }
    }

    /// Reads an unsigned count of four bytes that are known to be there.
    private mutating func count() -> Int {
        Int(UInt32(truncatingIfNeeded: integer(4)))
    }

    /// Reads a signed number of four or eight bytes, most significant first, that are known to be there.
    private mutating func integer(_ size: Int) -> Int64 {
        var value: UInt64 = 0
        for index in position..<position + size { value = value << 8 | UInt64(bytes[index]) }
        position += size
        return size == 4 ? Int64(Int32(truncatingIfNeeded: value)) : Int64(bitPattern: value)
    }
}
