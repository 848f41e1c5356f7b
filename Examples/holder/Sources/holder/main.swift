// A holder's device in ten lines: `import Luyin` suffices, and libsodium-dev is all that it needs to link.
// Prints the public key to which an issuer binds a credential, and shows the credential: once at a given time, else anew every
// 15 seconds. Reads the seed, a .lyseed without a passphrase, from standard input; for that and the clock it also imports the C library.
import Luyin

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

let arguments = CommandLine.arguments
let file = Array(sequence(state: ()) { _ in UInt8(exactly: getchar()) })  // the end of a file is no byte
let seed = try KeyFile(decoding: file.span).openUnencryptedHolderSeed()
guard arguments.count > 1 else {
  print(try seed.key(0).publicKey.hex)
  exit(0)
}
let credential = try UnverifiedCredential(decodingText: arguments[1].utf8.span)
let number = try (0..<100).first { Holder.deviceKey(try seed.key($0).publicKey).hash == credential.fields.holderHash }
let givenTime = arguments.count > 2 ? UInt32(arguments[2]) : nil
guard let number, arguments.count == (givenTime == nil ? 2 : 3) else {
  fatalError(
    "usage: holder [TEXT [TIME]] < SEED, the text of a credential of this device, the time as seconds since 1970")
}
let key = try seed.key(number)

repeat {
  let now = givenTime ?? UInt32(time(nil))
  print(try key.withSigningKey { try DevicePresentation(of: credential, at: now, with: $0).text })
  fflush(nil)
} while givenTime == nil && sleep(UInt32(DevicePresentation.renewalSeconds)) == 0
