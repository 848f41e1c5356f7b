internal import Luyin
internal import LuyinConformance
internal import SystemPackage

/// Expands what people author of one document to its JSON form. Whatever encoding would refuse is told here with its place; encoding
/// then judges what is left.
protocol DocumentAuthor {
  var context: AuthoringContext { get }
  var problems: AuthoringProblems { get set }
}

extension DocumentAuthor {
  /// Reads each element; one that cannot be read is noted and does not hide the next.
  mutating func each<T>(
    _ list: AuthoredValue, _ read: (inout Self, AuthoredValue) throws(AuthoringProblem) -> T
  ) throws(AuthoringProblem) -> [T] {
    try list.elements().compactMap { element in
      attempt { author throws(AuthoringProblem) in try read(&author, element) }
    }
  }

  /// What was read, or nil if that is noted.
  mutating func attempt<T>(_ read: (inout Self) throws(AuthoringProblem) -> T) -> T? {
    do {
      return try read(&self)
    } catch {
      problems.note(error)
      return nil
    }
  }

  /// A key in hex or in a file, as the author gives it.
  func publicKey(_ value: AuthoredValue) throws(AuthoringProblem) -> PublicKey {
    let text = try value.string()
    let hint = "give 64 lower-case hex digits, or the path of a .lypub file"
    // Messages show a path as it is, and a file from elsewhere must not write to the terminal.
    guard !text.isEmpty, !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      throw value.problem("is no key; \(hint)")
    }
    do { return try KeyArguments.publicKey(text, relativeTo: context.folder) } catch {
      throw value.problem(error.status == .cannotOpen ? "\(error.message); \(hint)" : error.message)
    }
  }
}
