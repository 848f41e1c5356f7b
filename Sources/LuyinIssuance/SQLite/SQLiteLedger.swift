internal import Foundation
internal import GRDB
internal import Luyin
internal import Synchronization
internal import SystemPackage

/// A ledger in a file of SQLite (spec/issuing.md).
///
/// What a call recorded is on the disk when it returns: the journal is a write-ahead log, synchronised at each commit. Any
/// number of processes on one machine may open one ledger; the file system must be a local one. The file names nobody, but says
/// who was issued what and when to whoever knows the references: it is readable by its owner alone.
///
/// Memory: some 70 MB for pages, and up to 64 MB while runs go on, however large the ledger is.
public final class SQLiteLedger: IssuerLedger {
  /// How long a call waits for another process.
  public static let lockWaitSeconds = 60

  /// The file.
  public let path: String
  let pool: DatabasePool
  /// What is not indexed of the key that a run was recorded under last.
  let unindexed = Mutex<UnindexedReferences?>(nil)

  /// Opens a ledger; one of an earlier release is brought to the form of this one.
  ///
  /// - Parameter isReadOnly: whether nothing will be recorded.
  /// - Throws: `missing`, `notALedger`, `newer`, `damaged`, `readOnly`, `locked`, and what the system says.
  public convenience init(opening path: String, isReadOnly: Bool = false) throws(LedgerError) {
    try SQLiteLedger.recognize(path)
    try self.init(path, isReadOnly: isReadOnly)
    try translating { [pool] in
      let identity = try pool.read { database in try Int32.fetchOne(database, sql: "PRAGMA application_id") }
      guard identity == LedgerSchema.applicationID else { throw LedgerError.notALedger(path: path) }
      let migrator = LedgerSchema.migrator
      let (isNewer, isCurrent) = try pool.read { database in
        (try migrator.hasBeenSuperseded(database), try migrator.hasCompletedMigrations(database))
      }
      guard !isNewer else { throw LedgerError.newer(path: path) }
      if !isCurrent && !isReadOnly { try migrator.migrate(pool) }
    }
  }

