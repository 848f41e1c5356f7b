internal import LuyinConformance

/// Where a value stands in a JSON file: `trustList.issuers[1].keys[0].validUntil`.
indirect enum JSONPath: Sendable {
  /// The value that is the whole file.
  case whole
  case member(JSONPath, String)
  case element(JSONPath, Int)
}

extension JSONPath: CustomStringConvertible {
  var description: String {
    switch self {
    case .whole: "the whole file"
    case .member(.whole, let name): Foreign.shown(name)
    case .member(let path, let name): "\(path).\(Foreign.shown(name))"
    case .element(let path, let position): "\(path)[\(position)]"
    }
  }
}
