internal import LuyinIssuance
internal import SystemPackage

/// Cuts an input stream into pieces that hold whole lines, so that pieces can be worked on side by side.
///
/// Memory is bounded by the piece and the longest line. A line past the limit comes in pieces of its own, so that
/// whoever reads can judge it, keep it, and go on behind it.
struct RowChunks {
  struct Chunk: Sendable {
    enum Kind: Sendable {
      /// Whole lines; the last of the input may lack its end.
      case lines
      /// The beginning of a line that is longer than is read.
      case longLine
      /// More of that line.
      case restOfLongLine
    }

    let kind: Kind
    let bytes: [UInt8]
    /// The line on which the first byte lies, from 1.
    let firstLine: Int

    /// The last line that it has a part of.
    var lastLine: Int {
      guard kind == .lines else { return firstLine }
      return firstLine + bytes.reduce(0) { $1 == 0x0a ? $0 + 1 : $0 } - (bytes.last == 0x0a ? 1 : 0)
    }

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
  private let lineByteCountMax: Int
  private let readByteCount: Int
  /// Bytes read so far, for progress.
  private(set) var byteCount = 0
  private var rest: [UInt8]
  private var searched = 0
  private var line = 1
  private var isInLongLine = false
  private var ended = false

  /// - Parameters:
  ///   - start: what was read of the input already.
  ///   - lineByteCountMax: the longest line that is read in one piece.
  ///   - readByteCount: the most that one read asks for.
  init(
    _ input: FileDescriptor, name: String, start: [UInt8] = [], lineByteCountMax: Int = 1 << 20,
    readByteCount: Int = 1 << 16
  ) {
    self.input = input
    self.name = name
    self.lineByteCountMax = lineByteCountMax
    self.readByteCount = readByteCount
    rest = start
    byteCount = start.count
  }

  /// Puts the rest of a piece back in front of what is read next.
  mutating func putBack(_ chunk: Chunk) {
    rest = chunk.bytes + rest
    line = chunk.firstLine
    searched = 0
  }

  /// Passes over the lines up to one.
  mutating func skip(through last: Int) throws(Failure) {
    var reached = line - 1
    while reached < last, let chunk = try next(rowCountMax: last - reached) { reached = chunk.lastLine }
    guard reached >= last else {
      throw Failure(
        .dataError, "\(name) ends at line \(reached), and was issued from up to line \(last); give the same file")
    }
    // What is left of a long line belongs to the last one.
    while isInLongLine, try next() != nil {}
  }

  /// Whether ``next()`` would have to wait for the other side.
  var wouldWait: Bool { !ended && !hasLine && !Terminal.hasInput(input) }

  /// The next piece, of at most so many lines, or nil at the end of the input.
  mutating func next(rowCountMax: Int = .max) throws(Failure) -> Chunk? {
    while true {
      if let chunk = chunkOfRest(rowCountMax) { return chunk }
      guard !ended else { return rest.isEmpty ? nil : take(rest.count, isInLongLine ? .restOfLongLine : .lines) }
      let read = try File.read(input, name: name, upTo: readByteCount)
      byteCount += read.count
      ended = read.isEmpty
      rest += read
    }
  }

  private var hasLine: Bool { rest[min(searched, rest.count)...].contains(0x0a) }

  private mutating func chunkOfRest(_ lineCountMax: Int) -> Chunk? {
    if isInLongLine {
      guard !rest.isEmpty else { return nil }
      guard let end = rest.firstIndex(of: 0x0a) else { return take(rest.count, .restOfLongLine) }
      isInLongLine = false
      return take(end + 1, .restOfLongLine)
    }
    if let end = endOfLines(lineCountMax) { return take(end, .lines) }
    searched = rest.count
    guard rest.count > lineByteCountMax else { return nil }
    isInLongLine = true
    return take(rest.count, .longLine)
  }

  /// Where the last of so many whole lines ends.
  private func endOfLines(_ lineCountMax: Int) -> Int? {
    guard let last = rest[searched...].lastIndex(of: 0x0a) else { return nil }
    var lineCount = 0
    for position in searched..<last where rest[position] == 0x0a {
      lineCount += 1
      if lineCount == lineCountMax { return position + 1 }
    }
    return last + 1
  }

  private mutating func take(_ end: Int, _ kind: Chunk.Kind) -> Chunk {
    let chunk = Chunk(kind: kind, bytes: Array(rest[..<end]), firstLine: line)
    rest.removeFirst(end)
    searched = 0
    line += chunk.bytes.reduce(0) { $1 == 0x0a ? $0 + 1 : $0 }
    return chunk
  }
}

extension RowChunks: PieceSource {
  static func byteCount(of piece: Chunk) -> Int { piece.bytes.count }
}
