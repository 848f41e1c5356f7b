/// What holds of an authentic credential now, as far as the verifier has heard (spec/trust-verification.md, "What comes with the
/// verdict").
public struct CredentialStatus: Hashable, Sendable {
  /// The credential's own status, or what a status list has made of it; nil if the key has a list and none that counts is
  /// held, or it does not know the index.
  public let effective: Status?
  /// What the list says; nil if none is held that counts.
  public let answer: StatusList.Answer?
  /// Whether the list was issued before the credential, so that the credential may know better; nil if there is no list.
  public let listIsOlder: Bool?
}
