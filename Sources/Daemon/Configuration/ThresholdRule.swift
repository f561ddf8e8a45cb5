import Conduct
import Domain
import Facilitation
import Store

/// A threshold may be raised while a season runs, and never lowered: figures were published under it.
enum ThresholdRule {
    /// The programmes whose file says less than what figures were already published under.
    static func faults(_ configuration: Configuration, _ transaction: borrowing Transaction) throws -> [Fault] {
        try configuration.programmes.compactMap { programme in
            guard let kept = try transaction.state(ofProgramme: programme.id)?.threshold, programme.threshold < kept
            else { return nil }
            return Fault(
                configuration.file,
                "programme \(programme.id): threshold \(programme.threshold) is less than \(kept), "
                    + "under which figures were published",
                "Put \(kept) or more back"
            )
        }
    }
}
