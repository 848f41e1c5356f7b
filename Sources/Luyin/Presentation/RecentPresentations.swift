public import LuyinCrypto

/// What a verifier has seen lately, so that a copy of what one telephone shows is not taken from another
/// (spec/presentations.md, "What was seen").
public struct RecentPresentations: Sendable {
  /// How long the same bytes are one and the same scan.
  public static let scanSeconds: Int64 = 3
  /// After this no presentation is within its window any more: the longest of ahead and behind.
  static let memorySeconds = HolderCheck.aheadSeconds + HolderCheck.behindSeconds
  /// The least number at which what is late is forgotten.
  static let sweepCountMin = 256

  /// A device presentation, and when a verifier has seen it first.
  public struct Sighting: Hashable, Sendable {
    /// Of the holder's device: no two presentations that verify share one.
    public let signature: Signature
    /// By the verifier's clock, seconds since 1970.
    public let time: Int64

    public init(_ signature: Signature, at time: Int64) {
      self.signature = signature
      self.time = time
    }
  }

  private var firstSeen: [Signature: Int64] = [:]
  private var sweepCount = RecentPresentations.sweepCountMin

  /// What was seen elsewhere, or before a restart; nothing by default. Of two sightings of one presentation the earlier counts.
  public init(_ sightings: some Sequence<Sighting> = []) {
    for sighting in sightings { add(sighting) }
    sweepCount = max(RecentPresentations.sweepCountMin, 2 * firstSeen.count)
  }

  /// All that is remembered, in no order: to be shared with the other gates of a place, or kept over a restart.
  public var sightings: [Sighting] { firstSeen.map { Sighting($0.key, at: $0.value) } }

  /// Remembers a sighting of now. What is late by then is forgotten when there are many. Costs a look-up, now and then a sweep.
  public mutating func note(_ sighting: Sighting) {
    add(sighting)
    guard firstSeen.count > sweepCount else { return }
    firstSeen = firstSeen.filter {
      !RecentPresentations.isPast($0.value, RecentPresentations.memorySeconds, at: sighting.time)
    }
    sweepCount = max(RecentPresentations.sweepCountMin, 2 * firstSeen.count)
  }

  private mutating func add(_ sighting: Sighting) {
    firstSeen[sighting.signature] = min(firstSeen[sighting.signature] ?? sighting.time, sighting.time)
  }

  /// Whether the presentation of this signature was seen in another scan than one at `time`: earlier, or later, if the clock was set
  /// back since.
  func contains(_ signature: Signature, otherThanAt time: Int64) -> Bool {
    guard let first = firstSeen[signature] else { return false }
    let seconds = RecentPresentations.scanSeconds
    return RecentPresentations.isPast(first, seconds, at: time) || RecentPresentations.isPast(time, seconds, at: first)
  }

  /// Whether more than some seconds have gone by since; of any two times.
  private static func isPast(_ first: Int64, _ seconds: Int64, at time: Int64) -> Bool {
    let (end, isBeyondTime) = first.addingReportingOverflow(seconds)
    return !isBeyondTime && time > end
  }
}
