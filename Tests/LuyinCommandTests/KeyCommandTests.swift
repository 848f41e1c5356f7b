import Foundation
import Luyin
import LuyinConformance
import LuyinVectors
import Testing

struct KeyCommandTests {
  @Test func unencryptedKeyIsPrivateAndNeverOverwritten() async throws {
    let folder = try Folder()
    let made = try await Binary.run("key", "new", "--unencrypted", "--out", "a.lykey", folder: folder)
    #expect(made.status == 0)
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.file("a.lykey"))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.file("a.lykey")))
    let again = try await Binary.run("key", "new", "--unencrypted", "--out", "a.lykey", folder: folder)
    #expect(again.status == 73)
    #expect(again.error.contains("a.lykey exists"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file("a.lykey"))) == before)
  }

  @Test func publicHalfIsTheSameEverywhere() async throws {
    let folder = try Folder()
    _ = try await Binary.run("key", "new", "--unencrypted", "--out", "a.lykey", folder: folder)
    #expect(try await Binary.run("key", "public", "a.lykey", "--out", "a.lypub", folder: folder).status == 0)
    let hex = try folder.read("a.lypub").trimmingCharacters(in: .newlines)
    #expect(hex.utf8.count == 64)
    let shown = try await Binary.run("key", "show", "a.lykey", folder: folder)
    #expect(shown.output.contains(hex))
    for key in ["a.lykey", "a.lypub", hex] {
      let json = try await Binary.run("key", "show", key, "--json", folder: folder)
      let value = try #require(JSONValue(parsing: json.output.utf8))
      #expect(value["publicKey"]?.string == hex)
      #expect(value["keyId"]?.string?.utf8.count == 8)
    }
  }

  @Test func publicKeyFileMayEndInCRLFOrNothing() async throws {
    let folder = try Folder()
    let hex = Hex.encode(FakeKeys.issuer().publicKey.bytes.array)
    for (name, end, status) in [
      ("lf", "\n", Int32(0)), ("crlf", "\r\n", 0), ("none", "", 0), ("cr", "\r", 64), ("space", " \n", 64),
      ("two", "\n\n", 64),
    ] {
      let path = try folder.write(name + ".lypub", hex + end)
      #expect(try await Binary.run("key", "show", path).status == status, "\(name)")
    }
  }

  @Test func encryptedKeyNeedsItsPassphrase() async throws {
    let folder = try Folder()
    let phrase = try folder.write("phrase", "correct horse\nanother line\n")
    let wrong = try folder.write("wrong", "correct horse \n")
    let empty = try folder.write("empty", "\n")
    let made = try await Binary.run("key", "new", "--out", "a.lykey", "--passphrase-file", phrase, folder: folder)
    #expect(made.status == 0)
    #expect(try await Binary.run("key", "show", "a.lykey", folder: folder).status == 0)
    let issue = [
      "issue", "--key", "a.lykey", "--status", "green", "--region", "420381", "--lifetime", "24h", "--index", "7",
      "--holder-key", Hex.encode(FakeKeys.holderKey().bytes.array),
    ]
    #expect(try await Binary.run(issue + ["--passphrase-file", phrase], folder: folder).status == 0)
    let refused = try await Binary.run(issue + ["--passphrase-file", wrong], folder: folder)
    #expect(refused.status == 64)
    #expect(refused.error == "luyin: a.lykey: the passphrase is wrong, or the key file is damaged\n")
    let windows = try folder.write("windows", "correct horse\r\n")
    #expect(try await Binary.run(issue + ["--passphrase-file", windows], folder: folder).status == 0)
    #expect(try await Binary.run(issue + ["--passphrase-file", empty], folder: folder).status == 64)
    #expect(try await Binary.run(issue + ["--passphrase-file", "none"], folder: folder).status == 66)
  }

  @Test func whatIsNoKeyIsSaidToBeNone() async throws {
    let folder = try Folder()
    let cases: [(content: [UInt8], says: String)] = [
      ([], "neither a public key"),
      (Array("hello".utf8), "neither a public key"),
      (Array("luyinkey".utf8) + [UInt8](repeating: 1, count: 100), "the key file is damaged"),
      (Array("luyinkey".utf8) + [UInt8](repeating: 2, count: 100), "key file version 2 is not known"),
      (Array(repeating: 0x30, count: 64), "no Ed25519 public key"),
      ([UInt8](repeating: 0, count: 5000), "larger than"),
    ]
    for (number, (content, says)) in cases.enumerated() {
      let path = try folder.write("\(number).lykey", content)
      let answer = try await Binary.run("key", "show", path)
      #expect(answer.status == 64 || answer.status == 66)
      #expect(answer.error.contains(says), "case \(number): \(answer.error)")
      #expect(answer.output.isEmpty)
    }
    let short = try await Binary.run("key", "show", String(repeating: "0", count: 63))
    #expect(short.status == 64 && short.error.contains("64 lower-case hex digits"))
    let folderAsKey = try await Binary.run("key", "show", folder.path)
    #expect(folderAsKey.status == 66 && folderAsKey.error.contains("is a directory"))
    let missing = try await Binary.run("key", "show", folder.file("missing"))
    #expect(missing.status == 66 && missing.error.contains("No such file"))
    let nowhere = try await Binary.run("key", "new", "--unencrypted", "--out", folder.file("no/where.lykey"))
    #expect(nowhere.status == 73 && nowhere.error.contains("its folder is missing"))
  }

  @Test func hostileCostIsRefusedBeforeMemoryIsTaken() async throws {
    let folder = try Folder()
    var bytes = Array("luyinkey".utf8) + [1, 1, 0, 0] + FakeKeys.issuer().publicKey.bytes.array
    bytes += [255, 255, 255, 255, 0, 0, 0, 1] + [UInt8](repeating: 7, count: 88)
    #expect(bytes.count == 140)
    let key = try folder.write("hostile.lykey", bytes)
    let phrase = try folder.write("phrase", "x\n")
    let answer = try await Binary.run(
      "issue", "--key", key, "--passphrase-file", phrase, "--status", "green", "--region", "0", "--lifetime", "1h",
      "--index", "1", "--holder-key", Hex.encode(FakeKeys.holderKey().bytes.array))
    #expect(answer.status == 64)
    #expect(answer.error.contains("4294967295 KiB"))
  }
}
