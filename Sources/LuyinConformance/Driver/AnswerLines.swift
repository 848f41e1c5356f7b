internal import Subprocess

/// The lines that a program writes, one at a time.
struct AnswerLines {
  /// More than any answer of the contract has.
  static let byteCountMax = 1 << 24

  struct TooLong: Error {}

  private var buffers: SubprocessOutputSequence.Iterator
  private var rest: [UInt8] = []

  init(_ buffers: SubprocessOutputSequence.Iterator) { self.buffers = buffers }

  /// The next line without its end, or nil at the end of the output. A last line without an end counts for none.
  mutating func next() async throws -> [UInt8]? {
    var searched = 0
    while true {
      if let end = rest[searched...].firstIndex(of: 0x0a) {
        let line = Array(rest[..<end])
        rest.removeFirst(end + 1)
        return line
      }
      searched = rest.count
      guard rest.count <= AnswerLines.byteCountMax else { throw TooLong() }
      guard let buffer = try await buffers.next() else { return nil }
      unsafe buffer.withUnsafeBytes { unsafe rest.append(contentsOf: $0) }
    }
  }
}
