internal import ArgumentParser
internal import Luyin
internal import LuyinConformance
internal import LuyinQR
internal import SystemPackage

struct HolderPresentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "present",
    abstract: "Show a credential: signed by the holder's key now, and taken for 45 seconds.",
    discussion: """
      Example: luyin holder present --seed me.lyseed LY1:0478620166…
               luyin holder present --seed me.lyseed issued.json --symbol --watch
               luyin holder present --seed me.lyseed code.txt \\
                 --challenge 46414b45… --place 520382

      The key of the credential is found among keys 0 to 1023 of the seed. A gate takes what is shown for 45 seconds; --watch renews it \
      every 15, in place on a terminal, where Ctrl-C ends it, and as a line each time elsewhere. A symbol needs 61 columns and \
      32 lines of a terminal; where there are fewer, the text is shown alone.

      With a challenge look at the place that is named: sign only for the gate at which you are.
      """)

  @Argument(help: "The credential: a text form, a file, or -.") var code: String
  @Option(help: "The holder's seed, a .lyseed file.") var seed: String
  @Option(help: "Take the passphrase from the first line of this file.") var passphraseFile: String?
  @Option(help: "Which key of the seed, where it is none of the first 1,024.") var number: UInt32?
  @Option(help: "What the gate asks to have signed: 32 hex digits; with --place.") var challenge: String?
  @Option(help: "The place of the gate that asks: a region by code or name.") var place: String?
  @Option(help: "What the device's clock says: seconds since 1970 or RFC 3339; now by default.") var at: TimeArgument?
  @Flag(help: "Renew what is shown every 15 seconds.") var watch = false
  @Option(help: "With --watch: end after so many.") var count: Int?
  @Flag(help: "Draw the QR symbol, too.") var symbol = false
  @Flag(help: "As JSON: text, bytes, presentedAt, key, number, renewAt, expiresAt.") var json = false
  @OptionGroup var language: LanguageOptions

  func validate() throws {
    guard (challenge == nil) == (place == nil) else {
      throw ValidationError("--challenge and --place go together: an answer is for one place")
    }
    guard count == nil || watch else { throw ValidationError("--count goes with --watch") }
    guard count.map({ $0 >= 1 }) ?? true else { throw ValidationError("--count is 1 or more") }
    guard !(json && symbol) else { throw ValidationError("--json and --symbol exclude each other; luyin qr draws") }
  }

  func run() throws {
    let words = GateWords(language: language.language)
    let credential = try CredentialInput(CodeInput(code)).credential
    let challenge = try askedChallenge(words)
    let seed = try KeyArguments.holderSeed(seed, passphraseFile: passphraseFile)
    let presenter = try Presenter(credential, seed, number: number, answering: challenge)
    let clock = DeviceClock(startingAt: at?.seconds)
    warn(of: credential.fields, at: clock.now, words)
    guard watch else { return try show(presenter.present(at: clock.now), words) }
    let watch = PresentationWatch(clock: clock, countMax: count, hasSymbol: symbol, words)
    if !json, Terminal.hasEscapes(.standardOutput) { return try watch.run(onScreen: presenter) }
    try watch.run(presenter) { code throws(Failure) in try show(code, words) }
  }

  /// The holder sees for which gate the device is about to sign.
  private func askedChallenge(_ words: GateWords) throws(Failure) -> Challenge? {
    guard let challenge, let place else { return nil }
    let asked = try ChallengeArgument.challenge(challenge, place: RegionArgument.place(place, .gbt2260))
    let title = RegionTitle.region(asked.place)
    Terminal.writeError(
      words(
        "luyin: this answers a gate in \(title); use it nowhere else",
        "luyin：这是对\(title)的关卡的应答；请勿用于别处"))
    return asked
  }

  private func warn(of fields: CredentialFields, at time: Int64, _ words: GateWords) {
    if time >= Int64(fields.expiresAt) {
      let end = Time.format(fields.expiresAt)
      Terminal.writeError(
        words(
          "luyin: the credential has expired, on \(end): gates refuse it; ask its issuer for a new one",
          "luyin：凭证已于 \(end) 过期，关卡将拒绝；请向签发方换发"))
    }
  }

  private func show(_ code: ShownCode, _ words: GateWords) throws(Failure) {
    guard !json else { return try Output.standard.write(code.json.line + "\n") }
    var shown = code.text + "\n"
    if symbol {
      let drawn = try code.symbol
      if let size = Terminal.size(.standardOutput), !size.hasRoom(for: drawn) {
        Terminal.writeError("luyin: " + drawn.neededRoom(size, words))
      } else {
        shown += drawn.terminalText(.standardOutput)
      }
    }
    try Output.standard.write(shown)
  }
}
