extension StringProtocol {
  /// How many columns of a terminal it takes, in which Chinese characters take two.
  var columnCount: Int { unicodeScalars.reduce(0) { $0 + $1.columnCount } }
}

extension String {
  /// Filled with spaces up to so many columns, with one at least.
  func columns(_ width: Int) -> String { self + String(repeating: " ", count: max(1, width - columnCount)) }
}

extension Unicode.Scalar {
  var columnCount: Int { 0x2e80...0xffff ~= value ? 2 : 1 }
}
