internal import Luyin

/// What places do with people of regions, all pairs at one time.
struct PolicyMatrix {
  let time: Int64
  /// What all pairs have in common.
  let facts: RecognitionFacts
  /// The rows: places.
  let relying: [MatrixRegion]
  /// The columns: where the holder is resident, and whose issuer the code is of.
  let issuing: [MatrixRegion]
  /// Row by row.
  let cells: [[Recognition]]

  /// - Parameter facts: but for the issuer's jurisdiction and the residence, which are those of the column.
  init(_ policies: PolicySet, relying: [UInt32], issuing: [UInt32], _ facts: RecognitionFacts, at time: Int64) {
    self.time = time
    self.facts = facts
    self.relying = relying.map { MatrixRegion($0, .gbt2260) }
    self.issuing = issuing.map { MatrixRegion($0, policies.regionCode) }
    cells = relying.map { place in
      let chain = policies.chain(of: place)
      return issuing.map { region in
        var facts = facts
        (facts.jurisdiction, facts.residence) = (region, region)
        return Recognition(chain, facts, at: time)
      }
    }
  }

  /// Whether a cell is about a place's own people.
  func isOwn(_ row: Int, _ column: Int) -> Bool {
    relying[row].number == issuing[column].number && facts.regionCode == .gbt2260
  }
}
