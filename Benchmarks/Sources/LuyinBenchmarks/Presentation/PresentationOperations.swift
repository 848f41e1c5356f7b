internal import CMeasure
internal import Luyin

extension PresentationSubject {
  /// A text judged at the gate, which four policies of 100 rules then judge, too.
  func judgement(_ name: String, _ text: [UInt8], _ check: HolderCheck, gives assurance: Assurance) throws -> Operation
  {
    let circumstances = Circumstances(passage: .entry)
    let expected = gate.judge(text: text.span, at: now, circumstances, holder: check)
    try require(
      expected.assurance == assurance && expected.recognition?.levels.count == 4,
      "\(name): \(expected.reason)")
    return .plain(name) { [gate, now, reason = expected.reason] in
      let verdict = gate.judge(text: text.span, at: now, circumstances, holder: check)
      return verdict.reason == reason && verdict.assurance == assurance
    }
  }

  /// Text and structure alone.
  func decoding(_ name: String) throws -> Operation {
    let text = try shown()
    return .plain(name) { try UnverifiedPresentation(decodingText: text.span).kind == .device }
  }

  /// Key at hand; a block opens it once, as a device does while it shows a credential.
  func making(_ name: String) -> Operation {
    Operation(name: name) { [self] count in
      let last = signature[63]
      var right = 0
      let nanoseconds = try key.withSigningKey { key in
        try timed {
          for _ in 0..<count {
            if try DevicePresentation(of: credential, at: UInt32(now), with: key).bytes[199] == last { right += 1 }
          }
        }
      }
      try require(right == count, "\(name): \(count - right) of \(count) were others")
      return nanoseconds
    }
  }

  func derivation(_ name: String) -> Operation {
    .plain(name) { [self] in try wallet.key(0).publicKey == key.publicKey }
  }

  /// Both signatures of a device presentation by libsodium alone: the issuer's and the holder's.
  func rawVerifications(_ name: String, _ issued: Subject) -> Operation {
    Operation(name: name) { [signedBytes, signature, publicKey] count in
      var held: UInt64 = 0
      let nanoseconds = timed {
        for _ in 0..<count {
          held += unsafe measure_verify(
            1, issued.signature, issued.signedBytes, issued.signedBytes.count, issued.publicKey)
          held += unsafe measure_verify(1, signature, signedBytes, signedBytes.count, publicKey)
        }
      }
      try require(held == UInt64(2 * count), "libsodium refused a good signature")
      return nanoseconds
    }
  }

  func rawAdmission(_ name: String) -> Operation {
    Operation(name: name) { [publicKey] count in
      var held: UInt64 = 0
      let nanoseconds = timed { held = unsafe measure_is_valid_point(UInt64(count), publicKey) }
      try require(held == UInt64(count), "libsodium refused a good key")
      return nanoseconds
    }
  }

  func rawSignature(_ name: String) -> Operation {
    Operation(name: name) { [signedBytes, secretKey, signature] count in
      var made = [UInt8](repeating: 0, count: 64)
      let nanoseconds = timed { unsafe measure_sign(UInt64(count), signedBytes, signedBytes.count, secretKey, &made) }
      try require(made == signature, "libsodium made another signature")
      return nanoseconds
    }
  }

  /// A key pair from its own seed.
  func rawKeyPair(_ name: String) -> Operation {
    let seed = key.withExportedSeed { seed in seed.indices.map { seed[$0] } }
    return Operation(name: name) { [publicKey] count in
      var (made, secret) = ([UInt8](repeating: 0, count: 32), [UInt8](repeating: 0, count: 64))
      let nanoseconds = timed {
        for _ in 0..<count { unsafe measure_key_pair(seed, &made, &secret) }
      }
      try require(made == publicKey, "libsodium derived another key")
      return nanoseconds
    }
  }
}
