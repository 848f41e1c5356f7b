import Luyin
import LuyinStore
import LuyinVectors
import SystemPackage
import TestSupport
import Testing

/// The disk is full, fails or may not be written.
struct FailureTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let failure: FailingDisk.Failure
    let isExpected: @Sendable (StoreError) -> Bool
    let testDescription: String

    init(
      _ testDescription: String, _ failure: FailingDisk.Failure, _ isExpected: @escaping @Sendable (StoreError) -> Bool
    ) {
      self.testDescription = testDescription
      self.failure = failure
      self.isExpected = isExpected
    }
  }

  static let cases: [Case] = [
    Case("ENOSPC", .error(.noSpace)) { if case .full = $0 { true } else { false } },
    Case("ENOSPC from then on", .errors(.noSpace)) { if case .full = $0 { true } else { false } },
    Case("EDQUOT", .errors(.diskQuotaExceeded)) { if case .full = $0 { true } else { false } },
    Case("EIO", .error(.ioError)) { if case .failed(_, Errno.ioError.rawValue) = $0 { true } else { false } },
    Case("EIO although done", .errorAfterwards(.ioError)) {
      if case .failed(_, Errno.ioError.rawValue) = $0 { true } else { false }
    },
    Case("EROFS", .errors(.readOnlyFileSystem)) { if case .readOnly = $0 { true } else { false } },
    Case("EACCES", .errors(.permissionDenied)) { if case .notPermitted = $0 { true } else { false } },
  ]

  /// An error at each step of each update: it is reported, the store holds the old or the new state for old and fresh
  /// readers, and the next update comes to its end and cleans up. Then also if the power goes off after the error.
  @Test(arguments: cases) func atEachStepOfEachUpdate(_ example: Case) throws {
    var random = SeededRandom(seed: 21)
    var points = 0
    for batch in StoreDocuments.batches.indices where batch % LongRun.count(2, nightly: 1) == 0 {
      let documents = StoreDocuments.batches[batch]
      let before = try SimulatedDisk.holding(batch)
      let old = try before.holding()
      let new = try SimulatedDisk.holding(batch + 1).holding()
      for step in 1... {
        let disk = SimulatedDisk(before.world)
        let failing = FailingDisk(disk, at: step, example.failure, part: .random(in: 0...1, using: &random))
        var store = try TrustStore(opening: SimulatedDisk.store, on: failing)
        var answers: [StoreAnswer]?
        do throws(StoreError) {
          answers = try store.update(with: documents, at: StoreDocuments.time)
        } catch {
          #expect(example.isExpected(error), "\(error)")
          #expect(error.description.contains("again") || error.description.contains("access"), "\(error)")
        }
        guard failing.hasFailed else { break }
        points += 1
        #expect(Holding(store) == (answers == nil ? old : new))
        let held = try disk.holding()
        #expect(held == new || held == old && answers == nil, "batch \(batch), step \(step)")
        let unlucky = SimulatedDisk(disk.world)
        unlucky.losePower(using: &random)
        let left = try unlucky.holding()
        #expect(left == new || left == old && answers == nil, "batch \(batch), step \(step)")
        for disk in [disk, unlucky] {
          try disk.update(with: documents)
          #expect(try disk.holding() == new)
          try disk.expectClean()
        }
      }
    }
    #expect(points >= 50)
  }

  /// An error before the record is replaced leaves nothing behind that takes up room.
  @Test func aFullDiskIsNotFilledFurther() throws {
    let disk = try SimulatedDisk.holding(0)
    let files = disk.files
    for step in 1...8 {
      let failing = FailingDisk(disk, at: step, .error(.noSpace))
      var store = try TrustStore(opening: SimulatedDisk.store, on: failing)
      #expect(throws: StoreError.self) { try store.update(with: StoreDocuments.batches[0], at: StoreDocuments.time) }
      #expect(disk.files == files, "step \(step)")
    }
  }

  @Test(arguments: cases) func atEachStepOfCreation(_ example: Case) throws {
    for step in 1... {
      let disk = SimulatedDisk()
      let failing = FailingDisk(disk, at: step, example.failure)
      do throws(StoreError) {
        _ = try TrustStore.create(at: SimulatedDisk.store, firstRoot: StoreDocuments.first.bytes, on: failing)
      } catch {
        #expect(example.isExpected(error), "\(error)")
      }
      guard failing.hasFailed else { break }
      do {
        _ = try disk.holding()
      } catch StoreError.missing {
        _ = try TrustStore.create(at: SimulatedDisk.store, firstRoot: StoreDocuments.first.bytes, on: disk)
      }
      try disk.update(with: StoreDocuments.batches[0])
      #expect(try disk.holding() == SimulatedDisk.holding(1).holding())
      try disk.expectClean()
    }
  }

  /// An update that failed at the very last step may have happened: whoever is told afterwards that nothing is new is told
  /// the truth, also if the power goes off then.
  @Test func unchangedIsOnTheDisk() throws {
    var random = SeededRandom(seed: 22)
    let before = try SimulatedDisk.holding(0)
    let new = try SimulatedDisk.holding(1).holding()
    for step in 1... {
      let disk = SimulatedDisk(before.world)
      let failing = FailingDisk(disk, at: step, .error(.ioError))
      var store = try TrustStore(opening: SimulatedDisk.store, on: failing)
      _ = try? store.update(with: StoreDocuments.batches[0], at: StoreDocuments.time)
      guard failing.hasFailed else { break }
      try disk.update(with: StoreDocuments.batches[0])
      for _ in 0..<20 {
        let unlucky = SimulatedDisk(disk.world)
        unlucky.losePower(using: &random)
        #expect(try unlucky.holding() == new, "step \(step)")
      }
    }
  }

  /// Waiting for the lock ends, with nothing taken.
  @Test func aLockThatIsNeverGivenBack() throws {
    let disk = try SimulatedDisk.holding(0)
    let old = try disk.holding()
    let lock = try #require(try disk.lock(SimulatedDisk.store + "/lock"))
    #expect(throws: StoreError.locked(path: SimulatedDisk.store)) { try disk.update(with: StoreDocuments.batches[0]) }
    // Of 20 ms each.
    #expect(disk.pauseCount == TrustStore.lockWaitSeconds * 50)
    #expect(try disk.holding() == old)
    disk.close(lock)
    try disk.update(with: StoreDocuments.batches[0])
    #expect(try disk.holding() != old)
  }

  /// What the system itself says.
  @Test func systemErrors() throws {
    #expect(throws: StoreError.self) {
      try TrustStore.create(at: "/proc/luyin", firstRoot: StoreDocuments.first.bytes)
    }
    #expect(throws: StoreError.occupied(path: "/dev")) {
      try TrustStore.create(at: "/dev/", firstRoot: StoreDocuments.first.bytes)
    }
    #expect(throws: StoreError.missing(path: "/dev/null")) { try TrustStore(opening: "/dev/null") }
    #expect(throws: StoreError.missing(path: ".")) { try TrustStore(opening: "") }
  }
}
