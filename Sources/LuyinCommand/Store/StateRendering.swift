internal import Luyin
internal import LuyinConformance

/// What a gate holds, for people and programs.
struct StateRendering {
  private let state: TrustState
  private let time: Int64

  init(_ state: TrustState, at time: Int64) {
    self.state = state
    self.time = time
  }

  private var clockIsSuspect: Bool { state.clockIsSuspect(at: time) }

  var text: String {
    var lines = ["domain      \(state.own.domain.hex)"]
    lines += documents(of: state.own)
    if let list = state.own.trustListInForce?.content {
      for peer in list.peers {
        lines.append("recognised  \(peer.name) \(peer.domain.hex)")
        lines.append("  from \(Time.format(peer.from)) until \(Time.format(peer.until))")
        if let held = state.peer(peer.domain) {
          lines += documents(of: held).map { "  " + $0 }
        } else {
          lines.append("  its documents have not come: its issuers are not known here")
        }
      }
    }
    lines.append("time floor  \(Time.format(state.timeFloor))")
    if clockIsSuspect {
      lines.append("the clock says \(Time.format(time)), which is before that: set it; nothing is genuine until then")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func documents(of domain: DomainState) -> [String] {
    var lines = [line(domain.root.header)]
    if let list = domain.trustList {
      let content = list.content
      lines.append(line(list.header))
      lines.append("  \(content.issuers.count) issuers, \(content.keyCount) keys")
      if !list.isInForce {
        lines.append("  not in force: the root has other trust list keys now; bring the list that they have signed")
      }
    } else {
      lines.append("no trust list: nothing can be verified yet; bring one")
    }
    return lines
  }

  private func line(_ header: DocumentHeader) -> String {
    let title = header.title + String(repeating: " ", count: max(0, 11 - header.title.count))
    let age = "issued \(Time.format(header.issuedAt)), \(freshness(header))"
    return "\(title) \(age)"
  }

  private func freshness(_ header: DocumentHeader) -> String {
    let time = max(time, Int64(state.timeFloor))
    return switch Freshness(of: header, at: time, clockIsSuspect: clockIsSuspect) {
    case .fresh: "fresh until \(Time.format(header.nextUpdate))"
    case .stale: "stale, expires \(Time.format(header.expires))"
    default: "expired \(Time.format(header.expires)): nothing is genuine by it; bring a newer one"
    }
  }

  var json: JSONValue {
    guard case .object(let own) = json(state.own) else { fatalError("a domain is an object") }
    return .object(
      own + [
        ("peers", .array(state.peers.map { json($0) })), ("timeFloor", .integer(Int64(state.timeFloor))),
        ("time", .integer(time)), ("clockSuspect", .bool(clockIsSuspect)),
      ])
  }

  private func json(_ domain: DomainState) -> JSONValue {
    [
      "domain": .string(domain.domain.hex), "root": json(domain.root.header),
      "trustList": domain.trustList.map { list in
        guard case .object(let members) = json(list.header) else { fatalError("a header is an object") }
        return .object(
          members + [
            ("inForce", .bool(list.isInForce)), ("issuers", .integer(Int64(list.content.issuers.count))),
            ("keys", .integer(Int64(list.content.keyCount))),
          ])
      } ?? .null,
    ]
  }

  private func json(_ header: DocumentHeader) -> JSONValue {
    let time = max(time, Int64(state.timeFloor))
    return [
      "epoch": .integer(Int64(header.epoch)), "number": .integer(Int64(header.number)),
      "issuedAt": .integer(Int64(header.issuedAt)), "nextUpdate": .integer(Int64(header.nextUpdate)),
      "expires": .integer(Int64(header.expires)),
      "freshness": .string(Freshness(of: header, at: time, clockIsSuspect: clockIsSuspect).rawValue),
      "digest": .string(Hex.encode(header.digest.bytes.span)),
    ]
  }
}
