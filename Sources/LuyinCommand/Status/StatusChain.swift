internal import Luyin

/// Judges status lists and deltas one after the other by themselves, without a trust list: the form, and the signatures by
/// the keys that they carry.
struct StatusChain {
  /// What was found of one of them.
  struct Finding {
    /// What it says that it is; nil if it cannot be decoded.
    let document: BroughtDocument?
    /// The list, of a delta the one that it makes; nil if that cannot be told.
    let list: StatusList?
    /// What is wrong and what to do, in a sentence.
    let fault: String?
    /// Whether it is a delta whose base is not at hand.
    var isUnapplied = false

    var text: String {
      let title = document?.title ?? "no document"
      if let fault { return "refused: \(title): \(fault)" }
      return isUnapplied
        ? "sound: \(title); not applied, since the list that it changes is not before it" : "sound: \(title)"
    }
  }

  /// The sound list that came last.
  private var last: UnverifiedDocument?

  mutating func take(_ bytes: [UInt8]) -> Finding {
    let document = BroughtDocument(bytes)
    do throws(FormatError) {
      guard StatusListDelta.isDelta(bytes) else { return try take(list: UnverifiedDocument(decoding: bytes), document) }
      return try take(delta: StatusListDelta(decoding: bytes), document)
    } catch {
      return Finding(document: document, list: nil, fault: "\(error): \(error.reason.keeperSentence)")
    }
  }

  private mutating func take(list: UnverifiedDocument, _ document: BroughtDocument?) throws(FormatError) -> Finding {
    guard list.header.kind == .statusList else {
      return Finding(
        document: document, list: nil, fault: "it is no status list; root check and trust check take others")
    }
    let content = try StatusList(admitting: list)
    let fault = StatusChain.fault(list.signatories, of: list.header)
    if fault == nil { last = list }
    return Finding(document: document, list: content, fault: fault)
  }

  private mutating func take(delta: StatusListDelta, _ document: BroughtDocument?) throws(FormatError) -> Finding {
    _ = try delta.changes()
    let fault = StatusChain.fault(delta.signatories, of: delta.header)
    guard fault == nil else { return Finding(document: document, list: nil, fault: fault) }
    guard let last, last.header.bodyDigest == delta.base else {
      return Finding(document: document, list: nil, fault: nil, isUnapplied: true)
    }
    return try take(list: delta.applied(to: last), document)
  }

  private static func fault(_ signatories: [UnverifiedDocument.Signatory], of header: DocumentHeader) -> String? {
    let signatures = CarriedSignatures(signatories, of: header).list
    guard !signatures.isEmpty else { return "nobody has signed it; compile it anew, which signs it" }
    guard let wrong = signatures.first(where: { !$0.verifies }) else { return nil }
    return "the signature by \(KeyID(ofKey: wrong.key.span).hex) does not verify; compile it anew"
  }
}
