package import Chat
import Conduct
import Delivery
package import Domain
import Facilitation
import Intake
import PromptLibrary
import Store
import Timetable
package import Web

/// The pages' and hooks' view of a running daemon.
package struct LiveBackstage: Backstage {
    let stage: Stage

    init(_ stage: Stage) {
        self.stage = stage
    }

    package func receive(workspace: WorkspaceID, request: InboundRequest) async -> Verification.Answer {
        let answer = await stage.intake.receive(workspace, request)
        stage.conduct.wake()
        return answer
    }

    package func bodyLimit(of workspace: WorkspaceID) async -> Int {
        stage.intake.bodyLimit(of: workspace)
    }

    package func isReady() async -> Readiness {
        var checks: [Readiness.Check] = []
        do {
            _ = try await stage.database.read { transaction in try transaction.countPeople() }
            checks.append(.init(name: "store", isFine: true))
        } catch {
            checks.append(.init(name: "store", isFine: false, note: "the store does not answer"))
        }
        let broken = stage.delivery.metrics.figures.brokenWorkspaces
        checks.append(
            .init(
                name: "workspaces",
                isFine: true,
                note: broken.isEmpty ? "" : "waiting for \(broken.map(\.rawValue).joined(separator: ", "))"
            )
        )
        return Readiness(checks: checks)
    }

    package func metrics() async -> String {
        let people = try? await stage.database.read { transaction in try transaction.countPeople() }
        return MetricsText.make(
            delivery: stage.delivery.metrics.figures,
            intake: stage.intake.metrics.figures,
            conduct: stage.conduct.metrics.figures,
            people: people ?? 0
        )
    }

    /// A person's state, or nil where there is none that can be read.
    func state(of person: PersonID, _ transaction: borrowing Transaction) throws -> PersonState? {
        guard let stored = try transaction.person(person) else { return nil }
        return try StoredForm.read(from: stored.state, place: "person \(person)")
    }

    /// Stores an event and waits until it has been worked, for a moment.
    func insert(_ body: Event.Body) async -> Bool {
        let now = stage.programme.now
        let event = Event(id: EventID(stage.ids.next(at: now)), at: now, body: body)
        let vault = stage.vault
        do {
            _ = try await stage.database.write { transaction in try transaction.insert(event, vault: vault) }
        } catch {
            return false
        }
        await stage.settle()
        return true
    }
}
