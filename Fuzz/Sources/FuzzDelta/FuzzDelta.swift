internal import FuzzSupport
internal import Luyin

/// A delta is refused, or kept byte for byte; and what changes say is made, or refused.
///
/// The input is taken for a whole delta, and then for the later list of one: so both the envelope and the changes are
/// reached without a hash to guess.
@c(LLVMFuzzerTestOneInput)
public func fuzzDelta(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  unsafe withInput(start, count) { input in
    let bytes = input.array
    if let delta = try? StatusListDelta(decoding: bytes) {
      property("bytes are kept", delta.bytes == bytes)
      property("a delta is of a status list", delta.header.kind == .statusList && delta.header.subject != nil)
      if let earlier { _ = try? delta.applied(to: earlier) }
    }
    guard let earlier, let later = statusListDocument(around: bytes, number: 2),
      let list = try? StatusList(admitting: later)
    else { return }
    guard let delta = try? StatusListDelta(from: earlier, to: later) else {
      property("there is a delta to every list that does not shrink", list.capacity < earlierCapacity)
      return
    }
    property("the delta makes the later list", (try? delta.applied(to: earlier))?.bytes == later.bytes)
    property("and nothing else", (try? delta.applied(to: later)) == nil || list.body == earlierBody)
  }
  return 0
}

private let earlierCapacity: UInt64 = 1000
private let earlierBody = try? StatusList(
  capacity: earlierCapacity, indices: [.yellow: [3, 100, 101, 700], .red: [5, 6, 7], .revoked: [42]]
).body
private let earlier = earlierBody.flatMap { statusListDocument(around: $0, number: 1) }

/// A draft around a body, of the public key of RFC 8032's first test.
private func statusListDocument(around body: [UInt8], number: UInt32) -> UnverifiedDocument? {
  let bytes: [UInt8] = [
    0xd7, 0x5a, 0x98, 0x01, 0x82, 0xb1, 0x0a, 0xb7, 0xd5, 0x4b, 0xfe, 0xd3, 0xc9, 0x64, 0x07, 0x3a,
    0x0e, 0xe1, 0x72, 0xf3, 0xda, 0xa6, 0x23, 0x25, 0xaf, 0x02, 0x1a, 0x68, 0xf7, 0x07, 0x51, 0x1a,
  ]
  guard let key = try? PublicKey(admitting: bytes.span),
    let header = try? DocumentHeader(
      kind: .statusList, domain: DomainID(bytes: InlineArray(repeating: 1)), subject: DocumentSubject(key), epoch: 0,
      number: number, issuedAt: 1, nextUpdate: 2, expires: 3, body: body.span)
  else { return nil }
  return try? UnverifiedDocument(header: header, body: body, signatories: [])
}
