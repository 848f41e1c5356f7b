import Foundation
import Luyin
import LuyinConformance
import LuyinVectors
import Testing

/// A folder for a holder: the worked example's wallet, the issuer's keys, and credentials of them both.
struct HolderFolder {
  /// 2020-03-26T12:00:00Z.
  static let time = Int64(ExampleHolder.presentedAt)
  static let place = "520382"
  static let challenge = Hex.encode(ExampleHolder.challengeBytes)
  static let issuerKey = FakeKeys.issuer().publicKey.hex

  let folder: Folder

  init() throws {
    folder = try Folder()
    let seed = try HolderSeed(FakeKeys.walletSeed().span)
    _ = try folder.write("me.lyseed", KeyFile.unencrypted(seed).bytes)
    let other = try HolderSeed(FakeKeys.walletSeed(2).span)
    _ = try folder.write("other.lyseed", KeyFile.unencrypted(other).bytes)
    let issuer = FakeKeys.issuer()
    _ = try folder.write("issuer.lykey", KeyFile.unencrypted(issuer).bytes)
    _ = try folder.write("code.txt", ExampleHolder.credential().text + "\n")
    _ = try folder.write("paper.txt", ExampleHolder.documentCredential().text + "\n")
  }

  func run(_ arguments: [String], input: String = "") async throws -> Binary.Answer {
    try await Binary.run(arguments, input: Array(input.utf8), folder: folder)
  }

  func run(_ arguments: String..., input: String = "") async throws -> Binary.Answer {
    try await run(arguments, input: input)
  }

  /// Shows the credential, or another, at the example's time.
  func present(_ options: String..., code: String = "code.txt", input: String = "") async throws -> Binary.Answer {
    try await run(
      ["holder", "present", "--seed", "me.lyseed", "--at", "\(HolderFolder.time)"] + options + [code], input: input)
  }

  /// What that shows, without the line's end.
  func presentation(_ options: String..., at time: Int64 = time) async throws -> String {
    let answer = try await run(
      ["holder", "present", "--seed", "me.lyseed", "--at", "\(time)"] + options + ["code.txt"])
    #expect(answer.status == 0, "\(answer.error)")
    return answer.output.trimmingCharacters(in: .newlines)
  }

  /// Verifies by the issuer's key.
  func verify(
    _ code: String, at time: Int64 = time, _ options: String..., input: String = ""
  ) async throws -> Binary.Answer {
    try await run(
      ["verify", "--issuer-key", HolderFolder.issuerKey, "--at", "\(time)"] + options + [code], input: input)
  }
}

extension Binary.Answer {
  /// The one object of the output.
  var json: JSONValue? { JSONValue(parsing: output.utf8) }
}
