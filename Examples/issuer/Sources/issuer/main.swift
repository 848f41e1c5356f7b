// An issuer in ten lines: `import Luyin` suffices, and libsodium-dev is all that it needs to link.
// Prints the issuer's public key and a credential, in the two lines that ../verifier takes.
import Luyin

let arguments = CommandLine.arguments
guard let issuedAt = UInt32(arguments.dropFirst().first ?? "1585180800") else {
  fatalError("usage: issuer [ISSUED-AT [HOLDER-KEY]], seconds since 1970, the holder's public key as 64 hex digits")
}
let issuer = try SecretKey.generate()
// The holder's phone makes this key and keeps the secret: ../holder.
let holder = arguments.count > 2 ? try PublicKey(hex: arguments[2]) : try SecretKey.generate().publicKey
let claims = try CredentialClaims(
  status: .green, region: 420_381, issuedAt: issuedAt, lifetimeMinutes: 24 * 60, index: 0)
let credential = issuer.withSigningKey { claims.issue(to: .deviceKey(holder), with: $0) }

print(issuer.publicKey.hex)
print(credential.text)
