internal import FuzzSupport
internal import Luyin

/// A document is refused, or is kept byte for byte; and whatever comes, a verifier's state moves forward or not at all.
///
/// The input is a document's length in two bytes, that document as the first root, and a second document behind it.
@c(LLVMFuzzerTestOneInput)
public func fuzzDocument(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  unsafe withInput(start, count) { input in
    let bytes = input.array
    checkDecoding(bytes)
    guard bytes.count >= 2 else { return }
    let length = min(Int(bytes[0]) << 8 | Int(bytes[1]), bytes.count - 2)
    checkUpdate(root: Array(bytes[2..<2 + length]), next: Array(bytes[(2 + length)...]))
  }
  return 0
}

private func checkDecoding(_ bytes: [UInt8]) {
  guard let document = try? UnverifiedDocument(decoding: bytes) else { return }
  let header = document.header
  property("the received bytes are kept", document.bytes == bytes)
  property("a document has more bytes than its header", bytes.count > DocumentHeader.byteCount)
  property("a document has a number", header.number >= 1)
  property("times are in order", header.issuedAt < header.nextUpdate && header.nextUpdate <= header.expires)
  let isFirstRoot = header.kind == .root && header.number == 1
  property("the first root alone has no domain", isFirstRoot == (header.domain == .unset))
}

private func checkUpdate(root: [UInt8], next: [UInt8]) {
  guard var state = try? TrustState(firstRoot: root) else { return }
  let own = state.own
  property("a state starts with the first root", own.root.header.number == 1 && own.trustList == nil)
  let floor = state.timeFloor
  do {
    try state.update(with: next, at: 1_600_000_000)
    if state.own.root.header.number == 1 {
      property("what is taken is a root or a list", state.own.trustListInForce != nil)
    } else {
      property("a taken root is the next", state.own.root.header.number == 2)
      property("a taken root names the domain", state.own.root.header.domain == state.own.domain)
    }
  } catch {
    property(
      "a refused document changes nothing",
      state.own.root.header.number == 1 && state.own.trustList == nil && state.peers.isEmpty
        && state.timeFloor == floor)
  }
}
