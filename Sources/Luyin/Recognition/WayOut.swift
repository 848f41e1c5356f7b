/// What would make an outcome laxer: the least that is missing, and when the rules change (spec/recognition.md, "Way out").
public struct WayOut: Hashable, Sendable {
  /// Sets of changes, each of which suffices; all of the same size, which is the least. At most ``countMax``.
  public let changes: [[Change]]
  /// The first time at which the rules are laxer, all else equal; since 1970.
  public let time: Int64?

  /// The most sets that are listed.
  public static let countMax = 16

  /// The most times that are tried.
  private static let timeCountMax = 256

  /// The largest set that is tried.
  private static let changeCountMax = 3

  /// One fact that would be another one.
  public enum Change: Hashable, Sendable {
    case observation(ObservedValue)
    case assurance(Assurance)
    /// Newer documents.
    case fresh
    /// A newer status list.
    case newerList
    /// A clock that is right.
    case soundClock
    /// A new credential.
    case newCredential

    /// As it stands in JSON.
    public var name: String {
      switch self {
      case .observation(let value): "\(value.observation.name)=\(value.name)"
      case .assurance(let assurance): "assurance=\(assurance.name)"
      case .fresh: "freshness=fresh"
      case .newerList: "listAge=notOlder"
      case .soundClock: "clock=sound"
      case .newCredential: "age=0"
      }
    }

    /// Whether both change the same fact.
    fileprivate func isAbout(sameAs other: Change) -> Bool {
      switch (self, other) {
      case (.observation(let left), .observation(let right)): left.observation == right.observation
      case (.assurance, .assurance): true
      default: self == other
      }
    }

    fileprivate func apply(to facts: inout RecognitionFacts) {
      switch self {
      case .observation(let value): facts.circumstances.observations.insert(value)
      case .assurance(let assurance): facts.assurance = assurance
      case .fresh: facts.freshness = .fresh
      case .newerList: facts.listIsOlder = false
      case .soundClock: facts.clockIsSuspect = false
      case .newCredential: facts.ageSeconds = 0
      }
    }
  }

  init?(of recognition: Recognition) {
    switch recognition.reason {
    case .policyAdmit, .policyNone, .policyMissing, .policyExpired: return nil
    default: break
    }
    let search = Search(recognition)
    changes = search.changes
    time = search.time
  }

  private struct Search {
    private let chain: PolicyChain
    private let facts: RecognitionFacts
    private let now: Int64
    private let current: Ruling
    private let candidates: [Change]

    init(_ recognition: Recognition) {
      chain = recognition.chain
      facts = recognition.facts
      now = recognition.time
      current = Ruling(outcome: recognition.outcome, measures: recognition.measures)
      candidates = Search.candidates(facts)
    }

    private static func candidates(_ facts: RecognitionFacts) -> [Change] {
      let circumstances = facts.circumstances
      var found = Observation.allCases.filter { circumstances.observations[$0] == nil }.flatMap(\.values).map {
        Change.observation($0)
      }
      let assurances = facts.binding.map(Assurance.provable) ?? Assurance.allCases
      found += assurances.filter { $0 != .none && $0 != facts.assurance }.map { .assurance($0) }
      if facts.freshness != .fresh { found.append(.fresh) }
      if facts.listIsOlder { found.append(.newerList) }
      if facts.clockIsSuspect { found.append(.soundClock) }
      if facts.ageSeconds > 0 { found.append(.newCredential) }
      return found
    }

    var changes: [[Change]] {
      for size in 1...WayOut.changeCountMax {
        var found: [[Change]] = []
        extend([], from: 0, to: size, &found)
        if !found.isEmpty { return found }
      }
      return []
    }

    /// Sets of `size` that begin with `chosen`, in the order of their changes.
    private func extend(_ chosen: [Change], from start: Int, to size: Int, _ found: inout [[Change]]) {
      guard chosen.count < size else {
        if isLaxer(chosen) { found.append(chosen) }
        return
      }
      for position in start..<max(start, candidates.count) {
        guard found.count < WayOut.countMax else { return }
        let change = candidates[position]
        guard !chosen.contains(where: { $0.isAbout(sameAs: change) }) else { continue }
        extend(chosen + [change], from: position + 1, to: size, &found)
      }
    }

    private func isLaxer(_ changes: [Change]) -> Bool {
      var changed = facts
      for change in changes { change.apply(to: &changed) }
      return isLaxer(changed, at: now)
    }

    /// Whether an evaluation would be laxer. A policy that has expired by a later time is not counted: what is asked is when the
    /// rules change.
    private func isLaxer(_ facts: RecognitionFacts, at time: Int64) -> Bool {
      let decision = chain.evaluate(facts, at: time, ignoresExpiry: true)
      return chain.ruling(of: decision).isLaxer(than: current)
    }

    var time: Int64? {
      let times = chain.levels.flatMap { $0.table?.changes(facts, after: now) ?? [] }
      return Set(times).sorted().prefix(WayOut.timeCountMax).first { isLaxer(facts, at: $0) }
    }
  }
}
