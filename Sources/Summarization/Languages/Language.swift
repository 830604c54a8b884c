/// What the summarizer knows of a language.
struct Language: Sendable {
  /// The primary part of the BCP 47 code in lower case: "pt" of "pt-BR".
  let code: String
  let lexicon: Lexicon
  /// Whether a number with a full stop is an ordinal: "am 3. Oktober".
  let hasOrdinals: Bool
  /// Whether « and » stand inside-out: »so«.
  let reversesGuillemets: Bool
  /// Whether short words lose their vowel before another: l'homme.
  let elides: Bool

  /// The language of a code; one that is not known has the abbreviations that many share, and no other words.
  init(_ tag: String) {
    if tag == "en" {
      self = Self.english
      return
    }
    let code = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    self = Self.known[code] ?? Self(code: code, lexicon: .shared)
  }

  private init(
    code: String, lexicon: Lexicon, hasOrdinals: Bool = false, reversesGuillemets: Bool = false,
    elides: Bool = false
  ) {
    self.code = code
    self.lexicon = lexicon
    self.hasOrdinals = hasOrdinals
    self.reversesGuillemets = reversesGuillemets
    self.elides = elides
  }
}

extension Language {
  /// How rare stems are in the language.
  var rarity: KnownRarity { isEnglish ? .english : .byLength }

  var isEnglish: Bool { code == "en" }

  private static let english = Language(code: "en", lexicon: .english)

  private static let known: [String: Language] = {
    let languages = [
      english,
      Language(code: "de", lexicon: .german, hasOrdinals: true, reversesGuillemets: true),
      Language(code: "fr", lexicon: .french, elides: true),
      Language(code: "es", lexicon: .spanish),
      Language(code: "it", lexicon: .italian, elides: true),
      Language(code: "pt", lexicon: .portuguese),
      Language(code: "nl", lexicon: .dutch),
      Language(code: "sv", lexicon: .swedish),
      Language(code: "pl", lexicon: .polish, hasOrdinals: true),
      Language(code: "ru", lexicon: .russian),
      Language(code: "tr", lexicon: .turkish, hasOrdinals: true),
      Language(code: "vi", lexicon: .vietnamese),
      Language(code: "ar", lexicon: .arabic),
      Language(code: "da", lexicon: .shared, hasOrdinals: true, reversesGuillemets: true),
      Language(code: "nb", lexicon: .shared, hasOrdinals: true),
      Language(code: "no", lexicon: .shared, hasOrdinals: true),
      Language(code: "nn", lexicon: .shared, hasOrdinals: true),
      Language(code: "fi", lexicon: .shared, hasOrdinals: true),
      Language(code: "cs", lexicon: .shared, hasOrdinals: true, reversesGuillemets: true),
      Language(code: "sk", lexicon: .shared, hasOrdinals: true, reversesGuillemets: true),
      Language(code: "sl", lexicon: .shared, hasOrdinals: true, reversesGuillemets: true),
      Language(code: "hr", lexicon: .shared, hasOrdinals: true, reversesGuillemets: true),
      Language(code: "hu", lexicon: .shared, hasOrdinals: true, reversesGuillemets: true),
      Language(code: "ca", lexicon: .shared, elides: true),
    ]
    return Dictionary(languages.map { ($0.code, $0) }) { first, _ in first }
  }()
}
