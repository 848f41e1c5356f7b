internal import Luyin
internal import LuyinConformance

/// A matrix as JSON (spec/command-line.md, "policy matrix").
enum MatrixJSON {
  static func value(of matrix: PolicyMatrix) -> JSONValue {
    let facts = matrix.facts
    let observations = facts.circumstances.observations.values.map {
      (key: $0.observation.name, value: JSONValue.string($0.name))
    }
    return [
      "time": .integer(matrix.time),
      "facts": [
        "status": .string(facts.status.name), "scheme": .integer(Int64(facts.scheme)),
        "assurance": .string(facts.assurance.name), "passage": .string(facts.circumstances.passage.name),
        "observations": .object(observations),
      ],
      "relying": .array(matrix.relying.map(region)), "issuing": .array(matrix.issuing.map(region)),
      "cells": .array(matrix.cells.map { .array($0.map(CaseExpectation.json)) }),
    ]
  }

  private static func region(_ region: MatrixRegion) -> JSONValue {
    ["region": .integer(Int64(region.number)), "name": region.name.map { .string($0) } ?? .null]
  }
}
