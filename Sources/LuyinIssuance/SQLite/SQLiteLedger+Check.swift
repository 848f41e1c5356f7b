internal import Foundation
internal import GRDB
internal import Luyin

extension SQLiteLedger {
  /// Reads everything and holds it against everything else: pages, indices and their order, look-ups, statuses and their
  /// history, runs and their lines, numbers of lists. Costs about three microseconds a row.
  ///
  /// - Parameter progress: is told what is being read.
  /// - Throws: what the database says; damage that it can get round is a finding.
  public func check(_ progress: @Sendable @escaping (String) -> Void = { _ in }) async throws(LedgerError)
    -> LedgerReport
  {
    try await read { database in
      var check = LedgerCheck(database)
      progress("pages")
      try check.pages()
      // What lies on broken pages cannot be compared.
      guard check.report.findings.isEmpty else { return check.report }
      for key in try KeyRow.all(in: database) {
        progress("indices under key \(key.publicKey.id.hex)")
        try check.places(key)
        progress("statuses under key \(key.publicKey.id.hex)")
        try check.statuses(key)
        try check.publications(key)
      }
      progress("credentials")
      try check.credentials()
      progress("origins")
      try check.origins()
      progress("runs")
      try check.runs()
      try check.numbers()
      return check.report
    }
  }
}

private struct LedgerCheck {
  private let database: Database
  private(set) var report = LedgerReport()

  init(_ database: Database) { self.database = database }

  mutating func pages() throws {
    let lines = try String.fetchAll(database, sql: "PRAGMA integrity_check(20)")
    if lines != ["ok"] { report.findings += lines.map { "the file is damaged: \($0)" } }
  }

  private func count(_ sql: String, _ arguments: StatementArguments = []) throws -> Int {
    try Int.fetchOne(database, sql: sql, arguments: arguments) ?? 0
  }

  /// Each place has the index of its position, lies in what was the ledger's to give, and is found by its reference.
  mutating func places(_ key: KeyRow) throws {
    let name = "key \(key.publicKey.id.hex)"
    let permutation = key.secret.permutation
    // What is still to give, or was handed out, ascending.
    let others = try Row.fetchAll(
      database,
      sql: """
        SELECT next AS first, end FROM stock WHERE key = ?1 AND next < end
        UNION ALL SELECT first, end FROM handed_out WHERE key = ?1 ORDER BY first
        """, arguments: [key.id]
    ).map { row in (first: try row.number("first") as UInt64, end: try row.number("end") as UInt64) }
    if zip(others, others.dropFirst()).contains(where: { $0.end > $1.first }) {
      report.findings.append("\(name): ranges of indices overlap")
    }
    var (wrongIndices, strays, other) = (0, 0, 0)
    let rows = try Row.fetchCursor(
      database, sql: "SELECT position, idx FROM place WHERE key = ? ORDER BY position", arguments: [key.id])
    while let row = try rows.next() {
      let (position, index): (UInt32, UInt32) = (try row.number("position"), try row.number("idx"))
      if permutation.index(of: UInt64(position)) != index { wrongIndices += 1 }
      while other < others.count, others[other].end <= position { other += 1 }
      if other < others.count, others[other].first <= position { strays += 1 }
    }
    if wrongIndices > 0 { report.findings.append("\(name): \(wrongIndices) indices are not those of their positions") }
    if strays > 0 {
      report.findings.append("\(name): \(strays) indices were given that are still to give, or were handed out")
    }
    if key.isWhole {
      let given = try count("SELECT count(*) FROM place WHERE key = ?", [key.id])
      let handedOut = try count("SELECT coalesce(sum(end - first), 0) FROM handed_out WHERE key = ?", [key.id])
      let next = try key.nextPosition(database)
      if UInt64(given + handedOut) != next {
        report.findings.append(
          "\(name): \(given) indices are with holders and \(handedOut) handed out, but \(next) are gone")
      }
      if next > key.capacity {
        report.findings.append("\(name): indices were given past the capacity, \(key.capacity)")
      }
    }

    let unfound = try count(
      """
      SELECT count(*) FROM place LEFT JOIN reference_lookup l
        ON l.reference = place.reference AND l.key = place.key AND l.position = place.position
      WHERE place.key = ? AND place.position < ? AND l.position IS NULL
      """, [key.id, Int64(key.indexed)])
    let indexed = try count("SELECT count(*) FROM place WHERE key = ? AND position < ?", [key.id, Int64(key.indexed)])
    let entries = try count("SELECT count(*) FROM reference_lookup WHERE key = ?", [key.id])
    if unfound > 0 || indexed != entries {
      report.findings.append("\(name): holders are not found by their references, or by others (\(unfound))")
    }
    let twice = try count(
      """
      SELECT count(*) FROM (
        SELECT 1 FROM place LEFT JOIN override o ON o.key = place.key AND o.idx = place.idx
        WHERE place.key = ? AND coalesce(o.status, 0) <> 5 GROUP BY place.reference HAVING count(*) > 1)
      """, [key.id])
    if twice > 0 { report.findings.append("\(name): \(twice) holders have two indices that are not revoked") }
    let left = try count("SELECT count(*) FROM place WHERE key = ? AND position >= ?", [key.id, Int64(key.indexed)])
    if left > 0 {
      report.notes.append("\(name): \(left) holders are not in the look-up yet; the next run's end does that")
    }
  }

