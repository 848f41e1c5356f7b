import Foundation
import Luyin
import LuyinConformance
import LuyinVectors
import SymbolReader
import Testing

struct HolderCommandTests {
  private static let hash = "c2939e017bd1f6473c6d34af774efc7b"
  private static var key: String { FakeKeys.walletKey().publicKey.hex }

  @Test func keysAreThoseOfTheSpecification() async throws {
    let holder = try HolderFolder()
    let shown = try await holder.run("holder", "show", "me.lyseed")
    #expect(
      shown.output == """
        number       0
        public key   \(HolderCommandTests.key)
        holder hash  \(HolderCommandTests.hash)

        """)
    let other = try await holder.run("holder", "show", "me.lyseed", "--number", "4294967295", "--json")
    #expect(other.json?["number"] == 4_294_967_295)
    #expect(other.json?["publicKey"] == .string(FakeKeys.walletKey(.max).publicKey.hex))
    #expect(try await holder.run("holder", "show", "me.lyseed", "--number", "4294967296").status == 64)
  }

  /// From the seed to the gate, everything by the command line.
  @Test func wholeJourney() async throws {
    let folder = try Folder()
    let phrase = try folder.write("phrase", "correct horse\n")
    func run(_ arguments: String...) async throws -> Binary.Answer { try await Binary.run(arguments, folder: folder) }
    let made = try await run("holder", "new", "--out", "me.lyseed", "--passphrase-file", phrase)
    #expect(made.status == 0)
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.file("me.lyseed"))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try await run("holder", "new", "--out", "me.lyseed", "--unencrypted").status == 73)
    let shown = try await run("holder", "show", "me.lyseed", "--passphrase-file", phrase)
    #expect(shown.output == made.output)
    let second = try await run("holder", "show", "me.lyseed", "--passphrase-file", phrase, "--number", "1", "--json")
    let key = try #require(second.json?["publicKey"]?.string)
    #expect(!made.output.contains(key))

    _ = try await run("key", "new", "--unencrypted", "--out", "a.lykey")
    let issued = try await run(
      "issue", "--key", "a.lykey", "--status", "green", "--region", "420381", "--lifetime", "24h", "--index", "7",
      "--holder-key", key, "--format", "json", "--out", "issued.json")
    #expect(issued.status == 0)
    let presented = try await run(
      "holder", "present", "--seed", "me.lyseed", "--passphrase-file", phrase, "issued.json")
    #expect(presented.status == 0 && presented.error.isEmpty && presented.lines.count == 1)
    let code = presented.output.trimmingCharacters(in: .newlines)
    let judged = try await run("verify", "--issuer-key", "a.lykey", code)
    #expect(judged.status == 0)
    #expect(judged.output.contains("signed by the holder's device for this moment"))
  }

  @Test func everyInputIsTheSameCredential() async throws {
    let holder = try HolderFolder()
    let credential = ExampleHolder.credential()
    let expected = try await holder.presentation()
    let vector = try TextForm.encode(ExampleHolder.device().span)
    #expect(expected == vector)
    let json = "{\"line\":1,\"reference\":\"\",\"text\":\"\(credential.text)\"}\n"
    for (number, content) in [credential.text, json, Hex.encode(credential.bytes.span)].enumerated() {
      _ = try holder.folder.write("\(number)", content)
      #expect(try await holder.present(code: "\(number)").output == expected + "\n")
      #expect(try await holder.present(code: "-", input: content).output == expected + "\n")
    }
    _ = try holder.folder.write("bytes", credential.bytes.array)
    #expect(try await holder.present(code: "bytes").output == expected + "\n")
    let guardian = try await holder.present(code: ExampleHolder.credential(isGuardian: true).text)
    #expect(guardian.status == 0)
    let judged = try await holder.verify(guardian.lines[0])
    #expect(judged.output.contains("signed by a guardian's device for this moment; it is about someone in their care"))
  }

  @Test func jsonHasTheDocumentedMembers() async throws {
    let holder = try HolderFolder()
    let answer = try await holder.present("--json")
    guard case .object(let members)? = answer.json else { throw Binary.Ended(how: answer.output) }
    #expect(
      members.map(\.key) == ["text", "bytes", "presentedAt", "key", "number", "renewAt", "expiresAt"])
    let value = JSONValue.object(members)
    #expect(value["bytes"] == .string(Hex.encode(ExampleHolder.device())))
    #expect(value["key"] == .string(HolderCommandTests.key) && value["number"] == 0)
    #expect(value["presentedAt"] == .integer(HolderFolder.time))
    #expect(value["renewAt"] == .integer(HolderFolder.time + 15))
    let expiresAt = try #require(value["expiresAt"]?.integer)
    let text = try #require(value["text"]?.string)
    #expect(try await holder.verify(text, at: expiresAt - 1).status == 0)
    #expect(try await holder.verify(text, at: expiresAt).json == nil)
    #expect(try await holder.verify(text, at: expiresAt, "--json").json?["reason"] == "holder.late")
  }

  @Test func keyIsFoundByItsNumber() async throws {
    let holder = try HolderFolder()
    for number: UInt32 in [1, 1023, 1024] {
      let key = FakeKeys.walletKey(number).publicKey
      let code = ExampleCredential.issue(holder: .deviceKey(key)).text
      let found = try await holder.present("--json", code: code)
      if number < 1024 {
        #expect(found.json?["number"] == .integer(Int64(number)))
      } else {
        #expect(found.status == 65 && found.output.isEmpty)
        #expect(found.error.contains("none of this seed's keys 0 to 1023") && found.error.contains("--number"))
      }
      let told = try await holder.present("--json", "--number", "\(number)", code: code)
      #expect(told.json?["key"] == .string(key.hex))
    }
    let wrong = try await holder.present("--number", "1")
    #expect(wrong.status == 65 && wrong.error.contains("not bound to key 1 of this seed"))
    let others = try await holder.run("holder", "present", "--seed", "other.lyseed", "code.txt")
    #expect(others.status == 65 && others.error.contains("none of this seed's keys"))
  }

  @Test func whatCannotBeShownSaysWhy() async throws {
    let holder = try HolderFolder()
    let presentation = try await holder.presentation()
    for (code, says) in [
      ("paper.txt", "bound to an identity document"), (presentation, "a presentation already"),
      ("hello", "text.prefix"), (String(presentation.dropLast()), "text.length"),
    ] {
      let answer = try await holder.present(code: code)
      #expect(answer.status == 65 && answer.output.isEmpty && answer.error.contains(says), "\(answer.error)")
    }
    #expect(try await holder.present(code: "./missing").status == 66)
    let late = try await holder.run(
      "holder", "present", "--seed", "me.lyseed", "--at", "2020-03-27T00:00:00Z", "code.txt")
    #expect(late.status == 0 && late.error.contains("has expired, on 2020-03-27T00:00:00Z"))
    let early = try await holder.run("holder", "present", "--seed", "me.lyseed", "--at=-1", "code.txt")
    #expect(early.status == 64 && early.error.contains("1970 to 2106"))
  }

  @Test func secretsAreToldApart() async throws {
    let holder = try HolderFolder()
    for arguments in [
      ["holder", "show", "issuer.lykey"], ["holder", "present", "--seed", "issuer.lykey", "code.txt"],
    ] {
      let answer = try await holder.run(arguments)
      #expect(
        answer.status == 64 && answer.error.contains("issuer.lykey: this is an issuer's key, and no holder's seed"))
    }
    let issue = [
      "issue", "--status", "green", "--region", "0", "--lifetime", "1h", "--index", "1", "--key",
    ]
    for arguments in [
      issue + ["me.lyseed", "--holder-key", HolderCommandTests.key],
      issue + ["issuer.lykey", "--holder-key", "me.lyseed"], ["key", "show", "me.lyseed"],
      ["verify", "--issuer-key", "me.lyseed", "x"],
    ] {
      let answer = try await holder.run(arguments)
      #expect(answer.status == 64 && answer.output.isEmpty)
      #expect(answer.error.contains("me.lyseed: this is a holder's seed"), "\(answer.error)")
    }
    let phrase = try holder.folder.write("phrase", "right\n")
    let wrong = try holder.folder.write("wrong", "wrong\n")
    _ = try await holder.run("holder", "new", "--out", "new.lyseed", "--passphrase-file", phrase)
    let refused = try await holder.run("holder", "show", "new.lyseed", "--passphrase-file", wrong)
    #expect(refused.status == 64)
    #expect(refused.error == "luyin: new.lyseed: the passphrase is wrong, or the key file is damaged\n")
    let both = try await holder.run("holder", "new", "--out", "x", "--passphrase-file", phrase, "--unencrypted")
    #expect(both.status == 64 && !holder.folder.exists("x"))
  }

  @Test func challengeNamesItsPlaceFirst() async throws {
    let holder = try HolderFolder()
    let english = try await holder.present("--challenge", HolderFolder.challenge, "--place", HolderFolder.place)
    #expect(english.status == 0)
    #expect(english.error == "luyin: this answers a gate in 520382 仁怀市 (贵州省 遵义市); use it nowhere else\n")
    let chinese = try await holder.present(
      "--challenge", HolderFolder.challenge.uppercased(), "--place", "仁怀市", "--lang", "zh")
    #expect(chinese.output == english.output)
    #expect(chinese.error == "luyin：这是对520382 仁怀市 (贵州省 遵义市)的关卡的应答；请勿用于别处\n")
    // Also where it comes to nothing.
    let refused = try await holder.present(
      "--challenge", HolderFolder.challenge, "--place", HolderFolder.place, "--number", "1")
    #expect(refused.status == 65 && refused.error.hasPrefix("luyin: this answers a gate in 520382 仁怀市"))
    for (options, says) in [
      (["--challenge", HolderFolder.challenge], "go together"), (["--place", "520382"], "go together"),
      (["--challenge", "46", "--place", "520382"], "32 hex digits; this has 2"),
      (["--challenge", HolderFolder.challenge, "--place", "0"], "1 to 16777215"),
      (["--count", "2"], "--count goes with --watch"), (["--watch", "--count", "0"], "1 or more"),
      (["--json", "--symbol"], "exclude each other"),
    ] {
      let answer = try await holder.run(["holder", "present", "--seed", "me.lyseed", "code.txt"] + options)
      #expect(answer.status == 64 && answer.output.isEmpty && answer.error.contains(says), "\(answer.error)")
    }
  }

  @Test func symbolStandsBelowItsText() async throws {
    let holder = try HolderFolder()
    let answer = try await holder.present("--symbol")
    let text = try await holder.presentation()
    #expect(answer.lines.first == text && answer.lines.count == 32)
    #expect(answer.lines.dropFirst().allSatisfy { $0.count == 61 })
    let modules = answer.lines.dropFirst().flatMap { line in
      [line.map { !"▀█".contains($0) }, line.map { !"▄█".contains($0) }]
    }
    #expect(GreyPicture(modules: modules).symbolTexts() == [text])
  }

  /// In a pipe there is a line for each renewal, and each holds at its own time.
  @Test(.timeLimit(.minutes(3))) func watchRenewsInAPipe() async throws {
    let holder = try HolderFolder()
    let answer = try await holder.present("--watch", "--count", "2", "--json")
    #expect(answer.status == 0 && answer.error.isEmpty)
    let codes = answer.lines.compactMap { JSONValue(parsing: $0.utf8) }
    #expect(codes.count == 2)
    let times = codes.compactMap { $0["presentedAt"]?.integer }
    #expect(times.count == 2 && times[0] - HolderFolder.time <= 1)
    #expect(15...16 ~= times[1] - times[0])
    for code in codes {
      let (text, time) = (try #require(code["text"]?.string), try #require(code["presentedAt"]?.integer))
      #expect(try await holder.verify(text, at: time).status == 0)
    }
  }
}
