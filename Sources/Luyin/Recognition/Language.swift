/// A language in which the registries have texts for people.
@nonexhaustive public enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case chinese = "zh"
}
