/// What a character can be for a sentence or a word; several at once.
struct CharacterClass: OptionSet {
  var rawValue: UInt16

  static let lower = Self(rawValue: 1 << 0)
  static let upper = Self(rawValue: 1 << 1)
  /// A letter of a script without case.
  static let caseless = Self(rawValue: 1 << 2)
  static let digit = Self(rawValue: 1 << 3)
  /// Written without spaces between words: Han and Kana.
  static let ideograph = Self(rawValue: 1 << 4)
  static let space = Self(rawValue: 1 << 5)
  /// May end a sentence.
  static let terminator = Self(rawValue: 1 << 6)
  /// Ends a sentence without a space after it.
  static let fullWidthStop = Self(rawValue: 1 << 7)
  /// May follow the end of a sentence and still belongs to it.
  static let closing = Self(rawValue: 1 << 8)
  /// May stand before the first word of a sentence.
  static let opening = Self(rawValue: 1 << 9)
  /// A sign that a sentence may begin with: money, hashes and handles.
  static let sign = Self(rawValue: 1 << 10)

  static let letter: Self = [.lower, .upper, .caseless, .ideograph]
  static let word: Self = [.lower, .upper, .caseless, .ideograph, .digit]
  /// What a sentence may begin with.
  static let beginning: Self = [.upper, .caseless, .ideograph, .digit, .sign]
}

extension CharacterClass {
  /// Whether it is any of these.
  func isAny(of classes: Self) -> Bool { rawValue & classes.rawValue != 0 }
}
