internal import FuzzSupport
internal import Luyin

/// The body of a trust list is refused, or has a meaning that holds together; and a scope that it has agrees with
/// counting.
///
/// The input is the body; the envelope around it is made here, so that no hash stands in the way.
@c(LLVMFuzzerTestOneInput)
public func fuzzTrustList(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  unsafe withInput(start, count) { input in
    guard let document = document(around: input.array), let list = try? TrustList(admitting: document) else { return }
    checkKeys(list)
    for scope in list.scopes { checkScope(scope.regions) }
    for peer in list.peers {
      property("a peer is recognised for some time", peer.from < peer.until)
      checkScope(peer.regions)
    }
  }
  return 0
}

private func document(around body: [UInt8]) -> UnverifiedDocument? {
  let domain = DomainID(bytes: InlineArray(repeating: 1))
  guard
    let header = try? DocumentHeader(
      kind: .trustList, domain: domain, epoch: 0, number: 1, issuedAt: 1, nextUpdate: 2, expires: 3, body: body.span)
  else { return nil }
  return try? UnverifiedDocument(header: header, body: body, signatories: [])
}

private func checkKeys(_ list: TrustList) {
  var last: UInt32?
  for position in 0..<list.keyCount {
    let entry = list.entry(at: position)
    property("key ids ascend", last.map { $0 < entry.keyID.rawValue } ?? true)
    last = entry.keyID.rawValue
    property("a key is found by its id", list.entry(of: entry.keyID) == entry)
    property("a key is found", list.entry(of: entry.key) == entry)
    property("a key has an issuer", list.issuers.indices.contains(entry.issuerIndex))
    property("a key that issues has a scope", (entry.scopeIndex != nil) == entry.purpose.signsCredentials)
    property("a scope is there", entry.scopeIndex.map { list.scopes.indices.contains($0) } ?? true)
    property("a key is valid for some time", entry.validFrom < entry.validUntil)
  }
}

private func checkScope(_ scope: RegionScope) {
  for range in scope.ranges {
    for number in [range.lowerBound, range.upperBound] {
      guard let whole = scope.regionCode.range(of: number) else {
        property("no range has 0", false)
        return
      }
      let isInside = range.lowerBound <= whole.lowerBound && whole.upperBound <= range.upperBound
      property("what lies in a range is included", !isInside || scope.includes(number, in: scope.regionCode))
      property("what a range has is touched", scope.touches(number, in: scope.regionCode))
    }
    property(
      "beside a range nothing is included",
      !scope.includes(range.lowerBound - 1, in: scope.regionCode) || range.lowerBound == 1)
  }
}
