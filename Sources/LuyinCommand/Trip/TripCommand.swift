internal import ArgumentParser
internal import Luyin
internal import LuyinConformance
internal import LuyinStore
internal import SystemPackage

struct TripCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trip", abstract: "Say before departure what awaits you with your code at each place of a route.",
    discussion: """
      Example: luyin trip --store gate --credential code.txt --route 九江市@2020-03-28
               luyin trip --store gate --credential LY1:0478620166… \\
                 --route 420381@2020-03-25/exit,520382@2020-03-26T18:00:00+08:00

      A stop is PLACE@WHEN or PLACE@WHEN/PASSAGE: a region by number or name; a day, which is noon in Beijing, or a time; what you are \
      about to do there, entry by default. First the code is verified now, with the store, as a gate does it; if it is not genuine, \
      the trip ends there. Then each place's rules are asked, as they are known today, at the time of the stop. Where a rule wants an \
      observation, as a temperature, there is an answer for each value.

      The exit status is that of the worst stop: 20 refuse, 30 refer, 10 admit with measures, 0 admit; a stop counts as its best \
      answer, whose conditions it states.
      """)

  @Option(help: "A store with the trust list and policies, as luyin store makes it.") var store: String
  @Option(help: "Your credential: a text form, a file, or - for standard input.") var credential: String
  @Option(help: "Stops in the order of time, with commas between them; may be given several times.") var route: [String]
  @Option(help: "How you can show that it is yours; by default what it is bound to, without a challenge.")
  var assurance: CodeArgument<Assurance>?
  @OptionGroup var circumstances: CircumstanceOptions
  @OptionGroup var language: LanguageOptions
  @Option(help: "When now is: seconds since 1970 or RFC 3339; the clock's time by default.") var at: TimeArgument?
  @Flag(help: "As JSON, on one line.") var json = false

  func run() throws {
    let now = at?.seconds ?? Time.now
    let observations = try circumstances.observations
    let state = try StoreFailure.rethrowing { () throws(StoreError) in try TrustStore(opening: store) }.state
    let regionCode = state.own.trustList?.content.regionCode ?? .gbt2260
    let route = try TripRoute(route, passage: circumstances.passage?.code ?? .entry, regionCode, now: now)
    let trip = try Trip(
      try scan(), on: route, state, assurance: assurance?.code, observations, now: now)
    let words = GateWords(language: language.language)
    let text =
      json
      ? TripJSON(trip: trip, regionCode: regionCode, language: language.language).value.line + "\n"
      : TripText(
        trip, regionCode: regionCode, words, width: Terminal.size(.standardOutput)?.columnCount ?? 80,
        isColoured: Terminal.hasColour(.standardOutput)
      ).text
    try Output.standard.write(text)
    let status = trip.outcome.exitStatus
    if status != .success { throw ExitCode(status.rawValue) }
  }

  /// What a holder has, not what his device makes of it for one moment.
  private func scan() throws(Failure) -> Scan {
    let input = try CodeInput(credential)
    let scan = Scan(content: input.bytes)
    let presentation: UnverifiedPresentation?
    switch scan {
    case .text(let text): presentation = try? UnverifiedPresentation(decodingText: text.span)
    case .bytes(let bytes): presentation = try? UnverifiedPresentation(decoding: bytes.span)
    }
    guard presentation == nil || presentation?.kind == .credential else {
      throw Failure(.dataError, "\(input.name) is a presentation; give the credential as it was issued")
    }
    return scan
  }
}
