/// Times in texts about rules: in Beijing, and without the seconds that rules seldom have, so that a line has room for two.
enum FactTime {
  /// `2020-03-28 00:00`
  static func format(_ time: Int64) -> String {
    let text = BeijingTime.format(time)
    for (ending, count) in [(":00 +08:00", 10), (" +08:00", 7)] where text.hasSuffix(ending) {
      return String(text.dropLast(count))
    }
    return text
  }

  /// What the texts leave out.
  static func remark(_ words: GateWords) -> String {
    words("times are at +08:00, as in Beijing", "时间均为北京时间（+08:00）")
  }
}
