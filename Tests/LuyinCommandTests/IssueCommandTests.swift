import Foundation
import Luyin
import LuyinConformance
import LuyinVectors
import TestSupport
import Testing

struct IssueCommandTests {
  private static let holder = Hex.encode(FakeKeys.holderKey().bytes.array)
  private static let time = "2020-03-26T08:00:00+08:00"

  /// A folder with issuer 1's key in it.
  private static func issuer() throws -> Folder {
    let folder = try Folder()
    _ = try folder.write("key", KeyFile.unencrypted(FakeKeys.issuer()).bytes)
    return folder
  }

  private static let one = [
    "issue", "--key", "key", "--status", "green", "--region", "420381", "--lifetime", "24h", "--index", "271828",
    "--holder-key", holder, "--issued-at", time,
  ]

  private static func one(changing option: String, to value: String) -> [String] {
    var arguments = one
    arguments[arguments.firstIndex(of: option)! + 1] = value
    return arguments
  }

  @Test func exampleIsIssuedInEachFormat() async throws {
    let folder = try IssueCommandTests.issuer()
    let example = ExampleCredential.issue()
    let text = try await Binary.run(IssueCommandTests.one, folder: folder)
    #expect(text.output == example.text + "\n")
    let hex = try await Binary.run(IssueCommandTests.one + ["--format", "hex"], folder: folder)
    #expect(hex.output == Hex.encode(example.bytes.array) + "\n")
    _ = try await Binary.run(IssueCommandTests.one + ["--format", "binary", "--out", "code"], folder: folder)
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file("code"))) == Data(example.bytes.array))
    let json = try await Binary.run(IssueCommandTests.one + ["--format", "json"], folder: folder)
    let value = try #require(JSONValue(parsing: json.output.utf8))
    #expect(value["text"]?.string == example.text)
    #expect(value["credential"]?["region"]?.integer == 420_381)
  }

  @Test func regionsAreGivenByCodeOrName() async throws {
    let folder = try IssueCommandTests.issuer()
    for region in ["丹江口市", "湖北省丹江口市", "湖北省/十堰市/丹江口市", "十堰市 丹江口市"] {
      let arguments = IssueCommandTests.one(changing: "--region", to: region)
      #expect(try await Binary.run(arguments, folder: folder).output == ExampleCredential.issue().text + "\n")
    }
    for (region, says) in [
      ("429999", "no region of GB/T 2260"), ("鼓楼区", "is ambiguous"), ("Atlantis", "no region of GB/T 2260"),
      ("", "no region"),
    ] {
      let answer = try await Binary.run(IssueCommandTests.one(changing: "--region", to: region), folder: folder)
      #expect(answer.status == 64 && answer.error.contains(says), "\(region): \(answer.error)")
    }
    let any = IssueCommandTests.one(changing: "--region", to: "840") + ["--any-region"]
    #expect(try await Binary.run(any, folder: folder).output == ExampleCredential.issue(region: 840).text + "\n")
    let past = IssueCommandTests.one(changing: "--region", to: "16777216") + ["--any-region"]
    #expect(try await Binary.run(past, folder: folder).status == 64)
  }

  @Test(arguments: [
    ("--lifetime", "0h"), ("--lifetime", "24"), ("--lifetime", "h"), ("--lifetime", "11651d"),
    ("--lifetime", "99999999999d"), ("--status", "blue"), ("--status", "revoked"), ("--status", "scheme-15"),
    ("--index", "-1"), ("--index", "4294967296"), ("--issued-at", "yesterday"), ("--issued-at", "2026-02-30T00:00:00Z"),
    ("--issued-at", "2026-02-03T24:00:00Z"),
    ("--issued-at", "2026-02-03T00:00:00Zjunk"), ("--issued-at", "2026-2-3T0:0:0Z"), ("--issued-at", "2026-02-03"),
    ("--issued-at", "2026-02-03T00:00:00"), ("--issued-at", "2026-02-03T00:00:00+0800"), ("--issued-at", "+5"),
    ("--issued-at", "-1"),
    ("--issued-at", "4294967296"), ("--issued-at", "4294967295"), ("--holder-key", "00"),
    ("--holder-key", "0000000000000000000000000000000000000000000000000000000000000000"),
  ])
  func valuesOutsideTheFormatAreRefused(option: String, value: String) async throws {
    let folder = try IssueCommandTests.issuer()
    let answer = try await Binary.run(IssueCommandTests.one(changing: option, to: value), folder: folder)
    #expect(answer.status == 64 || answer.status == 66)
    #expect(answer.output.isEmpty)
    #expect(!answer.error.isEmpty)
  }

  // MARK: Many

  private static let many = [
    "issue", "--key", "key", "--status", "green", "--region", "420381", "--lifetime", "24h", "--issued-at", time,
    "--input", "holders.csv",
  ]

  private static func issued(_ output: String) throws -> [(line: Int64, index: Int64, credential: UnverifiedCredential)]
  {
    try output.split(separator: "\n").map { line in
      let value = try #require(JSONValue(parsing: line.utf8))
      let credential = try UnverifiedCredential(decodingText: try #require(value["text"]?.string))
      _ = try credential.verify(with: FakeKeys.issuer().publicKey)
      return (try #require(value["line"]?.integer), try #require(value["index"]?.integer), credential)
    }
  }

  @Test func spreadsheetsCSVIsRead() async throws {
    let folder = try IssueCommandTests.issuer()
    let holder = IssueCommandTests.holder
    _ = try folder.write(
      "holders.csv",
      "\u{feff}reference,holderKey,\"index\",status,region,lifetime,binding\r\n"
        + "\"Li, \"\"A\"\"\",\(holder),1,,,,\r\n"
        + "\r\n"
        + "\"two, parts\",\(holder),2,red,武汉市,90m,guardianDeviceKey\r\n"
        + "路引,\(holder),\"3\",yellow,0,14d,deviceKey")
    let answer = try await Binary.run(IssueCommandTests.many, folder: folder)
    #expect(answer.status == 0, "\(answer.error)")
    let issued = try IssueCommandTests.issued(answer.output)
    #expect(issued.map(\.line) == [2, 4, 5])
    #expect(issued.map(\.index) == [1, 2, 3])
    #expect(issued[0].credential.fields.status == .green && issued[0].credential.fields.region == 420_381)
    let second = issued[1].credential.fields
    #expect(second.status == .red && second.region == 420_100 && second.lifetimeMinutes == 90)
    #expect(second.binding == .guardianDeviceKey)
    let third = issued[2].credential.fields
    #expect(third.status == .yellow && third.region == 0 && third.lifetimeMinutes == 20_160)
    let references = answer.lines.map { JSONValue(parsing: $0.utf8)?["reference"]?.string }
    #expect(references == ["Li, \"A\"", "two, parts", "路引"])
    #expect(!folder.exists("holders.csv.rejects"))
  }

  @Test func badRowsAreReportedAndKept() async throws {
    let folder = try IssueCommandTests.issuer()
    let holder = IssueCommandTests.holder
    let rows = [
      "holderKey,index,region",
      "\(holder),1,420381",
      "\(holder),x,420381",
      "\(holder),3,429999",
      "\(holder),4",
      "\(holder),5,420381,more",
      "zz\(holder.dropFirst(2)),6,420381",
      "\(String(repeating: "0", count: 64)),7,420381",
      ",8,420381",
      "\(holder),9,42\"0381",
      "\(holder),10,\"420381\"x",
      "\(holder),4294967296,420381",
      "\(holder),12,鼓楼区",
      "\(holder),13,丹江口市",
    ]
    _ = try folder.write("holders.csv", rows.joined(separator: "\n") + "\n")
    let answer = try await Binary.run(IssueCommandTests.many, folder: folder)
    #expect(answer.status == 65)
    #expect(try IssueCommandTests.issued(answer.output).map(\.index) == [1, 13])
    #expect(try folder.read("holders.csv.rejects") == ([rows[0]] + rows[2...12]).joined(separator: "\n") + "\n")
    for message in [
      "holders.csv:3:66: index must be a number", "holders.csv:4:68: 429999 is no region",
      "holders.csv:5:1: the row has 2 fields and the header 3", "holders.csv:6:1: the row has 4 fields",
      "holders.csv:7:1: holderKey must be 64 lower-case hex digits", "holders.csv:8:1: these bytes are no Ed25519",
      "holders.csv:9:1: holderKey is missing", "holders.csv:10:70: a quote inside a field",
      "holders.csv:11:77: text behind a closing quote", "holders.csv:12:66: index must be",
      "holders.csv:13:69: 鼓楼区 is ambiguous", "2 issued, 11 rejected", "11 rows are in holders.csv.rejects",
    ] {
      #expect(answer.error.contains(message), "\(message) in \(answer.error)")
    }
    // What was rejected, mended, goes through; the old rejects are not overwritten.
    let again = try await Binary.run(IssueCommandTests.many, folder: folder)
    #expect(again.status == 73 && again.error.contains("holders.csv.rejects exists") && again.output.isEmpty)
  }

  @Test func strictStopsAtTheFirstBadRow() async throws {
    let folder = try IssueCommandTests.issuer()
    _ = try folder.write(
      "holders.csv", "holderKey,index\n\(IssueCommandTests.holder),1\nbad,2\n\(IssueCommandTests.holder),3\n")
    let answer = try await Binary.run(IssueCommandTests.many + ["--strict"], folder: folder)
    #expect(answer.status == 65)
    #expect(answer.error.contains("holders.csv:3:1:") && answer.error.contains("--strict"))
    #expect(try IssueCommandTests.issued(answer.output).map(\.index) == [1])
    #expect(!folder.exists("holders.csv.rejects"))
  }

  @Test(arguments: [
    ("", "has no header"), (String(repeating: "\n", count: 70_000), "has no header"), ("\u{feff}", "has no header"),
    ("\n\n", "has no header"),
    ("holderKey\nx\n", "the column index is missing"), ("index\n1\n", "the column holderKey is missing"),
    ("holderKey,index,index\n", "holders.csv:1:17: column index stands twice"),
    ("holderKey,index,name\n", "holders.csv:1:17: unknown column \"name\""),
    ("HolderKey,index\n", "unknown column \"HolderKey\""), ("\"holderKey,index\n", "a quote that is never closed"),
    ("holderKey;index\n", "separate columns with commas"), ("holderKey,index\rx,1\r", "lines end in CR alone"),
    ("h\u{0}o\u{0}l\u{0}", "UTF-16 or binary"), ("\u{1b}[2J,index\n", "unknown column \"\\u{1b}[2J\""),
  ])
  func badHeadersStopTheRun(content: String, says: String) async throws {
    let folder = try IssueCommandTests.issuer()
    _ = try folder.write("holders.csv", content)
    let answer = try await Binary.run(IssueCommandTests.many, folder: folder)
    #expect(answer.status == 66)
    #expect(answer.error.contains(says), "\(answer.error)")
    #expect(answer.output.isEmpty)
    // Nothing is left in the way of a second try.
    #expect(!folder.exists("holders.csv.rejects"))
  }

  @Test func unclosedQuoteCostsItsOwnRowAlone() async throws {
    let folder = try IssueCommandTests.issuer()
    let holder = IssueCommandTests.holder
    let bad = "\(holder),\"2\n"
    _ = try folder.write("holders.csv", "holderKey,index\n\(holder),1\n\(bad)\(holder),3\n\(holder),\"4\"\n")
    let answer = try await Binary.run(IssueCommandTests.many, folder: folder)
    #expect(answer.status == 65 && answer.error.contains("holders.csv:3:66: a quote that is never closed"))
    #expect(try IssueCommandTests.issued(answer.output).map(\.index) == [1, 3, 4])
    #expect(try folder.read("holders.csv.rejects") == "holderKey,index\n" + bad)
  }

  @Test func jsonLinesAreRead() async throws {
    let folder = try IssueCommandTests.issuer()
    let holder = IssueCommandTests.holder
    let rows = [
      #"{"holderKey":"\#(holder)","index":1}"#, #"{"holderKey":"\#(holder)","index":"2","status":"red"}"#, "", "{",
      "[]", #"{"holderKey":"\#(holder)","index":1.5}"#, #"{"holderKey":"\#(holder)","index":3,"name":"x"}"#,
      #"{"holderKey":"\#(holder)","index":4,"region":"丹江口市","reference":null}"#,
    ]
    _ = try folder.write("holders.jsonl", rows.joined(separator: "\n"))
    let arguments = IssueCommandTests.many.map { $0 == "holders.csv" ? "holders.jsonl" : $0 }
    let answer = try await Binary.run(arguments + ["--rejects", "bad.jsonl"], folder: folder)
    #expect(answer.status == 65)
    #expect(try IssueCommandTests.issued(answer.output).map(\.line) == [1, 2, 8])
    #expect(try folder.read("bad.jsonl") == rows[3...6].joined(separator: "\n") + "\n")
    for message in [
      "holders.jsonl:4:1: the line is no JSON object", "holders.jsonl:6: index must be", "\"name\" is no member",
    ] {
      #expect(answer.error.contains(message), "\(answer.error)")
    }
  }

  /// Enough rows for many pieces on all cores: every row once, in order, and CSV as good as JSON.
  @Test func orderIsKept() async throws {
    let folder = try IssueCommandTests.issuer()
    let rows = (0..<4000).map { "\(IssueCommandTests.holder),\($0),\"r,\($0)\"" }
    let input = "holderKey,index,reference\n" + rows.joined(separator: "\n") + "\n"
    let arguments = IssueCommandTests.many.map { $0 == "holders.csv" ? "-" : $0 } + ["--holder-keys-admitted"]
    let json = try await Binary.run(arguments, input: Array(input.utf8), folder: folder)
    #expect(try IssueCommandTests.issued(json.output).map(\.index) == Array(0..<4000))
    let csv = try await Binary.run(arguments + ["--format", "csv"], input: Array(input.utf8), folder: folder)
    #expect(csv.lines.count == 4001)
    #expect(csv.lines[0] == "line,index,holderKey,reference,text,presentation")
    #expect(csv.lines[4000].hasPrefix("4001,3999,\(IssueCommandTests.holder),\"r,3999\",LY1:"))
  }

  @Test func fullDiskIsReported() async throws {
    let folder = try IssueCommandTests.issuer()
    _ = try folder.write("holders.csv", "holderKey,index\n\(IssueCommandTests.holder),1\n")
    let full = try await Binary.run(
      ["-c", "exec '\(Binary.path)' \(IssueCommandTests.many.joined(separator: " ")) > /dev/full"], shell: folder)
    #expect(full.status == 74)
    #expect(full.error.contains("No space left on device"))
    #expect(full.error.contains("rows after line 0 of holders.csv are not written"))
    _ = try folder.write("there", "x")
    let exists = try await Binary.run(IssueCommandTests.many + ["--out", "there"], folder: folder)
    #expect(exists.status == 73)
    #expect(try folder.read("there") == "x")
  }

  /// A row that is too long is one rejected row; those before and behind it are issued.
  @Test func longRowIsRejectedAlone() async throws {
    let folder = try IssueCommandTests.issuer()
    let holder = IssueCommandTests.holder
    let long = "\(holder),2,\(String(repeating: "x", count: 3_000_000))\n"
    _ = try folder.write("holders.csv", "holderKey,index,reference\n\(holder),1,a\n\(long)\(holder),3,c\n")
    let answer = try await Binary.run(IssueCommandTests.many, folder: folder)
    #expect(answer.status == 65)
    #expect(answer.error.contains("holders.csv:3:1: the row is longer than 1048576 bytes"))
    #expect(answer.error.contains("2 issued, 1 rejected"))
    #expect(try IssueCommandTests.issued(answer.output).map(\.line) == [2, 4])
    #expect(try folder.read("holders.csv.rejects") == "holderKey,index,reference\n" + long)
  }

  @Test func referencesAreTextOrTheRowIsRejected() async throws {
    let folder = try IssueCommandTests.issuer()
    let row = Array("\(IssueCommandTests.holder),1,".utf8)
    let input = Array("holderKey,index,reference\n".utf8) + row + [0xd5, 0xc5, 0x0a] + row + [0x1b, 0x0a] + row
    _ = try folder.write("holders.csv", input)
    let answer = try await Binary.run(IssueCommandTests.many, folder: folder)
    #expect(answer.status == 65)
    #expect(answer.error.contains("holders.csv:2:68: reference must be at most 1024 bytes of UTF-8"))
    #expect(answer.error.contains("1 issued, 2 rejected"))
  }

  @Test func filesAreCheckedBeforeTheFirstCredential() async throws {
    let folder = try IssueCommandTests.issuer()
    _ = try folder.write("holders.csv", "holderKey,index\n\(IssueCommandTests.holder),1\nbad,2\n")
    for (arguments, status) in [
      (["--out", "o", "--rejects", "no/where"], Int32(73)), (["--out", "o", "--rejects", "o"], 64),
      (["--out", "no/where"], 73),
    ] {
      let answer = try await Binary.run(IssueCommandTests.many + arguments, folder: folder)
      #expect(answer.status == status, "\(arguments)")
      #expect(!folder.exists("o") && answer.output.isEmpty)
    }
    #expect(!folder.exists("holders.csv.rejects"))
  }

  @Test func closedReaderIsReported() async throws {
    let folder = try IssueCommandTests.issuer()
    let rows = (0..<3000).map { "\(IssueCommandTests.holder),\($0)" }
    _ = try folder.write("holders.csv", "holderKey,index\n" + rows.joined(separator: "\n"))
    let answer = try await Binary.run(
      [
        "-c",
        "('\(Binary.path)' \(IssueCommandTests.many.joined(separator: " ")) --holder-keys-admitted; echo $? >status) | true",
      ], shell: folder)
    #expect(try folder.read("status") == "74\n")
    #expect(answer.error.contains("are not written"))
  }

  @Test func optionsOfOneAndManyAreToldApart() async throws {
    let folder = try IssueCommandTests.issuer()
    for arguments in [
      IssueCommandTests.many + ["--index", "1"], IssueCommandTests.one + ["--strict"],
      IssueCommandTests.many + ["--format", "text"], IssueCommandTests.one + ["--format", "csv"],
      ["issue", "--key", "key"],
    ] {
      #expect(try await Binary.run(arguments, folder: folder).status == 64)
    }
  }
}
