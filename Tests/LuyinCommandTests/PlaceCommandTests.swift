import Foundation
import Luyin
import LuyinConformance
import LuyinVectors
import TestSupport
import Testing

@testable import LuyinCommand

/// What a gate says of a credential at a place, by the built binary.
struct PlaceCommandTests {
  private static let place = "520382"
  private static let green = ExampleCredential.issue().text

  /// A gate with the policy of 贵州省.
  private static func gate(_ policies: [String] = [PolicyFolder.authored()]) async throws -> Folder {
    let folder = try PolicyFolder.make()
    var files = ["list1"]
    for (number, policy) in policies.enumerated() {
      try await PolicyFolder.sign(policy, as: "policy\(number)", in: folder)
      files.append("policy\(number)")
    }
    _ = try await Binary.run("store", "init", "gate", "--root", "root1", folder: folder)
    let answer = try await Binary.run(
      ["store", "update", "gate"] + files + ["--at", PolicyFolder.time], folder: folder)
    #expect(answer.status == 0, "\(answer.output)")
    return folder
  }

  private static func verify(
    _ folder: Folder, code: String = green, _ options: [String], place: String = place, input: String = ""
  ) async throws -> Binary.Answer {
    try await Binary.run(
      ["verify", "--store", "gate", "--at", PolicyFolder.time, "--place", place] + options + [code],
      input: Array(input.utf8), folder: folder)
  }

