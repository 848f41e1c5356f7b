internal import CSodium
internal import Synchronization

/// Memory for a secret: between guard pages, locked into RAM where the system allows, inaccessible outside the
/// scopes that open it, wiped when it goes.
///
/// Safe although it hides raw memory: the memory lives exactly as long as the value, nobody can copy the value,
/// and the spans handed out end with their closures.
@safe struct GuardedMemory: ~Copyable, @unchecked Sendable {
  // Sendable by hand: writing is exclusive (`mutating`), reading is shared, and `openScopes` has a lock.
  private let base: UnsafeMutablePointer<UInt8>
  let byteCount: Int
  private let openScopes = Mutex(0)

  /// Memory of `byteCount` zeros, inaccessible.
  init(byteCount: Int) throws(CryptoError) {
    try Sodium.require()
    guard let raw = unsafe sodium_malloc(byteCount) else { throw .guardedMemoryUnavailable }
    unsafe sodium_memzero(raw, byteCount)
    // Where protection cannot be had once it cannot be promised later.
    guard unsafe sodium_mprotect_noaccess(raw) == 0 else {
      unsafe sodium_free(raw)
      throw .guardedMemoryUnavailable
    }
    unsafe base = raw.bindMemory(to: UInt8.self, capacity: byteCount)
    self.byteCount = byteCount
  }

  deinit {
    // Wipes all of it first, after making it writable.
    unsafe sodium_free(base)
  }

  /// Calls `body` with the bytes writable; no other scope can be open, since this one is exclusive.
  mutating func fill<R: ~Copyable, E: Error>(_ body: (inout MutableSpan<UInt8>) throws(E) -> R) throws(E) -> R {
    unsafe sodium_mprotect_readwrite(base)
    defer { unsafe sodium_mprotect_noaccess(base) }
    var span = unsafe MutableSpan(_unsafeStart: base, count: byteCount)
    return try body(&span)
  }

  /// Calls `body` with the bytes readable. Scopes may nest and run on several threads at once; the memory
  /// becomes inaccessible again when the last of them ends.
  borrowing func withBytes<R: ~Copyable, E: Error>(_ body: (Span<UInt8>) throws(E) -> R) throws(E) -> R {
    open()
    defer { close() }
    let span = unsafe Span(_unsafeStart: base, count: byteCount)
    return try body(span)
  }

  /// Makes the bytes readable until a matching ``close()``.
  borrowing func open() {
    openScopes.withLock { count in
      if count == 0 { unsafe sodium_mprotect_readonly(base) }
      count += 1
    }
  }

  borrowing func close() {
    openScopes.withLock { count in
      count -= 1
      if count == 0 { unsafe sodium_mprotect_noaccess(base) }
    }
  }

  /// Where the bytes are; readable only between ``open()`` and ``close()``.
  @unsafe borrowing func address() -> UnsafePointer<UInt8> { unsafe UnsafePointer(base) }
}
