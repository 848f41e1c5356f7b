import Foundation
import Luyin
import LuyinConformance
import LuyinVectors
import TestSupport
import Testing

/// The spec and the code say the same.
struct SpecTests {
  private static func read(_ name: String) throws -> String {
    try String(contentsOfFile: ProjectFolder.path + "/" + name, encoding: .utf8)
  }

  /// The rows of a Markdown table, cells without their spaces and back-quotes.
  private static func rows(_ markdown: String) -> [[String]] {
    markdown.split(separator: "\n").filter { $0.hasPrefix("|") }.map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map {
        $0.trimmingCharacters(in: CharacterSet(charactersIn: " `"))
      }
    }
  }

  private static var chapters: [String] {
    get throws {
      let folder = ProjectFolder.path + "/spec"
      let files = try #require(FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String })
      return files.filter { $0.hasSuffix(".md") }.sorted()
    }
  }

  @Test func reasonCodesAreThoseOfTheRegistry() throws {
    let rows = SpecTests.rows(try SpecTests.read("spec/registries/reason-codes.md"))
    let registered = rows.compactMap { row in UInt16(row[0]).map { (number: $0, name: row[1]) } }
    #expect(registered.map(\.number) == ReasonCode.allCases.map(\.rawValue).sorted())
    for (number, name) in registered {
      #expect(ReasonCode(rawValue: number)?.name == name)
      #expect(ReasonCode(name: name)?.rawValue == number)
    }
  }

  /// A file that is not in the list is made, and never sent to anyone.
  @Test func everyVectorFileIsInTheList() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: ProjectFolder.path + "/vectors")
      .filter { $0.hasSuffix(".json") && $0 != "vectors.schema.json" && $0 != "examples.json" }
    #expect(names.sorted() == VectorFile.names.sorted())
  }

  @Test func statusesAreThoseOfTheRegistry() throws {
    let rows = SpecTests.rows(try SpecTests.read("spec/registries/statuses.md"))
    let registered = rows.compactMap { row in UInt8(row[0]).map { (value: $0, name: row[1]) } }.filter {
      $0.name != "reserved"
    }
    #expect(registered.map(\.name) == ["green", "yellow", "red", "suspended", "revoked"])
    for (value, name) in registered { #expect(Status(rawValue: value)?.name == name) }
  }

  private func registered(_ file: String, columns: Int) throws -> [[String]] {
    SpecTests.rows(try SpecTests.read("spec/registries/\(file).md")).filter {
      UInt8($0[0]) != nil && $0.count == columns
    }
  }

  private func check<Code: RegisteredCode>(_: Code.Type, _ rows: [[String]], texts: Int) {
    #expect(rows.map { UInt8($0[0]) } == Code.allCases.map(\.rawValue))
    for (code, row) in zip(Code.allCases, rows) {
      #expect(code.name == row[1] && Code(name: row[1]) == code)
      #expect(code.text(in: .english) == row[texts] && code.text(in: .chinese) == row[texts + 1])
    }
  }

  @Test func documentTypesAreThoseOfTheRegistry() throws {
    let rows = try registered("document-types", columns: 4).filter { $0[1] != "reserved" }
    #expect(rows.map { UInt8($0[0]) } == IdentityDocumentType.allCases.map(\.rawValue))
    #expect(rows.map { $0[1] } == IdentityDocumentType.allCases.map(\.name))
  }

  @Test func registriesOfPoliciesAreThoseOfTheSpec() throws {
    check(Assurance.self, try registered("assurances", columns: 4), texts: 2)
    check(Passage.self, try registered("passages", columns: 4), texts: 2)
    check(Observation.self, try registered("observations", columns: 4), texts: 2)
    let values = try registered("observations", columns: 5)
    #expect(values.count == Observation.allCases.reduce(0) { $0 + $1.values.count })
    for (value, row) in zip(Observation.allCases.flatMap(\.values), values) {
      #expect(["\(value.observation.rawValue)", "\(value.code)", value.name] == Array(row[..<3]))
      #expect([value.text(in: .english), value.text(in: .chinese)] == Array(row[3...]))
    }
    let measures = try registered("measures", columns: 6)
    check(MeasureKind.self, measures, texts: 4)
    for (kind, row) in zip(MeasureKind.allCases, measures) {
      #expect((kind.unit?.rawValue ?? "none") == row[2])
      // The stricter one of two parameters is what more than suffices for the other.
      guard kind.unit != nil, let few = Measure(kind, parameter: 2), let many = Measure(kind, parameter: 3) else {
        continue
      }
      #expect(row[3] == (SpecTests.isStricter(few, than: many) ? "fewer" : "more"))
    }
  }

  private static func isStricter(_ left: Measure, than right: Measure) -> Bool {
    let rules = [left, right].map { FakeRule("r", .admitWithMeasures, [($0.kind.rawValue, $0.parameter)]) }
    let policies = rules.enumerated().compactMap { position, rule in
      try? Policy(
        admittingBody: FakePolicyBody(position, [rule.with { $0.kind = [position == 0 ? 1 : 2] }]).bytes)
    }
    let levels = policies.map { PolicyChain.Level(jurisdiction: $0.jurisdiction, policy: $0, header: nil) }
    let facts = RecognitionFacts(
      domain: .unset, isOwnDomain: true, regionCode: .gbt2260, jurisdiction: 1, residence: 1, purpose: .credential,
      scheme: 1, status: .green, ageSeconds: 0, freshness: .fresh, listIsOlder: false, clockIsSuspect: false,
      assurance: .none, circumstances: Circumstances(passage: .entry))
    let recognition = Recognition(PolicyChain(place: 1, levels: levels), facts, at: Int64(FakeRule.from))
    // The ceiling replaces what is stricter.
    return recognition.measures == [right]
  }

  @Test func contextsAreThoseOfTheRegistry() throws {
    let contexts: [Context] = [
      .credentialSignature, .keyID, .holderDeviceKey, .rootSignature, .documentBody, .documentDigest, .domainID,
      .trustListSignature, .statusListSignature, .policySignature, .holderDocument, .holderKey, .timedPresentation,
      .challengedPresentation, .conversionOrigin,
    ]
    let known = Set(contexts.map { String(decoding: $0.bytes.array, as: UTF8.self) })
    let rows = SpecTests.rows(try SpecTests.read("spec/registries/contexts.md"))
    #expect(known == Set(rows.map { $0[0] }.filter { $0.hasPrefix("luyin:") }))
    #expect(known.count == contexts.count)
  }

  /// Every run of eight or more hex digits in the spec is a value that the generator makes, or part of one; and
  /// every value that the generator makes for the spec stands there.
  @Test func hexDumpsAreThoseOfTheGenerator() throws {
    let examples = try #require(JSONValue(parsing: Array(try SpecTests.read("vectors/examples.json").utf8)))
    guard case .object(let values)? = examples["values"] else {
      Issue.record("examples.json has no values")
      return
    }
    let known = values.compactMap { $0.value.string }
    var spec = ""
    for chapter in try SpecTests.chapters {
      let text = try SpecTests.read("spec/" + chapter)
      spec += text
      for match in text.matches(of: /\b[0-9a-f]{8,}\b/)
      where match.output.contains(where: \.isLetter) || match.output.count > 16 {
        #expect(known.contains { $0.contains(match.output) }, "\(chapter): \(match.output)")
      }
    }
    for (name, value) in values where name != "signedBytes" {
      #expect(spec.contains(try #require(value.string)), "\(name) is not in the spec")
    }
  }

  /// What an outsider is told to run first passes for a program that has the text form alone.
  @Test func firstAreaOfTheVectorsIsTextAlone() throws {
    let readme = try SpecTests.read("vectors/README.md")
    let skipped = Set(readme.matches(of: /--skip ([a-z0-9]+)/).map { String($0.output.1) })
    for name in VectorFile.names {
      let file = try VectorFile(parsing: Array(try SpecTests.read("vectors/" + name).utf8))
      let isLeft = file.cases.contains { skipped.isDisjoint(with: $0.features) }
      #expect(isLeft == name.hasPrefix("text-"), "\(name)")
    }
  }

  @Test func linksBetweenChaptersHold() throws {
    for chapter in try SpecTests.chapters {
      let text = try SpecTests.read("spec/" + chapter)
      let folder = (chapter as NSString).deletingLastPathComponent
      for match in text.matches(of: /\]\(([^)#:]*)(#[^)]*)?\)/) {
        let named = String(match.output.1)
        let target = named.isEmpty ? chapter : ((folder + "/" + named) as NSString).standardizingPath
        let path = ProjectFolder.path + "/spec/" + target
        #expect(FileManager.default.fileExists(atPath: path), "\(chapter) links to \(named)")
        guard let anchor = match.output.2?.dropFirst(), path.hasSuffix(".md") else { continue }
        let linked = try String(contentsOfFile: path, encoding: .utf8)
        #expect(SpecTests.anchors(linked).contains(String(anchor)), "\(chapter) links to \(named)#\(anchor)")
      }
    }
  }

  /// The names under which the headings of a chapter can be linked to: lower-case, without punctuation, hyphens for spaces.
  private static func anchors(_ markdown: String) -> Set<String> {
    Set(
      markdown.split(separator: "\n").filter { $0.hasPrefix("#") }.map { heading in
        heading.drop { $0 == "#" || $0 == " " }.lowercased().filter { $0.isLetter || $0.isNumber || "-_ ".contains($0) }
          .replacingOccurrences(of: " ", with: "-")
      })
  }
}
