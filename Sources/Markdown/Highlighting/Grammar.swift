/// What a language's code is made of, as far as a reader's eye needs it.
struct Grammar: Sendable {
  /// How texts are written in it.
  struct Quote: Sendable {
    var opening: [UInt8]
    var closing: [UInt8]
    /// Whether a backslash takes the meaning of the character behind it.
    var hasEscapes = true
    var spansLines = false
  }

  enum Kind: Sendable {
    case code
    /// Tags with attributes.
    case markup
    /// Lines that are told apart by what they begin with.
    case difference
  }

  var kind = Kind.code
  var keywords: Set<String> = []
  /// Types, constants and functions that the language has.
  var builtIns: Set<String> = []
  var ignoresCase = false
  var lineComments: [[UInt8]] = []
  var blockComments: [(opening: [UInt8], closing: [UInt8])] = []
  var quotes: [Quote] = []
  /// What variables and their like begin with.
  var sigils: [UInt8] = []
  /// What attributes and their like begin with, such as `@` or `#[`.
  var metaMarks: [[UInt8]] = []
  /// Whether lines that begin with a number sign are instructions to a preprocessor.
  var hasDirectives = false
  /// What stands behind a name that is a key.
  var keyMark: UInt8?
  /// Whether names with a capital letter are types.
  var hasCapitalTypes = false
  /// What belongs to names besides letters, digits and underscores.
  var nameCharacters: [UInt8] = []
}

extension Grammar {
  /// - Parameter quotes: Separated by spaces: the characters that texts begin and end with; with a `+` behind
  ///   them where a text may span lines, with a `-` where a backslash means nothing in it.
  init(
    _ keywords: String = "", builtIns: String = "", line: String = "", block: [(String, String)] = [],
    quotes: String = "\" '", sigils: String = "", meta: String = "", key: Unicode.Scalar? = nil,
    names: String = ""
  ) {
    self.keywords = Set(keywords.split(separator: " ").map(String.init))
    self.builtIns = Set(builtIns.split(separator: " ").map(String.init))
    lineComments = line.split(separator: " ").map { Array($0.utf8) }
    blockComments = block.map { (Array($0.0.utf8), Array($0.1.utf8)) }
    self.quotes = quotes.split(separator: " ").map(Quote.init)
      .sorted { $0.opening.count > $1.opening.count }
    self.sigils = Array(sigils.utf8)
    metaMarks = meta.split(separator: " ").map { Array($0.utf8) }
    keyMark = key.map { UInt8(ascii: $0) }
    nameCharacters = Array(names.utf8)
  }

  func with(_ change: (inout Grammar) -> Void) -> Grammar {
    var grammar = self
    change(&grammar)
    return grammar
  }
}

extension Grammar.Quote {
  fileprivate init(_ written: Substring) {
    let marks = written.drop { !"+-".contains($0) }
    let quote = Array(written.prefix { !"+-".contains($0) }.utf8)
    self.init(
      opening: quote, closing: quote, hasEscapes: !marks.contains("-"), spansLines: marks.contains("+"))
  }
}
