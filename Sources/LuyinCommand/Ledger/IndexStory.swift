internal import Luyin
internal import LuyinConformance
internal import LuyinIssuance

/// What happened to an index, in the order of time, for people and programs.
struct IndexStory {
  private enum Event {
    case issued(RecordedCredential, of: ConversionOrigin?)
    case changed(RecordedStatusChange)

    var time: Int64 {
      switch self {
      case .issued(let credential, _): Int64(credential.claims.issuedAt)
      case .changed(let change): change.time
      }
    }
  }

  private let key: PublicKey
  private let index: UInt32
  /// nil: the ledger that it was handed out to knows whose it is.
  private let reference: HolderReference?
  private let handOut: HandOut?
  private let events: [Event]
  private let override: Status?
  /// Whether a status list has what holds.
  private let isPublished: Bool

  /// - Parameter last: the last status list of the key.
  init(_ history: IndexHistory, last: Publication?) {
    key = history.key
    index = history.index
    reference = history.reference
    handOut = nil
    events = IndexStory.ordered(history.credentials.map { ($0, history.origins[$0.sequence]) }, history.changes)
    override = history.override
    isPublished = IndexStory.isPublished(history.changes, last)
  }

  init(_ handedOut: HandedOutIndex, last: Publication?) {
    key = handedOut.handOut.key
    index = handedOut.index
    reference = nil
    handOut = handedOut.handOut
    events = IndexStory.ordered([], handedOut.changes)
    override = handedOut.override
    isPublished = IndexStory.isPublished(handedOut.changes, last)
  }

  private static func isPublished(_ changes: [RecordedStatusChange], _ last: Publication?) -> Bool {
    changes.last.map { $0.number <= last?.lastChange ?? 0 } ?? true
  }

  /// By time; of the same second what was issued comes first, and else what was recorded first.
  private static func ordered(
    _ credentials: [(RecordedCredential, ConversionOrigin?)], _ changes: [RecordedStatusChange]
  ) -> [Event] {
    let events = credentials.map { Event.issued($0, of: $1) } + changes.map { Event.changed($0) }
    return events.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }.map(\.element)
  }

  var text: String {
    let owner =
      reference.map { "holder \($0.hex)" }
      ?? handOut.map { "handed out to \(Foreign.shown($0.recipient)), \(Time.format($0.time))" } ?? ""
    var lines = ["index \(index) under key \(key.id.hex), \(owner)"]
    lines += events.map { "  \(Time.format($0.time))  \(IndexStory.sentence($0))" }
    lines.append(
      "  now: \(override.map { "\($0)" } ?? "as issued")"
        + (isPublished ? "" : "; gates learn of it with the next status list"))
    return lines.joined(separator: "\n") + "\n"
  }

  private static func sentence(_ event: Event) -> String {
    switch event {
    case .issued(let credential, let origin):
      let claims = credential.claims
      let line = credential.origin.map { ", run \($0.run) line \($0.line)" } ?? ""
      let source =
        origin.map { origin in
          let fields = origin.credential.fields
          return ", made of index \(fields.index) under key \(fields.keyID.hex), \(fields.status), until "
            + Time.format(fields.expiresAt)
        } ?? ""
      return "issued as \(claims.status), \(RegionArgument.title(claims.region)), until "
        + "\(Time.format(credential.expiresAt))\(line)\(source)"
    case .changed(let change):
      let status = change.status.map { "\($0)" } ?? "none: as issued again"
      return "set to \(status), by \(shown(change.author)): \(shown(change.reason))"
    }
  }

  private static func shown(_ text: String) -> String { Foreign.shown(text, characterCountMax: .max) }

  var json: JSONValue {
    [
      "keyId": .string(key.id.hex), "publicKey": .string(key.hex), "index": .integer(Int64(index)),
      "holder": reference.map { .string($0.hex) } ?? .null,
      "handedOutTo": handOut.map { .string($0.recipient) } ?? .null,
      "events": .array(events.map(IndexStory.json)), "override": override.map { .string($0.name) } ?? .null,
      "published": .bool(isPublished),
    ]
  }

  private static func json(_ event: Event) -> JSONValue {
    switch event {
    case .issued(let credential, let origin):
      let claims = credential.claims
      return [
        "event": "issued", "time": .integer(Int64(claims.issuedAt)), "credential": .integer(credential.sequence),
        "status": .string(claims.status.name), "region": .integer(Int64(claims.region)),
        "lifetimeMinutes": .integer(Int64(claims.lifetimeMinutes)),
        "expiresAt": .integer(Int64(credential.expiresAt)), "binding": .string(credential.binding.name),
        "holderHash": .string(Hex.encode(credential.holderHash.bytes.span)),
        "run": credential.origin.map { .integer($0.run) } ?? .null,
        "line": credential.origin.map { .integer(Int64($0.line)) } ?? .null,
        "origin": origin.map { origin in
          ["domain": .string(origin.domain.hex), "credential": .string(Hex.encode(origin.credential.bytes.span))]
        } ?? .null,
      ]
    case .changed(let change):
      return [
        "event": "status", "time": .integer(change.time), "change": .integer(change.number),
        "status": .string(change.status?.name ?? "none"), "reason": .string(change.reason),
        "author": .string(change.author),
      ]
    }
  }
}
