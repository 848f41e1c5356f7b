// An issuer in ten lines: `import Luyin` suffices, and libsodium-dev is all that it needs to link.
// Prints the issuer's public key and a credential, in the two lines that ../verifier takes.
import Luyin

guard let issuedAt = UInt32(CommandLine.arguments.dropFirst().first ?? "1585180800") else {
  fatalError("usage: issuer [ISSUED-AT, seconds since 1970]")
}
let issuer = try SecretKey.generate()
let holder = try SecretKey.generate().publicKey  // the holder's phone makes this key and keeps the secret
let claims = try CredentialClaims(
  status: .green, region: 420_381, issuedAt: issuedAt, lifetimeMinutes: 24 * 60, index: 0)
let credential = issuer.withSigningKey { claims.issue(to: .deviceKey(holder), with: $0) }

print(issuer.publicKey.hex)
print(credential.text)
