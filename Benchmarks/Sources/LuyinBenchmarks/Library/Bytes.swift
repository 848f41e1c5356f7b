internal import FoundationEssentials

extension Array where Element == UInt8 {
  init<let n: Int>(_ bytes: InlineArray<n, UInt8>) { self = bytes.indices.map { bytes[$0] } }

  /// Lower-case hex.
  var hex: String {
    flatMap { [$0 >> 4, $0 & 15] }.reduce(into: "") { $0 += String($1, radix: 16) }
  }

  /// base64url without padding, as JOSE writes bytes.
  var base64URL: String {
    String(Data(self).base64EncodedString().filter { $0 != "=" }.map { $0 == "+" ? "-" : $0 == "/" ? "_" : $0 })
  }
}