  /// What holds is what the history ends with, and what was revoked has stayed so.
  mutating func statuses(_ key: KeyRow) throws {
    let name = "key \(key.publicKey.id.hex)"
    var held: [UInt32: Int] = [:]
    var raised = 0
    let rows = try Row.fetchCursor(
      database, sql: "SELECT idx, status FROM status_change WHERE key = ? ORDER BY id", arguments: [key.id])
    while let row = try rows.next() {
      let (index, status): (UInt32, Int) = (try row.number("idx"), try row.number("status"))
      if held[index] == Int(Status.revoked.rawValue) { raised += 1 }
      held[index] = status == 0 ? nil : status
    }
    var unknown = 0
    for index in Set(held.keys) where try !key.hasGiven(index, database) { unknown += 1 }
    if unknown > 0 { report.findings.append("\(name): \(unknown) indices have statuses that nobody was given") }
    if raised > 0 { report.findings.append("\(name): \(raised) changes came after a revocation, which is final") }
    var differing = 0
    let overrides = try Row.fetchCursor(
      database, sql: "SELECT idx, status FROM override WHERE key = ?", arguments: [key.id])
    while let row = try overrides.next() {
      if held.removeValue(forKey: try row.number("idx")) != (try row.number("status")) { differing += 1 }
    }
    differing += held.count
    if differing > 0 {
      report.findings.append("\(name): the statuses of \(differing) indices are not those of their history")
    }
  }

  mutating func publications(_ key: KeyRow) throws {
    let name = "key \(key.publicKey.id.hex)"
    let all = try Row.fetchAll(
      database, sql: "SELECT * FROM publication WHERE key = ? ORDER BY id", arguments: [key.id]
    ).map { try Publication($0) }
    guard let last = all.last else { return }
    if zip(all, all.dropFirst()).contains(where: { $0.number >= $1.number }) {
      report.findings.append("\(name): the numbers of its status lists do not ascend")
    }
    if last.capacity != key.capacity {
      report.findings.append("\(name): status list \(last.number) has another capacity than the ledger")
    }
    let changes = try count("SELECT count(*) FROM status_change WHERE key = ? AND id > ?", [key.id, last.lastChange])
    try body(key, isCurrent: changes == 0 && last.capacity == key.capacity, name)
    if changes > 0 {
      report.notes.append("\(name): \(changes) changes are in no status list yet; publish the next one")
    }
  }

  /// The body that the next list is made of if nothing changes.
  private mutating func body(_ key: KeyRow, isCurrent: Bool, _ name: String) throws {
    let held = try Data.fetchOne(database, sql: "SELECT body FROM last_body WHERE key = ?", arguments: [key.id])
    let isSound = held.map { (try? StatusList(admittingBody: [UInt8]($0))) != nil } ?? false
    // Statuses that make no list are found above.
    let current = isCurrent ? try? key.statusList(capacity: key.capacity, database).body : nil
    let isTheSame = current == nil || held.map { [UInt8]($0) } == current
    if !(isSound && isTheSame) { report.findings.append("\(name): the last status list is not what it was") }
  }

  /// What is only added to has no gaps and has lost nothing at its end.
  mutating func numbers() throws {
    if try count("SELECT count(*) FROM progress") != 1 {
      report.findings.append("the progress of the look-ups is not there")
    }
    for table in ["stock", "handed_out", "place", "credential", "run", "status_change", "override", "publication"] {
      let strays = try count("SELECT count(*) FROM \(table) WHERE key NOT IN (SELECT id FROM issuing_key)")
      if strays > 0 { report.findings.append("\(strays) rows of \(table) are of no key of the ledger") }
    }
    for (table, name) in [("status_change", "changes of statuses"), ("publication", "status lists")] {
      let given = try count("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = ?", [table])
      let held = try count("SELECT count(*) FROM \(table)")
      if given != held { report.findings.append("of \(given) \(name) \(held) are there") }
    }
  }

