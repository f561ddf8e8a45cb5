// swift-tools-version: 6.2

import PackageDescription

// One MARK section a floor, targets in it sorted by name, one dependency a
// line, every list sorted. Sources/README.md says what lives in each target.

let package = Package(
    name: "duologue",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "duologue", targets: ["duologue"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.5.1"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // MARK: Floor 0, C

        .target(
            name: "CAssets",
            cSettings: [.disableWarning("c23-extensions")]
        ),
        .systemLibrary(
            name: "CCurl",
            pkgConfig: "libcurl",
            providers: [.apt(["libcurl4-openssl-dev"])]
        ),

        // MARK: Floor 1, values

        .target(name: "Domain"),

        // MARK: Floor 2, pure rooms

        .target(
            name: "Chat",
            dependencies: [
                "Domain",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            exclude: ["Webhook/README.md"]
        ),
        .target(
            name: "PromptLibrary",
            dependencies: [
                "Domain",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Yams", package: "Yams"),
            ]
        ),
        .target(name: "Timetable", dependencies: ["Domain"]),

        // MARK: Floor 3, decisions and the store's port

        .target(
            name: "Facilitation",
            dependencies: [
                "Domain",
                "PromptLibrary",
                "Timetable",
                .product(name: "Crypto", package: "swift-crypto"),
            ]
        ),
        .target(
            name: "Store",
            dependencies: [
                "Domain",
                .product(name: "Crypto", package: "swift-crypto"),
            ]
        ),

        // MARK: Floor 4, machines

        .target(
            name: "Conduct",
            dependencies: [
                "Domain",
                "Facilitation",
                "PromptLibrary",
                "Store",
                "Timetable",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]
        ),
        .target(
            name: "Delivery",
            dependencies: [
                "Chat",
                "Domain",
                "Store",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]
        ),
        .target(
            name: "Intake",
            dependencies: [
                "Chat",
                "Domain",
                "Store",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]
        ),
        .target(
            name: "SQLiteDatabase",
            dependencies: [
                "Store",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]
        ),

        // MARK: Floor 5, the world

        .target(
            name: "CurlTransport",
            dependencies: [
                "CCurl",
                "Chat",
                "Delivery",
                "Domain",
            ]
        ),
        .target(
            name: "Web",
            dependencies: [
                "Chat",
                "Conduct",
                "Delivery",
                "Domain",
                "Facilitation",
                "Intake",
                "PromptLibrary",
                "Store",
                "Timetable",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            // Compiled in through CAssets.
            exclude: ["Pages"]
        ),

        // MARK: Floor 6, composition

        .target(
            name: "Daemon",
            dependencies: [
                "CAssets",
                "Chat",
                "Conduct",
                "CurlTransport",
                "Delivery",
                "Domain",
                "Facilitation",
                "Intake",
                "PromptLibrary",
                "SQLiteDatabase",
                "Store",
                "Timetable",
                "Web",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "Yams", package: "Yams"),
            ]
        ),

        // MARK: Floor 7, the command line

        .executableTarget(
            name: "duologue",
            dependencies: [
                "Daemon",
                "Domain",
                "Store",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),

        // MARK: Benchmarks

        .executableTarget(
            name: "StepBenchmark",
            dependencies: [
                "Conduct",
                "Domain",
                "Facilitation",
                "TestSupport",
            ],
            path: "Tests/Benchmarks/StepBenchmark"
        ),

        // MARK: Proofs

        .executableTarget(
            name: "NonInterferenceProof",
            dependencies: ["TestSupport"],
            path: "Tests/Proofs/NonInterferenceProof"
        ),
        .executableTarget(
            name: "SeasonProof",
            dependencies: ["TestSupport"],
            path: "Tests/Proofs/SeasonProof"
        ),

        // MARK: Tests

        .target(
            name: "TestSupport",
            dependencies: [
                "Chat",
                "Conduct",
                "Delivery",
                "Domain",
                "Facilitation",
                "PromptLibrary",
                "Store",
                "Timetable",
            ],
            path: "Tests/TestSupport"
        ),
        .testTarget(name: "ChatTests", dependencies: ["Chat", "Domain", "TestSupport"]),
        .testTarget(
            name: "ConductTests",
            dependencies: [
                "Conduct", "Domain", "Facilitation", "PromptLibrary", "SQLiteDatabase", "Store", "TestSupport",
                "Timetable", .product(name: "Logging", package: "swift-log"),
            ]
        ),
        .testTarget(
            name: "CurlTransportTests",
            dependencies: ["CCurl", "Chat", "CurlTransport", "Delivery", "Domain", "TestSupport"]
        ),
        .testTarget(
            name: "DaemonTests",
            dependencies: [
                "CAssets", "Chat", "Conduct", "Daemon", "Delivery", "Domain", "Facilitation", "Intake", "PromptLibrary",
                "SQLiteDatabase", "Store", "TestSupport", "Timetable", "Web",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "Yams", package: "Yams"),
            ]
        ),
        .testTarget(
            name: "DeliveryTests",
            dependencies: [
                "Chat", "Delivery", "Domain", "SQLiteDatabase", "Store", "TestSupport",
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        .target(name: "DigestAttack", dependencies: ["Domain", "Facilitation"], path: "Tests/Proofs/DigestAttack"),
        .executableTarget(
            name: "DigestProof",
            dependencies: ["DigestAttack", "Facilitation"],
            path: "Tests/Proofs/DigestProof"
        ),
        .testTarget(
            name: "FacilitationTests",
            dependencies: ["DigestAttack", "Domain", "Facilitation", "PromptLibrary", "TestSupport", "Timetable"],
            exclude: ["Golden"]
        ),
        .testTarget(
            name: "IntakeTests",
            dependencies: [
                "Chat", "Domain", "Intake", "SQLiteDatabase", "Store", "TestSupport",
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        .testTarget(name: "PromptLibraryTests", dependencies: ["Domain", "PromptLibrary", "TestSupport"]),
        .testTarget(name: "StoreTests", dependencies: ["Domain", "SQLiteDatabase", "Store", "TestSupport"]),
        .testTarget(name: "TimetableTests", dependencies: ["Domain", "TestSupport", "Timetable"]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system && target.name != "CAssets" {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("ImmutableWeakCaptures"),
        .enableUpcomingFeature("InferIsolatedConformances"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .treatAllWarnings(as: .error),
    ]
    // The expansions of the testing macros are not marked `unsafe`.
    if target.type != .test { target.swiftSettings?.append(.strictMemorySafety()) }
}
