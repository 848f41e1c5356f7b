internal import Luyin
internal import LuyinConformance
internal import SystemPackage

/// A table of cases and what is expected of them, in CSV.
struct CaseTable {
  struct Row {
    let line: Int
    let given: CaseReader.Case
    let expected: CaseExpectation
  }

  private static let messageCountMax = 20

  let rows: [Row]

  /// - Throws: with a line for each mistake, up to ``messageCountMax``.
  init(_ path: String, _ policies: PolicySet) throws(Failure) {
    let name = path == "-" ? "standard input" : path
    let descriptor = path == "-" ? FileDescriptor.standardInput : try File.open(path)
    var chunks = RowChunks(descriptor, name: name)
    let header = try CSVHeader<CaseColumn>(readingFrom: &chunks, name: name, required: CaseColumn.required)
    var rows: [Row] = []
    var messages: [String] = []
    while let chunk = try chunks.next() {
      guard chunk.kind == .lines else {
        if chunk.kind == .longLine {
          messages.append("\(name):\(chunk.firstLine): this is no row but a very long line")
        }
        continue
      }
      var content = CSVRows(chunk.bytes, firstLine: chunk.firstLine)
      while true {
        do throws(CSVRows.RowError) {
          guard try content.next() else { break }
        } catch {
          messages.append("\(name):\(content.line):\(error.column): \(error.message)")
          continue
        }
        do throws(Mistake) {
          rows.append(try CaseTable.row(content, header.columns, policies))
        } catch {
          messages.append("\(name):\(content.line):\(error.position): \(error.message)")
        }
      }
    }
    guard messages.isEmpty else {
      var lines = Array(messages.prefix(CaseTable.messageCountMax))
      if messages.count > lines.count { lines.append("\(name): and \(messages.count - lines.count) more") }
      throw Failure(.dataError, lines.joined(separator: "\nluyin: "))
    }
    guard !rows.isEmpty else { throw Failure(.dataError, "\(name) has no case; add rows behind the header") }
    self.rows = rows
  }

  private struct Mistake: Error {
    /// The byte of the row, from 1.
    let position: Int
    let message: String
  }

  private static func row(
    _ content: CSVRows, _ columns: [CaseColumn], _ policies: PolicySet
  ) throws(Mistake) -> Row {
    guard content.fields.count == columns.count else {
      throw Mistake(
        position: 1, message: "the row has \(content.fields.count) fields and the header \(columns.count)")
    }
    func field(_ column: CaseColumn) -> CSVRows.Field? {
      columns.firstIndex(of: column).map { content.fields[$0] }
    }
    func text(_ column: CaseColumn) -> String? {
      field(column).map { String(decoding: content.content($0), as: UTF8.self) }
    }
    do throws(CaseProblem) {
      return Row(
        line: content.line, given: try CaseReader(policies: policies).read(text),
        expected: try CaseExpectation(text, hasMeasures: columns.contains(.measures), policies))
    } catch {
      throw Mistake(position: field(error.column)?.column ?? 1, message: "\(error.column.name) \(error.message)")
    }
  }
}
