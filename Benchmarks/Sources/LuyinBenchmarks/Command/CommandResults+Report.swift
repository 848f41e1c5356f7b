extension CommandResults {
  var targets: [Target] {
    [
      Target(
        what: "`luyin verify` of one code, whole process, median", measured: verify.milliseconds.median,
        middleHalf: verify.milliseconds.middleHalf, bound: .below(15), fractionDigits: 1, unit: " ms"),
      Target(
        what: "`luyin verify --place` by 34 issuers with policies and status lists, whole process, median",
        measured: gate.milliseconds.median, middleHalf: gate.milliseconds.middleHalf, bound: .below(20),
        fractionDigits: 1, unit: " ms"),
    ]
      + ledger.suffix(1).map { run in
        Target(
          what: "new holders through a ledger ÷ cores × libsodium's signatures", measured: run.new.ratio(cores),
          bound: .atLeast(0.6), fractionDigits: 2)
      }
  }

  var verifyTable: Table {
    func row(_ name: String, _ sample: Sample) -> [String] {
      [name, sample.median.text(1), sample.quantile(0.95).text(1), sample.values.count.grouped]
    }
    return Table(
      title: "Whole processes", header: ["", "ms, median", "ms, 95 of 100 within", "runs"],
      rows: [
        row("`luyin verify` of one code", verify.milliseconds),
        row("`luyin verify --place` by 34 issuers with policies and status lists", gate.milliseconds),
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

  var ledgerTable: Table {
    Table(
      title: "`luyin issue --ledger`",
      header: [
        "", "rows", "rows/s", "÷ cores × libsodium's signatures/s", "÷ the same, all cores at once",
        "processor µs per row", "peak MiB",
      ],
      rows: ledger.flatMap { runs in
        [("holders that are new", runs.new), ("the same, renewed", runs.renewed)].map { what, run in
          [
            what, runs.rows.grouped, run.rowsPerSecond.text(0), run.ratio(cores).text(2),
            (run.rowsPerSecond / run.signing.allCores).text(2), run.processorMicrosecondsPerRow.text(1),
            (Double(run.peakKibibytes) / 1024).text(1),
          ]
        }
      })
  }

  var ledgerOperationTable: Table {
    Table(
      title: "Ledgers", header: ["", "holders", "seconds"],
      rows: ledger.flatMap { runs in
        [
          ("`luyin ledger index` behind a run of new holders", runs.indexSeconds),
          ("`luyin status set` of one in a hundred", runs.setSeconds),
          ("`luyin status publish` of that", runs.publishSeconds),
          ("`luyin status publish` of the same again", runs.publishAgainSeconds),
          ("`luyin ledger check`", runs.checkSeconds),
        ].map { [$0, runs.rows.grouped, $1.text(2)] }
      })
  }

  var note: String {
    let rates = bulk.map(\.signing.perCore) + ledger.flatMap { [$0.new.signing.perCore, $0.renewed.signing.perCore] }
    let range = (rates.min() ?? 0)...(rates.max() ?? 0)
    return "libsodium alone made \(range.text(0)) signatures/s on one core beside the runs of `luyin issue`."
  }
}
