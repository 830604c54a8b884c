/// What is known of a word beyond its letters.
struct WordTraits: OptionSet, Sendable {
  var rawValue: UInt64

  // From the word lists.
  /// A full stop after it ends no sentence.
  static let abbreviation = Self(rawValue: 1 << 0)
  /// A full stop after it ends a sentence only where a usual first word follows.
  static let openAbbreviation = Self(rawValue: 1 << 1)
  /// Ends a list; a full stop after it ends the sentence where a capital follows: etc.
  static let listEnd = Self(rawValue: 1 << 54)
  /// A full stop after it belongs to it where a number follows.
  static let numberAbbreviation = Self(rawValue: 1 << 2)
  /// A usual first word of a sentence, and never the name after an abbreviation.
  static let starter = Self(rawValue: 1 << 3)
  /// Stands for something said before.
  static let pronoun = Self(rawValue: 1 << 4)
  /// Joins its sentence to the one before.
  static let connective = Self(rawValue: 1 << 5)
  /// The writer or the reader: I, we, you.
  static let personal = Self(rawValue: 1 << 6)
  /// Says that somebody says something.
  static let saying = Self(rawValue: 1 << 7)
  /// A finite verb, or a form that is one most of the time.
  static let verb = Self(rawValue: 1 << 8)
  static let weekday = Self(rawValue: 1 << 9)
  static let modal = Self(rawValue: 1 << 10)
  static let perfect = Self(rawValue: 1 << 11)
  /// Points back at something wherever it stands: such, latter, aforementioned.
  static let backward = Self(rawValue: 1 << 12)
  /// A noun that needs an introduction when "the" stands before it: man, couple, company.
  static let anaphoricNoun = Self(rawValue: 1 << 13)
  static let article = Self(rawValue: 1 << 14)
  /// Stands before a name: Mr, president.
  static let personTitle = Self(rawValue: 1 << 15)
  /// The first word of an instruction: click, go, open.
  static let imperative = Self(rawValue: 1 << 16)
  static let questionWord = Self(rawValue: 1 << 17)
  /// "that", which introduces a clause.
  static let that = Self(rawValue: 1 << 18)
  static let preposition = Self(rawValue: 1 << 19)

  // From the word's own letters.
  /// Has four letters or more, or is made of ideographs.
  static let content = Self(rawValue: 1 << 20)
  static let capitalized = Self(rawValue: 1 << 21)
  static let allCapitals = Self(rawValue: 1 << 22)
  static let digits = Self(rawValue: 1 << 23)
  /// Ends like a verb: -ed, -n't, -'s, or -s in a longer word.
  static let verbEnding = Self(rawValue: 1 << 24)
  static let possessive = Self(rawValue: 1 << 25)
  /// Stands between quotation marks.
  static let quoted = Self(rawValue: 1 << 26)
  static let ideographs = Self(rawValue: 1 << 27)
  /// A month's name.
  static let month = Self(rawValue: 1 << 28)

  // More from the word lists.
  /// Joins its sentence to the one before, and can go where a comma follows: "However,".
  static let removable = Self(rawValue: 1 << 29)
  /// He or she, whoever that is.
  static let person = Self(rawValue: 1 << 30)
  /// Those whom news quotes without a name: police, officials.
  static let source = Self(rawValue: 1 << 31)
  static let timeUnit = Self(rawValue: 1 << 32)
  /// May be, alone or as the first word of a phrase, what gives a defect away.
  static let phraseStart = Self(rawValue: 1 << 33)
  /// A person by nationality: Swede, Briton.
  static let demonym = Self(rawValue: 1 << 34)
  /// Needs something before it when a sentence begins with it: another, both.
  static let backwardStart = Self(rawValue: 1 << 35)
  /// Can go from the beginning of a sentence without a comma: but, and.
  static let bareRemovable = Self(rawValue: 1 << 36)
  /// Must not begin what is left after such a removal.
  static let afterRemoval = Self(rawValue: 1 << 37)
  /// A label in capitals before a colon: NEW, UPDATE.
  static let label = Self(rawValue: 1 << 38)
  /// A verb that cannot be taken for anything else.
  static let finite = Self(rawValue: 1 << 39)
  /// Where something stands on the page: below, above, following.
  static let placeOnPage = Self(rawValue: 1 << 40)
  /// A part of a text: section, lesson, figure.
  static let textPart = Self(rawValue: 1 << 41)
  /// Points at a part of the text: this, previous, next.
  static let pointing = Self(rawValue: 1 << 46)
  /// A part of a text that has a number: figure, table, step.
  static let numberedPart = Self(rawValue: 1 << 47)
  /// Sends the reader somewhere: see, shown, described.
  static let showing = Self(rawValue: 1 << 48)
  /// Mr, Mrs, Ms: a name after it is not told in full.
  static let courtesy = Self(rawValue: 1 << 49)
  static let quantifier = Self(rawValue: 1 << 50)
  /// When, if: begins a clause that another follows.
  static let subordinator = Self(rawValue: 1 << 51)
  /// They, them, their.
  static let people = Self(rawValue: 1 << 52)
  /// A noun for several people without a plural's ending.
  static let collective = Self(rawValue: 1 << 53)
  /// A noun for one person.
  static let human = Self(rawValue: 1 << 55)
  /// What people do in pictures: poses, stands, waves.
  static let posing = Self(rawValue: 1 << 56)
  /// Begins a clause that describes a noun: that, who, which.
  static let relative = Self(rawValue: 1 << 57)
  /// This, these, those.
  static let demonstrative = Self(rawValue: 1 << 58)
  /// What "this" can stand before without a reference: summer, season.
  static let season = Self(rawValue: 1 << 59)
  /// Joins its sentence to what was said, wherever it stands in it: however, therefore.
  static let joining = Self(rawValue: 1 << 60)
  /// There is one of it for everybody, so that "the" needs no introduction: sun, government, internet.
  static let unique = Self(rawValue: 1 << 61)
  /// The reader: you, your.
  static let reader = Self(rawValue: 1 << 62)
  /// The writer alone: I, my.
  static let singular = Self(rawValue: 1 << 63)
  static let hasApostrophe = Self(rawValue: 1 << 42)
  static let negation = Self(rawValue: 1 << 43)
  static let indefinite = Self(rawValue: 1 << 44)
  /// A pronoun of the third person or a demonstrative anywhere in the sentence.
  static let reference = Self(rawValue: 1 << 45)

  func isAny(of traits: Self) -> Bool { rawValue & traits.rawValue != 0 }
}
