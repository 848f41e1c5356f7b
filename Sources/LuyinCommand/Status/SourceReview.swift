internal import Luyin
internal import LuyinConformance
internal import LuyinIssuance

/// Looks at the sources of what a gateway has converted, before its next list is made, and says what has changed.
struct SourceReview {
  let ledger: SQLiteLedger
  let state: TrustState
  let storePath: String

  func run(for key: PublicKey, at time: Int64) async throws {
    var progress = Progress(unit: "sources", byteCountTotal: nil)
    defer { progress.clear() }
    let summary: ConversionReview.Summary
    do {
      summary = try await ConversionReview(of: ledger, by: Gateway(state, key: key), coreCount: Processor.count)
        .run(at: time) { progress.update(count: $0, bytesRead: 0) }
    } catch let error as ConversionError {
      throw Failure(
        .dataError,
        "\(Foreign.shown(storePath)) does not tell by what key \(key.id.hex) converts (\(error.reason)): "
          + error.reason.conversionSentence[.english])
    } catch let error as LedgerError {
      throw Failure(error)
    }
    progress.clear()
    Terminal.writeError(
      "luyin: \(summary.reviewedCount) sources looked at; \(summary.changedCount) indices have another status now")
  }
}
