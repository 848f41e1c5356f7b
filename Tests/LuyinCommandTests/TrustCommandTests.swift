import Foundation
import Luyin
import LuyinConformance
import LuyinVectors
import TestSupport
import Testing

@testable import LuyinCommand

/// The ceremony of a trust list on separate machines: each step takes files and leaves files.
struct TrustCommandTests {
  /// Within the example list's time.
  private static let time = "2020-03-21T00:00:00Z"

  /// A folder with the example's root, its trust list keys 6 to 8, a stranger's key, and the issuers' public keys.
  private static func ceremony() throws -> Folder {
    let folder = try Folder()
    _ = try folder.write("root1", ExampleRoot.first.bytes)
    for number in 6...9 { _ = try folder.write("\(number).lykey", KeyFile.unencrypted(FakeKeys.signer(number)).bytes) }
    for number in 1...3 { _ = try folder.write("issuer\(number).lypub", FakeKeys.issuer(number).publicKey.hex + "\n") }
    return folder
  }

  /// The list of the worked example as an author would write it, or with one text in it replaced.
  private static func authored(_ replacements: (text: String, by: String)...) -> String {
    var text = """
      {
        "kind": "trustList",
        "issuedAt": "2020-03-20T08:00:00+08:00",
        "nextUpdate": "7d",
        "expires": "30d",
        "trustList": {
          "regionCode": "GB/T 2260",
          "issuers": [
            {
              "name": "贵州省", "jurisdiction": "贵州省",
              "keys": [
                {
                  "key": "issuer2.lypub", "purpose": "credential", "scheme": 1, "regions": [520000],
                  "statuses": ["red", "green", "yellow"],
                  "validFrom": "2020-03-10T00:00:00Z", "validUntil": "2021-03-10T00:00:00Z"
                },
                {
                  "key": "\(FakeKeys.signer(50).publicKey.hex)", "purpose": "policy", "leastNumber": 1,
                  "validFrom": 1583798400, "validUntil": 1615334400
                }
              ]
            },
            {
              "name": "湖北省", "jurisdiction": "420000",
              "keys": [
                {
                  "key": "issuer1.lypub", "purpose": "credential", "scheme": 1, "regions": ["湖北省"],
                  "statuses": ["green", "yellow", "red"], "withdrawal": null,
                  "validFrom": "2020-03-10T00:00:00Z", "validUntil": "2021-03-10T00:00:00Z"
                }
              ]
            }
          ],
          "peers": [
            {
              "domain": "\(Hex.encode(ExamplePeer.domain))", "name": "浙江省",
              "from": "2020-03-25T00:00:00Z", "until": "2020-10-01T00:00:00Z", "schemes": [1],
              "regionCode": "GB/T 2260", "regions": {"regions": ["浙江省"]}
            }
          ],
          "policies": [{"jurisdiction": "贵州省", "key": "\(FakeKeys.signer(50).publicKey.hex)"}]
        }
      }
      """
    for (old, new) in replacements {
      precondition(text.contains(old), "\(old) is not there")
      text.replace(old, with: new, maxReplacements: 1)
    }
    return text
  }

  private static func compile(
    _ text: String, _ options: [String] = ["--root", "root1"], out: String = "out", in folder: Folder
  ) async throws -> Binary.Answer {
    _ = try folder.write("list.json", text)
    return try await Binary.run(["trust", "compile", "list.json", "--out", out] + options, folder: folder)
  }

