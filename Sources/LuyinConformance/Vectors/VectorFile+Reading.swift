/// Why bytes are no file of vectors: a sentence that names the case.
package struct VectorFileError: Error, CustomStringConvertible {
  package let description: String
  package init(_ description: String) { self.description = description }
}

extension VectorFile {
  /// Reads a file of vectors, with its members and no others.
  package init(parsing bytes: [UInt8]) throws(VectorFileError) {
    guard let json = JSONValue(parsing: bytes) else { throw VectorFileError("it is no JSON") }
    let file = try Members(json, "the file")
    area = try file.string("area")
    op = try file.string("op")
    description = try file.string("description")
    spec = try file.string("spec")
    var flags: [String: String] = [:]
    for (flag, meaning) in try file.object("flags") {
      guard let meaning = meaning.string else { throw VectorFileError("flag \(flag) is no string") }
      flags[flag] = meaning
    }
    self.flags = flags
    count = try file.integer("count")
    var cases: [VectorCase] = []
    for element in try file.array("cases") { cases.append(try VectorCase(reading: element)) }
    self.cases = cases
    guard count == cases.count else { throw VectorFileError("it says \(count) cases and has \(cases.count)") }
  }
}

extension VectorCase {
  fileprivate init(reading json: JSONValue) throws(VectorFileError) {
    let form = try Members(json, json["id"]?.string ?? "a case")
    id = try form.string("id")
    description = try form.string("description")
    flags = try form.strings("flags")
    features = try form.strings("features")
    spec = try form.string("spec")
    request = .object(try form.object("request"))
    guard request["id"] == nil, request["op"] == nil else { throw VectorFileError("\(id): the driver adds id and op") }
    let expected = try form.object("expect")
    guard expected.count == 1, let member = expected.first else {
      throw VectorFileError("\(id): expect has a result or a reason")
    }
    switch (member.key, member.value) {
    case ("result", let result): expect = Expectation(result: result, reason: nil)
    case ("reason", .string(let reason)): expect = Expectation(result: nil, reason: reason)
    default: throw VectorFileError("\(id): expect has a result or a reason")
    }
  }
}

/// The members of an object of a vector file, each of its type.
private struct Members {
  let json: JSONValue
  let place: String

  init(_ json: JSONValue, _ place: String) throws(VectorFileError) {
    guard case .object = json else { throw VectorFileError("\(place) is no object") }
    self.json = json
    self.place = place
  }

  func string(_ name: String) throws(VectorFileError) -> String {
    guard let string = json[name]?.string else { throw VectorFileError("\(place): \(name) is no string") }
    return string
  }

  func integer(_ name: String) throws(VectorFileError) -> Int {
    guard let integer = json[name]?.integer else { throw VectorFileError("\(place): \(name) is no integer") }
    return Int(integer)
  }

  func array(_ name: String) throws(VectorFileError) -> [JSONValue] {
    guard case .array(let elements)? = json[name] else { throw VectorFileError("\(place): \(name) is no list") }
    return elements
  }

  func strings(_ name: String) throws(VectorFileError) -> [String] {
    let elements = try array(name)
    let strings = elements.compactMap(\.string)
    guard strings.count == elements.count else { throw VectorFileError("\(place): \(name) is no list of strings") }
    return strings
  }

  func object(_ name: String) throws(VectorFileError) -> [(key: String, value: JSONValue)] {
    guard case .object(let members)? = json[name] else { throw VectorFileError("\(place): \(name) is no object") }
    return members
  }
}
