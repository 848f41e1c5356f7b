extension Status {
  /// What holds of a credential that states this status, by what a list says of it (spec/status-list.md, "What a list says").
  /// - Returns: nil for ``StatusList/Answer/unknown``.
  public func effective(by answer: StatusList.Answer) -> Status? {
    switch answer {
    case .unknown: nil
    case .none: self
    case .status(let stated):
      // The larger number is the worse of green, yellow and red, and both others are larger. A scheme's own numbers have no
      // such order: what the list states counts.
      Status.schemeDefined.contains(rawValue) || stated.rawValue > rawValue ? stated : self
    }
  }
}
