internal import CMeasure

extension Subject {
  /// libsodium's signature in a loop of C.
  var rawSignature: Operation {
    Operation(name: LibraryOperation.rawSignature.rawValue) { [signedBytes, secretKey, signature] count in
      var made = [UInt8](repeating: 0, count: 64)
      let nanoseconds = timed {
        unsafe measure_sign(UInt64(count), signedBytes, signedBytes.count, secretKey, &made)
      }
      try require(made == signature, "libsodium made another signature")
      return nanoseconds
    }
  }

  /// libsodium's check of a signature in a loop of C.
  var rawVerification: Operation {
    Operation(name: LibraryOperation.rawVerification.rawValue) { [signedBytes, publicKey, signature] count in
      var held: UInt64 = 0
      let nanoseconds = timed {
        held = unsafe measure_verify(UInt64(count), signature, signedBytes, signedBytes.count, publicKey)
      }
      try require(held == UInt64(count), "libsodium refused a good signature")
      return nanoseconds
    }
  }
}
