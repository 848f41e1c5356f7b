internal import Luyin
internal import LuyinConformance

/// A verdict as a line of text or JSON (spec/command-line.md).
struct VerdictReport: Sendable {
  let isJSON: Bool
  let isColoured: Bool

  /// One line with its end. `line` is the number of the input line in a stream.
  func line(_ verdict: GateVerdict, line: Int? = nil) -> String {
    isJSON ? json(verdict, line: line).line + "\n" : text(verdict, line: line) + "\n"
  }

  private func json(_ verdict: GateVerdict, line: Int?) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = line.map { [("line", .integer(Int64($0)))] } ?? []
    members += [
      ("verdict", .string(verdict.outcome.rawValue)),
      ("reason", .string(verdict.reason.name)),
      ("code", .integer(Int64(verdict.reason.rawValue))),
      ("message", .string(verdict.sentence)),
      ("credential", verdict.credential.map { JSONValue(shown: $0.fields) } ?? .null),
    ]
    if let trust = verdict.trust {
      guard case .object(let basis) = JSONValue(trust) else { fatalError("what comes with a verdict is an object") }
      members += basis.filter { $0.key != "verdict" && $0.key != "reason" }
    }
    return .object(members)
  }

  private func text(_ verdict: GateVerdict, line: Int?) -> String {
    let colour: Colour =
      switch verdict.outcome {
      case .genuine, .admit: .green
      case .admitWithMeasures, .refer: .yellow
      default: .red
      }
    let number = line.map { "\($0): " } ?? ""
    let outcome = number + colour.paint(verdict.outcome.rawValue, if: isColoured)
    guard let fields = verdict.credential?.fields else {
      return "\(outcome) (\(verdict.reason)): \(verdict.sentence)"
    }
    let region = fields.region == 0 ? "no region" : RegionArgument.title(fields.region)
    let status = verdict.trust?.status.map { self.status($0, of: fields) } ?? "\(fields.status)"
    let shown =
      "\(status), \(region), issued \(Time.format(fields.issuedAt)), "
      + "holds until \(Time.format(fields.expiresAt)), index \(fields.index)" + (verdict.trust.map { basis($0) } ?? "")
    return verdict.reason == .genuine
      ? "\(outcome): \(shown)" : "\(outcome) (\(verdict.reason)): \(verdict.sentence) [\(shown)]"
  }

  /// Who says so, and how old the lists are by which that is known.
  private func basis(_ verdict: TrustVerdict) -> String {
    let issuer = verdict.issuer.map { ", by \($0.issuer.name)" + ($0.peer.map { " of \($0.name)" } ?? "") } ?? ""
    let lists = verdict.documents.filter { $0.header.kind != .root }.map { document in
      let isOlder = document.header.kind == .statusList && verdict.status?.listIsOlder == true
      return "\(document.header.title) is \(Time.duration(max(0, document.ageSeconds))) old"
        + (document.freshness == .fresh ? "" : ", \(document.freshness)")
        + (isOlder ? ", older than the credential" : "")
    }
    return issuer + lists.map { "; \($0)" }.joined()
  }

  /// What holds now, and what the issuer wrote if that is something else.
  private func status(_ status: CredentialStatus, of fields: CredentialFields) -> String {
    switch status.effective {
    case fields.status: "\(fields.status)"
    case let effective?: "\(effective) by the status list, issued as \(fields.status)"
    case nil: "issued as \(fields.status), status now unknown"
    }
  }
}

extension JSONValue {
  /// The fields of a verified credential, with its expiry.
  init(shown fields: CredentialFields) {
    guard case .object(var members) = JSONValue(fields),
      let position = members.firstIndex(where: { $0.key == "lifetimeMinutes" })
    else { fatalError("fields are an object with a lifetime") }
    members.insert(("expiresAt", .integer(Int64(fields.expiresAt))), at: position + 1)
    self = .object(members)
  }
}

extension Verdict.Outcome {
  /// Which of several decides: refuse before refer before measures before the rest.
  var severity: Int {
    switch self {
    case .genuine, .admit: 0
    case .admitWithMeasures: 1
    case .refer: 2
    default: 3
    }
  }

  var exitStatus: ExitStatus {
    switch self {
    case .genuine, .admit: .success
    case .admitWithMeasures: .admitWithMeasures
    case .refuse: .refuse
    case .refer: .refer
    @unknown default: .refer
    }
  }
}
