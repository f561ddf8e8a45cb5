import Chat
import Conduct
import CurlTransport
import Delivery
import Domain
import Facilitation
import Foundation
import Intake
import Logging
import PromptLibrary
import SQLiteDatabase
import ServiceLifecycle
import Store
import Timetable
import UnixSignals
import Web

/// The parts of a running daemon, made from a configuration.
struct Assembly: Sendable {
    let installation: Installation
    let transport: CurlTransport
    let delivery: Delivery
    let intake: Intake
    let conduct: ConductService
    let web: WebServer
    let upkeep: Upkeep
    let reminder: HomeserverReminder
    let lock: StoreLock
    let notification: ServiceNotification

    static func make(
        _ configuration: Configuration,
        _ context: CommandContext,
        logger: Logger,
        onReady: @escaping @Sendable (String) -> Void
    ) async throws -> Assembly {
        let lock = try StoreLock(path: configuration.storePath)
        let installation = try await Installation.open(configuration, secrets: context.secrets)
        let database = installation.database
        let lowered = try await database.read { try ThresholdRule.faults(configuration, $0) }
        guard lowered.isEmpty else {
            await database.close()
            throw Faults(lowered)
        }
        let vault = installation.vault
        let wall = WallClock { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
        let keeper = ClockKeeper(wall: wall)
        let (library, findings) = try PromptFiles.library(of: configuration, embedded: Assets.prompts)
        for finding in findings where finding.isError {
            logger.warning("A prompt file is not right", metadata: ["finding": "\(finding)"])
        }
        let names = HostZones.names(in: context.zonesFolder)
        let zones = HostZones.read(names, in: context.zonesFolder).zones
        let staff = try await Upkeep.staff(of: configuration.programmes, database)
        let surroundings = Context(programmes: configuration.programmes, library: library, zones: zones, staff: staff)

        let token = UUID().uuidString
        let epoch = try await database.write { transaction in
            try keeper.reload(transaction)
            return try transaction.claimRole(token: token)
        }
        let digest = try RulesDigest.make(configuration.programmes, zones: names, in: context.zonesFolder)
        let desk = AdminDesk(context: surroundings, vault: vault, admin: "start")
        let planned = try await database.write { transaction in
            var ids = IdentifierSource(maker: 4)
            return try desk.noticeRules(digest, at: keeper.programme.now, ids: &ids, transaction)
        }
        if planned > 0 {
            logger.notice("Rules have changed; pairs are planned anew", metadata: ["pairs": "\(planned)"])
        }
        let connectors = try connectors(configuration, library)
        let conductor = Conductor(context: surroundings, vault: vault, ids: IdentifierSource(maker: 0))
        let random = SystemRandomSource()
        var transportOptions = CurlTransport.Options()
        transportOptions.policy = AddressPolicy(allowing: try configuration.allowNetworks.map { try Network($0) })
        let transport = CurlTransport(transportOptions)
        let eventIDs = Identifiers(maker: 1)
        var deliveryOptions = Delivery.Options()
        for workspace in configuration.workspaces where workspace.isSandbox || configuration.isRehearsal {
            // Nothing leaves the process, so nobody need be spared.
            var limits = Dispatcher.Limits()
            limits.rate = 10_000
            limits.burst = 1000
            limits.addressInterval = .seconds(0)
            deliveryOptions.limits[workspace.id] = limits
        }
        let delivery = Delivery(
            .init(
                database: database,
                vault: vault,
                connectors: connectors,
                transport: transport,
                resolver: Resolver(publicURL: configuration.publicURL) { locale in
                    library.label("form", choice: "reply-link", locale: locale, [:])
                },
                programme: keeper.programme,
                wall: wall,
                clock: ContinuousClock(),
                random: random,
                eventID: { EventID(eventIDs.next(at: $0)) },
                logger: logger
            ),
            deliveryOptions
        )
        let conduct = ConductService(
            .init(
                database: database,
                conductor: conductor,
                keeper: keeper,
                clock: ContinuousClock(),
                logger: logger,
                messagesDecided: { delivery.wake() },
                checkRole: { transaction in try transaction.checkRole(epoch: epoch, token: token) }
            )
        )
        let intakeIDs = Identifiers(maker: 2)
        let intake = Intake(
            .init(
                database: database,
                vault: vault,
                connectors: connectors,
                programme: keeper.programme,
                wall: wall,
                clock: ContinuousClock(),
                identifier: { intakeIDs.next(at: $0) },
                worked: {
                    conduct.wake()
                    delivery.wake()
                },
                logger: logger
            )
        )
        let upkeep = Upkeep(
            programmes: configuration.programmes,
            database: database,
            conductor: conductor,
            keeper: keeper,
            logger: logger
        )
        let reminder = HomeserverReminder(configuration, transport: transport, clock: ContinuousClock(), logger: logger)
        let stage = Stage(
            database: database,
            vault: vault,
            library: library,
            zones: zones,
            programmes: configuration.programmes,
            surroundings: surroundings,
            programme: keeper.programme,
            keeper: keeper,
            wall: wall,
            intake: intake,
            conduct: conduct,
            delivery: delivery,
            ids: Identifiers(maker: 3),
            random: random,
            clockRefusal: mayMoveClock(configuration) ? nil : "\(ClockControl.Refusal.notAllowed)",
            sandboxes: configuration.workspaces.filter { $0.isSandbox || configuration.isRehearsal }.map(\.id),
            log: SandboxLog(started: keeper.programme.now),
            pages: PageTexts.read(try PromptFiles.files(of: configuration, embedded: Assets.prompts))
        )
        let notification = ServiceNotification()
        let web = try webServer(configuration, stage, library, logger: logger) { port in
            let host = configuration.listen.host
            let page = configuration.hasSandbox ? "/sandbox" : "/healthz"
            notification.send(.ready, .status("Listening on \(host):\(port)"))
            onReady("http://\(host.contains(":") ? "[\(host)]" : host):\(port)\(page)")
        }
        return Assembly(
            installation: installation,
            transport: transport,
            delivery: delivery,
            intake: intake,
            conduct: conduct,
            web: web,
            upkeep: upkeep,
            reminder: reminder,
            lock: lock,
            notification: notification
        )
    }

    private static func connectors(
        _ configuration: Configuration,
        _ library: Library
    ) throws -> [WorkspaceID: any Connector] {
        var connectors: [WorkspaceID: any Connector] = [:]
        for workspace in configuration.workspaces {
            connectors[workspace.id] =
                configuration.isRehearsal
                ? SandboxConnector() : try workspace.connector { library.formWords($0) }
        }
        return connectors
    }

    static func mayMoveClock(_ configuration: Configuration) -> Bool {
        configuration.isRehearsal || configuration.workspaces.allSatisfy(\.isSandbox)
    }

    private static func webServer(
        _ configuration: Configuration,
        _ stage: Stage,
        _ library: Library,
        logger: Logger,
        onListening: @escaping @Sendable (Int) -> Void
    ) throws -> WebServer {
        var files: [String: [UInt8]] = [:]
        for file in Assets.files(in: "Sources/Web/Pages") { files[file.path] = file.bytes }
        var web = WebConfiguration(host: configuration.listen.host, port: configuration.listen.port)
        if configuration.hasSandbox { web.sandbox = .on(hosts: []) }
        return try WebServer(
            configuration: web,
            backstage: LiveBackstage(stage),
            assets: Web.Assets(files),
            locale: configuration.programmes.first?.languages.first ?? "en",
            words: { stage.pages.words($0) },
            logger: logger,
            onListening: { port in onListening(port) }
        )
    }

    /// Started in this order and stopped in the reverse: the way in from outside comes last and closes first.
    func group(signals: [UnixSignal], logger: Logger) -> ServiceGroup {
        // A group of services logs what they are at `debug`: each gives its name, and nothing of what it holds.
        ServiceGroup(
            configuration: .init(
                services: [
                    .init(service: upkeep), .init(service: delivery), .init(service: conduct), .init(service: intake),
                    .init(service: web), .init(service: reminder),
                ],
                gracefulShutdownSignals: signals,
                logger: logger
            )
        )
    }

    func close() async {
        notification.send(.stopping)
        await transport.close()
        await installation.database.close()
    }
}

extension Library {
    /// What forms and menus of a platform say in a language.
    func formWords(_ locale: LocaleTag) -> FormWords {
        func word(_ key: String) -> String { label("form", choice: key, locale: locale, [:]) }
        return FormWords(
            title: word("title"),
            send: word("send"),
            cancel: word("cancel"),
            words: word("words"),
            audience: word("audience"),
            audiences: Audience.allCases.map { .init($0, word($0.rawValue)) },
            choose: word("choose"),
            empty: word("empty")
        )
    }
}
