/// What another implementation answered, case by case.
package struct ConformanceReport: Sendable {
  /// How an answer relates to the one right answer.
  package enum Finding: String, CaseIterable, Sendable {
    case passed
    /// Refused as it should be, for another reason.
    case wrongReason
    /// Accepted what must be refused, or the reverse, or another result.
    case wrongVerdict
    /// It says that it has not this operation.
    case unsupported
    /// It hung, ended, or answered something that is no answer. Never a pass.
    case noAnswer
    /// Not asked any more, after too many cases without an answer.
    case notRun
  }

  package struct Failure: Sendable {
    package let id: String
    package let finding: Finding
    package let expected: String
    package let answered: String
  }

  package let command: String
  package var counts: [Finding: Int] = [:]
  package var failures: [Failure] = []
  /// What is wrong with the program as a whole, such as an exit status other than 0 at the end of its input.
  package var faults: [String] = []

  package init(command: String) { self.command = command }

  package func count(_ finding: Finding) -> Int { counts[finding] ?? 0 }

  /// Every case that was asked for was answered as expected, and the program ended as it should.
  package var isPassed: Bool { failures.isEmpty && faults.isEmpty && count(.passed) > 0 }

  mutating func add(_ finding: Finding, _ vector: VectorCase, answered: String) {
    counts[finding, default: 0] += 1
    guard finding != .passed else { return }
    failures.append(
      Failure(id: vector.id, finding: finding, expected: vector.expect.json.line, answered: answered))
  }

  package var json: JSONValue {
    [
      "command": .string(command),
      "counts": .object(Finding.allCases.map { ($0.rawValue, .integer(Int64(count($0)))) }),
      "faults": .array(faults.map { .string($0) }),
      "failures": .array(
        failures.map {
          [
            "id": .string($0.id), "finding": .string($0.finding.rawValue), "expected": .string($0.expected),
            "answered": .string($0.answered),
          ]
        }),
    ]
  }

  package var text: String {
    var text = ""
    for failure in failures {
      text += "\(failure.finding.rawValue) \(failure.id): expected \(failure.expected), answered \(failure.answered)\n"
    }
    for fault in faults { text += "fault: \(fault)\n" }
    let summary = Finding.allCases.filter { count($0) > 0 || $0 == .passed }.map { "\(count($0)) \($0.rawValue)" }
    return text + summary.joined(separator: ", ") + "\n"
  }
}
