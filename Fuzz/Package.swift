// swift-tools-version: 6.2
import PackageDescription

// One libFuzzer target for each decoder. A nested package, so that its flags and targets never reach users of the
// SDK. Build it through ./run: libFuzzer brings `main`, so nothing here links without `--sanitize=fuzzer`.

let settings: [SwiftSetting] = [
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let luyin = Target.Dependency.product(name: "Luyin", package: "luyin")

let package = Package(
  name: "luyin-fuzz",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "luyin", path: "..", traits: [])],
  targets: [
    .target(name: "FuzzSupport", swiftSettings: settings),
    .executableTarget(name: "FuzzText", dependencies: ["FuzzSupport", luyin], swiftSettings: settings),
    .executableTarget(name: "FuzzCredential", dependencies: ["FuzzSupport", luyin], swiftSettings: settings),
    .executableTarget(name: "FuzzPresentation", dependencies: ["FuzzSupport", luyin], swiftSettings: settings),
    .executableTarget(name: "FuzzKeyFile", dependencies: ["FuzzSupport", luyin], swiftSettings: settings),
    .executableTarget(name: "FuzzDocument", dependencies: ["FuzzSupport", luyin], swiftSettings: settings),
    .executableTarget(name: "FuzzTrustList", dependencies: ["FuzzSupport", luyin], swiftSettings: settings),
    .executableTarget(name: "FuzzStatusList", dependencies: ["FuzzSupport", luyin], swiftSettings: settings),
    .executableTarget(name: "FuzzDelta", dependencies: ["FuzzSupport", luyin], swiftSettings: settings),
    .executableTarget(name: "FuzzPolicy", dependencies: ["FuzzSupport", luyin], swiftSettings: settings),
    .executableTarget(name: "FuzzBundle", dependencies: ["FuzzSupport", luyin], swiftSettings: settings),
    // The files beside its own are links to the library's: normal forms are no public matter, and nothing reads them any faster than
    // by a holder hash of a tenth of a second.
    .executableTarget(name: "FuzzIdentityDocument", dependencies: ["FuzzSupport"], swiftSettings: settings),
    // Its CSVRows.swift is a link to the command line's file: an executable target cannot be imported, and a copy
    // would prove nothing about the original.
    .executableTarget(name: "FuzzCSV", dependencies: ["FuzzSupport"], swiftSettings: settings),
  ]
)
