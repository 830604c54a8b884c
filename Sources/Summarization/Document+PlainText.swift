extension Document {
  /// Text without markup: paragraphs are what stands between blank lines.
  public init(plainText: String, title: String? = nil, language: String = "en") {
    let text = Array(plainText.utf8)
    let blocks = paragraphs(of: text.span).map { Block(.paragraph, range: $0) }
    self.init(title: title, language: language, text: text, blocks: blocks)
  }
}

/// The runs of lines that are not blank, without the line ending at the end of each.
private func paragraphs(of text: Span<UInt8>) -> [Range<Int>] {
  var paragraphs: [Range<Int>] = []
  var start: Int?
  var end = 0
  var lineStart = 0
  while lineStart < text.count {
    let lineEnd = text.lineEnd(from: lineStart)
    if text.isBlank(lineStart..<lineEnd) {
      if let first = start { paragraphs.append(first..<end) }
      start = nil
    } else {
      start = start ?? lineStart
      end = lineEnd
    }
    lineStart = lineEnd + 1
  }
  if let first = start { paragraphs.append(first..<end) }
  return paragraphs
}

extension Span<UInt8> {
  fileprivate func lineEnd(from start: Int) -> Int {
    var index = start
    while index < count, self[index] != UInt8(ascii: "\n") { index += 1 }
    return index
  }

  fileprivate func isBlank(_ range: Range<Int>) -> Bool {
    for index in range where !isBlankByte(self[index]) { return false }
    return true
  }
}

private func isBlankByte(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
}
