internal import Synchronization

/// A race between a signer and the clock, which the caller wins at the timeout even if the signer never returns.
///
/// A task group would wait for its losing child; a signer that hangs and ignores cancellation must not hold
/// the issuer up, so the two run as tasks of their own.
final class FirstAnswer: Sendable {
  private typealias Answer = Result<Signature, SignerError>

  private enum State {
    case open
    case waiting(CheckedContinuation<Answer, Never>)
    case answered(Answer)
  }

  private let state = Mutex(State.open)

  static func of<C: Clock>(
    _ signer: some Signer, to message: [UInt8], timeout: C.Duration, clock: C
  ) async throws(SignerError) -> Signature {
    let race = FirstAnswer()
    let signing = Task {
      do { race.settle(.success(try await signer.sign(message))) } catch { race.settle(.failure(.failed(error))) }
    }
    let waiting = Task {
      do {
        try await clock.sleep(until: clock.now.advanced(by: timeout), tolerance: nil)
        race.settle(.failure(.timedOut))
      } catch {
        // Cancelled after the race was settled, as a rule; a clock that fails must not leave the caller waiting.
        race.settle(.failure(.failed(error)))
      }
    }
    defer {
      signing.cancel()
      waiting.cancel()
    }
    let answer = await withTaskCancellationHandler {
      await withCheckedContinuation { race.wait($0) }
    } onCancel: {
      race.settle(.failure(.failed(CancellationError())))
    }
    return try answer.get()
  }

  private func settle(_ answer: Answer) {
    let waiter = state.withLock { state -> CheckedContinuation<Answer, Never>? in
      switch state {
      case .open:
        state = .answered(answer)
        return nil
      case .waiting(let waiter):
        state = .answered(answer)
        return waiter
      case .answered:
        return nil
      }
    }
    waiter?.resume(returning: answer)
  }

  private func wait(_ waiter: CheckedContinuation<Answer, Never>) {
    let answer = state.withLock { state -> Answer? in
      if case .answered(let answer) = state { return answer }
      state = .waiting(waiter)
      return nil
    }
    if let answer { waiter.resume(returning: answer) }
  }
}
