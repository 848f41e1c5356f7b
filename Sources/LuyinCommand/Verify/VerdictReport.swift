internal import Luyin
internal import LuyinConformance

/// A verdict as text or JSON (spec/command-line.md).
struct VerdictReport: Sendable {
  let isJSON: Bool
  let isColoured: Bool
  /// Of the own trust list, in which places are.
  let regionCode: RegionCode
  private let words: GateWords

  init(isJSON: Bool, isColoured: Bool, language: Language, regionCode: RegionCode = .gbt2260) {
    self.isJSON = isJSON
    self.isColoured = isColoured
    self.regionCode = regionCode
    words = GateWords(language: language)
  }

  /// One line with its end; of one code at a place more lines, that say why. `line` is the number of the input line in a
  /// stream.
  func line(_ verdict: GateVerdict, line: Int? = nil) -> String {
    (isJSON ? json(verdict, line: line).line : text(verdict, line: line)) + "\n"
  }

  /// The object of `luyin verify`.
  func json(_ verdict: GateVerdict, line: Int? = nil) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = line.map { [("line", .integer(Int64($0)))] } ?? []
    members += [
      ("verdict", .string(verdict.outcome.rawValue)),
      ("reason", .string(verdict.reason.name)),
      ("code", .integer(Int64(verdict.reason.rawValue))),
      ("message", .string(verdict.sentence[words.language])),
      ("credential", verdict.credential.map { JSONValue(shown: $0.fields) } ?? .null),
    ]
    if let trust = verdict.trust {
      guard case .object(let basis) = JSONValue(trust) else { fatalError("what comes with a verdict is an object") }
      members += basis.filter { $0.key != "verdict" && $0.key != "reason" }
    } else {
      members.append(("assurance", verdict.assurance.map { .string($0.name) } ?? .null))
    }
    return .object(members)
  }

  private func text(_ verdict: GateVerdict, line: Int?) -> String {
    let number = line.map { "\($0): " } ?? ""
    let outcome = number + Colour(verdict.outcome).paint(words.outcome(verdict.outcome), if: isColoured)
    let shown = verdict.credential.map { self.shown($0.fields, verdict.trust) }
    let holder = verdict.assurance.map { words.holder($0, verdict.credential?.fields.binding) }
    if verdict.reason == .genuine, let shown, let holder {
      return outcome + words.colon + shown + words.semicolon + holder
    }
    let answer = "\(outcome) (\(verdict.reason))\(words.colon)\(verdict.sentence[words.language])"
    guard let recognition = verdict.trust?.recognition, let shown else {
      return answer + (shown.map { " [\($0)]" } ?? "")
    }
    let known = holder.map { [(name: words("holder", "持有人"), text: $0)] } ?? []
    let parts = RecognitionText(recognition, regionCode: regionCode, words).parts + known
    guard line == nil else {
      return answer + parts.map { words.semicolon + $0.name + words.colon + $0.text }.joined() + " [\(shown)]"
    }
    return ([answer] + parts.map { "  " + $0.name.columns(14) + $0.text } + ["  [\(shown)]"]).joined(separator: "\n")
  }

  /// The credential, and what is known of it.
  private func shown(_ fields: CredentialFields, _ trust: TrustVerdict?) -> String {
    let region = fields.region == 0 ? words("no region", "无地区") : RegionArgument.title(fields.region)
    let status = trust?.status.map { words.status($0, of: fields) } ?? words.status(fields.status)
    return [
      status, region, words("issued ", "签发于 ") + Time.format(fields.issuedAt),
      words("holds until ", "有效至 ") + Time.format(fields.expiresAt), words("index ", "索引 ") + "\(fields.index)",
    ].joined(separator: words.comma) + (trust.map { basis($0) } ?? "")
  }

  /// Who says so, and how old the lists are by which that is known.
  private func basis(_ verdict: TrustVerdict) -> String {
    let issuer =
      verdict.issuer.map { issuer in
        let name = "\(issuer.issuer.name)"
        let peer = issuer.peer.map { words(" of \($0.name)", "（属 \($0.name)）") } ?? ""
        return words.comma + words("by ", "签发方 ") + name + peer
      } ?? ""
    let lists = verdict.documents.filter { $0.header.kind != .root }.map { document in
      let isOlder = document.header.kind == .statusList && verdict.status?.listIsOlder == true
      let age = words.duration(max(0, document.ageSeconds))
      let place = document.jurisdiction.map { words.jurisdiction($0, regionCode) }
      let name = words.document(document.header)
      let title = place.map { words("\(name) of \($0)", "\($0)的\(name)") } ?? name
      return words("\(title) is \(age) old", "\(title) 已签发 \(age)")
        + (document.freshness == .fresh ? "" : words.comma + words.freshness(document.freshness))
        + (isOlder ? words.comma + words("older than the credential", "早于凭证") : "")
    }
    return issuer + lists.map { words.semicolon + $0 }.joined()
  }
}

extension Colour {
  init(_ outcome: Verdict.Outcome) {
    switch outcome {
    case .genuine, .admit: self = .green
    case .admitWithMeasures, .refer: self = .yellow
    default: self = .red
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
