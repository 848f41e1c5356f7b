internal import ArgumentParser
internal import Luyin
internal import LuyinConformance

/// What a gate says beside the code that it scans.
struct CircumstanceOptions: ParsableArguments {
  @Option(help: "What the holder is about to do; entry by default.") var passage: CodeArgument<Passage>?
  @Option(help: "What was observed, as temperature=normal; may be given several times.") var observe: [String] = []

  static let names = "--passage and --observe"

  var areGiven: Bool { passage != nil || !observe.isEmpty }

  var circumstances: Circumstances {
    get throws {
      Circumstances(passage: passage?.code ?? .entry, observations: try observations)
    }
  }

  var observations: Observations {
    get throws {
      var found = Observations()
      for text in observe {
        do { try found.insert(once: ObservedValue(stating: text)) } catch {
          throw ValidationError("--observe \(Foreign.shown(text)): \(error.message)")
        }
      }
      return found
    }
  }
}

/// Why a text says nothing that can be observed.
struct ObservationProblem: Error {
  let message: String
}

extension ObservedValue {
  /// `temperature=normal`
  init(stating text: String) throws(ObservationProblem) {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    guard let observation = Observation(name: parts[0]) else {
      throw ObservationProblem.unknown("observation", parts[0], Observation.allCases.map(\.name))
    }
    let values = observation.values.map(\.name)
    guard parts.count == 2 else {
      throw ObservationProblem(message: "say what was observed, as \(observation.name)=\(values[0])")
    }
    guard let value = ObservedValue(observation, name: parts[1]) else {
      throw ObservationProblem.unknown("value of \(observation.name)", parts[1], values)
    }
    self = value
  }
}

extension ObservationProblem {
  fileprivate static func unknown(_ what: String, _ text: String, _ names: [String]) -> ObservationProblem {
    let hint = NearestName.of(text, in: names).map { "; did you mean \($0)?" } ?? ""
    return ObservationProblem(message: "there is no such \(what): there are \(names.joined(separator: ", "))\(hint)")
  }
}

extension Observations {
  /// One observation has one value.
  mutating func insert(once value: ObservedValue) throws(ObservationProblem) {
    guard self[value.observation] == nil else {
      throw ObservationProblem(message: "\(value.observation.name) is stated twice; state it once")
    }
    insert(value)
  }
}
