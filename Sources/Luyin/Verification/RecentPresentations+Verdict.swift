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
}
