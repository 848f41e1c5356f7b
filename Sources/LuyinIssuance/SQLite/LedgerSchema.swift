internal import GRDB

/// The tables of a ledger, and how those of earlier releases become these.
///
/// ```
/// issuing_key         a key, its permutation and capacity, and up to where references are indexed
/// stock               positions that may be given: all of them, or ranges that another ledger handed out
/// handed_out          ranges that were handed out
/// place               who has which index under which key, in the order of giving
/// reference_lookup    the places of a reference; made of `place`, behind it while a run goes on
/// credential          what was issued, in the order of recording
/// origin              what converted credentials were made of
/// credential_lookup   the credentials of an index, a sorted piece for each 2^20; made of `credential`, behind it
/// run, step, rejection   bulk issuing: which lines of which input became which credentials
/// status_change       who changed which status when and why
/// override            the statuses that hold now; made of `status_change`
/// publication         the status lists that were numbered
/// last_body           the body of each key's last status list, so that one which says the same costs a signature
/// ```
///
/// What was recorded is only ever added to: triggers forbid the rest.
enum LedgerSchema {
  /// "LYLG", so that no other program's database is taken for a ledger.
  static let applicationID: Int32 = 0x4c59_4c47

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { database in try database.execute(sql: version1) }
    migrator.registerMigration("2") { database in try database.execute(sql: version2) }
    return migrator
  }

  /// Released as it is: what comes later is another migration.
  private static let version1 = """
    PRAGMA application_id = \(applicationID);

    CREATE TABLE issuing_key (
      id INTEGER PRIMARY KEY,
      public_key BLOB NOT NULL UNIQUE CHECK (length(public_key) = 32),
      domain BLOB CHECK (length(domain) = 32),
      permutation BLOB NOT NULL CHECK (length(permutation) = 16),
      first_capacity INTEGER NOT NULL CHECK (first_capacity BETWEEN 1 AND 4294967296),
      capacity INTEGER NOT NULL CHECK (capacity BETWEEN first_capacity AND 4294967296),
      is_whole INTEGER NOT NULL CHECK (is_whole IN (0, 1)),
      indexed INTEGER NOT NULL DEFAULT 0 CHECK (indexed BETWEEN 0 AND 4294967296),
      added_at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE stock (
      id INTEGER PRIMARY KEY,
      key INTEGER NOT NULL REFERENCES issuing_key,
      next INTEGER NOT NULL CHECK (next >= 0),
      end INTEGER NOT NULL CHECK (end BETWEEN next AND 4294967296)
    ) STRICT;

    CREATE TABLE handed_out (
      id INTEGER PRIMARY KEY,
      key INTEGER NOT NULL REFERENCES issuing_key,
      first INTEGER NOT NULL CHECK (first >= 0),
      end INTEGER NOT NULL CHECK (first < end AND end <= 4294967296),
      time INTEGER NOT NULL,
      recipient TEXT NOT NULL
    ) STRICT;

    CREATE TABLE place (
      key INTEGER NOT NULL,
      position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
      idx INTEGER NOT NULL CHECK (idx BETWEEN 0 AND 4294967295),
      reference BLOB NOT NULL CHECK (length(reference) IN (16, 32)),
      PRIMARY KEY (key, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE reference_lookup (
      reference BLOB NOT NULL,
      key INTEGER NOT NULL,
      position INTEGER NOT NULL,
      PRIMARY KEY (reference, key, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE credential (
      sequence INTEGER PRIMARY KEY,
      key INTEGER NOT NULL,
      idx INTEGER NOT NULL CHECK (idx BETWEEN 0 AND 4294967295),
      binding INTEGER NOT NULL,
      holder_hash BLOB NOT NULL CHECK (length(holder_hash) = 16),
      status INTEGER NOT NULL,
      region INTEGER NOT NULL,
      issued_at INTEGER NOT NULL,
      lifetime INTEGER NOT NULL,
      run INTEGER,
      line INTEGER
    ) STRICT;

    CREATE TABLE credential_lookup (
      piece INTEGER NOT NULL,
      key INTEGER NOT NULL,
      idx INTEGER NOT NULL,
      sequence INTEGER NOT NULL,
      PRIMARY KEY (piece, key, idx, sequence)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE progress (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      credentials_indexed INTEGER NOT NULL
    ) STRICT;
    INSERT INTO progress VALUES (1, 0);

    CREATE TABLE run (
      id INTEGER PRIMARY KEY,
      key INTEGER NOT NULL REFERENCES issuing_key,
      input TEXT NOT NULL,
      output TEXT,
      rejects TEXT,
      started_at INTEGER NOT NULL,
      finished_at INTEGER
    ) STRICT;
    CREATE INDEX run_output ON run (output);

    CREATE TABLE step (
      run INTEGER NOT NULL REFERENCES run,
      after INTEGER NOT NULL,
      through INTEGER NOT NULL CHECK (through >= after),
      first_sequence INTEGER NOT NULL,
      count INTEGER NOT NULL,
      rejected INTEGER NOT NULL,
      PRIMARY KEY (run, after)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE rejection (
      run INTEGER NOT NULL,
      line INTEGER NOT NULL,
      message TEXT NOT NULL,
      PRIMARY KEY (run, line)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE status_change (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      key INTEGER NOT NULL REFERENCES issuing_key,
      idx INTEGER NOT NULL,
      status INTEGER NOT NULL CHECK (status = 0 OR status BETWEEN 2 AND 5),
      time INTEGER NOT NULL,
      reason TEXT NOT NULL,
      author TEXT NOT NULL
    ) STRICT;
    CREATE INDEX status_change_place ON status_change (key, idx);

    CREATE TABLE override (
      key INTEGER NOT NULL,
      idx INTEGER NOT NULL,
      status INTEGER NOT NULL CHECK (status BETWEEN 2 AND 5),
      PRIMARY KEY (key, idx)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE publication (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      key INTEGER NOT NULL REFERENCES issuing_key,
      domain BLOB NOT NULL CHECK (length(domain) = 32),
      epoch INTEGER NOT NULL,
      number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 4294967295),
      issued_at INTEGER NOT NULL,
      next_update INTEGER NOT NULL,
      expires INTEGER NOT NULL,
      capacity INTEGER NOT NULL,
      fingerprint BLOB NOT NULL CHECK (length(fingerprint) = 64),
      last_change INTEGER NOT NULL,
      body_hash BLOB NOT NULL CHECK (length(body_hash) = 64),
      UNIQUE (key, number)
    ) STRICT;

    CREATE TABLE last_body (
      key INTEGER PRIMARY KEY,
      body BLOB NOT NULL
    ) STRICT;

    \(appendOnly(["handed_out", "place", "credential", "step", "rejection", "status_change", "publication"]))
    """

  /// A gateway keeps what it converts.
  private static let version2 = """
    CREATE TABLE origin (
      credential INTEGER PRIMARY KEY REFERENCES credential,
      key INTEGER NOT NULL,
      idx INTEGER NOT NULL,
      expires_at INTEGER NOT NULL,
      domain BLOB NOT NULL CHECK (length(domain) = 32),
      source BLOB NOT NULL CHECK (length(source) = 100)
    ) STRICT;
    CREATE INDEX origin_expiry ON origin (key, expires_at);

    \(appendOnly(["origin"]))
    """

  private static func appendOnly(_ tables: [String]) -> String {
    tables.flatMap { table in
      ["UPDATE", "DELETE"].map { verb in
        """
        CREATE TRIGGER \(table)_no_\(verb.lowercased()) BEFORE \(verb) ON \(table)
        BEGIN SELECT RAISE(ABORT, '\(table) is only added to'); END;
        """
      }
    }.joined(separator: "\n")
  }
}
