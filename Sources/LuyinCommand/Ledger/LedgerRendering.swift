internal import Luyin
internal import LuyinConformance
internal import LuyinIssuance

/// What a ledger holds, for people and programs.
struct LedgerRendering {
  private static let finishedRunCountMax = 20

  let keys: [LedgerKey]
  let handOuts: [HandOut]
  /// The last first.
  let runs: [IssueRun]

  var text: String {
    guard !keys.isEmpty else { return "no key yet; add one with \"luyin ledger add-key\"\n" }
    return (keys.flatMap(lines) + runLines).joined(separator: "\n") + "\n"
  }

  private func lines(_ key: LedgerKey) -> [String] {
    var lines = ["key \(key.publicKey.id.hex)  \(key.publicKey.hex)"]
    lines.append("  domain       \(key.domain?.hex ?? "none yet")")
    if !key.isWhole { lines.append("  ranges       of another ledger, which makes its status lists") }
    lines += [
      "  capacity     \(key.capacity)", "  given        \(key.givenCount)", "  handed out   \(key.handedOutCount)",
    ]
    lines += handOuts.filter { $0.key == key.publicKey }.map {
      "    \($0.count) to \(Foreign.shown($0.recipient)), \(Time.format($0.time))"
    }
    lines += [
      "  left         \(key.leftCount)", "  credentials  \(key.credentialCount)", "  overrides    \(key.overrideCount)",
    ]
    if key.isWhole { lines.append("  last list    \(key.lastPublication?.sentence ?? "none yet")") }
    return lines
  }

  private var runLines: [String] {
    let unfinished = runs.filter { $0.finishedAt == nil }
    let finished = runs.filter { $0.finishedAt != nil }
    let more = finished.count - LedgerRendering.finishedRunCountMax
    return (unfinished + finished.prefix(LedgerRendering.finishedRunCountMax)).map(\.sentence)
      + (more > 0 ? ["and \(more) earlier runs, all finished"] : [])
  }

  var json: JSONValue {
    ["keys": .array(keys.map(json)), "runs": .array(runs.map(\.json))]
  }

  private func json(_ key: LedgerKey) -> JSONValue {
    let handOuts: [JSONValue] = handOuts.filter { $0.key == key.publicKey }.map {
      ["to": .string($0.recipient), "count": .integer(Int64($0.count)), "time": .integer($0.time)]
    }
    return [
      "keyId": .string(key.publicKey.id.hex), "publicKey": .string(key.publicKey.hex),
      "domain": key.domain.map { .string($0.hex) } ?? .null, "whole": .bool(key.isWhole),
      "capacity": .integer(Int64(key.capacity)), "given": .integer(Int64(key.givenCount)),
      "handedOut": .integer(Int64(key.handedOutCount)), "handOuts": .array(handOuts),
      "left": .integer(Int64(key.leftCount)), "credentials": .integer(Int64(key.credentialCount)),
      "overrides": .integer(Int64(key.overrideCount)), "lastList": key.lastPublication?.json ?? .null,
    ]
  }
}

extension Publication {
  fileprivate var sentence: String {
    let epoch = epoch == 0 ? "" : " of epoch \(epoch)"
    return "status list \(number)\(epoch), capacity \(capacity), issued \(Time.format(issuedAt)), "
      + "next update \(Time.format(nextUpdate)), expires \(Time.format(expires))"
  }

  fileprivate var json: JSONValue {
    [
      "epoch": .integer(Int64(epoch)), "number": .integer(Int64(number)), "issuedAt": .integer(Int64(issuedAt)),
      "nextUpdate": .integer(Int64(nextUpdate)), "expires": .integer(Int64(expires)),
      "capacity": .integer(Int64(capacity)), "fingerprint": .string(String(Hex.encode(fingerprint.span).prefix(64))),
    ]
  }
}

extension IssueRun {
  fileprivate var sentence: String {
    let end = finishedAt.map { "finished \(Time.format($0))" } ?? "not finished: resume it, if it is not going on"
    return
      "run \(id)  \(Foreign.shown(input)) into \(output.map { Foreign.shown($0) } ?? "standard output"), begun \(Time.format(startedAt)), "
      + "\(recordedCount) issued and \(rejectedCount) rejected up to line \(line), \(end)"
  }

  fileprivate var json: JSONValue {
    [
      "run": .integer(id), "input": .string(input), "output": output.map { .string($0) } ?? .null,
      "startedAt": .integer(startedAt),
      "finishedAt": finishedAt.map { .integer($0) } ?? .null, "line": .integer(Int64(line)),
      "issued": .integer(Int64(recordedCount)), "rejected": .integer(Int64(rejectedCount)),
    ]
  }
}
