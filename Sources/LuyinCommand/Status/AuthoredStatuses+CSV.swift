internal import Luyin
internal import LuyinConformance

/// The columns of a file of indices and their statuses.
enum StatusColumn: CSVColumn {
  case index, status

  var name: String { "\(self)" }

  init?(name: String) {
    guard let column = StatusColumn.allCases.first(where: { $0.name.hasBytes(of: name) }) else { return nil }
    self = column
  }
}

extension AuthoredStatuses {
  /// Reads rows on all cores. Memory grows by 16 bytes a row.
  init(
    csv chunks: inout RowChunks, name: String, byteCount: Int?, capacity: UInt64
  ) async throws(Failure) {
    self.init(name: name, form: .csv)
    let header = try CSVHeader<StatusColumn>(readingFrom: &chunks, name: name, required: StatusColumn.allCases)
    let reader = StatusRowReader(name: name, columns: header.columns, capacity: capacity)
    var found = self
    var progress = Progress(unit: "rows", byteCountTotal: byteCount)
    defer { progress.clear() }
    try await OrderedWork { reader.read($0) }.run(&chunks) { (piece, bytesRead) throws(Failure) in
      found.add(piece)
      progress.update(count: found.rows.count, bytesRead: bytesRead)
    }
    self = found
  }

  private mutating func add(_ piece: StatusRowReader.Piece) {
    add(piece.rows)
    note(piece.messages)
  }
}

/// Reads pieces of a CSV file into rows, good and bad.
private struct StatusRowReader {
  struct Piece: Sendable {
    var rows: [AuthoredStatuses.Row] = []
    var messages: [String] = []
  }

  let name: String
  let columns: [StatusColumn]
  let capacity: UInt64

  func read(_ chunk: RowChunks.Chunk) -> Piece {
    var piece = Piece()
    guard chunk.kind == .lines else {
      if chunk.kind == .longLine {
        piece.messages = ["\(name):\(chunk.firstLine): this is no row but a very long line"]
      }
      return piece
    }
    piece.rows.reserveCapacity(chunk.bytes.count / 12)
    var rows = CSVRows(chunk.bytes, firstLine: chunk.firstLine)
    while true {
      do throws(CSVRows.RowError) {
        guard try rows.next() else { return piece }
        do throws(Problem) {
          piece.rows.append(try row(of: rows))
        } catch {
          piece.messages.append("\(name):\(rows.line):\(error.column): \(error.message)")
        }
      } catch {
        piece.messages.append("\(name):\(rows.line):\(error.column): \(error.message)")
      }
    }
  }

  private struct Problem: Error {
    let column: Int
    let message: String
  }

  private func row(of rows: CSVRows) throws(Problem) -> AuthoredStatuses.Row {
    guard rows.fields.count == columns.count else {
      throw Problem(column: 1, message: "the row has \(rows.fields.count) fields and the header \(columns.count)")
    }
    var index: UInt32?
    var status: Status?
    for (column, field) in zip(columns, rows.fields) {
      let content = rows.content(field)
      do throws(StatusInputProblem) {
        switch column {
        case .index: index = try StatusInputProblem.index(UInt32(decimal: content), capacity: capacity)
        case .status: status = try StatusInputProblem.status(content)
        }
      } catch {
        throw Problem(column: field.column, message: error.message)
      }
    }
    guard let index, let status else { fatalError("both columns are there") }
    return AuthoredStatuses.Row(index: index, status: status, place: rows.line)
  }
}
