import Foundation
import Luyin
import LuyinConformance
import LuyinIssuance
import LuyinVectors
import Subprocess
import SystemPackage
import TestSupport
import Testing

/// `luyin issue` for holders who have a document and no device.
@Suite(.serialized) struct DocumentIssueTests {
  private static let time = LedgerIssueTests.time
  private static let chinese = "11010519491231002X"
  private static let holder = LedgerIssueTests.holder

  private static func one(_ folder: Folder, and more: [String]) async throws -> Binary.Answer {
    try await Binary.run(
      [
        "issue", "--key", "key", "--status", "green", "--region", "420381", "--lifetime", "14d", "--issued-at",
        "\(time)",
      ] + more, folder: folder)
  }

  private static func verdict(_ presentation: String, of document: IdentityDocument?) -> Verdict {
    Verifier(issuerKey: FakeKeys.issuer().publicKey).judge(
      text: presentation.utf8.span, at: Int64(time), holder: HolderCheck(document: document))
  }

  private static func checkShown(_ presentation: String, by document: IdentityDocument, not other: IdentityDocument) {
    let shown = verdict(presentation, of: document)
    #expect(shown.outcome == .genuine && shown.assurance == .document, "\(shown)")
    #expect(verdict(presentation, of: other).reason == .holderDocument)
    #expect(verdict(presentation, of: nil).reason == .holderDocumentNeeded)
  }

  private static func passport(_ number: Int) throws -> IdentityDocument {
    try IdentityDocument(.passport, number: passportNumber(number))
  }

  private static func reference(_ number: Int) throws -> HolderReference {
    try #require(HolderReference(hex: LedgerIssueTests.reference(number)))
  }

  private static func passportNumber(_ number: Int) -> String { "CHN:E\(10_000_000 + number)" }

  // MARK: One

