internal import Luyin
internal import LuyinConformance
internal import LuyinIssuance

/// The columns of a file of changes.
enum StatusChangeColumn: CSVColumn {
  case holder, index, status, reason

  var name: String { "\(self)" }

  init?(name: String) {
    guard let column = StatusChangeColumn.allCases.first(where: { $0.name.hasBytes(of: name) }) else { return nil }
    self = column
  }

  /// Whether rows can say all that they have to.
  static func check(
    _ columns: [StatusChangeColumn], _ defaults: StatusChangeDefaults, name: String
  ) throws(Failure) {
    guard columns.contains(.holder) != columns.contains(.index) else {
      throw Failure(.cannotOpen, "\(name): exactly one of the columns holder and index must be there")
    }
    guard columns.contains(.status) || defaults.status != nil else {
      throw Failure(.usage, "\(name) has no column status; name the status on the command line")
    }
    guard columns.contains(.reason) || defaults.reason != nil else {
      throw Failure(.usage, "\(name) has no column reason; give --reason")
    }
  }
}

extension AuthoredChanges {
  /// Reads all rows.
  /// - Throws: with a line for each that is wrong, up to ``messageCountMax``.
  init(
    csv chunks: inout RowChunks, name: String, _ byteCount: Int?, _ reader: StatusChangeRowReader
  ) throws(Failure) {
    self.init(name: name)
    var progress = Progress(unit: "rows", byteCountTotal: byteCount)
    defer { progress.clear() }
    while let chunk = try chunks.next() {
      add(chunk, reader)
      progress.update(count: list.count, bytesRead: chunks.byteCount)
    }
    try check()
  }

  private mutating func add(_ chunk: RowChunks.Chunk, _ reader: StatusChangeRowReader) {
    guard chunk.kind == .lines else {
      if chunk.kind == .longLine {
        note("this is no row but a very long line", at: Place(line: chunk.firstLine, column: 1))
      }
      return
    }
    var rows = CSVRows(chunk.bytes, firstLine: chunk.firstLine)
    while true {
      do throws(CSVRows.RowError) {
        guard try rows.next() else { return }
        do throws(StatusChangeRowReader.Problem) {
          add(try reader.change(of: rows), at: Place(line: rows.line, column: reader.subjectColumn(of: rows)))
        } catch {
          note(error.message, at: Place(line: rows.line, column: error.column))
        }
      } catch {
        note(error.message, at: Place(line: rows.line, column: error.column))
      }
    }
  }
}

/// Reads rows of a file of changes.
struct StatusChangeRowReader {
  struct Problem: Error {
    let column: Int
    let message: String
  }

  let columns: [StatusChangeColumn]
  /// Whose indices are meant; nil for holders under each key.
  let key: PublicKey?
  let defaults: StatusChangeDefaults

  func change(of rows: CSVRows) throws(Problem) -> StatusChange {
    guard rows.fields.count == columns.count else {
      throw Problem(column: 1, message: "the row has \(rows.fields.count) fields and the header \(columns.count)")
    }
    var subject: StatusChange.Subject?
    var (status, reason) = (defaults.status, defaults.reason)
    for (column, field) in zip(columns, rows.fields) {
      let content = rows.content(field)
      do throws(StatusInputProblem) {
        switch column {
        case .holder: subject = .holder(try StatusChangeRowReader.reference(content), under: key)
        case .index: subject = try index(content)
        case .status where content.isEmpty && status != nil, .reason where content.isEmpty && reason != nil: break
        case .status: status = StatusSetting(value: try StatusInputProblem.change(content))
        case .reason: reason = try StatusChangeRowReader.reason(content)
        }
      } catch {
        throw Problem(column: field.column, message: error.message)
      }
    }
    guard let subject, let status, let reason else { fatalError("the header was checked") }
    return StatusChange(subject, to: status.value, reason: reason)
  }

  /// Where the holder or the index of a row begins.
  func subjectColumn(of rows: CSVRows) -> Int {
    zip(columns, rows.fields).first { $0.0 == .holder || $0.0 == .index }?.1.column ?? 1
  }

  private static func reference(_ content: ArraySlice<UInt8>) throws(StatusInputProblem) -> HolderReference {
    guard let reference = HolderReference(hex: content.span) else {
      throw StatusInputProblem(message: "this is no reference: \(HolderReference.hint)")
    }
    return reference
  }

  private func index(_ content: ArraySlice<UInt8>) throws(StatusInputProblem) -> StatusChange.Subject {
    guard let index = UInt32(decimal: content) else {
      throw StatusInputProblem(message: "index must be a number from 0 to 4294967295")
    }
    guard let key else { fatalError("indices are of one key") }
    return .index(index, under: key)
  }

  private static func reason(_ content: ArraySlice<UInt8>) throws(StatusInputProblem) -> String {
    guard let reason = RecordedText.read(content, byteCountMax: RecordedText.reasonByteCountMax) else {
      throw StatusInputProblem(message: "reason \(RecordedText.hint(RecordedText.reasonByteCountMax))")
    }
    return reason
  }
}
