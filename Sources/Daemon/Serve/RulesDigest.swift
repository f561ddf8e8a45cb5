import Crypto
import Domain
import Foundation

/// Tells the rules that a season is planned by from those of an earlier start.
enum RulesDigest {
    /// Hashes the zone files that can matter, and all that the programme files say.
    ///
    /// - Parameter names: The zones of this host, sorted.
    static func make(_ programmes: [Programme], zones names: [ZoneName], in folder: String) throws -> String {
        var hash = SHA256()
        for name in names {
            guard let bytes = try? TextFile.bytes("\(folder)/\(name)", limit: 1 << 20) else { continue }
            hash.update(data: Array("\(name)\u{1F}\(bytes.count)\u{1F}".utf8))
            hash.update(data: bytes)
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        for programme in programmes { hash.update(data: try encoder.encode(programme)) }
        return hash.finalize().map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0\(digits)" : digits
        }.joined()
    }
}
