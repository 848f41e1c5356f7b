import Foundation
import Luyin
import LuyinConformance
import Subprocess
import SystemPackage
import Testing

struct VerifyCommandTests {
  private static let key = Hex.encode(FakeKeys.issuer().publicKey.bytes.array)
  private static let noon = "2020-03-26T12:00:00Z"

  private static func verify(
    _ code: String, at time: String = noon, _ more: String..., input: String = "", folder: Folder? = nil
  )
    async throws -> Binary.Answer
  {
    try await Binary.run(
      ["verify", "--issuer-key", key, "--at", time] + more + [code], input: Array(input.utf8), folder: folder)
  }

  @Test func oneCodeDecidesTheExitStatus() async throws {
    let example = ExampleCredential.issue()
    let genuine = try await VerifyCommandTests.verify(example.text)
    #expect(genuine.status == 0)
    #expect(
      genuine.output
        == "genuine: green, 420381 丹江口市 (湖北省 十堰市), issued 2020-03-26T00:00:00Z, holds until "
        + "2020-03-27T00:00:00Z, index 271828\n")
    let forged = try await VerifyCommandTests.verify(String(example.text.dropLast()) + "9")
    #expect(forged.status == 20)
    #expect(forged.output == "refuse (signature.invalid): forged or changed: this issuer did not sign it\n")
    let other = try await VerifyCommandTests.verify(ExampleCredential.issue(by: FakeKeys.issuer(2)).text)
    #expect(other.status == 30)
    #expect(other.output.hasPrefix("refer (key.unknown): nothing proven"))
    #expect(try await VerifyCommandTests.verify("garbage").status == 20)
    #expect(try await VerifyCommandTests.verify("").status == 20)
  }

  @Test func timeIsExact() async throws {
    let text = ExampleCredential.issue().text
    for (time, status) in [
      ("2020-03-25T23:54:59Z", Int32(20)), ("2020-03-25T23:55:00Z", 0), ("2020-03-27T07:59:59+08:00", 0),
      ("2020-03-27T00:00:00Z", 20), ("1585267199", 0), ("1585267200", 20),
    ] {
      #expect(try await VerifyCommandTests.verify(text, at: time).status == status, "\(time)")
    }
    #expect(try await VerifyCommandTests.verify(text, at: "noon").status == 64)
  }

  @Test func eachFormIsRead() async throws {
    let folder = try Folder()
    let example = ExampleCredential.issue()
    let hex = Hex.encode(example.bytes.array)
    _ = try folder.write("text", example.text)
    _ = try folder.write("line", example.text + "\r\n")
    _ = try folder.write("binary", example.bytes.array)
    _ = try folder.write("hex", hex + "\n")
    _ = try folder.write("json", #"{"line":1,"text":"\#(example.text)"}"#)
    for code in [example.text, hex, "text", "line", "binary", "hex", "json"] {
      #expect(try await VerifyCommandTests.verify(code, folder: folder).status == 0, "\(code)")
    }
    _ = try folder.write("empty", "")
    _ = try folder.write("short", Array(example.bytes.array.dropLast()))
    _ = try folder.write("latin1", [0x4c, 0x59, 0x31, 0x3a, 0xe9])
    for code in ["empty", "short", "latin1"] {
      #expect(try await VerifyCommandTests.verify(code, folder: folder).status == 20, "\(code)")
    }
    #expect(try await VerifyCommandTests.verify("./missing", folder: folder).status == 66)
    #expect(try await VerifyCommandTests.verify(folder.path, folder: folder).status == 66)
  }

  @Test func jsonHasItsShape() async throws {
    let example = ExampleCredential.issue()
    let genuine = try await VerifyCommandTests.verify(example.text, "--json")
    #expect(
      genuine.output == """
        {"verdict":"genuine","reason":"genuine","code":0,"message":"signed by this issuer, unchanged, and valid now",\
        "credential":{"binding":"deviceKey","status":"green","region":420381,"keyId":"5242ff70","issuedAt":1585180800,\
        "lifetimeMinutes":1440,"expiresAt":1585267200,"index":271828,\
        "holderHash":"5b88831be2ac6d91c573547af689caa6"}}

        """)
    let refused = try await VerifyCommandTests.verify("LY1:1", "--json")
    let value = try #require(JSONValue(parsing: refused.output.utf8))
    #expect(value["verdict"] == "refuse" && value["reason"] == "text.length" && value["code"] == 102)
    #expect(value["credential"] == .null)
  }

  @Test func streamsHaveAnAnswerForEachLine() async throws {
    let example = ExampleCredential.issue()
    let forged = String(example.text.dropLast()) + "9"
    let input = "\(example.text)\n\n\(forged)\r\n  \nLY1:\n\(Hex.encode(example.bytes.array))"
    let stream = try await VerifyCommandTests.verify("-", "--json", input: input)
    #expect(stream.status == 0)
    let values = stream.lines.compactMap { JSONValue(parsing: $0.utf8) }
    #expect(values.compactMap { $0["line"]?.integer } == [1, 2, 3, 4, 5, 6])
    #expect(
      values.compactMap { $0["reason"]?.string } == [
        "genuine", "text.prefix", "signature.invalid", "text.prefix", "text.length", "genuine",
      ])
    #expect(try await VerifyCommandTests.verify("-").output.isEmpty)
    let folder = try Folder()
    _ = try folder.write("codes", input)
    #expect(try await VerifyCommandTests.verify("codes", "--json", folder: folder).output == stream.output)
  }

  /// A scanner that sends one line and waits gets its answer before it sends the next.
  @Test(.timeLimit(.minutes(1))) func streamsAnswerAtOnce() async throws {
    let text = ExampleCredential.issue().text
    let outcome = try await Subprocess.run(
      .path(FilePath(Binary.path)),
      arguments: ["verify", "--issuer-key", VerifyCommandTests.key, "--at", VerifyCommandTests.noon, "-"],
      input: .inputWriter, output: .sequence, error: .discarded
    ) { execution in
      var answers = execution.standardOutput.strings().makeAsyncIterator()
      for number in 1...3 {
        _ = try await execution.standardInputWriter.write(Array((text + "\n").utf8))
        let answer = try await answers.next()
        #expect(answer?.hasPrefix("\(number): genuine") == true)
      }
      try await execution.standardInputWriter.finish()
      #expect(try await answers.next() == nil)
    }
    #expect(outcome.terminationStatus == .exited(0))
  }

  @Test func manyLinesKeepTheirOrder() async throws {
    let texts = (0..<600).map { $0 % 3 == 0 ? "LY1:\($0)" : ExampleCredential.issue().text }
    let answer = try await VerifyCommandTests.verify("-", input: texts.joined(separator: "\n") + "\n")
    #expect(answer.lines.count == 600)
    for (number, line) in answer.lines.enumerated() {
      #expect(line.hasPrefix("\(number + 1): \(number % 3 == 0 ? "refuse" : "genuine")"))
    }
  }
}
