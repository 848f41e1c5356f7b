/// The references behind the part of `place` that is indexed, in memory: four bytes for each, so that a run of millions has
/// its index made once, behind it.
///
/// A slot holds eight bits of the reference's hash and the place's number among those behind the first one; whether it is the
/// reference that was meant the caller looks up, once in 256 slots for nothing.
///
/// An object, since a copy would be large; safe between threads because only the one transaction that may write at a time
/// has it.
final class UnindexedReferences: @unchecked Sendable {
  /// More than these are indexed even while a run goes on.
  static let countMax = 12 << 20
  /// What a small run takes.
  private static let slotCounts = [1 << 16, 1 << 24]

  /// The row number of the key.
  let key: Int64
  /// The position that is not indexed first.
  let start: UInt64
  /// The position behind the last that is in here.
  private(set) var end: UInt64
  private var slots: [UInt32]
  private(set) var count = 0
  /// Positions follow each other but where something was handed out, or another range begins: by the number of its first place.
  private var runs: [(number: Int, position: UInt64)] = []

  /// - Parameter count: how many there will be at least.
  init(ofKey key: Int64, from start: UInt64, count: Int) {
    self.key = key
    self.start = start
    end = start
    let slotCounts = UnindexedReferences.slotCounts
    slots = [UInt32](repeating: 0, count: slotCounts.first { count < $0 / 4 * 3 } ?? slotCounts[slotCounts.count - 1])
  }

  /// Whether so many more references can be added to as many slots.
  func hasRoom(for more: Int) -> Bool { count + more < slots.count / 4 * 3 }

  /// - Precondition: there is room, and the position is behind all others.
  func add(_ reference: HolderReference, at position: UInt64) {
    precondition(hasRoom(for: 1) && position >= end)
    if position != end || runs.isEmpty { runs.append((count, position)) }
    let hash = UInt(bitPattern: reference.hashValue)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    count += 1
    slots[slot] = UnindexedReferences.mark(hash) | UInt32(count)
    end = position + 1
  }

  /// The last position of a reference.
  /// - Parameter isIt: whether a position has it.
  func position(of reference: HolderReference, _ isIt: (UInt64) throws -> Bool) rethrows -> UInt64? {
    let hash = UInt(bitPattern: reference.hashValue)
    var found: UInt64?
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] & 0xff00_0000 == UnindexedReferences.mark(hash) {
        let position = position(ofNumber: Int(slots[slot] & 0xff_ffff) - 1)
        if position >= found ?? 0, try isIt(position) { found = position }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return found
  }

  private func position(ofNumber number: Int) -> UInt64 {
    var (low, high) = (0, runs.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].number <= number { low = middle } else { high = middle }
    }
    return runs[low].position + UInt64(number - runs[low].number)
  }

  /// Bits that the slot does not depend on.
  private static func mark(_ hash: UInt) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) & 0xff00_0000 }
}
