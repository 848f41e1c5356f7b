internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Ends a program, and what it started, when it takes too long for an answer or for its end.
final class Watch: Sendable {
  private struct State {
    var deadline: ContinuousClock.Instant
    var processGroup: Int32?
    var hasFired = false
    var isStopped = false
  }

  private let timeout: Duration
  private let state: Mutex<State>

  init(timeout: Duration) {
    self.timeout = timeout
    state = Mutex(State(deadline: .now + timeout))
    Task { [self] in
      while let deadline = pendingDeadline() {
        try? await Task.sleep(until: deadline)
        if isOver() { return kill() }
      }
    }
  }

  /// Whether it had to end the program.
  var hasFired: Bool { state.withLock { $0.hasFired } }

  /// The group to end.
  func watch(processGroup: Int32) {
    state.withLock { state in
      state.processGroup = processGroup
      // The time may be over before the program has started.
      if state.hasFired { _ = killpg(processGroup, SIGKILL) }
    }
  }

  /// Gives the program its whole time again.
  func restart() { state.withLock { $0.deadline = .now + timeout } }

  /// Ends the program now.
  func kill() {
    state.withLock { state in
      guard !state.isStopped else { return }
      state.hasFired = true
      if let group = state.processGroup { _ = killpg(group, SIGKILL) }
    }
  }

  /// To be called once the program has gone, before its number is given to another.
  func stop() { state.withLock { $0.isStopped = true } }

  private func pendingDeadline() -> ContinuousClock.Instant? {
    state.withLock { $0.isStopped || $0.hasFired ? nil : $0.deadline }
  }

  private func isOver() -> Bool { state.withLock { !$0.isStopped && $0.deadline <= .now } }
}
