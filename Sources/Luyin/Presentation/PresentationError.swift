/// Why a presentation could not be made, or does not prove who shows it.
public struct PresentationError: Error, Hashable, Sendable {
  public let reason: ReasonCode

  init(_ reason: ReasonCode) { self.reason = reason }
}

extension PresentationError: CustomStringConvertible {
  public var description: String { reason.name }
}
