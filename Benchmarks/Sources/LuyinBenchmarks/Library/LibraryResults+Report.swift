extension LibraryResults {
  var targets: [Target] {
    [
      ratioTarget("time to issue ÷ libsodium's signature", .issue, to: .rawSignature, .atMost(1.05)),
      ratioTarget(
        "time from text to verdict ÷ libsodium's verification", .judge, to: .rawVerification, .atMost(1.03)),
      Target(
        what: "heap allocations from text to verdict", measured: allocations(.judge), bound: .atMost(0),
        fractionDigits: 0),
      ratioTarget("rate from text to verdict ÷ rate of jwt-kit", .token, to: .judge, .atLeast(1.5)),
    ]
  }

  private func ratioTarget(
    _ what: String, _ operation: LibraryOperation, to other: LibraryOperation, _ bound: Target.Bound
  ) -> Target {
    let sample = ratio(operation, to: other)
    return Target(
      what: what, measured: sample.median, middleHalf: sample.middleHalf, bound: bound, fractionDigits: 3)
  }

  var operationTable: Table {
    Table(
      title: "Operations", header: ["operation", "ns, median", "ns, middle half", "heap allocations"],
      rows: LibraryOperation.allCases.map { operation in
        let sample = nanoseconds(operation)
        let digits = sample.median < 1000 ? 1 : 0
        return [
          operation.rawValue, sample.median.text(digits), sample.middleHalf.text(digits),
          allocations(operation).text(0),
        ]
      })
  }

  var note: String {
    let blocks = options.rounds * LibraryOperation.allCases.count
    return "Ratios are medians over \(options.rounds) rounds of blocks of \(options.blockMilliseconds) ms. Of "
      + "\(blocks.grouped) blocks, \(disturbedBlocks) were disturbed by other processes at every attempt; "
      + "\(repeatedBlocks) attempts were measured again."
  }
}
