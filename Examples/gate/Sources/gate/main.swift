// A gate in ten lines: it judges by a store that `luyin store init` has made and `luyin store update` keeps up to date.
// Exits with 0 genuine, 20 refuse, 30 refer; only for `exit` it also imports the C library.
import Luyin
import LuyinStore

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

let arguments = CommandLine.arguments
guard arguments.count == 4, let time = Int64(arguments[3]) else {
  fatalError("usage: gate STORE TEXT TIME, the time as seconds since 1970")
}
let verifier = TrustVerifier(try TrustStore(opening: arguments[1]).state)  // once: for every scan until the next update
let verdict = verifier.judge(text: arguments[2].utf8.span, at: time)

print(verdict.outcome, verdict.reason, verdict.issuer?.issuer.name ?? "nothing proven")
switch verdict.outcome {
case .genuine: exit(0)
case .refuse: exit(20)
default: exit(30)
}
