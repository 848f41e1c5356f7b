extension RecentPresentations {
  /// Remembers the presentation of a verdict whose step *holder* has passed; others leave no trace. Call it once the scan has its
  /// answer. Costs a look-up, now and then a sweep.
  public mutating func note(_ verdict: TrustVerdict) {
    if let signature = verdict.holder?.signature { note(signature, at: verdict.readTime) }
  }

  /// Likewise for a verdict by one issuer's key, given at `time`.
  public mutating func note(_ verdict: Verdict, at time: Int64) {
    if let signature = verdict.holder?.signature { note(signature, at: time) }
  }

  /// Whether the presentation of a verdict, for which nothing was said to be seen, was seen before its scan: then it has to be judged again
  /// with what was seen. So scans may be judged side by side, and noted one after the other. Costs a look-up.
  package func contains(_ verdict: TrustVerdict) -> Bool {
    verdict.holder?.signature.map { contains($0, otherThanAt: verdict.readTime) } ?? false
  }

  /// Likewise for a verdict by one issuer's key, given at `time`.
  package func contains(_ verdict: Verdict, at time: Int64) -> Bool {
    verdict.holder?.signature.map { contains($0, otherThanAt: time) } ?? false
  }
}
