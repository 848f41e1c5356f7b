// A verifier in ten lines: `import Luyin` suffices, and libsodium-dev is all that it needs to link.
// Exits with 0 genuine, 20 refuse, 30 refer; only for `exit` it also imports the C library.
import Luyin

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

let arguments = CommandLine.arguments
guard arguments.count == 4, let time = Int64(arguments[3]) else {
  fatalError("usage: verifier PUBLIC-KEY TEXT TIME, the key as 64 hex digits, the time as seconds since 1970")
}
let verifier = Verifier(issuerKey: try PublicKey(hex: arguments[1]))
let verdict = verifier.judge(text: arguments[2].utf8.span, at: time)

print(verdict.outcome, verdict.reason, verdict.credential?.fields.status.name ?? "nothing proven")
switch verdict.outcome {
case .genuine: exit(0)
case .refuse: exit(20)
default: exit(30)
}
