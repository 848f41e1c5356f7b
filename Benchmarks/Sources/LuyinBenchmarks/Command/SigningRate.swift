internal import CMeasure

/// How many signatures of 47 bytes libsodium alone makes in a second: the most that issuing could do.
struct SigningRate {
  /// On one processor, the others idle.
  let perCore: Double
  /// On all of them at once; less than their number times ``perCore`` where processors share something.
  let allCores: Double

  static func measured(_ subject: Subject) async throws -> SigningRate {
    let one = try await Rounds([subject.rawSignature], rounds: 15, blockMilliseconds: 20).nanoseconds[0].median
    let cores = measure_processor_count()
    let count = UInt64(500_000_000 / one)
    let nanoseconds = unsafe measure_sign_on_threads(
      cores, count, subject.signedBytes, subject.signedBytes.count, subject.secretKey)
    try require(nanoseconds > 0, "\(cores) threads cannot be started")
    return SigningRate(perCore: 1e9 / one, allCores: Double(cores) * Double(count) * 1e9 / Double(nanoseconds))
  }

  /// The mean of what was measured before and behind something.
  static func mean(_ first: SigningRate, _ second: SigningRate) -> SigningRate {
    SigningRate(
      perCore: (first.perCore + second.perCore) / 2, allCores: (first.allCores + second.allCores) / 2)
  }
}
