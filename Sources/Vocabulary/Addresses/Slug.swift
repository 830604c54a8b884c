/// A text as one readable component of an address: `São Paulo's 5 ports` is `sao-paulos-5-ports`.
///
/// Letters are lower case and lose the accents of the Latin script; letters and digits of other scripts
/// stay as they are; apostrophes vanish; everything else becomes single hyphens. The result is empty
/// where the text holds no letter or digit.
package func slug(of text: String) -> String {
  var result: [UInt8] = []
  result.reserveCapacity(text.utf8.count)
  var needsHyphen = false
  for scalar in text.unicodeScalars where !isDropped(scalar) {
    guard let folded = fold(scalar) else {
      needsHyphen = !result.isEmpty
      continue
    }
    guard result.count + folded.utf8.count < 200 else { break }
    if needsHyphen { result.append(UInt8(ascii: "-")) }
    needsHyphen = false
    result.append(contentsOf: folded.utf8)
  }
  return String(decoding: result, as: UTF8.self)
}

/// Apostrophes, soft hyphens, joiners and combining marks stand inside words and leave no trace.
private func isDropped(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x27, 0xAD, 0x2019, 0x200B...0x200D, 0x2060, 0x300...0x36F, 0xFE00...0xFE0F: true
  default: false
  }
}

/// What stands for a letter or digit in an address; nil for anything else.
private func fold(_ scalar: Unicode.Scalar) -> String? {
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
  "ß": "ss", "ẞ": "ss", "Æ": "ae", "æ": "ae", "Œ": "oe", "œ": "oe", "Þ": "th", "þ": "th", "Ĳ": "ij", "ĳ": "ij",
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
