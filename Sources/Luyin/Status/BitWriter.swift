/// Writes bits, the most significant of each byte first.
struct BitWriter {
  private(set) var bytes: [UInt8] = []
  /// Bits that do not fill a byte yet, in the low end; fewer than 8 between two calls.
  private var pending: UInt64 = 0
  private var pendingCount = 0

  /// How many bits were written.
  var bitCount: Int { bytes.count * 8 + pendingCount }

  /// The low `count` bits of `value`, at most 56; the bits above are zero.
  @inline(__always)
  mutating func write(_ value: UInt64, count: Int) {
    pending = pending << UInt64(count) | value
    pendingCount += count
    while pendingCount >= 8 {
      pendingCount -= 8
      bytes.append(UInt8(truncatingIfNeeded: pending >> UInt64(pendingCount)))
    }
  }

  /// Rice(k, v).
  mutating func writeRice(_ value: UInt64, parameter: Int) {
    var ones = Int(value >> UInt64(parameter))
    while ones >= 24 {
      write(0xff_ffff, count: 24)
      ones -= 24
    }
    // The ones and their zero, then the low bits: at most 25 + 31.
    write((1 << UInt64(ones) - 1) << 1, count: ones + 1)
    write(value & (1 << UInt64(parameter) - 1), count: parameter)
  }

  /// Gap(j, k, v).
  @inline(__always)
  mutating func writeGap(_ value: UInt32, _ parameters: GapParameters) {
    let value = UInt64(value)
    let small = UInt64(1) << UInt64(parameters.small)
    if value < small {
      write(value, count: 1 + parameters.small)
    } else {
      write(1, count: 1)
      writeRice(value - small, parameter: parameters.large)
    }
  }

  /// Zeros to the end of the byte.
  mutating func pad() {
    if pendingCount > 0 { write(0, count: 8 - pendingCount) }
  }

  init(reservingByteCount count: Int) { bytes.reserveCapacity(count) }
}
