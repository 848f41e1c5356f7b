internal import Luyin
internal import LuyinConformance

/// What is asked of a holder besides, or no longer, where both outcomes admit.
struct MeasureChanges {
  let added: [Measure]
  let dropped: [Measure]
  /// Asked before and after, with another parameter.
  let changed: [(before: Measure, after: Measure)]

  init(from before: Ruling, to after: Ruling) {
    // Of somebody who is not let in nothing is asked; that is no relief.
    let admits: [RecognitionOutcome] = [.admit, .admitWithMeasures]
    guard admits.contains(before.outcome), admits.contains(after.outcome) else {
      (added, dropped, changed) = ([], [], [])
      return
    }
    added = after.measures.filter { measure in !before.measures.contains { $0.kind == measure.kind } }
    dropped = before.measures.filter { measure in !after.measures.contains { $0.kind == measure.kind } }
    changed = before.measures.compactMap { measure in
      after.measures.first { $0.kind == measure.kind && $0 != measure }.map { (measure, $0) }
    }
  }

  func text(_ words: GateWords) -> String {
    let parts =
      added.map { words("added: ", "增加：") + $0.text(in: words.language) }
      + dropped.map { words("dropped: ", "取消：") + $0.text(in: words.language) }
      + changed.map { before, after in
        let isStricter = [before].areAtMostAsStrict(as: [after])
        return (isStricter ? words("stricter: ", "加严：") : words("laxer: ", "放宽："))
          + "\(before.text(in: words.language)) → \(after.text(in: words.language))"
      }
    return parts.joined(separator: words.semicolon)
  }

  var json: JSONValue {
    [
      "added": .array(added.map(form)), "dropped": .array(dropped.map(form)),
      "changed": .array(
        changed.map { before, after in
          [
            "measure": .string(before.kind.name), "before": .integer(Int64(before.parameter)),
            "after": .integer(Int64(after.parameter)),
            "direction": .string([before].areAtMostAsStrict(as: [after]) ? "stricter" : "laxer"),
          ]
        }),
    ]
  }

  private func form(_ measure: Measure) -> JSONValue {
    ["measure": .string(measure.kind.name), "parameter": .integer(Int64(measure.parameter))]
  }
}
