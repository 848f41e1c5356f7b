internal import Luyin
internal import LuyinConformance
internal import LuyinStore

/// The demonstration: a national root, an issuer for each province, and a gate that checks Hubei's codes by what its store
/// holds.
struct DemoRun {
  private static let hubei = DemoDomain.provinceWithStatusList
  private static let guizhou: UInt32 = 520_000
  private static let guangdong: UInt32 = 440_000

  let now: Int64
  let isColoured: Bool
  private let domain: DemoDomain
  let gate: DemoGate
  private let credentials: [UnverifiedCredential]
  private let issuing: Duration
  private let issuer: DemoIssuer
  /// Hubei's status list when all is as issued.
  private let statusList: UnverifiedDocument

  init(holders: [UInt8], now: Int64, isColoured: Bool) async throws {
    self.now = now
    self.isColoured = isColoured
    domain = try DemoDomain(now: now)
    gate = try DemoGate(firstRoot: domain.root.bytes)
    guard let key = domain.issuers[DemoRun.hubei] else { throw Failure(.internalFault, "Hubei has no issuer") }
    issuer = try await DemoIssuer(key, domain: domain.domain, at: now)
    statusList = try await issuer.publish(at: UInt32(now) - 3_600)
    let requests = try DemoHolders.requests(holders, now: now)
    let start = ContinuousClock.now
    credentials = try await issuer.issue(requests)
    issuing = ContinuousClock.now - start
  }

  /// Root, trust list, Hubei's first status list, and what the gate takes of them.
  func trust() throws -> String {
    let list = try domain.trustList(1)
    let bundle = try Bundle.encode([domain.root.bytes, list.bytes, statusList.bytes])
    let answers = try gate.update(bundle, at: now)
    guard answers.map(\.outcome) == [.unchanged, .accepted, .accepted] else {
      throw Failure(.internalFault, "the gate says \(answers)")
    }
    return """
      Domain    \(domain.domain.hex.prefix(16))…: a national root, signed by 3 of 5 keys
      Issuers   \(domain.issuers.count) provinces in a trust list of \(list.bytes.count) bytes, signed by 2 of 3 keys
      Statuses  Hubei's status list, signed by Hubei: \(statusList.bytes.count) bytes, as long as all is as issued
      Gate      in Guizhou: its store took a bundle of \(bundle.count) bytes from a stick


      """
  }

  func issued() -> String {
    let text = credentials.first?.text ?? ""
    return """
      Issued    \(credentials.count) credentials by Hubei, through its ledger, for residents of \
      \(Set(credentials.map(\.fields.region)).count) counties: \(DemoRun.rate(issuing, credentials.count))
                \(UnverifiedCredential.byteCount) bytes each; \(text.utf8.count) characters, which a QR code of \
      37 × 37 modules holds (version 5-L)
      First     \(text)


      """
  }

  /// Every credential judged at the gate, now.
  func verified() throws -> String {
    let texts = credentials.map { Array($0.text.utf8) }
    let verifier = gate.verifier
    var verdicts: [TrustVerdict] = []
    let duration = ContinuousClock().measure { verdicts = texts.map { verifier.judge(text: $0.span, at: now) } }
    let genuine = verdicts.filter { $0.outcome == .genuine }
    guard genuine.count == verdicts.count else {
      throw Failure(
        .internalFault, "\(verdicts.count - genuine.count) credentials that were just issued are not genuine")
    }
    let counts = [Status.green, .yellow, .red].map { status in
      "\(genuine.count { $0.credential?.fields.status == status }) \(status)"
    }
    return """
      Verified  \(genuine.count) of \(verdicts.count) genuine, without a network: \(DemoRun.rate(duration, verdicts.count))
                \(counts.joined(separator: ", "))


      """
  }

  /// What the gate says to codes that somebody has changed, made up or kept too long.
  func tampered() throws -> String {
    let (green, red) = (try first(.green), try first(.red))
    return try table(
      "Tampered, and what the gate says:",
      [
        ("a green code as issued", .genuine, green.text, now),
        ("a red code made green", .signatureInvalid, changed(red, 1, to: Status.green.rawValue), now),
        ("a longer life", .signatureInvalid, changed(green, 13, to: green.bytes[13] ^ 0x01), now),
        ("another person's holder hash", .signatureInvalid, changed(green, 20, to: green.bytes[20] ^ 0x01), now),
        ("one digit mistyped", .signatureInvalid, mistyped(green.text), now),
        ("the last digit cut off", .textLength, String(green.text.dropLast()), now),
        ("shown a day and an hour later", .timeExpired, green.text, now + 25 * 3600),
        ("shown an hour too early", .timeNotYetValid, green.text, now - 3600),
        ("signed by a forger under Hubei's key id", .signatureInvalid, try forged(green), now),
        ("a link from a poster", .textPrefix, "https://example.org/code", now),
      ])
  }

