internal import Luyin
internal import LuyinConformance

/// Where a traveller wants to be, and when: `420381@2020-03-25/exit,520382@2020-03-26`.
struct TripRoute {
  struct Stop {
    /// A region number in the region code of the own trust list.
    let place: UInt32
    let passage: Passage
    /// Since 1970.
    let time: Int64
  }

  /// In the order of time, none before now.
  let stops: [Stop]

  /// - Parameters:
  ///   - texts: stops with commas between them, in order.
  ///   - passage: of a stop that states none.
  ///   - code: in which places are.
  init(_ texts: [String], passage: Passage, _ code: RegionCode, now: Int64) throws(Failure) {
    var stops: [Stop] = []
    for text in texts {
      for part in text.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
        let stop = try TripRoute.stop(part, passage, code, now: now)
        if let before = stops.last, stop.time < before.time {
          throw Failure(
            .usage,
            "--route \(Foreign.shown(part)) is before the stop in front of it, at \(BeijingTime.format(before.time)); give "
              + "stops in the order of time")
        }
        stops.append(stop)
      }
    }
    self.stops = stops
  }

  private static func stop(
    _ text: String, _ passage: Passage, _ code: RegionCode, now: Int64
  ) throws(Failure) -> Stop {
    guard !text.isEmpty else {
      throw Failure(.usage, "--route has an empty stop; write PLACE@WHEN, with a comma between two stops")
    }
    let shown = "--route \(Foreign.shown(text))"
    let parts = text.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw Failure(.usage, "\(shown) is no stop; write PLACE@WHEN, as 520382@2020-03-26, or PLACE@WHEN/exit")
    }
    // Behind the time, since names of places may have a slash.
    let when = parts[1].split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    do {
      let passage = when.count == 2 ? try self.passage(when[1]) : passage
      let time = try self.time(when[0], now: now)
      return Stop(place: try RegionArgument.place(parts[0], code), passage: passage, time: time)
    } catch {
      throw Failure(.usage, "\(shown): \(error.message)")
    }
  }

  private static func passage(_ text: String) throws(Failure) -> Passage {
    do { return try CaseReader.code(text) } catch { throw Failure(.usage, "the kind of passage \(error.message)") }
  }

  /// A day alone is noon in Beijing; today it is now, once noon has gone.
  private static func time(_ text: String, now: Int64) throws(Failure) -> Int64 {
    let noon = BeijingTime.parse(day: text, clock: "12:00")
    guard let stated = noon ?? Time.parse(text) else {
      throw Failure(
        .usage,
        "\(Foreign.shown(text)) is no time; write a day, as 2020-03-26, or RFC 3339 with its offset, as "
          + "2020-03-26T08:00:00+08:00")
    }
    let time = noon.map { BeijingTime.isSameDay($0, now) } == true ? max(stated, now) : stated
    guard time >= now else {
      throw Failure(
        .usage,
        "\(BeijingTime.format(time)) is over, now being \(BeijingTime.format(now)); leave out what lies behind, or say "
          + "with --at when now is")
    }
    return time
  }
}
