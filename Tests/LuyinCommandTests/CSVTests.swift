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
    ("\"a\"\"b\"", [["a\"b"]]), ("\"\"\"\"", [["\""]]), ("\"a\nb\",c\r\n", [["a\nb", "c"]]),
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
        var chunks = RowChunks(descriptor, name: "pieces", hasQuotes: true, readByteCount: readByteCount)
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

  @Test func rowsHaveALimit() throws {
    let folder = try Folder()
    for (count, isTaken) in [(63, true), (65, false)] {
      let path = try folder.write("long", [UInt8](repeating: 0x61, count: count))
      let descriptor = try FileDescriptor.open(FilePath(path), .readOnly)
      defer { try? descriptor.close() }
      var chunks = RowChunks(descriptor, name: "long", hasQuotes: true, rowByteCountMax: 64, readByteCount: 1)
      if isTaken {
        #expect(try chunks.next()?.bytes.count == count)
      } else {
        #expect(throws: Failure.self) { try chunks.next() }
      }
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
