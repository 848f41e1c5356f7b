/// Bytes or text that are not what they should be, or values that the format cannot hold.
///
/// Carries where and how much, never what: no field values of a credential that nobody has verified.
public struct FormatError: Error, Hashable, Sendable {
  /// The first check that failed, in the order of the spec.
  public let reason: ReasonCode
  /// Where: the offset of the byte (or of the character, for a text form) at which the check failed.
  public let offset: Int
  /// How many bytes or digits were found, where the number is the defect.
  public let foundCount: Int?

  package init(_ reason: ReasonCode, at offset: Int, foundCount: Int? = nil) {
    self.reason = reason
    self.offset = offset
    self.foundCount = foundCount
  }
}

extension FormatError: CustomStringConvertible {
  public var description: String {
    let found = foundCount.map { ", found \($0)" } ?? ""
    return "\(reason.name) at offset \(offset)\(found)"
  }
}
