internal import Luyin
internal import LuyinConformance
internal import SystemPackage

extension AuthoredStatuses {
  /// No file of the longest list that anybody writes by hand has more.
  private static let byteCountMax = 1 << 30

  /// Reads `{"capacity": …, "sets": {…}}` (spec/status-list.md, "JSON form").
  /// - Parameter capacity: what `--capacity` says.
  /// - Returns: the capacity besides.
  static func read(
    json bytes: [UInt8], name: String, capacity: UInt64?
  ) throws(Failure) -> (statuses: AuthoredStatuses, capacity: UInt64) {
    let value = try AuthoredFile.read(name, bytes)
    do throws(AuthoringProblem) {
      let object = try value.object(["capacity", "sets"])
      let given = try AuthoredStatuses.capacity(object.required("capacity"), capacity)
      var statuses = AuthoredStatuses(name: name, form: .json)
      let sets = try object.required("sets").object(AuthoredStatuses.statuses.map(\.name))
      for status in AuthoredStatuses.statuses {
        guard let set = sets[status.name] else { continue }
        for (place, element) in zip(0..., try set.elements()) { statuses.add(element, status, place, given) }
      }
      return (statuses, given)
    } catch {
      throw Failure(.dataError, "\(name): \(error); nothing was written")
    }
  }

  private static func capacity(_ value: AuthoredValue, _ option: UInt64?) throws(AuthoringProblem) -> UInt64 {
    guard let integer = value.json.integer, let capacity = UInt64(exactly: integer),
      1...StatusList.capacityMax ~= capacity
    else { throw value.problem("must be an integer from 1 to \(StatusList.capacityMax)") }
    if let option, option != capacity { throw value.problem("is \(capacity), but --capacity says \(option)") }
    return capacity
  }

  private mutating func add(_ element: AuthoredValue, _ status: Status, _ place: Int, _ capacity: UInt64) {
    do throws(StatusInputProblem) {
      let number = element.json.integer.flatMap { UInt32(exactly: $0) }
      add([Row(index: try StatusInputProblem.index(number, capacity: capacity), status: status, place: place)])
    } catch {
      note(["\(name): \(element.path): \(error.message)"])
    }
  }
}

extension AuthoredStatuses {
  /// A whole file, of which the start was read.
  static func bytes(
    ofJSON descriptor: FileDescriptor, name: String, start: (bytes: [UInt8], isWhole: Bool)
  ) throws(Failure) -> [UInt8] {
    guard !start.isWhole else { return start.bytes }
    let rest = try File.read(descriptor, name: name, upToEndOr: byteCountMax)
    guard rest.isWhole else {
      throw Failure(.cannotOpen, "\(name) is larger than \(byteCountMax) bytes; give so many indices as CSV")
    }
    return start.bytes + rest.bytes
  }
}
