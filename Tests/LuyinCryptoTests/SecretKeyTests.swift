import LuyinVectors
import TestSupport
import Testing

@testable import LuyinCrypto

struct SecretKeyTests {
  @Test func seedOfAnotherLengthIsRefused() {
    for count in [0, 31, 33, 64] {
      let seed = [UInt8](repeating: 7, count: count)
      #expect(throws: CryptoError.seedLength(count)) { _ = try SecretKey(seed: seed.span).publicKey }
    }
  }

  @Test func seedComesBackFromExportAlone() {
    let seed = FakeKeys.issuerSeed(1)
    let key = FakeKeys.secretKey(seed: seed)
    let exported = key.withExportedSeed { bytes in bytes.indices.map { bytes[$0] } }
    #expect(exported == seed)
  }

  /// One key, many threads, scopes that begin and end at any moment: nobody takes the memory from another.
  @Test func manyThreadsSignWithOneKey() async {
    final class Shared: Sendable {
      let key = FakeKeys.issuer()
    }
    let shared = Shared()
    let expected = (0..<50).map { number in shared.key.withSigningKey { $0.sign([UInt8(number)].span) } }
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<16 {
        group.addTask {
          (0..<50).allSatisfy { number in
            shared.key.withSigningKey { outer in
              let inner = shared.key.withSigningKey { $0.sign([UInt8(number)].span) }
              return inner == expected[number] && outer.sign([UInt8(number)].span) == inner
            }
          }
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }

  @Test func memoryIsReadableInScopesAlone() async {
    await #expect(processExitsWith: .success) {
      var memory = try GuardedMemory(byteCount: 32)
      memory.fill { $0[0] = 42 }
      memory.open()
      precondition(unsafe memory.address().pointee == 42)
      memory.close()
    }
    await #expect(processExitsWith: .failure) {
      var memory = try GuardedMemory(byteCount: 32)
      memory.fill { $0[0] = 42 }
      precondition(unsafe memory.address().pointee == 42)
    }
  }

  @Test func memoryIsNotWritableInReadingScopes() async {
    await #expect(processExitsWith: .failure) {
      let memory = try GuardedMemory(byteCount: 32)
      memory.open()
      unsafe UnsafeMutablePointer(mutating: memory.address()).pointee = 1
    }
  }

  @Test func memoryEndsAtAGuardPage() async {
    await #expect(processExitsWith: .failure) {
      let memory = try GuardedMemory(byteCount: 64)
      memory.open()
      precondition(unsafe memory.address()[64] == 0)
    }
  }
}
