internal import Luyin
internal import LuyinConformance
internal import LuyinIssuance

/// A status list that the ledger is to record, and then is written: its files, and what its author has to know.
final class PublishedStatusList {
  let signed: SignedStatusList
  let draft: StatusListDraft
  /// What the delta is from.
  let earlier: StatusListFile?
  let delta: DeltaFile?

  init(signed: SignedStatusList, draft: StatusListDraft, earlier: StatusListFile?, delta: DeltaFile?) {
    self.signed = signed
    self.draft = draft
    self.earlier = earlier
    self.delta = delta
  }

  /// What the ledger records of it.
  var publication: Publication { draft.publication(header) }

  private var header: DocumentHeader { signed.document.header }

  /// Writes the list, and the delta if there is one.
  func write() throws(Failure) {
    do {
      try Output.writeFile(signed.file.path, signed.document.bytes)
    } catch {
      throw Failure(
        error.status,
        "\(error.message); the ledger has given number \(header.number), which is used up; mend the fault and publish again, "
          + "under the next")
    }
    guard let delta, let earlier else { return }
    do {
      try Output.writeFile(delta.path, delta.delta.bytes)
    } catch {
      throw Failure(
        error.status,
        "\(error.message); \(signed.file.path) is written and sound: make the delta of it with \"luyin status diff "
          + "\(earlier.path) \(signed.file.path) --out …\"")
    }
  }

  func say() {
    for line in [signed.title] + deltaLines + changeLines + warnings + [signed.condition] {
      Terminal.writeError("luyin: \(line)")
    }
  }

  private var deltaLines: [String] {
    guard let delta, let earlier else { return [] }
    return ["\(Foreign.shown(delta.path)): delta from \(earlier.header.title), \(delta.delta.bytes.count) bytes"]
  }

  private var changeLines: [String] {
    guard draft.isUnchanged, let last = draft.last else { return [] }
    return ["nothing has changed since status list \(last.number)"]
  }

  private var warnings: [String] {
    guard let last = draft.last else { return [] }
    var lines: [String] = []
    if last.expires <= header.issuedAt {
      lines.append(
        "status list \(last.number) had expired at \(Time.format(last.expires)): since then gates have referred every "
          + "credential of the key; bring this list to all of them")
    }
    if last.capacity < draft.capacity {
      lines.append(
        "the capacity has grown from \(last.capacity) to \(draft.capacity): indices from \(last.capacity) on are unknown "
          + "to gates until they have this list")
    }
    if let earlier, earlier.header.digest.bytes.array != last.fingerprint {
      lines.append(
        "\(Foreign.shown(earlier.path)) is not the last list of the ledger, which is number \(last.number): gates that "
          + "hold that one need another delta, or the full list")
    }
    return lines
  }

  var json: JSONValue {
    let delta: JSONValue? = delta.flatMap { delta in
      earlier.map { ["from": .integer(Int64($0.header.number)), "bytes": .integer(Int64(delta.delta.bytes.count))] }
    }
    return [
      "domain": .string(header.domain.hex), "subject": .string(draft.key.hex), "keyId": .string(draft.key.id.hex),
      "epoch": .integer(Int64(header.epoch)), "number": .integer(Int64(header.number)),
      "issuedAt": .integer(Int64(header.issuedAt)), "nextUpdate": .integer(Int64(header.nextUpdate)),
      "expires": .integer(Int64(header.expires)), "capacity": .integer(Int64(draft.capacity)),
      "setSizes": StatusCounts(signed.list).json, "bytes": .integer(Int64(signed.document.bytes.count)),
      "unchanged": .bool(draft.isUnchanged), "signer": .string(signed.signer.hex), "delta": delta ?? .null,
      "fingerprint": .string(Fingerprint(of: header).hex),
    ]
  }
}
