/// Keys of which so many must sign: m of n (spec/root.md).
///
/// ```
///  1  threshold, 1 to the number of keys
///  1  number of keys, 1 to 32
///  n × 32  public keys, in ascending order of their bytes
/// ```
public struct KeyQuorum: Hashable, Sendable {
  /// The most keys of one role.
  public static let keyCountMax = 32

  /// How many of the keys must sign.
  public let threshold: Int
  /// In ascending order of their bytes, each once.
  public let keys: [PublicKey]

  /// - Parameter keys: in any order.
  /// - Throws: `root.threshold`, or `root.keys` for none, too many, or one twice.
  package init(threshold: Int, keys: [PublicKey]) throws(FormatError) {
    let sorted = keys.sorted { $0.bytes.isOrdered(before: $1.bytes) }
    try self.init(threshold: threshold, sortedKeys: sorted, at: 0)
  }

  init(reading reader: inout BodyReader) throws(FormatError) {
    let start = reader.offset
    let threshold = Int(try reader.integer(byteCount: 1))
    let count = Int(try reader.integer(byteCount: 1))
    guard 1...KeyQuorum.keyCountMax ~= count else { throw FormatError(.rootKeys, at: start + 1, foundCount: count) }
    var keys: [PublicKey] = []
    for _ in 0..<count { keys.append(try reader.key()) }
    try self.init(threshold: threshold, sortedKeys: keys, at: start)
  }

  private init(threshold: Int, sortedKeys keys: [PublicKey], at offset: Int) throws(FormatError) {
    guard 1...KeyQuorum.keyCountMax ~= keys.count else {
      throw FormatError(.rootKeys, at: offset, foundCount: keys.count)
    }
    for (key, next) in zip(keys, keys.dropFirst()) where !key.bytes.isOrdered(before: next.bytes) {
      throw FormatError(.rootKeys, at: offset)
    }
    guard 1...keys.count ~= threshold else { throw FormatError(.rootThreshold, at: offset, foundCount: threshold) }
    self.threshold = threshold
    self.keys = keys
  }

  func append(to body: inout [UInt8]) {
    body.append(UInt8(threshold))
    body.append(UInt8(keys.count))
    for key in keys { body += key.bytes.array }
  }

  /// Whether enough of these keys are among those that signed.
  func isMet(by signers: Set<PublicKey>) -> Bool { keys.count { signers.contains($0) } >= threshold }
}
