/// Why a gateway makes nothing of a credential (spec/conversion.md, "Making one").
public struct ConversionError: Error, Hashable, Sendable {
  /// One of `conversion.*`, or why the credential is not genuine.
  public let reason: ReasonCode

  init(_ reason: ReasonCode) { self.reason = reason }
}

extension ConversionError: CustomStringConvertible {
  public var description: String { reason.name }
}
