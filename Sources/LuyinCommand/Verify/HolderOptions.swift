internal import ArgumentParser
internal import Luyin
internal import LuyinConformance

/// What a gate brings to the question whether the one who shows a code is its holder.
struct HolderOptions: ParsableArguments {
  @Option(help: "What the holder's device was asked to sign, 32 hex digits; or new, which makes one. With --place.")
  var challenge: String?
  @OptionGroup var document: DocumentOptions

  /// Whether nothing is to be verified yet.
  var wantsNewChallenge: Bool { challenge == "new" }

  var hasDocument: Bool { document.isGiven }

  func check(at place: UInt32?) throws(Failure) -> HolderCheck {
    var check = HolderCheck()
    if let challenge, let place { check.challenge = try ChallengeArgument.challenge(challenge, place: place) }
    check.document = try document.identityDocument()
    return check
  }
}

/// A challenge that was made for a place, for whoever shows it to a holder.
struct NewChallenge {
  private let challenge: Challenge
  private let regionCode: RegionCode

  init(for place: UInt32, _ regionCode: RegionCode) throws(Failure) {
    do { challenge = try .random(for: place) } catch { throw Failure(.internalFault, "\(error)") }
    self.regionCode = regionCode
  }

  private var hex: String { Hex.encode(challenge.bytes.span) }

  var text: String { "challenge  \(hex)\nplace      \(RegionTitle.region(challenge.place, regionCode))\n" }

  var json: JSONValue { ["challenge": .string(hex), "place": .integer(Int64(challenge.place))] }
}
