import Luyin
import SymbolReader
import Testing

struct CommandTests {
  @Test(arguments: [
    ["key", "new"], ["key", "show"], ["key", "public"], ["issue"], ["convert"], ["holder", "new"], ["holder", "show"],
    ["holder", "present"], ["verify"], ["trip"], ["inspect"], ["qr"], ["demo"],
    ["conform"],
    ["root", "new"], ["root", "rotate"], ["root", "show"], ["root", "sign"], ["root", "assemble"], ["root", "check"],
    ["store", "init"], ["store", "update"], ["store", "show"], ["store", "check"], ["store", "repair"],
    ["status", "compile"], ["status", "show"], ["status", "lookup"], ["status", "diff"], ["status", "apply"],
    ["status", "check"], ["bundle", "create"], ["bundle", "show"],
    ["policy", "compile"], ["policy", "show"], ["policy", "sign"], ["policy", "assemble"], ["policy", "check"],
    ["policy", "explain"], ["policy", "test"], ["policy", "matrix"], ["policy", "lint"], ["policy", "diff"],
  ])
  func helpHasAnExample(command: [String]) async throws {
    let answer = try await Binary.run(command + ["--help"])
    #expect(answer.status == 0)
    #expect(answer.output.contains(": ") && answer.output.contains("luyin \(command.joined(separator: " "))"))
    let discussion = answer.output.prefix { $0 != "U" }
    #expect(discussion.contains("luyin \(command.joined(separator: " "))"), "the example stands above the usage")
  }

  @Test func demoShowsWhatItPromises() async throws {
    let answer = try await Binary.run("demo")
    #expect(answer.status == 0)
    #expect(answer.error.isEmpty)
    #expect(answer.output.contains("1000 of 1000 genuine"))
    #expect(answer.output.contains("922 green, 48 yellow, 30 red"))
    for reason in [
      "signature.invalid", "text.length", "text.prefix", "time.expired", "time.notYetValid", "key.unknown",
      "key.region", "time.clockSuspect", "trust.expired", "update.threshold", "key.compromised", "update.rollback",
      "update.compromised", "status.revoked", "status.unknown", "status.expired", "genuine yellow",
      "Danjiangkou to Renhuai", "14 days of central quarantine", "set aside", "the rules are laxer from 03-28 00:00 on",
      "hubei-green, a ceiling of the whole domain", "holder.late", "holder.replay", "holder.key", "holder.signature",
      "refused (conversion.chain)", "that was converted as green says red",
      "holder.documentNeeded", "holder.document\n", "checked against the identity document",
    ] {
      #expect(answer.output.contains(reason))
    }
    // What the telephone's screen shows, a camera reads.
    let drawn = answer.lines.filter { $0.count == 61 && $0.allSatisfy { " ▀▄█".contains($0) } }
    #expect(drawn.count == 31)
    let modules = drawn.flatMap { line in [line.map { "▀█".contains($0) }, line.map { "▄█".contains($0) }] }
    let texts = GreyPicture(modules: modules).symbolTexts()
    let shown = try UnverifiedPresentation(decodingText: Array(try #require(texts.first).utf8).span)
    #expect(texts.count == 1 && shown.kind == .device)
    #expect(!answer.output.contains("\u{1b}"), "no colour in a pipe")
  }

  @Test func unknownCommandsAreUsageErrors() async throws {
    for arguments in [["fly"], ["key"], ["verify"], ["issue", "--nothing"]] {
      let answer = try await Binary.run(arguments)
      #expect(answer.status == (arguments == ["key"] ? 0 : 64))
    }
    #expect(try await Binary.run("--version").output == "0.1.0\n")
  }
}
