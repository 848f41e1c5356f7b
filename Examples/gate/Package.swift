// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "gate",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "luyin", path: "../..", traits: ["Store"])],
  targets: [
    .executableTarget(
      name: "gate",
      dependencies: [.product(name: "Luyin", package: "luyin"), .product(name: "LuyinStore", package: "luyin")],
      swiftSettings: [.strictMemorySafety(), .treatAllWarnings(as: .error)])
  ]
)
