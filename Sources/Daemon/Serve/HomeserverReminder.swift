import Chat
import Delivery
import Domain
import Logging
import ServiceLifecycle

/// Asks Matrix homeservers for what they hold back since they could not reach us.
///
/// After failures a homeserver waits up to 512 seconds until it tries again, and
/// after its own restart it may wait for the next event. A ping ends the wait,
/// so one goes out when we start and one every few minutes.
struct HomeserverReminder: Service {
    private struct Homeserver: Sendable {
        let workspace: WorkspaceID
        let connector: MatrixConnector
        let registration: String
    }

    static let pause = Duration.seconds(300)
    /// The first pause after a failure; each further one is twice as long.
    private static let firstPause = Duration.milliseconds(500)
    private static let timeout = Instant.Span.seconds(15)

    private let homeservers: [Homeserver]
    private let transport: any Transport
    private let clock: any Clock<Duration>
    private let logger: Logger

    /// Takes the Matrix workspaces that name their registration; in a rehearsal none.
    init(_ configuration: Configuration, transport: any Transport, clock: any Clock<Duration>, logger: Logger) {
        self.transport = transport
        self.clock = clock
        self.logger = logger
        let workspaces = configuration.isRehearsal ? [] : configuration.workspaces
        homeservers = workspaces.compactMap { workspace in
            guard case .matrix(let matrix) = workspace.kind, let registration = matrix.registration else { return nil }
            let connector = MatrixConnector(
                homeserver: matrix.homeserver,
                asToken: matrix.asToken,
                hsToken: matrix.hsToken,
                user: matrix.user
            )
            return Homeserver(workspace: workspace.id, connector: connector, registration: registration)
        }
    }

    func run() async throws {
        await withGracefulShutdownHandler {
            await withDiscardingTaskGroup { group in
                for homeserver in homeservers { group.addTask { await remind(homeserver) } }
                // A service that returns ends the group of services.
                group.addTask { try? await gracefulShutdown() }
            }
        } onGracefulShutdown: {
        }
    }

    private func remind(_ homeserver: Homeserver) async {
        // Shutting down cancels what is within, which is the only way out.
        try? await cancelWhenGracefulShutdown {
            var pause = Self.firstPause
            var complaint: String?
            while true {
                let problem = await ping(homeserver)
                if let problem, problem != complaint {
                    logger.notice(
                        "A homeserver does not take our ping",
                        metadata: ["workspace": "\(homeserver.workspace)", "reason": "\(problem)"]
                    )
                }
                complaint = problem
                pause = problem == nil ? Self.pause : min(pause * 2, Self.pause)
                try await clock.sleep(for: pause)
                if problem == nil { pause = Self.firstPause }
            }
        }
    }

    /// What went wrong, a bounded set of words; nil if the homeserver reached us.
    private func ping(_ homeserver: Homeserver) async -> String? {
        do throws(TransportError) {
            let request = homeserver.connector.ping(service: homeserver.registration)
            let response = try await transport.send(request, timeout: Self.timeout)
            switch response.status {
            case 200..<300: return nil
            case 403: return "registration or as_token is not the homeserver's"
            case 404: return "the homeserver knows no pings"
            case 502, 504: return "the homeserver does not reach us"
            default: return "status \(response.status)"
            }
        } catch {
            return error.cause.reason.rawValue
        }
    }
}

extension HomeserverReminder: CustomStringConvertible {
    var description: String { "HomeserverReminder" }
}
