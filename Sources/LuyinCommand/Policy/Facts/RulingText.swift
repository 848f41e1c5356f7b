internal import Luyin

/// An outcome with its measures in words.
struct RulingText {
  private let words: GateWords

  init(_ words: GateWords) { self.words = words }

  func text(_ ruling: Ruling) -> String {
    let outcome = words.outcome(ruling.outcome)
    guard !ruling.measures.isEmpty else { return outcome }
    let measures = ruling.measures.map { $0.text(in: words.language) }.joined(separator: words(" and ", "、"))
    return words("admit with \(measures)", "\(outcome)（\(measures)）")
  }
}
