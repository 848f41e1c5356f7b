/// Reads CSV (RFC 4180) row by row from whole lines in memory: commas, double quotes, LF or CRLF.
///
/// A row is a line. RFC 4180 lets a quoted field go on over lines; no column here has a use for it, and a quote that
/// somebody forgot to close would swallow the rows of many people without a word.
struct CSVRows {
  /// A field's place in the bytes; quotes already left off.
  struct Field {
    var range: Range<Int>
    /// Whether a doubled quote stands in it.
    var hasDoubledQuotes = false
    /// The column of its first byte, counted in bytes from 1.
    var column: Int
  }

  /// What is wrong with a row, and at which byte of it, counted from 1.
  struct RowError: Error, Equatable {
    enum Defect { case quoteInsideField, textBehindQuote, openQuote }
    let defect: Defect
    let column: Int
  }

  let bytes: [UInt8]
  private(set) var position = 0
  /// Where the current row lies in the bytes, its line end included.
  private(set) var rowRange = 0..<0
  /// The line of the current row; the first is `firstLine`.
  private(set) var line: Int
  /// The current row's fields; valid unless ``next()`` threw.
  private(set) var fields: [Field] = []
  private var nextLine: Int

  init(_ bytes: [UInt8], firstLine: Int) {
    self.bytes = bytes
    line = firstLine
    nextLine = firstLine
  }

  /// Moves to the next row; false at the end. Lines with nothing on them are no rows.
  /// - Throws: ``RowError``; the row is known by ``rowRange`` and ``line``, and the next call goes on behind it.
  mutating func next() throws(RowError) -> Bool {
    while position < bytes.count, isLineEnd(position) { skipLineEnd() }
    guard position < bytes.count else { return false }
    line = nextLine
    let start = position
    fields.removeAll(keepingCapacity: true)
    defer {
      // Behind a defect the rest of the line is left.
      while position < bytes.count, bytes[position] != 0x0a { position += 1 }
      skipLineEnd()
      rowRange = start..<position
    }
    repeat { try readField(rowStart: start) } while take(0x2c)
    return true
  }

  /// The content of a field, with doubled quotes made single.
  func content(_ field: Field) -> ArraySlice<UInt8> {
    guard field.hasDoubledQuotes else { return bytes[field.range] }
    var content: [UInt8] = []
    var index = field.range.lowerBound
    while index < field.range.upperBound {
      content.append(bytes[index])
      index += bytes[index] == 0x22 ? 2 : 1
    }
    return content[...]
  }

  private mutating func readField(rowStart: Int) throws(RowError) {
    let start = position
    let column = start - rowStart + 1
    guard take(0x22) else {
      while position < bytes.count, bytes[position] != 0x2c, !isLineEnd(position) {
        if bytes[position] == 0x22 { throw RowError(defect: .quoteInsideField, column: position - rowStart + 1) }
        position += 1
      }
      fields.append(Field(range: start..<position, column: column))
      return
    }
    var hasDoubledQuotes = false
    while true {
      guard position < bytes.count, bytes[position] != 0x0a else { throw RowError(defect: .openQuote, column: column) }
      position += 1
      guard bytes[position - 1] == 0x22 else { continue }
      guard take(0x22) else { break }
      hasDoubledQuotes = true
    }
    fields.append(Field(range: start + 1..<position - 1, hasDoubledQuotes: hasDoubledQuotes, column: column))
    guard position == bytes.count || bytes[position] == 0x2c || isLineEnd(position) else {
      throw RowError(defect: .textBehindQuote, column: position - rowStart + 1)
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  /// LF, CRLF, or a CR that is the last byte.
  private func isLineEnd(_ index: Int) -> Bool {
    bytes[index] == 0x0a
      || (bytes[index] == 0x0d && (index + 1 == bytes.count || bytes[index + 1] == 0x0a))
  }

  private mutating func skipLineEnd() {
    guard position < bytes.count else { return }
    position = min(position + (bytes[position] == 0x0d ? 2 : 1), bytes.count)
    nextLine += 1
  }
}
