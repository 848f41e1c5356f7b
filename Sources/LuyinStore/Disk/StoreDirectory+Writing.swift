internal import Luyin
internal import SystemPackage

extension StoreDirectory {
  /// Makes `new` the record. Under the lock.
  ///
  /// If it throws, the record is the old one; or the new one, if the disk failed just as the record was put in its place.
  /// - Parameters:
  ///   - old: the record that is there; nil if there is none.
  ///   - mended: documents of the old record whose files are not what they should be.
  ///   - content: the bytes of the documents.
  func write(
    _ new: StoreRecord, replacing old: StoreRecord?, mending mended: Set<DocumentRecord> = [],
    content: HeldDocuments
  ) throws(StoreError) {
    let encoded = new.encoded
    // What could not be read again is not written.
    guard encoded.count <= StoreRecord.byteCountMax else { throw StoreError(.fileTooLarge, state) }
    let old = Set(old?.documents ?? [])
    let added = new.documents.filter { !old.contains($0) || mended.contains($0) }
    do {
      for record in added {
        try writeTemporary(file(of: record), content.bytes(of: record))
        try putInPlace(file(of: record))
      }
      if !added.isEmpty { try synchronize(documents) }
      try writeTemporary(state, encoded)
    } catch {
      // Nothing refers to these yet. If the disk is full, this makes room.
      for record in added {
        try? disk.delete(temporary(file(of: record)))
        if !old.contains(record) { try? disk.delete(file(of: record)) }
      }
      try? disk.delete(temporary(state))
      throw error
    }
    // From here on it may have happened, so nothing is undone.
    try putInPlace(state)
    try synchronize(path)
  }

  /// Files that no record refers to, after an update or in place of one that had nothing to take. Under the lock.
  ///
  /// - Throws: if it is not certain that the record is on the disk. What cannot be deleted is left for the next time.
  func removeLeftovers(of record: StoreRecord) throws(StoreError) {
    // Another updater may have failed between the last two steps of writing.
    try synchronize(path)
    for leftover in try contents(record).leftovers { try? disk.delete(leftover) }
  }

  /// What is in the directory besides the record and what it names: the store's own leftovers, and the rest.
  func contents(_ record: StoreRecord) throws(StoreError) -> (leftovers: [String], foreign: [String]) {
    let names = Set(record.documents.map(\.fileName))
    var (leftovers, foreign): ([String], [String]) = ([], [])
    for name in try list(path) {
      switch name {
      case StoreDirectory.stateName, StoreDirectory.lockName, StoreDirectory.documentsName: continue
      case StoreDirectory.stateName + StoreDirectory.temporaryEnding: leftovers.append(path + "/" + name)
      default: foreign.append(path + "/" + name)
      }
    }
    for name in try list(documents) where !names.contains(name) {
      if StoreDirectory.isDocument(name) {
        leftovers.append(documents + "/" + name)
      } else {
        foreign.append(documents + "/" + name)
      }
    }
    return (leftovers, foreign)
  }

  func list(_ directory: String) throws(StoreError) -> [String] {
    try StoreError.naming(directory) { () throws(Errno) in try disk.names(in: directory) }.sorted()
  }

  func makeIfMissing(_ directory: String) throws(StoreError) {
    do { try disk.makeDirectory(directory) } catch .fileExists {} catch { throw StoreError(error, directory) }
  }

  func synchronize(_ directory: String) throws(StoreError) {
    try StoreError.naming(directory) { () throws(Errno) in try disk.synchronizeDirectory(directory) }
  }

  /// Whether a file of this name in `documents` was written by a store: a document, or one that is not finished.
  static func isDocument(_ name: String) -> Bool {
    DocumentRecord.isFileName(name.hasSuffix(temporaryEnding) ? String(name.dropLast(temporaryEnding.count)) : name)
  }

  private func writeTemporary(_ path: String, _ bytes: [UInt8]) throws(StoreError) {
    let temporary = temporary(path)
    try StoreError.naming(temporary) { () throws(Errno) in
      let file = try disk.create(temporary)
      defer { disk.close(file) }
      try disk.write(bytes, to: file)
      try disk.synchronize(file)
    }
  }

  private func putInPlace(_ path: String) throws(StoreError) {
    try StoreError.naming(path) { () throws(Errno) in try disk.move(temporary(path), to: path) }
  }
}
