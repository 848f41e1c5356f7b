/// Published sizes that the computation must reproduce before any of its own is believed (peers/README.md).
enum QRFacts {
  private struct Fact {
    let what: String
    let content: [UInt8]
    let level: QRCapacity.Level
    let version: Int
  }

  static func check(luyin: [UInt8], peers: Peers) throws {
    try require(luyin.count == 247, "a credential's text has \(luyin.count) characters, not 247")
    var facts = [
      Fact(what: "a Luyin credential", content: luyin, level: .low, version: 5),
      Fact(what: "a Luyin credential", content: luyin, level: .medium, version: 6),
      Fact(what: "552 characters of an EU certificate", content: alphanumeric(552), level: .medium, version: 15),
      Fact(what: "600 characters of an NZ pass", content: alphanumeric(600), level: .medium, version: 15),
      Fact(what: "an ICAO seal of 100 bytes", content: binary(100), level: .medium, version: 6),
      Fact(what: "an ICAO seal of 142 bytes", content: binary(142), level: .medium, version: 8),
      Fact(what: "a W3C VC barcode of 123 bytes", content: binary(123), level: .medium, version: 8),
      Fact(what: "a W3C VC barcode of 148 bytes", content: binary(148), level: .medium, version: 8),
    ]
    // The third card has 1,573 characters, and best cut they fill version 20.
    facts += peers.smartHealthCards.filter { $0.text.count > 1573 }
      .map { Fact(what: $0.name, content: $0.text, level: .medium, version: 21) }
    facts.append(Fact(what: "the NZ pass", content: peers.nzCovidPass.text, level: .medium, version: 15))
    for fact in facts {
      let version = QRCapacity.version(of: fact.content, level: fact.level)
      try require(
        version == fact.version,
        "\(fact.what) fills QR version \(version ?? 0) at level \(fact.level.rawValue) by this computation "
          + "and \(fact.version) by its publication")
    }
  }

  // Contents that have one best segment: no run of digits is long enough for another.
  private static func alphanumeric(_ count: Int) -> [UInt8] { [UInt8](repeating: 0x41, count: count) }
  private static func binary(_ count: Int) -> [UInt8] { [UInt8](repeating: 0xff, count: count) }
}
