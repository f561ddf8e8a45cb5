import Domain
import Testing

@testable import Timetable

/// What the parser makes of files that are made by hand, damaged, or random.
@Suite struct ZoneFileTests {
    /// A file of version 2 with an empty first block.
    private struct Fixture {
        var magic = Array("TZif".utf8)
        var version: UInt8 = 0x32
        var counts: [UInt32] = [0, 0, 0, 1, 2, 8]
        var times: [Int64] = [1_000_000]
        var types: [UInt8] = [1]
        var offsets: [(seconds: Int32, isDaylight: UInt8, name: UInt8)] = [(0, 0, 0), (3600, 0, 4)]
        var footer = "\nBBB-1\n"

        var bytes: [UInt8] {
            let first = Fixture.header(version, [0, 0, 0, 0, 1, 1], magic) + [0, 0, 0, 0, 0, 0, 0]
            return first + Fixture.header(version, counts, magic) + times.flatMap(Fixture.big) + types
                + offsets.flatMap { Fixture.big($0.seconds) + [$0.isDaylight, $0.name] }
                + Array("AAA\0BBB\0".utf8) + Array(footer.utf8)
        }

        static func header(_ version: UInt8, _ counts: [UInt32], _ magic: [UInt8]) -> [UInt8] {
            magic + [version] + [UInt8](repeating: 0, count: 15) + counts.flatMap(big)
        }

        static func big(_ value: some FixedWidthInteger) -> [UInt8] {
            (0..<value.bitWidth / 8).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
        }
    }

    @Test func aSmallFileIsRead() throws {
        let rules = try ZoneRules(name: "Made/Up", tzif: Fixture().bytes)

        #expect(rules.offset(at: Instant(seconds: 999_999)) == 0)
        #expect(rules.offset(at: Instant(seconds: 1_000_000)) == 3600)
    }

    @Test func aFileOfTheFirstVersionIsRead() throws {
        let bytes =
            Fixture.header(0, [0, 0, 0, 1, 2, 4], Array("TZif".utf8)) + Fixture.big(Int32(500)) + [1]
            + Fixture.big(Int32(0)) + [0, 0] + Fixture.big(Int32(-7200)) + [1, 0] + Array("AAA\0".utf8)

        let rules = try ZoneRules(name: "Old", tzif: bytes)

        #expect(rules.offset(at: Instant(seconds: 499)) == 0)
        #expect(rules.offset(at: Instant(seconds: 500)) == -7200)
    }

    @Test func aFooterAloneRulesAllTime() throws {
        var file = Fixture(counts: [0, 0, 0, 0, 2, 8], times: [], types: [])
        file.footer = "\n<+0330>-3:30<+0430>,J79/24,J263/24\n"
        let rules = try ZoneRules(name: "Footer", tzif: file.bytes)

        #expect(try rules.reading(at: ZoneRules.utc.instant("2030-06-01 12:00")).description == "2030-06-01 16:30")
        #expect(try rules.reading(at: ZoneRules.utc.instant("2030-12-01 12:00")).description == "2030-12-01 15:30")
        #expect(try rules.reading(at: ZoneRules.utc.instant("1950-12-01 12:00")).description == "1950-12-01 15:30")
        // The 79th day without 29 February is 20 March; it begins at 24:00, so the 21st.
        #expect(try rules.resolve(wall("2032-03-21 00:30")).kind == .gap)
        #expect(try rules.resolve(wall("2033-03-21 00:30")).kind == .gap)
    }

    /// Offsets in January and in July 2030; the last row has daylight saving all year, as RFC 9636 writes it.
    @Test(arguments: [
        ("EST5", -18_000, -18_000), ("EST5EDT,M3.2.0,M11.1.0", -18_000, -14_400),
        ("IST-1GMT0,M10.5.0,M3.5.0/1", 0, 3600), ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", -7200, -3600),
        ("NZST-12NZDT,M9.5.0,M4.1.0/3", 46_800, 43_200), ("AAA0BBB-2,59,300/2:30:15", 0, 7200),
        ("EET-2EEST,M3.4.4/50,M10.4.4/50", 7200, 10_800), ("XXX3EDT4,0/0,J365/23", -14_400, -14_400),
    ])
    func footersAreUnderstood(footer: String, january: Int, july: Int) throws {
        let rules = try ZoneRules(
            name: "Footer",
            tzif: Fixture(counts: [0, 0, 0, 0, 2, 8], times: [], types: [], footer: "\n\(footer)\n").bytes
        )

        #expect(try rules.offset(at: ZoneRules.utc.instant("2030-01-10 12:00")) == january)
        #expect(try rules.offset(at: ZoneRules.utc.instant("2030-07-10 12:00")) == july)
    }

