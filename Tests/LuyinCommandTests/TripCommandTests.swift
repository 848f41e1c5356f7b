import Foundation
import Luyin
import LuyinConformance
import LuyinVectors
import TestSupport
import Testing

@testable import LuyinCommand

/// What a traveller is told before departure, by the built binary.
struct TripCommandTests {
  /// Of the worked example's credential, which holds from 2020-03-26T08:00 in Beijing for a day.
  private static let morning = "2020-03-26T08:30:00+08:00"

  private static func trip(
    _ folder: Folder, code: String = ExampleCredential.issue().text, _ route: String, _ options: String...,
    store: String = "gate", at time: String = morning, input: String = ""
  ) async throws -> Binary.Answer {
    try await Binary.run(
      ["trip", "--store", store, "--credential", code, "--route", route, "--at", time] + options,
      input: Array(input.utf8), folder: folder)
  }

  private static func stops(_ answer: Binary.Answer) throws -> [JSONValue] {
    guard case .array(let stops)? = JSONValue(parsing: answer.output.utf8)?["stops"] else {
      throw Binary.Ended(how: "no stops: \(answer.output)\(answer.error)")
    }
    return stops
  }

  /// A store with the worked example's trust list and a policy of 贵州省.
  private static func gate(
    _ rules: [JSONValue], changing changes: [String: JSONValue?] = [:],
    list: FakeDocument = ExampleTrustList.document(), and documents: [[UInt8]] = []
  ) async throws -> Folder {
    let folder = try PolicyFolder.make()
    _ = try folder.write("list1", list.bytes)
    var files = ["list1"]
    if !rules.isEmpty {
      try await PolicyFolder.sign(PolicyFolder.authored(rules, changing: changes), as: "policy", in: folder)
      files.append("policy")
    }
    for (number, document) in documents.enumerated() {
      _ = try folder.write("document\(number)", document)
      files.append("document\(number)")
    }
    _ = try await Binary.run("store", "init", "gate", "--root", "root1", folder: folder)
    let answer = try await Binary.run(["store", "update", "gate"] + files + ["--at", morning], folder: folder)
    #expect(answer.status == 0, "\(answer.output)")
    return folder
  }

