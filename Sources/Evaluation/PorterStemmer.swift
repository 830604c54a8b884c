/// The stem of an English word after Porter (1980), "An algorithm for suffix stripping".
///
/// With the departures that NLTK makes, because the usual implementation of ROUGE stems with it: irregular forms,
/// short words in -ies and -ied, and y after a consonant.
func porterStem(_ word: [UInt8]) -> [UInt8] {
  if let irregular = irregularForms[word] { return irregular }
  guard word.count > 2 else { return word }
  var stem = Stem(word)
  stem.removePlural()
  stem.removePast()
  stem.replaceFinalY()
  stem.applySecondStep()
  stem.apply(thirdStep) { $0.measure > 0 }
  stem.applyFourthStep()
  stem.removeFinalE()
  stem.removeDoubleL()
  return stem.letters
}

private let irregularForms: [[UInt8]: [UInt8]] = {
  let forms = [
    "sky": "sky skies", "die": "dying", "lie": "lying", "tie": "tying", "news": "news",
    "inning": "inning innings", "outing": "outing outings", "canning": "canning cannings", "howe": "howe",
    "proceed": "proceed", "exceed": "exceed", "succeed": "succeed",
  ]
  var stems: [[UInt8]: [UInt8]] = [:]
  for (stem, words) in forms {
    for word in words.split(separator: " ") { stems[Array(word.utf8)] = Array(stem.utf8) }
  }
  return stems
}()

private let thirdStep: [Suffix] = [
  ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""),
].map(Suffix.init)

private let secondStep: [Suffix] = [
  ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("bli", "ble"),
  ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"),
  ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"),
  ("aliti", "al"),
  ("iviti", "ive"), ("biliti", "ble"), ("fulli", "ful"),
].map(Suffix.init)

private let fourthStep: [Suffix] = [
  "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate",
  "iti",
  "ous", "ive", "ize",
].map { Suffix($0, "") }

extension Stem {
  fileprivate mutating func removePlural() {
    if ends(with: "ies"), letters.count == 4 {
      replace(3, with: "ie")
    } else if ends(with: "sses") || ends(with: "ies") {
      replace(2, with: "")
    } else if !ends(with: "ss"), ends(with: "s") {
      replace(1, with: "")
    }
  }

  fileprivate mutating func removePast() {
    if ends(with: "ied") { return replace(3, with: letters.count == 4 ? "ie" : "i") }
    if ends(with: "eed") {
      if without(3).measure > 0 { replace(1, with: "") }
      return
    }
    for length in [ends(with: "ed") ? 2 : 0, ends(with: "ing") ? 3 : 0] where length > 0 {
      guard without(length).containsVowel else { continue }
      replace(length, with: "")
      return restoreAfterPast()
    }
  }

  /// Gives back the e, or takes a double letter away, where -ed or -ing was.
  private mutating func restoreAfterPast() {
    if ends(with: "at") || ends(with: "bl") || ends(with: "iz") {
      replace(0, with: "e")
    } else if endsWithDoubleConsonant {
      if !"lsz".utf8.contains(letters.last ?? 0) { replace(1, with: "") }
    } else if measure == 1, endsWithShortSyllable {
      replace(0, with: "e")
    }
  }

  fileprivate mutating func replaceFinalY() {
    let stem = without(1)
    guard ends(with: "y"), stem.letters.count > 1, stem.isConsonant(stem.letters.count - 1) else { return }
    replace(1, with: "i")
  }

  fileprivate mutating func applySecondStep() {
    while ends(with: "alli"), without(4).measure > 0 { replace(2, with: "") }
    if secondStep.contains(where: { ends(with: $0.suffix) }) {
      apply(secondStep) { $0.measure > 0 }
    } else if ends(with: "logi"), without(3).measure > 0 {
      replace(1, with: "")
    }
  }

  fileprivate mutating func applyFourthStep() {
    apply(fourthStep) { [isIon = ends(with: "ion")] stem in
      stem.measure > 1 && (!isIon || "st".utf8.contains(stem.letters.last ?? 0))
    }
  }

  fileprivate mutating func removeFinalE() {
    guard ends(with: "e") else { return }
    let stem = without(1)
    if stem.measure > 1 || (stem.measure == 1 && !stem.endsWithShortSyllable) { self = stem }
  }

  fileprivate mutating func removeDoubleL() {
    if ends(with: "ll"), without(1).measure > 1 { replace(1, with: "") }
  }
}