  mutating func credentials() throws {
    let last = try CredentialLookup.last(database)
    let all = try count("SELECT count(*) FROM credential")
    if Int64(all) != last { report.findings.append("of \(last) credentials \(all) are there") }
    if try CredentialLookup.indexed(database) > last {
      report.findings.append("more credentials are said to be looked up than there are")
    }
    let strays = try count(
      """
      SELECT count(*) FROM credential c WHERE c.sequence <= (SELECT credentials_indexed FROM progress)
        AND NOT EXISTS (SELECT 1 FROM credential_lookup l
          WHERE l.piece = c.sequence >> 20 AND l.key = c.key AND l.idx = c.idx AND l.sequence = c.sequence)
      """)
    if strays > 0 { report.findings.append("\(strays) credentials are not found by their index") }
    // Each can be, and is under the key of its run.
    let every = try Row.fetchCursor(database, sql: CredentialRow.select)
    while let row = try every.next() { _ = try RecordedCredential(row) }
    let foreign = try count("SELECT count(*) FROM credential c JOIN run r ON r.id = c.run WHERE r.key <> c.key")
    if foreign > 0 { report.findings.append("\(foreign) credentials are under another key than their run") }
    // Each credential's index was given.
    for key in try KeyRow.all(in: database) {
      var unknown = 0
      let permutation = key.secret.permutation
      let rows = try Row.fetchCursor(
        database, sql: "SELECT DISTINCT idx FROM credential WHERE key = ?", arguments: [key.id])
      let place = try RowStatement(database, "SELECT 1 FROM place WHERE key = ? AND position = ?")
      while let row = try rows.next() {
        place.bind(key.id, at: 1)
        place.bind(Int64(permutation.position(of: try row.number("idx"))), at: 2)
        if try place.integer() == nil { unknown += 1 }
      }
      if unknown > 0 {
        report.findings.append("key \(key.publicKey.id.hex): credentials have \(unknown) indices that nobody was given")
      }
    }
  }

  /// Each origin is that of a credential which can have been made of it.
  mutating func origins() throws {
    guard try database.tableExists("origin") else { return }
    let orphans = try count(
      """
      SELECT count(*) FROM origin o LEFT JOIN credential c ON c.sequence = o.credential
      WHERE c.sequence IS NULL OR c.key <> o.key OR c.idx <> o.idx OR c.issued_at + 60 * c.lifetime <> o.expires_at
      """)
    if orphans > 0 { report.findings.append("\(orphans) origins are of credentials that are not there, or of others") }
    var wrong = 0
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT credential.*, public_key, o.domain, o.source FROM credential
        JOIN issuing_key ON issuing_key.id = credential.key JOIN origin o ON o.credential = credential.sequence
        """)
    while let row = try rows.next() {
      let (made, source) = (try RecordedCredential(row), try ConversionOrigin(row).credential.fields)
      let isOf =
        made.binding == source.binding && made.holderHash == source.holderHash && made.claims.region == source.region
        && made.claims.issuedAt == source.issuedAt && made.expiresAt <= source.expiresAt
      if !isOf { wrong += 1 }
    }
    if wrong > 0 { report.findings.append("\(wrong) credentials were not made of what is said to be their origin") }
  }

  /// The steps of each run follow each other, and each line became a credential or is explained.
  mutating func runs() throws {
    let orphans =
      try count("SELECT count(*) FROM step WHERE run NOT IN (SELECT id FROM run)")
      + count("SELECT count(*) FROM rejection WHERE run NOT IN (SELECT id FROM run)")
      + count("SELECT count(*) FROM credential WHERE run IS NOT NULL AND run NOT IN (SELECT id FROM run)")
    if orphans > 0 {
      report.findings.append("\(orphans) steps, rejections or credentials are of runs that are not there")
    }
    let broken = try count(
      """
      SELECT count(*) FROM step s WHERE s.after <> 0
        AND NOT EXISTS (SELECT 1 FROM step t WHERE t.run = s.run AND t.through = s.after)
      """)
    if broken > 0 { report.findings.append("\(broken) steps of runs do not follow on the one before") }
    let miscounted = try count(
      """
      SELECT count(*) FROM (SELECT run AS id, sum(rejected) AS rejected FROM step GROUP BY run) recorded
      WHERE recorded.rejected <> (SELECT count(*) FROM rejection r WHERE r.run = recorded.id)
      """)
    let lost = try count(
      """
      SELECT count(*) FROM step s WHERE s.count <> (
        SELECT count(*) FROM credential c
        WHERE c.sequence >= s.first_sequence AND c.sequence < s.first_sequence + s.count AND c.run = s.run)
      """)
    let uncounted = try count(
      """
      SELECT count(*) FROM (SELECT run AS id, count(*) AS count FROM credential WHERE run IS NOT NULL GROUP BY run) found
      WHERE found.count <> (SELECT coalesce(sum(s.count), 0) FROM step s WHERE s.run = found.id)
      """)
    if miscounted + lost + uncounted > 0 {
      report.findings.append(
        "\(miscounted + lost + uncounted) runs or steps of runs do not have the lines that they recorded")
    }
    let open = try Row.fetchAll(
      database,
      sql: """
        SELECT id, input, output, (SELECT max(through) FROM step WHERE run = run.id) AS line
        FROM run WHERE finished_at IS NULL ORDER BY id
        """)
    for run in open {
      let line: Int = try run.optionalNumber("line") ?? 0
      report.notes.append(
        "run \(try run.number("id") as Int64) from \(try run.text("input")) into \(try run.optionalText("output") ?? "a stream") is not finished: "
          + "recorded up to line \(line); resume it, if it is not going on")
    }
  }
}
