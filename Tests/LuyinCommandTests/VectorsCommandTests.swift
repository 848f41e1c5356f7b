import Foundation
import TestSupport
import Testing

/// The tool that makes the vectors.
struct VectorsCommandTests {
  private static let vectors = ProjectFolder.path + "/vectors"

  private static func run(_ arguments: String...) async throws -> Binary.Answer {
    try await Binary.run(arguments, program: Binary.besideTests("luyin-vectors"))
  }

  @Test(arguments: ["generate", "check"]) func helpHasAnExample(command: String) async throws {
    let answer = try await VectorsCommandTests.run(command, "--help")
    #expect(answer.status == 0 && answer.output.prefix { $0 != "U" }.contains("luyin-vectors \(command)"))
    #expect(try await VectorsCommandTests.run(command, "--nothing").status == 64)
  }

  @Test func changesAreSeenAndMended() async throws {
    let folder = try Folder()
    try FileManager.default.copyItem(atPath: VectorsCommandTests.vectors, toPath: folder.file("v"))
    let text = try folder.read("v/key-id.json")
    _ = try folder.write("v/key-id.json", text.replacingOccurrences(of: "5242ff70", with: "5242ff71"))
    let changed = try await VectorsCommandTests.run("check", "--vectors", folder.file("v"))
    #expect(changed.status == 1 && changed.output.isEmpty)
    #expect(
      changed.error.hasPrefix("luyin-vectors: key-id.json in "), "all others are as they are made: \(changed.error)")
    let generated = try await VectorsCommandTests.run("generate", "--vectors", folder.file("v"))
    #expect(generated.status == 0 && generated.error.isEmpty)
    #expect(try folder.read("v/key-id.json") == text)
    let none = try await VectorsCommandTests.run("check", "--vectors", folder.file("none"))
    #expect(none.status == 66 && none.error.contains("ed25519_public_strict.json"))
  }

  @Test func damagedImportsAreReported() async throws {
    let folder = try Folder()
    try FileManager.default.copyItem(atPath: VectorsCommandTests.vectors, toPath: folder.file("v"))
    for content in ["{}", "null", "[1]", "[{}]", "[", ""] {
      _ = try folder.write("v/imported/ed25519_public_strict.json", content)
      let answer = try await VectorsCommandTests.run("check", "--vectors", folder.file("v"))
      #expect(answer.status == 66 && answer.error.contains("imported"), "\(content)")
    }
  }
}
