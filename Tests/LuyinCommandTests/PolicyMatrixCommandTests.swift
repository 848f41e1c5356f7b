import Foundation
import Luyin
import LuyinConformance
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Relying regions by issuing regions: the same answers as one by one, in four forms.
struct PolicyMatrixCommandTests {
  private static let policies: [String] = {
    let folder = ProjectFolder.path + "/Examples/march-2020/policies"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".json") && $0 != "0.json" }.sorted().map { folder + "/" + $0 }
  }()

  private static func matrix(_ options: [String]) async throws -> Binary.Answer {
    try await Binary.run(["policy", "matrix"] + policies + options)
  }

  /// The lines of a table behind its header, each with its fields.
  private static func csv(_ options: [String]) async throws -> [[String]] {
    let answer = try await matrix(options + ["--format", "csv"])
    #expect(answer.status == 0 && answer.error.isEmpty, "\(answer.error)")
    #expect(answer.lines.first == "relying,issuing,outcome,measures,rule,reason")
    return answer.lines.dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test(arguments: ["2020-03-27T23:59:59+08:00", "2020-03-28T00:00:00+08:00"])
  func cellsAreWhatExplainSays(time: String) async throws {
    let question = ["--status", "green", "--observe", "temperature=normal", "--passage", "premises"]
    let places = ["360000", "520000", "520100", "420100", "440604", "330110"]
    let regions = ["420000", "330000", "360000"]
    let rows = try await PolicyMatrixCommandTests.csv(
      ["--on", time] + question + ["--relying"] + places + ["--issuing"] + regions)
    #expect(rows.map { [$0[0], $0[1]] } == places.flatMap { place in regions.map { [place, $0] } })
    for row in rows {
      let answer = try await Binary.run(
        ["policy", "explain", "--policy"] + PolicyMatrixCommandTests.policies + question + [
          "--place", row[0], "--issuer", row[1], "--residence", row[1], "--at", time, "--json",
        ])
      let one = try #require(JSONValue(parsing: answer.output.utf8))
      #expect(one["outcome"]?.string == row[2] && one["reason"]?.string == row[5], "\(row)")
      let measures = row[3].split(separator: ";").map { $0.split(separator: "=")[0] }
      guard case .array(let expected)? = one["measures"] else { throw Binary.Ended(how: "no measures") }
      #expect(expected.map { $0["measure"]?.string } == measures.map(String.init), "\(row)")
      let rule = one["rule"]?["id"]?.string.map { id in "\(one["rule"]?["jurisdiction"]?.integer ?? -1)/\(id)" }
      #expect(rule ?? "" == row[4])
    }
  }

  @Test func dateDecides() async throws {
    let pair = ["--relying", "江西省", "--issuing", "湖北省"]
    func row(_ time: [String]) async throws -> [String] {
      try await PolicyMatrixCommandTests.csv(time + pair)[0]
    }
    let before = ["360000", "420000", "refuse", "", "360000/hubei-before", "policy.refuse"]
    let after = ["360000", "420000", "admit", "", "360000/hubei-green", "policy.admit"]
    #expect(try await row(["--on", "2020-03-27"]) == before)
    #expect(try await row(["--on", "2020-03-27", "--at", "23:59:59"]) == before)
    #expect(try await row(["--on", "2020-03-28", "--at", "00:00"]) == after)
    #expect(try await row(["--on", "2020-03-27T16:00:00Z"]) == after)
    #expect(try await row(["--on", "1585324799"]) == before)
    #expect(try await row(["--on", "2020-03-28", "--status", "red"])[2] == "refuse")
  }

  @Test func terminalHasRoomForAllProvinces() async throws {
    let answer = try await PolicyMatrixCommandTests.matrix([
      "--on", "2020-03-26", "--observe", "temperature=normal", "--relying", "provinces",
    ])
    #expect(answer.status == 0 && !answer.output.contains("\u{1b}"), "no colour in a pipe")
    for line in answer.lines {
      // Chinese characters take two columns.
      let width = line.unicodeScalars.reduce(0) { $0 + (0x2e80...0xffff ~= $1.value ? 2 : 1) }
      #expect(width <= 80, "\(line)")
    }
    let rows = answer.lines.filter { $0.first?.isNumber == true && !$0.contains("admit") }
    #expect(rows.count == 34)
    #expect(try #require(rows.first { $0.hasPrefix("52 贵州") }).contains("14"))
    #expect(answer.lines[0].hasSuffix("2020-03-26 12:00:00 +08:00"))
  }

  @Test func smallMatrixInTheTerminal() async throws {
    let folder = try Folder()
    _ = try folder.write("guizhou.json", PolicyFolder.authored())
    let answer = try await Binary.run(
      [
        "policy", "matrix", "guizhou.json", "--on", "2020-03-26", "--observe", "temperature=normal", "--relying", "贵州省",
        "仁怀市", "北京市", "--issuing", "湖北省", "贵州省",
      ], folder: folder)
    #expect(answer.error.isEmpty)
    #expect(
      answer.output == """
        time       2020-03-26 12:00:00 +08:00
        holder     green, the code alone, entering the place
        observed   temperature: below 37.3 °C

        rows: the place
        columns: the holder's region, and its issuer

                        4  5
                        2  2
                       鄂 贵
        52 贵州        14  A
        520382 仁怀市  14  A
        11 北京         ?  ?

        A   admit 2
        14  admit with measures 2: 14 days of central quarantine and a mask
        ?   refer 2: no policy given
        X   refuse 0
        where row and column are one: a region's own people, with its own code

        """)
  }

  @Test func jsonHasCellsByRowAndColumn() async throws {
    let options = ["--on", "2020-03-26", "--observe", "temperature=normal"]
    let rows = try await PolicyMatrixCommandTests.csv(options)
    let answer = try await PolicyMatrixCommandTests.matrix(options + ["--format", "json"])
    let object = try #require(JSONValue(parsing: answer.output.utf8))
    #expect(object["time"] == 1_585_195_200)
    #expect(
      object["facts"] == [
        "status": "green", "scheme": 1, "assurance": "none", "passage": "entry",
        "observations": ["temperature": "normal"],
      ])
    guard case .array(let relying)? = object["relying"], case .array(let issuing)? = object["issuing"],
      case .array(let lines)? = object["cells"]
    else { throw Binary.Ended(how: "no matrix") }
    #expect(relying.count == 22 && issuing.count == 34 && rows.count == 22 * 34)
    #expect(issuing[0] == ["region": 110_000, "name": "北京市"])
    var number = 0
    for (place, line) in zip(relying, lines) {
      guard case .array(let cells) = line else { throw Binary.Ended(how: "no row") }
      for (region, cell) in zip(issuing, cells) {
        let row = rows[number]
        number += 1
        #expect("\(place["region"]?.integer ?? 0)" == row[0] && "\(region["region"]?.integer ?? 0)" == row[1])
        #expect(cell["outcome"]?.string == row[2] && cell["reason"]?.string == row[5])
        #expect(cell["rule"]?.string ?? "" == row[4])
      }
    }
    #expect(number == rows.count)
  }

  @Test(arguments: ["en", "zh"])
  func pictureHasAMarkInEachCell(language: String) async throws {
    let folder = try Folder()
    let options = ["--on", "2020-03-26", "--lang", language, "--out", folder.file("matrix.svg")]
    let answer = try await PolicyMatrixCommandTests.matrix(options)
    #expect(answer.status == 0 && answer.output.isEmpty && answer.error.isEmpty)
    let text = try folder.read("matrix.svg")
    let reader = PictureReader()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = reader
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(reader.marks.count == 22 * 34 && reader.marks.allSatisfy { ["A", "M", "14", "?", "X"].contains($0) })
    #expect(text.contains(language == "zh" ? "：未作观察：体温 (" : ": not observed: temperature ("))
    // In grey, too, the four are apart.
    let greys = try ["refer", "admit", "admitWithMeasures", "refuse"].map { name in
      let colour = try #require(text.firstRange(of: "}.\(name){fill:#")).upperBound
      let value = try #require(Int(text[colour...].prefix(6), radix: 16))
      return (299 * (value >> 16) + 587 * (value >> 8 & 255) + 114 * (value & 255)) / 1000
    }
    for (lighter, darker) in zip(greys, greys.dropFirst()) { #expect(lighter - darker >= 30, "\(greys)") }
    let again = try await PolicyMatrixCommandTests.matrix(options)
    #expect(again.status == 73)
  }

  /// Collects the marks of cells.
  private final class PictureReader: NSObject, XMLParserDelegate {
    var marks: [String] = []
    private var isInCell = false
    private var mark: String?

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      if name == "g" { isInCell = attributes["class"] == "cell" }
      mark = isInCell && name == "text" ? "" : nil
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) { mark? += text }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      if let mark { marks.append(mark) }
      mark = nil
    }
  }

  @Test func nationalPolicyHasAllProvincesAsRows() async throws {
    let folder = try Folder()
    _ = try folder.write("all.json", PolicyFolder.authored([PolicyFolder.green], jurisdiction: "all"))
    _ = try folder.write("county.json", PolicyFolder.authored([PolicyFolder.green], jurisdiction: "仁怀市"))
    let answer = try await Binary.run(
      "policy", "matrix", "county.json", "all.json", "--on", "2020-03-26", "--format", "csv", "--issuing", "贵州省",
      folder: folder)
    #expect(answer.lines.count == 1 + 34 + 1)
    #expect(answer.lines.contains("520382,520000,admit,,520382/own-green,policy.admit"))
    #expect(answer.lines.contains("110000,520000,admit,,0/own-green,policy.admit"))
  }

  @Test func expiredPoliciesAreAskedAllTheSame() async throws {
    let folder = try PolicyFolder.make()
    try await PolicyFolder.sign(as: "policy", in: folder)
    let answer = try await Binary.run(
      "policy", "matrix", "policy", "--on", "2020-06-01", "--issuing", "贵州省", "--format", "csv", folder: folder)
    #expect(answer.status == 0 && answer.lines.last == "520000,520000,admit,,520000/own-green,policy.admit")
    #expect(answer.error.hasPrefix("luyin: policy has expired by then, at 2020-04-19T00:00:00Z: gates say refer"))
  }

  @Test func wrongInputsAreTold() async throws {
    let folder = try Folder()
    _ = try folder.write("a.json", PolicyFolder.authored())
    _ = try folder.write("b.json", PolicyFolder.authored())
    let on = ["--on", "2020-03-26"]
    let attempts: [(arguments: [String], status: Int32, says: String)] = [
      (on, 64, "Missing expected argument '<policies>"), (["a.json"], 64, "Missing expected argument '--on"),
      (["a.json", "b.json"] + on, 64, "a.json and b.json are both policies of 520000 贵州省"),
      (["c.json"] + on, 66, "cannot open c.json"),
      (["a.json", "--on", "2020-02-30"], 64, "--on must be a day, as 2020-03-26"),
      (["a.json", "--on", "26 March"], 64, "--on must be a day, as 2020-03-26"),
      (["a.json", "--at", "25:00"] + on, 64, "--at must be a time of the day, as 08:00"),
      (["a.json", "--at", "8:00"] + on, 64, "--at must be a time of the day, as 08:00"),
      (["a.json", "--at", "08:00", "--on", "2020-03-26T08:00:00Z"], 64, "--at goes with a day alone"),
      (["a.json", "--relying", "贵洲省"] + on, 64, "--relying 贵洲省 is no region of GB/T 2260; near are 520000 贵州省"),
      (["a.json", "--issuing", "429999"] + on, 64, "--issuing 429999 is no region of GB/T 2260"),
      (["a.json", "--issuing", "0"] + on, 64, "--issuing 0 is no region; name one"),
      (["a.json", "--status", "gren"] + on, 64, "--status must be green, yellow, red"),
      (["a.json", "--observe", "fever"] + on, 64, "--observe there is no such observation"),
      (["a.json", "--assurance", "x"] + on, 64, "--assurance"),
      (["a.json", "--format", "csv", "--format", "svg"] + on, 64, "--format is given 2 times; give one"),
      (["a.json", "--format", "png"] + on, 64, "--format"),
      (["a.json", "--out", "matrix.png"] + on, 64, "matrix.png ends in none of .svg, .csv, .json and .txt"),
    ]
    for (arguments, status, says) in attempts {
      let answer = try await Binary.run(["policy", "matrix"] + arguments, folder: folder)
      #expect(
        answer.status == status && answer.error.contains(says) && answer.output.isEmpty, "\(says): \(answer.error)")
    }
  }
}
