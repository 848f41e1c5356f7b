internal import Luyin
internal import LuyinConformance

/// A trip as JSON (spec/command-line.md, "trip").
struct TripJSON {
  let trip: Trip
  let regionCode: RegionCode
  let language: Language

  var value: JSONValue {
    let report = VerdictReport(isJSON: true, isColoured: false, language: language, regionCode: regionCode)
    return [
      "verification": report.json(.trust(trip.verdict)),
      "assurance": .string(trip.assurance.name),
      "outcome": .string(trip.outcome.rawValue),
      "stops": .array(trip.stops.map(value)),
    ]
  }

  private func value(_ stop: TripStop) -> JSONValue {
    .object(
      [
        ("place", .integer(Int64(stop.stop.place))), ("passage", .string(stop.stop.passage.name)),
        ("time", .integer(stop.stop.time)),
      ] + members(stop.answer) + [
        ("otherwise", .array(stop.otherwise.map { .object(members($0)) })),
        ("bring", .array(stop.items.map { .string($0.name) })),
        ("newCredential", .bool(stop.needsNewCredential)), ("due", .array(stop.due.map(value))),
      ])
  }

  private func members(_ answer: TripStop.Answer) -> [(key: String, value: JSONValue)] {
    [
      ("outcome", .string(answer.outcome.rawValue)), ("reason", .string(answer.reason.name)),
      ("message", .string(answer.reason.trustSentence[language])),
      ("observed", .object(answer.observed.map { ($0.observation.name, .string($0.name)) })),
      ("recognition", answer.recognition.map { JSONValue($0) } ?? .null),
    ]
  }

  private func value(_ document: TripStop.DueDocument) -> JSONValue {
    let header = document.header
    return [
      "kind": .string(header.kind.name), "domain": .string(header.ownDomain.hex),
      "jurisdiction": document.jurisdiction.map { .integer(Int64($0)) } ?? .null,
      "epoch": .integer(Int64(header.epoch)), "number": .integer(Int64(header.number)),
      "nextUpdate": .integer(Int64(header.nextUpdate)), "expires": .integer(Int64(header.expires)),
    ]
  }
}
