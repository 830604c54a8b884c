/// What keeps a sentence from standing on its own as a key point.
package struct Defects: OptionSet, Hashable, Sendable {
  package var rawValue: UInt32

  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// Begins with a word that points back at the sentence before: "He", "This".
  package static let pronounStart = Self(rawValue: 1 << 0)
  /// Begins with a word that joins it to the sentence before: "However".
  package static let connectiveStart = Self(rawValue: 1 << 1)
  /// A quotation mark or a bracket is opened and not closed, or the other way round.
  package static let unbalanced = Self(rawValue: 1 << 2)
  package static let noFinalMark = Self(rawValue: 1 << 3)
  /// No verb, or hardly a word.
  package static let fragment = Self(rawValue: 1 << 4)
  package static let dateline = Self(rawValue: 1 << 5)
  /// "Read more", a copyright, a newsletter.
  package static let boilerplate = Self(rawValue: 1 << 6)
  package static let tooLong = Self(rawValue: 1 << 7)
  package static let tooShort = Self(rawValue: 1 << 8)
  package static let question = Self(rawValue: 1 << 9)
  package static let lowerStart = Self(rawValue: 1 << 10)
  /// Speaks of the writer or to the reader.
  package static let personal = Self(rawValue: 1 << 11)
  /// A quotation of which nothing says whose it is.
  package static let quotation = Self(rawValue: 1 << 12)
  /// Takes for known what another sentence says: "the man", "such a plan", "six hours later".
  package static let backward = Self(rawValue: 1 << 13)
  /// He or she is in it, and nobody that this could be.
  package static let person = Self(rawValue: 1 << 14)
  /// Says what a picture shows.
  package static let caption = Self(rawValue: 1 << 15)
  /// Tells the reader what to do.
  package static let instruction = Self(rawValue: 1 << 16)
  /// Speaks of the page or the text: "the figure below", "in this lesson".
  package static let selfReference = Self(rawValue: 1 << 17)
  /// Remains of markup, code or addresses.
  package static let debris = Self(rawValue: 1 << 18)
  /// Stands in brackets as a whole.
  package static let aside = Self(rawValue: 1 << 19)
  /// Promises something instead of saying it.
  package static let teaser = Self(rawValue: 1 << 20)

  /// Speaks to the reader; it is personal as well.
  package static let reader = Self(rawValue: 1 << 21)
  /// Speaks of the writer alone; it is personal as well.
  package static let singular = Self(rawValue: 1 << 22)

  /// Those that no key point may have, however good it is otherwise.
  package static let fatal: Self = [.noFinalMark]

  /// What any editor would strike out on sight.
  package static let unclean: Self = [
    .pronounStart, .connectiveStart, .unbalanced, .noFinalMark, .fragment, .dateline, .boilerplate, .tooLong,
    .tooShort,
    .question, .lowerStart, .personal, .reader, .singular,
  ]

  /// What a careful editor would strike out.
  package static let doubtful: Self = [
    .quotation, .backward, .person, .caption, .instruction, .selfReference, .debris, .aside, .teaser,
  ]

  package func isAny(of defects: Self) -> Bool { rawValue & defects.rawValue != 0 }
}

extension Defects {
  /// What the defects are called in an explanation.
  package var names: [String] {
    Self.allNames.enumerated().filter { rawValue & 1 << UInt32($0.offset) != 0 }.map(\.element)
  }

  /// In the order of their bits.
  private static let allNames = [
    "begins with a pronoun", "begins with a connective", "unbalanced", "no final mark", "fragment",
    "dateline",
    "boilerplate", "too long", "too short", "question", "begins small", "personal",
    "quotation without a speaker",
    "points back", "person not named", "caption", "instruction", "speaks of the text", "debris", "aside",
    "teaser", "speaks to the reader", "first person singular",
  ]
}
