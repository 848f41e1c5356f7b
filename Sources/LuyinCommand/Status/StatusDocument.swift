internal import Luyin

/// What files of status lists hold: a list, or a delta from one to another.
enum StatusDocument {
  case list(StatusListFile)
  case delta(DeltaFile)

  init(_ path: String) throws(Failure) {
    let bytes = try File.read(path, byteCountMax: StatusList.byteCountMax)
    guard StatusListDelta.isDelta(bytes) else {
      self = .list(try StatusListFile(path, bytes))
      return
    }
    self = .delta(try DeltaFile(path, bytes))
  }

  /// Of a delta: that of the list which it makes.
  var header: DocumentHeader {
    switch self {
    case .list(let file): file.header
    case .delta(let file): file.delta.header
    }
  }

  var signatures: CarriedSignatures {
    switch self {
    case .list(let file): CarriedSignatures(file.document.signatories, of: header)
    case .delta(let file): CarriedSignatures(file.delta.signatories, of: header)
    }
  }

  /// The indices by what is said of them; of a delta those that it changes.
  var indices: [(answer: StatusList.Answer, indices: StatusIndexSet)] {
    switch self {
    case .list(let file): file.body.indices.map { (.status($0.status), $0.indices) }
    case .delta(let file): file.changes.indices
    }
  }
}
