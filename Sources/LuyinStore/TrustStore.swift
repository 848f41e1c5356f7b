public import Luyin

/// A verifier's documents in a directory: what it took once it holds for good, also across a crash (spec/store.md).
///
/// The directory holds one small record and a file for each document (the layout stands above `StoreDirectory`). The
/// file system must be a local one, whose locks and renames can be relied on. Any number of processes and threads may
/// open one store, each with a value of its own: updates wait for each other, readers wait for nobody.
///
/// Whoever can write to the directory can take the verifier back, or give it another domain. A backup that was restored
/// is back where it was: update it from a fresh bundle before it is used.
///
/// ```swift
/// var store = try TrustStore(opening: "/var/lib/gate/trust")
/// let answers = try store.update(with: bundle.documents, at: now)
/// let verifier = TrustVerifier(store.state)
/// ```
public struct TrustStore: Sendable {
  /// How long an update waits for another one.
  public static let lockWaitSeconds = 60

  /// What the store held when it was opened, updated or refreshed last.
  public internal(set) var state: TrustState

  let directory: StoreDirectory
  /// The record of ``state``.
  var record: StoreRecord

  /// The directory.
  public var path: String { directory.path }

  /// Opens a store: a snapshot of what it holds now. Writes and locks nothing; read permission suffices.
  ///
  /// Costs two SHA-512 over all documents and a signature check for each signature, but admits no key.
  ///
  /// - Throws: `missing`, `damaged`, `foreignVersion`, `changing`, and what the system says.
  public init(opening path: String) throws(StoreError) { try self.init(opening: path, on: LocalDisk()) }

  package init(opening path: String, on disk: any StoreDisk) throws(StoreError) {
    try self.init(opening: StoreDirectory(path, on: disk))
  }

  private init(opening directory: StoreDirectory) throws(StoreError) {
    self.directory = directory
    (record, state) = try directory.reading { record throws(StoreError) in (record, try directory.open(record)) }
  }

  init(_ directory: StoreDirectory, _ record: StoreRecord, _ state: TrustState) {
    self.directory = directory
    self.record = record
    self.state = state
  }

  /// Opens the store anew if it has changed. Costs the reading of a small file if it has not.
  ///
  /// - Returns: whether ``state`` is another one now. If it throws, ``state`` is what it was.
  /// - Throws: as ``init(opening:)``.
  @discardableResult
  public mutating func refresh() throws(StoreError) -> Bool {
    guard try directory.readRecord() != record else { return false }
    self = try TrustStore(opening: directory)
    return true
  }
}