  @Test func oneInEachFormat() async throws {
    let folder = try await LedgerIssueTests.folder()
    let arguments = ["--index", "7", "--document", "cn-id:" + DocumentIssueTests.chinese]
    let document = try IdentityDocument(.chineseIdentityNumber, number: DocumentIssueTests.chinese)
    let other = try IdentityDocument(.passport, number: "CHN:E12345678")

    let text = try await DocumentIssueTests.one(folder, and: arguments)
    #expect(text.status == 0 && text.error.isEmpty, "\(text.error)")
    #expect(text.output.count == 287)
    DocumentIssueTests.checkShown(try #require(text.lines.first), by: document, not: other)

    let hex = try await DocumentIssueTests.one(folder, and: arguments + ["--format", "hex"])
    #expect(hex.output.count == 233 && hex.output.hasPrefix("32"))
    let binary = try await DocumentIssueTests.one(folder, and: arguments + ["--format", "binary", "--out", "code"])
    #expect(binary.status == 0)
    let file = try FileManager.default.attributesOfItem(atPath: folder.file("code"))
    #expect(file[.size] as? Int == 116 && file[.posixPermissions] as? Int == 0o600)

    let json = try await DocumentIssueTests.one(folder, and: arguments + ["--format", "json"])
    let value = try #require(JSONValue(parsing: json.output.utf8))
    let credential = try UnverifiedCredential(decodingText: try #require(value["text"]?.string))
    #expect(value["bytes"]?.string == Hex.encode(credential.bytes.span))
    #expect(value["credential"]?["binding"]?.string == "identityDocument")
    let presentation = try #require(value["presentation"]?.string)
    DocumentIssueTests.checkShown(presentation, by: document, not: other)
    let shown = try UnverifiedPresentation(decodingText: presentation.utf8.span)
    #expect(Hex.encode(shown.credential.bytes.span) == value["bytes"]?.string)
    for answer in [text, hex, json] { #expect(!(answer.output + answer.error).contains(DocumentIssueTests.chinese)) }

    let key = try await DocumentIssueTests.one(
      folder, and: ["--index", "7", "--holder-key", DocumentIssueTests.holder, "--format", "json"])
    #expect(JSONValue(parsing: key.output.utf8)?["presentation"] == nil)
  }

  /// The same document twice: nothing that both have says so.
  @Test func eachHasItsOwnOpening() async throws {
    let folder = try await LedgerIssueTests.folder()
    let arguments = ["--index", "7", "--document", "passport:CHN:E12345678"]
    let presentations = try await [
      DocumentIssueTests.one(folder, and: arguments), DocumentIssueTests.one(folder, and: arguments),
    ].map { try UnverifiedPresentation(decodingText: try #require($0.lines.first).utf8.span) }
    #expect(presentations[0].credential.fields.holderHash != presentations[1].credential.fields.holderHash)
  }

  @Test func theNumberComesFromAFile() async throws {
    let folder = try await LedgerIssueTests.folder()
    let document = try IdentityDocument(.passport, number: "CHN:E12345678")
    _ = try folder.write("document", "passport:chn:e123-45678\r\nanother line\n")
    let arguments = ["--ledger", "ledger.db", "--holder", LedgerIssueTests.reference(1)]
    let answer = try await DocumentIssueTests.one(folder, and: arguments + ["--document-file", "document"])
    #expect(answer.status == 0, "\(answer.error)")
    DocumentIssueTests.checkShown(
      try #require(answer.lines.first), by: document, not: try DocumentIssueTests.passport(1))
    let piped = try await Binary.run(
      [
        "-c",
        "printf 'passport:CHN:E12345678' | '\(Binary.path)' issue --key key --ledger ledger.db --status green "
          + "--region 0 --lifetime 1d --issued-at \(DocumentIssueTests.time) --holder \(LedgerIssueTests.reference(1)) "
          + "--document-file -",
      ], shell: folder)
    #expect(piped.status == 0, "\(piped.error)")
    #expect(DocumentIssueTests.verdict(try #require(piped.lines.first), of: document).assurance == .document)
    // A renewal, which keeps its index.
    let state = try #require(try await LedgerIssueTests.open(folder).keys().first)
    #expect((state.givenCount, state.credentialCount) == (1, 2))
  }

  @Test(arguments: [
    ("cn-id:110105194912310021", "the check character is wrong"), ("cn-id:1101051949123100", "17 digits"),
    ("cn-id:1101O519491231002X", "this is not how"), ("cn-id:11010519491231002Ⅹ", "character 18"),
    ("11010519491231002X", "TYPE:NUMBER"), ("idcard:11010519491231002X", "cn-id, passport, card"),
    ("passport:E123456781949", "STATE:NUMBER"), ("passport:CHN:E1234567819", "at most 9"), ("", "TYPE:NUMBER"),
    ("CN-ID:11010519491231002X", "cn-id, passport, card"),
  ])
  func whatNamesNoDocument(argument: String, says: String) async throws {
    let folder = try await LedgerIssueTests.folder()
    _ = try folder.write("document", argument + "\n")
    let way = [["--document", argument], ["--document-file", "document"]]
    for arguments in way {
      let answer = try await DocumentIssueTests.one(folder, and: ["--index", "7"] + arguments)
      #expect(answer.status == 64 && answer.output.isEmpty)
      #expect(answer.error.contains(says), "\(answer.error)")
      #expect(!answer.error.contains("1949") && !answer.error.contains("E1234567"), "\(answer.error)")
    }
  }

  @Test func oneHolderHasOneBinding() async throws {
    let folder = try await LedgerIssueTests.folder()
    let document = ["--document", "passport:CHN:E12345678"]
    for (more, says) in [
      (document + ["--holder-key", DocumentIssueTests.holder], "one of --holder-key"), (["--index", "7"], "one of"),
      (document + ["--document-file", "document"], "exclude each other"),
      (document + ["--guardian"], "--guardian goes with"),
      (document + ["--input", "holders.csv"], "rows have their own"),
      (["--document-file", "none"], "cannot open none"),
    ] {
      let answer = try await DocumentIssueTests.one(folder, and: ["--index", "7"] + more)
      #expect(answer.status == 64 || answer.status == 66)
      #expect(answer.error.contains(says) || more.contains("--input"), "\(answer.error)")
      #expect(!answer.error.contains("E12345678"))
    }
  }

  // MARK: Many

  private static let wide = "１１０１０５ １９４９１２３１ ００２Ｘ"

  /// Rows as `holderKey, documentType, documentNumber, reference, binding`, and what is said of those that are none.
  private static let mixed: [(fields: [String], says: String?)] = [
    ([holder, "", "", LedgerIssueTests.reference(0), ""], nil),
    (["", "passport", "CHN:E87654321", LedgerIssueTests.reference(1), ""], nil),
    ([holder, "passport", "CHN:E87654321", LedgerIssueTests.reference(2), ""], "are both given"),
    (["", "", "", LedgerIssueTests.reference(3), ""], "holderKey is missing"),
    (["", "licence", "E87654321", LedgerIssueTests.reference(4), ""], "types cn-id, passport, card"),
    (["", "cn-id", "110105194912310021", LedgerIssueTests.reference(5), ""], "the check character is wrong"),
    (["", "cn-id", wide, LedgerIssueTests.reference(6), "identityDocument"], nil),
    (["", "cn-id", chinese, LedgerIssueTests.reference(7), "deviceKey"], "a document has the binding"),
    ([holder, "", "", LedgerIssueTests.reference(8), "identityDocument"], "a key has the binding"),
    (["", "cn-id", "", LedgerIssueTests.reference(9), ""], "documentNumber is missing"),
    (["", "", chinese, LedgerIssueTests.reference(10), ""], "documentType is missing"),
    ([holder, "", "", LedgerIssueTests.reference(11), "guardianDeviceKey"], nil),
  ]

  private static let names = ["holderKey", "documentType", "documentNumber", "reference", "binding"]

  private static func input(_ format: String) -> (lines: [String], first: Int) {
    guard format == "jsonl" else {
      return ([names.joined(separator: ",")] + mixed.map { $0.fields.joined(separator: ",") }, 2)
    }
    let lines = mixed.map { row in
      JSONValue.object(zip(names, row.fields).filter { !$1.isEmpty }.map { (key: $0, value: .string($1)) }).line
    }
    return (lines, 1)
  }

  @Test(arguments: ["csv", "jsonl"]) func mixedRows(format: String) async throws {
    let folder = try await LedgerIssueTests.folder()
    let (lines, first) = DocumentIssueTests.input(format)
    _ = try folder.write("mixed.\(format)", lines.joined(separator: "\n") + "\n")
    let answer = try await Binary.run(
      LedgerIssueTests.many(
        folder, input: "mixed.\(format)", out: "out", and: ["--region", "420381", "--format", format]), folder: folder)
    #expect(answer.status == 65 && answer.output.isEmpty)
    for (position, row) in DocumentIssueTests.mixed.enumerated() {
      guard let says = row.says else { continue }
      let message = answer.error.split(separator: "\n").first { $0.contains("mixed.\(format):\(first + position):") }
      #expect(message?.contains(says) == true, "\(message ?? "nothing") of \(row.fields)")
    }
    for number in ["87654321", "19491231", "１９４９"] { #expect(!answer.error.contains(number)) }

    // Those that are none, as they were.
    let rejected = try folder.read("mixed.\(format).rejects").split(separator: "\n").map(String.init)
    let bad = zip(DocumentIssueTests.mixed, lines.suffix(12)).filter { $0.0.says != nil }.map(\.1)
    #expect(rejected == (format == "csv" ? [lines[0]] : []) + bad)

    let issued = try folder.read("out")
    let presentations: [String?]
    if format == "csv" {
      let rows = issued.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
      #expect(rows[0].joined(separator: ",") == "line,index,holderKey,reference,text,presentation")
      #expect(rows.dropFirst().map { $0[2].isEmpty } == [false, true, true, false])
      presentations = rows.dropFirst().map { $0[5].isEmpty ? nil : String($0[5]) }
    } else {
      let rows = try issued.split(separator: "\n").map { try #require(JSONValue(parsing: $0.utf8)) }
      #expect(rows.map { $0["holderKey"]?.string?.isEmpty } == [false, true, true, false])
      presentations = rows.map { $0["presentation"]?.string }
    }
    try #require(presentations.count == 4)
    #expect(presentations[0] == nil && presentations[3] == nil)
    let passport = try IdentityDocument(.passport, number: "CHN:E87654321")
    let chinese = try IdentityDocument(.chineseIdentityNumber, number: DocumentIssueTests.chinese)
    DocumentIssueTests.checkShown(try #require(presentations[1]), by: passport, not: chinese)
    DocumentIssueTests.checkShown(try #require(presentations[2]), by: chinese, not: passport)

    // The ledger knows neither numbers nor openings.
    let ledger = try DocumentIssueTests.ledgerBytes(folder)
    for number in ["87654321", "19491231", "１９４９"] { #expect(ledger.range(of: Data(number.utf8)) == nil) }
    for presentation in presentations.compactMap(\.self) {
      let shown = try DocumentIssueTests.bytes(presentation)
      #expect(ledger.range(of: Data(shown.suffix(16))) == nil)
      #expect(ledger.range(of: Data(shown[20..<36])) != nil, "the holder hash is accounted for")
    }
    try await DocumentIssueTests.checkLedgerCommands(folder, count: 4)
  }

  private static func bytes(_ presentation: String) throws -> [UInt8] {
    let text = Array(presentation.utf8)
    return try TextForm.decode(text.span)
  }

  private static func ledgerBytes(_ folder: Folder) throws -> Data {
    try ["ledger.db", "ledger.db-wal"].filter { folder.exists($0) }
      .reduce(into: Data()) { $0 += try Data(contentsOf: URL(fileURLWithPath: folder.file($1))) }
  }

  private static func checkLedgerCommands(_ folder: Folder, count: Int) async throws {
    let check = try await Binary.run("ledger", "check", "ledger.db", folder: folder)
    #expect(check.status == 0, "\(check.output)")
    let history = try await Binary.run(
      ["ledger", "history", "ledger.db", "--holder", LedgerIssueTests.reference(1), "--json"], folder: folder)
    #expect(history.status == 0 && history.output.contains("identityDocument"), "\(history)")
    let export = try await Binary.run(
      ["ledger", "export", "ledger.db", "--what", "credentials", "--format", "csv", "--out", "export.csv"],
      folder: folder)
    #expect(export.status == 0, "\(export.error)")
    let rows = try folder.read("export.csv").split(separator: "\n").dropFirst()
    #expect(rows.count == count && rows.contains { $0.contains(",identityDocument,") })
    let status = try await Binary.run(
      [
        "status", "set", "red", "--ledger", "ledger.db", "--holder", LedgerIssueTests.reference(1), "--reason", "test",
        "--by", "test",
      ], folder: folder)
    #expect(status.status == 0, "\(status.error)")
    let backup = try await Binary.run("ledger", "backup", "ledger.db", "--out", "backup.db", folder: folder)
    #expect(backup.status == 0, "\(backup.error)")
    #expect(try await Binary.run("ledger", "check", "backup.db", folder: folder).status == 0)
  }

  /// Without a ledger, from standard input, and once more: nothing is the same.
  @Test func withoutALedger() async throws {
    let folder = try await LedgerIssueTests.folder()
    let arguments = [
      "issue", "--key", "key", "--status", "green", "--region", "0", "--lifetime", "24h", "--issued-at",
      "\(DocumentIssueTests.time)", "--input", "holders.jsonl", "--out",
    ]
    _ = try folder.write(
      "holders.jsonl",
      #"{"documentType":"cn-id","documentNumber":"\#(DocumentIssueTests.chinese)","index":1}"# + "\n"
        + #"{"documentType":"cn-id","documentNumber":110101190001011009,"index":2}"# + "\n")
    for out in ["1.jsonl", "2.jsonl"] {
      let answer = try await Binary.run(arguments + [out], folder: folder)
      #expect(answer.status == 0, "\(answer.error)")
      let file = try FileManager.default.attributesOfItem(atPath: folder.file(out))
      #expect(file[.posixPermissions] as? Int == 0o600)
    }
    let shown = try ["1.jsonl", "2.jsonl"].flatMap { name in
      try folder.read(name).split(separator: "\n").map { line in
        try DocumentIssueTests.bytes(try #require(JSONValue(parsing: line.utf8)?["presentation"]?.string))
      }
    }
    #expect(Set(shown.map { Array($0.suffix(16)) }).count == 4 && Set(shown.map { Array($0[20..<36]) }).count == 4)
  }

  @Test(arguments: [
    ("documentType,documentNumber\n", "the column reference is missing"),
    ("documentType,reference\n", "the column documentNumber is missing"),
    ("holderKey,documentNumber,reference\n", "the column documentType is missing"),
    ("reference\n", "the column holderKey is missing, or documentType and documentNumber"),
  ])
  func headers(header: String, says: String) async throws {
    let folder = try await LedgerIssueTests.folder()
    _ = try folder.write("holders.csv", header)
    let answer = try await Binary.run(LedgerIssueTests.many(folder), folder: folder)
    #expect(answer.status == 66 && answer.error.contains(says), "\(answer.error)")
  }

  // MARK: Runs that were stopped

  /// Documents, and each fourth a key.
  private static func rows(_ count: Int) -> String {
    "holderKey,documentType,documentNumber,reference,region\n"
      + (0..<count).map { number in
        let holder = number % 4 == 3 ? "\(holder),," : ",passport,\(passportNumber(number))"
        return "\(holder),\(LedgerIssueTests.reference(number)),420381\n"
      }.joined()
  }

  private struct Row: Equatable {
    let line: Int
    let text: String
    let presentation: String?
  }

  private static func issued(_ folder: Folder) throws -> [Row] {
    try folder.read("out.jsonl").split(separator: "\n").map { line in
      let value = try #require(JSONValue(parsing: line.utf8))
      return Row(
        line: Int(try #require(value["line"]?.integer)), text: try #require(value["text"]?.string),
        presentation: value["presentation"]?.string)
    }
  }

  /// Every row is there once and shows its document, and the ledger accounts for all that could have left.
  private static func checkWhole(_ folder: Folder, count: Int) async throws -> [Row] {
    let rows = try issued(folder)
    #expect(rows.map(\.line) == Array(2..<count + 2))
    let ledger = try LedgerIssueTests.open(folder)
    var known: Set<[UInt8]> = []
    for number in 0..<count {
      let story = try await ledger.history(of: reference(number))
      for credential in story.flatMap(\.credentials) { known.insert(credential.holderHash.bytes.array) }
    }
    for row in rows {
      let credential = try UnverifiedCredential(decodingText: row.text)
      #expect(known.contains(credential.fields.holderHash.bytes.array), "line \(row.line) is not accounted for")
      #expect((row.presentation == nil) == ((row.line - 2) % 4 == 3))
      guard let presentation = row.presentation, row.line % 8 == 2 else { continue }
      checkShown(presentation, by: try passport(row.line - 2), not: try passport(row.line))
    }
    let report = try await ledger.check()
    #expect(report.findings == [] && report.notes == [])
    #expect(try await ledger.keys()[0].givenCount == UInt64(count))
    return rows
  }

  /// What was recorded and not written has new openings; what was written, and keys, are as they were.
  @Test func whatIsWrittenAgainHasNewOpenings() async throws {
    let folder = try await LedgerIssueTests.folder()
    _ = try folder.write("holders.csv", DocumentIssueTests.rows(16))
    #expect(try await Binary.run(LedgerIssueTests.many(folder), folder: folder).status == 0)
    let before = try await DocumentIssueTests.checkWhole(folder, count: 16)
    try await LedgerIssueTests.reopenRun(folder)
    let content = try folder.read("out.jsonl").split(separator: "\n").prefix(8).joined(separator: "\n")
    _ = try folder.write("out.jsonl", content + "\n{\"line\":10,\"ind")
    // Whoever was revoked meanwhile has what was recorded, as everybody with a key does.
    let ledger = try LedgerIssueTests.open(folder)
    _ = try await ledger.change(
      [StatusChange(.holder(try DocumentIssueTests.reference(12), under: nil), to: .revoked, reason: "test")],
      at: 1, by: "test")
    try ledger.close()
    let again = try await Binary.run(LedgerIssueTests.many(folder, and: ["--resume"]), folder: folder)
    #expect(again.status == 0 && again.error.contains("16 issued, 0 rejected"), "\(again.error)")
    let after = try await DocumentIssueTests.checkWhole(folder, count: 16)
    for (old, new) in zip(before, after) {
      let isKept = old.line < 10 || old.presentation == nil
      #expect((old == new) == isKept, "line \(old.line)")
      // Nothing but the holder hash is another.
      let (first, second) = (
        try UnverifiedCredential(decodingText: old.text), try UnverifiedCredential(decodingText: new.text)
      )
      #expect(first.fields.index == second.fields.index && first.fields.issuedAt == second.fields.issuedAt)
      #expect((first.fields.holderHash == second.fields.holderHash) == isKept)
    }
    #expect(try await LedgerIssueTests.open(folder).keys()[0].credentialCount == 16 + 6)
  }

  /// kill -9, and on to the end.
  @Test func killedRunsGoOn() async throws {
    let count = 48
    let folder = try await LedgerIssueTests.folder()
    _ = try folder.write("holders.csv", DocumentIssueTests.rows(count))
    for target in [1, 6000, 12_000] {
      _ = try await Subprocess.run(
        .path(FilePath(Binary.path)), arguments: Arguments(LedgerIssueTests.many(folder, and: ["--resume"])),
        workingDirectory: FilePath(folder.path), input: .none, output: .discarded, error: .discarded
      ) { execution in
        var tries = 0
        while ((try? folder.read("out.jsonl").utf8.count) ?? 0) < target, tries < 2000 {
          try await Task.sleep(for: .milliseconds(2))
          tries += 1
        }
        try? execution.send(signal: .kill, toProcessGroup: false)
      }
    }
    let last = try await Binary.run(LedgerIssueTests.many(folder, and: ["--resume"]), folder: folder)
    #expect(last.status == 0 && last.error.contains("\(count) issued, 0 rejected"), "\(last.error)")
    _ = try await DocumentIssueTests.checkWhole(folder, count: count)
  }

  /// The file says another document in the line of a holder: that is not noticed. Another holder, or a key, is.
  @Test func anotherHolderIsNoticed() async throws {
    let folder = try await LedgerIssueTests.folder()
    _ = try folder.write("holders.csv", DocumentIssueTests.rows(4))
    #expect(try await Binary.run(LedgerIssueTests.many(folder), folder: folder).status == 0)
    try await LedgerIssueTests.reopenRun(folder)
    for (old, new) in [
      (LedgerIssueTests.reference(1), LedgerIssueTests.reference(99)),
      (",passport,\(DocumentIssueTests.passportNumber(1))", "\(DocumentIssueTests.holder),,"),
    ] {
      _ = try folder.write("out.jsonl", "")
      _ = try folder.write("holders.csv", DocumentIssueTests.rows(4).replacing(old, with: new))
      let answer = try await Binary.run(LedgerIssueTests.many(folder, and: ["--resume"]), folder: folder)
      #expect(answer.status == 65 && answer.error.contains("line 3 of holders.csv is not what"), "\(answer.error)")
    }
    #expect(try await LedgerIssueTests.open(folder).keys()[0].credentialCount == 4)
  }
}
