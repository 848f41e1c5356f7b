internal import Luyin
internal import LuyinConformance

/// Collects the cases of one vector file as its generator states them.
struct VectorArea {
  private let area: String
  private let op: String
  private let description: String
  private let spec: String
  private let flags: [String: String]
  private let features: [String]
  private var cases: [VectorCase] = []

  init(
    _ area: String, op: String, spec: String, features: [String], flags: [String: String], _ description: String
  ) {
    self.area = area
    self.op = op
    self.spec = spec
    self.features = features
    self.flags = flags
    self.description = description
  }

  /// A request that has a result.
  /// - Parameter feature: what this case needs besides the file's features.
  mutating func accept(
    _ id: String, _ description: String, flag: String, needing feature: String? = nil, _ request: JSONValue,
    _ result: JSONValue
  ) {
    add(id, description, flag: flag, feature, request, VectorCase.Expectation(result: result, reason: nil))
  }

  /// A request with one defect, and the reason for its refusal.
  mutating func refuse(
    _ id: String, _ description: String, flag: String, needing feature: String? = nil, _ request: JSONValue,
    _ reason: ReasonCode
  ) {
    add(id, description, flag: flag, feature, request, VectorCase.Expectation(result: nil, reason: reason.name))
  }

  private mutating func add(
    _ id: String, _ description: String, flag: String, _ feature: String?, _ request: JSONValue,
    _ expect: VectorCase.Expectation
  ) {
    precondition(flags[flag] != nil, "flag \(flag) is not explained")
    precondition(!cases.contains { $0.id == "\(area)/\(id)" }, "id \(id) is taken")
    cases.append(
      VectorCase(
        id: "\(area)/\(id)", description: description, flags: [flag], features: features + [feature].compactMap(\.self),
        spec: spec,
        request: request, expect: expect))
  }

  /// The name of the file, and the file.
  var file: VectorFile {
    VectorFile(area: area, op: op, description: description, spec: spec, flags: flags, cases: cases)
  }
}
