/// What two spellings of one name have in common: case, accents of the Latin script, apostrophes, and
/// whether words are joined by spaces, hyphens or underscores do not count.
package func folded(_ name: String) -> String {
  var result = ""
  var needsSpace = false
  for scalar in name.unicodeScalars where !isDropped(scalar) {
    if scalar == "-" || scalar == "_" || scalar.properties.isWhitespace {
      needsSpace = !result.isEmpty
      continue
    }
    if needsSpace { result += " " }
    needsSpace = false
    result += fold(scalar) ?? String(scalar)
  }
  return result
}

/// What a character is worth in a word that is compared with others: letters, which are empty for one that
/// leaves no trace; nil between words.
package func foldedLetters(_ scalar: Unicode.Scalar) -> String? {
  isDropped(scalar) ? "" : fold(scalar)
}

/// Apostrophes, soft hyphens, joiners and combining marks stand inside words and leave no trace.
func isDropped(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x27, 0xAD, 0x2019, 0x200B...0x200D, 0x2060, 0x300...0x36F, 0xFE00...0xFE0F: true
  default: false
  }
}

/// What stands for a letter or digit in an address; nil for anything else.
func fold(_ scalar: Unicode.Scalar) -> String? {
  switch scalar.value {
  case 0x30...0x39, 0x61...0x7A: return String(scalar)
  case 0x41...0x5A: return String(Unicode.Scalar(UInt8(scalar.value) + 0x20))
  case 0..<0x80: return nil
  case 0xC0..<0x250, 0x1E00..<0x1F00:
    if let expanded = latinExpansions[scalar] { return expanded }
    if let letter = latinLetter(scalar) { return letter }
  default: break
  }
  return isWord(scalar) ? scalar.properties.lowercaseMapping : nil
}

private func isWord(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
    .decimalNumber, .letterNumber, .nonspacingMark, .spacingMark:
    true
  default: false
  }
}

private let latinExpansions: [Unicode.Scalar: String] = [
  "ß": "ss", "ẞ": "ss", "Æ": "ae", "æ": "ae", "Œ": "oe", "œ": "oe", "Þ": "th", "þ": "th", "Ĳ": "ij",
  "ĳ": "ij",
]

/// The plain letter under an accented one, from the Unicode decompositions of the two Latin blocks.
private func latinLetter(_ scalar: Unicode.Scalar) -> String? {
  let isAdditional = scalar.value >= 0x1E00
  let index = Int(scalar.value) - (isAdditional ? 0x1E00 : 0xC0)
  let letter = isAdditional ? latinAdditional[index] : latinExtended[index]
  return letter == UInt8(ascii: "-") ? nil : String(Unicode.Scalar(letter))
}

/// U+00C0 to U+024F; a hyphen stands where there is no plain letter.
private let latinExtended = Array(
  """
  aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty\
  aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii--jjkkkllllll--llnnnnnn-nnoooooooo\
  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs--------------------------------oo\
  -------------uu----------------------------aaiioouuuuuuuuuu-aaaa----ggkkoooo--j---gg--nnaa\
  ----aaaaeeeeiiiioooorrrruuuusstt--hh------aaeeooooooooyy----------------------------
  """.utf8)

/// U+1E00 to U+1EFF.
private let latinAdditional = Array(
  """
  aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppp\
  rrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy-s----\
  aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy------
  """.utf8)