  /// Whose word counts: issuers that overstep, strangers, wrong clocks and old news.
  func trusted() throws -> String {
    let green = try first(.green)
    return try table(
      "\nWhose word counts, and what the gate says:",
      [
        ("Guizhou's issuer, about a resident of Guizhou", .genuine, try issue(DemoRun.guizhou, region: 520_382), now),
        ("Guizhou's issuer, about a resident of Hubei", .keyRegion, try issue(DemoRun.guizhou, region: 420_381), now),
        ("an issuer that no trust list has", .keyUnknown, try issue(nil, region: 420_381), now),
        ("the gate's clock set back by a year", .timeClockSuspect, green.text, now - 365 * 86_400),
        (
          "a code that holds for 60 days, 40 days without news", .trustExpired,
          try issue(DemoRun.hubei, region: 420_381, days: 60), now + 40 * 86_400
        ),
      ])
  }

  /// A stolen issuer key, and those who would hide it.
  func withdrawn() throws -> String {
    let stolen = try issue(DemoRun.guangdong, region: 440_600)
    var lines = try table(
      "\nGuangdong's key is stolen:", [("its code, before the gate has heard", .genuine, stolen, now)])
    lines += try news(
      "trust list 2 that says so, signed by one of three", try list(2, signerCount: 1).bytes, .updateThreshold)
    lines += try news("trust list 2 that says so, signed by two", try list(2).bytes, nil)
    lines += try table(nil, [("its code, now", .keyCompromised, stolen, now)])
    lines += try news(
      "trust list 1 once more, in which the key is good", try domain.trustList(1).bytes, .updateRollback)
    lines += try news("trust list 3, which has forgotten it", try domain.trustList(3).bytes, .updateCompromised)
    lines += try table(nil, [("its code, still", .keyCompromised, stolen, now)])
    return lines
  }

  /// Codes that turn yellow and red, and one that is revoked, without new codes.
  func changed() async throws -> String {
    let greens = credentials.filter { $0.fields.status == .green }
    guard greens.count > 60 else { throw Failure(.internalFault, "the holders' file has too few green holders") }
    let red = try first(.red)
    var count = try await issuer.change(greens[..<40] + [red], to: .yellow, because: "contact of a case", at: now)
    count += try await issuer.change(greens[40..<60], to: .red, because: "positive test", at: now)
    count += try await issuer.change([greens[60]], to: .revoked, because: "telephone stolen", at: now)
    let (before, after) = (statusList, try await issuer.publish(at: UInt32(now) - 60))
    let delta = try StatusListDelta(from: before, to: after).bytes
    var lines = "\nHubei changes \(count) statuses in its ledger, and publishes:\n"
    lines += try status("a contact's green code, before the gate has heard", .genuine, .green, greens[0].text)
    lines += try news("the delta to status list 2, \(delta.count) bytes", delta, nil)
    lines += try status("the contact's code, as it was issued", .genuine, .yellow, greens[0].text)
    lines += try status("a patient's code, issued green", .genuine, .red, greens[40].text)
    lines += try status("a code issued red, which the list calls yellow", .genuine, .red, red.text)
    lines += try status("a code that was taken back", .statusRevoked, .revoked, greens[60].text)
    lines += try status("a green code that the list does not name", .genuine, .green, greens[61].text)
    lines += try news("status list 1 once more, before all that", before.bytes, .updateRollback)
    lines += try table(
      nil,
      [
        (
          "a code with an index that no list has", .statusUnknown,
          try issue(DemoRun.hubei, region: 420_381, index: UInt32(DemoIssuer.capacity)), now
        ),
        (
          "a code that holds for a week, 3 days without news", .statusExpired,
          try issue(DemoRun.hubei, region: 420_381, days: 7), now + 3 * 86_400
        ),
      ])
    return lines
  }

  /// What holds of a code at the gate.
  private func status(
    _ title: String, _ expected: ReasonCode, _ effective: Status, _ text: String
  ) throws(Failure) -> String {
    let verdict = gate.judge(text, at: now)
    guard verdict.reason == expected, verdict.status?.effective == effective else {
      throw Failure(.internalFault, "\(title): the gate says \(verdict.reason), not \(expected) and \(effective)")
    }
    return line(title, verdict, verdict.reason == .genuine ? "\(effective)" : "\(verdict.reason)")
  }

  /// What was shown, what the gate says, and why.
  func line(_ title: String, _ verdict: TrustVerdict, _ why: String) -> String {
    "  \(title.padded(54))\(DemoRun.colour(verdict).paint(verdict.outcome.rawValue.padded(8), if: isColoured))\(why)\n"
  }

