import Luyin
import Testing

/// A recognition as the vectors have it, by public API alone.
enum RecognitionMembers {
  typealias Field = Vectors.Result.Field

  static func of(_ recognition: Recognition) -> [String: Field] {
    let circumstances = recognition.facts.circumstances
    return [
      "place": .integer(Int64(recognition.place)), "passage": .string(circumstances.passage.name),
      "assurance": .string(recognition.facts.assurance.name),
      "observations": .object(
        Dictionary(
          uniqueKeysWithValues: circumstances.observations.values.map { ($0.observation.name, .string($0.name)) })),
      "ageSeconds": .integer(recognition.facts.ageSeconds), "freshness": .string(recognition.facts.freshness.rawValue),
      "levels": objects(recognition.levels.map { level($0) }), "measures": measures(recognition.measures),
      "rule": recognition.rule.map { deciding in
        .object([
          "jurisdiction": .integer(Int64(deciding.jurisdiction)), "id": .string(deciding.rule.id),
          "reference": .string(deciding.rule.reference.text),
        ])
      } ?? .other,
      "wayOut": recognition.wayOut.map { wayOut in
        .object([
          "changes": wayOut.changes.isEmpty ? .list([]) : .lists(wayOut.changes.map { $0.map(\.name) }),
          "at": wayOut.time.map { .integer($0) } ?? .other,
        ])
      } ?? .other,
    ]
  }

  private static func level(_ level: RecognitionLevel) -> [String: Field] {
    [
      "jurisdiction": .integer(Int64(level.jurisdiction)), "effect": .string(level.effect.rawValue),
      "rule": level.rule.map { rule in
        .object([
          "id": .string(rule.id), "kind": .string(rule.kind.name), "outcome": .string(rule.outcome.name),
          "measures": measures(rule.measures), "reference": .string(rule.reference.text),
        ])
      } ?? .other,
      "unmade": .list(level.unmade.map(\.name)),
    ]
  }

  private static func measures(_ measures: [Measure]) -> Field {
    objects(measures.map { ["measure": .string($0.kind.name), "parameter": .integer(Int64($0.parameter))] })
  }

  /// An empty list is read as one of strings.
  private static func objects(_ objects: [[String: Field]]) -> Field { objects.isEmpty ? .list([]) : .objects(objects) }

  /// The observations of an operand.
  static func values(_ operand: Vectors.Operand?) throws -> [ObservedValue] {
    switch operand {
    case .names(let names)?: return try values(names)
    // An empty object is read as one without sets.
    case .sets?: return []
    default: throw Unreadable()
    }
  }

  static func values(_ names: [String: String]) throws -> [ObservedValue] {
    try names.map { name, value in
      let observation = try #require(Observation(name: name))
      return try #require(ObservedValue(observation, name: value))
    }
  }

  struct Unreadable: Error {}
}

extension Vectors.Facts {
  func recognitionFacts(own: String) -> RecognitionFacts {
    func found<T>(_ value: T?) -> T {
      guard let value else { fatalError("a fact of a case that is read is known") }
      return value
    }
    let values = observations.map { name, value in
      found(ObservedValue(found(Observation(name: name)), name: value))
    }
    let bytes = found([UInt8](hex: domain))
    return RecognitionFacts(
      domain: DomainID(bytes: InlineArray { bytes[$0] }), isOwnDomain: domain == own,
      regionCode: found(RegionCode(name: regionCode)), jurisdiction: UInt32(jurisdiction),
      residence: UInt32(residence), purpose: found(KeyPurpose.allCases.first { $0.name == purpose }),
      scheme: UInt16(scheme), status: found(Status(name: status)), ageSeconds: ageSeconds,
      freshness: found(Freshness(rawValue: freshness)), listIsOlder: listIsOlder, clockIsSuspect: clockSuspect,
      assurance: found(Assurance(name: assurance)),
      circumstances: Circumstances(passage: found(Passage(name: passage)), observations: Observations(values)),
      binding: binding.map { found(HolderBinding(name: $0)) })
  }
}
