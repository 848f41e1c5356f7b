internal import Luyin
internal import LuyinIssuance
internal import SystemPackage

/// A holders' file that is issued from: its rows and how they are answered.
struct HolderInput: Sendable {
  let name: String
  let file: HolderFile
  let writer: IssuedRowWriter
  let isStrict: Bool

  /// Reads a piece: rows in order, and what is wrong with some of them.
  func forEachRow(of chunk: RowChunks.Chunk, _ body: (HolderFile.Row) -> Void) {
    guard chunk.kind != .restOfLongLine else { return }
    guard chunk.kind == .lines else {
      // A row that is too long to read is rejected, piece by piece, and the rows behind it are issued.
      let defect = RowDefect(position: 1, message: "the row is longer than 1048576 bytes")
      return body(HolderFile.Row(line: chunk.firstLine, raw: chunk.bytes[...], content: .failure(defect)))
    }
    file.forEachRow(of: chunk, body)
  }

  func message(_ defect: RowDefect, line: Int) -> String {
    let position = defect.position.map { ":\($0)" } ?? ""
    return "\(name):\(line)\(position): \(defect.message)"
  }

  /// Adds the answer to a row that cannot be issued.
  /// - Parameter isWhole: whether these are all of the row's bytes, whose end the last one of a file may lack.
  func reject(_ message: String, _ raw: ArraySlice<UInt8>, isWhole: Bool, to piece: inout IssuedPiece) {
    piece.messages.append(message)
    piece.rejected += raw
    if isWhole, raw.last != 0x0a { piece.rejected.append(0x0a) }
  }
}

/// Issues for every row of a holders' file that has its index, on all cores, in the order of the file, in bounded memory.
struct BulkIssue {
  let key: IssuerSecret
  let input: HolderInput

  func run(_ chunks: inout RowChunks, _ output: inout IssueOutput) async throws(Failure) {
    do {
      try await OrderedWork { work($0) }.run(&chunks) { (piece, bytesRead) throws(Failure) in
        try output.deliver(piece, bytesRead: bytesRead)
      }
    } catch {
      output.clearProgress()
      throw error
    }
  }

  private func work(_ chunk: RowChunks.Chunk) -> IssuedPiece {
    var piece = IssuedPiece(lastLine: chunk.firstLine)
    piece.issued.reserveCapacity(chunk.bytes.count * 5)
    if chunk.kind == .restOfLongLine { piece.rejected = chunk.bytes }
    key.withSigningKey { key in
      input.forEachRow(of: chunk) { row in
        guard !(input.isStrict && !piece.messages.isEmpty) else { return }
        piece.lastLine = row.line
        do throws(RowDefect) {
          let holder = try row.content.get()
          guard case .claims(let claims, let person) = holder.statement else { fatalError("rows have their indices") }
          let code = IssuedCode(claims.issue(to: person, with: key), holder.opening)
          input.writer.append(code, holder, line: row.line, to: &piece.issued)
          piece.issuedCount += 1
        } catch {
          input.reject(
            input.message(error, line: row.line), row.raw, isWhole: chunk.kind == .lines, to: &piece)
        }
      }
    }
    return piece
  }
}
