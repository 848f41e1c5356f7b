import Foundation
import Luyin
import LuyinIssuance
import LuyinStore
import LuyinVectors
import TestSupport
import Testing

/// The guide for issuers, followed to the letter (spec/issuing.md).
struct IssuingGuideTests {
  private static func guide() throws -> String {
    try String(contentsOfFile: ProjectFolder.path + "/spec/issuing.md", encoding: .utf8)
  }

  private static func folder() throws -> Folder {
    let folder = try Folder()
    _ = try folder.write("root1.lydoc", ExampleRoot.first.bytes)
    _ = try folder.write("secret", "correct horse battery staple\n")
    _ = try folder.write(
      "holders.csv", "holderKey,reference,region\n" + LedgerIssueTests.rows(0..<20, withBadOnes: false))
    return folder
  }

  /// Runs lines of a shell with the command on its path.
  private static func sh(_ lines: String, _ folder: Folder) async throws -> Binary.Answer {
    let program = URL(fileURLWithPath: Binary.path).deletingLastPathComponent().path
    let setting = "set -eu; PATH='\(program)':$PATH; HOLDER=\(LedgerIssueTests.reference(3))\n"
    return try await Binary.run(["-c", setting + lines], shell: folder)
  }

  @Test func tenCommands() async throws {
    let guide = try IssuingGuideTests.guide()
    let start = try #require(guide.range(of: "```sh\n"))
    let end = try #require(guide.range(of: "\n```", range: start.upperBound..<guide.endIndex))
    let lines = guide[start.upperBound..<end.lowerBound]
    #expect(lines.split(separator: "\n").count == 10)
    let folder = try IssuingGuideTests.folder()
    let answer = try await IssuingGuideTests.sh(String(lines), folder)
    #expect(answer.status == 0, "\(answer)")
    for name in ["issued.jsonl", "hubei1.lydoc", "hubei2.lydoc", "hubei2.lydelta", "news.lybundle", "hubei-backup.db"] {
      #expect(folder.exists(name), "\(name)")
    }
    #expect(answer.output.contains("set to red, by office 3: positive test"), "\(answer.output)")
    let backup = try SQLiteLedger(opening: folder.file("hubei-backup.db"))
    #expect(try await backup.keys()[0].credentialCount == 20)
    #expect(try await backup.check().findings == [])
  }

  /// An old backup, restored as the guide says: nobody is given an index that somebody has had since.
  @Test func restoringABackup() async throws {
    let folder = try IssuingGuideTests.folder()
    _ = try folder.write(
      "later.csv", "holderKey,reference,region\n" + LedgerIssueTests.rows(20..<40, withBadOnes: false))
    _ = try folder.write(
      "newest.csv", "holderKey,reference,region\n" + LedgerIssueTests.rows(40..<90, withBadOnes: false))
    let issue = "luyin issue --ledger hubei.db --key hubei.lykey --status green --lifetime 24h"
    let publish = "luyin status publish --ledger hubei.db --key hubei.lykey --next-update 4h --expires 2d"
    let answer = try await IssuingGuideTests.sh(
      """
      luyin key new --unencrypted --out hubei.lykey
      luyin ledger init hubei.db --key hubei.lykey --root root1.lydoc --capacity 1000
      \(issue) --input holders.csv --out 1.jsonl
      luyin ledger backup hubei.db --out backup.db
      \(issue) --input later.csv --out 2.jsonl
      luyin status set red --ledger hubei.db --holder $HOLDER --reason test --by test
      \(publish) --out list1.lydoc
      cp backup.db hubei.db
      luyin ledger check hubei.db
      luyin ledger hand-out hubei.db --count 100 --to lost --out lost.json
      rm lost.json
      luyin status set red --ledger hubei.db --holder $HOLDER --reason 'as in list 1' --by test
      \(publish) --number 2 --out list2.lydoc
      \(issue) --input newest.csv --out 3.jsonl
      luyin ledger check hubei.db
      """, folder)
    #expect(answer.status == 0, "\(answer)")
    let indices = try (1...3).flatMap { try LedgerIssueTests.lines("\($0).jsonl", folder).map(\.index) }
    #expect(indices.count == 90 && Set(indices).count == 90)
  }

  /// The table of the permutation is that of the code.
  @Test func permutationTable() throws {
    let row = "| index | 593,424 | 580,168 | 939,717 | 140,525 | 1,167,557 | 1,248,479 | 2,470,323 | 4,192,679,674 |"
    #expect(try IssuingGuideTests.guide().contains(row))
    let permutation = IndexPermutation(secret: InlineArray { UInt8($0) }, firstCapacity: 1_000_000)
    let positions: [UInt64] = [0, 1, 2, 999_999, 1_000_000, 1_999_999, 2_000_000, 4_294_967_295]
    #expect(
      positions.map { permutation.index(of: $0) }
        == [593_424, 580_168, 939_717, 140_525, 1_167_557, 1_248_479, 2_470_323, 4_192_679_674])
  }

  @Test func backupsAreWholeOrNotThere() async throws {
    let issuer = try await IssuerFolder(holders: 3)
    let done = try await issuer.run("ledger", "backup", "ledger", "--out", "copy")
    #expect(done.status == 0 && done.output == "copy: all that ledger had when it began\n")
    let again = try await issuer.run("ledger", "backup", "ledger", "--out", "copy")
    #expect(again.status == 73 && again.error.contains("copy exists"))
    let missing = try await issuer.run("ledger", "backup", "none", "--out", "other")
    #expect(missing.status == 66 && !issuer.folder.exists("other"))
    let nowhere = try await issuer.run("ledger", "backup", "ledger", "--out", "none/copy")
    #expect(nowhere.status == 73, "\(nowhere.error)")
    let full = try await Binary.run(
      ["-c", "trap '' XFSZ; ulimit -f 70; exec '\(Binary.path)' ledger backup ledger --out cut"], shell: issuer.folder)
    #expect(full.status == 73 && !issuer.folder.exists("cut"), "\(full.error)")
  }
}
