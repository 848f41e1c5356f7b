internal import Luyin
internal import LuyinConformance
internal import LuyinStore

/// What became of one document that was brought to a gate.
struct UpdateReport {
  let name: String
  /// nil if it cannot be decoded.
  let document: BroughtDocument?
  let outcome: StoreAnswer.Outcome

  /// Older is no defect: a bundle has the whole chain of roots, since it does not know where a gate stands.
  var isRefusal: Bool {
    if case .refused(let error) = outcome { error.reason != .updateRollback } else { false }
  }

  private var result: (word: String, reason: ReasonCode?) {
    switch outcome {
    case .accepted: ("accepted", nil)
    case .unchanged: ("unchanged", .updateUnchanged)
    case .refused(let error): (error.reason == .updateRollback ? "older" : "refused", error.reason)
    }
  }

  var text: String {
    let name = Foreign.shown(name)
    let title = document?.title ?? "no document"
    switch outcome {
    case .accepted: return "\(name): accepted: \(title)"
    case .unchanged: return "\(name): held already: \(title)"
    case .refused(let error) where error.reason == .updateRollback:
      // Of what others than the domain sign the trust list has its say, too.
      let hasLeastNumber = document?.header.kind == .statusList || document?.header.kind == .policy
      let held =
        hasLeastNumber ? "than what is held or the trust list asks for" : "than what is held"
      return "\(name): older \(held), passed over: \(title)"
    case .refused(let error):
      var lines = "\(name): refused (\(error)): \(title): \(error.reason.gateSentence(of: document?.header.kind))"
      if let conflict = error.conflict {
        lines += "\n  held   \(Hex.encode(conflict.held.bytes.span))"
        lines += "\n  other  \(Hex.encode(conflict.other.bytes.span))"
      }
      return lines
    }
  }

  var json: JSONValue {
    let (word, reason) = result
    var members: [(key: String, value: JSONValue)] = [
      ("name", .string(name)), ("result", .string(word)), ("reason", reason.map { .string($0.name) } ?? .null),
      ("document", document?.json ?? .null),
    ]
    if case .refused(let error) = outcome, let conflict = error.conflict {
      members.append(("held", .string(Hex.encode(conflict.held.bytes.span))))
    }
    return .object(members)
  }
}
