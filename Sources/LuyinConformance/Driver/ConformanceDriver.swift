internal import Luyin
internal import Subprocess
internal import Synchronization
internal import SystemPackage

/// Drives another implementation through the contract: one request, one answer, one case after the other.
///
/// A program that hangs or crashes loses the case it was asked and is started again for the next; after
/// ``giveUpAfter`` such cases in a row the rest counts as not run.
package struct ConformanceDriver: Sendable {
  package static let giveUpAfter = 10

  package let command: String
  package let timeout: Duration

  package init(command: String, timeout: Duration) {
    self.command = command
    self.timeout = timeout
  }

  package func run(_ cases: [(op: String, vector: VectorCase)]) async -> ConformanceReport {
    var report = ConformanceReport(command: command)
    var next = 0
    var silent = 0
    while next < cases.count {
      guard silent < ConformanceDriver.giveUpAfter else {
        for (_, vector) in cases[next...] { report.add(.notRun, vector, answered: "-") }
        break
      }
      let session: Session
      do {
        session = try await runSession(Array(cases[next...]), report: report)
      } catch {
        report.faults.append("cannot run the command: \(error)")
        for (_, vector) in cases[next...] { report.add(.notRun, vector, answered: "-") }
        break
      }
      report = session.report
      next += session.answered
      if session.answered > 0 { silent = 0 }
      if let failure = session.silence {
        report.add(.noAnswer, cases[next].vector, answered: failure)
        next += 1
        silent += 1
      }
    }
    return report
  }

  private struct Session {
    var report: ConformanceReport
    var answered = 0
    /// Why the program answered no more; nil if it answered all.
    var silence: String?
  }

  /// Runs the program until it has answered all cases or fails to answer one.
  private func runSession(
    _ cases: [(op: String, vector: VectorCase)], report: ConformanceReport
  ) async throws -> Session {
    var options = PlatformOptions()
    // A group of its own, so that what the shell started ends with it.
    options.processGroupID = 0
    let watch = Watch(timeout: timeout)
    defer { watch.stop() }
    let outcome = try await Subprocess.run(
      .path("/bin/sh"), arguments: ["-c", command], platformOptions: options, input: .inputWriter, output: .sequence,
      error: .discarded
    ) { execution in
      watch.watch(processGroup: execution.processIdentifier.value)
      var session = Session(report: report)
      var answers = AnswerLines(execution.standardOutput.makeAsyncIterator())
      for (op, vector) in cases {
        watch.restart()
        let request = Array((vector.requestLine(op: op) + "\n").utf8)
        guard (try? await execution.standardInputWriter.write(request)) != nil, let line = try? await answers.next()
        else {
          session.silence = watch.hasFired ? "hung" : "ended"
          watch.kill()
          return session
        }
        guard let answer = JSONValue(parsing: line), vector.isAnswered(by: answer) else {
          session.silence = "no answer to this request: " + Foreign.shown(line)
          watch.kill()
          return session
        }
        session.report.add(vector.judge(answer), vector, answered: answer.without("id").line)
        session.answered += 1
      }
      watch.restart()
      try? await execution.standardInputWriter.finish()
      if (try? await answers.next()) != nil { session.report.faults.append("an answer without a request") }
      return session
    }
    var session = outcome.closureResult
    if session.silence == nil {
      if watch.hasFired {
        session.report.faults.append("did not end at the end of its input")
      } else if outcome.terminationStatus != .exited(0) {
        session.report.faults.append("ended with \(outcome.terminationStatus), not with exit status 0")
      }
    }
    return session
  }
}

extension VectorCase {
  func requestLine(op: String) -> String {
    guard case .object(let operands) = request else { fatalError("a request is an object") }
    return JSONValue.object([("id", .string(id)), ("op", .string(op))] + operands).line
  }

  /// Whether it has the form of an answer to this case: its id, exactly one of result and reason, and nothing else.
  func isAnswered(by answer: JSONValue) -> Bool {
    guard case .object(let members) = answer, members.count == 2, let answered = answer["id"]?.string else {
      return false
    }
    return answered.hasBytes(of: id) && (answer["result"] != nil || answer["reason"]?.string != nil)
  }

  /// How an answer relates to what is expected.
  func judge(_ answer: JSONValue) -> ConformanceReport.Finding {
    let reason = answer["reason"]?.string
    if reason == "unsupported", expect.reason != "unsupported" { return .unsupported }
    if let expected = expect.reason {
      guard let reason else { return .wrongVerdict }
      return reason == expected ? .passed : .wrongReason
    }
    guard let result = answer["result"], let expected = expect.result, reason == nil else { return .wrongVerdict }
    if result == expected { return .passed }
    // A judgement: the verdict may be right and its reason wrong.
    guard let verdict = expected["verdict"], result["verdict"] == verdict, let reason = result["reason"] else {
      return .wrongVerdict
    }
    return reason == expected["reason"] ? .wrongVerdict : .wrongReason
  }
}

extension JSONValue {
  /// The object without one of its members.
  func without(_ name: String) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { $0.key != name })
  }
}
