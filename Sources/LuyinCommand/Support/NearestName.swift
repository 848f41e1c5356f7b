/// The name that somebody probably meant.
enum NearestName {
  /// The nearest of the names, if it is near.
  static func of(_ text: String, in names: [String]) -> String? {
    let nearest = names.map { (name: $0, distance: distance($0.lowercased(), text.lowercased())) }
      .min { $0.distance < $1.distance }
    guard let nearest, nearest.distance <= max(1, nearest.name.count / 3) else { return nil }
    return nearest.name
  }

  /// How many characters have to be put in, taken out, changed, or swapped with the next.
  static func distance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left), Array(right))
    // Whoever is that far off meant nothing of ours.
    let longer = max(left.count, right.count)
    guard abs(left.count - right.count) <= 16, !left.isEmpty, !right.isEmpty else { return longer }
    var before: [Int] = []
    var last = Array(0...right.count)
    for row in 1...left.count {
      var current = [row]
      for column in 1...right.count {
        let isSame = left[row - 1] == right[column - 1]
        var best = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          best = min(best, before[column - 2] + 1)
        }
        current.append(best)
      }
      (before, last) = (last, current)
    }
    return last[right.count]
  }
}
