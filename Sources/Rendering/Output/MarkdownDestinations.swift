/// Replaces what stands behind `](` and `]: `, up to a space, a line's end or a parenthesis, where there is
/// something else for it. Code stays as it is.
func replacingDestinations(in markdown: [UInt8], by addresses: [[UInt8]: [UInt8]]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(markdown.count + 256)
  var code = CodeRanges(markdown)
  var index = 0
  while index < markdown.count {
    if let end = code.end(at: index) {
      result += markdown[index..<end]
      index = end
      continue
    }
    result.append(markdown[index])
    index += 1
    guard let start = destinationStart(in: markdown, behind: index) else { continue }
    let end = markdown[start...].firstIndex(where: endsDestination) ?? markdown.count
    guard let address = addresses[Array(markdown[start..<end])] else { continue }
    result += markdown[index..<start]
    result += address
    index = end
  }
  return result
}

/// Where a link's destination begins, if the byte before an index is the bracket that ends its text.
private func destinationStart(in markdown: [UInt8], behind index: Int) -> Int? {
  guard markdown[index - 1] == UInt8(ascii: "]"), index < markdown.count else { return nil }
  if markdown[index] == UInt8(ascii: "(") { return index + 1 }
  guard markdown[index] == UInt8(ascii: ":") else { return nil }
  return markdown[(index + 1)...].firstIndex { $0 != UInt8(ascii: " ") }
}

private func endsDestination(_ byte: UInt8) -> Bool {
  byte <= 0x20 || byte == UInt8(ascii: ")")
}

/// Code between fences and between backticks; what is asked for comes in the order of the text.
private struct CodeRanges {
  private let text: [UInt8]
  /// For a number of backticks that no other so many follow, where such were last looked for in vain.
  private var unclosed: [Int: Int] = [:]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// The end of the code that begins at an index.
  mutating func end(at index: Int) -> Int? {
    let mark = text[index]
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    let length = run(at: index)
    if length >= 3, isFirstInLine(index) { return endOfFence(mark, length, behind: index + length) }
    guard mark == UInt8(ascii: "`") else { return nil }
    return endOfSpan(length, behind: index + length) ?? index + length
  }

  private func run(at index: Int) -> Int {
    text[index...].prefix { $0 == text[index] }.count
  }

  /// Whether nothing but blanks and the marks of quotes and lists stands before.
  private func isFirstInLine(_ index: Int) -> Bool {
    let line = text[..<index].reversed().prefix { $0 != UInt8(ascii: "\n") }
    return line.count < 80 && line.allSatisfy { " \t>-+*.)0123456789".utf8.contains($0) }
  }

  private func endOfFence(_ mark: UInt8, _ length: Int, behind start: Int) -> Int {
    var index = start
    while let found = text[index...].firstIndex(of: mark) {
      let count = run(at: found)
      index = found + count
      let rest = text[index...].prefix { $0 != UInt8(ascii: "\n") }
      if count >= length, isFirstInLine(found), rest.allSatisfy({ $0 <= 0x20 }) { return index }
    }
    return text.count
  }

  private mutating func endOfSpan(_ length: Int, behind start: Int) -> Int? {
    if let searched = unclosed[length], searched >= start { return nil }
    var index = start
    while let found = text[index...].firstIndex(of: UInt8(ascii: "`")) {
      let count = run(at: found)
      index = found + count
      if count == length { return index }
    }
    unclosed[length] = text.count
    return nil
  }
}
