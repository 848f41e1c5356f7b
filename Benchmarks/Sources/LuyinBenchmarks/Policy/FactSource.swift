internal import Luyin

/// Who comes to a gate, by chance.
struct FactSource {
  static let own = DomainID(bytes: InlineArray(repeating: 1))
  static let peer = DomainID(bytes: InlineArray(repeating: 0xfe))

  private var generator: SplitMix

  init(seed: UInt64) { generator = SplitMix(state: seed) }

  mutating func facts() -> RecognitionFacts {
    let residence = residence()
    let home = residence == 0 ? Divisions.province(&generator) : Divisions.province(of: residence)
    let isOwn = chance(0.85)
    let status: Status = pick([.green, .green, .green, .green, .yellow, .red])
    return RecognitionFacts(
      domain: isOwn ? FactSource.own : FactSource.peer, isOwnDomain: isOwn, regionCode: .gbt2260,
      jurisdiction: UInt32(chance(0.9) ? home : Divisions.province(&generator)), residence: UInt32(residence),
      purpose: chance(0.9) ? .credential : .conversion, scheme: chance(0.95) ? 1 : 2, status: status,
      ageSeconds: Int64.random(in: 0..<20 * 86_400, using: &generator), freshness: chance(0.9) ? .fresh : .stale,
      listIsOlder: chance(0.2), clockIsSuspect: chance(0.05),
      assurance: pick([.none, .none, .device, .deviceChallenged, .document]), circumstances: circumstances())
  }

  private mutating func circumstances() -> Circumstances {
    var observations = Observations()
    if chance(0.6), let value = ObservedValue(.temperature, name: chance(0.95) ? "normal" : "raised") {
      observations.insert(value)
    }
    if chance(0.2), let value = ObservedValue(.symptoms, name: chance(0.9) ? "none" : "present") {
      observations.insert(value)
    }
    return Circumstances(passage: pick([.entry, .entry, .exit, .transit, .premises]), observations: observations)
  }

  /// Mostly a county; sometimes all that is known is the prefecture or the province, or nothing.
  private mutating func residence() -> Int {
    switch Int.random(in: 0..<100, using: &generator) {
    case ..<85: Divisions.county(&generator)
    case ..<93: Divisions.prefecture(&generator)
    case ..<98: Divisions.province(&generator)
    default: 0
    }
  }

  private mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &generator) < share }

  private mutating func pick<T>(_ among: [T]) -> T { among[Int.random(in: 0..<among.count, using: &generator)] }
}
