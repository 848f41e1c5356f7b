/// Reads bits, the most significant of each byte first. Holds a place, not the bytes: each call is given the same ones.
struct BitReader {
  /// The next bit, counted from the first of the bytes.
  private(set) var position: Int
  /// The bit at which reading ends.
  let end: Int

  init(from position: Int, to end: Int) {
    self.position = position
    self.end = end
  }

  /// Why a number could not be read.
  enum Defect: Error {
    /// The bits end within it.
    case ended
    /// Its ones are more than the largest number has.
    case tooLarge
  }

  /// An integer of `count` bits, at most 56.
  @inline(__always)
  mutating func bits(_ count: Int, _ bytes: Span<UInt8>) throws(Defect) -> UInt64 {
    guard end - position >= count else { throw .ended }
    defer { position += count }
    // Two shifts: by 64 bits at once none would be shifted out.
    return (BitReader.window(bytes, at: position) &>> 1) &>> UInt64(63 - count)
  }

  /// Rice(k, v).
  @inline(__always)
  mutating func rice(_ parameter: Int, max: UInt64, _ bytes: Span<UInt8>) throws(Defect) -> UInt64 {
    let window = BitReader.window(bytes, at: position)
    let ones = UInt64((~window).leadingZeroBitCount)
    let bitCount = Int(ones) + 1 + parameter
    // Nearly every number fits a window.
    guard bitCount <= 57, bitCount <= end - position, ones <= max >> UInt64(parameter) else {
      return try longRice(parameter, max: max, bytes)
    }
    position += bitCount
    let low = ((window &<< (ones + 1)) &>> 1) &>> UInt64(63 - parameter)
    return ones &<< UInt64(parameter) | low
  }

  @inline(never)
  private mutating func longRice(_ parameter: Int, max: UInt64, _ bytes: Span<UInt8>) throws(Defect) -> UInt64 {
    let onesMax = Int(max >> UInt64(parameter))
    var ones = 0
    while true {
      // 56 bits of a window are there for certain; and no bit behind the end is looked at.
      let left = min(56, end - position)
      let found = min(left, (~BitReader.window(bytes, at: position)).leadingZeroBitCount)
      ones += found
      guard ones <= onesMax else { throw .tooLarge }
      position += found
      if found < left { break }
      guard position < end else { throw .ended }
    }
    position += 1
    return UInt64(ones) << UInt64(parameter) | (try bits(parameter, bytes))
  }

  /// Gap(j, k, v).
  @inline(__always)
  mutating func gap(_ parameters: GapParameters, _ bytes: Span<UInt8>) throws(Defect) -> UInt64 {
    // Gap(k, k, v) is Rice(k, v).
    guard parameters.small < parameters.large else {
      return try rice(parameters.large, max: UInt64(UInt32.max), bytes)
    }
    guard try bits(1, bytes) == 1 else { return try bits(parameters.small, bytes) }
    let small = UInt64(1) << UInt64(parameters.small)
    return small + (try rice(parameters.large, max: UInt64(UInt32.max) - small, bytes))
  }

  /// 64 bits from a bit on, of which the first 57 are as they stand; zeros behind the last byte.
  @inline(__always)
  static func window(_ bytes: Span<UInt8>, at position: Int) -> UInt64 {
    let offset = position >> 3
    guard offset + 8 <= bytes.count else { return lastWindow(bytes, at: position) }
    // Checks the bounds; every pattern of bits is an integer.
    let word = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
    return UInt64(bigEndian: word) << UInt64(position & 7)
  }

  @inline(never)
  private static func lastWindow(_ bytes: Span<UInt8>, at position: Int) -> UInt64 {
    var word: UInt64 = 0
    for offset in position >> 3..<(position >> 3) + 8 {
      word = word << 8 | (offset < bytes.count ? UInt64(bytes[offset]) : 0)
    }
    return word << UInt64(position & 7)
  }
}
