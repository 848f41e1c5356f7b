/// What people call a province where there is little room: 贵州, and 贵 where there is room for one character.
struct ProvinceName: Sendable {
  let short: String
  let character: String

  /// nil for what is no province of GB/T 2260.
  init?(_ code: UInt32) {
    guard let name = ProvinceName.names[code] else { return nil }
    self = name
  }

  private init(short: String, character: String) {
    self.short = short
    self.character = character
  }

  private static let names: [UInt32: ProvinceName] = {
    let text = """
      11北京京 12天津津 13河北冀 14山西晋 15内蒙古蒙 21辽宁辽 22吉林吉 23黑龙江黑 31上海沪 32江苏苏 33浙江浙 34安徽皖 \
      35福建闽 36江西赣 37山东鲁 41河南豫 42湖北鄂 43湖南湘 44广东粤 45广西桂 46海南琼 50重庆渝 51四川川 52贵州贵 53云南云 \
      54西藏藏 61陕西陕 62甘肃甘 63青海青 64宁夏宁 65新疆新 71台湾台 81香港港 82澳门澳
      """
    let names = text.split(separator: " ").map { entry in
      (
        (UInt32(decimal: entry.prefix(2).utf8) ?? 0) * 10_000,
        ProvinceName(short: String(entry.dropFirst(2).dropLast()), character: String(entry.suffix(1)))
      )
    }
    return Dictionary(uniqueKeysWithValues: names)
  }()
}
