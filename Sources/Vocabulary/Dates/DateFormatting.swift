extension Timestamp {
  /// The date in a pattern of `strftime`, such as `%e %B %Y`, in the offset that it was written in.
  ///
  /// A hyphen after the percent sign leaves out padding (`%-d`). What is no directive stays as it is.
  package func formatted(_ pattern: String, names: DateNames) -> String {
    var bytes: [UInt8] = []
    bytes.append(self, pattern: pattern, names: names)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The form that feeds and machines read, such as `2024-05-06T10:00:00+02:00`; a day is its first moment.
  package var rfc3339: String {
    formatted("%Y-%m-%dT%H:%M:%S", names: .english) + zone(separator: ":", utc: "Z")
  }

  /// The first directive of a pattern that means nothing, such as `%Q`.
  package static func unknownDirective(in pattern: String) -> String? {
    let writer = DateWriter(date: Timestamp(secondsSince1970: 0), names: .english)
    var bytes: [UInt8] = []
    guard let offset = writer.append(pattern.utf8Span.span, to: &bytes) else { return nil }
    let rest = pattern[pattern.utf8.index(pattern.startIndex, offsetBy: offset)...]
    return String(rest.prefix(rest.dropFirst().first == "-" ? 3 : 2))
  }
}

extension [UInt8] {
  package mutating func append(_ date: Timestamp, pattern: String, names: DateNames) {
    _ = DateWriter(date: date, names: names).append(pattern.utf8Span.span, to: &self)
  }
}

extension Timestamp {
  fileprivate func zone(separator: String, utc: String) -> String {
    guard utcOffset != 0 else { return utc }
    var bytes: [UInt8] = [utcOffset < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+")]
    bytes.append(number: abs(utcOffset) / 3600, width: 2)
    bytes += separator.utf8
    bytes.append(number: abs(utcOffset) / 60 % 60, width: 2)
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// One date on its way into bytes; the fields of the calendar are worked out once.
private struct DateWriter {
  let date: Timestamp
  let names: DateNames
  let fields: CalendarFields

  init(date: Timestamp, names: DateNames) {
    self.date = date
    self.names = names
    fields = date.fields
  }

  /// - Returns: where the first directive stands that means nothing.
  func append(_ pattern: Span<UInt8>, to bytes: inout [UInt8]) -> Int? {
    var unknown: Int?
    var index = 0
    while index < pattern.count {
      if let length = appendDirective(of: pattern, at: index, to: &bytes) {
        index += length
        continue
      }
      if pattern[index] == UInt8(ascii: "%"), unknown == nil { unknown = index }
      bytes.append(pattern[index])
      index += 1
    }
    return unknown
  }

  /// - Returns: how long the directive is; nil where there is none.
  private func appendDirective(of pattern: Span<UInt8>, at index: Int, to bytes: inout [UInt8]) -> Int? {
    guard pattern[index] == UInt8(ascii: "%"), index + 1 < pattern.count else { return nil }
    let isPlain = pattern[index + 1] == UInt8(ascii: "-")
    let letter = isPlain ? index + 2 : index + 1
    guard letter < pattern.count, append(directive: pattern[letter], isPlain: isPlain, to: &bytes) else {
      return nil
    }
    return letter + 1 - index
  }
}

extension DateWriter {
  private func append(directive: UInt8, isPlain: Bool, to bytes: inout [UInt8]) -> Bool {
    if let (value, width) = number(directive) {
      let pad = Self.isSpaced(directive) ? UInt8(ascii: " ") : UInt8(ascii: "0")
      bytes.append(number: value, width: isPlain ? 1 : width, pad: pad)
    } else if isPlain {
      return false
    } else if let word = word(directive) {
      bytes.append(contentsOf: word.utf8)
    } else if let pattern = Self.shorthand(directive) {
      _ = append(pattern.utf8Span.span, to: &bytes)
    } else {
      return false
    }
    return true
  }

  private func number(_ directive: UInt8) -> (value: Int, width: Int)? {
    switch directive {
    case UInt8(ascii: "Y"): (fields.year, 4)
    case UInt8(ascii: "y"): (fields.year % 100, 2)
    case UInt8(ascii: "m"): (fields.month, 2)
    case UInt8(ascii: "d"), UInt8(ascii: "e"): (fields.day, 2)
    case UInt8(ascii: "H"), UInt8(ascii: "k"): (fields.hour, 2)
    case UInt8(ascii: "I"), UInt8(ascii: "l"): ((fields.hour + 11) % 12 + 1, 2)
    case UInt8(ascii: "M"): (fields.minute, 2)
    case UInt8(ascii: "S"): (fields.second, 2)
    case UInt8(ascii: "j"): (fields.dayOfYear, 3)
    case UInt8(ascii: "u"): ((fields.weekday + 6) % 7 + 1, 1)
    case UInt8(ascii: "w"): (fields.weekday, 1)
    case UInt8(ascii: "s"): (date.secondsSince1970, 1)
    default: nil
    }
  }

  private func word(_ directive: UInt8) -> String? {
    switch directive {
    case UInt8(ascii: "B"): names.month(fields.month)
    case UInt8(ascii: "b"), UInt8(ascii: "h"): names.month(fields.month, isShort: true)
    case UInt8(ascii: "A"): names.weekday(fields.weekday)
    case UInt8(ascii: "a"): names.weekday(fields.weekday, isShort: true)
    case UInt8(ascii: "p"): names.half(ofHour: fields.hour)
    case UInt8(ascii: "P"): names.half(ofHour: fields.hour).lowercased()
    case UInt8(ascii: "z"): date.zone(separator: "", utc: "+0000")
    case UInt8(ascii: "Z"): date.utcOffset == 0 ? "UTC" : "UTC" + date.zone(separator: ":", utc: "")
    case UInt8(ascii: "%"): "%"
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "t"): "\t"
    default: nil
    }
  }

  private static func shorthand(_ directive: UInt8) -> String? {
    switch directive {
    case UInt8(ascii: "F"): "%Y-%m-%d"
    case UInt8(ascii: "T"): "%H:%M:%S"
    case UInt8(ascii: "R"): "%H:%M"
    case UInt8(ascii: "D"): "%m/%d/%y"
    default: nil
    }
  }

  private static func isSpaced(_ directive: UInt8) -> Bool {
    directive == UInt8(ascii: "e") || directive == UInt8(ascii: "k") || directive == UInt8(ascii: "l")
  }
}

extension [UInt8] {
  fileprivate mutating func append(number: Int, width: Int, pad: UInt8 = UInt8(ascii: "0")) {
    guard number >= 0 else {
      append(contentsOf: String(number).utf8)
      return
    }
    var divisor = 1
    for _ in 1..<Swift.max(width, 1) { divisor *= 10 }
    while number / divisor >= 10 { divisor *= 10 }
    var isLeading = true
    while divisor > 0 {
      let digit = UInt8(number / divisor % 10)
      isLeading = isLeading && digit == 0 && divisor > 1
      append(isLeading ? pad : UInt8(ascii: "0") + digit)
      divisor /= 10
    }
  }
}