  /// What the gate's store says to a document that is brought to it.
  private func news(_ title: String, _ document: [UInt8], _ expected: ReasonCode?) throws -> String {
    let answers = try gate.update(try Bundle.encode([document]), at: now)
    let reason: ReasonCode?
    switch answers[0].outcome {
    case .accepted: reason = nil
    case .unchanged: reason = .updateUnchanged
    case .refused(let error): reason = error.reason
    }
    guard reason == expected else {
      throw Failure(.internalFault, "\(title): the store says \(reason?.name ?? "accepted")")
    }
    let word = Colour.grey.paint((reason == nil ? "taken" : "refused").padded(8), if: isColoured)
    return "  \(title.padded(54))\(word)\(reason?.name ?? "")".trimmed + "\n"
  }

  private func list(_ number: UInt32, signerCount: Int = 2) throws -> UnverifiedDocument {
    try domain.trustList(number, compromised: DemoRun.guangdong, signerCount: signerCount)
  }

  private func table(
    _ heading: String?, _ rows: [(title: String, expected: ReasonCode, text: String, time: Int64)]
  ) throws -> String {
    var lines = heading.map { $0 + "\n" } ?? ""
    for (title, expected, text, time) in rows {
      let verdict = gate.judge(text, at: time)
      guard verdict.reason == expected else {
        throw Failure(.internalFault, "\(title): the gate says \(verdict.reason), not \(expected)")
      }
      lines += line(title, verdict, "\(verdict.reason)")
    }
    return lines
  }

  private static func colour(_ verdict: TrustVerdict) -> Colour {
    verdict.outcome == .genuine ? .green : verdict.outcome == .refer ? .yellow : .red
  }

  private func first(_ status: Status) throws(Failure) -> UnverifiedCredential {
    guard let found = credentials.first(where: { $0.fields.status == status }) else {
      throw Failure(.internalFault, "the holders' file lacks a \(status) holder")
    }
    return found
  }

  private func changed(_ credential: UnverifiedCredential, _ offset: Int, to byte: UInt8) -> String {
    var bytes = credential.bytes
    bytes[offset] = byte
    return text(bytes.array)
  }

  private func mistyped(_ text: String) -> String {
    var characters = Array(text.utf8)
    characters[120] = characters[120] == 0x31 ? 0x32 : 0x31
    return String(decoding: characters, as: UTF8.self)
  }

  /// Hubei's claims and key id under somebody else's signature.
  private func forged(_ credential: UnverifiedCredential) throws -> String {
    let forger = try SecretKey.generate()
    let body = Array(credential.bytes.array.prefix(36))
    let message = Context.credentialSignature.bytes.array + body
    return text(body + forger.withSigningKey { $0.sign(message.span) }.bytes.array)
  }

  /// A green code by a province's issuer, or by somebody whom nobody knows.
  private func issue(_ province: UInt32?, region: UInt32, days: UInt32 = 1, index: UInt32 = 7) throws -> String {
    let claims = try CredentialClaims(
      status: .green, region: region, issuedAt: UInt32(now), lifetimeMinutes: 1440 * days, index: index)
    let holder = Holder.deviceKey(try SecretKey.generate().publicKey)
    guard let province else {
      return try SecretKey.generate().withSigningKey { claims.issue(to: holder, with: $0) }.text
    }
    guard let issuer = domain.issuers[province] else { throw Failure(.internalFault, "\(province) has no issuer") }
    return issuer.secret.withSigningKey { claims.issue(to: holder, with: $0) }.text
  }

  /// A green code of Hubei's, for a day.
  func issue(to holder: Holder, index: UInt32) throws -> UnverifiedCredential {
    guard let issuer = domain.issuers[DemoRun.hubei] else { throw Failure(.internalFault, "Hubei has no issuer") }
    let claims = try CredentialClaims(
      status: .green, region: 420_381, issuedAt: UInt32(now), lifetimeMinutes: 1440, index: index)
    return issuer.secret.withSigningKey { claims.issue(to: holder, with: $0) }
  }

  private func text(_ bytes: [UInt8]) -> String {
    do { return try TextForm.encode(bytes.span) } catch { fatalError("100 bytes have a text form: \(error)") }
  }

  private static func rate(_ duration: Duration, _ count: Int) -> String {
    let microseconds = duration / .microseconds(1)
    let perSecond = Int(Double(count) / microseconds * 1_000_000)
    return "\(Int(microseconds / 1000)) ms in all, \(Int((microseconds / Double(count)).rounded())) µs each, "
      + "\(perSecond) a second on one core"
  }
}

extension String {
  /// Without spaces at its end.
  fileprivate var trimmed: String { String(reversed().drop { $0 == " " }.reversed()) }
}
