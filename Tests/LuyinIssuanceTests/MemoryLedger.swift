import Luyin
import LuyinIssuance
import Synchronization

/// What an issuer writes to put its own database behind the calls, as small as it can be. Indices are given in the order of
/// asking, which a real one would not do.
final class MemoryLedger: IssuerLedger {
  struct Fault: Error {}

  private struct State {
    var places: [HolderReference: UInt32] = [:]
    var credentials: [RecordedCredential] = []
    var overrides: [UInt32: Status] = [:]
    var changeCount: Int64 = 0
    var recorded = RecordedLines()
    var run: IssueRun?
    var last: Publication?
    var stepCount = 0
    var failingStep: Int?
  }

  private let key: PublicKey
  private let state: Mutex<State>

  /// - Parameter failingStep: the step before which its database goes away, once.
  init(key: PublicKey, failingStep: Int? = nil) {
    self.key = key
    state = Mutex(State(failingStep: failingStep))
  }

  /// It no longer goes away, if it has not yet: fast machines make few steps of many lines.
  func mend() { state.withLock { $0.failingStep = nil } }

  func keys() async throws(LedgerError) -> [LedgerKey] {
    state.withLock { state in
      [
        LedgerKey(
          publicKey: key, domain: nil, capacity: 1 << 20, isWhole: true, givenCount: UInt64(state.places.count),
          handedOutCount: 0, leftCount: 1 << 20 - UInt64(state.places.count),
          credentialCount: UInt64(state.credentials.count), overrideCount: UInt64(state.overrides.count),
          lastPublication: state.last)
      ]
    }
  }

  func record(
    _ requests: [IssueRequest], under key: PublicKey, isRevokedReplaced: Bool, step: IssueStep?
  ) async throws(LedgerError) -> [IssueAnswer] {
    guard key == self.key else { throw .keyUnknown(key.id) }
    return try state.withLock { (state) throws(LedgerError) in
      if let step {
        state.stepCount += 1
        guard state.stepCount - 1 != state.failingStep else { throw .failed(path: "memory", "gone") }
        guard state.run?.line == step.after, state.run?.finishedAt == nil else { throw .runTaken(step.run) }
      }
      var answers: [IssueAnswer] = []
      for (position, request) in requests.enumerated() {
        let line = step?.lines[position]
        let index = state.places[request.reference] ?? UInt32(state.places.count)
        guard state.overrides[index] != .revoked else {
          if let line { state.recorded.rejections[line] = IssueStep.Rejection.revoked(index) }
          answers.append(.revoked(index: index))
          continue
        }
        state.places[request.reference] = index
        let credential = RecordedCredential(
          sequence: Int64(state.credentials.count + 1), key: key, binding: request.holder.binding,
          holderHash: request.holder.hash.bytes, claims: request.claims(index: index),
          origin: step.flatMap { step in line.map { .init(run: step.run, line: $0) } })
        state.credentials.append(credential)
        if let line {
          state.recorded.credentials[line] = credential
          state.recorded.references[line] = request.reference
        }
        answers.append(.recorded(credential.claims, override: state.overrides[index]))
      }
      for rejection in step?.rejections ?? [] { state.recorded.rejections[rejection.line] = rejection.message }
      if let step, let run = state.run {
        state.run = IssueRun(
          id: run.id, key: run.key, input: run.input, output: run.output, rejects: run.rejects,
          startedAt: run.startedAt, finishedAt: nil,
          line: step.through, recordedCount: state.recorded.credentials.count,
          rejectedCount: state.recorded.rejections.count)
      }
      return answers
    }
  }

  func record(_ rebindings: [Rebinding]) async throws(LedgerError) {
    state.withLock { state in
      for rebinding in rebindings {
        let credential = rebinding.credential
        state.credentials.append(
          RecordedCredential(
            sequence: Int64(state.credentials.count + 1), key: key, binding: credential.binding,
            holderHash: rebinding.holder.hash.bytes, claims: credential.claims, origin: nil))
      }
    }
  }

  func beginRun(
    under key: PublicKey, input: String, output: String?, rejects: String?, at time: Int64
  ) async throws(LedgerError) -> IssueRun {
    state.withLock { state in
      let run = IssueRun(
        id: 1, key: key, input: input, output: output, rejects: rejects, startedAt: time, finishedAt: nil, line: 0,
        recordedCount: 0,
        rejectedCount: 0)
      state.run = run
      return run
    }
  }

  func runs(into output: String?) async throws(LedgerError) -> [IssueRun] {
    state.withLock { $0.run.map { [$0] } ?? [] }
  }

  func recorded(of run: Int64, lines: ClosedRange<Int>) async throws(LedgerError) -> RecordedLines {
    state.withLock { state in
      RecordedLines(
        credentials: state.recorded.credentials.filter { lines.contains($0.key) },
        references: state.recorded.references.filter { lines.contains($0.key) }, overrides: [:],
        rejections: state.recorded.rejections.filter { lines.contains($0.key) })
    }
  }

  func finishRun(_ run: Int64, at time: Int64) async throws(LedgerError) {}

  func change(
    _ changes: [StatusChange], at time: Int64, by author: String
  ) async throws(LedgerError) -> [StatusChangeOutcome] {
    state.withLock { state in
      changes.map { change in
        guard case .holder(let reference, _) = change.subject, let index = state.places[reference] else {
          return .unknown
        }
        state.overrides[index] = change.status
        state.changeCount += 1
        return .changed(1)
      }
    }
  }

  func draftStatusList(of key: PublicKey) async throws(LedgerError) -> StatusListDraft {
    try state.withLock { (state) throws(LedgerError) in
      var indices: [Status: [UInt32]] = [:]
      for (index, status) in state.overrides { indices[status, default: []].append(index) }
      let body: [UInt8]
      do { body = try StatusList(capacity: 1 << 20, indices: indices).body } catch {
        throw .failed(path: "", "\(error)")
      }
      return StatusListDraft(
        key: key, domain: nil, capacity: 1 << 20, body: body, isUnchanged: state.last?.lastChange == state.changeCount,
        last: state.last, lastChange: state.changeCount)
    }
  }

  func record(_ publication: Publication, of draft: StatusListDraft) async throws(LedgerError) {
    try state.withLock { (state) throws(LedgerError) in
      if let last = state.last, last.number >= publication.number { throw .numberTaken(last: last.number) }
      state.last = publication
    }
  }
}