  @Test func journeysOfMarch2020() async throws {
    let folder = try Folder()
    #expect(try await Binary.run("demo", "--keep", "march", folder: folder).status == 0)
    let store = "march/gate"
    func march(
      _ code: String, _ route: String, at time: String, _ options: String...
    ) async throws -> Binary.Answer {
      try await Binary.run(
        ["trip", "--store", store, "--credential", "march/codes/\(code).txt", "--route", route, "--at", time] + options,
        folder: folder)
    }
    let east = "2020-03-26T08:00:00+08:00"
    let west = try await march("case-1", "420381@2020-03-26/exit,仁怀市@2020-03-26T18:00:00+08:00", at: east)
    #expect(west.status == 10, "\(west.error)")
    #expect(
      west.lines == [
        "code          green, 420381 丹江口市 (湖北省 十堰市), by 湖北省疫情防控指挥部",
        "verified      genuine now, and until 2020-03-27 07:00:00 +08:00",
        "shown         signed by the holder's device for this moment",
        "answers       by the rules known now, your status unchanged; gates decide then",
        "1  420381 丹江口市 (湖北省 十堰市), 2020-03-26 12:00:00 +08:00",
        "  passage       leaving the place", "  answer        if temperature is below 37.3 °C: admit",
        "  otherwise     if temperature is 37.3 °C or more: refer (policy.noMatch): no",
        "                rule there is about such a holder; ask there before you leave",
        "  bring         the code alone: no proof that it is yours is asked",
        "  by rule       own-green of 420000 湖北省, resting on \"recognition-2020-03.md,",
        "                Codes and who issues them, row 3: Hubei's green is valid in the",
        "                whole province, since 03-10. Except Wuhan: case 6. End: README,",
        "                2\"", "2  520382 仁怀市 (贵州省 遵义市), 2020-03-26 18:00:00 +08:00",
        "  answer        admitWithMeasures: 14 days of central quarantine",
        "  bring         the code alone: no proof that it is yours is asked",
        "  by rule       hubei-holders of 520000 贵州省, resting on",
        "                \"recognition-2020-03.md, Recognition by date, row 1 (and case",
        "                1): Guizhou asks 14 days' quarantine of everyone from Hubei,",
        "                whatever the code says. Start: README, 1\"",
        "  changes       nothing that these rules know",
      ])
    // Before and after the 28th, at the same bridge; the code is over by then.
    let bridge = try await march(
      "case-2-before", "九江市@2020-03-27T23:59:59+08:00,九江市@2020-03-28T00:00:00+08:00,九江市@2020-03-28T13:00:00+08:00",
      at: "2020-03-27T13:00:00+08:00", "--json")
    #expect(bridge.status == 20)
    let stops = try TripCommandTests.stops(bridge)
    #expect(stops.map { $0["outcome"] } == ["refuse", "admit", "admit"])
    #expect(stops.map { $0["time"] } == [1_585_324_799, 1_585_324_800, 1_585_371_600])
    #expect(stops[0]["recognition"]?["wayOut"] == ["changes": [], "at": 1_585_324_800])
    #expect(stops[0]["bring"] == [] && stops[1]["bring"] == ["code"])
    #expect(stops.map { $0["newCredential"] } == [false, false, true])
    #expect(stops.map { $0["recognition"]?["ageSeconds"] } == [43_199, 43_200, 0])
    // Wuhan stays closed, whatever its own rule says.
    let wuhan = try await march("case-6-closed", "武汉市@2020-03-26/exit", at: "2020-03-26T10:00:00+08:00")
    #expect(wuhan.status == 20)
    #expect(wuhan.lines.contains("  answer        refuse (policy.refuse): you are not let through there"))
    #expect(wuhan.lines.contains("  set aside     own-green of 420100 武汉市 (湖北省), resting on"))
    #expect(wuhan.lines.contains("  changes       better from 2020-04-08 00:00:00 +08:00 on, when the rules"))
    let opened = try await march("case-6-closed", "武汉市@2020-04-08T00:00:00+08:00/exit", at: "2020-03-26T10:00:00+08:00")
    #expect(opened.status == 0 && opened.output.contains("  renew         the code is over by then"))
    // A place without a policy of its own or around it; a time at which all documents are over.
    let far = try await march("case-1", "南宁市@2020-03-26,杭州市@2020-07-01", at: east)
    #expect(far.status == 30)
    #expect(far.lines.contains("  answer        refer (policy.none): by the trust list no policy has a say"))
    #expect(far.lines.contains("  ask again     a newer policy 1 of 330000 浙江省 is due by 2020-04-19 08:00:00"))
    #expect(far.lines.contains("                +08:00; this one holds until 2020-06-18 08:00:00 +08:00"))
    // Of what is not genuine now no place is asked.
    let over = try await march("case-1", "420381@2020-03-28", at: "2020-03-27T07:00:00+08:00")
    #expect(
      over.status == 20 && over.output.hasPrefix("refuse (time.expired): expired; the holder needs a renewed one"))
    #expect(over.lines.last == "The trip ends here: no place was asked about this code.")

    let chinese = try await march("case-1", "仁怀市@2020-03-26,杭州市@2020-07-01", at: east, "--lang", "zh")
    #expect(chinese.status == 30)
    #expect(
      chinese.lines.prefix(7) == [
        "健康码        绿码，420381 丹江口市 (湖北省 十堰市)，签发方 湖北省疫情防控指挥部",
        "核验          现真实有效，有效至 2020-03-27 07:00:00 +08:00", "出示方式      本人设备为此刻签名",
        "说明          按目前已知的规则、并假定状态不变；以当日查验站为准",
        "1  520382 仁怀市 (贵州省 遵义市)，2020-03-26 12:00:00 +08:00", "  结论          附措施通行：集中隔离14天",
        "  携带          仅健康码：当地不要求证明其属于本人",
      ])
    #expect(chinese.lines.contains("  换码          届时此码已过期：请事先换发；以上结论以新码内容相同为前提"))
    #expect(chinese.output.contains("330000 浙江省的政策 1应于 2020-04-19 08:00:00 +08:00 前更新"))
    for line in chinese.lines + west.lines + far.lines { #expect(line.columnCount <= 80, "\(line)") }
  }

  @Test func whatToBringFollowsFromTheRule() async throws {
    let rule = PolicyFolder.rule(
      "tested",
      [
        "jurisdictions": ["湖北省"], "assurances": ["device", "deviceChallenged", "document"],
        "observations": [
          ["observation": "temperature", "values": ["normal"]], ["observation": "testReport", "values": ["negative"]],
        ],
        "outcome": "admitWithMeasures",
        "measures": [
          ["measure": "registration"], ["measure": "test", "parameter": 48], ["measure": "mask"],
          ["measure": "localCode"],
        ],
      ])
    let raised = PolicyFolder.rule(
      "raised",
      ["observations": [["observation": "temperature", "values": ["raised"]]], "outcome": "refuse"])
    let folder = try await TripCommandTests.gate([rule, raised])
    let text = try await TripCommandTests.trip(folder, "520382@2020-03-26")
    #expect(text.status == 10)
    let lines = text.lines.joined(separator: "\n").replacing("\n                ", with: " ")
    for line in [
      "answer        if temperature is below 37.3 °C and test report is negative: admitWithMeasures: registration, negative "
        + "test within 48 hours, a mask, a local code as well\n",
      "otherwise     if temperature is below 37.3 °C and test report is positive: refer (policy.noMatch)",
      "otherwise     if temperature is 37.3 °C or more: refuse (policy.refuse): you are not let through there\n",
      "bring         your telephone, which shows and signs the code; test report: negative; negative test within 48 hours, "
        + "so of 2020-03-24 12:00:00 +08:00 or later; a mask; a local code as well\n",
    ] { #expect(lines.contains("\n  " + line), "\(line): \(lines)") }
    let json = try TripCommandTests.stops(try await TripCommandTests.trip(folder, "520382@2020-03-26", "--json"))
    #expect(json[0]["observed"] == ["temperature": "normal", "testReport": "negative"])
    #expect(json[0]["bring"] == ["device", "testReport=negative", "test=48", "mask", "localCode"])
    guard case .array(let otherwise)? = json[0]["otherwise"] else { throw Binary.Ended(how: "no other answers") }
    #expect(otherwise.map { $0["reason"] } == ["policy.noMatch", "policy.refuse"])
    #expect(otherwise[1]["recognition"]?["rule"]?["id"] == "raised")
    // What is known beforehand is no condition any more, and holds for all stops.
    let known = try TripCommandTests.stops(
      try await TripCommandTests.trip(
        folder, "520382@2020-03-26,贵阳市@2020-03-26", "--json", "--observe", "temperature=normal", "--observe",
        "testReport=positive"))
    #expect(known.map { $0["reason"] } == ["policy.noMatch", "policy.noMatch"] && known[1]["otherwise"] == [])
    #expect(
      known[0]["recognition"]?["observations"] == ["temperature": "normal", "testReport": "positive"]
        && known[0]["observed"] == [:])
    // Without proof no rule is about the code, and the way out says which would do.
    let alone = try await TripCommandTests.trip(
      folder, "520382@2020-03-26", "--assurance", "none", "--observe", "temperature=normal", "--observe",
      "testReport=negative")
    #expect(alone.status == 30)
    #expect(alone.output.contains("better with: the code signed by the holder's device for this"))
    #expect(alone.lines.contains("  bring         the code"))
  }

  @Test func passesAndGuardiansBringSomethingElse() async throws {
    let rule = PolicyFolder.rule("proven", ["assurances": ["document", "guardian", "guardianChallenged"]])
    let folder = try await TripCommandTests.gate([rule])
    let pass = ExampleHolder.documentCredential().text
    let answer = try await TripCommandTests.trip(folder, code: pass, "520382@2020-03-26")
    #expect(answer.status == 0 && answer.lines.contains("shown         checked against the identity document"))
    #expect(answer.lines.contains("  bring         the pass with its inside, and the identity document that it is"))
    let child = ExampleCredential.issue(holder: .guardianDeviceKey(FakeKeys.holderKey())).text
    let guarded = try await TripCommandTests.trip(folder, code: child, "520382@2020-03-26")
    #expect(guarded.status == 0 && guarded.output.contains("check that person"))
    #expect(guarded.lines.contains("  bring         the guardian's telephone with the code, and the person it is"))
    let wrong = try await TripCommandTests.trip(folder, code: pass, "520382@2020-03-26", "--assurance", "device")
    #expect(
      wrong.status == 64
        && wrong.error
          == "luyin: --assurance device cannot be had with this credential; there are none, document\n"
    )
  }

  @Test func statusListsCountFirst() async throws {
    let green = PolicyFolder.rule("green", ["statuses": [["scheme": 1, "statuses": ["green"]]]])
    let red = PolicyFolder.rule("red", ["statuses": [["scheme": 1, "statuses": ["red"]]], "outcome": "refuse"])
    let answers: [(status: UInt8?, exit: Int32, says: String)] = [
      (nil, 0, "code          green, 420381"), (3, 20, "code          red by the status list, issued as green, 420381"),
      (5, 20, "refuse (status.revoked): its issuer has revoked it for good"),
      (4, 30, "refer (status.suspended): its issuer has suspended it"),
    ]
    for (status, exit, says) in answers {
      let list = ExampleStatusList.document(FakeStatusTrust.body(status), 1).bytes
      let folder = try await TripCommandTests.gate(
        [green, red], list: FakeStatusTrust.list(), and: [list])
      let answer = try await TripCommandTests.trip(folder, "520382@2020-03-26", at: "2020-03-26T08:00:00+08:00")
      #expect(answer.status == exit && answer.output.hasPrefix(says), "\(answer.output)\(answer.error)")
    }
    // Without a list that counts nothing is proven.
    let folder = try await TripCommandTests.gate([green], list: FakeStatusTrust.list())
    let missing = try await TripCommandTests.trip(folder, "520382@2020-03-26", "--json")
    #expect(missing.status == 30)
    #expect(try TripCommandTests.stops(missing).isEmpty)
    let object = JSONValue(parsing: missing.output.utf8)
    #expect(object?["verification"]?["reason"] == "status.missing" && object?["outcome"] == "refer")
  }

  /// A list that is older than the code matters until a newer one is due.
  @Test func anOlderListMattersUntilTheNextIsDue() async throws {
    let rule = PolicyFolder.rule("known", ["listAge": "notOlder"])
    let list = ExampleStatusList.document(
      FakeStatusTrust.body(), 1, issuedAt: ExampleStatusList.issuedAt - 60
    ).bytes
    let folder = try await TripCommandTests.gate([rule], list: FakeStatusTrust.list(), and: [list])
    let code = ExampleCredential.issue(lifetimeMinutes: 30 * 1440).text
    let due = try UnverifiedDocument(decoding: list).header.nextUpdate
    let stops = try TripCommandTests.stops(
      try await TripCommandTests.trip(folder, code: code, "520382@\(due - 1),520382@\(due)", "--json"))
    #expect(stops.map { $0["outcome"] } == ["refer", "admit"])
    guard case .array(let before)? = stops[0]["due"], case .array(let behind)? = stops[1]["due"] else {
      throw Binary.Ended(how: "nothing is due")
    }
    #expect(!before.contains { $0["kind"] == "statusList" } && behind.contains { $0["kind"] == "statusList" })
    #expect(stops[0]["recognition"]?["wayOut"]?["changes"] == [["listAge=notOlder"]])
  }

  @Test func policiesThatAreMissingOrOverAnswerNothing() async throws {
    let missing = try await TripCommandTests.trip(try await TripCommandTests.gate([]), "520382@2020-03-26")
    #expect(missing.status == 30)
    #expect(missing.lines.contains("  answer        refer (policy.missing): a policy that has a say there is not in"))
    #expect(missing.lines.contains("  missing       the policy of 520000 贵州省"))
    let folder = try await TripCommandTests.gate(
      [PolicyFolder.rule("open")], changing: ["nextUpdate": "6d", "expires": "7d"])
    // It holds until 03-27 08:00: asked before, its rules count also for the day after; asked then, they do not.
    let code = ExampleCredential.issue(lifetimeMinutes: 3 * 1440).text
    let before = try await TripCommandTests.trip(folder, code: code, "520382@2020-03-28")
    #expect(before.status == 0 && before.output.contains("this one holds until 2020-03-27 08:00:00 +08:00"))
    let behind = try await TripCommandTests.trip(
      folder, code: code, "520382@2020-03-28", at: "2020-03-27T08:00:00+08:00")
    #expect(behind.status == 30)
    #expect(behind.lines.contains("  answer        refer (policy.expired): a policy that has a say there has"))
  }

  /// A recognised domain's code, until it is recognised no more.
  @Test func peersAreAskedAboutTheirOwnDates() async throws {
    let peer = [ExamplePeer.first.bytes, ExamplePeer.document().bytes]
    let folder = try await TripCommandTests.gate(
      [PolicyFolder.rule("open", ["domains": "recognised", "until": "2021-01-01T00:00:00+08:00"])], and: peer)
    let code = ExampleCredential.issue(region: 330_100, by: FakeKeys.issuer(3)).text
    let end = Int64(ExampleTrustList.peer.until)
    let answer = try await TripCommandTests.trip(folder, code: code, "520382@\(end - 1),520382@\(end)", "--json")
    let stops = try TripCommandTests.stops(answer)
    #expect(answer.status == 30 && stops.map { $0["reason"] } == ["policy.admit", "peer.window"])
    #expect(stops[1]["recognition"] == .null && stops[1]["outcome"] == "refer")
    let text = try await TripCommandTests.trip(folder, code: code, "520382@\(end)")
    #expect(text.lines.contains("  answer        refer (peer.window): its issuer's domain is not recognised here"))
  }

  @Test func aDayIsNoonOrNow() async throws {
    let folder = try await TripCommandTests.gate([PolicyFolder.rule("open")])
    for (now, time) in [
      ("2020-03-26T11:59:59+08:00", "2020-03-26T12:00:00+08:00"),
      ("2020-03-26T23:59:59+08:00", "2020-03-26T23:59:59+08:00"),
    ] {
      let answer = try await TripCommandTests.trip(folder, "520382@2020-03-26", "--json", at: now)
      let stop = try #require(try TripCommandTests.stops(answer).first)
      #expect(stop["time"] == .integer(try #require(Time.parse(time))), "\(now)")
    }
    // Codes come from anywhere; several routes are one.
    let input = try await TripCommandTests.trip(
      folder, code: "-", "520382@2020-03-27", "--route", "520100@2020-03-28/transit", "--passage", "premises", "--json",
      input: ExampleCredential.issue().text + "\n")
    #expect(input.status == 0)
    #expect(try TripCommandTests.stops(input).map { $0["passage"] } == ["premises", "transit"])
  }

  @Test func wrongRoutesAreTold() async throws {
    let folder = try await TripCommandTests.gate([PolicyFolder.rule("open")])
    let attempts: [(route: String, says: String)] = [
      ("", "--route has an empty stop"), ("520382@2020-03-26,", "--route has an empty stop"),
      ("520382", "--route 520382 is no stop; write PLACE@WHEN, as 520382@2020-03-26"),
      ("520382@", "--route 520382@ is no stop"), ("@2020-03-26", "--route @2020-03-26 is no stop"),
      ("520382@2020-03-27@2020-03-28", "is no stop"),
      ("520382@2020-03-27,520382@2020-02-30", "--route 520382@2020-02-30: 2020-02-30 is no time; write a day"),
      ("520382@tomorrow", "--route 520382@tomorrow: tomorrow is no time"),
      ("520382@2020-03-25", "--route 520382@2020-03-25: 2020-03-25 12:00:00 +08:00 is over"),
      ("520382@2020-03-26/ext", "--route 520382@2020-03-26/ext: the kind of passage must be one of entry, exit"),
      ("520382@2020-03-26/", "the kind of passage must be one of entry"),
      ("贵阳@2020-03-26", "--route 贵阳@2020-03-26: 贵阳 is no region of GB/T 2260; near are 520100 贵阳市"),
      ("朝阳区@2020-03-26", "朝阳区 is ambiguous"), ("0@2020-03-26", "a place is a region number from 1"),
      (
        "520382@2020-03-28,520100@2020-03-27",
        "--route 520100@2020-03-27 is before the stop in front of it, at 2020-03-28 12:00:00 +08:00"
      ),
    ]
    for (route, says) in attempts {
      let answer = try await TripCommandTests.trip(folder, route)
      #expect(answer.status == 64 && answer.error.contains(says) && answer.output.isEmpty, "\(says): \(answer.error)")
    }
    let unknown = try await TripCommandTests.trip(folder, "520399@2020-03-26")
    #expect(unknown.status == 0 && unknown.error.contains("520399 is no region of GB/T 2260; look whether"))
    let forged = try await TripCommandTests.trip(folder, code: "LY1:123", "520382@2020-03-26")
    #expect(forged.status == 20 && forged.output.hasPrefix("refuse (structure.type)"))
    let shown = Hex.encode(ExampleHolder.device())
    let presentation = try await TripCommandTests.trip(folder, code: shown, "520382@2020-03-26")
    #expect(presentation.status == 65 && presentation.error.contains("the text is a presentation; give the credential"))
    let nothing = try await TripCommandTests.trip(folder, "520382@2020-03-26", store: "none")
    #expect(nothing.status == 66)
  }

  @Test func daysEndAtMidnightBefore1970Too() {
    #expect(BeijingTime.isSameDay(-28_800, 57_599) && BeijingTime.isSameDay(-115_200, -28_801))
    #expect(!BeijingTime.isSameDay(-28_801, -28_800) && !BeijingTime.isSameDay(57_599, 57_600))
  }

  @Test func linesBreakWhereTheyMay() {
    #expect("one two three".wrapped(toColumns: 7) == ["one two", "three"])
    #expect("one two three".wrapped(toColumns: 80) == ["one two three"] && "".wrapped(toColumns: 5) == [""])
    #expect("unbreakable word".wrapped(toColumns: 4) == ["unbreakable", "word"])
    #expect("依据规则，另行通知".wrapped(toColumns: 8) == ["依据规", "则，另行", "通知"])
    #expect("自 2020-03-28 起（湖北）".wrapped(toColumns: 13) == ["自 2020-03-28", "起（湖北）"])
    #expect("甲（乙丙）".wrapped(toColumns: 4) == ["甲", "（乙", "丙）"])
  }
}
