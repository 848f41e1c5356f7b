import Foundation
import Luyin
import LuyinStore
import LuyinVectors
import Testing

/// A directory for one test, gone with it.
final class TestDirectory: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "luyin-store-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }
}

extension SimulatedDisk {
  static let store = "/store"

  /// A disk with a store that was brought the first batches.
  static func holding(_ batches: ArraySlice<[[UInt8]]>) throws -> SimulatedDisk {
    let disk = SimulatedDisk()
    var store = try TrustStore.create(at: SimulatedDisk.store, firstRoot: StoreDocuments.first.bytes, on: disk)
    for batch in batches { _ = try store.update(with: batch, at: StoreDocuments.time) }
    return disk
  }

  static func holding(_ count: Int) throws -> SimulatedDisk {
    try holding(StoreDocuments.batches[..<count])
  }

  /// What a fresh reader finds.
  func holding() throws -> Holding { Holding(try TrustStore(opening: SimulatedDisk.store, on: self)) }

  @discardableResult
  func update(with documents: [[UInt8]]) throws -> [StoreAnswer] {
    var store = try TrustStore(opening: SimulatedDisk.store, on: self)
    return try store.update(with: documents, at: StoreDocuments.time)
  }

  func expectClean(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let check = try TrustStore.check(at: SimulatedDisk.store, on: self)
    #expect(check.isSound && check.leftovers.isEmpty && check.foreign.isEmpty, sourceLocation: sourceLocation)
  }
}
