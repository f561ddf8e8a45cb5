import Domain
import Foundation
import Testing

@testable import Daemon

/// Files that are right, changed at random places: each must be read to an end, with bounded and clean faults.
@Suite struct ImportGarbageTests {
    /// Bytes that mean something to a reader, and some that never should be there.
    private static let salt: [UInt8] =
        Array("\"',:;{}[]&*!|>%#-?\n\r\t \0-@`09aZ".utf8) + [0xEF, 0xBB, 0xBF, 0xFF, 0xC3, 0x80]

    private func changed(_ bytes: [UInt8], _ generator: inout SplitMix) -> [UInt8] {
        var bytes = bytes
        for _ in 0...Int.random(in: 0..<6, using: &generator) {
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            let byte = ImportGarbageTests.salt.randomElement(using: &generator) ?? 0
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: bytes[place] = byte
            case 1: bytes.insert(byte, at: place)
            case 2: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1..<40, using: &generator)))
            default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 60)], at: place)
            }
            if bytes.isEmpty { bytes = [byte] }
        }
        return bytes
    }

    private func check(_ faults: FaultList, _ seed: UInt64) {
        #expect(faults.all.count <= FaultList.limit, "seed \(seed)")
        for fault in faults.all {
            let isClean = fault.description.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
            #expect(isClean && fault.description.utf8.count < 3_000, "seed \(seed)")
        }
    }

    @Test func aChangedProgrammeIsReadToItsEnd() throws {
        let folder = try TemporaryFolder()
        let bytes = try Array(
            Data(contentsOf: URL(fileURLWithPath: "\(sourceTree)/Config/programmes/mutual-growth.yaml"))
        )
        for seed in 0..<UInt64(400) {
            var generator = SplitMix(seed: seed)
            let file = try folder.write("p.yaml", bytes: changed(bytes, &generator))
            let faults = FaultList()

            _ = ProgrammeFile.read(file, faults: faults)

            check(faults, seed)
        }
    }

    @Test func aChangedConfigurationIsReadToItsEnd() throws {
        let folder = try TemporaryFolder()
        try folder.write("programmes/mutual-growth.yaml", ConfigurationTests.programme)
        let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: "\(sourceTree)/Config/duologue.yaml")))
        for seed in 0..<UInt64(400) {
            var generator = SplitMix(seed: seed)
            let file = try folder.write("d.yaml", bytes: changed(bytes, &generator))
            let faults = FaultList()

            _ = ConfigurationReader(file: file, secrets: SecretSources(environment: [:]), faults: faults).read()

            check(faults, seed)
        }
    }

    @Test func aChangedPeopleFileIsReadToItsEnd() throws {
        let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: "\(sourceTree)/Config/demo/people.csv")))
        for seed in 0..<UInt64(400) {
            var generator = SplitMix(seed: seed)
            let faults = FaultList()

            let people = PeopleFile.read(
                changed(bytes, &generator),
                file: "p.csv",
                rules: ImportFileTests.rules,
                faults: faults
            )

            check(faults, seed)
            #expect(people.count < 100)
        }
    }
}
