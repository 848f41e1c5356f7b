internal import Luyin
internal import SystemPackage

extension TrustStore {
  /// Creates a store that holds the first root of a domain, which was handed over in a way that is trusted.
  ///
  /// When it returns, the store is on the disk. If it does not return, or throws, there is no store or the whole one; in
  /// a directory without a store it may be called again.
  ///
  /// - Parameters:
  ///   - path: a directory that is empty, or is made; the one around it exists.
  ///   - firstRoot: the document as received.
  /// - Throws: `firstRoot` with the reason, `occupied`, `noDirectory`, `locked`, and what the system says.
  public static func create(at path: String, firstRoot: [UInt8]) throws(StoreError) -> TrustStore {
    try create(at: path, firstRoot: firstRoot, on: LocalDisk())
  }

  package static func create(
    at path: String, firstRoot: [UInt8], on disk: any StoreDisk
  ) throws(StoreError) -> TrustStore {
    let state: TrustState
    do { state = try TrustState(firstRoot: firstRoot) } catch { throw .firstRoot(error) }
    let record = StoreRecord(of: state, known: .none)
    let directory = StoreDirectory(path, on: disk)
    try directory.make()
    try directory.requireVacant(for: record)
    let lock = try directory.takeLock()
    defer { disk.close(lock) }
    // Another creation may just have ended.
    try directory.requireVacant(for: record)
    try directory.makeIfMissing(directory.documents)
    try directory.synchronize(directory.path)
    try directory.write(record, replacing: nil, content: HeldDocuments(state, record))
    try? directory.removeLeftovers(of: record)
    return TrustStore(directory, record, state)
  }
}

extension StoreDirectory {
  /// Makes the directory, if it is not there.
  fileprivate func make() throws(StoreError) {
    do {
      try disk.makeDirectory(path)
    } catch .fileExists {
    } catch .noSuchFileOrDirectory, .notDirectory {
      throw .noDirectory(path: parent)
    } catch {
      throw StoreError(error, path)
    }
    // Who may pass through a directory but not list it cannot synchronise it either.
    do { try disk.synchronizeDirectory(parent) } catch .permissionDenied {} catch { throw StoreError(error, parent) }
  }

  /// Nothing may be there but what a creation leaves behind that did not come to its end.
  fileprivate func requireVacant(for record: StoreRecord) throws(StoreError) {
    let own = Set(record.documents.map(\.fileName))
    let names: [String]
    do { names = try disk.names(in: path) } catch .notDirectory {
      throw .occupied(path: path)
    } catch {
      throw StoreError(error, path)
    }
    for name in names {
      switch name {
      case StoreDirectory.lockName, StoreDirectory.stateName + StoreDirectory.temporaryEnding: continue
      case StoreDirectory.documentsName:
        for name in try list(documents) where !own.contains(name) {
          guard StoreDirectory.isDocument(name), name.hasSuffix(StoreDirectory.temporaryEnding) else {
            throw .occupied(path: path)
          }
        }
      default: throw .occupied(path: path)
      }
    }
  }
}
