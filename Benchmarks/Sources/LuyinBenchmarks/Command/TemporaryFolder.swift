internal import FoundationEssentials

/// A folder that is removed with all that is in it, whatever happens in between.
enum TemporaryFolder {
  static func with<R>(_ body: (_ path: String) async throws -> R) async throws -> R {
    let folder = FileManager.default.temporaryDirectory.appending(path: "luyin-benchmarks-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(folder.path)
  }
}