  private static func bytes(_ name: String, _ folder: Folder) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: folder.file(name))))
  }

  private static func list(_ name: String, _ folder: Folder) throws -> TrustList {
    try TrustList(admitting: UnverifiedDocument(decoding: bytes(name, folder)))
  }

  private static func fingerprint(_ file: String, _ folder: Folder) async throws -> String {
    let shown = try await Binary.run("trust", "show", file, "--json", folder: folder)
    return try #require(JSONValue(parsing: shown.output.utf8)?["fingerprint"]?.string)
  }

  private static func sign(_ draft: String, by number: Int, _ folder: Folder) async throws -> String {
    let answer = try await Binary.run(
      "trust", "sign", draft, "--key", "\(number).lykey", "--fingerprint", try await fingerprint(draft, folder),
      "--root", "root1", "--out", "\(draft).\(number)", folder: folder)
    #expect(answer.status == 0 && answer.error.contains("fingerprint  "), "\(answer.error)")
    return "\(draft).\(number)"
  }

  // MARK: The ceremony

  @Test func ceremonyMakesTheWorkedExample() async throws {
    let folder = try TrustCommandTests.ceremony()
    let compiled = try await TrustCommandTests.compile(TrustCommandTests.authored(), out: "draft", in: folder)
    #expect(compiled.status == 0 && compiled.error.isEmpty, "\(compiled.error)")
    let shown = try await Binary.run("trust", "show", "draft", folder: folder)
    #expect(shown.output == compiled.output)
    for line in [
      "trust list 1 of domain \(Hex.encode(ExampleRoot.domain))", "issued       2020-03-20T00:00:00Z",
      "epoch        0", "region code  GB/T 2260", "issuers 2, keys 3, peers 1, policies 1",
      "issuer \"湖北省\", jurisdiction 420000 湖北省", "  key 5242ff70  \(FakeKeys.issuer(1).publicKey.hex)",
      "    credential, scheme 1, from 2020-03-10T00:00:00Z until 2021-03-10T00:00:00Z",
      "    statuses green, yellow, red", "    regions 420000-429999 湖北省",
      "    policy of epoch 0, number 1 or above",
      "peer \"浙江省\", domain \(Hex.encode(ExamplePeer.domain))", "  schemes 1",
      "  from 2020-03-25T00:00:00Z until 2020-10-01T00:00:00Z", "policy of 520000 贵州省, by key 2eb16c36",
    ] { #expect(shown.lines.contains(line), "\(line)") }
    #expect(shown.lines.last?.hasPrefix("fingerprint  ") == true)

    // Each signer has the draft and his own key alone.
    var files: [String] = []
    for number in [7, 6] { files.append(try await TrustCommandTests.sign("draft", by: number, folder)) }
    let joined = try await Binary.run(
      ["trust", "assemble"] + files + ["--root", "root1", "--out", "list"], folder: folder)
    #expect(joined.status == 0)
    #expect(joined.error.contains("with draft.7, trust list keys: 1 of the 2 that are needed have signed"))
    #expect(joined.error.contains("with draft.6, trust list keys: 2 of the 2 that are needed have signed"))
    #expect(try TrustCommandTests.bytes("list", folder) == ExampleTrustList.document().bytes)

    let signed = try await Binary.run("trust", "show", "list", "--root", "root1", folder: folder)
    #expect(signed.output.hasPrefix(compiled.output))
    #expect(signed.output.contains("signed by \(FakeKeys.signer(6).publicKey.id.hex)  "))
    #expect(signed.output.contains("trust list keys: 2 of the 2 that are needed have signed"))
    let check = try await Binary.run(
      "trust", "check", "list", "--root", "root1", "--at", TrustCommandTests.time, folder: folder)
    #expect(check.status == 0)
    #expect(check.output.contains("list: accepted: trust list 1 of epoch 0, expires 2020-04-19T00:00:00Z"))
    #expect(!check.output.contains("warning"), "\(check.output)")
  }

  @Test func passphraseOpensTheSigningKey() async throws {
    let folder = try TrustCommandTests.ceremony()
    _ = try folder.write("list", ExampleTrustList.document(signers: []).bytes)
    _ = try folder.write("passphrase", "correct horse\n")
    let made = try await Binary.run(
      "key", "new", "--out", "sealed.lykey", "--passphrase-file", "passphrase", folder: folder)
    #expect(made.status == 0)
    let signed = try await Binary.run(
      "trust", "sign", "list", "--key", "sealed.lykey", "--passphrase-file", "passphrase", "--fingerprint",
      try await TrustCommandTests.fingerprint("list", folder), "--out", "signed", folder: folder)
    #expect(signed.status == 0)
    #expect(signed.error.contains("without --root nobody looks whether sealed.lykey may sign"))
    #expect(try UnverifiedDocument(decoding: TrustCommandTests.bytes("signed", folder)).signatories.count == 1)
  }

  @Test func nothingIsSignedByMistake() async throws {
    let folder = try TrustCommandTests.ceremony()
    _ = try folder.write("list", ExampleTrustList.document(signers: []).bytes)
    _ = try folder.write("left", ExampleTrustList.document(epoch: 1, signers: []).bytes)
    _ = try folder.write("other", ExamplePeer.document(signers: []).bytes)
    let fingerprint = try await TrustCommandTests.fingerprint("list", folder)
    let attempts: [(file: String, key: String, fingerprint: String, status: Int32, says: String)] = [
      (
        "list", "6.lykey", (fingerprint.hasPrefix("0") ? "1" : "0") + fingerprint.dropFirst(), 65, "another fingerprint"
      ),
      ("list", "6.lykey", String(fingerprint.prefix(63)), 64, "two trust lists that share a part can be made"),
      ("list", "9.lykey", fingerprint, 65, "9.lykey is not one of the trust list keys of root1; nothing was signed"),
      ("list", "none.lykey", fingerprint, 66, "cannot open none.lykey"),
      ("left", "6.lykey", fingerprint, 64, "left has epoch 1, but root1 sets 0"),
      ("other", "6.lykey", fingerprint, 64, "root1 is of another domain than other"),
      ("root1", "6.lykey", fingerprint, 66, "root1 is no trust list: document.kind"),
    ]
    for (file, key, fingerprint, status, says) in attempts {
      let answer = try await Binary.run(
        "trust", "sign", file, "--key", key, "--fingerprint", fingerprint, "--root", "root1", "--out", "signed",
        folder: folder)
      #expect(answer.status == status && answer.error.contains(says), "\(answer.error)")
      #expect(!folder.exists("signed"))
    }
  }

  @Test func wrongPartsAreNotAssembled() async throws {
    let folder = try TrustCommandTests.ceremony()
    _ = try folder.write("one", ExampleTrustList.document(signers: [6]).bytes)
    _ = try folder.write("two", ExampleTrustList.document(signers: [7]).bytes)
    _ = try folder.write("other", ExampleTrustList.document(2, signers: [7]).bytes)
    _ = try folder.write("stranger", ExampleTrustList.document(signers: [9]).bytes)
    var signatures = ExampleTrustList.document(signers: [7]).signatures
    signatures[0][90] ^= 1
    _ = try folder.write("broken", ExampleTrustList.document().bytes(signatures: signatures))
    for (parts, says) in [
      (["one", "other"], "other and one are not the same trust list: their fingerprints differ"),
      (["one", "stranger"], "stranger: \(FakeKeys.signer(9).publicKey.hex) has signed and is not one of the keys"),
      (["one", "broken"], "broken: the signature by \(FakeKeys.signer(7).publicKey.hex) does not verify"),
      (["one"], "more must sign; --partial writes what is there"), (["one", "one"], "more must sign"),
    ] {
      let answer = try await Binary.run(
        ["trust", "assemble"] + parts + ["--root", "root1", "--out", "out"], folder: folder)
      #expect(answer.status == 65 && answer.error.contains(says), "\(answer.error)")
      #expect(!folder.exists("out"))
    }
    let partial = try await Binary.run(
      "trust", "assemble", "one", "--root", "root1", "--partial", "--out", "half", folder: folder)
    #expect(partial.status == 0 && partial.error.contains("1 of the 2"))
    let whole = try await Binary.run(
      "trust", "assemble", "half", "two", "--root", "root1", "--out", "whole", folder: folder)
    #expect(whole.status == 0)
    #expect(try TrustCommandTests.bytes("whole", folder) == ExampleTrustList.document().bytes)
    let again = try await Binary.run(
      "trust", "assemble", "one", "two", "--root", "root1", "--out", "whole", folder: folder)
    #expect(again.status == 73)
    let faults = try await Binary.run("trust", "show", "stranger", "--root", "root1", folder: folder)
    #expect(faults.status == 0 && faults.output.contains("has signed and is not one of the keys that may"))
    #expect(faults.output.contains("trust list keys: 0 of the 2"))
  }

  // MARK: Showing

  @Test func whatIsShownCompilesToTheSameBytes() async throws {
    let vectors = try VectorFile(
      parsing: Array(try Data(contentsOf: URL(fileURLWithPath: ProjectFolder.path + "/vectors/trust-list-encode.json")))
    )
    let valid = vectors.cases.filter { $0.id.contains("/valid-") }
    #expect(valid.count > 20)
    for vector in valid {
      let folder = try Folder()
      let document = try #require(vector.request["document"])
      let compiled = try await TrustCommandTests.compile(document.document, [], out: "one", in: folder)
      #expect(compiled.status == 0, "\(vector.id): \(compiled.error)")
      let bytes = Hex.encode(try TrustCommandTests.bytes("one", folder))
      #expect(vector.expect.result?.string == bytes, "\(vector.id)")
      let shown = try await Binary.run("trust", "show", "one", "--json", folder: folder)
      let value = try #require(JSONValue(parsing: shown.output.utf8)?["document"])
      if !vector.id.contains("in-any-order") { #expect(value == document, "\(vector.id)") }
      let again = try await TrustCommandTests.compile(value.line, [], out: "two", in: folder)
      #expect(again.output == compiled.output)
      #expect(
        try TrustCommandTests.bytes("two", folder) == TrustCommandTests.bytes("one", folder), "\(vector.id)")
    }
  }

  @Test func whatNobodySeesInANameIsShown() async throws {
    let folder = try Folder()
    let list = ExampleTrustList.document { list in
      list.issuers[0].name = ExampleTrustList.name("湖\u{200b}北\"省\\ \u{e0041}")
      list.issuers[0].jurisdiction = 0
      list.issuers[1].jurisdiction = 999_999
      list.policies = []
      list.issuers[0].keys[0].scope?.regions = .init(
        none: true, [.init(420_000, 420_099), .init(420_200, 420_399), .init(999_999, 999_999)])
      list.issuers[0].keys[0].withdrawal = 3
      list.issuers[0].keys[0].withdrawnAt = 1_585_180_800
    }
    _ = try folder.write("list", list.bytes)
    let shown = try await Binary.run("trust", "show", "list", folder: folder)
    for line in [
      #"issuer "湖\u{200b}北\"省\\ \u{e0041}", jurisdiction none"#, #"issuer "贵州省", jurisdiction 999999"#,
      "    regions none: holders without a region", "    regions 420000-420099",
      "    regions 420200-420399 420200 黄石市, 420300 十堰市", "    regions 999999",
      "    withdrawn at 2020-03-26T00:00:00Z: compromised",
    ] { #expect(shown.lines.contains(line), "\(line)\n\(shown.output)") }
  }

  @Test func garbageIsNotShown() async throws {
    let folder = try TrustCommandTests.ceremony()
    _ = try folder.write("garbage", "garbage")
    _ = try folder.write("list", ExampleTrustList.document().bytes)
    for (arguments, status, says) in [
      (["garbage"], Int32(66), "garbage is no trust list: document.length"), (["none"], 66, "cannot open none"),
      (["root1"], 66, "root1 is no trust list: document.kind"),
      (["list", "--root", "list"], 66, "list is no root: document.kind"),
    ] {
      let answer = try await Binary.run(["trust", "show"] + arguments, folder: folder)
      #expect(answer.status == status && answer.error.contains(says), "\(answer.error)")
    }
  }

  // MARK: Compiling

  /// Regions as an author may write them, and the ranges that come of it.
  @Test(arguments: [
    (#"["湖北省"]"#, false, [[420_000, 429_999]]), (#"["420000"]"#, false, [[420_000, 429_999]]),
    (#"[420000]"#, false, [[420_000, 429_999]]), (#"["湖北省武汉市"]"#, false, [[420_100, 420_199]]),
    (#"["丹江口市", 420300]"#, false, [[420_300, 420_399]]),
    (#"[420381, "330100"]"#, false, [[330_100, 330_199], [420_381, 420_381]]),
    (#"["湖南省", "湖北省"]"#, false, [[420_000, 439_999]]),
    (#"{"regions": ["湖北省"], "except": ["武汉市", 420200]}"#, false, [[420_000, 420_099], [420_300, 429_999]]),
    (#"{"none": true, "regions": ["湖北省"], "except": ["湖北省/十堰市"]}"#, true, [[420_000, 420_299], [420_400, 429_999]]),
    (#"{"none": true, "regions": []}"#, true, []), (#"{"none": true, "ranges": []}"#, true, []),
    (#"{"none": false, "ranges": [[1, 2], [4, 4]]}"#, false, [[1, 2], [4, 4]]),
    (#"[[5, 9], [1, 4], [420382, 420382]]"#, false, [[1, 9], [420_382, 420_382]]),
    (#"{"regions": [[1, 16777215]], "except": [[1, 1], [16777215, 16777215]]}"#, false, [[2, 16_777_214]]),
  ])
  func regionsAreExpanded(regions: String, none: Bool, ranges: [[UInt32]]) async throws {
    let folder = try TrustCommandTests.ceremony()
    let text = TrustCommandTests.authored((#"["湖北省"]"#, regions))
    let answer = try await TrustCommandTests.compile(text, in: folder)
    #expect(answer.status == 0, "\(answer.error)")
    let list = try TrustCommandTests.list("out", folder)
    let entry = try #require(list.entry(of: FakeKeys.issuer(1).publicKey))
    let scope = list.scopes[try #require(entry.scopeIndex)].regions
    #expect(scope.includesNone == none)
    #expect(scope.ranges.map { [$0.lowerBound, $0.upperBound] } == ranges)
  }

  @Test func whatIsMissingComesFromRootAndPrevious() async throws {
    let folder = try TrustCommandTests.ceremony()
    _ = try folder.write("list7", ExampleTrustList.document(7).bytes)
    let first = try await TrustCommandTests.compile(TrustCommandTests.authored(), out: "first", in: folder)
    #expect(first.output.hasPrefix("trust list 1 of domain \(Hex.encode(ExampleRoot.domain))"))
    let next = try await TrustCommandTests.compile(
      TrustCommandTests.authored(), ["--root", "root1", "--previous", "list7"], out: "next", in: folder)
    #expect(next.output.hasPrefix("trust list 8 "))
    #expect(next.error == "changed against list7, number 7:\n  nothing but number and times\n")
    // A root that moves the epoch leaves the numbers behind.
    var root = FakeRoot()
    root.trustListEpoch = 3
    _ = try folder.write("root2", ExampleRoot.next(2, root, signers: [1, 2, 3]).bytes)
    let moved = try await TrustCommandTests.compile(
      TrustCommandTests.authored(), ["--root", "root2", "--previous", "list7"], out: "moved", in: folder)
    #expect(moved.output.hasPrefix("trust list 1 ") && moved.output.contains("\nepoch        3\n"))
    #expect(moved.error.contains("the epoch moves on: verifiers forget list7"))
    // Times as integers, a duration in hours, key files from another folder.
    try FileManager.default.createDirectory(atPath: folder.file("sub"), withIntermediateDirectories: true)
    let text = TrustCommandTests.authored(
      (#""2020-03-20T08:00:00+08:00""#, "1584662400"), (#""7d""#, #""168h""#), (#""30d""#, "1587254400"),
      ("issuer1.lypub", "../issuer1.lypub"), ("issuer2.lypub", folder.file("issuer2.lypub")))
    _ = try folder.write("sub/list.json", text)
    let deep = try await Binary.run(
      "trust", "compile", "sub/list.json", "--root", "root1", "--out", "deep", folder: folder)
    #expect(deep.status == 0 && deep.output == first.output, "\(deep.error)")
  }

  @Test func signaturesAreKept() async throws {
    let folder = try TrustCommandTests.ceremony()
    let example = ExampleTrustList.document()
    let signatures = example.signatures.map { entry in
      #"{"key": "\#(Hex.encode(entry[..<32]))", "signature": "\#(Hex.encode(entry[32...]))"}"#
    }
    let text = TrustCommandTests.authored(
      (#""expires": "30d","#, #""expires": "30d", "signatures": [\#(signatures.reversed().joined(separator: ","))],"#))
    #expect(try await TrustCommandTests.compile(text, in: folder).status == 0)
    #expect(try TrustCommandTests.bytes("out", folder) == example.bytes)
  }

  @Test func changesAreTold() async throws {
    let folder = try TrustCommandTests.ceremony()
    _ = try folder.write("list1", ExampleTrustList.document().bytes)
    let text = TrustCommandTests.authored(
      (#""withdrawal": null"#, #""withdrawal": {"reason": "ceased", "at": "2020-03-19T00:00:00Z"}"#),
      (#""name": "贵州省", "jurisdiction": "贵州省""#, #""name": "贵州", "jurisdiction": "贵州省""#),
      (#""key": "issuer2.lypub""#, #""key": "issuer3.lypub""#), (#""schemes": [1]"#, #""schemes": [2, 1]"#))
    let answer = try await TrustCommandTests.compile(text, ["--root", "root1", "--previous", "list1"], in: folder)
    #expect(answer.status == 0)
    let (second, third) = (FakeKeys.issuer(2).publicKey.id.hex, FakeKeys.issuer(3).publicKey.id.hex)
    #expect(
      answer.error == """
        changed against list1, number 1:
          issuers: 1 added ("贵州" of 520000), 1 removed ("贵州省" of 520000)
          keys: 1 added (\(third)), 1 removed (\(second)), 1 withdrawn (5242ff70 ceased), 1 changed (2eb16c36)
          peers: 1 changed ("浙江省")

        """)
  }

  @Test func whatAVerifierWouldRefuseIsNotCompiled() async throws {
    let folder = try TrustCommandTests.ceremony()
    _ = try folder.write("list3", ExampleTrustList.document(3).bytes)
    let compromised = ExampleTrustList.document(3) { list in
      list.issuers[0].keys[0].withdrawal = 3
      list.issuers[0].keys[0].withdrawnAt = 1_584_000_000
    }
    _ = try folder.write("compromised", compromised.bytes)
    _ = try folder.write("epoch", ExampleTrustList.document(epoch: 1).bytes)
    _ = try folder.write("peer", ExamplePeer.document().bytes)
    _ = try folder.write("last", ExampleTrustList.document(.max).bytes)
    let withNumber = { (number: Int) in
      TrustCommandTests.authored((#""kind": "trustList","#, #""kind": "trustList", "number": \#(number),"#))
    }
    let attempts: [(text: String, previous: String, says: String)] = [
      (withNumber(3), "list3", "number: must be above 3, which list3 has; leave it out"),
      (withNumber(2), "list3", "number: must be above 3"),
      (
        TrustCommandTests.authored(), "compromised",
        "trustList.issuers[1].keys[0].withdrawal: key 5242ff70 is compromised in compromised and stays so for ever"
      ),
      (
        TrustCommandTests.authored((#""withdrawal": null"#, #""withdrawal": {"reason": "ceased", "at": 1584000000}"#)),
        "compromised", "withdrawal: key 5242ff70 is compromised"
      ),
      (
        TrustCommandTests.authored(("issuer1.lypub", "issuer3.lypub")), "compromised",
        "trustList.issuers: key \(FakeKeys.issuer(1).publicKey.hex) is compromised in compromised and must stay"
      ),
      (TrustCommandTests.authored(), "epoch", "epoch: must not be below 1, which epoch has"),
      (TrustCommandTests.authored(), "peer", "domain: is not the domain of peer"),
      (TrustCommandTests.authored(), "last", "number: is missing; but last has the last number there is"),
    ]
    for (text, previous, says) in attempts {
      let answer = try await TrustCommandTests.compile(text, ["--root", "root1", "--previous", previous], in: folder)
      #expect(
        answer.status == 65 && answer.error.contains("luyin: list.json: ") && answer.error.contains(says),
        "\(says): \(answer.error)")
      #expect(answer.output.isEmpty && !folder.exists("out"))
    }
    let text = TrustCommandTests.authored(
      (#""withdrawal": null"#, #""withdrawal": {"reason": "compromised", "at": 1584000000}"#))
    let kept = try await TrustCommandTests.compile(text, ["--root", "root1", "--previous", "compromised"], in: folder)
    #expect(kept.status == 0)
  }

  @Test(arguments: [
    (#""kind": "trustList""#, #""kind": "root""#, #"kind: must be one of "trustList""#),
    (#""kind": "trustList","#, "", "kind: is missing; add it"),
    (#""nextUpdate": "7d","#, "", "nextUpdate: is missing; add it"),
    (#""7d""#, #""7 days""#, "nextUpdate: must be a time from 1970 to 2106"),
    (#""7d""#, #""0d""#, "nextUpdate: must be later than issuedAt"),
    (#""7d""#, #""31d""#, "expires: must not be before nextUpdate"),
    (#""30d""#, #""40000d""#, "expires: lies past 32-bit time"),
    (#"08:00:00+08:00"#, "08:00:00", "issuedAt: must be a time from 1970 to 2106: seconds since 1970, or"),
    (#""validFrom": "2020-03-10T00:00:00Z""#, #""validFrom": "7d""#, "keys[0].validFrom: must be a time"),
    (#""expires": "30d","#, #""expires": "30d", "number": 0,"#, "number: must be an integer from 1 to 4294967295"),
    (#""expires": "30d","#, #""expires": "30d", "epoch": 1,"#, "epoch: must be 0, which root1 sets"),
    (
      #""expires": "30d","#, #""expires": "30d", "domain": "00","#,
      "domain: must be a domain id: 64 lower-case hex digits"
    ),
    (
      #""expires": "30d","#, #""expires": "30d", "domain": "\#(String(repeating: "1", count: 64))","#,
      "domain: is not the domain of root1"
    ),
    (
      #""expires": "30d","#, #""expires": "30d", "domain": "\#(String(repeating: "0", count: 64))","#,
      "domain: must not be zeros"
    ),
    (
      #""expires": "30d","#, #""expires": "30d", "signatures": [{"key": "00"}],"#,
      "signatures[0].key: must be a public key"
    ),
    (#""regionCode": "GB/T 2260""#, #""regionCode": "GB/T 2261""#, "trustList.regionCode: must be one of"),
    (
      #""validUntil": "2021"#, #""validUntl": "2021"#,
      "trustList.issuers[0].keys[0].validUntl: there is no such member; did you mean validUntil?"
    ),
    (#""name": "贵州省""#, #""nmae": "贵州省""#, "trustList.issuers[0].nmae: there is no such member; did you mean name?"),
    (#""until""#, #""Until""#, "trustList.peers[0].Until: there is no such member; did you mean until?"),
    (#""policies""#, #""extra""#, "trustList.extra: there is no such member; members here are regionCode, issuers"),
    (#""kind""#, #""knid""#, "knid: there is no such member; did you mean kind?"),
    (
      #"{"regions": ["浙江省"]}"#, #"{"regoins": ["浙江省"]}"#,
      "regions.regoins: there is no such member; did you mean regions?"
    ),
    (#""withdrawal": null"#, #""withdrawal": {"reason": "lost", "at": 1}"#, "withdrawal.reason: must be one of"),
    (#""withdrawal": null"#, #""withdrawal": {"reason": "ceased"}"#, "withdrawal.at: is missing"),
    (#""withdrawal": null"#, #""withdrawal": {"reason": "ceased", "at": 0}"#, "withdrawal.at: must not be 0"),
    (#""withdrawal": null"#, #""epoch": 1"#, "keys[0].epoch: is of a status list or policy"),
    (
      "issuer1.lypub", "none.lypub",
      "issuers[1].keys[0].key: cannot open none.lypub: No such file or directory; give 64"
    ),
    ("issuer1.lypub", "list.json", "issuers[1].keys[0].key: list.json is neither a public key"),
    ("issuer1.lypub", "issuer2.lypub", "issuers[1].keys[0]: this key stands at trustList.issuers[0].keys[0] already"),
    ("issuer1.lypub", "", "issuers[1].keys[0].key: is no key"),
    ("issuer1.lypub", #"a\u0000b\u001b"#, "issuers[1].keys[0].key: is no key"),
    ("issuer1.lypub", String(repeating: "A", count: 64), "a public key has 64 lower-case hex digits"),
    ("issuer1.lypub", String(repeating: "0", count: 64), "these bytes are no Ed25519 public key"),
    (
      #""purpose": "policy""#, #""purpose": "polcy""#,
      "purpose: must be one of \"credential\", \"statusList\", \"policy\", \"conversion\"; did you mean policy?"
    ),
    (
      #""purpose": "policy""#, #""scheme": 1, "purpose": "policy""#,
      "keys[1].scheme: means nothing for a key of purpose policy; take it out"
    ),
    (#""purpose": "policy""#, #""purpose": "statusList""#, "policies[0].key: is no key of purpose policy of this list"),
    (#""scheme": 1"#, #""scheme": 0"#, "keys[0].scheme: must be an integer from 1 to 65535"),
    (#""schemes": [1]"#, #""schemes": [1, 1]"#, "peers[0].schemes[1]: stands twice"),
    (#""schemes": [1]"#, #""schemes": []"#, "peers[0].schemes: must have a scheme"),
    (
      #"["red", "green", "yellow"]"#, #"["red", "blue"]"#,
      "statuses[1]: status must be green, yellow, red, or scheme-16 to scheme-127"
    ),
    (#"["red", "green", "yellow"]"#, #"["red", "red"]"#, "statuses[1]: stands twice"),
    (#"["red", "green", "yellow"]"#, "[]", "statuses: must have a status"),
    (#""validUntil": "2021-03-10"#, #""validUntil": "2020-03-10"#, "validUntil: must be later than validFrom"),
    (#""until": "2020-10"#, #""until": "2020-01"#, "peers[0].until: must be later than from"),
    (
      #""jurisdiction": "420000""#, #""jurisdiction": "武汉""#,
      "jurisdiction: 武汉 is no region of GB/T 2260; near are 420100 武汉市 (湖北省)"
    ),
    (
      #""jurisdiction": "420000""#, #""jurisdiction": "朝阳区""#,
      "jurisdiction: 朝阳区 is ambiguous: 110105 朝阳区 (北京市 市辖区), 220104"
    ),
    (
      #""jurisdiction": "420000""#, #""jurisdiction": 16777216"#,
      "jurisdiction: must be an integer from 0 to 16777215, or a name"
    ),
    (
      #""name": "湖北省", "jurisdiction": "420000""#, #""name": "贵州省", "jurisdiction": 520000"#,
      "issuers[1]: has name and jurisdiction of trustList.issuers[0]"
    ),
    (#""name": "浙江省""#, #""name": """#, "peers[0].name: must be a name: 1 to 255 bytes"),
    (
      #"["湖北省"]"#, #"["湖北省", "湖比省"]"#,
      "keys[0].regions[1]: 湖比省 is no region of GB/T 2260; near are 420000 湖北省, 430000 湖南省"
    ),
    (#"["湖北省"]"#, #"["朝阳区"]"#, "regions[0]: 朝阳区 is ambiguous: 110105"),
    (
      #"["湖北省"]"#, #"[420382]"#,
      "regions[0]: 420382 is no region of GB/T 2260; mend it, or give it as a range: [420382, 420382]"
    ),
    (#"["湖北省"]"#, #"[0]"#, "regions[0]: 0 is no region; write"),
    (#"["湖北省"]"#, #"[true]"#, "regions[0]: must be an integer"),
    (#"["湖北省"]"#, #""湖北省""#, "regions: must be a list of regions"), (#"["湖北省"]"#, "[]", "regions: holds for nobody"),
    (#"["湖北省"]"#, #"{"regions": ["湖北省"], "except": ["长沙市"]}"#, "regions.except[0]: lies outside the regions"),
    (#"["湖北省"]"#, #"{"regions": ["武汉市"], "except": ["湖北省"]}"#, "regions: holds for nobody"),
    (#"["湖北省"]"#, #"{"except": ["武汉市"]}"#, "regions.except: needs regions"),
    (#"["湖北省"]"#, #"{"none": 1, "regions": []}"#, "none: must be true or false"),
    (#"["湖北省"]"#, #"{"ranges": [], "regions": []}"#, "regions.ranges: stands beside regions"),
    (#"["湖北省"]"#, #"{"ranges": [[1, 3], [4, 5]]}"#, "regions.ranges[1]: must begin at least 2 above"),
    (#"["湖北省"]"#, #"[[9, 1]]"#, "regions[0]: is upside down"),
    (#"["湖北省"]"#, #"[[1]]"#, "regions[0]: must be a range of two numbers"),
    (
      #""regionCode": "GB/T 2260", "regions": {"regions": ["浙江省"]}"#,
      #""regionCode": "ISO 3166-1 numeric", "regions": ["中国"]"#,
      "peers[0].regions[0]: must be a number of ISO 3166-1 numeric"
    ),
  ])
  func authorsAreToldWhatIsWrong(text: String, by other: String, says: String) async throws {
    let folder = try TrustCommandTests.ceremony()
    let answer = try await TrustCommandTests.compile(TrustCommandTests.authored((text, other)), in: folder)
    #expect(answer.status == 65, "\(says): \(answer.error)")
    #expect(answer.error.hasPrefix("luyin: list.json: ") && answer.error.contains(says), "\(says): \(answer.error)")
    #expect(answer.output.isEmpty && !folder.exists("out"))
  }

  @Test func exampleOfTheSpecCompiles() async throws {
    let folder = try TrustCommandTests.ceremony()
    let chapter = try String(contentsOfFile: ProjectFolder.path + "/spec/command-line.md", encoding: .utf8)
    let text = try #require(chapter.split(separator: "```json\n").dropFirst().first?.split(separator: "```").first)
    _ = try folder.write("hubei.lypub", FakeKeys.issuer(1).publicKey.hex + "\n")
    let answer = try await TrustCommandTests.compile(String(text), in: folder)
    #expect(answer.status == 0, "\(answer.error)")
    for line in ["    regions 410000-420299 410000 河南省, 420100 武汉市, 420200 黄石市", "issued       2020-03-20T00:00:00Z"] {
      #expect(answer.lines.contains(line), "\(answer.output)")
    }
  }

  @Test func schemesAreThoseOfTheRegistry() throws {
    let registry = try String(contentsOfFile: ProjectFolder.path + "/spec/registries/schemes.md", encoding: .utf8)
    let schemes = registry.matches(of: /\n\| ([0-9]+) \| (?!reserved)/).compactMap { UInt16($0.output.1) }
    #expect(Set(schemes) == TrustListWarnings.registeredSchemes)
  }

  @Test func allProblemsAreToldAtOnce() async throws {
    let folder = try TrustCommandTests.ceremony()
    let text = TrustCommandTests.authored(
      (#""7d""#, #""7""#), ("issuer1.lypub", "none.lypub"), (#""jurisdiction": "420000""#, #""jurisdiction": "湖北""#),
      (#""schemes": [1]"#, #""schemes": [0]"#))
    let answer = try await TrustCommandTests.compile(text, [], in: folder)
    let lines = answer.error.split(separator: "\n")
    for path in [
      "domain", "epoch", "nextUpdate", "trustList.issuers[1].keys[0].key", "trustList.issuers[1].jurisdiction",
      "trustList.peers[0].schemes[0]",
    ] { #expect(lines.contains { $0.hasPrefix("luyin: list.json: \(path): ") }, "\(path)") }
    #expect(lines.count == 6 && answer.status == 65)
  }

  @Test(arguments: [
    ("", "1:1", "a value, or a digit of one, is missing"), ("{\n  \"湖北\" 1}", "2:8", "a colon is missing"),
    ("{\"a\": 1,}", "1:9", "the name of a member is missing"), ("[1 2]", "1:4", "a comma or a closing bracket"),
    ("{\"a\": 1,\n \"a\": 2}", "2:2", "this member stands twice"), ("{} x", "1:4", "something stands behind the value"),
    ("[\"a\nb\"]", "1:4", "a line ends"), ("[\"a", "1:4", "a string is not closed"),
    ("[tru]", "1:5", "this is no value"),
    ("[\"\\x\"]", "1:4", "this escape is not known"), ("[\"\\ud800\"]", "1:9", "half a surrogate pair"),
    (String(repeating: "[", count: 40), "1:33", "more than 32 brackets"), ("[1.]", "1:4", "a value, or a digit"),
    ("// list\n{}", "1:1", "a value, or a digit"),
  ])
  func syntaxErrorsAreToldWithTheirPlace(text: String, place: String, says: String) async throws {
    let folder = try TrustCommandTests.ceremony()
    let answer = try await TrustCommandTests.compile(text, in: folder)
    #expect(answer.status == 66)
    #expect(
      answer.error.hasPrefix("luyin: list.json:\(place): this is no JSON: ") && answer.error.contains(says),
      "\(answer.error)")
  }

  @Test func filesThatAreNotThereAreNamed() async throws {
    let folder = try TrustCommandTests.ceremony()
    _ = try folder.write("there", "")
    for (options, status, says) in [
      (["--root", "none"], Int32(66), "cannot open none"), (["--root", "8.lykey"], 66, "8.lykey is no root"),
      (["--root", "root1", "--previous", "root1"], 66, "root1 is no trust list: document.kind"),
    ] {
      let answer = try await TrustCommandTests.compile(TrustCommandTests.authored(), options, in: folder)
      #expect(answer.status == status && answer.error.contains(says), "\(answer.error)")
    }
    let over = try await TrustCommandTests.compile(TrustCommandTests.authored(), out: "there", in: folder)
    #expect(over.status == 73 && over.error.contains("is not overwritten") && over.output.isEmpty)
    #expect(try await Binary.run("trust", "compile", "none.json", "--out", "x", folder: folder).status == 66)
    #expect(try await Binary.run("trust", "compile", "list.json", folder: folder).status == 64)
    #expect(try await TrustCommandTests.compile("[]", in: folder).error.contains("the whole file: must be an object"))
  }

  @Test(arguments: ["compile", "show", "sign", "assemble", "check"])
  func helpHasAnExample(command: String) async throws {
    let answer = try await Binary.run("trust", command, "--help")
    #expect(answer.status == 0 && answer.output.contains("Example: luyin trust \(command) "))
  }

  // MARK: Checking

  @Test func checkingIsWhatAVerifierDoes() async throws {
    let folder = try TrustCommandTests.ceremony()
    _ = try folder.write("list1", ExampleTrustList.document().bytes)
    _ = try folder.write("list2", ExampleTrustList.document(2).bytes)
    _ = try folder.write("twin2", ExampleTrustList.document(2, issuedAt: ExampleTrustList.issuedAt + 1).bytes)
    _ = try folder.write("draft2", ExampleTrustList.document(2, signers: []).bytes)
    _ = try folder.write("stranger2", ExampleTrustList.document(2, signers: [6, 9]).bytes)
    _ = try folder.write("later", ExampleTrustList.document(3, epoch: 1).bytes)
    _ = try folder.write("peer", ExamplePeer.document().bytes)
    _ = try folder.write("garbage", "garbage")
    let compromised = ExampleTrustList.document(1) { list in
      list.issuers[0].keys[0].withdrawal = 3
      list.issuers[0].keys[0].withdrawnAt = 1_584_000_000
    }
    _ = try folder.write("compromised", compromised.bytes)
    _ = try folder.write("root2", ExampleRoot.next(2, signers: [1, 2, 3]).bytes)
    var moved = FakeRoot()
    moved.trustListEpoch = 1
    _ = try folder.write("moved2", ExampleRoot.next(2, moved, signers: [1, 2, 3]).bytes)
    let attempts: [(arguments: [String], status: Int32, says: String)] = [
      (["list2", "--root", "root1", "--previous", "list1"], 0, "list2: accepted: trust list 2 of epoch 0"),
      (["list2", "--root", "root1", "root2", "--previous", "list1"], 0, "root2: root 2\n"),
      (["list1", "--root", "root1", "--previous", "list1"], 0, "list1: held already"),
      (["list1", "--previous", "list2", "--root", "root1"], 20, "list1: refused: update.rollback: it is older"),
      (
        ["twin2", "--root", "root1", "--previous", "list2"], 20, "twin2: refused: update.equivocation: another document"
      ),
      (["draft2", "--root", "root1"], 20, "draft2: refused: update.threshold: fewer have signed than must"),
      (["stranger2", "--root", "root1"], 20, "stranger2: refused: update.signature: "),
      (["later", "--root", "root1"], 20, "later: refused: update.epoch: the root or trust list that sets its epoch"),
      (["later", "--root", "root1", "moved2", "--previous", "list2"], 0, "list2: trust list 2 of epoch 0"),
      (["list2", "--root", "root1", "--previous", "compromised"], 20, "list2: refused: update.compromised: "),
      (["list2", "--root", "root1", "root2", "--previous", "compromised"], 20, "list2: refused: update.compromised: "),
      (["list2", "--root", "root1", "--previous", "draft2"], 20, "draft2: refused: update.threshold"),
      (["list1", "--root", "root1", "root1"], 0, "root1: held already"),
      (["list1", "--root", "root2"], 20, "root2: refused: update.gap: documents before it are missing"),
      (["peer", "--root", "root1"], 20, "peer: refused: update.domain: "),
      (["garbage", "--root", "root1"], 20, "garbage: refused: document.length"),
      (["list1", "--root", "root1", "--at", "2020-03-01T00:00:00Z"], 20, "list1: refused: update.ahead: "),
    ]
    for (arguments, status, says) in attempts {
      let clock = arguments.contains("--at") ? [] : ["--at", "2020-04-05T00:00:00Z"]
      let answer = try await Binary.run(["trust", "check"] + arguments + clock, folder: folder)
      #expect(answer.status == status && answer.output.contains(says), "\(arguments): \(answer.output)\(answer.error)")
    }
    for (arguments, status, says) in [
      (["root1", "--root", "root1"], Int32(64), "root1 is a root and not the trust list; give it with --root"),
      (["list1", "--root", "root1", "--previous", "root1"], 64, "root1 is a root and not --previous"),
      (["none", "--root", "root1"], 66, "cannot open none"), (["list1"], 64, "--root"),
    ] {
      let answer = try await Binary.run(["trust", "check"] + arguments, folder: folder)
      #expect(answer.status == status && answer.error.contains(says), "\(arguments): \(answer.error)")
    }
  }

  @Test func warningsChangeNothing() async throws {
    let folder = try TrustCommandTests.ceremony()
    var statusListEntry = ExampleTrustList.policyEntry
    statusListEntry.key = FakeKeys.signer(51).publicKey.bytes
    statusListEntry.purpose = KeyPurpose.statusList.rawValue
    let list = ExampleTrustList.document { list in
      list.issuers[0].jurisdiction = 429_900
      list.issuers[0].keys[0].validUntil = 1_584_000_000
      list.issuers[0].keys[0].scope?.regions = .init([.init(420_382, 420_382)])
      list.issuers[1].keys[0].scheme = 3
      list.issuers[0].keys.append(statusListEntry)
      list.issuers[1].keys[0].withdrawal = 1
      list.issuers[1].keys[0].withdrawnAt = ExampleTrustList.validFrom
      list.peers[0].schemes = [1, 9]
      list.policies = []
    }
    _ = try folder.write("list", list.bytes)
    let answer = try await Binary.run(
      "trust", "check", "list", "--root", "root1", "--at", "2020-04-15T00:00:00Z", folder: folder)
    #expect(answer.status == 0)
    let second = FakeKeys.issuer(2).publicKey.id.hex
    let signer = FakeKeys.signer(51).publicKey.id.hex
    for warning in [
      "the list expires in 4 d 0 h, at 2020-04-19T00:00:00Z; hand out the next",
      "key 5242ff70: the window is over; what is issued now does not count",
      "key \(second): withdrawn before the window begins, so nothing by it ever counts",
      "key \(signer): signs status lists, but no key of its issuer has one: give that key a leastNumber",
      "key \(signer): signs status lists and has none itself: leastNumber belongs to the key whose credentials the list covers",
      "key 2eb16c36: signs policies, but no policy names it",
      "key \(second), peer \"浙江省\": the scheme is not in the registry; nobody knows what its statuses mean",
      "region 420382, region 429900: not in the table of GB/T 2260",
      "key 5242ff70: has regions outside its issuer's jurisdiction",
    ] { #expect(answer.lines.contains("warning: \(warning)"), "\(warning)\n\(answer.output)") }
    #expect(answer.lines.count { $0.hasPrefix("warning: ") } == 9)
    let twice = ExampleTrustList.document { $0.policies.append(.init(jurisdiction: 529_900, key: $0.policies[0].key)) }
    _ = try folder.write("twice", twice.bytes)
    let policies = try await Binary.run(
      "trust", "check", "twice", "--root", "root1", "--at", "2020-03-26T00:00:00Z", folder: folder)
    #expect(policies.output.contains("warning: key 2eb16c36: signs the policies of several jurisdictions"))
    #expect(policies.output.contains("warning: policy of 529900: its key belongs to an issuer of another jurisdiction"))
    let late = try await Binary.run(
      "trust", "check", "list", "--root", "root1", "--at", "2020-05-15T00:00:00Z", folder: folder)
    #expect(late.status == 0 && late.output.contains("warning: the list expired at 2020-04-19T00:00:00Z"))
  }

  // MARK: Size

  @Test func aThousandIssuersCompileAndShow() async throws {
    let folder = try TrustCommandTests.ceremony()
    let issuers = try (0..<1000).map { number in
      let key = try SecretKey(seed: Array("FAKE-SEED luyin trust list \(10_000 + number)".utf8).span).publicKey
      return """
        {"name": "机构 \(number)", "jurisdiction": "湖北省", "keys": [{"key": "\(key.hex)", "purpose": "credential",
          "scheme": 1, "regions": {"regions": ["湖北省"], "except": ["武汉市"]}, "statuses": ["green"],
          "validFrom": "2020-03-10T00:00:00Z", "validUntil": "2021-03-10T00:00:00Z"}]}
        """
    }
    let text = """
      {"kind": "trustList", "issuedAt": "2020-03-20T00:00:00Z", "nextUpdate": "7d", "expires": "30d",
        "trustList": {"regionCode": "GB/T 2260", "issuers": [\(issuers.joined(separator: ",\n"))]}}
      """
    let compiled = try await TrustCommandTests.compile(text, in: folder)
    #expect(compiled.status == 0 && compiled.lines.contains("issuers 1000, keys 1000, peers 0, policies 0"))
    let shown = try await Binary.run("trust", "show", "out", folder: folder)
    #expect(shown.output == compiled.output)
  }

  @Test func longListsAreReadWhole() async throws {
    let folder = try TrustCommandTests.ceremony()
    // Issuers without keys: 65,535 names of 255 bytes are 16,973,565 bytes, so a few less.
    let list = ExampleTrustList.document { list in
      let filler = String(repeating: "x", count: 250)
      list.issuers += (0..<64_000).map { number in
        .init(jurisdiction: 600_000, name: ExampleTrustList.name(filler + "\(10_000 + number)"), keys: [])
      }
    }
    _ = try folder.write("list", list.bytes)
    #expect(list.bytes.count > 16_000_000)
    let signed = try await Binary.run(
      "trust", "assemble", "list", "--root", "root1", "--out", "again", folder: folder)
    #expect(signed.status == 0, "\(signed.error)")
    #expect(try TrustCommandTests.bytes("again", folder) == list.bytes)
  }
}
