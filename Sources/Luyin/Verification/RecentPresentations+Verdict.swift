extension RecentPresentations {
  /// Remembers the presentation of a verdict whose step *holder* has passed; others leave no trace. Call it once the scan has its
  /// answer.
  public mutating func note(_ verdict: TrustVerdict) {
    if let signature = verdict.holder?.signature { note(Sighting(signature, at: verdict.scanTime)) }
  }

  /// Likewise for a verdict by one issuer's key, given at `time`.
  public mutating func note(_ verdict: Verdict, at time: Int64) {
    if let signature = verdict.holder?.signature { note(Sighting(signature, at: time)) }
  }

  /// Whether the presentation of a verdict, for which nothing was said to be seen, was seen in another scan: then it has to be judged
  /// again with what was seen. So scans may be judged side by side, and noted one after the other. Costs a look-up.
  package func contains(_ verdict: TrustVerdict) -> Bool {
    verdict.holder?.signature.map { contains($0, otherThanAt: verdict.scanTime) } ?? false
  }

  /// Likewise for a verdict by one issuer's key, given at `time`.
  package func contains(_ verdict: Verdict, at time: Int64) -> Bool {
    verdict.holder?.signature.map { contains($0, otherThanAt: time) } ?? false
  }
}
