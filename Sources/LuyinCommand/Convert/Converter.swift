internal import Luyin
internal import LuyinConformance
internal import LuyinIssuance

/// A gateway at work: verifies, has its ledger give the index and keep the origin, and signs.
struct Converter: Sendable {
  let gateway: Gateway
  let ledger: SQLiteLedger
  let key: IssuerSecret
  let language: Language

  enum Answer: Sendable {
    case converted(ConvertedCode)
    case refused(ReasonCode)
  }

  struct Counts {
    var converted = 0
    var refused = 0
  }

  /// A line, looked at.
  private enum Line: Sendable {
    case conversion(Conversion)
    case refused(ReasonCode)
  }

  /// A line whose index is on the disk.
  private enum Recorded: Sendable {
    case claims(Conversion, CredentialClaims, override: Status?)
    case refused(ReasonCode)
  }

  func answer(_ scan: Scan, at time: Int64) async throws(Failure) -> Answer {
    let line = line(scan, at: time)
    let recorded = try await LedgerFailure.rethrowing { () async throws(LedgerError) in try await record([line]) }
    return sign(recorded)[0]
  }

  /// A line of JSON for each line; the clock is read for each piece of input.
  /// - Parameter time: nil for the clock.
  func answer(
    _ chunks: inout RowChunks, at time: Int64?, byteCountTotal: Int?
  ) async throws(Failure) -> Counts {
    var progress = Progress(unit: "codes", byteCountTotal: byteCountTotal)
    var counts = Counts()
    let pipeline = OrderedPipeline<
      RowChunks.Chunk, (firstLine: Int, lines: [Line]), (firstLine: Int, lines: [Recorded]), (text: [UInt8], Counts)
    >(
      coreCount: Processor.count,
      prepare: { chunk in
        let now = time ?? Time.now
        let lines = Converter.lines(of: chunk).map { line(Scan(line: $0), at: now) }
        return ((chunk.firstLine, lines), rowCount: lines.count)
      },
      commit: { parts in
        // One transaction for all of them.
        var recorded = try await record(parts.flatMap(\.lines))[...]
        return parts.map { part in
          defer { recorded = recorded.dropFirst(part.lines.count) }
          return (part.firstLine, Array(recorded.prefix(part.lines.count)))
        }
      },
      finish: { part in render(sign(part.lines), from: part.firstLine) })
    do {
      try await pipeline.run(&chunks) { answers, chunks in
        progress.clear()
        try Output.standard.write(answers.text)
        counts.converted += answers.1.converted
        counts.refused += answers.1.refused
        progress.update(count: counts.converted + counts.refused, bytesRead: chunks.byteCount)
      }
    } catch {
      progress.clear()
      if let error = error as? LedgerError { throw Failure(error) }
      throw error as? Failure ?? Failure(.internalFault, "\(error)")
    }
    progress.clear()
    return counts
  }

  /// A line that is too long is judged by its beginning: no code is as long.
  private static func lines(of chunk: RowChunks.Chunk) -> [ArraySlice<UInt8>] {
    switch chunk.kind {
    case .lines: chunk.lines
    case .longLine: [chunk.bytes[...]]
    case .restOfLongLine: []
    }
  }

  private func line(_ scan: Scan, at time: Int64) -> Line {
    do throws(ConversionError) {
      switch scan {
      case .text(let text): return .conversion(try gateway.convert(text: text.span, at: time))
      case .bytes(let bytes): return .conversion(try gateway.convert(bytes: bytes.span, at: time))
      }
    } catch {
      return .refused(error.reason)
    }
  }

  private func record(_ lines: [Line]) async throws(LedgerError) -> [Recorded] {
    let requests = lines.compactMap { line in
      if case .conversion(let conversion) = line { IssueRequest(conversion) } else { nil }
    }
    var answers =
      requests.isEmpty
      ? [][...]
      : try await ledger.record(requests, under: gateway.key, isRevokedReplaced: false, step: nil)[...]
    return lines.map { line in
      switch line {
      case .refused(let reason): return .refused(reason)
      case .conversion(let conversion):
        // The source would have given another index; this one was revoked by the gateway's own people, or long ago.
        guard case .recorded(let claims, let override) = answers.removeFirst() else { return .refused(.statusRevoked) }
        return .claims(conversion, claims, override: override)
      }
    }
  }

  private func sign(_ lines: [Recorded]) -> [Answer] {
    key.withSigningKey { key in
      lines.map { line in
        switch line {
        case .refused(let reason): .refused(reason)
        case .claims(let conversion, let claims, let override):
          .converted(
            ConvertedCode(
              credential: claims.issue(to: conversion.holder, with: key), conversion: conversion, override: override))
        }
      }
    }
  }

  private func render(_ answers: [Answer], from firstLine: Int) -> (text: [UInt8], Counts) {
    var counts = Counts()
    var text: [UInt8] = []
    for (number, answer) in zip(firstLine..., answers) {
      let answer: JSONValue =
        switch answer {
        case .converted(let converted): converted.json
        case .refused(let reason): json(reason)
        }
      if answer["text"] == nil { counts.refused += 1 } else { counts.converted += 1 }
      guard case .object(let members) = answer else { fatalError("an answer is an object") }
      text += JSONValue.object([("line", .integer(Int64(number)))] + members).line.utf8
      text.append(0x0a)
    }
    return (text, counts)
  }

  /// Why nothing was made.
  func json(_ reason: ReasonCode) -> JSONValue {
    [
      "reason": .string(reason.name), "code": .integer(Int64(reason.rawValue)),
      "message": .string(reason.conversionSentence[language]),
    ]
  }
}

/// What a gateway has made.
struct ConvertedCode: Sendable {
  let credential: UnverifiedCredential
  let conversion: Conversion
  /// What the gateway's status list says of the holder, whatever the credential does.
  let override: Status?

  var json: JSONValue {
    let fields = credential.fields
    return [
      "text": .string(credential.text), "index": .integer(Int64(fields.index)),
      "conversion": .string(conversion.rule.id), "status": .string(fields.status.name),
      "expiresAt": .integer(Int64(fields.expiresAt)),
      "origin": [
        "domain": .string(conversion.origin.domain.hex),
        "keyId": .string(conversion.origin.credential.fields.keyID.hex),
        "index": .integer(Int64(conversion.origin.credential.fields.index)),
      ],
      "override": override.map { .string($0.name) } ?? .null,
    ]
  }
}
