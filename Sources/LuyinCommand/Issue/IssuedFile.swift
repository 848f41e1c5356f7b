internal import SystemPackage

/// What a run of issuing has written before it was stopped.
struct IssuedFile {
  private let descriptor: FileDescriptor
  private let path: String

  /// Opens a file; of what begins otherwise nothing is touched.
  /// - Parameter start: what the file must begin with, as far as it goes.
  /// - Returns: nil if there is no such file.
  init?(_ path: String, beginningWith start: [UInt8]) throws(Failure) {
    do {
      descriptor = try FileDescriptor.open(FilePath(path), .readWrite)
    } catch Errno.noSuchFileOrDirectory {
      return nil
    } catch {
      throw Failure(.cannotCreate, "cannot go on writing \(path): \(error)")
    }
    self.path = path
    try File.lock(descriptor, name: path)
    guard start.starts(with: try bytes(0, start.count)) else { throw foreign }
  }

  private var foreign: Failure {
    Failure(.cannotCreate, "\(path) is not what the run has written; move it away and resume the run")
  }

  /// Cuts off what stands behind the last whole line that answers a line of the input up to `limit`.
  ///
  /// - Parameter recorded: the last line that the run has recorded. Lines are recorded before they are written: a file with a later
  ///   one is another run's, or somebody has gone on with this one, and stays as it is.
  /// - Returns: the line of the input which that answers; 0 if there is none.
  func cut(behind limit: Int, recorded: Int) throws(Failure) -> Int {
    let size = try byteCount()
    var window = Window(end: size)
    // A last line without its end was cut off.
    var end = try start(ofLineBefore: size + 1, &window)
    while end > 0 {
      let start = try start(ofLineBefore: end, &window)
      let line = try bytes(start, Int(min(64, end - start)))
      guard let number = IssuedFile.inputLine(of: line) else {
        guard start == 0 else { throw foreign }
        break
      }
      guard number <= recorded else { throw foreign }
      if number <= limit {
        try keep(end)
        return number
      }
      end = start
    }
    // The header of CSV, or nothing.
    try keep(end)
    return 0
  }

  /// How many whole lines there are behind the header.
  /// - Throws: if there are more than `count`, since the run has not written more.
  func rowCount(atMost count: Int, hasHeader: Bool) throws(Failure) -> Int {
    let size = try byteCount()
    var lines = hasHeader ? -1 : 0
    var offset: Int64 = 0
    while offset < size {
      let block = try bytes(offset, 1 << 16)
      lines += block.count { $0 == 0x0a }
      offset += Int64(block.count)
      guard lines <= count else { throw foreign }
    }
    return max(0, lines)
  }

  /// Keeps so many lines behind the header.
  func cut(behindRows count: Int, hasHeader: Bool) throws(Failure) {
    let size = try byteCount()
    var lines = hasHeader ? -1 : 0
    var (offset, end): (Int64, Int64) = (0, 0)
    while offset < size, lines < count {
      let block = try bytes(offset, 1 << 16)
      for (position, byte) in block.enumerated() where byte == 0x0a {
        lines += 1
        end = offset + Int64(position) + 1
        if lines == count { break }
      }
      offset += Int64(block.count)
    }
    try keep(count == 0 ? 0 : end)
  }

  /// The file, to write on at its end.
  func output() throws(Failure) -> Output {
    _ = try byteCount()
    return Output(appendingTo: descriptor, path: path)
  }

  func close() { try? descriptor.close() }

  /// `{"line":17,…` or `17,…`
  private static func inputLine(of line: [UInt8]) -> Int? {
    let start = Array(#"{"line":"#.utf8)
    let digits = (line.starts(with: start) ? line.dropFirst(start.count) : line[...]).prefix { 0x30...0x39 ~= $0 }
    return digits.endIndex < line.count && line[digits.endIndex] == 0x2c
      ? Int(String(decoding: digits, as: UTF8.self)) : nil
  }

  /// A part of the file that was read.
  private struct Window {
    var start: Int64
    var bytes: [UInt8] = []
    init(end: Int64) { start = end }
  }

  /// Where the line begins whose end is before `end`: behind the line end before that.
  private func start(ofLineBefore end: Int64, _ window: inout Window) throws(Failure) -> Int64 {
    var limit = end - 1
    while limit > 0 {
      if limit <= window.start || limit > window.start + Int64(window.bytes.count) {
        window.start = max(0, limit - 1 << 16)
        window.bytes = try bytes(window.start, Int(limit - window.start))
      }
      if let found = window.bytes[..<Int(limit - window.start)].lastIndex(of: 0x0a) {
        return window.start + Int64(found) + 1
      }
      limit = window.start
    }
    return 0
  }

  /// The size; what is written next goes there.
  private func byteCount() throws(Failure) -> Int64 {
    do { return try descriptor.seek(offset: 0, from: .end) } catch { throw failure(error) }
  }

  private func bytes(_ offset: Int64, _ count: Int) throws(Failure) -> [UInt8] {
    do {
      return unsafe try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        filled = unsafe try descriptor.read(
          fromAbsoluteOffset: offset, into: UnsafeMutableRawBufferPointer(buffer))
      }
    } catch {
      throw failure(error)
    }
  }

  private func keep(_ size: Int64) throws(Failure) {
    do { try descriptor.resize(to: size) } catch { throw failure(error) }
  }

  private func failure(_ error: any Error) -> Failure {
    Failure(.inputOutput, "cannot go on writing \(path): \(error)")
  }
}
