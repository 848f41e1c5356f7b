internal import Luyin
internal import LuyinConformance

/// A report for a terminal: each finding a few lines that begin with how bad it is.
struct LintText {
  private let report: LintReport
  private let words: GateWords
  private let width: Int
  private let hasColour: Bool

  private static let margin = 10

  init(_ report: LintReport, _ words: GateWords, width: Int, hasColour: Bool) {
    self.report = report
    self.words = words
    self.width = max(40, width)
    self.hasColour = hasColour
  }

  var text: String {
    get async {
      let entries = await report.entries.filter { !$0.remarks.isEmpty }.concurrentMap(text)
      return entries.joined() + summary + "\n" + FactTime.remark(words) + "\n"
    }
  }

  private func text(of entry: LintReport.Entry) -> String {
    let title = "\(Foreign.shown(entry.member.path))\(words.colon)\(title(entry.member.policy))"
    return ([title] + entry.remarks.flatMap(lines)).joined(separator: "\n") + "\n\n"
  }

  private func title(_ policy: Policy) -> String {
    let conversions = policy.conversions.count
    return
      ([words.jurisdiction(policy.jurisdiction, .gbt2260), count(policy.rules.count, "rule", "条规则")]
      + (conversions > 0 ? [count(conversions, "conversion", "项转换")] : [])).joined(separator: words.comma)
  }

  private func lines(_ remark: LintRemark) -> [String] {
    let subject =
      switch remark.subject {
      case .policy: ""
      case .rule(let id): words("rule \(id) ", "规则 \(id) ")
      case .conversion(let id): words("conversion \(id) ", "转换 \(id) ")
      }
    var lines = (subject + remark.message).wrapped(toColumns: width - LintText.margin)
    for detail in remark.details {
      lines += detail.wrapped(toColumns: width - LintText.margin - 2).enumerated().map {
        ($0.offset == 0 ? "- " : "  ") + $0.element
      }
    }
    if let proposal = remark.proposal {
      lines += (words("do: ", "建议：") + proposal).wrapped(toColumns: width - LintText.margin)
    }
    let (name, colour) = severity(remark.severity)
    let head = colour.paint(name, if: hasColour) + String(repeating: " ", count: LintText.margin - 2 - name.columnCount)
    let margin = String(repeating: " ", count: LintText.margin)
    return lines.enumerated().map { ($0.offset == 0 ? "  " + head : margin) + $0.element }
  }

  private func severity(_ severity: LintRemark.Severity) -> (String, Colour) {
    switch severity {
    case .error: (words("error", "错误"), .red)
    case .warning: (words("warning", "警告"), .yellow)
    case .note: (words("note", "提示"), .grey)
    }
  }

  private var summary: String {
    let rules = report.entries.reduce(0) { $0 + $1.member.policy.rules.count }
    return [
      count(report.entries.count, "policy", "个政策", plural: "policies"), count(rules, "rule", "条规则"),
    ].joined(separator: words.comma) + words.colon
      + [
        count(report.count(.error), "error", "个错误"), count(report.count(.warning), "warning", "个警告"),
        count(report.count(.note), "note", "条提示"),
      ].joined(separator: words.comma)
  }

  private func count(_ number: Int, _ english: String, _ chinese: String, plural: String? = nil) -> String {
    words("\(number) \(number == 1 ? english : plural ?? english + "s")", "\(number) \(chinese)")
  }
}
