internal import CMeasure
internal import Luyin

/// What others put the same content into.
enum OtherLists {
  /// A bitmap of one bit for each index, or two if there is more than one status, through zlib at its best: the body of an IETF
  /// Token Status List or a W3C Bitstring Status List.
  static func compressedBitmap(_ indices: [Status: [UInt32]], capacity: UInt64) -> Int {
    let bits = indices.count == 1 ? 1 : 2
    var map = [UInt8](repeating: 0, count: Int(capacity) * bits / 8)
    for (value, set) in zip(UInt8(1)..., indices.values) {
      for index in set {
        let position = Int(index) * bits
        map[position / 8] |= value << UInt8(position % 8)
      }
    }
    return unsafe map.withUnsafeBufferPointer { unsafe measure_deflate($0.baseAddress, $0.count) }
  }

  /// 16 bytes for each index, as the EU's lists of hashes have it.
  static func hashes(_ indices: [Status: [UInt32]]) -> Int { indices.values.reduce(0) { $0 + $1.count } * 16 }
}
