public import Luyin

/// What a store says to a document that was brought to it.
public struct StoreAnswer: Hashable, Sendable {
  /// What the document says that it is; believed only if it was accepted. Nil if it cannot be decoded.
  public let document: DocumentIdentity?
  public let outcome: Outcome

  public enum Outcome: Hashable, Sendable {
    /// It is held now, or one that it led to.
    case accepted
    /// It was held already.
    case unchanged
    /// It was not taken. For `update.equivocation`, `UpdateError.conflict` has the names of both documents: what was
    /// held first is held still, and both should be shown to those who sign for the domain.
    case refused(UpdateError)
  }
}

/// Tells a document from all others.
public struct DocumentIdentity: Hashable, Sendable {
  public let kind: DocumentKind
  /// The domain that it belongs to; of a first root, the one that it makes.
  public let domain: DomainID
  /// The key that a status list covers.
  public let subject: DocumentSubject?
  public let epoch: UInt32
  public let number: UInt32
  /// Names the document, whoever signed it.
  public let digest: Digest

  /// What a document says that it is, whoever signed it.
  public init(_ header: DocumentHeader) {
    kind = header.kind
    domain = header.ownDomain
    subject = header.subject
    epoch = header.epoch
    number = header.number
    digest = header.digest
  }
}

extension DocumentIdentity: CustomStringConvertible {
  public var description: String {
    let name = kind == .root ? "\(kind.name) \(number)" : "\(kind.name) \(epoch).\(number)"
    let about = subject.map { " for key \($0.hex.prefix(16))" } ?? ""
    return "\(name)\(about) of \(domain.hex.prefix(16))"
  }
}
