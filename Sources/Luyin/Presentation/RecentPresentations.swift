public import LuyinCrypto

/// What a verifier has seen lately, so that a copy of what one telephone shows is not taken from another
/// (spec/presentations.md, "What was seen").
public struct RecentPresentations: Sendable {
  /// How long the same bytes are one and the same scan.
  public static let scanSeconds: Int64 = 3
  /// After this no presentation is within its window any more: the longest of ahead and behind.
  static let memorySeconds = HolderCheck.aheadSeconds + HolderCheck.behindSeconds

  /// By the holder's signature, which no two presentations that verify share: when each was seen first, by the verifier's clock.
  private var firstSeen: [Signature: Int64] = [:]
  private var sweepCount = 256

  public init() {}

  package var count: Int { firstSeen.count }

  /// Remembers the device presentation of this signature, seen at `time`; of two times the earlier. Costs a look-up, now and then
  /// a sweep.
  public mutating func note(_ signature: Signature, at time: Int64) {
    firstSeen[signature] = min(firstSeen[signature] ?? time, time)
    guard firstSeen.count > sweepCount else { return }
    firstSeen = firstSeen.filter {
      !RecentPresentations.isPast($0.value, RecentPresentations.memorySeconds, at: time)
    }
    sweepCount = max(256, 2 * firstSeen.count)
  }

  /// Whether the presentation of this signature was seen in another scan than one at `time`: earlier, or later, if the clock was set
  /// back since.
  func contains(_ signature: Signature, otherThanAt time: Int64) -> Bool {
    guard let first = firstSeen[signature] else { return false }
  }

  /// Whether more than some seconds have gone by since; of any two times.
  private static func isPast(_ first: Int64, _ seconds: Int64, at time: Int64) -> Bool {
    let (end, isBeyondTime) = first.addingReportingOverflow(seconds)
    return !isBeyondTime && time > end
  }
}
