internal import Luyin
internal import SystemPackage

/// The files of a store.
///
/// ```
/// state                   the record: which documents are held (StoreRecord+Text.swift). Replaced as a whole; the one
///                         point at which an update happens or does not
/// documents/<hex>.lydoc   a document as received, never changed; named by the first 32 bytes of its content's hash
/// lock                    empty; locked by an updater while it is one, and by nobody else. Never deleted: who holds a
///                         deleted file excludes nobody
/// *.new                   a file that is being written. Left behind by who did not come to the end
/// ```
///
/// A file is written under its temporary name, synchronised, renamed, and its directory synchronised. Documents are
/// there before the record that names them, and are deleted after the record that does not: so after a crash at any
/// moment the record is the old or the new one, and what it names is there. The rest is left over.
struct StoreDirectory: Sendable {
  static let stateName = "state"
  static let lockName = "lock"
  static let documentsName = "documents"
  static let temporaryEnding = ".new"

  let path: String
  /// The directory around it.
  let parent: String
  let disk: any StoreDisk

  init(_ path: String, on disk: any StoreDisk) {
    // Without a slash at its end; the empty path is the working directory, not the root.
    let normal = FilePath(path.isEmpty ? "." : path)
    self.path = normal.string
    parent = normal.removingLastComponent().isEmpty ? "." : normal.removingLastComponent().string
    self.disk = disk
  }

  var state: String { path + "/" + StoreDirectory.stateName }
  var documents: String { path + "/" + StoreDirectory.documentsName }
  var lock: String { path + "/" + StoreDirectory.lockName }

  func file(of record: DocumentRecord) -> String { documents + "/" + record.fileName }

  func temporary(_ path: String) -> String { path + StoreDirectory.temporaryEnding }

  func readRecord() throws(StoreError) -> StoreRecord {
    let bytes: [UInt8]
    do {
      bytes = try disk.read(state, byteCountMax: StoreRecord.byteCountMax)
    } catch .noSuchFileOrDirectory, .notDirectory {
      throw .missing(path: path)
    } catch {
      throw StoreError(error, state)
    }
    do { return try StoreRecord(decoding: bytes) } catch {
      switch error {
      case .damaged: throw .damaged(path: state, .record)
      case .foreignVersion(let version): throw .foreignVersion(path: state, version: version)
      }
    }
  }

  /// The bytes of a document, whatever they are; `damaged` with `absent` if there is no such file.
  func readDocument(_ record: DocumentRecord) throws(StoreError) -> [UInt8] {
    let path = file(of: record)
    do { return try disk.read(path, byteCountMax: Bundle.documentByteCountMax) } catch .noSuchFileOrDirectory {
      throw .damaged(path: path, .absent)
    } catch {
      throw StoreError(error, path)
    }
  }

  /// Locks the store against other updaters; to be closed. Readers do not ask.
  func takeLock() throws(StoreError) -> FileDescriptor {
    for _ in 0..<TrustStore.lockWaitSeconds * 50 {
      do {
        if let file = try disk.lock(lock) { return file }
      } catch .noSuchFileOrDirectory, .notDirectory {
        throw .missing(path: path)
      } catch {
        throw StoreError(error, lock)
      }
      disk.pause()
    }
    throw .locked(path: path)
  }
}
