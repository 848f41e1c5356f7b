internal import Luyin
internal import SystemPackage

/// Issues for every row of a holders' file, on all cores, in the order of the file, in bounded memory.
struct BulkIssue {
  /// A key that every core may sign with.
  final class IssuingKey: Sendable {
    let secret: SecretKey
    init(_ secret: consuming SecretKey) { self.secret = secret }
  }

  /// What became of one piece of the file.
  struct Piece: Sendable {
    var issued: [UInt8] = []
    var issuedCount = 0
    var rejected: [UInt8] = []
    var messages: [String] = []
    /// The last line that was worked on.
    var lastLine = 0
  }

  struct Summary {
    var issued = 0
    var rejected = 0
  }

  /// How many messages about bad rows are shown; all bad rows are in the rejects file.
  static let messageCountMax = 20

  let key: IssuingKey
  let inputName: String
  let output: Output
  let writer: IssuedRowWriter
  let rejectsPath: String
  let isStrict: Bool

  func run(_ input: FileDescriptor, format: HolderFileFormat, reader: HolderRowReader) async throws(Failure) -> Summary
  {
    var chunks = RowChunks(input, name: inputName, hasQuotes: format == .csv)
    var file = HolderFile(format: format, reader: reader)
    var header: [UInt8] = []
    var firstRows: RowChunks.Chunk?
    if format == .csv {
      (file.columns, header, firstRows) = try readHeader(&chunks)
    }
    try output.write(writer.header)

    var summary = Summary()
    var rejects: Output?
    var progress = Progress(unit: "credentials", byteCountTotal: File.byteCount(input, from: chunks.byteCount))
    var lastLine = 0
    func deliver(_ piece: Piece, bytesRead: Int) throws(Failure) {
      do {
        try output.write(piece.issued)
      } catch {
        throw Failure(
          error.status, "\(error.message); rows after line \(lastLine) of \(inputName) are not all issued")
      }
      summary.issued += piece.issuedCount
      lastLine = piece.lastLine
      progress.update(count: summary.issued, bytesRead: bytesRead)
      guard !piece.messages.isEmpty else { return }
      if isStrict {
        progress.finish()
        throw Failure(.rejectedRows, "\(piece.messages[0]); stopped, because --strict was given")
      }
      if rejects == nil {
        rejects = try Output.creating(rejectsPath)
        try rejects?.write(header)
      }
      try rejects?.write(piece.rejected)
      progress.finish()
      for message in piece.messages.prefix(max(0, BulkIssue.messageCountMax - summary.rejected)) {
        Terminal.writeError("luyin: \(message)")
      }
      summary.rejected += piece.messages.count
    }

    let (issuing, source) = (self, file)
    if let firstRows { try deliver(work(firstRows, source), bytesRead: chunks.byteCount) }
    try await OrderedWork { issuing.work($0, source) }.run(&chunks) { (piece, bytesRead) throws(Failure) in
      try deliver(piece, bytesRead: bytesRead)
    }
    progress.finish()
    try rejects?.close()
    return summary
  }

  private func work(_ chunk: RowChunks.Chunk, _ file: HolderFile) -> Piece {
    var piece = Piece()
    piece.issued.reserveCapacity(chunk.bytes.count * 5)
    key.secret.withSigningKey { key in
      file.forEachRow(of: chunk) { row in
        guard !(isStrict && !piece.messages.isEmpty) else { return }
        piece.lastLine = row.line
        switch row.content {
        case .success(let holder):
          let credential = holder.claims.issue(to: holder.holder, with: key)
          writer.append(credential, holder, line: row.line, to: &piece.issued)
          piece.issuedCount += 1
        case .failure(let defect):
          piece.messages.append(message(defect, line: row.line))
          piece.rejected += row.raw
          if row.raw.last != 0x0a { piece.rejected.append(0x0a) }
        }
      }
    }
    return piece
  }

  private func message(_ defect: RowDefect, line: Int) -> String {
    let position = defect.position.map { ":\($0)" } ?? ""
    return "\(inputName):\(line)\(position): \(defect.message)"
  }

  /// The columns, the header as it stands, and the rows that came with it.
  private func readHeader(
    _ chunks: inout RowChunks
  ) throws(Failure) -> ([HolderColumn], [UInt8], RowChunks.Chunk?) {
    var isFirst = true
    while let chunk = try chunks.next() {
      // Spreadsheets put a byte order mark in front.
      let hasMark = isFirst && chunk.bytes.starts(with: [0xef, 0xbb, 0xbf])
      isFirst = false
      let bytes = hasMark ? Array(chunk.bytes.dropFirst(3)) : chunk.bytes
      var rows = CSVRows(bytes, firstLine: chunk.firstLine)
      do throws(CSVRows.RowError) {
        guard try rows.next() else { continue }
      } catch {
        throw Failure(.rejectedRows, "\(inputName):\(rows.line):\(error.column): \(error.message)")
      }
      let columns = try columns(ofHeader: rows)
      var header = Array(bytes[rows.rowRange])
      if header.last != 0x0a { header.append(0x0a) }
      let rest = Array(bytes[rows.rowRange.upperBound...])
      let lines = bytes[..<rows.rowRange.upperBound].count { $0 == 0x0a }
      return (columns, header, rest.isEmpty ? nil : .init(bytes: rest, firstLine: chunk.firstLine + lines))
    }
    throw Failure(
      .rejectedRows, "\(inputName) has no header; its first row must name the columns: \(HolderColumn.list)")
  }

  private func columns(ofHeader rows: CSVRows) throws(Failure) -> [HolderColumn] {
    var columns: [HolderColumn] = []
    for field in rows.fields {
      let name = String(decoding: rows.content(field), as: UTF8.self)
      let place = "\(inputName):\(rows.line):\(field.column)"
      guard let column = HolderColumn(name: name) else {
        throw Failure(.rejectedRows, "\(place): unknown column \"\(name)\"; columns are \(HolderColumn.list)")
      }
      guard !columns.contains(column) else { throw Failure(.rejectedRows, "\(place): column \(name) stands twice") }
      columns.append(column)
    }
    for column in [HolderColumn.holderKey, .index] where !columns.contains(column) {
      throw Failure(.rejectedRows, "\(inputName): the column \(column) is missing")
    }
    return columns
  }
}
