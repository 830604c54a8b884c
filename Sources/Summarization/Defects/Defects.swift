/// What keeps a sentence from standing on its own as a key point.
struct Defects: OptionSet, Hashable, Sendable {
  var rawValue: UInt32

  /// Begins with a word that points back at the sentence before: "He", "This".
  static let pronounStart = Self(rawValue: 1 << 0)
  /// Begins with a word that joins it to the sentence before: "However".
  static let connectiveStart = Self(rawValue: 1 << 1)
  /// A quotation mark or a bracket is opened and not closed, or the other way round.
  static let unbalanced = Self(rawValue: 1 << 2)
  static let noFinalMark = Self(rawValue: 1 << 3)
  /// No verb, or hardly a word.
  static let fragment = Self(rawValue: 1 << 4)
  static let dateline = Self(rawValue: 1 << 5)
  /// "Read more", a copyright, a newsletter.
  static let boilerplate = Self(rawValue: 1 << 6)
  static let tooLong = Self(rawValue: 1 << 7)
  static let tooShort = Self(rawValue: 1 << 8)
  static let question = Self(rawValue: 1 << 9)
  static let lowerStart = Self(rawValue: 1 << 10)
  /// Speaks of the writer or to the reader.
  static let personal = Self(rawValue: 1 << 11)

  /// Those that no key point may have, however good it is otherwise.
  static let fatal: Self = [.noFinalMark]

  func isAny(of defects: Self) -> Bool { rawValue & defects.rawValue != 0 }
}
