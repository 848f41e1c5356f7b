internal import Luyin
internal import LuyinConformance

/// A challenge as a gate gives it and a holder types it: 32 hex digits, and the gate's place beside them.
enum ChallengeArgument {
  /// Takes upper-case digits, too: what is read off a screen may be typed so.
  static func challenge(_ text: String, place: UInt32) throws(Failure) -> Challenge {
    guard let bytes = Hex.decode(text.lowercased()), bytes.count == Challenge.byteCount else {
      throw Failure(
        .usage, "--challenge has \(2 * Challenge.byteCount) hex digits; this has \(text.count) characters")
    }
    guard let challenge = Challenge(bytes: InlineArray { bytes[$0] }, place: place) else {
      throw Failure(.usage, "a place is a region number from 1 to 16777215")
    }
    return challenge
  }
}
