internal import FuzzSupport
internal import Luyin

/// Decoding takes exactly the presentations, and nobody is known as the holder of a credential who has not its key: what that key
/// signed counts within its time and once, and nothing else counts at all.
///
/// Argon2id stays out of the loop: one document takes as long as a thousand other inputs.
@c(LLVMFuzzerTestOneInput)
public func fuzzPresentation(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  unsafe withInput(start, count) { input in
    checkBytes(input)
    checkText(input)
  }
  return 0
}

/// The device of the worked example and the vectors, whose presentations the corpus holds, and the keys that it shows there.
private let wallet = holderSeed("FAKE-SEED luyin vectors wallet 1")
private let walletKeys = (0..<2).map { key($0, of: wallet).publicKey }
/// A device that signs here, and nothing that the corpus holds.
private let ownKey = key(0, of: holderSeed("FAKE-SEED luyin fuzz wallet    1"))
/// An issuer who signs nothing that this target reads.
private let stranger = Verifier(issuerKey: key(0, of: holderSeed("FAKE-SEED luyin fuzz stranger  1")).publicKey)
/// When the worked example is shown, and what its gate asks.
private let now: Int64 = 1_585_224_000
private let challenge = Challenge(bytes: InlineArray { Array("FAKE-CHALLENGE-1".utf8)[$0] }, place: 520_382)

private func holderSeed(_ text: String) -> HolderSeed {
  do { return try HolderSeed(Array(text.utf8).span) } catch { fatalError("\(error)") }
}

private func key(_ number: UInt32, of seed: borrowing HolderSeed) -> SecretKey {
  do { return try seed.key(number) } catch { fatalError("\(error)") }
}

private func checkBytes(_ input: Span<UInt8>) {
  let presentation: UnverifiedPresentation
  do { presentation = try UnverifiedPresentation(decoding: input) } catch {
    property("refused bytes have a reason of the structure step", 200..<300 ~= error.reason.rawValue)
    property("the defect lies in the bytes or right behind them", 0...input.count ~= error.offset)
    checkTextForm(of: input, error.reason)
    return
  }
  let bytes = input.array
  let (type, byteCount): (UInt8, Int) =
    switch presentation.kind {
    case .device: (2, DevicePresentation.byteCount)
    case .document: (3, DocumentPresentation.byteCount)
    default: (1, UnverifiedCredential.byteCount)
    }
  property("its type fits its kind", bytes[0] >> 4 == type)
  property("its length fits its kind", bytes.count == byteCount)
  let credential = presentation.credential
  property(
    "the credential is the one that its issuer signed",
    credential.bytes.span.array == [1 << 4 | bytes[0] & 0x0f] + bytes[1..<100])
  if presentation.kind != .credential {
    let isForDocument = credential.fields.binding == .identityDocument
    property("its binding fits its kind", isForDocument == (presentation.kind == .document))
  }
  checkTextForm(of: input, nil)
  checkAssurance(of: presentation, bytes)
  checkOwnDevice(credential, behind: bytes)
  property("a stranger makes nothing genuine", stranger.judge(bytes: input, at: now).outcome != .genuine)
}

/// The text of bytes means what they mean.
private func checkTextForm(of bytes: Span<UInt8>, _ reason: ReasonCode?) {
  guard let text = try? TextForm.encode(bytes) else { return }
  do {
    let decoded = try UnverifiedPresentation(decodingText: Array(text.utf8).span)
    property("what no bytes mean has no text", reason == nil)
    let direct = try UnverifiedPresentation(decoding: bytes)
    property("text and bytes are one presentation", decoded.isLike(direct))
  } catch {
    property("text is refused for the reason of its bytes", error.reason == reason)
  }
}

private func checkText(_ input: Span<UInt8>) {
  do {
    let presentation = try UnverifiedPresentation(decodingText: input)
    let bytes = try TextForm.decode(input)
    property("a presentation has one text", Array(try TextForm.encode(bytes.span).utf8) == input.array)
    let direct = try UnverifiedPresentation(decoding: bytes.span)
    property("bytes and text are one presentation", direct.isLike(presentation))
  } catch {
    property("refused text has a reason of the text or structure step", 100..<300 ~= error.reason.rawValue)
  }
}

extension UnverifiedPresentation {
  /// As far as anyone is shown what is unverified.
  fileprivate func isLike(_ other: UnverifiedPresentation) -> Bool {
    kind == other.kind && credential == other.credential
  }
}

