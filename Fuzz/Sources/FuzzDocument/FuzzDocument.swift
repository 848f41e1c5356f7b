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
  property("the first root alone has no domain", (header.number == 1) == (header.domain == .unset))
}

private func checkUpdate(root: [UInt8], next: [UInt8]) {
  guard var state = try? DomainState(firstRoot: root) else { return }
  property("a state starts with the first root", state.rootNumber == 1)
  let floor = state.timeFloor
  do {
    try state.update(with: next, at: 1_600_000_000)
    property("a taken root is the next", state.rootNumber == 2)
    property("a taken root names the domain", state.rootHeader.domain == state.domain)
  } catch {
    property("a refused document changes nothing", state.rootNumber == 1 && state.timeFloor == floor)
  }
}
