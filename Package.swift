// swift-tools-version: 6.2
import PackageDescription

// The manifest is the architecture: a target uses only targets listed above it.
//
//   CSodium <- LuyinCrypto <- Luyin <- LuyinConformance <- LuyinCommand
//                             Luyin <- LuyinStore       <- LuyinCommand
//                             Luyin <- LuyinIssuance    <- LuyinCommand
//                             Luyin <- LuyinAnalysis    <- LuyinCommand
//                                      LuyinConformance <- LuyinVectors <- VectorsCommand
//   CQREncode, CPNG <- LuyinQR                          <- LuyinCommand
//
// Tests alone read symbols back: CZBar.

let settings: [SwiftSetting] = [
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let forStore = TargetDependencyCondition.when(traits: ["Store"])
let forIssuance = TargetDependencyCondition.when(traits: ["Issuance"])
let forQR = TargetDependencyCondition.when(traits: ["QR"])
let forCommandLine = TargetDependencyCondition.when(traits: ["CommandLine"])

let package = Package(
  name: "luyin",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "Luyin", targets: ["Luyin"]),
    .library(name: "LuyinStore", targets: ["LuyinStore"]),
    .library(name: "LuyinIssuance", targets: ["LuyinIssuance"]),
    .library(name: "LuyinQR", targets: ["LuyinQR"]),
    .executable(name: "luyin", targets: ["LuyinCommand"]),
    .executable(name: "luyin-vectors", targets: ["VectorsCommand"]),
  ],
  // Who uses the SDK alone says `traits: []` and resolves no other package.
  traits: [
    .default(enabledTraits: ["CommandLine"]),
    .trait(name: "Store", description: "The store of documents and what it depends on."),
    .trait(name: "Issuance", description: "The issuer's ledger and what it depends on."),
    .trait(name: "QR", description: "QR symbols of texts and what they depend on."),
    .trait(
      name: "CommandLine", description: "The command line and what it depends on.",
      enabledTraits: ["Store", "Issuance", "QR"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    .systemLibrary(
      name: "CSodium", pkgConfig: "libsodium",
      providers: [.apt(["libsodium-dev"]), .brew(["libsodium"])]),
    .target(name: "LuyinCrypto", dependencies: ["CSodium"], swiftSettings: settings),
    .target(name: "Luyin", dependencies: ["LuyinCrypto"], swiftSettings: settings),
    .target(name: "LuyinAnalysis", dependencies: ["Luyin"], swiftSettings: settings),
    .target(
      name: "LuyinStore",
      dependencies: ["Luyin", .product(name: "SystemPackage", package: "swift-system", condition: forStore)],
      swiftSettings: settings),
    .target(
      name: "LuyinIssuance",
      dependencies: [
        "Luyin",
        .product(name: "GRDB", package: "GRDB.swift", condition: forIssuance),
        .product(name: "GRDBSQLite", package: "GRDB.swift", condition: forIssuance),
        .product(name: "SystemPackage", package: "swift-system", condition: forIssuance),
      ],
      swiftSettings: settings),
    .systemLibrary(
      name: "CQREncode", pkgConfig: "libqrencode",
      providers: [.apt(["libqrencode-dev"]), .brew(["qrencode"])]),
    .systemLibrary(
      name: "CPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"]), .brew(["libpng"])]),
    .target(
      name: "LuyinQR",
      dependencies: [.target(name: "CQREncode", condition: forQR), .target(name: "CPNG", condition: forQR)],
      swiftSettings: settings),
    .target(
      name: "LuyinConformance",
      dependencies: [
        "Luyin",
        .product(name: "Subprocess", package: "swift-subprocess", condition: forCommandLine),
        .product(name: "SystemPackage", package: "swift-system", condition: forCommandLine),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "LuyinCommand",
      dependencies: [
        "Luyin", "LuyinAnalysis", "LuyinConformance", "LuyinIssuance", "LuyinQR", "LuyinStore",
        .product(name: "ArgumentParser", package: "swift-argument-parser", condition: forCommandLine),
        .product(name: "SystemPackage", package: "swift-system", condition: forCommandLine),
      ],
      swiftSettings: settings),
    .target(name: "LuyinVectors", dependencies: ["Luyin", "LuyinConformance"], swiftSettings: settings),
    .executableTarget(
      name: "VectorsCommand",
      dependencies: [
        "LuyinConformance", "LuyinVectors",
        .product(name: "ArgumentParser", package: "swift-argument-parser", condition: forCommandLine),
      ],
      swiftSettings: settings),

    .target(
      name: "TestSupport", dependencies: ["Luyin"], path: "Tests/TestSupport",
      swiftSettings: settings),
    .testTarget(
      name: "LuyinCryptoTests", dependencies: ["Luyin", "LuyinVectors", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "LuyinTests", dependencies: ["Luyin", "LuyinConformance", "LuyinVectors", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "LuyinAnalysisTests",
      dependencies: ["Luyin", "LuyinAnalysis", "LuyinVectors", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "LuyinStoreTests",
      dependencies: [
        "LuyinStore", "LuyinVectors", "TestSupport",
        .product(name: "Subprocess", package: "swift-subprocess", condition: forCommandLine),
        .product(name: "SystemPackage", package: "swift-system", condition: forStore),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "LuyinIssuanceTests",
      dependencies: [
        "LuyinIssuance", "LuyinVectors", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift", condition: forIssuance),
      ],
      resources: [.copy("Fixtures")],
      swiftSettings: settings),
    .systemLibrary(
      name: "CZBar", path: "Tests/CZBar", pkgConfig: "zbar",
      providers: [.apt(["libzbar-dev"]), .brew(["zbar"])]),
    .target(
      name: "SymbolReader",
      dependencies: [.target(name: "CZBar", condition: forQR), .target(name: "CPNG", condition: forQR)],
      path: "Tests/SymbolReader", swiftSettings: settings),
    .testTarget(
      name: "LuyinQRTests", dependencies: ["Luyin", "LuyinQR", "SymbolReader", "TestSupport"], swiftSettings: settings),
    // Sees what a user of the SDK sees, and no more.
    .testTarget(name: "ConformanceTests", dependencies: ["Luyin"], packageAccess: false, swiftSettings: settings),
    .testTarget(
      name: "LuyinCommandTests",
      dependencies: [
        "LuyinCommand", "LuyinConformance", "LuyinIssuance", "LuyinStore", "LuyinVectors", "SymbolReader",
        "TestSupport", "VectorsCommand",
        .product(name: "GRDB", package: "GRDB.swift", condition: forIssuance),
        .product(name: "Subprocess", package: "swift-subprocess", condition: forCommandLine),
        .product(name: "SystemPackage", package: "swift-system", condition: forCommandLine),
      ],
      swiftSettings: settings),
  ]
)

// The documentation plug-in is for `make docs` alone; users of the SDK never resolve it.
if Context.environment["LUYIN_DOCS"] != nil {
  package.dependencies.append(.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"))
}