    @Test(arguments: [
        "EST", "5", "EST25", "EST5EDT", "EST5EDT,M3.2.0", "EST5EDT,M13.2.0,M11.1.0", "EST5EDT,M3.6.0,M11.1.0",
        "EST5EDT,M3.2.7,M11.1.0", "EST5EDT,J0,J365", "EST5EDT,366,1", "EST5EDT,M3.2.0/168,M11.1.0", "<+05-5",
        "EST5EDT,M3.2.0,M11.1.0,", "EST5:60", "AB3", "é5",
    ])
    func aFooterThatIsNoRuleIsRefused(footer: String) {
        #expect(throws: ZoneError.self) {
            try ZoneRules(name: "Footer", tzif: Fixture(footer: "\n\(footer)\n").bytes)
        }
    }

    @Test func eachDamageHasItsReason() {
        func reason(_ change: (inout Fixture) -> Void) -> ZoneError.Reason? {
            var file = Fixture()
            change(&file)
            do {
                _ = try ZoneRules(name: "Bad/Zone", tzif: file.bytes)
                return nil
            } catch {
                #expect(error.description.contains("zone Bad/Zone: "))
                return error.reason
            }
        }

        #expect(reason { $0.magic = Array("TZiF".utf8) } == .badHeader)
        #expect(reason { $0.version = 1 } == .badHeader)
        #expect(reason { $0.counts[4] = 0 } == .badHeader)
        #expect(reason { $0.counts[5] = 0 } == .badHeader)
        #expect(reason { $0.counts[0] = 1 } == .badHeader)
        #expect(reason { $0.counts[5] = .max } == .truncated)
        #expect(reason { $0.counts[3] = 20_000 } == .truncated)
        #expect(reason { $0.counts[3] = .max } == .tooLong)
        #expect(
            reason {
                $0.counts[2] = 1; $0.footer = String(repeating: "x", count: 20)
            } == .hasLeapSeconds
        )
        #expect(reason { $0.types = [2] } == .badTypes)
        #expect(reason { $0.offsets[1].seconds = 93_600 } == .badTypes)
        #expect(reason { $0.offsets[1].seconds = .min } == .badTypes)
        #expect(reason { $0.offsets[0].isDaylight = 2 } == .badTypes)
        #expect(reason { $0.offsets[0].name = 8 } == .badTypes)
        #expect(reason { $0.times = [.min] } == .badTimes)
        #expect(
            reason {
                $0.counts[3] = 2; $0.times = [5, 5]; $0.types = [0, 1]
            } == .badTimes
        )
        #expect(reason { $0.footer = "" } == .truncated)
        #expect(reason { $0.footer = "\nEST5" } == .badFooter)
    }

    /// Every prefix of a real file is refused, and never read past its end.
    @Test func aFileCutOffAnywhereIsRefused() throws {
        let whole = try HostZones.bytes("Europe/Lisbon")
        for length in 0..<whole.count {
            #expect(throws: ZoneError.self) { try ZoneRules(name: "Cut", tzif: Array(whole.prefix(length))) }
        }
    }

    /// Changes bytes of real files at random: whatever is still accepted can be asked for any time.
    @Test(arguments: ["Europe/Lisbon", "Africa/Casablanca", "Pacific/Apia", "UTC"])
    func aDamagedFileIsRefusedOrHarmless(zone: String) throws {
        let whole = try HostZones.bytes(zone)
        var random = SplitMix(seed: 7)
        var accepted = 0
        for _ in 0..<1500 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: .min ... .max, using: &random)
            }
            if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 0...20, using: &random)) }
            guard let rules = try? ZoneRules(name: zone, tzif: bytes) else { continue }
            accepted += 1
            for _ in 0..<5 {
                let day = Int.random(in: -800_000...800_000, using: &random)
                let wall = WallReading(CivilDate(dayNumber: day), TimeOfDay(minutes: day & 1023))
                let resolved = rules.resolve(wall)
                let isShown = rules.reading(at: resolved.instant) == wall
                #expect(isShown || resolved.kind == .gap)
            }
        }
        #expect(accepted > 20)
    }

    @Test func randomBytesAreRefused() {
        var random = SplitMix(seed: 11)
        for _ in 0..<3000 {
            let tail = (0..<Int.random(in: 0...300, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random) & (Bool.random(using: &random) ? 0xFF : 0x03)
            }
            #expect(throws: ZoneError.self) { try ZoneRules(name: "Random", tzif: Array("TZif2".utf8) + tail) }
        }
        #expect(throws: ZoneError.self) {
            try ZoneRules(name: "Huge", tzif: [UInt8](repeating: 0, count: ZoneFile.maxBytes + 1))
        }
    }
}
