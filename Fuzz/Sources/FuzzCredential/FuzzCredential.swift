internal import FuzzSupport
internal import Luyin

/// Decoding takes exactly the credentials, the encoder agrees with it, and nobody without the secret key makes a
/// credential that is genuine or even authentic.
@c(LLVMFuzzerTestOneInput)
public func fuzzCredential(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  unsafe withInput(start, count) { input in
    checkBytes(input)
    checkText(input)
  }
  return 0
}

/// A key whose secret signs nothing that this target reads.
private let stranger = Verifier(issuerKey: secretKey("FAKE-SEED luyin fuzz stranger  1").publicKey)
/// The key of the worked example and the vectors, whose signatures the corpus holds.
private let exampleIssuer = Verifier(issuerKey: secretKey("FAKE-SEED luyin vectors issuer 1").publicKey)
private let reissuer = secretKey("FAKE-SEED luyin fuzz reissuer  1")

private func secretKey(_ seed: String) -> SecretKey {
  do { return try SecretKey(seed: Array(seed.utf8).span) } catch { fatalError("\(error)") }
}

private func checkBytes(_ input: Span<UInt8>) {
  let credential: UnverifiedCredential
  do { credential = try UnverifiedCredential(decoding: input) } catch {
    property("refused bytes have a reason of the structure step", 200..<300 ~= error.reason.rawValue)
    property("the defect lies in the bytes or right behind them", 0...input.count ~= error.offset)
    checkBytesOfNoCredential(input)
    return
  }
  property("a credential has 100 bytes", input.count == 100)
  property("the received bytes are kept", credential.bytes.span.array == input.array)
  checkFields(credential.fields)
  do {
    let text = Array(credential.text.utf8)
    property("its text gives the credential back", try UnverifiedCredential(decodingText: text.span) == credential)
  } catch {
    property("a credential's text decodes", false)
  }
  checkEncoder(credential)
  checkJudgement(credential)
}

private func checkText(_ input: Span<UInt8>) {
  do {
    let credential = try UnverifiedCredential(decodingText: input)
    property("a credential has one text", Array(credential.text.utf8) == input.array)
    property("that text has 247 characters", input.count == 247)
    checkJudgement(credential)
  } catch {
    property("refused text has a reason of the text or structure step", 100..<300 ~= error.reason.rawValue)
    checkTextOfNoCredential(input)
  }
}

/// It may still be a presentation, whose credential is judged.
private func checkBytesOfNoCredential(_ input: Span<UInt8>) {
  let verdict = stranger.judge(bytes: input, at: 0)
  do {
    _ = try UnverifiedPresentation(decoding: input)
    checkUnproven(verdict)
  } catch {
    checkRefusal(verdict, error.reason)
  }
}

private func checkTextOfNoCredential(_ input: Span<UInt8>) {
  let verdict = stranger.judge(text: input, at: 0)
  do {
    _ = try UnverifiedPresentation(decodingText: input)
    checkUnproven(verdict)
  } catch {
    checkRefusal(verdict, error.reason)
  }
}

private func checkFields(_ fields: CredentialFields) {
  let status = fields.status.rawValue
  property("the status may stand in a credential", 1...3 ~= status || 16...127 ~= status)
  property("the region has 24 bits", fields.region < 1 << 24)
  property("the lifetime is 1 minute to 2^24 - 1", 1..<(1 << 24) ~= fields.lifetimeMinutes)
  let expiresAt = UInt64(fields.issuedAt) + 60 * UInt64(fields.lifetimeMinutes)
  property("the expiry has 32 bits", UInt64(fields.expiresAt) == expiresAt)
}

/// What was decoded, issued again, gives the same bytes wherever holder and key have no part in them.
private func checkEncoder(_ credential: UnverifiedCredential) {
  let fields = credential.fields
  let holder: Holder =
    fields.binding == .guardianDeviceKey
    ? .guardianDeviceKey(stranger.issuerKey) : .deviceKey(stranger.issuerKey)
  do {
    let claims = try CredentialClaims(
      status: fields.status, region: fields.region, issuedAt: fields.issuedAt,
      lifetimeMinutes: fields.lifetimeMinutes, index: fields.index)
    let bytes = reissuer.withSigningKey { claims.issue(to: holder, with: $0) }.bytes
    // Bytes 5..<9 are the key id. A holder with an identity document would take Argon2id, so byte 0 differs for these.
    let first = fields.binding == .identityDocument ? 1 : 0
    for index in first..<20 where !(5..<9 ~= index) {
      property("the encoder agrees with the decoder", bytes[index] == credential.bytes[index])
    }
  } catch {
    property("what was decoded can be issued", false)
  }
}

private func checkJudgement(_ credential: UnverifiedCredential) {
  let issuedAt = Int64(credential.fields.issuedAt)
  checkUnproven(stranger.judge(credential, at: issuedAt))

  // Under the stranger's key id, so that the signature is what decides.
  var named = credential.bytes.span.array
  let id = stranger.issuerKey.id.rawValue
  for index in 0..<4 { named[5 + index] = UInt8(truncatingIfNeeded: id >> UInt32(24 - 8 * index)) }
  let verdict = stranger.judge(bytes: named.span, at: issuedAt)
  checkUnproven(verdict)
  property("a signature by another key is invalid", verdict.reason == .signatureInvalid)

  // The corpus has credentials that this key did sign: at the ends of time these too are refused.
  for (time, reason) in [(Int64.min, ReasonCode.timeNotYetValid), (Int64.max, .timeExpired)] {
    let verdict = exampleIssuer.judge(credential, at: time)
    property("nothing is genuine at the ends of time", verdict.outcome != .genuine)
    property("a credential comes with the reason of time", (verdict.credential != nil) == (verdict.reason == reason))
    if let authentic = verdict.credential {
      property("what is authentic is what was read", authentic.fields == credential.fields)
    }
  }
}

/// Nothing is proven: no fields are handed out.
private func checkUnproven(_ verdict: Verdict) {
  property("a stranger's credential is never genuine", verdict.outcome != .genuine)
  property("nor are its fields handed out", verdict.credential == nil)
  property(
    "another key is referred, a wrong signature refused",
    (verdict.outcome, verdict.reason) == (.refer, .keyUnknown)
      || (verdict.outcome, verdict.reason) == (.refuse, .signatureInvalid))
}

private func checkRefusal(_ verdict: Verdict, _ reason: ReasonCode) {
  property("what does not decode is refused for that reason", verdict.outcome == .refuse && verdict.reason == reason)
  property("and hands out no credential", verdict.credential == nil)
}
