extension PolicyRule {
  /// The most bytes of an id.
  static let idByteCountMax = 64
  /// The most observations of a rule, and the most measures.
  static let conditionCountMax = 15

  /// Which trust lists a rule means, as a number.
  enum DomainsCode {
    static let own: UInt8 = 1
    static let recognised: UInt8 = 2
    static let listed: UInt8 = 3
  }

  /// Two-valued conditions: 1 is the narrow one, 2 the wide one.
  enum Width {
    static let narrow: UInt32 = 1
    static let wide: UInt32 = 2
  }

  static let purposeBits = CodeBits.bits(of: [KeyPurpose.credential.rawValue, KeyPurpose.conversion.rawValue])

  /// Reads a rule and checks it in the order of spec/policy.md; that its id is no other's is for the policy.
  init(reading reader: inout BodyReader) throws(FormatError) {
    id = try PolicyRule.id(&reader)
    kind = try reader.code(.ruleKind)
    (from, until) = try PolicyRule.window(&reader)
    domains = try PolicyRule.domains(&reader)
    let purposes = try reader.set(byteCount: 1, of: PolicyRule.purposeBits, .rulePurpose)
    self.purposes = KeyPurpose.allCases.filter { CodeBits.contain(purposes, $0.rawValue) }
    let code = try RegionCode(reading: &reader)
    jurisdictions = try RegionScope(reading: &reader, regionCode: code)
    residences = try RegionScope(reading: &reader, regionCode: code)
    exceptions = try RegionScope(readingRanges: &reader, regionCode: code)
    statuses = try PolicyRule.statuses(&reader)
    assurances = Assurance.codes(of: try reader.set(byteCount: 2, of: Assurance.allBits, .ruleAssurance))
    freshness = try reader.isWide(.ruleFreshness) ? .stale : .fresh
    greatestAgeSeconds = try reader.integer(byteCount: 4)
    acceptsOlderList = try reader.isWide(.ruleListAge)
    acceptsSuspectClock = try reader.isWide(.ruleClock)
    passages = Passage.codes(of: try reader.set(byteCount: 1, of: Passage.allBits, .rulePassage))
    observations = try PolicyRule.observations(&reader)
    outcome = try reader.code(.ruleOutcome)
    measures = try PolicyRule.measures(&reader, outcome)
    reference = try PolicyRule.reference(&reader)
  }

  static func reference(_ reader: inout BodyReader) throws(FormatError) -> DocumentName {
    let offset = reader.offset
    do { return try reader.name() } catch {
      // The grammar's own reason is that of names in trust lists.
      throw error.reason == .trustListName ? FormatError(.ruleReference, at: offset) : error
    }
  }

  static func window(_ reader: inout BodyReader) throws(FormatError) -> (from: UInt32, until: UInt32) {
    let offset = reader.offset
    let from = try reader.integer(byteCount: 4)
    let until = try reader.integer(byteCount: 4)
    guard from < until else { throw FormatError(.ruleWindow, at: offset) }
    return (from, until)
  }

  static func id(_ reader: inout BodyReader) throws(FormatError) -> String {
    let start = reader.offset
    let byteCount = Int(try reader.integer(byteCount: 1))
    guard 1...idByteCountMax ~= byteCount else { throw FormatError(.ruleID, at: start, foundCount: byteCount) }
    let bytes = try reader.take(byteCount)
    guard let position = bytes.firstIndex(where: { !isAllowedInID($0) }) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    throw FormatError(.ruleID, at: position)
  }

  /// Whether a character may stand in an id.
  package static func isAllowedInID(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }

  static func domains(_ reader: inout BodyReader) throws(FormatError) -> Domains {
    let start = reader.offset
    let code = UInt8(try reader.integer(byteCount: 1))
    guard DomainsCode.own...DomainsCode.listed ~= code else { throw FormatError(.ruleDomain, at: start) }
    let count = Int(try reader.integer(byteCount: 1))
    guard (count > 0) == (code == DomainsCode.listed) else {
      throw FormatError(.ruleDomain, at: start, foundCount: count)
    }
    var listed: [DomainID] = []
    for _ in 0..<count {
      let offset = reader.offset
      let domain = try reader.domain()
      guard domain != .unset, listed.last.map({ $0.bytes.isOrdered(before: domain.bytes) }) ?? true else {
        throw FormatError(.ruleDomain, at: offset)
      }
      listed.append(domain)
    }
    switch code {
    case DomainsCode.own: return .own
    case DomainsCode.recognised: return .recognised
    default: return .listed(listed)
    }
  }

