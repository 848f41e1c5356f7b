internal import Luyin
internal import LuyinConformance

/// How a holders' file is written down.
enum HolderFileFormat: String, CaseIterable {
  case csv
  case jsonl

  /// By the file's name; CSV where it does not tell.
  init(path: String) {
    self = path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson") ? .jsonl : .csv
  }
}

/// Turns pieces of a holders' file into rows, good and bad, in order.
struct HolderFile: Sendable {
  /// A row with the line it begins on and its bytes as they stand.
  struct Row {
    let line: Int
    let raw: ArraySlice<UInt8>
    let content: Result<HolderRow, RowDefect>
  }

  let format: HolderFileFormat
  let reader: HolderRowReader
  /// CSV: the columns in the order of the file.
  var columns: [HolderColumn] = [] {
    didSet { positions = HolderColumn.allCases.map { columns.firstIndex(of: $0) } }
  }
  /// CSV: where each column stands, by its raw value; nil where the file has it not.
  private var positions: [Int?] = []

  init(format: HolderFileFormat, reader: HolderRowReader) {
    self.format = format
    self.reader = reader
  }

  /// Reads the header of a CSV file, which has columns for keys, for documents, or for both.
  /// - Returns: the header as it stands, with a line end.
  mutating func readHeader(from chunks: inout RowChunks, name: String) throws(Failure) -> [UInt8] {
    let header = try CSVHeader<HolderColumn>(
      readingFrom: &chunks, name: name, required: reader.indices.requiredColumns)
    columns = header.columns
    switch (columns.contains(.holderKey), columns.contains(.documentType), columns.contains(.documentNumber)) {
    case (true, false, false), (_, true, true): return header.bytes
    case (false, false, false):
      throw Failure(.cannotOpen, "\(name): the column holderKey is missing, or documentType and documentNumber")
    case (_, let hasType, _):
      let missing: HolderColumn = hasType ? .documentNumber : .documentType
      throw Failure(.cannotOpen, "\(name): the column \(missing.name) is missing")
    }
  }

  func forEachRow(of chunk: RowChunks.Chunk, _ body: (Row) -> Void) {
    switch format {
    case .csv: forEachCSVRow(of: chunk, body)
    case .jsonl: forEachJSONRow(of: chunk, body)
    }
  }

  private func forEachCSVRow(of chunk: RowChunks.Chunk, _ body: (Row) -> Void) {
    var rows = CSVRows(chunk.bytes, firstLine: chunk.firstLine)
    while true {
      let content: Result<HolderRow, RowDefect>
      do throws(CSVRows.RowError) {
        guard try rows.next() else { return }
        do throws(RowDefect) {
          content = .success(try row(of: rows))
        } catch {
          content = .failure(error)
        }
      } catch {
        content = .failure(RowDefect(position: error.column, message: error.message))
      }
      body(Row(line: rows.line, raw: chunk.bytes[rows.rowRange], content: content))
    }
  }

  private func row(of rows: CSVRows) throws(RowDefect) -> HolderRow {
    guard rows.fields.count == columns.count else {
      throw RowDefect(
        position: 1, message: "the row has \(rows.fields.count) fields and the header \(columns.count)")
    }
    do {
      return try reader.read { column in
        positions[column.rawValue].map { rows.content(rows.fields[$0]) }
      }
    } catch {
      let position = error.column.flatMap { positions[$0.rawValue] }.map { rows.fields[$0].column }
      throw RowDefect(position: position, column: error.column, message: error.message)
    }
  }

  private func forEachJSONRow(of chunk: RowChunks.Chunk, _ body: (Row) -> Void) {
    for (line, raw) in zip(chunk.firstLine..., chunk.lines) {
      guard raw.contains(where: { $0 != 0x20 && $0 != 0x09 }) else { continue }
      do throws(RowDefect) {
        body(Row(line: line, raw: raw, content: .success(try row(ofJSON: raw))))
      } catch {
        body(Row(line: line, raw: raw, content: .failure(error)))
      }
    }
  }

  private func row(ofJSON raw: ArraySlice<UInt8>) throws(RowDefect) -> HolderRow {
    guard let value = JSONValue(parsing: raw), case .object(let members) = value else {
      throw RowDefect(position: 1, message: "the line is no JSON object")
    }
    var texts: [HolderColumn: ArraySlice<UInt8>] = [:]
    for (name, value) in members {
      guard let column = HolderColumn(name: name) else {
        throw RowDefect(
          message: "\"\(Foreign.shown(name))\" is no member of a holder; members are \(HolderColumn.list)")
      }
      switch value {
      case .string(let string): texts[column] = ArraySlice(string.utf8)
      case .integer(let integer): texts[column] = ArraySlice(String(integer).utf8)
      case .null: break
      default: throw RowDefect(column: column, message: "\(column) must be a string or an integer")
      }
    }
    return try reader.read { texts[$0] }
  }
}

extension CSVRows.RowError {
  var message: String {
    switch defect {
    case .quoteInsideField: "a quote inside a field that does not begin with one"
    case .textBehindQuote: "text behind a closing quote"
    case .openQuote: "a quote that is never closed"
    }
  }
}
