/// The code for numbers that are mostly small: a unary part and k low bits (spec/status-list.md, "Codes").
///
/// ```
/// Rice(k, v)      v >> k ones, a zero, the k low bits of v
/// Gap(j, k, v)    v < 2^j: a zero, j bits; else a one, Rice(k, v - 2^j)
/// ```
enum RiceCode {
  /// The largest parameter that a block may have.
  static let parameterMax = 31

  /// The parameter for `count` numbers that are spread over `capacity`: the smallest k with 2^(k + 1) × count ≥ capacity.
  static func parameter(count: Int, capacity: UInt64) -> Int {
    var parameter = 0
    while (UInt64(count) << UInt64(parameter + 1)) < capacity { parameter += 1 }
    return parameter
  }

  /// How many bits a number takes.
  static func bitCount(_ value: UInt64, parameter: Int) -> Int { Int(value >> UInt64(parameter)) + 1 + parameter }
}