/// What was read, at the time and the gate of the worked example.
private func checkAssurance(of presentation: UnverifiedPresentation, _ bytes: [UInt8]) {
  for challenge in [nil, challenge] {
    let check = HolderCheck(challenge: challenge)
    if presentation.kind == .credential {
      let isAsked = challenge != nil && presentation.credential.fields.binding != .identityDocument
      property(
        "a credential alone proves nothing, and answers nothing",
        outcome(check, presentation, now) == (isAsked ? .failure(.holderChallenge) : .success(.none)))
      continue
    }
    do throws(PresentationError) {
      let assurance = try check.assurance(assumingAuthentic: presentation, at: now)
      property(
        "an assurance says who signed, and what",
        assurance == proven(presentation.credential.fields.binding, challenge))
      // Nobody but the wallet makes its signatures, and of one message it makes one.
      property("whoever is known is the wallet", bytes == shownByWallet(presentation.credential, bytes, challenge))
    } catch {
      property("a refused proof has a reason of the step holder", 800...809 ~= error.reason.rawValue)
      property(
        "a document is needed exactly for a document presentation",
        (presentation.kind == .document) == (error.reason == .holderDocumentNeeded))
    }
    for time in [Int64.min, .max] where presentation.kind == .device {
      let assurance = try? check.assurance(assumingAuthentic: presentation, at: time)
      property("nothing is shown at the ends of time", assurance == nil)
    }
  }
}

private func proven(_ binding: HolderBinding, _ challenge: Challenge?) -> Assurance {
  if binding == .guardianDeviceKey { return challenge == nil ? .guardian : .guardianChallenged }
  return challenge == nil ? .device : .deviceChallenged
}

/// What the wallet shows of a credential at the time in a presentation; nil if the key there is none of the wallet's.
private func shownByWallet(
  _ credential: UnverifiedCredential, _ presentation: [UInt8], _ challenge: Challenge?
) -> [UInt8]? {
  guard let number = walletKeys.firstIndex(where: { $0.bytes.span.array == Array(presentation[100..<132]) }) else {
    return nil
  }
  let presentedAt = integer(presentation[132..<136])
  return show(credential, at: presentedAt, challenge, key(UInt32(number), of: wallet))
}

private func show(
  _ credential: UnverifiedCredential, at time: UInt32, _ challenge: Challenge?, _ key: borrowing SecretKey
) -> [UInt8]? {
  let presentation = key.withSigningKey { key in
    try? DevicePresentation(of: credential, at: time, answering: challenge, with: key)
  }
  guard let bytes = presentation?.bytes else { return nil }
  return bytes.span.array
}

/// A device of this target shows what was decoded as its own. The input also says when it does so, when a gate sees that, whether it was
/// asked, and whether it was seen before.
private func checkOwnDevice(_ decoded: UnverifiedCredential, behind input: [UInt8]) {
  guard decoded.fields.binding != .identityDocument else { return }
  let hash = Holder.deviceKey(ownKey.publicKey).hash.bytes.span.array
  let bytes = Array(decoded.bytes.span.array[..<20]) + hash + decoded.bytes.span.array[36...]
  let isAsked = input[input.count - 1] & 1 == 1
  let challenge = isAsked ? challenge : nil
  let presentedAt = integer(input[96..<100])
  do {
    let credential = try UnverifiedCredential(decoding: bytes.span)
    guard let shown = show(credential, at: presentedAt, challenge, ownKey) else {
      property("a device shows every credential that it has", false)
      return
    }
    let age = Int64(input[95]) - 64
    let time = Int64(presentedAt) + age
    let presentation = try UnverifiedPresentation(decoding: shown.span)
    guard let signature = Signature(shown.span.extracting(last: Signature.byteCount)) else { fatalError() }
    var check = HolderCheck(challenge: challenge)
    let sinceSeen = Int64(input[94]) - 128
    if input[93] & 1 == 1 { check.seen.note(.init(signature, at: time - sinceSeen)) }
    let expected: ReasonCode? =
      if age < -30 { .holderEarly } else if age >= 45 {
        .holderLate
      } else if input[93] & 1 == 1,
        abs(sinceSeen) > 3
      {
        .holderReplay
      } else { nil }
    property(
      "a device proves itself within its time, and once",
      outcome(check, presentation, time)
        == (expected.map { .failure($0) } ?? .success(proven(credential.fields.binding, challenge))))

    // The time that is signed, changed: what is left is a key with a signature of something else.
    var moved = shown
    moved[135] ^= 1
    property(
      "a signature is of one time",
      outcome(check, try UnverifiedPresentation(decoding: moved.span), time) == .failure(.holderSignature))
  } catch {
    property("a credential with another holder, and what shows it, decode", false)
  }
}

private enum Outcome: Equatable {
  case success(Assurance)
  case failure(ReasonCode)
}

private func outcome(_ check: HolderCheck, _ presentation: UnverifiedPresentation, _ time: Int64) -> Outcome {
  do throws(PresentationError) {
    return .success(try check.assurance(assumingAuthentic: presentation, at: time))
  } catch {
    return .failure(error.reason)
  }
}

private func integer(_ bytes: ArraySlice<UInt8>) -> UInt32 { bytes.reduce(0) { $0 << 8 | UInt32($1) } }
