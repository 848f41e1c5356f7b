/// What a gate observes of a person (spec/registries/observations.md).
@nonexhaustive public enum Observation: UInt8, CaseIterable, Sendable {
  case temperature = 1
  case symptoms = 2
  case testReport = 3
  case registration = 4
}

extension Observation: RegisteredCode {
  public var name: String {
    switch self {
    case .temperature: "temperature"
    case .symptoms: "symptoms"
    case .testReport: "testReport"
    case .registration: "registration"
    }
  }

  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.temperature, .english): "temperature"
    case (.temperature, .chinese): "体温"
    case (.symptoms, .english): "symptoms"
    case (.symptoms, .chinese): "症状"
    case (.testReport, .english): "test report"
    case (.testReport, .chinese): "检测报告"
    case (.registration, .english): "registration"
    case (.registration, .chinese): "信息登记"
    }
  }

  /// What can be observed, ascending by code.
  public var values: [ObservedValue] {
    (0..<texts.count).map { ObservedValue(observation: self, code: UInt8($0 + 1)) }
  }

  /// Of the values, the first of which has code 1.
  fileprivate var texts: [(name: String, english: String, chinese: String)] {
    switch self {
    case .temperature: [("normal", "below 37.3 °C", "低于37.3℃"), ("raised", "37.3 °C or more", "37.3℃及以上")]
    case .symptoms: [("none", "none", "无"), ("present", "present", "有")]
    case .testReport: [("negative", "negative", "阴性"), ("positive", "positive", "阳性")]
    case .registration: [("done", "done", "已登记"), ("notDone", "not done", "未登记")]
    }
  }

  /// All values.
  var valueBits: UInt16 { CodeBits.bits(of: values.map(\.code)) }
}

/// One value of an observation: what was observed.
public struct ObservedValue: Hashable, Sendable {
  public let observation: Observation
  /// 1 to 15.
  public let code: UInt8

  fileprivate init(observation: Observation, code: UInt8) {
    self.observation = observation
    self.code = code
  }

  /// The value of a registry name; nil if there is none.
  public init?(_ observation: Observation, name: String) {
    guard let value = observation.values.first(where: { $0.name.hasBytes(of: name) }) else { return nil }
    self = value
  }

  /// The registry name.
  public var name: String { observation.texts[Int(code) - 1].name }

  /// For people.
  public func text(in language: Language) -> String {
    let texts = observation.texts[Int(code) - 1]
    return language == .chinese ? texts.chinese : texts.english
  }
}

/// What was observed of one person: for some observations one value each. Not to have made an observation is something else than to
/// have made it with a bad value.
public struct Observations: Hashable, Sendable {
  /// Four bits for each observation, 0 if it was not made.
  private var packed: UInt64 = 0

  /// None was made.
  public init() {}

  /// - Parameter values: of one observation the last counts.
  public init(_ values: some Sequence<ObservedValue>) { for value in values { insert(value) } }

  /// The value of an observation; nil if it was not made.
  public subscript(observation: Observation) -> ObservedValue? {
    let code = code(of: observation.rawValue)
    return code == 0 ? nil : ObservedValue(observation: observation, code: code)
  }

  /// Those that were made, ascending by code.
  public var values: [ObservedValue] { Observation.allCases.compactMap { self[$0] } }

  public mutating func insert(_ value: ObservedValue) {
    let shift = 4 * UInt64(value.observation.rawValue)
    packed = packed & ~(0xf << shift) | UInt64(value.code) << shift
  }

  /// 0 if it was not made.
  func code(of observation: UInt8) -> UInt8 { UInt8(packed >> (4 * UInt64(observation)) & 0xf) }
}
