#if os(Linux)
  import Glibc
  import LuyinVectors
  import LuyinCrypto
  import Testing

  /// After a key was made, sealed, opened, used and dropped, its seed is nowhere in the process's memory.
  struct MemoryScanTests {
    @Test func seedIsNowhereAfterUse() async {
      await #expect(processExitsWith: .success) {
        let masked = try MemoryScanTests.useAKey()
        let found = try MemoryScanTests.occurrences(ofMasked: masked)
        precondition(found == 0)
      }
    }

    /// Likewise a holder's seed and the key that it gives, after presentations were made with it.
    @Test func holderSecretsAreNowhereAfterUse() async {
      await #expect(processExitsWith: .success) {
        for masked in try MemoryScanTests.useASeed() {
          let found = try MemoryScanTests.occurrences(ofMasked: masked)
          precondition(found == 0)
        }
      }
    }

    /// The scan does find what is there.
    @Test func scanFindsASeedThatIsThere() async {
      await #expect(processExitsWith: .success) {
        let seed = FakeKeys.issuerSeed(7)
        let found = try MemoryScanTests.occurrences(ofMasked: seed.map { $0 ^ 0xff })
        precondition(found > 0)
        precondition(seed.count == 32)
      }
    }

    /// The seed of a key that has gone, each byte inverted: the seed itself must not lie in this test's memory.
    private static func useAKey() throws -> [UInt8] {
      let phrase = Array("passphrase".utf8)
      let cost = try KeyFileCost(memoryKiB: 8192, passes: 1)
      let file: KeyFile
      let masked: [UInt8]
      do {
        let key = try SecretKey.generate()
        masked = key.withExportedSeed { seed in seed.indices.map { seed[$0] ^ 0xff } }
        file = try KeyFile.sealing(key, passphrase: try Passphrase(phrase.span), cost: cost)
      }
      let key = try file.open(passphrase: try Passphrase(phrase.span))
      let signature = key.withSigningKey { $0.sign(phrase.span) }
      precondition(key.publicKey.verifies(signature, of: phrase.span))
      return masked
    }

    /// A seed and the secret of one of its keys, each byte inverted.
    private static func useASeed() throws -> [[UInt8]] {
      let phrase = Array("passphrase".utf8)
      let cost = try KeyFileCost(memoryKiB: 8192, passes: 1)
      let file: KeyFile
      do {
        let seed = try HolderSeed.generate()
        file = try KeyFile.sealing(seed, passphrase: try Passphrase(phrase.span), cost: cost)
      }
      let seed = try file.openHolderSeed(passphrase: try Passphrase(phrase.span))
      let key = try seed.key(3)
      let signature = key.withSigningKey { $0.sign(phrase.span) }
      precondition(key.publicKey.verifies(signature, of: phrase.span))
      return [
        seed.pair.withExportedSeed { seed in seed.indices.map { seed[$0] ^ 0xff } },
        key.withExportedSeed { seed in seed.indices.map { seed[$0] ^ 0xff } },
      ]
    }

    private static func occurrences(ofMasked masked: [UInt8]) throws -> Int {
      let maps = unsafe fopen("/proc/self/maps", "r")!
      var regions: [(start: off_t, end: off_t)] = []
      var line = [CChar](repeating: 0, count: 4096)
      while unsafe fgets(&line, Int32(line.count), maps) != nil {
        let fields = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
          .split(separator: " ")
        let bounds = fields[0].split(separator: "-").compactMap { off_t($0, radix: 16) }
        // A sanitizer's shadow memory is larger than any heap, and holds no copies.
        guard bounds.count == 2, fields[1].hasPrefix("r"), bounds[1] - bounds[0] <= 1 << 32 else { continue }
        regions.append((bounds[0], bounds[1]))
      }
      unsafe fclose(maps)
      let memory = unsafe open("/proc/self/mem", O_RDONLY)
      defer { close(memory) }
      var buffer = [UInt8](repeating: 0, count: 1 << 20)
      var found = 0
      for region in regions {
        var position = region.start
        while position < region.end {
          let count = unsafe pread(memory, &buffer, min(buffer.count, Int(region.end - position)), position)
          guard count >= masked.count else { break }
          found += matches(buffer, count: count, masked: masked)
          // What begins in the last bytes is found by the next read.
          position += off_t(count == buffer.count ? count - masked.count + 1 : count)
        }
      }
      return found
    }

    private static func matches(_ buffer: [UInt8], count: Int, masked: [UInt8]) -> Int {
      unsafe buffer.withUnsafeBytes { bytes in
        var found = 0
        var start = 0
        while start + masked.count <= count,
          let next = unsafe memchr(bytes.baseAddress! + start, Int32(masked[0] ^ 0xff), count - start)
        {
          let offset = unsafe next - UnsafeMutableRawPointer(mutating: bytes.baseAddress!)
          guard offset + masked.count <= count else { break }
          if (1..<masked.count).allSatisfy({ unsafe bytes[offset + $0] == masked[$0] ^ 0xff }) { found += 1 }
          start = offset + 1
        }
        return found
      }
    }
  }
#endif
