/// Why a document was not taken; what was held before is held still.
public struct UpdateError: Error, Hashable, Sendable {
  /// The first rule that refused it.
  public let reason: ReasonCode
  /// Where in the document, if its format is the reason.
  public let format: FormatError?
  /// For `update.equivocation`: the digests of the document that is held and of the other of the same number, each
  /// over its signed bytes. Whoever signed both has something to explain.
  public let conflict: Conflict?

  public struct Conflict: Hashable, Sendable {
    public let held: Digest
    public let other: Digest
  }

  package init(_ reason: ReasonCode) {
    self.reason = reason
    format = nil
    conflict = nil
  }

  init(_ format: FormatError) {
    reason = format.reason
    self.format = format
    conflict = nil
  }

  /// A defect of format is a reason not to take a document.
  static func rethrowing<T>(_ body: () throws(FormatError) -> T) throws(UpdateError) -> T {
    do { return try body() } catch { throw UpdateError(error) }
  }

  init(equivocation digests: (held: Digest, other: Digest)) {
    reason = .updateEquivocation
    format = nil
    conflict = Conflict(held: digests.held, other: digests.other)
  }
}

extension UpdateError: CustomStringConvertible {
  public var description: String { format?.description ?? reason.name }
}
