public import Luyin

/// A credential that a run has recorded, bound to the same document again, since the opening went with the process that made it.
///
/// What was recorded first never left, or nobody can say any more that it has; either stays accounted for.
public struct Rebinding: Sendable {
  public let credential: RecordedCredential
  public let holder: Holder

  /// - Parameters:
  ///   - credential: one that is bound to an identity document.
  ///   - holder: who has that document, with a new opening.
  public init(of credential: RecordedCredential, to holder: Holder) {
    precondition(credential.binding == .identityDocument && holder.binding == .identityDocument)
    self.credential = credential
    self.holder = holder
  }
}
