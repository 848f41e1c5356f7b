internal import SystemPackage

/// A line on standard error that tells how far a long run is; silent unless that is a terminal, and for the
/// first two seconds.
struct Progress {
  private let unit: String
  private let byteCountTotal: Int?
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var lastShown = ContinuousClock.now
  private var hasLine = false

  /// - Parameter writesToFile: whether results go to a file. On the same terminal they show the progress themselves.
  init(unit: String, byteCountTotal: Int?, writesToFile: Bool = false) {
    isShown = Terminal.isTerminal(.standardError) && (writesToFile || !Terminal.isTerminal(.standardOutput))
    self.unit = unit
    self.byteCountTotal = byteCountTotal
  }

  mutating func update(count: Int, bytesRead: Int) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard now - start > .seconds(2), now - lastShown > .milliseconds(500) else { return }
    lastShown = now
    hasLine = true
    let seconds = (now - start) / .seconds(1)
    var line = "\(count) \(unit), \(Int(Double(count) / seconds))/s"
    if let byteCountTotal, bytesRead > 0, byteCountTotal >= bytesRead {
      let left = seconds * Double(byteCountTotal - bytesRead) / Double(bytesRead)
      line += ", \(100 * bytesRead / byteCountTotal) %, \(Time.duration(Int64(left))) left"
    }
    _ = try? FileDescriptor.standardError.writeAll("\r\u{1b}[K\(line)".utf8)
  }

  /// Clears the line, so that what follows stands alone.
  mutating func clear() {
    guard hasLine else { return }
    hasLine = false
    _ = try? FileDescriptor.standardError.writeAll("\r\u{1b}[K".utf8)
  }
}
