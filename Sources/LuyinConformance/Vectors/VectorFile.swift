/// A file of test vectors: one operation, one behaviour (spec/conformance.md, "Vector files").
package struct VectorFile: Sendable {
  package let area: String
  package let op: String
  package let description: String
  package let spec: String
  package let flags: [String: String]
  package let count: Int
  package let cases: [VectorCase]

  package init(
    area: String, op: String, description: String, spec: String, flags: [String: String], cases: [VectorCase]
  ) {
    self.area = area
    self.op = op
    self.description = description
    self.spec = spec
    self.flags = flags
    self.count = cases.count
    self.cases = cases
  }
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

  package init(
    id: String, description: String, flags: [String], features: [String], spec: String, request: JSONValue,
    expect: Expectation
  ) {
    self.id = id
    self.description = description
    self.flags = flags
    self.features = features
    self.spec = spec
    self.request = request
    self.expect = expect
  }

  package struct Expectation: Sendable {
    package let result: JSONValue?
    package let reason: String?

    package init(result: JSONValue?, reason: String?) {
      self.result = result
      self.reason = reason
    }
  }
}

extension VectorFile {
  /// The files with cases, below `vectors/`.
  package static let names = [
    "ed25519-verify", "key-admit", "key-id", "holder-hash", "holder-derive", "text-decode", "text-encode",
    "credential-decode",
    "credential-encode", "credential-verify", "credential-judge", "presentation-decode", "presentation-device",
    "presentation-document",
    "presentation-verify", "presentation-judge", "region-match", "document-decode", "document-encode",
    "trust-list-decode", "trust-list-encode", "status-encode", "status-lookup", "status-changes", "status-apply",
    "status-list-decode", "status-list-encode", "bundle-decode", "store-replay", "trust-replay", "status-replay",
    "verify", "status-verify", "policy-decode", "policy-encode", "policy-evaluate", "policy-replay", "policy-verify",
    "presentation-trust", "credential-convert", "conversion-standing",
  ].map { "\($0).json" }

  package var json: JSONValue {
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