  /// Creates a ledger in a new file that its owner alone can read.
  /// - Throws: `occupied`, `readOnly`, `full`, and what the system says.
  public static func create(at path: String) throws(LedgerError) -> SQLiteLedger {
    // Made under another name, so that there is a whole ledger or none.
    let draft = path + ".new-\(UInt32.random(in: .min ... .max))"
    try createFile(draft)
    defer { for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: draft + suffix) } }
    let ledger = try SQLiteLedger(draft, isReadOnly: false)
    try ledger.translating { try LedgerSchema.migrator.migrate(ledger.pool) }
    try ledger.close()
    do {
      try FileManager.default.linkItem(atPath: draft, toPath: path)
    } catch {
      guard FileManager.default.fileExists(atPath: path) else { throw .failed(path: path, "\(error)") }
      throw .occupied(path: path)
    }
    return try SQLiteLedger(opening: path)
  }

  /// Looks at a file's beginning, since opening something else as a database would change it.
  private static func recognize(_ path: String) throws(LedgerError) {
    var header: [UInt8]
    do {
      // Without waiting: in its place there may be a pipe that nobody writes to.
      let file = try FileDescriptor.open(FilePath(path), .readOnly, options: .nonBlocking)
      defer { try? file.close() }
      header = unsafe try [UInt8](unsafeUninitializedCapacity: 72) { buffer, count in
        count = unsafe try file.read(into: UnsafeMutableRawBufferPointer(buffer))
      }
    } catch Errno.noSuchFileOrDirectory, Errno.notDirectory {
      throw .missing(path: path)
    } catch Errno.permissionDenied {
      throw .readOnly(path: path)
    } catch Errno.isDirectory, Errno.resourceTemporarilyUnavailable {
      throw .notALedger(path: path)
    } catch {
      throw .failed(path: path, "\(error)")
    }
    guard header.count == 72, header.starts(with: "SQLite format 3\0".utf8) else { throw .notALedger(path: path) }
    let application = header[68..<72].reduce(Int32(0)) { $0 << 8 | Int32($1) }
    guard application == LedgerSchema.applicationID else { throw .notALedger(path: path) }
  }

  /// An empty file that its owner alone can read; never over another.
  static func createFile(_ path: String) throws(LedgerError) {
    do {
      try FileDescriptor.open(
        FilePath(path), .readWrite, options: [.create, .exclusiveCreate], permissions: .ownerReadWrite
      ).close()
    } catch Errno.fileExists {
      throw .occupied(path: path)
    } catch Errno.permissionDenied, Errno.readOnlyFileSystem {
      throw .readOnly(path: path)
    } catch Errno.noSpace, Errno.diskQuotaExceeded {
      throw .full(path: path)
    } catch {
      throw .failed(path: path, "\(error)")
    }
  }

  private init(_ path: String, isReadOnly: Bool) throws(LedgerError) {
    self.path = path
    var configuration = Configuration()
    configuration.label = "ledger"
    configuration.readonly = isReadOnly
    configuration.busyMode = .timeout(Double(SQLiteLedger.lockWaitSeconds))
    configuration.maximumReaderCount = 2
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA fullfsync = ON;
          PRAGMA checkpoint_fullfsync = ON;
          PRAGMA cache_size = -32768;
          PRAGMA wal_autocheckpoint = 4096;
          """)
    }
    do {
      pool = try DatabasePool(path: path, configuration: configuration)
      if !isReadOnly { try pool.writeWithoutTransaction { try SQLiteLedger.synchronizeEachCommit($0) } }
    } catch {
      throw LedgerError(error, path: path)
    }
  }

  /// To be called last: opening a pool sets the connection to synchronise at checkpoints alone, by which a power failure would
  /// take back what has left already.
  private static func synchronizeEachCommit(_ database: Database) throws {
    try database.execute(sql: "PRAGMA synchronous = FULL")
    guard try Int.fetchOne(database, sql: "PRAGMA synchronous") == 2 else {
      throw DatabaseError(message: "the database does not synchronise each commit")
    }
  }

  /// Brings all of it into the one file, so that a copy of that is a whole copy, and closes it.
  public func close() throws(LedgerError) {
    try translating {
      // The last connection to go clears the log away, and only one that may write can.
      pool.invalidateReadOnlyConnections()
      try pool.close()
    }
  }

  func translating<T>(_ body: () throws -> T) throws(LedgerError) -> T {
    do { return try body() } catch { throw LedgerError(error, path: path) }
  }

  /// One transaction.
  func write<T: Sendable>(_ body: @escaping @Sendable (Database) throws -> T) async throws(LedgerError) -> T {
    do { return try await pool.write(body) } catch { throw LedgerError(error, path: path) }
  }

  /// A state that nobody changes while it is read.
  func read<T: Sendable>(_ body: @escaping @Sendable (Database) throws -> T) async throws(LedgerError) -> T {
    do { return try await pool.read(body) } catch { throw LedgerError(error, path: path) }
  }
}

extension LedgerError {
  init(_ error: any Error, path: String) {
    guard let error = error as? DatabaseError else {
      self = error as? LedgerError ?? .failed(path: path, "\(error)")
      return
    }
    let message = error.message ?? "\(error.resultCode)"
    self =
      switch error.resultCode.primaryResultCode {
      case .SQLITE_FULL: .full(path: path)
      case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: .readOnly(path: path)
      case .SQLITE_BUSY, .SQLITE_LOCKED: .locked(path: path)
      case .SQLITE_NOTADB: .notALedger(path: path)
      case .SQLITE_CORRUPT: .damaged(path: path, message)
      case .SQLITE_ERROR where message.hasPrefix("no such table"): .damaged(path: path, message)
      default: .failed(path: path, message)
      }
  }
}
