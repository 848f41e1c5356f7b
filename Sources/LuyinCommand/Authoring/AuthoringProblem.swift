/// What is wrong in an authored file: where, and a sentence that says what to do.
struct AuthoringProblem: Error {
  let path: JSONPath
  let message: String

  init(_ path: JSONPath, _ message: String) {
    self.path = path
    self.message = message
  }
}

extension AuthoringProblem: CustomStringConvertible {
  var description: String { "\(path): \(message)" }
}

/// What is wrong in an authored file, all of it: one element that cannot be read does not hide the next.
struct AuthoringProblems {
  private static let shownMax = 20
  private(set) var list: [AuthoringProblem] = []

  mutating func note(_ problem: AuthoringProblem) { list.append(problem) }

  /// One line for each, with the file's name; not endless.
  func text(of file: String) -> String {
    var lines = list.prefix(AuthoringProblems.shownMax).map { "\(file): \($0)" }
    if list.count > lines.count { lines.append("\(file): and \(list.count - lines.count) more") }
    return lines.joined(separator: "\nluyin: ")
  }
}
