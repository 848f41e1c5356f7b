internal import LuyinIssuance

/// Works on the pieces of a stream on all cores and hands the results on in the order of the input, in bounded memory: an
/// ``OrderedPipeline`` with nothing to commit.
struct OrderedWork<Result: Sendable> {
  let work: @Sendable (RowChunks.Chunk) -> Result

  func run(
    _ chunks: inout RowChunks, each deliver: (Result, _ bytesRead: Int) throws(Failure) -> Void
  ) async throws(Failure) {
    let pipeline = OrderedPipeline<RowChunks.Chunk, Result, Result, Result>(
      coreCount: Processor.count, prepare: { [work] in (work($0), rowCount: $0.lastLine - $0.firstLine + 1) },
      commit: { $0 }, finish: { $0 })
    do {
      try await pipeline.run(&chunks) { result, chunks in try deliver(result, chunks.byteCount) }
    } catch {
      throw error as? Failure ?? Failure(.internalFault, "\(error)")
    }
  }
}
