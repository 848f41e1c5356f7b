import Foundation
import Luyin
import LuyinStore
import LuyinVectors
import Subprocess
import Synchronization
import SystemPackage
import TestSupport
import Testing

/// Several updaters and readers of one store on the real file system.
@Suite(.serialized) struct ConcurrencyTests {
  /// What each updater brings: everything, in batches of its own.
  private static func updates(seed: UInt64) -> [[[UInt8]]] {
    var random = SeededRandom(seed: seed)
    var batches = StoreDocuments.batches
    for _ in 0..<LongRun.count(3, nightly: 10) {
      batches.append(Array(StoreDocuments.all.shuffled(using: &random).prefix(4)))
    }
    batches.shuffle(using: &random)
    return batches + StoreDocuments.batches
  }

  @Sendable private static func update(_ path: String, seed: UInt64) throws {
    var store = try TrustStore(opening: path)
    var last: (UInt32, UInt32) = (0, 0)
    for batch in updates(seed: seed) {
      _ = try store.update(with: batch, at: StoreDocuments.time)
      let now = order(store.state)
      #expect(last <= now, "seed \(seed)")
      last = now
    }
  }

  /// By which what is held of the own domain goes forward.
  private static func order(_ state: TrustState) -> (UInt32, UInt32) {
    (state.own.root.header.number, state.own.trustList?.header.number ?? 0)
  }

