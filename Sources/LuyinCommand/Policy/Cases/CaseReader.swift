internal import Luyin
internal import LuyinConformance

/// Reads cases: who comes where and when, with what.
struct CaseReader {
  typealias Texts = (CaseColumn) -> String?

  let policies: PolicySet

  struct Case {
    let name: String
    let place: UInt32
    let time: Int64
    let facts: RecognitionFacts
  }

  /// - Parameters:
  ///   - text: what a column says; nil or nothing where it takes what is usual.
  ///   - place: where no column says.
  func read(_ text: Texts, place: UInt32? = nil) throws(CaseProblem) -> Case {
    func value<T>(
      _ column: CaseColumn, _ usual: T?, _ read: (String) throws(Reading) -> T
    ) throws(CaseProblem) -> T {
      guard let text = text(column), !text.isEmpty else {
        guard let usual else { throw CaseProblem(column: column, message: "is missing; add it") }
        return usual
      }
      do { return try read(text) } catch { throw CaseProblem(column: column, message: error.message) }
    }
    let own = policies.ownDomain ?? .unset
    let domain = try value(.domain, own) { text throws(Reading) in try CaseReader.domain(text, own: own) }
    let observations = try value(.observations, Observations(), CaseReader.observations)
    let circumstances = Circumstances(
      passage: try value(.passage, .entry) { text throws(Reading) in try CaseReader.code(text) },
      observations: observations)
    let facts = RecognitionFacts(
      domain: domain, isOwnDomain: domain == own, regionCode: policies.regionCode,
      jurisdiction: try value(.issuer, nil, region), residence: try value(.residence, nil, region),
      purpose: try value(.purpose, .credential) { text throws(Reading) in
        try CaseReader.word(text, KeyPurpose.allCases.filter(\.signsCredentials), named: \.name)
      },
      scheme: try value(.scheme, 1, CaseReader.scheme), status: try value(.status, nil, CaseReader.status),
      ageSeconds: try value(.age, 0, CaseReader.age),
      freshness: try value(.freshness, .fresh) { text throws(Reading) in
        try CaseReader.word(text, [Freshness.fresh, .stale], named: \.rawValue)
      },
      listIsOlder: try value(.listAge, false) { text throws(Reading) in
        try CaseReader.word(text, ["notOlder", "older"]) == "older"
      },
      clockIsSuspect: try value(.clock, false) { text throws(Reading) in
        try CaseReader.word(text, ["sound", "suspect"]) == "suspect"
      },
      assurance: try value(.assurance, Assurance.none) { text throws(Reading) in try CaseReader.code(text) },
      circumstances: circumstances)
    let place = try value(.place, place) { text throws(Reading) in
      let place = try region(text, .gbt2260)
      guard place > 0 else { throw Reading("must be a region; 0 is none") }
      return place
    }
    return Case(
      name: text(.name) ?? "", place: place, time: try value(.at, nil, CaseReader.time), facts: facts)
  }

  func recognition(of given: Case) -> Recognition {
    Recognition(policies.chain(of: given.place), given.facts, at: given.time)
  }

  /// Why a value cannot be read.
  struct Reading: Error {
    let message: String

    init(_ message: String) { self.message = message }
  }

  private func region(_ text: String) throws(Reading) -> UInt32 { try region(text, policies.regionCode) }

  private func region(_ text: String, _ code: RegionCode) throws(Reading) -> UInt32 {
    if let number = UInt32(decimal: text.utf8), number <= RegionScope.numberMax { return number }
    guard code == .gbt2260 else { throw Reading("must be a number of \(code.name)") }
    do { return try RegionTable.gbt2260.region(text) } catch { throw Reading(error.message) }
  }

  private static func time(_ text: String) throws(Reading) -> Int64 {
    guard let time = Time.parse(text) else {
      throw Reading("must be seconds since 1970, or RFC 3339 with its offset, as 2020-03-20T08:00:00+08:00")
    }
    return time
  }

  private static func domain(_ text: String, own: DomainID) throws(Reading) -> DomainID {
    if text.hasBytes(of: "own") { return own }
    guard let bytes = Hex.decode(text), bytes.count == 32 else {
      throw Reading("must be own, or a domain id of 64 lower-case hex digits")
    }
    return DomainID(bytes: InlineArray(copying: bytes.span))
  }

  private static func status(_ text: String) throws(Reading) -> Status {
    guard let status = Status(name: text), status.isForCredentials else {
      throw Reading("must be green, yellow, red, or scheme-16 to scheme-127")
    }
    return status
  }

  private static func scheme(_ text: String) throws(Reading) -> UInt16 {
    guard let number = UInt32(decimal: text.utf8), let scheme = UInt16(exactly: number) else {
      throw Reading("must be the number of a scheme, 0 to 65535")
    }
    return scheme
  }

  private static func age(_ text: String) throws(Reading) -> Int64 {
    if let lifetime = Lifetime(argument: text) { return 60 * Int64(lifetime.minutes) }
    guard let seconds = UInt32(decimal: text.utf8) else {
      throw Reading("must be seconds, or a duration as 90m, 3h or 2d")
    }
    return Int64(seconds)
  }

  private static func observations(_ text: String) throws(Reading) -> Observations {
    var found = Observations()
    for part in text.split(separator: ";") {
      do { try found.insert(once: ObservedValue(stating: String(part))) } catch { throw Reading(error.message) }
    }
    return found
  }

  static func code<Code: RegisteredCode>(_ text: String) throws(Reading) -> Code {
    try word(text, Array(Code.allCases), named: \.name)
  }

  private static func word(_ text: String, _ words: [String]) throws(Reading) -> String {
    try word(text, words, named: { $0 })
  }

  static func word<T>(_ text: String, _ values: [T], named name: (T) -> String) throws(Reading) -> T {
    if let value = values.first(where: { name($0).hasBytes(of: text) }) { return value }
    let names = values.map(name)
    let hint = NearestName.of(text, in: names).map { "; did you mean \($0)?" } ?? ""
    throw Reading("must be one of \(names.joined(separator: ", "))\(hint)")
  }
}
