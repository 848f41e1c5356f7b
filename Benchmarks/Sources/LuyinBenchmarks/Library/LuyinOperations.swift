internal import Luyin

extension Subject {
  /// Key admitted before; the holder, the credential and its signature are made in the measured part.
  var issue: Operation {
    let last = credential.bytes[99]
    return Operation(name: LibraryOperation.issue.rawValue) { [self] count in
      var right = 0
      // A block opens the key once, as a run of an issuer does.
      let nanoseconds = issuer.withSigningKey { key in
        timed {
          for _ in 0..<count where claims.issue(to: .deviceKey(holderKey), with: key).bytes[99] == last { right += 1 }
        }
      }
      try require(right == count, "the SDK issued another credential")
      return nanoseconds
    }
  }

  /// What a gate does with a scanned text.
  var judge: Operation {
    let verifier = Verifier(issuerKey: issuer.publicKey)
    return .plain(LibraryOperation.judge.rawValue) { [text, now] in
      if case .genuine = verifier.judge(text: text.span, at: now).outcome { true } else { false }
    }
  }

  var holderHash: Operation {
    let first = credential.fields.holderHash.bytes[0]
    return .plain(LibraryOperation.holderHash.rawValue) { [holderKey] in
      Holder.deviceKey(holderKey).hash.bytes[0] == first
    }
  }

  /// Text and structure: all of ``judge`` but key id, signature and time.
  var textDecodeCredential: Operation {
    let last = credential.bytes[99]
    return .plain(LibraryOperation.textDecodeCredential.rawValue) { [text] in
      try UnverifiedCredential(decodingText: text.span).bytes[99] == last
    }
  }

  var decode: Operation {
    let bytes = Array(credential.bytes)
    return .plain(LibraryOperation.decode.rawValue) {
      try UnverifiedCredential(decoding: bytes.span).bytes[99] == bytes[99]
    }
  }

  var textDecode: Operation {
    .plain(LibraryOperation.textDecode.rawValue) { [text] in
      try TextForm.decode(text.span).count == 100
    }
  }

  var textEncode: Operation {
    .plain(LibraryOperation.textEncode.rawValue) { [credential, text] in
      try TextForm.encode(credential.bytes.span).utf8.count == text.count
    }
  }

  var admission: Operation {
    let key = Array(holderKey.bytes)
    return .plain(LibraryOperation.admission.rawValue) {
      try PublicKey(admitting: key.span).bytes[0] == key[0]
    }
  }
}
