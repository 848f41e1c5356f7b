internal import SystemPackage

/// Cuts an input stream into pieces that hold whole rows, so that pieces can be worked on side by side.
///
/// A row ends at a line end; in CSV, at a line end outside of quotes. Memory is bounded by the piece and the
/// longest row.
struct RowChunks {
  /// Whole rows; the last of the input may lack its line end.
  struct Chunk: Sendable {
    let bytes: [UInt8]
    /// The line on which the first row begins, from 1.
    let firstLine: Int

    /// The lines without their ends.
    var lines: [ArraySlice<UInt8>] {
      var lines = bytes.split(separator: 0x0a, omittingEmptySubsequences: false)
      // What stands behind the last line end is a line only if there is something.
      if lines.last?.isEmpty == true { lines.removeLast() }
      return lines.map { $0.last == 0x0d && $0.endIndex < bytes.endIndex ? $0.dropLast() : $0 }
    }
  }

  private let input: FileDescriptor
  private let name: String
  private let hasQuotes: Bool
  private let rowByteCountMax: Int
  private let readByteCount: Int
  /// Bytes read so far, for progress.
  private(set) var byteCount = 0
  private var rest: [UInt8] = []
  private var state = State.fieldStart
  private var restScanned = 0
  private var line = 1
  private var ended = false

  /// - Parameters:
  ///   - rowByteCountMax: the longest row that is read.
  ///   - readByteCount: the most that one read asks for.
  init(
    _ input: FileDescriptor, name: String, hasQuotes: Bool, rowByteCountMax: Int = 1 << 20,
    readByteCount: Int = 1 << 16
  ) {
    self.rowByteCountMax = rowByteCountMax
    self.readByteCount = readByteCount
    self.input = input
    self.name = name
    self.hasQuotes = hasQuotes
  }

  /// Whether ``next()`` would have to wait for the other side.
  var wouldWait: Bool { !ended && !Terminal.hasInput(input) }

  /// The next whole rows, or nil at the end of the input.
  mutating func next() throws(Failure) -> Chunk? {
    while !ended {
      let read = try File.read(input, name: name, upTo: readByteCount)
      byteCount += read.count
      guard !read.isEmpty else {
        ended = true
        break
      }
      rest += read
      if let end = endOfLastWholeRow() { return take(end) }
      guard rest.count <= rowByteCountMax else {
        let quote = state == .quoted ? "; a quote on it is never closed" : ""
        throw Failure(.rejectedRows, "\(name):\(line): this row is longer than \(rowByteCountMax) bytes\(quote)")
      }
    }
    return rest.isEmpty ? nil : take(rest.count)
  }

  private mutating func take(_ end: Int) -> Chunk {
    let chunk = Chunk(bytes: Array(rest[..<end]), firstLine: line)
    rest.removeFirst(end)
    restScanned = rest.count
    line += chunk.bytes.reduce(0) { $1 == 0x0a ? $0 + 1 : $0 }
    return chunk
  }

  /// Goes on where the last search ended: every byte is looked at once.
  private mutating func endOfLastWholeRow() -> Int? {
    var end: Int?
    for index in restScanned..<rest.count where state.advance(rest[index], hasQuotes: hasQuotes) { end = index + 1 }
    restScanned = rest.count
    return end
  }

  /// Where in a row a byte stands: the grammar of ``CSVRows``, as far as it tells where rows end.
  private enum State {
    case fieldStart, unquoted, quoted, behindQuote
    /// A defect; the row goes on to the next line end, whatever comes.
    case damaged

    /// Whether `byte` ends a row.
    mutating func advance(_ byte: UInt8, hasQuotes: Bool) -> Bool {
      switch (self, byte) {
      case (.quoted, 0x22): self = .behindQuote
      case (.quoted, _): break
      case (_, 0x0a):
        self = .fieldStart
        return true
      case _ where !hasQuotes: break
      case (.behindQuote, 0x22), (.fieldStart, 0x22): self = .quoted
      case (.unquoted, 0x22): self = .damaged
      case (.fieldStart, 0x2c), (.unquoted, 0x2c), (.behindQuote, 0x2c): self = .fieldStart
      case (.behindQuote, _): self = .damaged
      case (.fieldStart, _): self = .unquoted
      case (.unquoted, _), (.damaged, _): break
      }
      return false
    }
  }
}
