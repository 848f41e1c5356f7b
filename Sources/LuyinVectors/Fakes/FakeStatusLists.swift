internal import Luyin

/// Strings of `0` and `1`: the codes of spec/status-list.md once more, as plainly as they can be written.
package enum FakeBits {
  package static func integer(_ value: UInt64, _ count: Int) -> String {
    let digits = count == 0 ? "" : String(value, radix: 2)
    return String(repeating: "0", count: count - digits.utf8.count) + digits
  }

  package static func rice(_ parameter: Int, _ value: UInt64) -> String {
    String(repeating: "1", count: Int(value >> UInt64(parameter))) + "0"
      + integer(value & (1 << UInt64(parameter) - 1), parameter)
  }

  package static func gap(_ small: Int, _ large: Int, _ value: UInt64) -> String {
    value < 1 << UInt64(small) ? "0" + integer(value, small) : "1" + rice(large, value - 1 << UInt64(small))
  }

  /// p(c, U)
  package static func parameter(_ count: Int, _ capacity: UInt64) -> Int {
    (0...32).first { 1 << UInt64($0 + 1) * UInt64(count) >= capacity } ?? 32
  }

  package static func bytes(_ bits: String) -> [UInt8] {
    let digits = Array(bits.utf8)
    return stride(from: 0, to: digits.count, by: 8).map { start in
      (0..<8).reduce(0) { byte, offset in
        byte << 1 | (start + offset < digits.count ? digits[start + offset] - 0x30 : 0)
      }
    }
  }
}

/// A set of a status list in pieces, each of which may be given a value that no writer would.
package struct FakeStatusSet {
  package var status: UInt8
  package var count: UInt32
  /// For each block, its first index and its length, coded.
  package var directory: [String]
  package var blocks: [String]
  /// In place of zeros to the end of the byte.
  package var padding = ""

  package init(_ status: UInt8, _ indices: [UInt32], capacity: UInt64) {
    self.status = status
    count = UInt32(indices.count)
    let common = FakeBits.parameter(indices.count, capacity)
    let size = 70 * UInt64(indices.count) <= capacity ? 64 : 128
    let groups = stride(from: 0, to: indices.count, by: size).map { indices[$0..<min($0 + size, indices.count)] }
    let parameter = FakeBits.parameter(groups.count, capacity)
    directory = []
    blocks = []
    var least: UInt64 = 0
    for group in groups {
      let first = UInt64(group[group.startIndex])
      blocks.append(FakeStatusSet.block(Array(group), common))
      directory.append(
        FakeBits.rice(parameter, first - least) + FakeBits.rice(10, UInt64(blocks[blocks.count - 1].utf8.count)))
      least = first + UInt64(size)
    }
  }

  package static func gaps(_ indices: [UInt32]) -> [UInt64] {
    zip(indices, indices.dropFirst()).map { UInt64($1 - $0 - 1) }
  }

  package static func block(own: (small: Int, large: Int), _ gaps: [UInt64]) -> String {
    "1" + FakeBits.integer(UInt64(own.large), 5) + FakeBits.integer(UInt64(own.small), 5)
      + gaps.map { FakeBits.gap(own.small, own.large, $0) }.joined()
  }

  package static func block(common: Int, _ gaps: [UInt64]) -> String {
    "0" + gaps.map { FakeBits.gap(common, common, $0) }.joined()
  }

  /// Every pair is tried.
  private static func block(_ indices: [UInt32], _ common: Int) -> String {
    let gaps = gaps(indices)
    var best = block(common: common, gaps)
    for large in 0...31 {
      for small in 0...large {
        let bitCount = gaps.reduce(11) { count, gap in
          let isSmall = gap < 1 << UInt64(small)
          return count + (isSmall ? 1 + small : 2 + large + Int((gap - 1 << UInt64(small)) >> UInt64(large)))
        }
        if bitCount < best.utf8.count { best = block(own: (small, large), gaps) }
      }
    }
    return best
  }

  package var bits: String { directory.joined() + blocks.joined() + padding }

  package var bytes: [UInt8] { [status] + Array(bigEndian: count, count: 4) + FakeBits.bytes(bits) }
}

/// The body of a status list, likewise.
package struct FakeStatusBody {
  package var capacity: UInt64
  package var sets: [FakeStatusSet]
  /// What the body says of its sets' number, where that is not the truth.
  package var setCount: UInt8?

  package init(capacity: UInt64, _ sets: [UInt8: [UInt32]] = [:]) {
    self.capacity = capacity
    self.sets = sets.keys.sorted().map { FakeStatusSet($0, sets[$0] ?? [], capacity: capacity) }
  }

  package var bytes: [UInt8] {
    Array(bigEndian: UInt32(capacity - 1), count: 4) + [setCount ?? UInt8(sets.count)] + sets.flatMap(\.bytes)
  }
}

/// The status lists of the spec's worked example.
package enum ExampleStatusList {
  /// 2020-03-26T00:00:00Z, when the example's credential is issued.
  package static let issuedAt: UInt32 = 1_585_180_800

  package static let body = FakeStatusBody(capacity: 1000, [2: [3, 100, 101, 700], 5: [42]]).bytes

  /// A list of the example's issuer, signed by the key that it covers.
  package static func document(
    _ body: [UInt8] = body, _ number: UInt32 = 1, epoch: UInt32 = 0, of domain: [UInt8] = ExampleRoot.domain,
    covering issuer: Int = 1, issuedAt: UInt32 = issuedAt, issuerSigners: [Int] = [1],
    signers: [Int] = []
  ) -> FakeDocument {
    var document = FakeDocument(body: body, signers: signers)
    document.type = 0x43
    document.context = "luyin:stat1"
    document.domain = domain
    document.subject = FakeKeys.issuer(issuer).publicKey.bytes.array
    document.number = number
    document.epoch = epoch
    document.issuedAt = issuedAt
    document.nextUpdate = issuedAt + 4 * 3_600
    document.expires = issuedAt + 2 * 86_400
    document.issuerSigners = issuerSigners
    return document
  }
}
