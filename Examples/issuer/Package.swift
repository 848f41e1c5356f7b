// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "issuer",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "luyin", path: "../..", traits: [])],
  targets: [
    .executableTarget(
      name: "issuer",
      dependencies: [.product(name: "Luyin", package: "luyin")],
      swiftSettings: [.strictMemorySafety(), .treatAllWarnings(as: .error)])
  ]
)
