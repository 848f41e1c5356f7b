internal import Luyin
internal import LuyinConformance

/// A value of an authored file and its place there, read with the types that authors may use.
struct AuthoredValue {
  let json: JSONValue
  let path: JSONPath

  func problem(_ message: String) -> AuthoringProblem { AuthoringProblem(path, message) }

  var isNull: Bool {
    if case .null = json { true } else { false }
  }

  func string() throws(AuthoringProblem) -> String {
    guard let string = json.string else { throw problem("must be a string") }
    return string
  }

  func bool() throws(AuthoringProblem) -> Bool {
    guard case .bool(let value) = json else { throw problem("must be true or false") }
    return value
  }

  func integer(_ range: ClosedRange<UInt32>) throws(AuthoringProblem) -> UInt32 {
    guard let integer = json.integer, let value = UInt32(exactly: integer), range.contains(value) else {
      throw problem("must be an integer from \(range.lowerBound) to \(range.upperBound)")
    }
    return value
  }

  /// The elements of a list.
  func elements() throws(AuthoringProblem) -> [AuthoredValue] {
    guard case .array(let elements) = json else { throw problem("must be a list, in square brackets") }
    return zip(elements, 0...).map { AuthoredValue(json: $0, path: .element(path, $1)) }
  }

  /// Bytes in hex.
  func bytes<let n: Int>(_ what: String) throws(AuthoringProblem) -> InlineArray<n, UInt8> {
    guard let bytes = json.string.flatMap({ Hex.decode($0) }), bytes.count == n else {
      throw problem("must be \(what): \(2 * n) lower-case hex digits")
    }
    return InlineArray(copying: bytes.span)
  }

  /// Seconds since 1970, or RFC 3339.
  func time() throws(AuthoringProblem) -> UInt32 {
    if let integer = json.integer, let seconds = UInt32(exactly: integer) { return seconds }
    let seconds = json.string.flatMap { CivilTime(rfc3339: Array($0.utf8))?.secondsSince1970 }
    guard let seconds, let exact = UInt32(exactly: seconds) else {
      throw problem(
        "must be a time from 1970 to 2106: seconds since 1970, or \"2020-03-20T08:00:00+08:00\" with its offset")
    }
    return exact
  }

  /// A time, or how long it is after another: `7d`.
  func time(after start: UInt32) throws(AuthoringProblem) -> UInt32 {
    guard let lifetime = json.string.flatMap({ Lifetime(argument: $0) }) else {
      do { return try time() } catch {
        throw problem(error.message + "; or a duration from issuedAt, as \"90m\", \"24h\" or \"7d\"")
      }
    }
    guard let time = UInt32(exactly: UInt64(start) + 60 * UInt64(lifetime.minutes)) else {
      throw problem("lies past 32-bit time, in 2106; give less")
    }
    return time
  }

  /// Elements that are all different.
  func distinct<T: Equatable>(
    _ read: (AuthoredValue) throws(AuthoringProblem) -> T
  ) throws(AuthoringProblem) -> [T] {
    var found: [T] = []
    for element in try elements() {
      let value = try read(element)
      guard !found.contains(value) else { throw element.problem("stands twice; take one of them out") }
      found.append(value)
    }
    return found
  }

  /// Whether it is this word.
  func isWord(_ word: String) -> Bool { json.string?.hasBytes(of: word) ?? false }

  /// Text for people that a document can hold.
  func name() throws(AuthoringProblem) -> JSONValue {
    guard let text = json.string, DocumentName(utf8: Array(text.utf8)) != nil else {
      throw problem(
        "must be a name: 1 to 255 bytes of UTF-8, without characters that break lines or turn the direction")
    }
    return .string(text)
  }

  /// A word of a registry.
  func word<T>(_ values: [T], named name: (T) -> String) throws(AuthoringProblem) -> T {
    let text = json.string ?? ""
    if let value = values.first(where: { name($0).hasBytes(of: text) }) { return value }
    throw problem(
      "must be one of \(values.map { "\"\(name($0))\"" }.joined(separator: ", "))"
        + AuthoredValue.didYouMean(text, values.map(name)))
  }

  /// An object whose members have these names and no others: a name that is spelt wrongly is not passed over.
  func object(_ names: [String]) throws(AuthoringProblem) -> AuthoredObject {
    guard case .object(let members) = json else { throw problem("must be an object, in curly brackets") }
    for (name, _) in members where !names.contains(where: { $0.hasBytes(of: name) }) {
      throw AuthoringProblem(
        .member(path, name),
        "there is no such member" + AuthoredValue.didYouMean(name, names)
          + "; members here are \(names.joined(separator: ", "))")
    }
    return AuthoredObject(value: self)
  }

  private static func didYouMean(_ text: String, _ names: [String]) -> String {
    NearestName.of(text, in: names).map { "; did you mean \($0)?" } ?? ""
  }
}

/// An object of an authored file, whose members are all known.
struct AuthoredObject {
  fileprivate let value: AuthoredValue

  var path: JSONPath { value.path }

  /// A member that may be missing.
  subscript(name: String) -> AuthoredValue? {
    value.json[name].map { AuthoredValue(json: $0, path: .member(path, name)) }
  }

  func required(_ name: String) throws(AuthoringProblem) -> AuthoredValue {
    guard let value = self[name] else { throw missing(name) }
    return value
  }

  /// - Parameter hint: what to do.
  func missing(_ name: String, _ hint: String = "add it") -> AuthoringProblem {
    AuthoringProblem(.member(path, name), "is missing; \(hint)")
  }
}
