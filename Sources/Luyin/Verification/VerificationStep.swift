/// A step of verification by trust domains.
@nonexhaustive public enum VerificationStep: String, CaseIterable, Sendable {
  case text, structure, key, signature, issuer, time, revocation, peer, freshness, clock, status, holder, policy

  /// The step that a reason belongs to; nil for `genuine`, for rules that admit, and for reasons of other tasks.
  public init?(failingWith reason: ReasonCode) {
    switch reason {
    case .trustExpired: self = .freshness
    case .timeClockSuspect: self = .clock
    case .trustMissing: self = .key
    case .statusRevoked: self = .revocation
    case .policyAdmit, .policyMeasures: return nil
    default:
      switch reason.rawValue {
      case 100..<200: self = .text
      case 200..<300: self = .structure
      case 300..<400: self = .key
      case 400..<500: self = .signature
      case 500..<510: self = .issuer
      case 510..<600: self = .peer
      case 600..<700: self = .time
      case 700..<800: self = .status
      case 800..<900: self = .holder
      case 900..<1000: self = .policy
      default: return nil
      }
    }
  }
}