  private static func statuses(_ reader: inout BodyReader) throws(FormatError) -> [SchemeStatuses] {
    let start = reader.offset
    let count = Int(try reader.integer(byteCount: 1))
    guard count > 0 else { throw FormatError(.ruleStatus, at: start) }
    var found: [SchemeStatuses] = []
    for _ in 0..<count {
      let schemeOffset = reader.offset
      let scheme = UInt16(try reader.integer(byteCount: 2))
      guard scheme > found.last?.scheme ?? 0 else { throw FormatError(.ruleStatus, at: schemeOffset) }
      found.append(SchemeStatuses(scheme: scheme, statuses: try statusesOfScheme(&reader)))
    }
    return found
  }

  /// At least one, ascending.
  static func statusesOfScheme(_ reader: inout BodyReader) throws(FormatError) -> [Status] {
    let start = reader.offset
    let count = Int(try reader.integer(byteCount: 1))
    guard count > 0 else { throw FormatError(.ruleStatus, at: start) }
    var statuses: [Status] = []
    for _ in 0..<count {
      let offset = reader.offset
      guard let status = Status(rawValue: UInt8(try reader.integer(byteCount: 1))), status.isForCredentials,
        statuses.last.map({ $0.rawValue < status.rawValue }) ?? true
      else { throw FormatError(.ruleStatus, at: offset) }
      statuses.append(status)
    }
    return statuses
  }

  private static func observations(_ reader: inout BodyReader) throws(FormatError) -> [ObservationCondition] {
    var found: [ObservationCondition] = []
    for _ in 0..<(try reader.count(.ruleObservation)) {
      let offset = reader.offset
      let observation: Observation = try reader.code(.ruleObservation)
      guard found.last.map({ $0.observation.rawValue < observation.rawValue }) ?? true else {
        throw FormatError(.ruleObservation, at: offset)
      }
      let values = try reader.set(byteCount: 2, of: observation.valueBits, .ruleObservation)
      found.append(
        ObservationCondition(
          observation: observation, values: observation.values.filter { CodeBits.contain(values, $0.code) }))
    }
    return found
  }

  private static func measures(
    _ reader: inout BodyReader, _ outcome: RecognitionOutcome
  ) throws(FormatError) -> [Measure] {
    let start = reader.offset
    let count = try reader.count(.ruleMeasure)
    guard (count > 0) == (outcome == .admitWithMeasures) else {
      throw FormatError(.ruleMeasure, at: start, foundCount: count)
    }
    var found: [Measure] = []
    for _ in 0..<count {
      let offset = reader.offset
      let kind: MeasureKind = try reader.code(.ruleMeasure)
      guard found.last.map({ $0.kind.rawValue < kind.rawValue }) ?? true else {
        throw FormatError(.ruleMeasure, at: offset)
      }
      guard let measure = Measure(kind, parameter: UInt16(try reader.integer(byteCount: 2))) else {
        throw FormatError(.ruleMeasure, at: offset + 1)
      }
      found.append(measure)
    }
    return found
  }
}

extension BodyReader {
  /// A code of one byte.
  /// - Throws: `reason` for one that is not known.
  fileprivate mutating func code<Code: RawRepresentable<UInt8>>(_ reason: ReasonCode) throws(FormatError) -> Code {
    let start = offset
    guard let code = Code(rawValue: UInt8(try integer(byteCount: 1))) else { throw FormatError(reason, at: start) }
    return code
  }

  /// A set of codes.
  /// - Throws: `reason` for none, or codes that are not allowed.
  fileprivate mutating func set(
    byteCount: Int, of allowed: UInt16, _ reason: ReasonCode
  ) throws(FormatError) -> UInt16 {
    let start = offset
    let bits = UInt16(try integer(byteCount: byteCount))
    guard CodeBits.areSound(bits, allowed: allowed) else { throw FormatError(reason, at: start) }
    return bits
  }

  /// Whether a condition is the wide one of its two.
  fileprivate mutating func isWide(_ reason: ReasonCode) throws(FormatError) -> Bool {
    let start = offset
    let width = try integer(byteCount: 1)
    guard PolicyRule.Width.narrow...PolicyRule.Width.wide ~= width else { throw FormatError(reason, at: start) }
    return width == PolicyRule.Width.wide
  }

  /// How many conditions follow.
  fileprivate mutating func count(_ reason: ReasonCode) throws(FormatError) -> Int {
    let start = offset
    let count = Int(try integer(byteCount: 1))
    guard count <= PolicyRule.conditionCountMax else { throw FormatError(reason, at: start, foundCount: count) }
    return count
  }
}
