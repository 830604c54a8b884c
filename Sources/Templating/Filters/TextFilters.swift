import Vocabulary

extension Filter {
  /// The filters that make a text of a text.
  func changed(_ text: String, _ arguments: [Value], in context: RenderContext) -> String {
    switch self {
    case .capitalize: text.prefix(1).uppercased() + text.dropFirst().lowercased()
    case .lower: text.lowercased()
    case .upper: text.uppercased()
    case .title: titleCased(text)
    case .slugify: slug(of: text)
    case .trim: trimmed(text, arguments[0].isNone ? nil : arguments[0].text(in: context))
    case .replace: replaced(text, arguments, in: context)
    case .truncate: truncated(text, arguments, in: context)
    default: text
    }
  }
}

/// Every word with a capital; words begin behind white space, hyphens and opening brackets.
private func titleCased(_ text: String) -> String {
  var result = ""
  var isStart = true
  for character in text {
    result += isStart ? character.uppercased() : character.lowercased()
    isStart = character.isWhitespace || "-({[<".contains(character)
  }
  return result
}

private func trimmed(_ text: String, _ characters: String?) -> String {
  let isTrimmed: (Unicode.Scalar) -> Bool = { scalar in
    characters.map { $0.unicodeScalars.contains(scalar) } ?? scalar.properties.isWhitespace
  }
  var rest = text.unicodeScalars[...]
  while let first = rest.first, isTrimmed(first) { rest.removeFirst() }
  while let last = rest.last, isTrimmed(last) { rest.removeLast() }
  return String(rest)
}

private func replaced(_ text: String, _ arguments: [Value], in context: RenderContext) -> String {
  let old = Array(arguments[0].text(in: context).utf8)
  let new = Array(arguments[1].text(in: context).utf8)
  guard !old.isEmpty else { return text }
  var remaining = arguments[2].asInt ?? .max
  let bytes = Array(text.utf8)
  var result: [UInt8] = []
  var position = 0
  while remaining > 0, let index = bytes.firstIndex(of: old, from: position) {
    result += bytes[position..<index] + new
    position = index + old.count
    remaining -= 1
  }
  return String(decoding: result + bytes[position...], as: UTF8.self)
}

/// The beginning of a text, ended before a word; a text that is hardly too long stays whole.
private func truncated(_ text: String, _ arguments: [Value], in context: RenderContext) -> String {
  let length = max(arguments[0].asInt ?? 255, 0)
  let leeway = max(arguments[3].asInt ?? 5, 0)
  let limit = length.addingReportingOverflow(leeway).partialValue
  guard text.utf8.count > limit, text.unicodeScalars.count > limit else { return text }
  let end = arguments[2].text(in: context)
  let kept = text.unicodeScalars.prefix(max(length - end.unicodeScalars.count, 0))
  guard !arguments[1].isTrue, let space = kept.lastIndex(of: " ") else { return String(kept) + end }
  return String(kept[..<space]) + end
}

/// Runs of letters, digits and underscores.
func wordCount(of text: String) -> Int {
  var count = 0
  var isInside = false
  for scalar in text.unicodeScalars {
    let isWord = scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    if isWord, !isInside { count += 1 }
    isInside = isWord
  }
  return count
}

extension Value {
  /// The whole address of a page, with the site's own at its beginning; what has a scheme stays as it is.
  func absolute(in context: RenderContext) -> Value {
    guard let base = context.baseURL else { return self }
    switch self {
    case .address(let address): return .text(base + address.encodedPath)
    case .text(let text) where !hasScheme(text) && !text.hasPrefix("//"):
      return .text(base + (text.hasPrefix("/") ? String(text.dropFirst()) : text))
    case .none, .bool, .int, .number, .text, .html, .date, .list, .record, .map: return self
    }
  }

  /// Text as a part of an address, or a map as its query.
  func urlEncoded(in context: RenderContext) -> String {
    guard case .map(let entries) = self else { return percentEncoded(text(in: context)) }
    return entries.map { entry in
      Self.queryEncoded(entry.key) + "=" + Self.queryEncoded(entry.value.text(in: context))
    }.joined(separator: "&")
  }

  private static func queryEncoded(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false)
      .map { percentEncoded(String($0), allowing: "") }.joined(separator: "+")
  }
}
