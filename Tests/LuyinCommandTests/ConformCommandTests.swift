import Foundation
import LuyinConformance
import TestSupport
import Testing

/// The driver against programs that do wrong in each of the ways there are.
struct ConformCommandTests {
  private static let vectors = ProjectFolder.path + "/vectors"

  private static func drive(_ command: String, _ more: String...) async throws -> (Binary.Answer, JSONValue) {
    // Text and keys alone: enough to see, and quick.
    let answer = try await Binary.run(
      [
        "conform", "--against", command, "--vectors", vectors, "--json", "--skip", "ed25519", "--skip", "credential",
        "--skip", "document", "--skip", "status", "--skip", "policy", "--skip", "holder", "--skip", "wallet",
        "--skip", "presentation",
      ]
        + more)
    return (answer, try #require(JSONValue(parsing: answer.output.utf8), "\(answer.error)"))
  }

  private static func count(_ report: JSONValue, _ finding: String) -> Int64 {
    report["counts"]?[finding]?.integer ?? -1
  }

  private static var own: String { "'\(Binary.path)' conform" }

  @Test func itselfPassesEveryCase() async throws {
    let answer = try await Binary.run(
      "conform", "--against", ConformCommandTests.own, "--vectors", ConformCommandTests.vectors)
    #expect(answer.status == 0)
    #expect(answer.output.hasSuffix(" passed\n"))
  }

  @Test func wrongReasonIsCountedApart() async throws {
    let (answer, report) = try await ConformCommandTests.drive(
      ConformCommandTests.own + " | sed -u s/text.group/text.length/")
    #expect(answer.status == 1)
    #expect(ConformCommandTests.count(report, "wrongReason") == 29)
    #expect(ConformCommandTests.count(report, "wrongVerdict") == 0)
  }

  @Test func wrongVerdictIsCounted() async throws {
    let (answer, report) = try await ConformCommandTests.drive(
      ConformCommandTests.own + #" | sed -u 's/"result":false/"result":true/'"#)
    #expect(answer.status == 1)
    #expect(ConformCommandTests.count(report, "wrongVerdict") > 50)
    #expect(ConformCommandTests.count(report, "wrongReason") == 0)
  }

  @Test func acceptingWhatMustBeRefusedIsAWrongVerdict() async throws {
    let (_, report) = try await ConformCommandTests.drive(
      ConformCommandTests.own + #" | sed -u 's/"reason":"text.prefix"/"result":"00"/'"#)
    #expect(ConformCommandTests.count(report, "wrongVerdict") == 14)
  }

  @Test func hangingProgramIsSurvived() async throws {
    let (answer, report) = try await ConformCommandTests.drive("sleep 1000", "--timeout", "0.2")
    #expect(answer.status == 1)
    #expect(ConformCommandTests.count(report, "passed") == 0)
    #expect(ConformCommandTests.count(report, "noAnswer") == 10)
    #expect(ConformCommandTests.count(report, "notRun") > 100)
  }

  @Test func crashingProgramIsStartedAgain() async throws {
    // Two answers, and gone: each third case is lost, and no other.
    let (answer, report) = try await ConformCommandTests.drive(
      #"for i in 1 2; do IFS= read -r line || exit 0; printf '%s\n' "$line" | \#(ConformCommandTests.own); done"#)
    #expect(answer.status == 1)
    let lost = ConformCommandTests.count(report, "noAnswer")
    #expect(lost > 50)
    #expect(abs(ConformCommandTests.count(report, "passed") - 2 * lost) <= 2)
    #expect(ConformCommandTests.count(report, "notRun") == 0)
  }

  @Test func deadProgramIsReported() async throws {
    for command in ["false", "true", "exit 7", "/no/such/program"] {
      let (answer, report) = try await ConformCommandTests.drive(command)
      #expect(answer.status == 1)
      #expect(ConformCommandTests.count(report, "passed") == 0, "\(command)")
      #expect(ConformCommandTests.count(report, "noAnswer") == 10, "\(command)")
    }
  }

  @Test func garbageIsNoAnswer() async throws {
    for command in ["yes", "yes '{\"id\":1,\"result\":true}'", "yes '{}'", "cat"] {
      let (answer, report) = try await ConformCommandTests.drive(command)
      #expect(answer.status == 1)
      #expect(ConformCommandTests.count(report, "passed") == 0, "\(command)")
    }
  }

  @Test func exitStatusAndLeftoversAreFaults() async throws {
    for command in ["\(ConformCommandTests.own); exit 3", "\(ConformCommandTests.own); echo more"] {
      let (answer, report) = try await ConformCommandTests.drive(command)
      #expect(answer.status == 1)
      #expect(ConformCommandTests.count(report, "noAnswer") == 0)
      guard case .array(let faults)? = report["faults"] else { throw Missing() }
      #expect(faults.count == 1, "\(command)")
    }
    let (answer, _) = try await ConformCommandTests.drive("\(ConformCommandTests.own); sleep 1000", "--timeout", "0.5")
    #expect(answer.status == 1)
  }

  private struct Missing: Error {}

  @Test func unsupportedIsNoPass() async throws {
    let (answer, report) = try await ConformCommandTests.drive(
      ConformCommandTests.own + #" | sed -u 's/"result":.*/"reason":"unsupported"}/'"#)
    #expect(answer.status == 1)
    #expect(ConformCommandTests.count(report, "unsupported") > 100)
  }

  /// Answers that only look like the right ones.
  @Test(arguments: [
    #"s/}$/,"extra":1}/"#, #"s/"reason":/"result":true,"reason":/"#, #"s/}$/,}/"#, #"s/^/\xef\xbb\xbf/"#,
  ])
  func answersOfAnotherFormAreNone(edit: String) async throws {
    let (answer, report) = try await ConformCommandTests.drive(ConformCommandTests.own + " | sed -u '\(edit)'")
    #expect(answer.status == 1)
    #expect(ConformCommandTests.count(report, "noAnswer") > 0)
  }

  @Test func damagedVectorsAreReported() async throws {
    let folder = try Folder()
    try FileManager.default.copyItem(atPath: ConformCommandTests.vectors, toPath: folder.file("v"))
    for request in ["[]", "null", "\"x\"", "{\"id\":1}"] {
      _ = try folder.write(
        "v/key-id.json",
        #"{"area":"key-id","op":"key.id","description":"d","spec":"s","flags":{},"count":1,"cases":[{"id":"key-id/a","#
          + #""description":"d","flags":["f"],"features":["key"],"spec":"s","request":\#(request),"expect":{"result":1}}]}"#
      )
      let answer = try await Binary.run("conform", "--against", "true", "--vectors", folder.file("v"))
      #expect(answer.status == 66 && answer.error.contains("key-id"), "\(request)")
    }
  }

  @Test(.timeLimit(.minutes(3))) func tinyTimeoutEnds() async throws {
    let answer = try await Binary.run(
      "conform", "--vectors", ConformCommandTests.vectors, "--timeout", "0.001", "--against", "sleep 1000")
    #expect(answer.status == 1)
    #expect(try await Binary.run("conform", "--timeout", "0.0001", "--against", "true").status == 64)
    #expect(try await Binary.run("conform", "--skip", "jugde", "--against", "true").status == 64)
  }

  @Test func everythingSkippedIsNoPass() async throws {
    let all = [
      "ed25519", "key", "text", "credential", "judge", "document", "status", "region", "bundle", "policy", "holder",
      "wallet", "presentation",
    ].flatMap { ["--skip", $0] }
    let answer = try await Binary.run(
      ["conform", "--against", "true", "--vectors", ConformCommandTests.vectors] + all)
    #expect(answer.status == 64)
  }
}
