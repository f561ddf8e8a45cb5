package import Domain
import Hummingbird
package import Logging
import NIOCore
import ServiceLifecycle

/// The pages, hooks and health checks over HTTP, as a service.
///
/// A graceful shutdown stops taking connections and lets the requests in hand
/// finish.
package struct WebServer: Service {
    let site: Site
    private let configuration: WebConfiguration
    private let logger: Logger
    private let onListening: @Sendable (Int) async -> Void

    /// - Parameters:
    ///   - words: The words of the pages by language; see ``PageWords/Key``.
    ///   - locale: The language of pages that belong to nobody.
    ///   - onListening: Called with the port once connections are taken.
    /// - Throws: ``WebError`` if a page's file is missing or broken.
    package init(
        configuration: WebConfiguration,
        backstage: any Backstage,
        assets: Assets,
        locale: LocaleTag = "en",
        words: @escaping @Sendable (LocaleTag) -> PageWords,
        logger: Logger,
        onListening: @escaping @Sendable (Int) async -> Void = { _ in }
    ) throws(WebError) {
        self.configuration = configuration
        self.logger = logger
        self.onListening = onListening
        site = try Site(
            backstage: backstage,
            configuration: configuration,
            assets: assets,
            locale: locale,
            words: words,
            logger: logger
        )
    }

    package func run() async throws {
        do {
            try await application.run()
        } catch let error as IOError {
            throw WebError.cannotListen(
                host: configuration.host,
                port: configuration.port,
                problem: error.description
            )
        }
    }

    /// For tests, which drive it without a socket.
    var application: Application<RouterResponder<BasicRequestContext>> {
        // The framework's own lines name paths, and a path can hold a reply link.
        var quiet = logger
        quiet.logLevel = max(logger.logLevel, .notice)
        return Application(
            responder: site.router().buildResponder(),
            server: .http1(
                configuration: .init(
                    idleTimeout: .seconds(Int64(configuration.idleSeconds)),
                    httpDecoderConfiguration: .init(
                        maxHeaderFieldSize: 16 << 10,
                        maxHeaderListSize: 32 << 10,
                        maxHeaderFieldCount: 100
                    )
                )
            ),
            configuration: .init(
                address: .hostname(configuration.host, port: configuration.port),
                availableConnectionsDelegate: .maximum(configuration.maximumConnections, logger: quiet)
            ),
            onServerRunning: { channel in await onListening(channel.localAddress?.port ?? configuration.port) },
            logger: quiet
        )
    }
}

extension WebServer: CustomStringConvertible {
    package var description: String { "WebServer" }
}
