import Foundation
import Luyin
import LuyinConformance
import LuyinVectors
import Subprocess
import SystemPackage
import Testing

/// What a gate says of presentations, by one issuer's key, by a store and at a place.
struct PresentationVerifyTests {
  private static let asked = ["--challenge", HolderFolder.challenge, "--place", HolderFolder.place]

  private static func reason(_ answer: Binary.Answer) -> String { answer.json?["reason"]?.string ?? answer.error }

  @Test func everyInputIsTheSamePresentation() async throws {
    let holder = try HolderFolder()
    for (bytes, assurance) in [(ExampleHolder.device(), "device"), (ExampleHolder.document(), "document")] {
      let text = try TextForm.encode(bytes.span)
      let json = "{\"text\":\"\(text)\"}"
      for (number, content) in [
        Array(text.utf8), Array((text + "\r\n").utf8), Array(Hex.encode(bytes).utf8), Array(json.utf8), bytes,
      ].enumerated() {
        _ = try holder.folder.write("\(number)", content)
        let answer = try await holder.verify("\(number)", "--document", "cn-id:" + ExampleHolder.number, "--json")
        #expect(answer.status == 0 && answer.json?["assurance"] == .string(assurance), "\(number): \(answer.output)")
      }
      for code in [text, Hex.encode(bytes)] {
        let answer = try await holder.verify(code, "--document", "cn-id:" + ExampleHolder.number)
        #expect(answer.status == 0)
      }
      // One byte less is another file of bytes, or a line that is no code.
      _ = try holder.folder.write("cut", Array(bytes.dropLast()))
      #expect(try await holder.verify("cut").status == 20)
    }
  }

  @Test func screenshotsAreTooOld() async throws {
    let holder = try HolderFolder()
    let code = try await holder.presentation()
    for (seconds, reason) in [
      (-31, "holder.early"), (-30, "genuine"), (0, "genuine"), (44, "genuine"), (45, "holder.late"),
    ] {
      let answer = try await holder.verify(code, at: HolderFolder.time + Int64(seconds), "--json")
      #expect(PresentationVerifyTests.reason(answer) == reason)
      #expect(answer.status == (reason == "genuine" ? 0 : 20))
      #expect((answer.json?["assurance"] == "device") == (reason == "genuine"))
      #expect(answer.json?["credential"]?["index"] == 271_828)
    }
  }

  @Test func onlyTheAnswerToTheChallengeCounts() async throws {
    let holder = try HolderFolder()
    let answered = try await holder.presentation("--challenge", HolderFolder.challenge, "--place", "520382")
    let elsewhere = try await holder.presentation("--challenge", HolderFolder.challenge, "--place", "520381")
    let unasked = try await holder.presentation()
    for (code, status, reason) in [
      (answered, Int32(0), "genuine"), (elsewhere, 20, "holder.signature"), (unasked, 30, "holder.challenge"),
      (ExampleHolder.credential().text, 30, "holder.challenge"),
    ] {
      let answer = try await holder.run(
        ["verify", "--issuer-key", HolderFolder.issuerKey, "--at", "\(HolderFolder.time)", "--json", code]
          + PresentationVerifyTests.asked)
      #expect(answer.status == status && PresentationVerifyTests.reason(answer) == reason, "\(answer.output)")
    }
    // Nobody asked: whose answer it is nobody knows.
    #expect(PresentationVerifyTests.reason(try await holder.verify(answered, "--json")) == "holder.signature")
    for (lang, says) in [("en", "signed by the holder's device for this gate's challenge"), ("zh", "；本人设备应答验证\n")] {
      let answer = try await holder.run(
        ["verify", "--issuer-key", HolderFolder.issuerKey, "--at", "\(HolderFolder.time)", "--lang", lang, answered]
          + PresentationVerifyTests.asked)
      #expect(answer.output.contains(says))
    }
  }

  @Test func newChallengesAreMadeForAPlace() async throws {
    let first = try await Binary.run("verify", "--challenge", "new", "--place", "仁怀市", "--json")
    #expect(first.status == 0 && first.error.isEmpty && first.json?["place"] == 520_382)
    let hex = try #require(first.json?["challenge"]?.string)
    #expect(Hex.decode(hex)?.count == 16)
    let second = try await Binary.run("verify", "--challenge", "new", "--place", "520382")
    #expect(second.lines.count == 2 && second.lines[1] == "place      520382 仁怀市 (贵州省 遵义市)")
    #expect(second.lines[0].hasPrefix("challenge  ") && !second.output.contains(hex))
    let holder = try HolderFolder()
    let code = try await holder.presentation("--challenge", hex, "--place", "520382")
    let answer = try await holder.verify(code, "--challenge", hex, "--place", "520382", "--json")
    #expect(answer.json?["assurance"] == "deviceChallenged")
  }

