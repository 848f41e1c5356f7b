import Foundation
import Luyin
import LuyinConformance
import LuyinVectors
import Testing

/// A ceremony on separate machines: each step takes files and leaves files.
struct RootCommandTests {
  private static let time = "2020-01-01T00:00:00Z"

  /// A folder with the secret keys 1 to 8 of the vectors.
  private static func ceremony() throws -> Folder {
    let folder = try Folder()
    for number in 1...9 { _ = try folder.write("\(number).lykey", KeyFile.unencrypted(FakeKeys.signer(number)).bytes) }
    return folder
  }

  private static func keys(_ option: String, _ numbers: [Int]) -> [String] {
    numbers.flatMap { [option, "\($0).lykey"] }
  }

  private static let new: [String] = {
    var arguments = ["root", "new", "--root-threshold", "3", "--trust-list-threshold", "2"]
    arguments += keys("--root-key", [1, 2, 3, 4, 5])
    arguments += keys("--trust-list-key", [6, 7, 8])
    arguments += ["--issued-at", time, "--next-update", "90d", "--expires", "365d", "--out", "root1.draft"]
    return arguments
  }()

  private static func fingerprint(_ file: String, _ folder: Folder) async throws -> String {
    let shown = try await Binary.run("root", "show", file, "--json", folder: folder)
    return try #require(JSONValue(parsing: shown.output.utf8)?["fingerprint"]?.string)
  }

  private static func sign(_ draft: String, by numbers: [Int], _ folder: Folder) async throws -> [String] {
    let fingerprint = try await fingerprint(draft, folder)
    var files: [String] = []
    for number in numbers {
      let file = "\(draft).\(number)"
      let answer = try await Binary.run(
        "root", "sign", draft, "--key", "\(number).lykey", "--fingerprint", fingerprint, "--out", file, folder: folder)
      #expect(answer.status == 0 && answer.error.contains("fingerprint  "))
      files.append(file)
    }
    return files
  }

