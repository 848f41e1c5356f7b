internal import LuyinConformance

/// The columns that a CSV file of one kind may have.
protocol CSVColumn: Equatable, CaseIterable {
  init?(name: String)
  var name: String { get }
}

extension CSVColumn {
  /// The columns that a file may have, for messages.
  static var list: String { allCases.map(\.name).joined(separator: ", ") }
}

/// The first row of a CSV file: which columns there are.
struct CSVHeader<Column: CSVColumn> {
  let columns: [Column]
  /// As it stands, with a line end.
  let bytes: [UInt8]

  /// - Parameter required: the columns that there must be.
  init(readingFrom chunks: inout RowChunks, name: String, required: [Column]) throws(Failure) {
    var isFirst = true
    while let chunk = try chunks.next() {
      // Spreadsheets put a byte order mark in front.
      let hasMark = isFirst && chunk.bytes.starts(with: [0xef, 0xbb, 0xbf])
      isFirst = false
      let content = hasMark ? Array(chunk.bytes.dropFirst(3)) : chunk.bytes
      if let encoding = CSVHeader.otherEncoding(content) {
        throw Failure(.cannotOpen, "\(name) is \(encoding); save it as CSV in UTF-8")
      }
      var rows = CSVRows(content, firstLine: chunk.firstLine)
      do throws(CSVRows.RowError) {
        guard try rows.next() else { continue }
      } catch {
        throw Failure(.cannotOpen, "\(name):\(rows.line):\(error.column): \(error.message)")
      }
      columns = try CSVHeader.columns(of: rows, name: name, required)
      let header = content[rows.rowRange]
      bytes = header.last == 0x0a ? Array(header) : header + [0x0a]
      let rest = Array(content[rows.rowRange.upperBound...])
      let lines = content[..<rows.rowRange.upperBound].count { $0 == 0x0a }
      chunks.putBack(.init(kind: .lines, bytes: rest, firstLine: chunk.firstLine + lines))
      return
    }
    throw Failure(.cannotOpen, "\(name) has no header; its first row must name the columns: \(Column.list)")
  }

  private static func columns(
    of rows: CSVRows, name: String, _ required: [Column]
  ) throws(Failure) -> [Column] {
    var columns: [Column] = []
    for field in rows.fields {
      let title = String(decoding: rows.content(field), as: UTF8.self)
      let place = "\(name):\(rows.line):\(field.column)"
      guard let column = Column(name: title) else {
        let near = NearestName.of(title, in: Column.allCases.map(\.name)).map { "; did you mean \($0)?" }
        let hint = title.contains(";") ? "; separate columns with commas" : near ?? ""
        throw Failure(
          .cannotOpen, "\(place): unknown column \"\(Foreign.shown(title))\"\(hint); columns are \(Column.list)")
      }
      guard !columns.contains(column) else { throw Failure(.cannotOpen, "\(place): column \(title) stands twice") }
      columns.append(column)
    }
    for column in required where !columns.contains(column) {
      throw Failure(.cannotOpen, "\(name): the column \(column.name) is missing")
    }
    return columns
  }

  /// What a file is that is not lines of UTF-8, as far as its beginning tells.
  private static func otherEncoding(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff]) || bytes.prefix(64).contains(0) {
      return "UTF-16 or binary"
    }
    guard let lineEnd = bytes.firstIndex(where: { $0 == 0x0a || $0 == 0x0d }), bytes[lineEnd] == 0x0d else {
      return nil
    }
    return lineEnd + 1 < bytes.count && bytes[lineEnd + 1] != 0x0a ? "a file whose lines end in CR alone" : nil
  }
}
