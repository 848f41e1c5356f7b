internal import Luyin

/// What people compare to know that they have the same document: the first 32 bytes of its digest.
struct Fingerprint {
  /// 64 lower-case hex digits.
  let hex: String

  init(of header: DocumentHeader) { hex = String(Hex.encode(header.digest.bytes.span).prefix(64)) }

  /// As signers read it to each other, in groups of eight digits.
  var groups: String {
    let digits = Array(hex.utf8)
    return stride(from: 0, to: digits.count, by: 8).map { String(decoding: digits[$0..<$0 + 8], as: UTF8.self) }
      .joined(separator: " ")
  }
}