  @Test func rulesDecideAndSayWhy() async throws {
    let folder = try await PlaceCommandTests.gate()
    let pending = try await PlaceCommandTests.verify(folder, [])
    #expect(pending.status == 30)
    #expect(
      pending.lines == [
        "refer (policy.observation): this place's rules ask for an observation that was not made; make it",
        "  by rule       hubei-quarantine of 520000 贵州省, resting on \"Guizhou epidemic control command, as reported 2020-03-30\"",
        "  not observed  temperature", "  way out       observe temperature, if it is: below 37.3 °C",
        "  holder        the code alone: nobody knows whether its holder shows it",
        "  [green, 420381 丹江口市 (湖北省 十堰市), issued 2020-03-26T00:00:00Z, holds until 2020-03-27T00:00:00Z, "
          + "index 271828, by 湖北省; trust list 1 is 6 d 12 h old; policy 1 of 520000 贵州省 is 6 d 12 h old]",
      ])
    let measures = try await PlaceCommandTests.verify(folder, ["--observe", "temperature=normal"])
    #expect(measures.status == 10)
    #expect(
      measures.output.hasPrefix("admitWithMeasures (policy.measures): this place admits the holder who does what is"))
    #expect(measures.lines[1] == "  asked         14 days of central quarantine, a mask")
    #expect(measures.lines[3] == "  way out       none by these rules; ask who is in charge")
    let raised = try await PlaceCommandTests.verify(folder, ["--observe", "temperature=raised"])
    #expect(raised.status == 30 && raised.output.hasPrefix("refer (policy.noMatch): "))
    let exit = try await PlaceCommandTests.verify(folder, ["--passage", "exit"])
    #expect(exit.status == 30 && exit.output.hasPrefix("refer (policy.noMatch): "))
    let own = ExampleCredential.issue(region: 520_100, by: FakeKeys.issuer(2)).text
    let admitted = try await PlaceCommandTests.verify(folder, code: own, [], place: "仁怀市")
    #expect(admitted.status == 0 && admitted.output.hasPrefix("admit (policy.admit): this place admits the holder\n"))
    #expect(!admitted.output.contains("way out"))
    // What stands before the rules is told as without a place.
    let garbage = try await PlaceCommandTests.verify(folder, code: "garbage", [])
    #expect(
      garbage.status == 20 && garbage.output == "refuse (text.prefix): \(ReasonCode.textPrefix.sentence.english)\n")
    let none = try await PlaceCommandTests.verify(folder, [], place: "440300")
    #expect(none.status == 30 && none.output.hasPrefix("refer (policy.none): no policy has a say here"))
  }

  @Test func missingAndExpiredPoliciesNeverAdmit() async throws {
    let without = try await PlaceCommandTests.gate([])
    let missing = try await PlaceCommandTests.verify(without, [])
    #expect(missing.status == 30 && missing.output.hasPrefix("refer (policy.missing): this gate lacks a policy"))
    #expect(missing.lines[1] == "  missing       the policy of 520000 贵州省")
    let folder = try await PlaceCommandTests.gate([
      PolicyFolder.authored(changing: ["nextUpdate": "1d", "expires": "2d"])
    ])
    let expired = try await PlaceCommandTests.verify(folder, [])
    #expect(expired.status == 30 && expired.output.hasPrefix("refer (policy.expired): "))
    #expect(expired.lines[1] == "  expired       the policy of 520000 贵州省")
  }

  @Test func jsonIsTheObjectOfTheContract() async throws {
    let folder = try await PlaceCommandTests.gate()
    let answer = try await PlaceCommandTests.verify(folder, ["--json", "--observe", "temperature=normal"])
    #expect(answer.status == 10)
    let object = try #require(JSONValue(parsing: answer.output.utf8))
    #expect(object["verdict"] == "admitWithMeasures" && object["reason"] == "policy.measures" && object["code"] == 901)
    #expect(object["message"] == .string(ReasonCode.policyMeasures.trustSentence.english))
    let recognition = try #require(object["recognition"])
    #expect(recognition["place"] == 520_382 && recognition["passage"] == "entry" && recognition["assurance"] == "none")
    #expect(recognition["observations"] == ["temperature": "normal"] && recognition["ageSeconds"] == 43_200)
    #expect(
      recognition["measures"] == [
        ["measure": "centralQuarantine", "parameter": 14], ["measure": "mask", "parameter": 0],
      ])
    #expect(recognition["rule"]?["id"] == "hubei-quarantine" && recognition["rule"]?["jurisdiction"] == 520_000)
    guard case .array(let documents)? = object["documents"] else { throw Binary.Ended(how: "no documents") }
    #expect(documents.map { $0["kind"]?.string } == ["root", "trustList", "policy"])

    let chinese = try await PlaceCommandTests.verify(
      folder, ["--json", "--lang", "zh", "--observe", "temperature=normal"])
    let translated = try #require(JSONValue(parsing: chinese.output.utf8))
    #expect(translated["message"] == .string(ReasonCode.policyMeasures.trustSentence.chinese))
    #expect(translated["recognition"] == object["recognition"] && translated["verdict"] == "admitWithMeasures")
    // Without a place there is no such step.
    let plain = try await Binary.run(
      "verify", "--store", "gate", "--at", PolicyFolder.time, "--json", PlaceCommandTests.green, folder: folder)
    #expect(JSONValue(parsing: plain.output.utf8)?["recognition"] == .null && plain.status == 0)
  }

  @Test func streamsHaveALineEach() async throws {
    let folder = try await PlaceCommandTests.gate()
    let own = ExampleCredential.issue(region: 520_100, by: FakeKeys.issuer(2)).text
    let input = [PlaceCommandTests.green, "garbage", own].joined(separator: "\n")
    let options = ["--observe", "temperature=normal"]
    let answer = try await PlaceCommandTests.verify(folder, code: "-", options, input: input)
    #expect(answer.status == 0 && answer.lines.count == 3)
    #expect(answer.lines[0].hasPrefix("1: admitWithMeasures (policy.measures): "))
    #expect(
      answer.lines[0].contains("; asked: 14 days of central quarantine, a mask; by rule: hubei-quarantine of 520000"))
    #expect(
      answer.lines[1].hasPrefix("2: refuse (text.prefix)") && answer.lines[2].hasPrefix("3: admit (policy.admit)"))
    let json = try await PlaceCommandTests.verify(folder, code: "-", options + ["--json"], input: input)
    #expect(json.lines.map { JSONValue(parsing: $0.utf8)?["line"] } == [1, 2, 3])
    // A file has the status of its worst line: measures are worse than nothing.
    _ = try folder.write("codes", PlaceCommandTests.green + "\n" + own + "\n")
    #expect(try await PlaceCommandTests.verify(folder, code: "codes", options).status == 10)
    _ = try folder.write("worse", PlaceCommandTests.green + "\ngarbage\n")
    #expect(try await PlaceCommandTests.verify(folder, code: "worse", options).status == 20)
  }

  @Test func widerRulesSetLocalOnesAside() async throws {
    let key = FakeKeys.signer(51)
    let folder = try PolicyFolder.make()
    let list = ExampleTrustList.document(2) { draft in
      var entry = ExampleTrustList.policyEntry
      entry.key = key.publicKey.bytes
      draft.issuers[1].keys.append(entry)
      draft.policies.append(.init(jurisdiction: 520_382, key: key.publicKey.bytes))
    }
    _ = try folder.write("list1", list.bytes)
    let closed = PolicyFolder.rule("closed", ["outcome": "refuse", "reference": "the county's own notice"])
    try await PolicyFolder.sign(
      PolicyFolder.authored([PolicyFolder.rule("open", ["kind": "ceiling", "reference": "the province's order"])]),
      as: "province", in: folder)
    _ = try folder.write("guizhou.lykey", KeyFile.unencrypted(key).bytes)
    try await PolicyFolder.sign(PolicyFolder.authored([closed], jurisdiction: 520_382), as: "county", in: folder)
    _ = try await Binary.run("store", "init", "gate", "--root", "root1", folder: folder)
    let update = try await Binary.run(
      "store", "update", "gate", "county", "province", "list1", "--at", PolicyFolder.time, folder: folder)
    #expect(update.status == 0 && update.output.contains("county: accepted: policy 1 of key"), "\(update.output)")
    let answer = try await PlaceCommandTests.verify(folder, [])
    #expect(answer.status == 0)
    #expect(
      answer.lines[1...2] == [
        "  by rule       open of 520000 贵州省, resting on \"the province's order\"",
        "  set aside     closed of 520382 仁怀市 (贵州省 遵义市), resting on \"the county's own notice\"; refuse",
      ])
  }

  @Test func chineseIsWholeAndTellsTheSame() async throws {
    let folder = try await PlaceCommandTests.gate()
    let answer = try await PlaceCommandTests.verify(folder, ["--lang", "zh"])
    #expect(answer.status == 30)
    #expect(
      answer.lines == [
        "转人工 (policy.observation)：本地规则要求的观察尚未进行；请补做",
        "  依据规则      520000 贵州省的 hubei-quarantine，依据 \"Guizhou epidemic control command, as reported 2020-03-30\"",
        "  未作观察      体温", "  出路          补做体温观察，且结果为：低于37.3℃", "  持有人        仅出示健康码：无法确认出示者是否为持有人本人",
        "  [绿码，420381 丹江口市 (湖北省 十堰市)，签发于 2020-03-26T00:00:00Z，有效至 2020-03-27T00:00:00Z，索引 271828，"
          + "签发方 湖北省；信任列表 1 已签发 6 天 12 小时；520000 贵州省的政策 1 已签发 6 天 12 小时]",
      ])
    let measures = try await PlaceCommandTests.verify(
      folder, ["--lang", "zh", "--observe", "temperature=normal"])
    #expect(measures.lines[0] == "附措施通行 (policy.measures)：本地准许通行，但须遵守所列措施")
    #expect(measures.lines[1] == "  措施          集中隔离14天，佩戴口罩")
    let garbage = try await Binary.run(
      "verify", "--issuer-key", FakeKeys.issuer().publicKey.hex, "--lang", "zh", "garbage")
    #expect(garbage.output == "拒绝 (text.prefix)：这不是路引码：开头不是 LY1:\n" && garbage.status == 20)
    let genuine = try await Binary.run(
      "verify", "--issuer-key", FakeKeys.issuer().publicKey.hex, "--lang", "zh", "--at", PolicyFolder.time,
      PlaceCommandTests.green)
    #expect(genuine.output.hasPrefix("真实有效：绿码，420381 丹江口市") && genuine.status == 0)
  }

  /// Every reason that ends a verification has its own sentence in both languages.
  @Test func noReasonOfAGateIsWithoutASentence() {
    let reasons = ReasonCode.allCases.filter { reason in
      let isOfVerification = VerificationStep(failingWith: reason) != nil
      let isOfEncoding = 206...211 ~= reason.rawValue || 820...829 ~= reason.rawValue
      return isOfVerification && !isOfEncoding || [.genuine, .policyAdmit, .policyMeasures].contains(reason)
    }
    #expect(reasons.count >= 40)
    for reason in reasons {
      #expect(reason.trustSentence.english != reason.name, "\(reason)")
      #expect(reason.trustSentence.chinese.unicodeScalars.contains { 0x4e00...0x9fff ~= $0.value }, "\(reason)")
    }
  }

  @Test func wrongUsageIsTold() async throws {
    let folder = try await PlaceCommandTests.gate([])
    let store = ["--store", "gate"]
    let attempts: [(arguments: [String], says: String)] = [
      (["--issuer-key", FakeKeys.issuer().publicKey.hex, "--place", "520382"], "--place needs --store"),
      (
        store + ["--passage", "entry"],
        "--passage and --observe are for the rules of a place; give --place"
      ),
      (store + ["--place", "0"], "a place is a region number from 1 to 16777215"),
      (store + ["--place", "朝阳区"], "朝阳区 is ambiguous"), (store + ["--place", "贵阳"], "贵阳 is no region of GB/T 2260"),
      (store + ["--place", "520382", "--passage", "enter"], "entry"),
      (store + ["--place", "520382", "--observe", "temprature=normal"], "did you mean temperature?"),
      (store + ["--place", "520382", "--observe", "temperature"], "say what was observed, as temperature=normal"),
      (store + ["--place", "520382", "--observe", "temperature=low"], "there are normal, raised"),
      (
        store + ["--place", "520382", "--observe", "temperature=normal", "--observe", "temperature=raised"],
        "temperature is stated twice"
      ),
      (store + ["--lang", "fr"], "en"),
    ]
    for (arguments, says) in attempts {
      let answer = try await Binary.run(["verify"] + arguments + ["garbage"], folder: folder)
      #expect(answer.status == 64 && answer.error.contains(says) && answer.output.isEmpty, "\(says): \(answer.error)")
    }
    let unknown = try await PlaceCommandTests.verify(folder, [], place: "520399")
    #expect(
      unknown.status == 30
        && unknown.error == "luyin: 520399 is no region of GB/T 2260; look whether it is a slip of the hand\n")
  }

  /// From nothing to a verdict, as the guide has it, with keys that are made on the way.
  @Test func wholeCeremonyFromRootToVerdict() async throws {
    let folder = try Folder()
    func run(_ arguments: [String], status: Int32 = 0) async throws -> String {
      let answer = try await Binary.run(arguments, folder: folder)
      #expect(answer.status == status, "\(arguments): \(answer.error)")
      return answer.output
    }
    func fingerprint(_ kind: String, _ file: String) async throws -> String {
      let shown = try await run([kind, "show", file, "--json"])
      return try #require(JSONValue(parsing: shown.utf8)?["fingerprint"]?.string)
    }
    func sign(_ kind: String, _ file: String, _ key: String, _ out: String, _ more: [String] = []) async throws {
      let print = try await fingerprint(kind, file)
      _ = try await run([kind, "sign", file, "--key", key, "--fingerprint", print, "--out", out] + more)
    }
    for name in ["root", "list", "issuer", "policy"] {
      let key = FakeKeys.signer(["root", "list", "issuer", "policy"].firstIndex(of: name)! + 1)
      _ = try folder.write(name + ".lykey", KeyFile.unencrypted(key).bytes)
      _ = try folder.write(name + ".lypub", key.publicKey.hex + "\n")
    }
    _ = try await run([
      "root", "new", "--root-key", "root.lypub", "--root-threshold", "1", "--trust-list-key", "list.lypub",
      "--trust-list-threshold", "1", "--issued-at", "2020-03-01T00:00:00Z", "--next-update", "90d", "--expires", "365d",
      "--out", "root.draft",
    ])
    try await sign("root", "root.draft", "root.lykey", "root1")
    _ = try folder.write(
      "list.json",
      """
      {"kind": "trustList", "issuedAt": "2020-03-20T00:00:00Z", "nextUpdate": "7d", "expires": "30d", "trustList": {
        "regionCode": "GB/T 2260",
        "issuers": [{"name": "贵州省", "jurisdiction": "贵州省", "keys": [
          {"key": "issuer.lypub", "purpose": "credential", "scheme": 1, "regions": ["贵州省"], "statuses": ["green"],
           "validFrom": "2020-03-01T00:00:00Z", "validUntil": "2021-03-01T00:00:00Z"},
          {"key": "policy.lypub", "purpose": "policy", "leastNumber": 1,
           "validFrom": "2020-03-01T00:00:00Z", "validUntil": "2021-03-01T00:00:00Z"}]}],
        "policies": [{"jurisdiction": "贵州省", "key": "policy.lypub"}]}}
      """)
    _ = try await run(["trust", "compile", "list.json", "--root", "root1", "--out", "list.draft"])
    try await sign("trust", "list.draft", "list.lykey", "list1", ["--root", "root1"])
    _ = try folder.write("policy.json", PolicyFolder.authored([PolicyFolder.green]))
    _ = try await run(["policy", "compile", "policy.json", "--trust-list", "list1", "--out", "policy.draft"])
    try await sign("policy", "policy.draft", "policy.lykey", "policy1")
    _ = try await run(["bundle", "create", "root1", "list1", "policy1", "--out", "news"])
    #expect(try await run(["bundle", "show", "news"]).contains("3: policy 1 of key "))
    _ = try await run(["store", "init", "gate", "--root", "root1"])
    _ = try await run(["store", "update", "gate", "news", "--at", PolicyFolder.time])
    let code = try await run([
      "issue", "--key", "issuer.lykey", "--status", "green", "--region", "贵阳市", "--lifetime", "24h", "--index", "1",
      "--holder-key", FakeKeys.holderKey().hex, "--issued-at", "2020-03-26T00:00:00Z",
    ])
    let verdict = try await run([
      "verify", "--store", "gate", "--place", "仁怀市", "--at", PolicyFolder.time,
      code.trimmingCharacters(in: .whitespacesAndNewlines),
    ])
    #expect(
      verdict.hasPrefix("admit (policy.admit): this place admits the holder\n  by rule       own-green of 520000"))
  }
}
