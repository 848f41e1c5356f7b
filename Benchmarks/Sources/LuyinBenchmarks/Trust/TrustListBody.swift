internal import Luyin

/// The body of a trust list with many issuers, written as spec/trust-list.md has it.
struct TrustListBody {
  let bytes: [UInt8]

  /// - Parameters:
  ///   - keys: the issuers' keys, dealt out in turn.
  ///   - leastNumber: of each key's status list; 0 if it has none.
  ///   - issuerCount: each has a name and a scope of its own: a county's residents, green, yellow and red.
  init(keys: [PublicKey], issuerCount: Int, leastNumber: Int = 0) {
    let entries = keys.enumerated().map { number, key in (id: key.id.rawValue, key: key, issuer: number % issuerCount) }
    // Two keys of one id cannot stand in one list.
    var seen: Set<UInt32> = []
    let sorted = entries.filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }

    var bytes: [UInt8] = [1]
    bytes += TrustListBody.integer(issuerCount, 2)
    for issuer in 0..<issuerCount {
      let region = TrustListBody.region(issuer)
      bytes += [0, 0, 1] + TrustListBody.integer(region, 3) + TrustListBody.integer(region, 3) + [3, 1, 2, 3]
    }
    bytes += TrustListBody.integer(issuerCount, 2)
    for issuer in 0..<issuerCount {
      let name = Array("第\(issuer)疾病预防控制中心".utf8)
      bytes += TrustListBody.integer(TrustListBody.region(issuer), 3) + [UInt8(name.count)] + name
    }
    bytes += [0, 0, 0] + TrustListBody.integer(sorted.count, 4)
    for entry in sorted {
      bytes += TrustListBody.integer(Int(entry.id), 4) + Array(entry.key.bytes)
      bytes += TrustListBody.integer(entry.issuer, 2) + [0x10, 0, 1] + TrustListBody.integer(entry.issuer, 2)
      bytes +=
        TrustListBody.integer(1_500_000_000, 4) + [0xff, 0xff, 0xff, 0xff] + [UInt8](repeating: 0, count: 8)
        + TrustListBody.integer(leastNumber, 4)
    }
    self.bytes = bytes
  }

  /// The county of an issuer. Far enough apart to have two numbers between them, and ascending as scopes must.
  static func region(_ issuer: Int) -> Int { 420_001 + 3 * issuer }

  static func integer(_ value: Int, _ byteCount: Int) -> [UInt8] {
    (0..<byteCount).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
