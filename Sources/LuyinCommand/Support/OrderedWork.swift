/// Works on the pieces of a stream on all cores and hands the results on in the order of the input.
///
/// At most `2 × cores` pieces are in work or waiting, so memory stays the same however long the input is.
/// Before the input makes us wait, everything that was read is finished and handed on: a program that feeds us
/// line by line has each answer before it sends the next line. So it is when the input fails.
struct OrderedWork<Result: Sendable> {
  let work: @Sendable (RowChunks.Chunk) -> Result

  func run(
    _ chunks: inout RowChunks, each deliver: (Result, _ bytesRead: Int) throws(Failure) -> Void
  ) async throws(Failure) {
    let limit = 2 * Processor.count
    var source = chunks
    defer { chunks = source }
    do {
      try await withThrowingTaskGroup(of: (Int, Result).self) { group in
        var started = 0
        var delivered = 0
        var waiting: [Int: Result] = [:]
        func deliverNext() async throws {
          while waiting[delivered] == nil {
            guard let (position, result) = try await group.next() else { return }
            waiting[position] = result
          }
          guard let result = waiting.removeValue(forKey: delivered) else { return }
          delivered += 1
          try deliver(result, source.byteCount)
        }
        var failure: Failure?
        while failure == nil {
          while delivered < started, started - delivered >= limit || source.wouldWait { try await deliverNext() }
          do throws(Failure) {
            guard let chunk = try source.next() else { break }
            let position = started
            group.addTask { (position, work(chunk)) }
            started += 1
          } catch {
            failure = error
          }
        }
        while delivered < started { try await deliverNext() }
        if let failure { throw failure }
      }
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(.internalFault, "\(error)")
    }
  }
}
