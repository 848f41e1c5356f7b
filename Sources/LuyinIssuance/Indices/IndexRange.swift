public import Luyin

/// A part of a key's indices, handed out to another machine, which gives them from a ledger of its own.
///
/// It holds the secret of the permutation, so it is kept as carefully as the ledger. The ledger that handed it out gives
/// none of it any more; to put it into two ledgers would give each of its indices twice.
public struct IndexRange: Sendable {
  public let key: PublicKey
  /// The first position, in the order in which indices are given.
  public let first: UInt64
  /// How many.
  public let count: UInt64
  /// Which indices these are.
  package let permutation: PermutationSecret

  package init(key: PublicKey, first: UInt64, count: UInt64, permutation: PermutationSecret) {
    self.key = key
    self.first = first
    self.count = count
    self.permutation = permutation
  }

  var positions: Range<UInt64> { first..<first + count }
}

/// What determines a permutation.
package struct PermutationSecret: Sendable {
  package let bytes: InlineArray<16, UInt8>
  /// 1 to 2^32.
  package let firstCapacity: UInt64

  package init(bytes: InlineArray<16, UInt8>, firstCapacity: UInt64) {
    self.bytes = bytes
    self.firstCapacity = firstCapacity
  }

  var permutation: IndexPermutation { IndexPermutation(secret: bytes, firstCapacity: firstCapacity) }
}
