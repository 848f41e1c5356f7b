internal import Luyin

/// A matrix as CSV: a line for each pair. No field needs quotes: ids of rules have no commas, nor have names of measures.
enum MatrixCSV {
  static func text(of matrix: PolicyMatrix) -> String {
    var lines = ["relying,issuing,outcome,measures,rule,reason"]
    for (place, row) in zip(matrix.relying, matrix.cells) {
      for (region, cell) in zip(matrix.issuing, row) {
        let measures = cell.measures.map(\.statement).joined(separator: ";")
        let rule = CaseExpectation.RuleName(of: cell)?.description ?? ""
        lines.append("\(place.number),\(region.number),\(cell.outcome.name),\(measures),\(rule),\(cell.reason.name)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
