import Vocabulary

/// Writes a text with what its shortcodes stand for.
struct ExpansionWriter {
  let source: SourceText
  let token: ShortcodeToken
  private(set) var text: [UInt8] = []
  private(set) var insertions: [Insertion] = []
  private var copied: Int
  private var changesLines = false
  private var cursor: OffsetCursor
  /// Behind the last tag, if nothing stands in its line before it but tags and markers of lists and quotes.
  private var blankUpTo = -1

  init(source: SourceText, bodyOffset: Int, token: ShortcodeToken) {
    self.source = source
    self.token = token
    copied = bodyOffset
    cursor = OffsetCursor(source: source, offset: bodyOffset)
    text.reserveCapacity(source.bytes.count - bodyOffset + 256)
  }

  /// For each line that was written the author's, counted from 1; nil where they are the same.
  var lines: [Int]? { changesLines ? lineOrigins : nil }
  private var lineOrigins: [Int] = [1]
  private var line = 1
}

extension ExpansionWriter {
  mutating func write(_ paired: PairedTags, _ expand: ShortcodeExpander) {
    var endings: [Int: [UInt8]] = [:]
    var index = 0
    while index < paired.tags.count {
      let tag = paired.tags[index]
      let end = paired.ends[index]
      index += 1
      switch tag.kind {
      case .literal(let shown): replace(tag.range, with: shown)
      case .ending: replace(tag.range, with: endings[index - 1] ?? [])
      case .opening, .single:
        if tag.name == "raw", end == nil { continue }
        let call = call(tag, end.map { paired.tags[$0] })
        let expansion = call.isInAddress ? expand(call).inAddress : expand(call)
        if let next = write(expansion, tag, end, paired, &endings) { index = next }
      }
    }
    copy(to: source.bytes.count)
  }

  /// Gives the index of the tag to go on with, where that is not the next one.
  private mutating func write(
    _ expansion: ShortcodeExpansion, _ tag: ShortcodeTag, _ end: Int?, _ paired: PairedTags,
    _ endings: inout [Int: [UInt8]]
  ) -> Int? {
    let whole = tag.range.lowerBound..<(end.map { paired.tags[$0].range.upperBound } ?? tag.range.upperBound)
    switch expansion {
    case .markdown(let markdown):
      replace(tag.range, with: Array(markdown.utf8))
      return nil
    case .removed: replace(whole, with: [])
    case .instead(let html): insert(html, instead: whole)
    case .verbatim:
      replace(tag.range, with: [])
      if let end { endings[end] = [] }
      return end
    case .code(let language):
      if let end { writeCode(language, tag.range, paired.tags[end].range) }
    case .unwrapped:
      replace(tag.range, with: [])
      return nil
    case .around(let before, let after):
      guard let end else {
        insert(before + after, instead: tag.range)
        return nil
      }
      let ending = paired.tags[end].range
      let number = insertions.count
      let open = writtenToken(2 * number, tag.range)
      insertions.append(insertion(before, after, tag.range, ending))
      replace(tag.range, with: open)
      endings[end] = writtenToken(2 * number + 1, ending)
      return nil
    }
    return end.map { $0 + 1 }
  }

  /// A fenced block, whose fences stand in the lines of the tags.
  private mutating func writeCode(_ language: String, _ opening: Range<Int>, _ ending: Range<Int>) {
    let code = source.bytes[opening.upperBound..<ending.lowerBound]
    let fence = [UInt8](
      repeating: UInt8(ascii: "`"), count: max(3, longestRun(of: UInt8(ascii: "`"), in: code) + 1))
    let indent = lineIndent(before: opening.lowerBound)
    let startsLine = code.first.map(isLineEnd) ?? false
    let lastLine = code.suffix(from: (code.lastIndex(where: isLineEnd) ?? code.startIndex - 1) + 1)
    replace(opening, with: fence + Array(language.utf8) + (startsLine ? [] : [0x0A] + indent))
    let endsLine =
      lastLine.allSatisfy { $0 <= 0x20 || $0 == UInt8(ascii: ">") } && code.contains(where: isLineEnd)
    copy(to: ending.lowerBound)
    replace(ending, with: (endsLine ? [] : [0x0A] + indent) + fence)
    if source.bytes.span.endOfLine(ending.upperBound) != ending.upperBound {
      append([0x0A] + indent, isNew: true)
    }
  }
}

