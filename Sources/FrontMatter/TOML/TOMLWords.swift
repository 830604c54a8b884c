import Vocabulary

/// Whether a word without quotes is a boolean, number, date or time.
func isTOMLWord(_ word: String) -> Bool {
  switch word {
  case "true", "false", "inf", "+inf", "-inf", "nan", "+nan", "-nan": true
  default: isTOMLNumber(word) || isTOMLDate(word) || isTOMLTime(word) || isTOMLMoment(word)
  }
}

func isTOMLDate(_ word: String) -> Bool {
  var scanner = WordScanner(word)
  return scanner.takesDate() && scanner.isAtEnd
}

private func isTOMLTime(_ word: String) -> Bool {
  var scanner = WordScanner(word)
  return scanner.takesTime() && scanner.isAtEnd
}

/// A date with a time, and perhaps an offset.
private func isTOMLMoment(_ word: String) -> Bool {
  var scanner = WordScanner(word)
  guard scanner.takesDate(), scanner.takes(oneOf: "Tt "), scanner.takesTime() else { return false }
  if scanner.isAtEnd || scanner.takes(oneOf: "Zz") { return scanner.isAtEnd }
  return scanner.takes(oneOf: "+-") && scanner.takesClock() && scanner.isAtEnd
}

private func isTOMLNumber(_ word: String) -> Bool {
  switch word.prefix(2) {
  case "0x": hasDigits(word, isHexDigit)
  case "0o": hasDigits(word) { 0x30...0x37 ~= $0 }
  case "0b": hasDigits(word) { 0x30...0x31 ~= $0 }
  default: isDecimal(word)
  }
}

/// Whether nothing but digits follows the mark of the base.
private func hasDigits(_ word: String, _ isDigit: (UInt8) -> Bool) -> Bool {
  var scanner = WordScanner(String(word.dropFirst(2)))
  return scanner.takesDigits(isDigit) && scanner.isAtEnd
}

private func isDecimal(_ word: String) -> Bool {
  var scanner = WordScanner(word)
  _ = scanner.takes(oneOf: "+-")
  let hasLeadingZero = scanner.takes(oneOf: "0")
  guard hasLeadingZero || scanner.takesDigits() else { return false }
  if scanner.takes(oneOf: "."), !scanner.takesDigits() { return false }
  if scanner.takes(oneOf: "eE") {
    _ = scanner.takes(oneOf: "+-")
    guard scanner.takesDigits() else { return false }
  }
  return scanner.isAtEnd
}

private func isHexDigit(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
  default: false
  }
}

private struct WordScanner {
  private var rest: Substring.UTF8View

  init(_ word: String) {
    rest = word[...].utf8
  }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func takes(oneOf bytes: String) -> Bool {
    guard let first = rest.first, bytes.utf8.contains(first) else { return false }
    rest.removeFirst()
    return true
  }

  /// Digits, with single underscores between them.
  mutating func takesDigits(_ isDigit: (UInt8) -> Bool = { 0x30...0x39 ~= $0 }) -> Bool {
    repeat {
      let digits = rest.prefix(while: isDigit)
      guard !digits.isEmpty else { return false }
      rest = rest.dropFirst(digits.count)
    } while takes(oneOf: "_")
    return true
  }

  mutating func takesDate() -> Bool {
    guard let year = number(4), takes(oneOf: "-"), let month = number(2), takes(oneOf: "-"),
      let day = number(2)
    else { return false }
    return Timestamp(year: year, month: month, day: day) != nil
  }

  /// Hours and minutes.
  mutating func takesClock() -> Bool {
    guard let hour = number(2), takes(oneOf: ":"), let minute = number(2) else { return false }
    return hour < 24 && minute < 60
  }

  mutating func takesTime() -> Bool {
    guard takesClock() else { return false }
    guard takes(oneOf: ":") else { return true }
    guard let second = number(2), second <= 60 else { return false }
    return !takes(oneOf: ".") || takesFraction()
  }

  private mutating func takesFraction() -> Bool {
    let digits = rest.prefix { 0x30...0x39 ~= $0 }
    rest = rest.dropFirst(digits.count)
    return !digits.isEmpty
  }

  private mutating func number(_ count: Int) -> Int? {
    let digits = rest.prefix(count)
    guard digits.count == count, digits.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    rest = rest.dropFirst(count)
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
