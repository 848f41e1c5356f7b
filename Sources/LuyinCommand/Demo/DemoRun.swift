internal import Luyin
internal import LuyinConformance

/// The demonstration: Hubei issues, a gate elsewhere checks with Hubei's public key alone.
struct DemoRun {
  struct Issued {
    let credentials: [UnverifiedCredential]
    let report: String
  }

  let now: Int64
  let verifier: Verifier
  let issued: Issued

  init(holders: [UInt8], now: Int64) throws {
    self.now = now
    let hubei = try SecretKey.generate()
    verifier = Verifier(issuerKey: hubei.publicKey)
    issued = try DemoRun.issue(holders: holders, now: now, with: hubei)
  }

  private static func issue(holders: [UInt8], now: Int64, with hubei: borrowing SecretKey) throws -> Issued {
    // Each holder's device makes a key of its own and shows its public half when it enrols.
    var table = CSVRows(holders, firstLine: 1)
    guard try table.next() else { throw Failure(.internalFault, "the holders' file is empty") }
    let names = table.fields.map { String(decoding: table.content($0), as: UTF8.self) }
    let reader = HolderRowReader(
      status: nil, region: nil, lifetimeMinutes: nil, issuedAt: UInt32(clamping: now), regionsAreKnown: true,
      keysAreAdmitted: false)
    var rows: [HolderRow] = []
    while try table.next() {
      let key = Array(Hex.encode(try SecretKey.generate().publicKey.bytes.span).utf8)
      let row = try reader.read { column in
        if column == .holderKey { return key[...] }
        return names.firstIndex(of: column.name).map { table.content(table.fields[$0]) }
      }
      rows.append(row)
    }

    var credentials: [UnverifiedCredential] = []
    let duration = hubei.withSigningKey { key in
      ContinuousClock().measure { credentials = rows.map { $0.claims.issue(to: $0.holder, with: key) } }
    }
    let text = credentials.first?.text ?? ""
    let report = """
      Issuer    Hubei (420000), key id \(hubei.publicKey.id.hex)
      Issued    \(credentials.count) credentials for residents of \(Set(rows.map(\.claims.region)).count) counties \
      of Hubei: \(rate(duration, credentials.count))
                \(UnverifiedCredential.byteCount) bytes each; \(text.utf8.count) characters, which a QR code of \
      37 × 37 modules holds (version 5-L)
      First     \(text)


      """
    return Issued(credentials: credentials, report: report)
  }

  /// Every credential judged at a gate, now.
  func verified() throws -> String {
    let texts = issued.credentials.map { Array($0.text.utf8) }
    var verdicts: [Verdict] = []
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

  /// What a gate says to codes that somebody has changed, made up, kept too long or brought from elsewhere.
  func tampered(isColoured: Bool) throws -> String {
    guard let green = first(.green), let red = first(.red) else {
      throw Failure(.internalFault, "the holders' file lacks a green or a red holder")
    }
    var lines = ["Tampered, and what the gate says:"]
    func show(
      _ title: String, _ expected: ReasonCode, _ text: String, at time: Int64? = nil
    ) throws(Failure) {
      let verdict = verifier.judge(text: Array(text.utf8).span, at: time ?? now)
      guard verdict.reason == expected else {
        throw Failure(.internalFault, "\(title): the gate says \(verdict.reason), not \(expected)")
      }
      let colour: Colour = verdict.outcome == .genuine ? .green : verdict.outcome == .refer ? .yellow : .red
      let outcome = colour.paint(verdict.outcome.rawValue.padded(8), if: isColoured)
      lines.append("  \(title.padded(44))\(outcome)\(verdict.reason)")
    }
    try show("a green code as issued", .genuine, green.text)
    try show("a red code made green", .signatureInvalid, changed(red, 1, to: Status.green.rawValue))
    try show("a longer life", .signatureInvalid, changed(green, 13, to: green.bytes[13] ^ 0x01))
    try show("another person's holder hash", .signatureInvalid, changed(green, 20, to: green.bytes[20] ^ 0x01))
    try show("one digit mistyped", .signatureInvalid, mistyped(green.text))
    try show("the last digit cut off", .textLength, String(green.text.dropLast()))
    try show("a lower-case prefix", .textPrefix, green.text.lowercased())
    try show("shown a day and an hour later", .timeExpired, green.text, at: now + 25 * 3600)
    try show("shown an hour too early", .timeNotYetValid, green.text, at: now - 3600)
    try show("signed by a forger under Hubei's key id", .signatureInvalid, try forged(green))
    try show("a genuine code of another region's issuer", .keyUnknown, try issuedElsewhere(green))
    try show("a link from a poster", .textPrefix, "https://example.org/code")
    return lines.joined(separator: "\n") + "\n"
  }

  private func first(_ status: Status) -> UnverifiedCredential? {
    issued.credentials.first { $0.fields.status == status }
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

  private func issuedElsewhere(_ credential: UnverifiedCredential) throws -> String {
    let fields = credential.fields
    let claims = try CredentialClaims(
      status: fields.status, region: fields.region, issuedAt: fields.issuedAt,
      lifetimeMinutes: fields.lifetimeMinutes, index: fields.index)
    let elsewhere = try SecretKey.generate()
    let holder = Holder.deviceKey(try SecretKey.generate().publicKey)
    return elsewhere.withSigningKey { claims.issue(to: holder, with: $0) }.text
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