  private static func expectNewest(_ path: String) throws {
    #expect(
      Holding(try TrustStore(opening: path)) == (try SimulatedDisk.holding(StoreDocuments.batches.count).holding()))
    let check = try TrustStore.check(at: path)
    #expect(check.isSound && check.leftovers.isEmpty && check.foreign.isEmpty)
  }

  @Test(arguments: [2, 8]) func updatersOfOneProcess(count: Int) async throws {
    let directory = try TestDirectory()
    let path = directory.file("store")
    _ = try TrustStore.create(at: path, firstRoot: StoreDocuments.first.bytes)
    let flag = Flag()
    let readCount = try await withThrowingTaskGroup(of: Int.self) { group in
      // The reader has a thread of its own, since updaters block theirs.
      group.addTask {
        try await Thread.running {
          var count = 0
          var last: (UInt32, UInt32) = (0, 0)
          var follower = try TrustStore(opening: path)
          repeat {
            let now = ConcurrencyTests.order(try TrustStore(opening: path).state)
            #expect(last.0 <= now.0)
            last = now
            try follower.refresh()
            #expect(last.0 <= follower.state.own.root.header.number)
            _ = try TrustStore.check(at: path)
            count += 1
          } while !flag.isDone.load(ordering: .relaxed)
          return count
        }
      }
      // Also if an updater fails.
      defer { flag.isDone.store(true, ordering: .relaxed) }
      try await withThrowingTaskGroup(of: Void.self) { updaters in
        for seed in 0..<count {
          updaters.addTask { try await Thread.running { try ConcurrencyTests.update(path, seed: UInt64(seed)) } }
        }
        try await updaters.waitForAll()
      }
      flag.isDone.store(true, ordering: .relaxed)
      return try await group.next() ?? 0
    }
    try ConcurrencyTests.expectNewest(path)
    #expect(readCount >= 1)
  }

  /// Updaters overtake a reader between the record and the documents, again and again.
  @Test func readersThatAreOvertaken() throws {
    let disk = try SimulatedDisk.holding(1)
    let batches = Mutex(StoreDocuments.batches[1...])
    let interrupted = InterruptedDisk(disk: disk) {
      // Each pair of updates deletes documents.
      for _ in 0..<2 {
        if let batch = batches.withLock({ $0.popFirst() }) { _ = try? disk.update(with: batch) }
      }
    }
    let held = Holding(try TrustStore(opening: SimulatedDisk.store, on: interrupted))
    #expect(batches.withLock { $0.count } < 4)
    #expect(try (2...7).contains { try SimulatedDisk.holding($0).holding() == held })

    // Two records that take turns for ever.
    let worlds = [try SimulatedDisk.holding(0).world, try SimulatedDisk.holding(7).world]
    let turn = Mutex(0)
    let restless = InterruptedDisk(disk: disk) {
      let number = turn.withLock { number in
        number += 1
        return number
      }
      disk.become(worlds[number % 2])
    }
    disk.become(worlds[0])
    #expect(throws: StoreError.changing(path: SimulatedDisk.store)) {
      _ = try TrustStore(opening: SimulatedDisk.store, on: restless)
    }
    #expect(throws: StoreError.changing(path: SimulatedDisk.store)) {
      _ = try TrustStore.check(at: SimulatedDisk.store, on: restless)
    }
  }

  /// A check that an update overtakes tells nothing that is not so.
  @Test func aCheckThatIsOvertaken() throws {
    let disk = try SimulatedDisk.holding(0)
    let batches = Mutex(StoreDocuments.batches[...])
    let interrupted = InterruptedDisk(disk: disk) {
      if let batch = batches.withLock({ $0.popFirst() }) { _ = try? disk.update(with: batch) }
    }
    let check = try TrustStore.check(at: SimulatedDisk.store, on: interrupted)
    #expect(check.isSound && check.leftovers.isEmpty && check.foreign.isEmpty && check.documents.count == 9)
  }

  @Test(arguments: [2, 8]) func creatorsOfOneProcess(count: Int) async throws {
    let directory = try TestDirectory()
    let path = directory.file("store")
    let created = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<count {
        group.addTask {
          try await Thread.running {
            do {
              _ = try TrustStore.create(at: path, firstRoot: StoreDocuments.first.bytes)
              return 1
            } catch StoreError.occupied {
              return 0
            }
          }
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(created == 1)
    #expect(try TrustStore.check(at: path).isSound)
  }

  /// The lock holds between processes, and goes with its holder.
  @Test func aProcessThatHoldsTheLock() async throws {
    let directory = try TestDirectory()
    let path = directory.file("store")
    _ = try TrustStore.create(at: path, firstRoot: StoreDocuments.first.bytes)
    let before = Holding(try TrustStore(opening: path))
    try await OtherProcess.run("holderProcess", path) { execution in
      while !FileManager.default.fileExists(atPath: path + ".held") { try await Task.sleep(for: .milliseconds(5)) }
      #expect(throws: StoreError.locked(path: path)) {
        var store = try TrustStore(opening: path, on: ImpatientDisk(disk: LocalDisk()))
        _ = try store.update(with: StoreDocuments.batches[0], at: StoreDocuments.time)
      }
      #expect(Holding(try TrustStore(opening: path)) == before)
      try execution.send(signal: .kill, toProcessGroup: false)
    }
    var store = try TrustStore(opening: path)
    #expect(try store.update(with: StoreDocuments.batches[0], at: StoreDocuments.time).names.contains("accepted"))
  }

  /// Several processes update one store; some are killed in the middle and begin anew.
  @Test func updatersOfManyProcesses() async throws {
    let directory = try TestDirectory()
    let path = directory.file("store")
    _ = try TrustStore.create(at: path, firstRoot: StoreDocuments.first.bytes)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for seed in 0..<8 {
        group.addTask {
          if seed % 2 == 0 {
            try await OtherProcess.run("updaterProcess", path, seed: seed) { execution in
              try await Task.sleep(for: .milliseconds(300 + 40 * seed))
              try? execution.send(signal: .kill, toProcessGroup: false)
            }
          }
          let status = try await OtherProcess.run("updaterProcess", path, seed: seed) { _ in }
          #expect(status.isSuccess, "seed \(seed)")
        }
      }
      group.addTask {
        for _ in 0..<50 {
          _ = try TrustStore(opening: path)
          try await Task.sleep(for: .milliseconds(20))
        }
      }
      try await group.waitForAll()
    }
    try ConcurrencyTests.expectNewest(path)
  }

  /// What those processes run.
  @Test(.enabled(if: OtherProcess.path != nil)) func updaterProcess() throws {
    let path = try #require(OtherProcess.path)
    try ConcurrencyTests.update(path, seed: OtherProcess.seed)
  }

  @Test(.enabled(if: OtherProcess.path != nil)) func holderProcess() async throws {
    let path = try #require(OtherProcess.path)
    let lock = try LocalDisk().lock(path + "/lock")
    #expect(lock != nil)
    try Data().write(to: URL(fileURLWithPath: path + ".held"))
    try await Task.sleep(for: .seconds(600))
  }
}

private final class Flag: Sendable {
  let isDone = Atomic(false)
}

/// This test program once more, to run one test on a store.
private enum OtherProcess {
  static let path = ProcessInfo.processInfo.environment["LUYIN_STORE_PATH"]
  static var seed: UInt64 { ProcessInfo.processInfo.environment["LUYIN_STORE_SEED"].flatMap(UInt64.init) ?? 0 }

  @discardableResult
  static func run(
    _ test: String, _ path: String, seed: Int = 0,
    beside body: (Execution<NoInput, DiscardedOutput, DiscardedOutput>) async throws -> Void
  ) async throws -> TerminationStatus {
    try await Subprocess.run(
      .path(FilePath(CommandLine.arguments[0])),
      arguments: ["--testing-library", "swift-testing", "--filter", "ConcurrencyTests.\(test)"],
      environment: .inherit.updating(["LUYIN_STORE_PATH": path, "LUYIN_STORE_SEED": "\(seed)"]),
      input: .none, output: .discarded, error: .discarded, body: body
    ).terminationStatus
  }
}

extension Thread {
  /// Runs blocking work beside the threads of tasks, which are few.
  fileprivate static func running<T: Sendable>(_ body: @escaping @Sendable () throws -> T) async throws -> T {
    try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread { continuation.resume(with: Result(catching: body)) }
    }
  }
}
