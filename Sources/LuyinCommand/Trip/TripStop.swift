internal import Luyin

/// What awaits a traveller at one stop, by the rules that are known today.
struct TripStop {
  /// What is answered if certain observations are made.
  struct Answer {
    /// Those that the answer rests on, beside what was known beforehand.
    let observed: [ObservedValue]
    let reason: ReasonCode
    /// nil if the rules were not asked, since the issuer's domain is not recognised then.
    let recognition: Recognition?

    var outcome: Verdict.Outcome { Verdict.Outcome(ofTrustReason: reason) }
  }

  /// A document of which a newer one is due by then, and may say something else.
  struct DueDocument {
    let header: DocumentHeader
    /// Of a policy: whose it is.
    let jurisdiction: UInt32?
  }

  let stop: TripRoute.Stop
  /// That which is best for the traveller, if he is observed so.
  let answer: Answer
  /// Those of all other observations.
  let otherwise: [Answer]
  /// Whether another credential will be needed, which the answers are about.
  let needsNewCredential: Bool
  /// Whether the code alone, of which nobody knows who shows it, has the same answer.
  let codeSuffices: Bool
  let due: [DueDocument]

  init(
    _ stop: TripRoute.Stop, _ traveller: Traveller, _ assurance: Assurance, _ observations: Observations,
    _ chain: PolicyChain
  ) {
    self.stop = stop
    needsNewCredential = traveller.needsNewCredential(at: stop.time)
    let documents =
      traveller.verdict.documents.map { DueDocument(header: $0.header, jurisdiction: nil) }
      + chain.levels.compactMap { level in
        level.header.map { DueDocument(header: $0, jurisdiction: level.jurisdiction) }
      }
    due = documents.filter { Int64($0.header.nextUpdate) <= stop.time }
    guard traveller.isRecognised(at: stop.time) else {
      answer = Answer(observed: [], reason: .peerWindow, recognition: nil)
      (otherwise, codeSuffices) = ([], true)
      return
    }
    let chain = TripStop.chain(chain, now: traveller.verdict.time)
    let facts = traveller.facts(stop, assurance, observations)
    var answers = TripStop.answers(chain, facts, at: stop.time)
    // The first of the best: values of observations ascend from the one that is usual.
    let best = answers.indices.min { answers[$0].outcome.severity < answers[$1].outcome.severity } ?? 0
    answer = answers.remove(at: best)
    otherwise = answers
    codeSuffices = TripStop.codeSuffices(for: answer, chain)
  }

  /// The same policies; those that expire only by the time of a stop are asked all the same, since their rules are dated and nobody knows
  /// others.
  private static func chain(_ chain: PolicyChain, now: Int64) -> PolicyChain {
    PolicyChain(
      place: chain.place,
      levels: chain.levels.map { level in
        guard let header = level.header, now < Int64(header.expires) else { return level }
        return PolicyChain.Level(jurisdiction: level.jurisdiction, policy: level.policy, header: nil)
      })
  }

  /// An answer for each value of each observation that a deciding rule waits for, so that none waits any more.
  private static func answers(
    _ chain: PolicyChain, _ facts: RecognitionFacts, at time: Int64, _ observed: [ObservedValue] = []
  ) -> [Answer] {
    let recognition = Recognition(chain, facts, at: time)
    let unmade = recognition.levels.first { $0.effect == .decides }?.unmade.first
    guard recognition.reason == .policyObservation, let unmade else {
      return [Answer(observed: observed, reason: recognition.reason, recognition: recognition)]
    }
    return unmade.values.flatMap { value in
      var facts = facts
      facts.circumstances.observations.insert(value)
      return answers(chain, facts, at: time, observed + [value])
    }
  }

  private static func codeSuffices(for answer: Answer, _ chain: PolicyChain) -> Bool {
    guard let recognition = answer.recognition else { return true }
    var facts = recognition.facts
    facts.assurance = .none
    let alone = Recognition(chain, facts, at: recognition.time)
    return alone.outcome == recognition.outcome && alone.measures == recognition.measures
  }
}
