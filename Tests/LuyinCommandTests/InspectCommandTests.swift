import Luyin
import LuyinConformance
import LuyinVectors
import Testing

@testable import LuyinCommand

struct InspectCommandTests {
  @Test func everyByteIsShown() async throws {
    let example = ExampleCredential.issue()
    for code in [example.text, Hex.encode(example.bytes.array)] {
      let answer = try await Binary.run("inspect", code)
      #expect(answer.status == 0)
      for line in [
        "   0  11                                               type and binding  credential, bound by deviceKey",
        "   1  01                                               status            green",
        "   2  06 6a 1d                                         region            420381 丹江口市 (湖北省 十堰市)",
        "   5  52 42 ff 70                                      key id            hint to the issuer's key",
        "   9  5e 7b f0 80                                      issued at         2020-03-26T00:00:00Z",
        "  13  00 05 a0                                         lifetime          1440 min, until 2020-03-27T00:00:00Z",
        "  16  00 04 25 d4                                      index             place 271828 in the key's status list",
      ] {
        #expect(answer.output.contains(line + "\n"), "\(line)")
      }
    }
    let json = try await Binary.run("inspect", "--json", example.text)
    let value = try #require(JSONValue(parsing: json.output.utf8))
    guard case .array(let fields)? = value["fields"] else {
      Issue.record("no fields")
      return
    }
    #expect(fields.compactMap { $0["hex"]?.string }.joined() == Hex.encode(example.bytes.array))
    #expect(value["defect"] == .null)
  }

  @Test func damagedInputIsShownUpToTheDamage() async throws {
    let example = ExampleCredential.issue()
    let cut = try await Binary.run("inspect", String(Hex.encode(example.bytes.array).prefix(30)))
    #expect(cut.status == 20)
    #expect(cut.output.contains("lifetime          cut off: 1 bytes missing"))
    #expect(cut.output.contains("defect: structure.length at offset 15, found 15"))
    let smudged = String(example.text.prefix(60)) + "x" + example.text.dropFirst(61)
    let text = try await Binary.run("inspect", smudged)
    #expect(text.status == 20)
    #expect(text.output.contains("text, 21 bytes") && text.output.contains("text.character at offset 60"))
  }

  /// Whatever the damage, every byte that is shown is one of the original, at its place.
  @Test func everyTruncationIsShownTruthfully() {
    let example = ExampleCredential.issue()
    let bytes = example.bytes.array
    for count in 0..<example.text.utf8.count {
      let inspection = Inspection(text: Array(example.text.utf8.prefix(count)))
      #expect(inspection.defect != nil)
      // Some beginnings are whole text forms of other bytes, and are shown as what they are.
      guard inspection.defect?.reason.name.hasPrefix("text.") == true else { continue }
      #expect(bytes.starts(with: inspection.bytes), "\(count) characters")
    }
    for count in 0...120 {
      let input = Array((bytes + bytes).prefix(count))
      let inspection = Inspection(form: "hex", bytes: input)
      #expect(inspection.entries.flatMap { Array($0.bytes) } == input)
      #expect((inspection.defect == nil) == (count == 100))
    }
    for first in UInt8(0)...255 {
      let input = [first] + bytes.dropFirst()
      #expect(Inspection(form: "hex", bytes: input).entries.flatMap { Array($0.bytes) } == input)
    }
  }

  @Test func devicePresentationsAreShownWhole() async throws {
    let bytes = ExampleHolder.device()
    let folder = try Folder()
    for code in [try TextForm.encode(bytes.span), Hex.encode(bytes), try folder.write("bytes", bytes)] {
      let answer = try await Binary.run("inspect", code)
      #expect(answer.status == 0)
      for line in [
        "   0  21                                               type and binding  device presentation, bound by deviceKey",
        "   1  01                                               status            green",
        " 132  5e 7c 99 40                                      presented at      2020-03-26T12:00:00Z",
      ] {
        #expect(answer.output.contains(line + "\n"), "\(line)")
      }
      let json = try #require((try await Binary.run("inspect", "--json", code)).json)
      guard case .array(let fields)? = json["fields"] else { throw Binary.Ended(how: "no fields") }
      #expect(fields.compactMap { $0["hex"]?.string }.joined() == Hex.encode(bytes))
      #expect(json["kind"] == "device" && json["defect"] == .null && json["bytes"] == .string(Hex.encode(bytes)))
    }
    let cut = try await Binary.run("inspect", Hex.encode(bytes.dropLast()))
    #expect(cut.status == 20 && cut.output.contains("holder signature  cut off: 1 bytes missing"))
    let document = try await Binary.run("inspect", Hex.encode([0x22] + bytes.dropFirst()))
    #expect(document.status == 20 && document.output.contains("structure.binding at offset 0"))
  }

  @Test func openingIsNeverShown() async throws {
    let bytes = ExampleHolder.document()
    let folder = try Folder()
    let text = try TextForm.encode(bytes.span)
    for code in [text, Hex.encode(bytes), try folder.write("bytes", bytes)] {
      let answer = try await Binary.run("inspect", code)
      #expect(answer.status == 0)
      #expect(answer.output.contains("document presentation, bound by identityDocument"))
      #expect(
        answer.output.contains(
          " 100  16 bytes, not shown                              opening           salt of the holder hash"))
      let json = try #require((try await Binary.run("inspect", "--json", code)).json)
      guard case .array(let fields)? = json["fields"], let opening = fields.last else {
        throw Binary.Ended(how: "no fields")
      }
      #expect(json["kind"] == "document" && json["bytes"] == .string(Hex.encode(bytes.prefix(100))))
      #expect(opening["field"] == "opening" && opening["hex"] == .null && opening["offset"] == 100)
    }
  }

  /// Neither of a sound presentation, nor of one that is cut off, longer, or has another first byte.
  @Test func openingIsNotShownOfDamagedPresentationsEither() throws {
    let bytes = ExampleHolder.document()
    let text = Array(try TextForm.encode(bytes.span).utf8)
    var inspections = (0...text.count).map { Inspection(text: Array(text.prefix($0))) }
    inspections += (101...116).map { Inspection(form: "hex", bytes: Array(bytes.prefix($0))) }
    inspections += (117...200).map { Inspection(form: "hex", bytes: bytes + [UInt8](repeating: 0, count: $0 - 116)) }
    inspections += (UInt8(0)...255).map { Inspection(form: "hex", bytes: [$0] + bytes.dropFirst()) }
    for inspection in inspections {
      let shown = inspection.entries.filter(\.isShown)
      #expect(shown.allSatisfy { $0.offset + $0.bytes.count <= 100 })
      #expect((inspection.json["bytes"]?.string ?? "").utf8.count <= 200)
      // Every byte has its place all the same.
      #expect(inspection.entries.flatMap { Array($0.bytes) } == inspection.bytes)
    }
  }
}
