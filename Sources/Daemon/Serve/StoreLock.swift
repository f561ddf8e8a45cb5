import Foundation
import Synchronization

/// A lock on a store's file, so that one host runs one daemon on it.
///
/// It goes with the process, however that ends.
final class StoreLock: Sendable {
    private let descriptor: Int32

    /// - Throws: A fault if another process holds it, or the file cannot be made.
    init(path: String) throws(Fault) {
        let file = path + ".lock"
        descriptor = unsafe open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw Fault(
                file,
                "the lock file cannot be made",
                "Give the daemon's user the right to write beside the store"
            )
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw Fault(
                path,
                "another duologue serve runs on this store",
                "Stop that one first; one store has one daemon"
            )
        }
    }

    deinit {
        close(descriptor)
    }
}
