import Foundation
import Luyin
import LuyinConformance
import LuyinIssuance
import LuyinVectors
import Subprocess
import SystemPackage
import TestSupport
import Testing

/// `luyin issue --ledger`, by the built binary.
@Suite(.serialized) struct LedgerIssueTests {
  static let time: UInt32 = 1_585_180_800

  /// A folder with issuer 1's key, its ledger, and a holders' file.
  static func folder(rows: String = "", firstCapacity: UInt64 = 100_000) async throws -> Folder {
    let folder = try Folder()
    _ = try folder.write("key", KeyFile.unencrypted(FakeKeys.issuer()).bytes)
    let ledger = try SQLiteLedger.create(at: folder.file("ledger.db"))
    try await ledger.add(
      FakeKeys.issuer().publicKey, domain: DomainID(bytes: InlineArray(repeating: 7)), firstCapacity: firstCapacity,
      at: 1)
    try ledger.close()
    _ = try folder.write("holders.csv", "holderKey,reference,region\n" + rows)
    return folder
  }

  static func open(_ folder: Folder) throws -> SQLiteLedger { try SQLiteLedger(opening: folder.file("ledger.db")) }

  static func reference(_ number: Int) -> String {
    var random = SeededRandom(seed: UInt64(number))
    return Hex.encode(random.bytes(16))
  }

  static let holder = Hex.encode(FakeKeys.holderKey().bytes.array)

  /// Rows of holders; each 50th has a region that is none.
  static func rows(_ numbers: some Sequence<Int>, withBadOnes: Bool = true) -> String {
    numbers.map { number in
      "\(holder),\(reference(number)),\(withBadOnes && number % 50 == 17 ? "9" : "420381")\n"
    }.joined()
  }

  static func many(
    _ folder: Folder, input: String = "holders.csv", out: String = "out.jsonl", and more: [String] = []
  ) -> [String] {
    [
      "issue", "--key", "key", "--ledger", "ledger.db", "--status", "green", "--lifetime", "24h", "--issued-at",
      "\(time)", "--input", input, "--out", out, "--holder-keys-admitted",
    ] + more
  }

  static func one(_ holder: String, and more: [String] = []) -> [String] {
    [
      "issue", "--key", "key", "--ledger", "ledger.db", "--status", "green", "--lifetime", "24h", "--region", "420381",
      "--issued-at", "\(time)", "--holder", holder, "--holder-key", Self.holder,
    ] + more
  }

  struct Line {
    let line: Int
    let index: UInt32
    let reference: String
    let text: String
  }

