internal import Luyin

/// What a full check of a store found (spec/store.md).
public struct StoreCheck: Hashable, Sendable {
  /// Every document that the store holds: for each domain, the own first, the root, its predecessor, the trust list, the
  /// status lists.
  public let documents: [Document]
  /// Files that an update has left behind which did not come to its end; the next one removes them.
  public let leftovers: [String]
  /// Files and directories that are none of the store's; it never touches them.
  public let foreign: [String]

  public struct Document: Hashable, Sendable {
    public let path: String
    /// nil if the file cannot be read as a document.
    public let identity: DocumentIdentity?
    /// nil if it is sound.
    public let damage: StoreError.Damage?
  }

  /// Whether every document is what was taken. Leftovers and foreign files do no harm.
  public var isSound: Bool { documents.allSatisfy { $0.damage == nil } }
}
