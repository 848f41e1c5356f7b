internal import Luyin
internal import LuyinQR
internal import SystemPackage

/// Shows a credential until somebody ends it, and renews what is shown: on a terminal in place, elsewhere one behind the other.
struct PresentationWatch {
  private let clock: DeviceClock
  private let countMax: Int?
  private let hasSymbol: Bool
  private let words: GateWords

  init(clock: DeviceClock, countMax: Int?, hasSymbol: Bool, _ words: GateWords) {
    self.clock = clock
    self.countMax = countMax
    self.hasSymbol = hasSymbol
    self.words = words
  }

  /// Hands each code on when it is made.
  func run(_ presenter: borrowing Presenter, _ show: (ShownCode) throws(Failure) -> Void) throws(Failure) {
    var count = 0
    while true {
      let code = try presenter.present(at: clock.now)
      try show(code)
      count += 1
      guard count < countMax ?? .max else { return }
      while clock.now < code.renewAt { Terminal.pause() }
    }
  }

  /// Shows each code in place until it is renewed, with the seconds that are left, until the user interrupts.
  func run(onScreen presenter: borrowing Presenter) throws(Failure) {
    // By then the terminal is as it was.
    if let signal = try signal(whileOnScreen: presenter) { Interruption.end(by: signal) }
  }

  private func signal(whileOnScreen presenter: borrowing Presenter) throws(Failure) -> Int32? {
    let interruption = try Interruption()
    let screen = try LiveScreen()
    var count = 0
    while count < countMax ?? .max {
      let code = try presenter.present(at: clock.now)
      count += 1
      var shown: (secondsLeft: Int64, size: Terminal.Size?)?
      while clock.now < code.renewAt {
        let now = (code.renewAt - clock.now, Terminal.size(.standardOutput))
        if shown == nil || shown! != now {
          try screen.draw(frame(code, of: presenter.credential.fields, secondsLeft: now.0, now.1))
          shown = now
        }
        if let signal = interruption.came() { return signal }
      }
    }
    return nil
  }

  /// The symbol if there is room, the text if there is still, and how long it is shown.
  private func frame(
    _ code: ShownCode, of fields: CredentialFields, secondsLeft: Int64, _ size: Terminal.Size?
  ) throws(Failure) -> String {
    let size = size ?? Terminal.Size(columnCount: 80, lineCount: .max)
    let end = Time.format(fields.expiresAt)
    let last = words(
      "renewed in \(secondsLeft) s; the credential holds until \(end); Ctrl-C ends",
      "\(secondsLeft) 秒后更新；凭证有效至 \(end)；按 Ctrl-C 结束")
    var lineCount = size.lineCount(of: last)
    var frame = ""
    func add(_ text: String) {
      guard lineCount + size.lineCount(of: text) <= size.lineCount else { return }
      lineCount += size.lineCount(of: text)
      frame += text + "\n"
    }
    if hasSymbol {
      let symbol = try code.symbol
      if size.hasRoom(for: symbol) {
        frame += symbol.terminalText(.standardOutput)
        lineCount += symbol.terminalLineCount
      } else {
        add(symbol.neededRoom(size, words))
      }
    }
    add(code.text)
    return frame + last
  }
}

extension Terminal.Size {
  /// How many lines a text takes that is longer than one.
  fileprivate func lineCount(of text: String) -> Int { max(1, (text.columnCount + columnCount - 1) / columnCount) }
}
