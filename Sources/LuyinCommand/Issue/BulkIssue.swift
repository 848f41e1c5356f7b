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
  let outputPath: String?
  let writer: IssuedRowWriter
  let rejectsPath: String
  let isStrict: Bool

  func run(_ input: FileDescriptor, format: HolderFileFormat, reader: HolderRowReader) async throws(Failure) -> Summary
  {
    var chunks = RowChunks(input, name: inputName)
    var file = HolderFile(format: format, reader: reader)
    var header: [UInt8] = []
    var firstRows: RowChunks.Chunk?
    if format == .csv {
      let found = try CSVHeader<HolderColumn>(readingFrom: &chunks, name: inputName)
      file.columns = found.columns
      (header, firstRows) = (found.bytes, found.firstRows)
    }

    // Both files are there before the first credential is: nothing is found out too late.
    let rejects = try RejectsFile(path: rejectsPath, header: header)
    let output = try outputPath.map { path throws(Failure) in try Output.creating(path) } ?? .standard
    try output.write(writer.header)

    var summary = Summary()
    var progress = Progress(unit: "credentials", byteCountTotal: File.byteCount(input))
    var lastLine = 0
    func deliver(_ piece: Piece, bytesRead: Int) throws(Failure) {
      progress.clear()
      do {
        try output.write(piece.issued)
      } catch {
        throw Failure(error.status, "\(error.message); rows after line \(lastLine) of \(inputName) are not issued")
      }
      summary.issued += piece.issuedCount
      lastLine = piece.lastLine
      if isStrict, let message = piece.messages.first {
        throw Failure(.dataError, "\(message); stopped, because --strict was given")
      }
      try rejects.write(piece.rejected)
      for message in piece.messages.prefix(max(0, BulkIssue.messageCountMax - summary.rejected)) {
        Terminal.writeError("luyin: \(message)")
      }
      summary.rejected += piece.messages.count
      progress.update(count: summary.issued, bytesRead: bytesRead)
    }

    let (issuing, source) = (self, file)
    if let firstRows { try deliver(work(firstRows, source), bytesRead: chunks.byteCount) }
    do {
      try await OrderedWork { issuing.work($0, source) }.run(&chunks) { (piece, bytesRead) throws(Failure) in
        try deliver(piece, bytesRead: bytesRead)
      }
    } catch {
      progress.clear()
      throw error
    }
    progress.clear()
    try rejects.close()
    try output.close()
    return summary
  }

  private func work(_ chunk: RowChunks.Chunk, _ file: HolderFile) -> Piece {
    guard chunk.kind == .lines else { return longLine(chunk) }
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

  /// A row that is too long to read is rejected, piece by piece, and the rows behind it are issued.
  private func longLine(_ chunk: RowChunks.Chunk) -> Piece {
    var piece = Piece(rejected: chunk.bytes, lastLine: chunk.firstLine)
    if chunk.kind == .longLine {
      let defect = RowDefect(position: 1, message: "the row is longer than 1048576 bytes")
      piece.messages = [message(defect, line: chunk.firstLine)]
    }
    return piece
  }

  private func message(_ defect: RowDefect, line: Int) -> String {
    let position = defect.position.map { ":\($0)" } ?? ""
    return "\(inputName):\(line)\(position): \(defect.message)"
  }
}
