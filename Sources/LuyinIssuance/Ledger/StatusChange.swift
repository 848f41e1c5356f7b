public import Luyin

/// A status that an issuer gives a holder after issuing; it is in the next status list.
public struct StatusChange: Sendable, Hashable {
  public let subject: Subject
  /// ``Status/yellow``, ``Status/red``, ``Status/suspended`` or ``Status/revoked``; nil lets the credential's own stand again.
  public let status: Status?
  /// Why, for the history: 1 to 1,024 bytes. No identity; whoever reads the ledger reads it.
  public let reason: String

  /// Whom it is about.
  public enum Subject: Sendable, Hashable {
    /// The holder's index under each key, or under one.
    case holder(HolderReference, under: PublicKey?)
    /// An index under a key.
    case index(UInt32, under: PublicKey)
  }

  public init(_ subject: Subject, to status: Status?, reason: String) {
    self.subject = subject
    self.status = status
    self.reason = reason
  }
}

/// What became of a change.
public enum StatusChangeOutcome: Sendable, Hashable {
  /// So many indices have another status now.
  case changed(Int)
  /// All of them had it already; the history has no new line.
  case unchanged
  /// The ledger gave the holder no index, or not this index to anybody. None of the changes was made.
  case unknown
  /// The index is revoked, which is final. None of the changes was made.
  case revoked(index: UInt32)
}

/// A line of the history of statuses.
public struct RecordedStatusChange: Sendable, Hashable {
  public let number: Int64
  public let key: PublicKey
  public let index: UInt32
  /// nil: the credential's own again.
  public let status: Status?
  /// Seconds since 1970.
  public let time: Int64
  public let reason: String
  /// Who made it, as the caller named him.
  public let author: String
}