  @Test func ceremonyMakesTheWorkedExample() async throws {
    let folder = try RootCommandTests.ceremony()
    #expect(try await Binary.run(RootCommandTests.new, folder: folder).status == 0)
    let files = try await RootCommandTests.sign("root1.draft", by: [5, 1, 3], folder)
    let joined = try await Binary.run(["root", "assemble"] + files + ["--out", "root1"], folder: folder)
    #expect(joined.status == 0)
    #expect(joined.error.contains("root keys: 3 of the 3 that are needed have signed"))
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.file("root1")))
    #expect(bytes == Data(ExampleRoot.first.bytes))
    let shown = try await Binary.run("root", "show", "root1", folder: folder)
    #expect(shown.output.contains("root 1 of domain \(Hex.encode(ExampleRoot.domain))"))
    #expect(shown.output.contains("root keys: 3 of 5 must sign"))
  }

  @Test func rotationNeedsBothQuorums() async throws {
    let folder = try RootCommandTests.ceremony()
    _ = try folder.write("root1", ExampleRoot.first.bytes)
    var rotate = ["root", "rotate", "root1", "--new-epoch"] + RootCommandTests.keys("--root-key", [2, 3, 4, 5, 9])
    rotate += ["--issued-at", "2020-03-31T00:00:00Z", "--next-update", "90d", "--expires", "365d"]
    rotate += ["--out", "root2.draft"]
    #expect(try await Binary.run(rotate, folder: folder).status == 0)
    let files = try await RootCommandTests.sign("root2.draft", by: [1, 2, 3, 9], folder)
    let assemble = ["root", "assemble"] + files
    let alone = try await Binary.run(assemble + ["--out", "root2"], folder: folder)
    #expect(alone.status == 64 && alone.error.contains("--previous must give root 1"))
    let few = try await Binary.run(
      ["root", "assemble", files[0], files[1], files[2], "--previous", "root1", "--out", "root2"], folder: folder)
    #expect(few.status == 65 && few.error.contains("root keys: 2 of the 3 that are needed have signed"))
    #expect(!folder.exists("root2"))
    #expect(
      try await Binary.run(assemble + ["--previous", "root1", "--out", "root2"], folder: folder).status == 0)
    let check = try await Binary.run("root", "check", "root1", "root2", "--at", "2020-04-01T00:00:00Z", folder: folder)
    #expect(check.status == 0)
    #expect(check.output.contains("held: root 2, expires 2021-03-31T00:00:00Z, time floor 2020-03-31T00:00:00Z"))
    let second = try Data(contentsOf: URL(fileURLWithPath: folder.file("root2")))
    #expect(try Root(admitting: UnverifiedDocument(decoding: Array(second))).trustListEpoch == 1)
    for (files, says) in [
      (["root2"], "update.gap"), (["root1", "root2.draft"], "update.threshold"),
      (["root1", "root2", "root1"], "update.rollback"), (["root1", "root2.draft.1"], "update.threshold"),
    ] {
      let answer = try await Binary.run(["root", "check"] + files, folder: folder)
      #expect(answer.status == 20 && answer.output.contains(says), "\(files): \(answer.output)")
    }
  }

  @Test func nothingIsSignedByMistake() async throws {
    let folder = try RootCommandTests.ceremony()
    _ = try await Binary.run(RootCommandTests.new, folder: folder)
    let fingerprint = try await RootCommandTests.fingerprint("root1.draft", folder)
    let attempts: [(key: String, fingerprint: String, says: String)] = [
      ("1.lykey", "0" + String(fingerprint.dropFirst()), "another fingerprint"),
      ("1.lykey", String(fingerprint.prefix(63)), "all 64 hex digits"),
      ("1.lykey", String(repeating: "0", count: 64), "another fingerprint"),
      ("9.lykey", fingerprint, "is not one of the root keys"), ("6.lykey", fingerprint, "is not one of the root keys"),
    ]
    for (key, fingerprint, says) in attempts {
      let answer = try await Binary.run(
        "root", "sign", "root1.draft", "--key", key, "--fingerprint", fingerprint, "--out", "signed", folder: folder)
      #expect(answer.status == (says == "all 64 hex digits" ? 64 : 65) && answer.error.contains(says))
      #expect(!folder.exists("signed"))
    }
  }

  @Test func wrongPartsAreNotAssembled() async throws {
    let folder = try RootCommandTests.ceremony()
    _ = try folder.write("root1", ExampleRoot.first.bytes)
    var other = ExampleRoot.first
    other.expires += 1
    _ = try folder.write("other", other.bytes)
    var stranger = ExampleRoot.first
    stranger.signers = [1, 2, 40]
    _ = try folder.write("stranger", stranger.bytes)
    var signatures = ExampleRoot.first.signatures
    signatures[1][90] ^= 1
    _ = try folder.write("broken", ExampleRoot.first.bytes(signatures: signatures))
    for (parts, says) in [
      (["root1", "other"], "their fingerprints differ"), (["root1", "stranger"], "not one of the keys that may"),
      (["broken"], "does not verify"),
    ] {
      let answer = try await Binary.run(["root", "assemble"] + parts + ["--out", "out"], folder: folder)
      #expect(answer.status == 65 && answer.error.contains(says), "\(answer.error)")
      #expect(!folder.exists("out"))
    }
    _ = try folder.write("garbage", "garbage")
    for command in ["show", "check"] {
      let answer = try await Binary.run("root", command, "garbage", folder: folder)
      #expect(answer.status == (command == "show" ? 66 : 20))
    }
    var partial = ExampleRoot.first
    partial.signers = [1]
    _ = try folder.write("partial", partial.bytes)
    let written = try await Binary.run(
      "root", "assemble", "partial", "--partial", "--out", "out", folder: folder)
    #expect(written.status == 0 && written.error.contains("1 of the 3"))
  }

  @Test(arguments: [
    ("--root-threshold", "6", "cannot be asked to sign"), ("--root-threshold", "0", "cannot be asked to sign"),
    ("--trust-list-key", "1.lykey", "must not also be one of the trust list"),
    ("--trust-list-key", "7.lykey", "each once"), ("--next-update", "0d", "must be longer than nothing"),
    ("--expires", "1d", "must be longer than nothing"), ("--expires", "60000d", "past 32-bit time"),
    ("--root-key", "none.lykey", "cannot open"),
  ])
  func draftsThatCannotBeAreNotWritten(option: String, value: String, says: String) async throws {
    let folder = try RootCommandTests.ceremony()
    var arguments = RootCommandTests.new
    arguments[arguments.firstIndex(of: option)! + 1] = value
    let answer = try await Binary.run(arguments, folder: folder)
    #expect(answer.status == 64 || answer.status == 66)
    #expect(answer.error.contains(says), "\(answer.error)")
    #expect(!folder.exists("root1.draft"))
  }
}