  static func lines(_ name: String, _ folder: Folder) throws -> [Line] {
    let content = try folder.read(name)
    #expect(content.isEmpty || content.hasSuffix("\n"))
    return try content.split(separator: "\n").map { line in
      let value = try #require(JSONValue(parsing: line.utf8))
      return Line(
        line: Int(try #require(value["line"]?.integer)), index: UInt32(try #require(value["index"]?.integer)),
        reference: try #require(value["reference"]?.string), text: try #require(value["text"]?.string))
    }
  }

  /// Every line that is to be there is there once, in order, genuine, and as the ledger has it; no index is somebody else's.
  static func checkWhole(_ folder: Folder, count: Int, run: Int64 = 1) async throws {
    let lines = try lines("out.jsonl", folder)
    let good = (0..<count).filter { $0 % 50 != 17 }
    #expect(lines.map(\.line) == good.map { $0 + 2 })
    #expect(lines.map(\.reference) == good.map { reference($0) })
    #expect(Set(lines.map(\.index)).count == lines.count)
    let ledger = try open(folder)
    let recorded = try await ledger.recorded(of: run, lines: 1...count + 1)
    let key = FakeKeys.issuer().publicKey
    for line in lines {
      let credential = try UnverifiedCredential(decodingText: line.text)
      let claims = try #require(recorded.credentials[line.line]?.claims)
      #expect(credential.fields.index == line.index && claims.index == line.index)
      if line.line % 16 == 0 { _ = try credential.verify(with: key) }
    }
    let rejected = try folder.read("holders.csv.rejects").split(separator: "\n")
    #expect(
      rejected == ["holderKey,reference,region"] + rows((0..<count).filter { $0 % 50 == 17 }).split(separator: "\n"))
    let state = try #require(try await ledger.keys().first)
    #expect((Int(state.givenCount), Int(state.credentialCount)) == (good.count, good.count))
    let report = try await ledger.check()
    #expect(report.findings == [] && report.notes == [])
  }

  @Test func everyRowIsAccountedFor() async throws {
    let folder = try await LedgerIssueTests.folder(rows: LedgerIssueTests.rows(0..<2000))
    let answer = try await Binary.run(LedgerIssueTests.many(folder), folder: folder)
    #expect(answer.status == 65)
    #expect(answer.error.contains("luyin: 1960 issued, 40 rejected"))
    #expect(answer.error.contains("holders.csv:19:99: 9 is no region"), "\(answer.error.prefix(300))")
    try await LedgerIssueTests.checkWhole(folder, count: 2000)
    let run = try #require(try await LedgerIssueTests.open(folder).runs().first)
    #expect((run.line, run.recordedCount, run.rejectedCount) == (2001, 1960, 40))
    #expect(run.finishedAt != nil && run.input == "holders.csv" && run.output?.hasSuffix("/out.jsonl") == true)

    // Renewed in another order: the same indices, other credentials.
    let before = try LedgerIssueTests.lines("out.jsonl", folder)
    _ = try folder.write(
      "renewed.csv",
      "reference,holderKey,region\n"
        + (0..<2000).reversed().map {
          "\(LedgerIssueTests.reference($0)),\(LedgerIssueTests.holder),420381\n"
        }.joined())
    let renewed = try await Binary.run(
      LedgerIssueTests.many(folder, input: "renewed.csv", out: "renewed.jsonl"), folder: folder)
    #expect(renewed.status == 0, "\(renewed.error)")
    let indices = Dictionary(
      uniqueKeysWithValues: try LedgerIssueTests.lines("renewed.jsonl", folder).map { ($0.reference, $0.index) })
    #expect(indices.count == 2000 && Set(indices.values).count == 2000)
    #expect(before.allSatisfy { indices[$0.reference] == $0.index })
  }

  private static func byteCount(_ folder: Folder) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: folder.file("out.jsonl"))
    return attributes?[.size] as? Int ?? 0
  }

  /// kill -9 at any moment, again and again, and at last to the end: as if nothing had happened.
  @Test func killedRunsGoOn() async throws {
    let wanted = LongRun.count(10, nightly: 200)
    let seed = UInt64(Date().timeIntervalSince1970)
    var random = SeededRandom(seed: seed)
    var killed = 0
    while killed < wanted {
      let count = 6000
      let folder = try await LedgerIssueTests.folder(rows: LedgerIssueTests.rows(0..<count))
      var isStopped = true
      while isStopped && killed < wanted {
        // Before it begins, after so many more bytes of output, or when all is written.
        let target = LedgerIssueTests.byteCount(folder) + Int.random(in: -100_000...700_000, using: &random)
        let delay = Int.random(in: 0...40, using: &random)
        isStopped = try await LedgerIssueTests.isKilled(folder, at: target, afterMilliseconds: delay)
        if isStopped { killed += 1 }
      }
      if isStopped {
        let last = try await Binary.run(LedgerIssueTests.many(folder, and: ["--resume"]), folder: folder)
        // Perhaps all but the end of the process was over.
        #expect(last.status == 65 || last.error.contains("is finished"), "seed \(seed): \(last.error)")
      }
      try await LedgerIssueTests.checkWhole(folder, count: count)
    }
  }

  /// Resumes a run, and kills it when it has written so much.
  /// - Returns: whether it was killed before its end.
  private static func isKilled(
    _ folder: Folder, at byteCount: Int, afterMilliseconds delay: Int
  ) async throws -> Bool {
    let outcome = try await Subprocess.run(
      .path(FilePath(Binary.path)), arguments: Arguments(many(folder, and: ["--resume"])),
      workingDirectory: FilePath(folder.path), input: .none, output: .discarded, error: .discarded
    ) { execution in
      var tries = 0
      while self.byteCount(folder) < byteCount, tries < 400 {
        try await Task.sleep(for: .milliseconds(2))
        tries += 1
      }
      try await Task.sleep(for: .milliseconds(delay))
      try? execution.send(signal: .kill, toProcessGroup: false)
    }
    if case .exited(let status) = outcome.terminationStatus {
      #expect(status == 65 || status == 73)
      return false
    }
    return true
  }

  /// Whatever is missing of what a stopped run had written is written again, from the ledger.
  @Test(arguments: ["out.jsonl", "holders.csv.rejects", "both", "half"])
  func lostFilesAreWrittenAgain(what: String) async throws {
    let folder = try await LedgerIssueTests.folder(rows: LedgerIssueTests.rows(0..<300))
    _ = try await Binary.run(LedgerIssueTests.many(folder), folder: folder)
    let (issued, rejects) = (try folder.read("out.jsonl"), try folder.read("holders.csv.rejects"))
    // As if it had been stopped just before its end.
    try await LedgerIssueTests.reopenRun(folder)
    for name in ["out.jsonl", "holders.csv.rejects"] where [name, "both"].contains(what) {
      try FileManager.default.removeItem(atPath: folder.file(name))
    }
    if what == "half" {
      _ = try folder.write("out.jsonl", String(issued.prefix(issued.count / 2)))
      _ = try folder.write("holders.csv.rejects", String(rejects.prefix(rejects.count / 3)))
    }
    let again = try await Binary.run(LedgerIssueTests.many(folder, and: ["--resume"]), folder: folder)
    #expect(again.status == 65, "\(again.error)")
    #expect(again.error.contains("luyin: 294 issued, 6 rejected"))
    #expect(try folder.read("out.jsonl") == issued)
    #expect(try folder.read("holders.csv.rejects") == rejects)
  }

  /// As if the last run had been stopped between its last line and its end.
  static func reopenRun(_ folder: Folder) async throws {
    let shell = try await Binary.run(
      ["-c", "sqlite3 ledger.db 'UPDATE run SET finished_at = NULL'"], shell: folder)
    #expect(shell.status == 0, "\(shell.error)")
  }

  @Test func csvGoesOnUnderItsHeader() async throws {
    let folder = try await LedgerIssueTests.folder(rows: LedgerIssueTests.rows(0..<100, withBadOnes: false))
    let arguments = LedgerIssueTests.many(folder, out: "out.csv", and: ["--format", "csv"])
    #expect(try await Binary.run(arguments, folder: folder).status == 0)
    let whole = try folder.read("out.csv")
    for length in [0, 10, 38, 60, whole.count / 2, whole.count - 1, whole.count] {
      try await LedgerIssueTests.reopenRun(folder)
      _ = try folder.write("out.csv", String(whole.prefix(length)))
      #expect(try await Binary.run(arguments + ["--resume"], folder: folder).status == 0)
      #expect(try folder.read("out.csv") == whole, "from \(length) bytes")
    }
    #expect(!folder.exists("holders.csv.rejects"))
  }

  @Test func anotherInputIsNotTaken() async throws {
    let folder = try await LedgerIssueTests.folder(rows: LedgerIssueTests.rows(0..<100))
    _ = try await Binary.run(LedgerIssueTests.many(folder), folder: folder)
    let issued = try folder.read("out.jsonl")
    try await LedgerIssueTests.reopenRun(folder)
    let half = String(issued.prefix(issued.count / 2))
    let other = try Binary.otherHolder
    for rows in [
      LedgerIssueTests.rows(0..<20),
      LedgerIssueTests.rows(0..<100).replacing(LedgerIssueTests.holder, with: other),
      LedgerIssueTests.rows((0..<100).map { $0 % 50 == 17 ? $0 : ($0 / 50) * 50 + 49 - $0 % 50 }, withBadOnes: true),
    ] {
      _ = try folder.write("holders.csv", "holderKey,reference,region\n" + rows)
      _ = try folder.write("out.jsonl", half)
      let answer = try await Binary.run(LedgerIssueTests.many(folder, and: ["--resume"]), folder: folder)
      #expect(answer.status == 65, "\(answer.error)")
      #expect(answer.error.contains("the same file") || answer.error.contains("was issued from up to line"))
      #expect(issued.hasPrefix(try folder.read("out.jsonl")))
    }
    #expect(try await LedgerIssueTests.open(folder).keys()[0].credentialCount == 98)
  }

  @Test func aFinishedRunIsFinished() async throws {
    let folder = try await LedgerIssueTests.folder(rows: LedgerIssueTests.rows(0..<10))
    // Nothing to resume: it begins.
    #expect(try await Binary.run(LedgerIssueTests.many(folder, and: ["--resume"]), folder: folder).status == 0)
    let issued = try folder.read("out.jsonl")
    let again = try await Binary.run(LedgerIssueTests.many(folder, and: ["--resume"]), folder: folder)
    #expect(again.status == 0)
    #expect(again.error == "luyin: run 1 into out.jsonl is finished\nluyin: 10 issued, 0 rejected\n")
    #expect(try folder.read("out.jsonl") == issued)
    let over = try await Binary.run(LedgerIssueTests.many(folder), folder: folder)
    #expect(over.status == 73 && over.error.contains("out.jsonl exists and is not overwritten"))
    #expect(try await LedgerIssueTests.open(folder).runs().count == 1)
    // When what it wrote was taken away, the same command begins the next one.
    try FileManager.default.removeItem(atPath: folder.file("out.jsonl"))
    #expect(try await Binary.run(LedgerIssueTests.many(folder, and: ["--resume"]), folder: folder).status == 0)
    #expect(try await LedgerIssueTests.open(folder).runs().count == 2)
  }

  /// A run that is open, with all of it written: its files' contents.
  private static func openRun(_ folder: Folder) async throws -> (issued: String, rejects: String) {
    _ = try await Binary.run(many(folder), folder: folder)
    try await reopenRun(folder)
    return (try folder.read("out.jsonl"), try folder.read("holders.csv.rejects"))
  }

  @Test func aRunGoesOnUnderItsOwnKey() async throws {
    let folder = try await LedgerIssueTests.folder(rows: LedgerIssueTests.rows(0..<100))
    try await LedgerIssueTests.open(folder).add(FakeKeys.issuer(2).publicKey, domain: nil, at: 1)
    _ = try folder.write("other", KeyFile.unencrypted(FakeKeys.issuer(2)).bytes)
    let files = try await LedgerIssueTests.openRun(folder)
    let other = try await Binary.run(
      LedgerIssueTests.many(folder, and: ["--resume", "--key", "other"]), folder: folder)
    #expect(other.status == 64 && other.error.contains("run 1 was begun under key"), "\(other.error)")
    #expect(try folder.read("out.jsonl") == files.issued && folder.read("holders.csv.rejects") == files.rejects)
  }

  /// Whatever is named as a file of a run that it is not, stays as it is.
  @Test func otherFilesAreNotTouched() async throws {
    let folder = try await LedgerIssueTests.folder(rows: LedgerIssueTests.rows(0..<100))
    let files = try await LedgerIssueTests.openRun(folder)
    for name in ["key", "ledger.db", "holders.csv", "./out.jsonl", "elsewhere"] {
      let before = try? Data(contentsOf: URL(fileURLWithPath: folder.file(name)))
      let answer = try await Binary.run(
        LedgerIssueTests.many(folder, and: ["--resume", "--rejects", name]), folder: folder)
      #expect(answer.status == 64, "\(name): \(answer.error)")
      // Reading a ledger may write to its log, not to what it holds.
      if name != "ledger.db" {
        #expect((try? Data(contentsOf: URL(fileURLWithPath: folder.file(name)))) == before, "\(name)")
      }
    }
    // In the place of what the run wrote.
    _ = try folder.write("out.jsonl", "my notes")
    let notes = try await Binary.run(LedgerIssueTests.many(folder, and: ["--resume"]), folder: folder)
    #expect(notes.status == 73 && notes.error.contains("out.jsonl is not what the run has written"), "\(notes.error)")
    #expect(try folder.read("out.jsonl") == "my notes")
    _ = try folder.write("out.jsonl", files.issued)
    let rows = files.rejects + LedgerIssueTests.rows(500..<600)
    _ = try folder.write("holders.csv.rejects", rows)
    let rejects = try await Binary.run(LedgerIssueTests.many(folder, and: ["--resume"]), folder: folder)
    #expect(rejects.status == 73 && rejects.error.contains("holders.csv.rejects is not what"), "\(rejects.error)")
    #expect(try folder.read("holders.csv.rejects") == rows)
    _ = try folder.write("holders.csv.rejects", files.rejects)
    let csv = try await Binary.run(LedgerIssueTests.many(folder, and: ["--resume", "--format", "csv"]), folder: folder)
    #expect(csv.status == 73, "\(csv.error)")
    // By another spelling it is the same.
    let done = try await Binary.run(
      LedgerIssueTests.many(folder, out: "./out.jsonl", and: ["--resume", "--rejects", "./holders.csv.rejects"]),
      folder: folder)
    #expect(done.status == 65, "\(done.error)")
    #expect(try folder.read("out.jsonl") == files.issued && folder.read("holders.csv.rejects") == files.rejects)
    #expect(
      try FileManager.default.attributesOfItem(atPath: folder.file("out.jsonl"))[.posixPermissions] as? Int == 0o600)
  }

  /// A run that was begun into a file which another one wrote, or which somebody has gone on with since it was looked up.
  @Test func whatWasNotRecordedIsNotCut() async throws {
    let folder = try await LedgerIssueTests.folder(rows: LedgerIssueTests.rows(0..<100))
    let files = try await LedgerIssueTests.openRun(folder)
    let run = try await LedgerIssueTests.open(folder).runs()[0]
    _ = try await LedgerIssueTests.open(folder).beginRun(
      under: run.key, input: run.input, output: run.output, rejects: run.rejects, at: 1)
    try FileManager.default.removeItem(atPath: folder.file("holders.csv.rejects"))
    let answer = try await Binary.run(LedgerIssueTests.many(folder, and: ["--resume"]), folder: folder)
    #expect(
      answer.status == 73 && answer.error.contains("out.jsonl is not what the run has written"), "\(answer.error)")
    #expect(try folder.read("out.jsonl") == files.issued)
  }

  /// Two commands that resume one run: one does, the other touches nothing.
  @Test func oneProcessGoesOnWithARun() async throws {
    let folder = try await LedgerIssueTests.folder(rows: LedgerIssueTests.rows(0..<6000))
    async let first = Binary.run(LedgerIssueTests.many(folder), folder: folder)
    for _ in 0..<2000 where LedgerIssueTests.byteCount(folder) == 0 { try await Task.sleep(for: .milliseconds(1)) }
    let second = try await Binary.run(LedgerIssueTests.many(folder, and: ["--resume"]), folder: folder)
    #expect(second.status == 65)
    #expect(second.error.contains("another process is writing out.jsonl") || second.error.contains("is finished"))
    #expect(try await first.status == 65)
    try await LedgerIssueTests.checkWhole(folder, count: 6000)
  }

  @Test func whatIsNoLedgerStaysAsItIs() async throws {
    let folder = try await LedgerIssueTests.folder(rows: LedgerIssueTests.rows(0..<3))
    _ = try await Binary.run(
      ["-c", "sqlite3 other.db 'CREATE TABLE x (a)'; : > empty; mkfifo pipe; mkdir folder"], shell: folder)
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.file("other.db")))
    for name in ["other.db", "empty", "pipe", "folder"] {
      for arguments in [LedgerIssueTests.many(folder, and: ["--ledger", name]), ["ledger", "show", name]] {
        let answer = try await Binary.run(arguments, folder: folder)
        #expect(answer.status == 66 && answer.error.contains("\(name) is no ledger"), "\(answer.error)")
      }
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file("other.db"))) == before)
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file("empty"))).isEmpty)
  }

  /// More at once than the last list has room for: a larger capacity lets them in.
  @Test func capacityIsMadeByPublishing() async throws {
    let folder = try await LedgerIssueTests.folder(
      rows: LedgerIssueTests.rows(0..<120, withBadOnes: false), firstCapacity: 100)
    let publish = [
      "status", "publish", "--ledger", "ledger.db", "--key", "key", "--next-update", "4h", "--expires", "2d", "--out",
    ]
    #expect(try await Binary.run(publish + ["list1"], folder: folder).status == 0)
    let full = try await Binary.run(LedgerIssueTests.many(folder, and: ["--resume"]), folder: folder)
    #expect(full.status == 65 && full.error.contains("luyin status publish --capacity"), "\(full.error)")
    let larger = try await Binary.run(publish + ["list2", "--capacity", "500"], folder: folder)
    #expect(larger.status == 0, "\(larger.error)")
    let done = try await Binary.run(LedgerIssueTests.many(folder, and: ["--resume"]), folder: folder)
    #expect(done.status == 0, "\(done.error)")
    #expect(try LedgerIssueTests.lines("out.jsonl", folder).count == 120)
  }

  /// Some processes issue for overlapping holders from one ledger at the same time.
  @Test func severalProcesses() async throws {
    let processCount = LongRun.count(3, nightly: 8)
    let folder = try await LedgerIssueTests.folder()
    for process in 0..<processCount {
      let start = process * 500
      _ = try folder.write(
        "\(process).csv",
        "holderKey,reference,region\n" + LedgerIssueTests.rows(start..<start + 1500, withBadOnes: false))
    }
    let answers = try await withThrowingTaskGroup(of: Binary.Answer.self) { group in
      for process in 0..<processCount {
        group.addTask {
          try await Binary.run(
            LedgerIssueTests.many(folder, input: "\(process).csv", out: "\(process).jsonl"), folder: folder)
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(answers.allSatisfy { $0.status == 0 }, "\(answers.map(\.error))")
    var indices: [String: UInt32] = [:]
    for process in 0..<processCount {
      for line in try LedgerIssueTests.lines("\(process).jsonl", folder) {
        #expect(indices.updateValue(line.index, forKey: line.reference) ?? line.index == line.index)
      }
    }
    #expect(indices.count == 500 * processCount + 1000 && Set(indices.values).count == indices.count)
    let report = try await LedgerIssueTests.open(folder).check()
    #expect(report.findings == [] && report.notes == [])
  }

  // MARK: faults of the machine

  /// A file system of its own, of so many kilobytes; nil where it cannot be made.
  private static func mounted(_ folder: Folder, kilobytes: Int) async throws -> Bool {
    try FileManager.default.createDirectory(atPath: folder.file("disk"), withIntermediateDirectories: true)
    return try await Binary.run(
      ["-c", "mount -t tmpfs -o size=\(kilobytes)k none disk"], shell: folder
    ).status == 0
  }

  private static func remount(_ options: String, _ folder: Folder) async throws {
    #expect(try await Binary.run(["-c", "mount -o remount,\(options) disk"], shell: folder).status == 0)
  }

  @Test func fullAndReadOnlyDisks() async throws {
    let folder = try await LedgerIssueTests.folder(rows: LedgerIssueTests.rows(0..<20_000))
    guard try await LedgerIssueTests.mounted(folder, kilobytes: 900) else { return }
    do {
      _ = try await Binary.run(["-c", "mv ledger.db disk/"], shell: folder)
      let arguments = LedgerIssueTests.many(folder, and: ["--ledger", "disk/ledger.db", "--resume"])
      let full = try await Binary.run(arguments, folder: folder)
      #expect(full.status == 74)
      #expect(full.error.contains("no space is left to write disk/ledger.db"), "\(full.error.suffix(400))")
      #expect(full.error.contains("--resume"))
      try await LedgerIssueTests.remount("size=900k,ro", folder)
      let readOnly = try await Binary.run(arguments, folder: folder)
      #expect(readOnly.status == 74 && readOnly.error.contains("may not be written"), "\(readOnly.error)")
      try await LedgerIssueTests.remount("size=60000k,rw", folder)
      let done = try await Binary.run(arguments, folder: folder)
      #expect(done.status == 65, "\(done.error)")
      _ = try await Binary.run(["-c", "cp disk/ledger.db . && umount disk"], shell: folder)
    } catch {
      _ = try await Binary.run(["-c", "umount disk"], shell: folder)
      throw error
    }
    try await LedgerIssueTests.checkWhole(folder, count: 20_000)
  }

  /// The credentials' own disk is full: what the ledger has recorded can be written when there is room.
  @Test func fullDiskOfTheOutput() async throws {
    let folder = try await LedgerIssueTests.folder(rows: LedgerIssueTests.rows(0..<3000))
    let cut = try await Binary.run(
      [
        "-c",
        "trap '' XFSZ; ulimit -f 1000; exec '\(Binary.path)' \(LedgerIssueTests.many(folder, and: ["--resume"]).joined(separator: " "))",
      ], shell: folder)
    #expect(cut.status == 74, "\(cut.error.suffix(300))")
    #expect(cut.error.contains("cannot write to out.jsonl") && cut.error.contains("--resume"))
    let done = try await Binary.run(LedgerIssueTests.many(folder, and: ["--resume"]), folder: folder)
    #expect(done.status == 65, "\(done.error)")
    try await LedgerIssueTests.checkWhole(folder, count: 3000)
  }

  @Test func aDamagedLedgerIsReported() async throws {
    let folder = try await LedgerIssueTests.folder(rows: LedgerIssueTests.rows(0..<500))
    _ = try await Binary.run(LedgerIssueTests.many(folder), folder: folder)
    let url = URL(fileURLWithPath: folder.file("ledger.db"))
    var bytes = try Data(contentsOf: url)
    for page in 2..<bytes.count / 4096 {
      bytes.replaceSubrange(page * 4096..<page * 4096 + 100, with: Data(count: 100))
    }
    try bytes.write(to: url)
    let answer = try await Binary.run(LedgerIssueTests.many(folder, out: "other.jsonl"), folder: folder)
    #expect(answer.status == 66 && answer.error.contains("is damaged"), "\(answer.error)")
    for name in ["none.db", "key"] {
      let missing = try await Binary.run(
        LedgerIssueTests.many(folder, out: "other.jsonl", and: ["--ledger", name]), folder: folder)
      #expect(missing.status == 66 && missing.error.contains("ledger"), "\(missing.error)")
    }
    #expect(!folder.exists("other.jsonl"))
  }

  // MARK: one

  @Test func oneByOne() async throws {
    let folder = try await LedgerIssueTests.folder()
    let (holder, long) = (LedgerIssueTests.reference(1), LedgerIssueTests.reference(2) + LedgerIssueTests.reference(3))
    let first = try await Binary.run(LedgerIssueTests.one(holder), folder: folder)
    let renewed = try await Binary.run(LedgerIssueTests.one(holder), folder: folder)
    let other = try await Binary.run(LedgerIssueTests.one(long, and: ["--format", "json"]), folder: folder)
    #expect(first.status == 0 && first.output.hasPrefix("LY1:") && first.output == renewed.output)
    #expect(other.status == 0 && other.output.contains("\"index\""))
    let index = try UnverifiedCredential(decodingText: first.lines[0]).fields.index
    let ledger = try LedgerIssueTests.open(folder)
    func change(_ status: Status?) async throws {
      let subject = StatusChange.Subject.index(index, under: FakeKeys.issuer().publicKey)
      _ = try await ledger.change([StatusChange(subject, to: status, reason: "test")], at: 1, by: "test")
    }
    try await change(.red)
    let red = try await Binary.run(LedgerIssueTests.one(holder), folder: folder)
    #expect(red.status == 0 && red.output == first.output)
    #expect(red.error == "luyin: the status list calls this holder red, whatever the credential says\n")
    try await change(.revoked)
    let revoked = try await Binary.run(LedgerIssueTests.one(holder), folder: folder)
    #expect(revoked.status == 65 && revoked.output.isEmpty)
    #expect(revoked.error.contains("index, \(index), is revoked, which is final; --replace-revoked"))
    let replaced = try await Binary.run(LedgerIssueTests.one(holder, and: ["--replace-revoked"]), folder: folder)
    #expect(replaced.status == 0 && replaced.output != first.output)
    // Rows of a file likewise.
    _ = try folder.write("two.csv", "holderKey,reference,region\n" + "\(LedgerIssueTests.holder),\(long),420381\n")
    let reference = try #require(HolderReference(hex: long))
    let revocation = StatusChange(.holder(reference, under: nil), to: .revoked, reason: "test")
    #expect(try await ledger.change([revocation], at: 1, by: "test") == [.changed(1)])
    let rejected = try await Binary.run(LedgerIssueTests.many(folder, input: "two.csv"), folder: folder)
    #expect(rejected.status == 65 && rejected.error.contains("two.csv:2: the holder's index, "), "\(rejected.error)")
    #expect(try folder.read("two.csv.rejects").contains(long))
  }

  @Test(arguments: [
    ("4201061990", "--holder must be 32 or 64"), ("420106199003071234", "--holder must be 32 or 64"),
    (String(repeating: "A", count: 32), "--holder must be 32 or 64"), ("", "--holder must be 32 or 64"),
  ]) func identityNumbersAreNoReferences(holder: String, message: String) async throws {
    let folder = try await LedgerIssueTests.folder(rows: "\(LedgerIssueTests.holder),\(holder),420381\n")
    let one = try await Binary.run(LedgerIssueTests.one(holder), folder: folder)
    #expect(one.status == 64 && one.error.contains(message), "\(one.error)")
    let many = try await Binary.run(LedgerIssueTests.many(folder), folder: folder)
    #expect(many.status == 65 && many.error.contains("reference"), "\(many.error)")
    #expect(try await LedgerIssueTests.open(folder).keys()[0].givenCount == 0)
  }

  @Test(arguments: [
    (["--index", "7"], "--index does not go with --ledger"), (["--strict"], "--strict does not go with --ledger"),
    (["--resume"], "--resume and --defer-index go with --input"),
  ]) func optionsThatDoNotGoTogether(more: [String], message: String) async throws {
    let folder = try await LedgerIssueTests.folder()
    let answer = try await Binary.run(LedgerIssueTests.one(LedgerIssueTests.reference(1), and: more), folder: folder)
    #expect(answer.status == 64 && answer.error.contains(message), "\(answer.error)")
  }

  @Test func whatGoesWithALedgerOnly() async throws {
    let folder = try await LedgerIssueTests.folder(rows: LedgerIssueTests.rows(0..<3))
    for more in [["--holder", LedgerIssueTests.reference(1)], ["--resume"], ["--replace-revoked"], ["--defer-index"]] {
      let answer = try await Binary.run(
        ["issue", "--key", "key", "--input", "holders.csv", "--out", "out"] + more, folder: folder)
      #expect(answer.status == 64 && answer.error.contains("go with --ledger"), "\(answer.error)")
    }
    // Columns: an index of one's own, or no reference.
    _ = try folder.write(
      "own.csv", "holderKey,reference,region,index\n\(LedgerIssueTests.holder),\(LedgerIssueTests.reference(1)),0,7\n")
    let own = try await Binary.run(LedgerIssueTests.many(folder, input: "own.csv"), folder: folder)
    #expect(own.status == 65 && own.error.contains("index is given by the ledger; leave it out"))
    _ = try folder.write("none.csv", "holderKey,region\n\(LedgerIssueTests.holder),0\n")
    let none = try await Binary.run(LedgerIssueTests.many(folder, input: "none.csv", out: "x"), folder: folder)
    #expect(none.status == 66 && none.error.contains("the column reference is missing"))
    #expect(!folder.exists("x"))
    // Another key than the ledger's.
    _ = try folder.write("other", KeyFile.unencrypted(FakeKeys.issuer(2)).bytes)
    let other = try await Binary.run(LedgerIssueTests.many(folder, out: "y", and: ["--key", "other"]), folder: folder)
    #expect(other.status == 64 && other.error.contains("the ledger gives no indices under key"))
    #expect(!folder.exists("y"))
  }

  /// A row that nobody can read costs itself, also when a run is stopped in its middle.
  @Test func aVeryLongRow() async throws {
    let long = String(repeating: "x", count: 2_500_000)
    let rows = LedgerIssueTests.rows(0..<3) + long + "\n" + LedgerIssueTests.rows(3..<6)
    let folder = try await LedgerIssueTests.folder(rows: rows)
    let answer = try await Binary.run(LedgerIssueTests.many(folder), folder: folder)
    #expect(answer.status == 65 && answer.error.contains("6 issued, 1 rejected"), "\(answer.error)")
    let (issued, rejects) = (try folder.read("out.jsonl"), try folder.read("holders.csv.rejects"))
    #expect(rejects == "holderKey,reference,region\n" + long + "\n")
    try await LedgerIssueTests.reopenRun(folder)
    _ = try folder.write("holders.csv.rejects", String(rejects.prefix(1_200_000)))
    let again = try await Binary.run(LedgerIssueTests.many(folder, and: ["--resume"]), folder: folder)
    #expect(again.status == 65, "\(again.error)")
    #expect(try folder.read("out.jsonl") == issued)
    #expect(try folder.read("holders.csv.rejects") == rejects)
  }
}

extension Binary {
  /// A sound key of somebody else.
  fileprivate static var otherHolder: String {
    get throws {
      let seed = [UInt8](repeating: 77, count: 32)
      return Hex.encode(try SecretKey(seed: seed.span).publicKey.bytes.array)
    }
  }
}
