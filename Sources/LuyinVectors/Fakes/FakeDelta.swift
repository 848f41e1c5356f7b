internal import Luyin

/// A delta in pieces, each of which may be given a value that no writer would.
package struct FakeDelta {
  package var type: UInt8 = 0x53
  package var version: UInt8 = 1
  /// The later list, whose header and signatures the delta has.
  package var later: FakeDocument
  package var base: [UInt8]
  package var changes: [UInt8]
  /// What the delta says of the changes' length, where that is not the truth.
  package var changesByteCount: UInt32?

  package init(from earlier: [UInt8], to later: FakeDocument, changes: [UInt8]) {
    self.later = later
    base = Digest(of: earlier.span, context: .documentBody).bytes.array
    self.changes = changes
  }

  package var bytes: [UInt8] { bytes(signatures: later.signatures) }

  package func bytes(signatures: [[UInt8]], count: Int? = nil) -> [UInt8] {
    [type, version] + later.header + base + Array(bigEndian: changesByteCount ?? UInt32(changes.count), count: 4)
      + changes + [UInt8(count ?? signatures.count)] + signatures.joined()
  }
}
