extension RandomAccessCollection where Index == Int {
  /// The first position whose element a question answers with yes, if it does so for all behind it; the end if it does for none.
  package func firstPosition(where isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
