import LuyinIssuance
import TestSupport
import Testing

struct IndexPermutationTests {
  static func permutation(seed: UInt64, firstCapacity: UInt64) -> IndexPermutation {
    var random = SeededRandom(seed: seed)
    let secret = random.bytes(16)
    return IndexPermutation(secret: InlineArray { secret[$0] }, firstCapacity: firstCapacity)
  }

  /// In each span every index comes once, and its position is found again.
  @Test(arguments: [1, 2, 3, 5, 16, 17, 255, 256, 1000, 4096, 5000] as [UInt64])
  func eachIndexOnce(firstCapacity: UInt64) {
    let permutation = IndexPermutationTests.permutation(seed: firstCapacity, firstCapacity: firstCapacity)
    var start: UInt64 = 0
    for end in [firstCapacity, 2 * firstCapacity, 4 * firstCapacity] {
      let indices = (start..<end).map { permutation.index(of: $0) }
      #expect(indices.sorted().elementsEqual((start..<end).map { UInt32($0) }))
      for (position, index) in zip(start..<end, indices) { #expect(permutation.position(of: index) == position) }
      start = end
    }
  }

  /// Up to the last index that there is, with a last span that is cut off.
  @Test(arguments: [1 << 32, 1 << 31, 3_000_000_000, 1 << 24, 60_000_000] as [UInt64])
  func upToTheLast(firstCapacity: UInt64) {
    let permutation = IndexPermutationTests.permutation(seed: 7, firstCapacity: firstCapacity)
    var random = SeededRandom(seed: 8)
    let positions =
      [0, firstCapacity - 1, IndexPermutation.positionCount - 1]
      + (0..<2000).map { _ in UInt64.random(in: 0..<IndexPermutation.positionCount, using: &random) }
    for position in positions {
      let index = permutation.index(of: position)
      #expect(permutation.position(of: index) == position)
      #expect((position < firstCapacity) == (UInt64(index) < firstCapacity))
    }
  }

  /// Neighbours in time are no neighbours, and halves of a span look alike: no more than chance has it.
  @Test func indicesDoNotTellTheOrder() {
    let count: UInt64 = 1 << 16
    let permutation = IndexPermutationTests.permutation(seed: 9, firstCapacity: count)
    let indices = (0..<count).map { Int(permutation.index(of: $0)) }
    let ascents = zip(indices, indices.dropFirst()).count { $0 < $1 }
    // Of 65,535 coin tosses: within five standard deviations.
    #expect(abs(ascents - 32_768) < 640)
    let near = zip(indices, indices.dropFirst()).count { abs($0 - $1) <= 16 }
    // 32 in 65,536 are that near.
    #expect((10...70).contains(near))
    let firstHalf = indices.prefix(32_768).count { $0 < 32_768 }
    #expect(abs(firstHalf - 16_384) < 460)
  }

  @Test func anotherSecretIsAnotherOrder() {
    let (one, other) = (
      IndexPermutationTests.permutation(seed: 1, firstCapacity: 1 << 20),
      IndexPermutationTests.permutation(seed: 2, firstCapacity: 1 << 20)
    )
    #expect((0..<1000).count { one.index(of: $0) == other.index(of: $0) } < 5)
  }

  /// The same on every machine and in every release: indices that were given would else belong to somebody else.
  @Test func fixedForEver() {
    let secret: InlineArray<16, UInt8> = InlineArray { UInt8($0) }
    let permutation = IndexPermutation(secret: secret, firstCapacity: 1_000_000)
    let indices = [0, 1, 2, 999_999, 1_000_000, 1_999_999, 2_000_000, 4_294_967_295].map { permutation.index(of: $0) }
    #expect(indices == [593_424, 580_168, 939_717, 140_525, 1_167_557, 1_248_479, 2_470_323, 4_192_679_674])
  }
}
