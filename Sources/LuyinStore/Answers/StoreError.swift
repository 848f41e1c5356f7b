public import Luyin

/// Why a store could not do what was asked. Its description names the file and says what to do.
///
/// Whatever it is, what the store held before is still there and may be read, except where `damaged` says that it is not.
@nonexhaustive public enum StoreError: Error, Hashable, Sendable {
  /// There is no store in the directory, or no directory.
  case missing(path: String)
  /// The directory in which a store was to be created does not exist.
  case noDirectory(path: String)
  /// A store is created only where nothing is.
  case occupied(path: String)
  /// The first root does not start a domain.
  case firstRoot(UpdateError)
  /// Another release wrote it, in a way that this one does not know.
  case foreignVersion(path: String, version: String)
  /// A file is not what was written. Nothing is answered by it.
  case damaged(path: String, Damage)
  /// Another updater has held the lock for ``TrustStore/lockWaitSeconds``.
  case locked(path: String)
  /// Others have changed it again and again while it was being read.
  case changing(path: String)
  /// No space is left, or no quota.
  case full(path: String)
  /// The file system is mounted read-only, or has become so after an error.
  case readOnly(path: String)
  /// The permissions forbid it.
  case notPermitted(path: String)
  /// Another error number of the system, such as EIO.
  case failed(path: String, errno: Int32)

  /// What is wrong with a file.
  @nonexhaustive public enum Damage: Hashable, Sendable {
    /// The file `state` does not have its own hash.
    case record
    /// The file of a document is gone.
    case absent
    /// It is not a document any more.
    case malformed(FormatError)
    /// It is a document, but not the one that was taken.
    case otherDocument
    /// It is the document that was taken, but its signatures are not: by these it would not have been. Of a status list
    /// every other signature is one of these, since who may sign it stands elsewhere.
    case signatures
    /// It is the root or trust list that was taken, and soundly signed, but not the same bytes. A store opens with it; only
    /// ``TrustStore/check(at:)`` reports it.
    case otherBytes
  }
}

extension StoreError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missing(let path):
      "there is no store in \(path); create one with the domain's first root, or name another directory"
    case .noDirectory(let path):
      "the directory \(path) does not exist; make it first, or name another one"
    case .occupied(let path):
      "\(path) has something in it and is left alone; name a new or an empty directory"
    case .firstRoot(let error):
      "the first root is refused: \(error); hand over the domain's first root again"
    case .foreignVersion(let path, let version):
      "\(path) is of store version \(version), which this release does not know; use the release that wrote it, or newer"
    case .damaged(let path, let damage):
      "\(path) \(damage)"
    case .locked(let path):
      "another update has held \(path) for \(TrustStore.lockWaitSeconds) seconds; nothing was taken: try again when it is done"
    case .changing(let path):
      "\(path) changes faster than it can be read; try again"
    case .full(let path):
      "no space is left to write \(path); what was held is still there: make room and update again"
    case .readOnly(let path):
      "\(path) is on a file system that may not be written; mount it writable and update again"
    case .notPermitted(let path):
      "the permissions of \(path) forbid it; run as the store's owner, or give this user access"
    case .failed(let path, let errno):
      "\(path): \(StoreError.sentence(errno)); what was held is still there: mend the disk and update again"
    }
  }
}

extension StoreError.Damage: CustomStringConvertible {
  public var description: String {
    let repair = "repair the store with a bundle that has the document, or restore a backup and update it"
    return switch self {
    case .record: "is damaged; restore a backup and update it, or create the store anew from the domain's first root"
    case .absent: "is missing; \(repair)"
    case .malformed(let error): "is damaged (\(error)); \(repair)"
    case .otherDocument: "is not the document that was taken; \(repair)"
    case .signatures: "has damaged signatures; \(repair)"
    case .otherBytes: "is the document that was taken, with other signatures; \(repair)"
    }
  }
}
