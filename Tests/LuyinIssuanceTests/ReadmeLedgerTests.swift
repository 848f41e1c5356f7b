import Foundation
import Luyin
import LuyinIssuance
import TestSupport
import Testing

func issue(_ request: IssueRequest, ledger path: String, key: borrowing SecretKey) async throws -> String? {
  let ledger = try SQLiteLedger(opening: path)  // once: for all requests
  let answer = try await ledger.record([request], under: key.publicKey, isRevokedReplaced: false, step: nil)[0]
  guard case .recorded(let claims, _) = answer else { return nil }  // the holder's index is revoked
  return key.withSigningKey { claims.issue(to: request.holder, with: $0).text }  // it is on the disk by now
}

func paper(_ document: IdentityDocument, _ claims: CredentialClaims, key: borrowing SecretKey) throws -> [String] {
  let (holder, opening) = try Holder.identityDocument(document)  // a new opening each time; 64 MiB, a tenth of a second
  let credential = key.withSigningKey { claims.issue(to: holder, with: $0) }
  return [credential.text, try DocumentPresentation(of: credential, opening).text]  // outside, inside
}

/// The README's issuer is this file's, and does what the README says.
struct ReadmeLedgerTests {
  @Test func issuerDoesWhatItSays() async throws {
    let folder = try await LedgerFolder()
    let key = try LedgerFolder.secret(1)
    let text = try #require(try await issue(LedgerFolder.request(1), ledger: folder.file, key: key))
    #expect(text.hasPrefix("LY1:"))
    let ledger = try folder.open()
    let history = try #require(try await ledger.history(of: LedgerFolder.reference(1)).first)
    #expect(try UnverifiedCredential(decodingText: text).fields.index == history.index)
    let revocation = StatusChange(.index(history.index, under: folder.key), to: .revoked, reason: "test")
    _ = try await ledger.change([revocation], at: 1, by: "test")
    #expect(try await issue(LedgerFolder.request(1), ledger: folder.file, key: key) == nil)

    try check(/func issue(?s:.*?)\n}/)
  }

  @Test func paperDoesWhatItSays() throws {
    let document = try IdentityDocument(.passport, number: "CHN:E12345678")
    let claims = try LedgerFolder.request(1).claims(index: 7)
    let texts = try paper(document, claims, key: try LedgerFolder.secret(1))
    let gate = Verifier(issuerKey: try LedgerFolder.issuer(1))
    let verdicts = texts.map { text in
      gate.judge(text: text.utf8.span, at: LedgerFolder.time, holder: HolderCheck(document: document))
    }
    #expect(verdicts.map(\.reason) == [.holderOpeningNeeded, .genuine])
    #expect(verdicts.map(\.assurance) == [nil, .document])
    try check(/func paper(?s:.*?)\n}/)
  }

  private func check(_ pattern: Regex<Substring>) throws {
    let readme = try String(contentsOfFile: ProjectFolder.path + "/README.md", encoding: .utf8)
    let source = try String(contentsOfFile: #filePath, encoding: .utf8)
    let function = try #require(source.firstRange(of: pattern))
    #expect(readme.contains(source[function]))
  }
}
