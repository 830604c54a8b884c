extension Timestamp {
  /// A date as people and other generators write it: `2024-05-06` or `24.05.2024`, with a time after spaces or `T`, with or
  /// without seconds and fractions, and with `Z`, `UTC`, `+02:00`, `+0200` or `-4` behind it.
  ///
  /// Months, days and hours may be of one digit. A time without an offset is UTC; a day with an offset and
  /// no time is that day.
  package init?(lenient text: String) {
    var scanner = DateScanner(text)
    guard let (year, month, day) = scanner.day() else { return nil }
    let hasTime = scanner.takesTimeSeparator()
    guard let time = hasTime ? scanner.time() : (0, 0, 0), let utcOffset = scanner.utcOffset(),
      scanner.isAtEnd
    else { return nil }
    if hasTime {
      self.init(
        year: year, month: month, day: day, hour: time.hour, minute: time.minute, second: time.second,
        utcOffset: utcOffset)
    } else {
      self.init(year: year, month: month, day: day)
    }
  }
}

private struct DateScanner {
  private var rest: Substring.UTF8View

  init(_ text: String) {
    rest = text[...].utf8
    while let last = rest.last, last == UInt8(ascii: " ") { rest.removeLast() }
    skipSpaces()
  }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func takes(_ byte: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: byte) else { return false }
    rest.removeFirst()
    return true
  }

  mutating func number(digits count: ClosedRange<Int>) -> Int? {
    let digits = rest.prefix { 0x30...0x39 ~= $0 }
    guard count.contains(digits.count) else { return nil }
    rest = rest.dropFirst(digits.count)
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}

extension DateScanner {
  /// A day with the year in front, or behind where no month can be meant by the first number.
  mutating func day() -> (year: Int, month: Int, day: Int)? {
    let year = number(digits: 4...4)
    guard let first = year ?? number(digits: 1...2) else { return nil }
    for separator: Unicode.Scalar in ["-", "/", "."] where takes(separator) {
      guard let second = number(digits: 1...2), takes(separator) else { return nil }
      if let year { return number(digits: 1...2).map { (year, second, $0) } }
      return 13...31 ~= first ? number(digits: 4...4).map { ($0, second, first) } : nil
    }
    return nil
  }

  mutating func takesTimeSeparator() -> Bool {
    if takes("T") || takes("t") { return true }
    return skipSpaces() && rest.first.map { 0x30...0x39 ~= $0 } == true
  }

  mutating func time() -> (hour: Int, minute: Int, second: Int)? {
    guard let hour = number(digits: 1...2), takes(":"), let minute = number(digits: 2...2) else { return nil }
    guard takes(":") else { return (hour, minute, 0) }
    guard let second = number(digits: 2...2) else { return nil }
    guard !takes(".") || number(digits: 1...18) != nil else { return nil }
    return (hour, minute, second)
  }

  /// In seconds; zero where nothing is written.
  mutating func utcOffset() -> Int? {
    skipSpaces()
    if isAtEnd || takes("Z") || takes("z") { return 0 }
    if rest.elementsEqual("UTC".utf8) {
      rest = rest.dropFirst(3)
      return 0
    }
    let sign = takes("+") ? 1 : takes("-") ? -1 : 0
    guard sign != 0, let (hours, minutes) = hoursAndMinutes(), hours < 24, minutes < 60 else { return nil }
    return sign * (hours * 3600 + minutes * 60)
  }

  private mutating func hoursAndMinutes() -> (Int, Int)? {
    if let joined = number(digits: 4...4) { return (joined / 100, joined % 100) }
    guard let hours = number(digits: 1...2) else { return nil }
    guard takes(":") else { return (hours, 0) }
    return number(digits: 2...2).map { (hours, $0) }
  }

  @discardableResult
  private mutating func skipSpaces() -> Bool {
    let before = rest.count
    rest = rest.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return rest.count < before
  }
}
