/// How the holder of a credential is known at a gate (spec/registries/assurances.md). They have no order: rules list those that they
/// accept.
@nonexhaustive public enum Assurance: UInt8, CaseIterable, Sendable {
  /// The code alone.
  case none = 1
  case device = 2
  case deviceChallenged = 3
  case document = 4
  case guardian = 5
  case guardianChallenged = 6
}

extension Assurance {
  /// Those that a presentation of a credential of this binding can give.
  package static func provable(_ binding: HolderBinding) -> [Assurance] {
    switch binding {
    case .deviceKey: [.device, .deviceChallenged]
    case .identityDocument: [.document]
    case .guardianDeviceKey: [.guardian, .guardianChallenged]
    }
  }
}

extension Assurance: RegisteredCode {
  public var name: String {
    switch self {
    case .none: "none"
    case .device: "device"
    case .deviceChallenged: "deviceChallenged"
    case .document: "document"
    case .guardian: "guardian"
    case .guardianChallenged: "guardianChallenged"
    }
  }

  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.none, .english): "the code alone"
    case (.none, .chinese): "仅出示健康码"
    case (.device, .english): "signed by the holder's device for this moment"
    case (.device, .chinese): "本人设备为此刻签名"
    case (.deviceChallenged, .english): "signed by the holder's device for this gate's challenge"
    case (.deviceChallenged, .chinese): "本人设备应答验证"
    case (.document, .english): "checked against the identity document"
    case (.document, .chinese): "核对身份证件"
    case (.guardian, .english): "signed by a guardian's device for this moment"
    case (.guardian, .chinese): "监护人设备为此刻签名"
    case (.guardianChallenged, .english): "signed by a guardian's device for this gate's challenge"
    case (.guardianChallenged, .chinese): "监护人设备应答验证"
    }
  }
}