extension ExpansionWriter {
  private mutating func insert(_ html: [UInt8], instead range: Range<Int>) {
    let written = writtenToken(2 * insertions.count, range)
    insertions.append(insertion(html, [], range, range.upperBound..<range.upperBound))
    replace(range, with: written)
  }

  private mutating func insertion(
    _ before: [UInt8], _ after: [UInt8], _ opening: Range<Int>, _ ending: Range<Int>
  ) -> Insertion {
    let place = cursor.place(of: opening.lowerBound)
    return Insertion(
      before: before, after: after, location: place.location, excerpt: place.excerpt,
      written: (Array(source.bytes[opening]), Array(source.bytes[ending])))
  }

  private mutating func call(_ tag: ShortcodeTag, _ end: ShortcodeTag?) -> Shortcode {
    let place = cursor.place(of: tag.range.lowerBound)
    let inner = end.map { source.bytes[tag.range.upperBound..<$0.range.lowerBound] }
    return Shortcode(
      name: tag.name, arguments: tag.arguments, inner: inner.map { String(decoding: $0, as: UTF8.self) },
      isInAddress: source.bytes.span.isInAddress(tag.range.lowerBound),
      location: place.location, excerpt: place.excerpt)
  }

  /// The token keeps the ends of lines, so that the text below stays in its lines.
  private mutating func writtenToken(_ number: Int, _ range: Range<Int>) -> [UInt8] {
    let ends = lineEnds(in: range)
    guard isAlone(range) else { return token.inline(number, lineEnds: ends) }
    blankUpTo = range.upperBound
    return token.block(number, lineEnds: ends)
  }

  /// Whether nothing else stands in the lines of a tag.
  private func isAlone(_ range: Range<Int>) -> Bool {
    let bytes = source.bytes
    guard source.bytes.span.isBlankLine(range.upperBound) else { return false }
    var index = range.lowerBound
    while index > 0, index != blankUpTo, !isLineEnd(bytes[index - 1]) {
      index -= 1
      switch bytes[index] {
      case 0x20, 0x09, 0x2A, 0x2B, 0x2D, 0x2E, 0x29, 0x30...0x39, UInt8(ascii: ">"): continue
      default: return false
      }
    }
    return true
  }

  private func lineEnds(in range: Range<Int>) -> [[UInt8]] {
    let bytes = source.bytes
    return range.compactMap { index in
      guard bytes[index] == 0x0A else { return nil }
      let end = bytes[(index + 1)..<max(index + 1, range.upperBound - 3)].firstIndex {
        $0 != 0x20 && $0 != 0x09 && $0 != 0x3E
      }
      return [0x0A] + bytes[(index + 1)..<(end ?? index + 1)]
    }
  }

  private func lineIndent(before offset: Int) -> [UInt8] {
    var start = offset
    while start > 0, !isLineEnd(source.bytes[start - 1]) { start -= 1 }
    return source.bytes[start..<offset].map { $0 == UInt8(ascii: ">") || $0 == 0x09 ? $0 : 0x20 }
  }
}

extension ExpansionWriter {
  private mutating func copy(to end: Int) {
    guard copied < end else { return }
    append(Array(source.bytes[copied..<end]), isNew: false)
    copied = end
  }

  private mutating func replace(_ range: Range<Int>, with replacement: [UInt8]) {
    copy(to: range.lowerBound)
    append(replacement, isNew: true)
    let lineEnds = source.bytes[range].count { $0 == 0x0A }
    if lineEnds != replacement.count(where: { $0 == 0x0A }) { changesLines = true }
    line += lineEnds
    copied = max(copied, range.upperBound)
  }

  /// - Parameter isNew: whether the author's line stays the same behind the ends of lines.
  private mutating func append(_ bytes: [UInt8], isNew: Bool) {
    for byte in bytes where byte == 0x0A {
      if !isNew { line += 1 }
      lineOrigins.append(line)
    }
    text.append(contentsOf: bytes)
  }
}

private func longestRun(of byte: UInt8, in text: ArraySlice<UInt8>) -> Int {
  var longest = 0
  var current = 0
  for other in text {
    current = other == byte ? current + 1 : 0
    longest = max(longest, current)
  }
  return longest
}