  @Test func documentsAreCompared() async throws {
    let holder = try HolderFolder()
    let code = try TextForm.encode(ExampleHolder.document().span)
    func verify(_ options: String..., input: String = "") async throws -> Binary.Answer {
      try await holder.run(
        ["verify", "--issuer-key", HolderFolder.issuerKey, "--at", "\(HolderFolder.time)", code] + options,
        input: input)
    }
    let right = try await verify("--document", "cn-id:1101 0519 4912 3100 2x")
    #expect(right.status == 0 && right.output.hasSuffix("; checked against the identity document\n"))
    let chinese = try await verify("--document", "cn-id:" + ExampleHolder.number, "--lang", "zh")
    #expect(chinese.output.hasSuffix("；核对身份证件\n"))
    let unread = try await verify()
    #expect(unread.status == 30 && unread.output.hasPrefix("refer (holder.documentNeeded): "))
    let other = try await verify("--document", "cn-id:440524188001010014")
    #expect(other.status == 20 && other.output.hasPrefix("refuse (holder.document): "))
    #expect(!other.output.contains("440524188001010014"))
    let kind = try await verify("--document", "passport:CHN:E12345678")
    #expect(kind.status == 20 && kind.output.hasPrefix("refuse (holder.document): "))

    _ = try holder.folder.write("document", "cn-id:\(ExampleHolder.number)\r\nanother line\n")
    #expect(try await verify("--document-file", "document").status == 0)
    #expect(try await verify("--document-file", "-", input: "cn-id:\(ExampleHolder.number)\n").status == 0)
    #expect(try await verify("--document-file", "missing").status == 66)
    #expect(try await verify("--document-file", "-").status == 64)
    // A device is not compared with a document, and paper has no challenge.
    let device = try await holder.verify(holder.presentation(), "--document", "cn-id:" + ExampleHolder.number)
    #expect(device.status == 0)
    #expect(
      try await verify("--document-file", "document", "--challenge", HolderFolder.challenge, "--place", "1").status == 0
    )
  }

  /// Of whatever is no document it is said what is wrong, and never what it was.
  @Test(arguments: [
    ("cn-id:110105194912310021", "the check character is wrong"),
    ("cn-id:11010519491231002", "17 digits and a check character"),
    ("cn-id:1101051949123100é1", "character 17 occurs in no number"),
    ("cn-id:1101051949123100AX", "17 digits and a check character"),
    ("passport:E12345678", "it is STATE:NUMBER, as CHN:"),
    ("card:CHN:H123456789012345678901234", "too short or too long"),
    ("11010519491231002X", "a document is TYPE:NUMBER"), ("id:11010519491231002X", "cn-id, passport, card"),
    ("11010519491231002X:cn-id", "one of the types cn-id"),
  ])
  func mistypedDocumentsAreExplainedAndNotRepeated(document: String, says: String) async throws {
    let holder = try HolderFolder()
    _ = try holder.folder.write("document", document + "\n")
    let code = try TextForm.encode(ExampleHolder.document().span)
    for options in [["--document", document], ["--document=" + document], ["--document-file", "document"]] {
      let answer = try await holder.run(["verify", "--issuer-key", HolderFolder.issuerKey, code] + options)
      #expect(answer.status == 64 && answer.output.isEmpty)
      #expect(answer.error.contains(says), "\(answer.error)")
      let number = document.split(separator: ":").last { $0 != "cn-id" }
      if let number { #expect(!answer.error.contains(number)) }
    }
  }

  @Test(arguments: [
    (["--challenge", "new"], "needs --place"), (["--challenge", HolderFolder.challenge, "x"], "needs --place"),
    (["--challenge", "new", "--place", "520382", "x"], "verifies nothing"),
    (["--challenge", "new", "--place", "520382", "--document", "cn-id:1"], "verifies nothing"),
    (["--challenge", "new", "--place", "0"], "1 to 16777215"),
    (["--challenge", "neu", "--place", "520382", "x"], "32 hex digits; this has 3"),
    (["--place", "520382", "x"], "--place needs --store"),
    (
      ["--challenge", HolderFolder.challenge, "--place", "520382", "--passage", "exit", "x"],
      "give --place with --store"
    ),
    (["--document", "cn-id:1", "--document-file", "x", "x"], "exclude each other"),
    (["--document-file", "-", "-"], "either the code or the document"),
  ])
  func wrongUsageSaysWhatIsRight(options: [String], says: String) async throws {
    let key = options.contains("new") ? [] : ["--issuer-key", HolderFolder.issuerKey]
    let answer = try await Binary.run(["verify"] + key + options)
    #expect(answer.status == 64 && answer.output.isEmpty && answer.error.contains(says), "\(answer.error)")
  }

  /// A copy on a later line is known; other presentations, and credentials alone, are not taken for one.
  @Test(.timeLimit(.minutes(3))) func streamsKnowCopies() async throws {
    let holder = try HolderFolder()
    let now = Int64(Date().timeIntervalSince1970)
    let credential = ExampleCredential.issue(
      issuedAt: UInt32(now), holder: .deviceKey(FakeKeys.walletKey().publicKey))
    func code(_ time: Int64) throws -> String {
      try TextForm.encode(ExampleHolder.device(credential, at: UInt32(time), with: FakeKeys.walletKey()).span)
    }
    _ = try holder.folder.write("first", "\(try code(now))\n\(credential.text)\n\(try code(now))\n")
    _ = try holder.folder.write(
      "second", "\(credential.text)\n\(try code(now))\n\(try code(now + 1))\n\(try code(now))\ngarbage\n")
    let verify = "'\(Binary.path)' verify --issuer-key \(HolderFolder.issuerKey) --json"
    let stream = try await Binary.run(
      ["-c", "(cat first; sleep 5; cat second) | \(verify) -"], shell: holder.folder)
    #expect(stream.status == 0)
    let expected = [
      "genuine", "genuine", "genuine", "genuine", "holder.replay", "genuine", "holder.replay", "text.prefix",
    ]
    #expect(stream.lines.compactMap { JSONValue(parsing: $0.utf8)?["reason"]?.string } == expected)
    // At one and the same time nothing is a copy.
    _ = try holder.folder.write("again", String(repeating: try await holder.presentation() + "\n", count: 500))
    let fixed = try await holder.verify("again")
    #expect(fixed.status == 0 && fixed.lines.count == 500)
  }

  /// By the gate's store, and then at a place that admits only who is known.
  @Test func storesAndPlacesKnowTheHolder() async throws {
    let folder = try PolicyFolder.make()
    let rules = [PolicyFolder.rule("known", ["assurances": ["deviceChallenged", "document"]])]
    try await PolicyFolder.sign(PolicyFolder.authored(rules), as: "policy", in: folder)
    _ = try await Binary.run("store", "init", "gate", "--root", "root1", folder: folder)
    _ = try await Binary.run("store", "update", "gate", "list1", "policy", "--at", PolicyFolder.time, folder: folder)
    func verify(_ code: [UInt8], _ options: String...) async throws -> Binary.Answer {
      try await Binary.run(
        ["verify", "--store", "gate", "--at", PolicyFolder.time, Hex.encode(code)] + options, folder: folder)
    }
    let device = ExampleHolder.device()
    let store = try await verify(device)
    #expect(store.status == 0 && store.output.hasSuffix("; signed by the holder's device for this moment\n"))
    let json = try await verify(device, "--json")
    #expect(json.json?["assurance"] == "device")

    let place = ["--place", HolderFolder.place]
    let unknown = try await verify(ExampleHolder.credential().bytes.array, place[0], place[1])
    #expect(unknown.status == 30 && unknown.output.hasPrefix("refer (policy.noMatch): "))
    #expect(unknown.output.contains("\n  holder        the code alone: nobody knows whether its holder shows it\n"))
    // The rule takes a document as well, which a device's credential cannot have.
    #expect(unknown.output.contains("otherwise: signed by the holder's device for this gate's challenge"))
    #expect(!unknown.output.contains("identity document"))
    let unasked = try await verify(device, place[0], place[1])
    #expect(
      unasked.status == 30
        && unasked.output.contains("\n  holder        signed by the holder's device for this moment\n"))
    let asked = PresentationVerifyTests.asked
    let answered = ExampleHolder.device(answering: ExampleHolder.challenge)
    let admitted = try await verify(answered, asked[0], asked[1], asked[2], asked[3])
    #expect(admitted.status == 0 && admitted.output.hasPrefix("admit (policy.admit): "))
    let chinese = try await verify(answered, asked[0], asked[1], asked[2], asked[3], "--lang", "zh")
    #expect(chinese.output.contains("\n  持有人        本人设备应答验证\n"), "\(chinese.output)")
    let unanswered = try await verify(device, asked[0], asked[1], asked[2], asked[3])
    #expect(unanswered.status == 30 && unanswered.output.hasPrefix("refer (holder.challenge): "))
    let paper = try await verify(
      ExampleHolder.document(), place[0], place[1], "--document", "cn-id:" + ExampleHolder.number, "--json")
    #expect(paper.status == 0 && paper.json?["assurance"] == "document")
    #expect(!paper.output.contains("46414b452d4f50454e494e47") && !paper.output.contains(ExampleHolder.number))
  }
}
