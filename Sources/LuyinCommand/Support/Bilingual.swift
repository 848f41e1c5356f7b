internal import ArgumentParser
internal import Luyin

/// A text in the languages of a gate; there is none in one of them alone.
struct Bilingual: Sendable {
  let english: String
  let chinese: String

  init(_ english: String, _ chinese: String) {
    self.english = english
    self.chinese = chinese
  }

  subscript(_ language: Language) -> String { language == .chinese ? chinese : english }
}

/// In which language people are answered.
struct LanguageOptions: ParsableArguments {
  enum Argument: String, ExpressibleByArgument, CaseIterable { case en, zh }

  @Option(help: "The language of texts for people.") var lang = Argument.en

  var language: Language { lang == .zh ? .chinese : .english }
}

/// A code of a registry by its name.
struct CodeArgument<Code: RegisteredCode>: ExpressibleByArgument {
  let code: Code

  init(_ code: Code) { self.code = code }

  init?(argument: String) {
    guard let code = Code(name: argument) else { return nil }
    self.code = code
  }

  static var allValueStrings: [String] { Code.allCases.map(\.name) }
  var defaultValueDescription: String { code.name }
}
