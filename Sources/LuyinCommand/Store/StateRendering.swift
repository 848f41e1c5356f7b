internal import Luyin

/// What a gate holds, for people and programs.
struct StateRendering {
  let state: TrustState
  let time: Int64

  init(_ state: TrustState, at time: Int64) {
    self.state = state
    self.time = time
  }

  var clockIsSuspect: Bool { state.clockIsSuspect(at: time) }

  var text: String {
    var lines = ["domain      \(state.own.domain.hex)"]
    lines += documents(of: state.own) + policies
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
    return lines + statusLists(of: domain)
  }

  private func statusLists(of domain: DomainState) -> [String] {
    let shownMax = 20
    let lists = StatusLists(of: domain)
    var lines: [String] = []
    for held in lists.held {
      lines.append(line(held.list.header, of: " of key \(held.key.title)"))
      lines.append("  capacity \(held.list.content.capacity): \(StatusCounts(held.list.content))")
      if let fault = held.fault { lines.append("  does not count: \(fault)") }
    }
    for key in lists.missing.prefix(shownMax) {
      lines.append("status list of key \(key.title): none is held, and nothing by the key is genuine; bring it")
    }
    let more = lists.missing.count - shownMax
    if more > 0 { lines.append("status lists of \(more) more keys: none is held; bring them") }
    return lines
  }

  private var policies: [String] {
    let policies = Policies(of: state.own)
    var lines: [String] = []
    for held in policies.held {
      let content = held.policy.content
      lines.append(line(held.policy.header, of: " of \(held.title)"))
      lines.append("  \(content.rules.count) rules, by key \(held.policy.subject.keyID.hex)")
      if let fault = held.fault { lines.append("  does not count: \(fault)") }
    }
    return lines
      + policies.missing.map { "policy of \($0.title): none is held, and nobody is admitted there; bring it" }
  }

  private func line(_ header: DocumentHeader, of key: String = "") -> String {
    let title = (header.title + key).padded(12)
    let age = "issued \(Time.format(header.issuedAt)), \(sentence(header))"
    return title + age
  }

  private func sentence(_ header: DocumentHeader) -> String {
    switch freshness(header) {
    case .fresh: "fresh until \(Time.format(header.nextUpdate))"
    case .stale: "stale, expires \(Time.format(header.expires))"
    default: "expired \(Time.format(header.expires)): nothing is genuine by it; bring a newer one"
    }
  }

  func freshness(_ header: DocumentHeader) -> Freshness {
    Freshness(of: header, at: max(time, Int64(state.timeFloor)), clockIsSuspect: clockIsSuspect)
  }
}
