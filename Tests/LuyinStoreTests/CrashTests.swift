import Luyin
import LuyinStore
import LuyinVectors
import SystemPackage
import TestSupport
import Testing

/// The power goes off at each step of what a store writes.
struct CrashTests {
  /// Each step of each update, on a disk that loses what was not synchronised: a fresh reader finds the old or the new
  /// state, whole, and the next update comes to its end.
  @Test func atEachStepOfEachUpdate() throws {
    var random = SeededRandom(seed: 11)
    var points = 0
    for batch in StoreDocuments.batches.indices {
      let documents = StoreDocuments.batches[batch]
      let before = try SimulatedDisk.holding(batch)
      let old = try before.holding()
      let new = try SimulatedDisk.holding(batch + 1).holding()
      for _ in 0..<LongRun.count(4, nightly: 30) {
        for step in 1... {
          let disk = SimulatedDisk(before.world)
          let part = Double.random(in: 0...1, using: &random)
          let failing = FailingDisk(disk, at: step, .end, part: part)
          var store = try TrustStore(opening: SimulatedDisk.store, on: failing)
          let answers = try? store.update(with: documents, at: StoreDocuments.time)
          guard failing.hasFailed else { break }
          points += 1
          let place = "batch \(batch), step \(step), seed 11"
          // Before the power goes off altogether: what a process leaves that was killed.
          let killed = try disk.holding()
          #expect(killed == old || killed == new, "\(place)")
          disk.losePower(using: &random)
          let held = try disk.holding()
          #expect(held == new || held == old && answers == nil, "\(place)")
          try disk.update(with: documents)
          #expect(try disk.holding() == new, "\(place)")
          try disk.expectClean()
        }
      }
    }
    #expect(points >= LongRun.count(200, nightly: 1_500))
  }

  /// Each step of creation: there is no store, and it can be created; or there is one.
  @Test func atEachStepOfCreation() throws {
    var random = SeededRandom(seed: 12)
    let first = StoreDocuments.first.bytes
    let new = try SimulatedDisk.holding(0).holding()
    var points = 0
    for _ in 0..<LongRun.count(20, nightly: 200) {
      for step in 1... {
        let disk = SimulatedDisk()
        let failing = FailingDisk(disk, at: step, .end, part: .random(in: 0...1, using: &random))
        let store = try? TrustStore.create(at: SimulatedDisk.store, firstRoot: first, on: failing)
        guard failing.hasFailed else { break }
        points += 1
        disk.losePower(using: &random)
        do {
          #expect(try disk.holding() == new)
        } catch StoreError.missing {
          #expect(store == nil)
          _ = try TrustStore.create(at: SimulatedDisk.store, firstRoot: first, on: disk)
        }
        #expect(try disk.holding() == new, "step \(step), seed 12")
        try disk.update(with: [])
        try disk.expectClean()
      }
    }
    #expect(points >= LongRun.count(100, nightly: 1_000))
  }

  /// One store through a long life: any documents in any batches, the power going off in half of the updates, often
  /// several times before one comes to its end. It never goes back.
  @Test func aLongLife() throws {
    var random = SeededRandom(seed: 13)
    var points = 0
    for life in 0..<LongRun.count(20, nightly: 200) {
      let disk = try SimulatedDisk.holding(0)
      for update in 0..<25 {
        let documents = StoreDocuments.all.shuffled(using: &random).prefix(.random(in: 0...8, using: &random))
        let old = try disk.holding()
        let sane = SimulatedDisk(disk.world)
        try sane.update(with: Array(documents))
        let new = try sane.holding()
        let failing = FailingDisk(
          disk, at: .random(in: 1...20, using: &random), .end, part: .random(in: 0...1, using: &random))
        var store = try TrustStore(opening: SimulatedDisk.store, on: failing)
        let answers = try? store.update(with: Array(documents), at: StoreDocuments.time)
        if failing.hasFailed {
          points += 1
          disk.losePower(using: &random)
        }
        let held = try disk.holding()
        #expect(held == new || held == old && answers == nil, "life \(life), update \(update), seed 13")
        #expect(
          try TrustStore.check(at: SimulatedDisk.store, on: disk).isSound, "life \(life), update \(update), seed 13")
      }
      try disk.update(with: StoreDocuments.all)
      #expect(try disk.holding().domains[0] == SimulatedDisk.holding(StoreDocuments.batches.count).holding().domains[0])
      try disk.expectClean()
    }
    #expect(points >= LongRun.count(50, nightly: 1_000))
  }

  /// The real file system, without losses: what a process leaves that was killed at any step.
  @Test func onTheFileSystem() throws {
    var points = 0
    for part in [0, 0.5, 1] {
      let directory = try TestDirectory()
      let path = directory.file("store")
      var step = 1
      while true {
        let failing = FailingDisk(LocalDisk(), at: step, .end, part: part)
        _ = try? TrustStore.create(at: path, firstRoot: StoreDocuments.first.bytes, on: failing)
        if (try? TrustStore(opening: path)) != nil { break }
        step += 1
        points += 1
        try #require(step < 100)
      }
      for batch in StoreDocuments.batches.indices {
        let documents = StoreDocuments.batches[batch]
        var old = Holding(try TrustStore(opening: path))
        let new = try SimulatedDisk.holding(batch + 1).holding()
        for step in 1... {
          let failing = FailingDisk(LocalDisk(), at: step, .end, part: part)
          var store = try TrustStore(opening: path, on: failing)
          _ = try? store.update(with: documents, at: StoreDocuments.time)
          let held = Holding(try TrustStore(opening: path))
          #expect(held == old || held == new, "step \(step)")
          old = held
          if !failing.hasFailed { break }
          points += 1
        }
        #expect(old == new)
        let check = try TrustStore.check(at: path)
        #expect(check.isSound && check.leftovers.isEmpty && check.foreign.isEmpty)
      }
    }
    #expect(points >= 100)
  }
}
