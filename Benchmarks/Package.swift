// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that its dependencies never reach users of the SDK.

let settings: [SwiftSetting] = [
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "luyin-benchmarks",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "luyin-benchmarks", targets: ["LuyinBenchmarks"])
  ],
  dependencies: [
    .package(name: "luyin", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    // Exact: the comparison is with a named release.
    .package(url: "https://github.com/vapor/jwt-kit", exact: "5.7.1"),
  ],
  targets: [
    .target(name: "CMeasure", linkerSettings: [.linkedLibrary("sodium"), .linkedLibrary("z")]),
    .executableTarget(
      name: "LuyinBenchmarks",
      dependencies: [
        "CMeasure",
        .product(name: "Luyin", package: "luyin"),
        .product(name: "LuyinStore", package: "luyin"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "JWTKit", package: "jwt-kit"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings),
  ]
)
