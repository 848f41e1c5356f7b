extension CommandResults {
  var targets: [Target] {
    [
      Target(
        what: "`luyin verify` of one code, whole process, median", measured: verify.milliseconds.median,
        middleHalf: verify.milliseconds.middleHalf, bound: .below(15), fractionDigits: 1, unit: " ms")
    ]
  }

  var verifyTable: Table {
    func row(_ name: String, _ sample: Sample) -> [String] {
      [name, sample.median.text(1), sample.quantile(0.95).text(1), sample.values.count.grouped]
    }
    return Table(
      title: "Whole processes", header: ["", "ms, median", "ms, 95 of 100 within", "runs"],
      rows: [
        row("`luyin verify` of one code", verify.milliseconds),
        row("a program that does nothing", verify.nothingMilliseconds),
      ])
  }

  var bulkTable: Table {
    Table(
      title: "`luyin issue --input`",
      header: [
        "holder keys", "rows", "rows/s", "÷ cores × libsodium's signatures/s", "÷ the same, all cores at once",
        "processor µs per row", "peak MiB",
      ],
      rows: bulk.map { run in
        [
          run.holderKeysAdmitted ? "admitted before" : "admitted in the run",
          run.rows.grouped,
          run.rowsPerSecond.text(0),
          (run.rowsPerSecond / (Double(cores) * run.signing.perCore)).text(2),
          (run.rowsPerSecond / run.signing.allCores).text(2),
          run.processorMicrosecondsPerRow.text(1),
          (Double(run.peakKibibytes) / 1024).text(1),
        ]
      })
  }

  var note: String {
    let rates = bulk.map(\.signing.perCore)
    let range = (rates.min() ?? 0)...(rates.max() ?? 0)
    return "libsodium alone made \(range.text(0)) signatures/s on one core beside the runs of `luyin issue`."
  }
}
