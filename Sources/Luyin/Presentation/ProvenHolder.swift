internal import LuyinCrypto

/// How the holder of a credential came to be known, after the check (spec/presentations.md).
struct ProvenHolder: Hashable, Sendable {
  let assurance: Assurance
  /// The holder's device's, by which the presentation is known again; nil without one.
  let signature: Signature?
}
