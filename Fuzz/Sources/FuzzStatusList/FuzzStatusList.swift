internal import FuzzSupport
internal import Luyin

/// The body of a status list is refused, or it is the only encoding of what it says, and a look-up agrees with a walk.
///
/// The input is the body; the envelope around it is made here, so that no hash stands in the way.
@c(LLVMFuzzerTestOneInput)
public func fuzzStatusList(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  unsafe withInput(start, count) { input in
    let body = input.array
    guard let document = statusListDocument(around: body), let list = try? StatusList(admitting: document) else {
      return
    }
    property("the encoding is the only one", list.body == body)
    var contents: [Status: [UInt32]] = [:]
    for (status, indices) in list.indices {
      let all = Array(indices)
      property("there are as many as it says", all.count == indices.count)
      for (index, next) in zip(all, all.dropFirst()) { property("indices ascend", index < next) }
      for index in all {
        property("an index that is listed is found", list.answer(for: index) == .status(status))
        property("it is below the capacity", UInt64(index) < list.capacity)
      }
      contents[status] = all
    }
    for (_, indices) in contents {
      for index in indices where index < .max {
        let next = index + 1
        let listed = contents.first { $0.value.contains(next) }?.key
        let expected = listed.map { StatusList.Answer.status($0) } ?? (UInt64(next) < list.capacity ? .none : .unknown)
        property("its neighbour is as listed", list.answer(for: next) == expected)
      }
    }
    let again = try? StatusList(capacity: list.capacity, indices: contents)
    property("what it says is encoded so", again?.body == body)
  }
  return 0
}

/// A draft around a body, of the public key of RFC 8032's first test.
private func statusListDocument(around body: [UInt8]) -> UnverifiedDocument? {
  let bytes: [UInt8] = [
    0xd7, 0x5a, 0x98, 0x01, 0x82, 0xb1, 0x0a, 0xb7, 0xd5, 0x4b, 0xfe, 0xd3, 0xc9, 0x64, 0x07, 0x3a,
    0x0e, 0xe1, 0x72, 0xf3, 0xda, 0xa6, 0x23, 0x25, 0xaf, 0x02, 0x1a, 0x68, 0xf7, 0x07, 0x51, 0x1a,
  ]
  guard let key = try? PublicKey(admitting: bytes.span),
    let header = try? DocumentHeader(
      kind: .statusList, domain: DomainID(bytes: InlineArray(repeating: 1)), subject: DocumentSubject(key), epoch: 0,
      number: 1, issuedAt: 1, nextUpdate: 2, expires: 3, body: body.span)
  else { return nil }
  return try? UnverifiedDocument(header: header, body: body, signatories: [])
}
