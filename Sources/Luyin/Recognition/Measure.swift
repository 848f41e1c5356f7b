/// What a place asks of a holder whom it admits with measures (spec/registries/measures.md).
@nonexhaustive public enum MeasureKind: UInt8, CaseIterable, Sendable {
  case temperatureCheck = 1
  case registration = 2
  case test = 3
  case homeObservation = 4
  case centralQuarantine = 5
  case healthMonitoring = 6
  case mask = 7
  case localCode = 8

  /// What a parameter counts.
  @nonexhaustive public enum Unit: String, Sendable {
    case hours, days
  }

  /// Of the parameter; nil if the measure has none.
  public var unit: Unit? {
    switch self {
    case .test: .hours
    case .homeObservation, .centralQuarantine, .healthMonitoring: .days
    case .temperatureCheck, .registration, .mask, .localCode: nil
    }
  }

  /// Whether a smaller parameter is the stricter one.
  var fewerIsStricter: Bool { self == .test }
}

extension MeasureKind: RegisteredCode {
  public var name: String {
    switch self {
    case .temperatureCheck: "temperatureCheck"
    case .registration: "registration"
    case .test: "test"
    case .homeObservation: "homeObservation"
    case .centralQuarantine: "centralQuarantine"
    case .healthMonitoring: "healthMonitoring"
    case .mask: "mask"
    case .localCode: "localCode"
    }
  }

  /// With `{n}` where the parameter stands.
  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.temperatureCheck, .english): "temperature check"
    case (.temperatureCheck, .chinese): "体温检测"
    case (.registration, .english): "registration"
    case (.registration, .chinese): "信息登记"
    case (.test, .english): "negative test within {n} hours"
    case (.test, .chinese): "{n}小时内检测阴性"
    case (.homeObservation, .english): "{n} days of observation at home"
    case (.homeObservation, .chinese): "居家观察{n}天"
    case (.centralQuarantine, .english): "{n} days of central quarantine"
    case (.centralQuarantine, .chinese): "集中隔离{n}天"
    case (.healthMonitoring, .english): "{n} days of reporting one's health"
    case (.healthMonitoring, .chinese): "健康监测{n}天"
    case (.mask, .english): "a mask"
    case (.mask, .chinese): "佩戴口罩"
    case (.localCode, .english): "a local code as well"
    case (.localCode, .chinese): "另行申领本地健康码"
    }
  }
}

/// A measure with its parameter.
public struct Measure: Hashable, Sendable {
  public let kind: MeasureKind
  /// In ``MeasureKind/unit``, 1 or more; 0 if the measure has none.
  public let parameter: UInt16

  /// nil if the parameter is 0 where there must be one, or is not where there must be none.
  public init?(_ kind: MeasureKind, parameter: UInt16 = 0) {
    guard (parameter == 0) == (kind.unit == nil) else { return nil }
    self.kind = kind
    self.parameter = parameter
  }

  /// For people, with the parameter.
  public func text(in language: Language) -> String {
    let text = kind.text(in: language).replacing("{n}", with: "\(parameter)", maxReplacements: 1)
    guard parameter == 1, language == .english, let unit = kind.unit else { return text }
    return text.replacing("1 \(unit.rawValue)", with: "1 \(unit.rawValue.dropLast())", maxReplacements: 1)
  }

  /// Whether this asks at least as much as another one of its kind.
  fileprivate func isAtLeastAsStrict(as other: Measure) -> Bool {
    kind.fewerIsStricter ? parameter <= other.parameter : parameter >= other.parameter
  }
}

extension [Measure] {
  /// Whether whoever does what `others` asks has done all of these (spec/recognition.md, "Order of outcomes"). Both ascend by kind, each
  /// kind once.
  package func areAtMostAsStrict(as others: [Measure]) -> Bool {
    guard count <= others.count else { return false }
    return allSatisfy { measure in
      others.contains { $0.kind == measure.kind && $0.isAtLeastAsStrict(as: measure) }
    }
  }
}
