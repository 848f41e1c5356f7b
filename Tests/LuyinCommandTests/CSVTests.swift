import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import LuyinCommand

struct CSVTests {
  private enum Row: Equatable {
    case fields(line: Int, [String])
    case damaged(line: Int)
  }

  private static func rows(_ bytes: [UInt8], firstLine: Int = 1) -> [Row] {
    var rows: [Row] = []
    var table = CSVRows(bytes, firstLine: firstLine)
    while true {
      do {
        guard try table.next() else { return rows }
        rows.append(
          .fields(line: table.line, table.fields.map { String(decoding: table.content($0), as: UTF8.self) }))
      } catch {
        rows.append(.damaged(line: table.line))
      }
    }
  }

  @Test(arguments: [
    ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]), ("a,b\r\nc,d", [["a", "b"], ["c", "d"]]), ("", []), ("\n\r\n\n", []),
    ("a", [["a"]]), (",", [["", ""]]), (",\n", [["", ""]]), ("\"\"", [[""]]), ("\"a,b\"", [["a,b"]]),
    ("\"a\"\"b\"", [["a\"b"]]), ("\"\"\"\"", [["\""]]), ("\"a\nb\",c\r\n", [["damaged"], ["damaged"]]),
    ("\"a\nb,c\n", [["damaged"], ["b", "c"]]),
    ("\"a", [["damaged"]]), ("a\"b,c\nd\n", [["damaged"], ["d"]]), ("\"a\"b\nc\n", [["damaged"], ["c"]]),
    ("a\rb,c\n", [["a\rb", "c"]]),
    ("路,引\n", [["路", "引"]]), (" a , b \n", [[" a ", " b "]]),
  ])
  func rowsAreRead(text: String, expected: [[String]]) {
    let rows = CSVTests.rows(Array(text.utf8)).map { row -> [String] in
      if case .fields(_, let fields) = row { fields } else { ["damaged"] }
    }
    #expect(rows == expected)
  }

  /// The same rows, whatever pieces the input comes in: where rows end is the same question for both readers.
  @Test func piecesGiveTheSameRows() throws {
    let folder = try Folder()
    let alphabet = Array("ab,,\"\"\"\r\n\n".utf8)
    var random = SeededRandom(seed: 4)
    for _ in 0..<1500 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in alphabet.randomElement(using: &random)! }
      let whole = CSVTests.rows(bytes)
      let path = try folder.write("pieces", bytes)
      for readByteCount in [1, 3, 7] {
        let descriptor = try FileDescriptor.open(FilePath(path), .readOnly)
        defer { try? descriptor.close() }
        var chunks = RowChunks(descriptor, name: "pieces", readByteCount: readByteCount)
        var rows: [Row] = []
        var joined: [UInt8] = []
        while let chunk = try chunks.next() {
          rows += CSVTests.rows(chunk.bytes, firstLine: chunk.firstLine)
          joined += chunk.bytes
        }
        #expect(joined == bytes)
        #expect(rows == whole, "\(String(decoding: bytes, as: UTF8.self).debugDescription) by \(readByteCount), seed 4")
      }
    }
  }

  /// A line past the limit comes in marked pieces, and what stands around it whole.
  @Test func longLinesComeInPieces() throws {
    let folder = try Folder()
    for (count, kinds) in [(64, Set([RowChunks.Chunk.Kind.lines])), (65, [.lines, .longLine, .restOfLongLine])] {
      let text = "first\n" + String(repeating: "a", count: count) + "\nlast"
      let path = try folder.write("long", text)
      let descriptor = try FileDescriptor.open(FilePath(path), .readOnly)
      defer { try? descriptor.close() }
      var chunks = RowChunks(descriptor, name: "long", lineByteCountMax: 64, readByteCount: 1)
      var pieces: [RowChunks.Chunk] = []
      while let chunk = try chunks.next() { pieces.append(chunk) }
      #expect(pieces.flatMap(\.bytes) == Array(text.utf8))
      #expect(Set(pieces.map(\.kind)) == kinds)
      #expect(pieces.first?.firstLine == 1 && pieces.last?.firstLine == 3)
      #expect(pieces.count { $0.kind == .longLine } == (count == 65 ? 1 : 0))
    }
  }

  @Test func regionTableIsTheSpecsTable() throws {
    let csv = try String(contentsOfFile: ProjectFolder.path + "/spec/registries/gbt2260.csv", encoding: .utf8)
    #expect(RegionTable.data.description == csv.trimmingCharacters(in: .newlines))
    let holders = try String(contentsOfFile: ProjectFolder.path + "/Examples/hubei/holders.csv", encoding: .utf8)
    #expect(DemoCommand.holders.description == holders.trimmingCharacters(in: .newlines))
  }

  @Test func everyRegionIsFoundByCodeAndByItsWholeName() throws {
    let table = RegionTable.gbt2260
    var ambiguous = 0
    for line in RegionTable.data.description.split(separator: "\n").dropFirst() {
      let fields = line.split(separator: ",")
      let code = try #require(UInt32(fields[0]))
      #expect(try table.region(String(fields[0])) == code)
      let title = try #require(table.title(code))
      #expect(title.hasPrefix(fields[1]))
      if table.codes(named: String(fields[1])).count > 1 { ambiguous += 1 }
    }
    #expect(ambiguous > 30)
    #expect(try table.region("江苏省南京市鼓楼区") == 320_106)
  }
}
