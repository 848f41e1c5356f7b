/// A file of test vectors: one operation, one behaviour (spec/conformance.md, "Vector files").
package struct VectorFile: Sendable {
  package let area: String
  package let op: String
  package let description: String
  package let spec: String
  package let flags: [String: String]
  package let count: Int
  package let cases: [VectorCase]
}

/// A case: one request and the one right answer.
package struct VectorCase: Sendable {
  /// Area and defect, stable.
  package let id: String
  package let description: String
  package let flags: [String]
  /// Tags that an implementation may skip.
  package let features: [String]
  package let spec: String
  /// The operands of the request.
  package let request: JSONValue
  package let expect: Expectation

  package struct Expectation: Sendable {
    package let result: JSONValue?
    package let reason: String?
  }
}

extension VectorFile {
  var json: JSONValue {
    [
      "area": .string(area),
      "op": .string(op),
      "description": .string(description),
      "spec": .string(spec),
      "flags": .object(flags.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) }),
      "count": .integer(Int64(count)),
      "cases": .array(cases.map(\.json)),
    ]
  }
}

extension VectorCase {
  var json: JSONValue {
    [
      "id": .string(id),
      "description": .string(description),
      "flags": .array(flags.map { .string($0) }),
      "features": .array(features.map { .string($0) }),
      "spec": .string(spec),
      "request": request,
      "expect": expect.json,
    ]
  }
}

extension VectorCase.Expectation {
  var json: JSONValue { result.map { ["result": $0] } ?? ["reason": .string(reason ?? "")] }
}
