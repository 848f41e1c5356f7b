internal import FuzzSupport
internal import Luyin

/// A key file is refused, or is what it says: a hostile one never asks for memory outside the limits, a secret that
/// opens without a passphrase belongs to the public key in front of it, and a holder's seed is no issuer's key.
///
/// Argon2id stays out of the loop: one guess takes as long as ten thousand other inputs.
@c(LLVMFuzzerTestOneInput)
public func fuzzKeyFile(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  unsafe withInput(start, count) { input in
    checkDecoding(input)
    if input.count >= SecretKey.seedByteCount {
      checkWriting(seed: input.extracting(last: SecretKey.seedByteCount))
    }
  }
  return 0
}

private func checkDecoding(_ input: Span<UInt8>) {
  let file: KeyFile
  do { file = try KeyFile(decoding: input) } catch {
    switch error {
    case .notAKeyFile, .damaged: break
    case .version(let version): property("version 1 is known", version != 1)
    case .cost(let memoryKiB, let passes):
      property("a refused cost is outside the limits", !isAllowed(memoryKiB, passes))
    default: property("reading has no other errors", false)
    }
    return
  }
  property("the received bytes are kept", file.bytes == input.array)
  switch file.protection {
  case .unencrypted:
    property("a file in the clear has 76 bytes", input.count == 76)
    checkOpening(file)
  case .passphrase(let cost):
    property("an encrypted file has 140 bytes", input.count == 140)
    property("its cost is within the limits", isAllowed(cost.memoryKiB, cost.passes))
    checkNeedsPassphrase(file)
  }
  do {
    let publicKey = try file.publicKey()
    property("the public key is the header's", publicKey.bytes.span.array == Array(file.bytes[12..<44]))
  } catch {
    property("a public key that is not admitted is damage", error == .damaged)
  }
}

private func isAllowed(_ memoryKiB: UInt32, _ passes: UInt32) -> Bool {
  8_192...1_048_576 ~= memoryKiB && 1...16 ~= passes
}

private func checkOpening(_ file: KeyFile) {
  do {
    let key = try file.openUnencrypted()
    property("what opens as a key is one", file.content == .secretKey)
    property("the key belongs to the header's public key", key.publicKey == (try file.publicKey()))
    property("written again, it is the same file", KeyFile.unencrypted(key).bytes == file.bytes)
  } catch {
    checkRefusal(error, of: file, as: .secretKey, .damaged)
  }
  do {
    let seed = try file.openUnencryptedHolderSeed()
    property("what opens as a holder's seed is one", file.content == .holderSeed)
    property("written again, it is the same file", KeyFile.unencrypted(seed).bytes == file.bytes)
  } catch {
    checkRefusal(error, of: file, as: .holderSeed, .damaged)
  }
}

private func checkNeedsPassphrase(_ file: KeyFile) {
  do {
    _ = try file.openUnencrypted()
    property("an encrypted file does not open without its passphrase", false)
  } catch {
    checkRefusal(error, of: file, as: .secretKey, .passphraseNeeded)
  }
  do {
    _ = try file.openUnencryptedHolderSeed()
    property("nor does it as a holder's seed", false)
  } catch {
    checkRefusal(error, of: file, as: .holderSeed, .passphraseNeeded)
  }
}

private func checkRefusal(
  _ error: KeyFileError, of file: KeyFile, as content: KeyFile.Content, _ expected: KeyFileError
) {
  property(
    "the other content is named, and of the right one what is wrong",
    error == (file.content == content ? expected : .content(file.content)))
}

/// Any seed makes a file that opens: mutation alone finds no public key that fits a seed.
private func checkWriting(seed: Span<UInt8>) {
  do {
    let key = try SecretKey(seed: seed)
    let file = try KeyFile(decoding: KeyFile.unencrypted(key).bytes.span)
    let opened = try file.openUnencrypted()
    property("what was written opens as the same key", opened.publicKey == key.publicKey)
    property("and with the same seed", opened.withExportedSeed { $0.array } == seed.array)
    let holder = try KeyFile(decoding: KeyFile.unencrypted(HolderSeed(seed)).bytes.span)
    property("a holder's seed is written alike but for the magic", holder.bytes[8...] == file.bytes[8...])
    property(
      "and opens as the same seed", KeyFile.unencrypted(try holder.openUnencryptedHolderSeed()).bytes == holder.bytes)
  } catch {
    property("every seed makes key files that open", false)
  }
}
