// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "holder",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "luyin", path: "../..", traits: [])],
  targets: [
    .executableTarget(
      name: "holder",
      dependencies: [.product(name: "Luyin", package: "luyin")],
      swiftSettings: [.strictMemorySafety(), .treatAllWarnings(as: .error)])
  ]
)
