/// How a text is cut into the words that ROUGE counts.
package enum RougeTokens: Hashable, Sendable {
  /// Runs of the letters a to z and digits, as the original script has it for English.
  case english(stemming: Bool)
  /// Runs of letters and digits of any script; Han, Kana and Hangul are words of one character.
  case anyLanguage

  func tokens(of text: String) -> [[UInt8]] {
    switch self {
    case .english(let stemming):
      englishTokens(of: text).map { stemming && $0.count > 3 ? porterStem($0) : $0 }
    case .anyLanguage: universalTokens(of: text)
    }
  }
}

private func englishTokens(of text: String) -> [[UInt8]] {
  lowered(text).utf8.split { !isPlain($0) }.map(Array.init)
}

private func isPlain(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

private func universalTokens(of text: String) -> [[UInt8]] {
  var tokens: [[UInt8]] = []
  for word in lowered(text).unicodeScalars.split(whereSeparator: { !isWord($0) }) {
    if word.contains(where: isCharacterWord) {
      tokens += word.map { Array(String($0).utf8) }
    } else {
      tokens.append(Array(String(String.UnicodeScalarView(word)).utf8))
    }
  }
  return tokens
}

/// In lower case, each character by itself.
private func lowered(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars { result += scalar.properties.lowercaseMapping }
  return result
}

private func isWord(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
    .letterNumber, .otherNumber:
    true
  default: scalar == "_"
  }
}

private func isCharacterWord(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7AF: true
  default: false
  }
}
