/// A word on its way to its stem, with the notions of Porter's paper.
struct Stem {
  private(set) var letters: [UInt8]

  init(_ letters: [UInt8]) {
    self.letters = letters
  }
}

/// A suffix and what takes its place.
struct Suffix {
  let suffix: [UInt8]
  let replacement: [UInt8]

  init(_ suffix: String, _ replacement: String) {
    self.suffix = Array(suffix.utf8)
    self.replacement = Array(replacement.utf8)
  }
}

extension Stem {
  /// How often a vowel is followed by a consonant.
  var measure: Int {
    var count = 0
    var wasConsonant = true
    for (index, isConsonant) in consonants.enumerated() {
      if index > 0, isConsonant, !wasConsonant { count += 1 }
      wasConsonant = isConsonant
    }
    return count
  }

  var containsVowel: Bool { consonants.contains(false) }

  var endsWithDoubleConsonant: Bool {
    letters.count >= 2 && letters[letters.count - 1] == letters[letters.count - 2]
      && isConsonant(letters.count - 1)
  }

  /// Consonant, vowel, consonant other than w, x and y; a word of two letters needs no first consonant.
  var endsWithShortSyllable: Bool {
    let flags = consonants
    let count = flags.count
    if count == 2 { return !flags[0] && flags[1] }
    guard count >= 3, flags[count - 3], !flags[count - 2], flags[count - 1] else { return false }
    return !"wxy".utf8.contains(letters[count - 1])
  }

  func isConsonant(_ index: Int) -> Bool { consonants[index] }

  /// Whether each letter is a consonant; y is one at the start and after a vowel.
  private var consonants: [Bool] {
    var flags: [Bool] = []
    for letter in letters {
      switch letter {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"):
        flags.append(false)
      case UInt8(ascii: "y"): flags.append(!(flags.last ?? false))
      default: flags.append(true)
      }
    }
    return flags
  }

  func ends(with suffix: String) -> Bool { ends(with: Array(suffix.utf8)) }

  func ends(with suffix: [UInt8]) -> Bool {
    letters.count >= suffix.count && letters[(letters.count - suffix.count)...].elementsEqual(suffix)
  }

  func without(_ count: Int) -> Stem { Stem(Array(letters.dropLast(count))) }

  mutating func replace(_ count: Int, with replacement: String) {
    letters = letters.dropLast(count) + Array(replacement.utf8)
  }

  /// Replaces the first of the suffixes that the word has, if what stands before it allows that.
  mutating func apply(_ suffixes: [Suffix], if condition: (Stem) -> Bool) {
    guard let rule = suffixes.first(where: { ends(with: $0.suffix) }) else { return }
    let stem = without(rule.suffix.count)
    if condition(stem) { letters = stem.letters + rule.replacement }
  }
}
