import CCmark

/// Finds the tags of shortcodes in a text: outside of code all of them, in code those that hide a tag.
struct ShortcodeScan {
  private(set) var tags: [ShortcodeTag] = []
  /// Where a tag begins that has no end.
  private(set) var unclosed: [Int] = []
  private var fence: (byte: UInt8, count: Int)?
  private var position: Int
  /// For each length of a run of backticks, up to where there is none that would close one.
  private var searchedBackticks: [Int: Int] = [:]
  /// Names that no further tag ends.
  private var withoutEnd: Set<String> = []

  /// Whether a text can hold any: what most do not pays for nothing more than this.
  static func mayFindAny(in text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return false }
      var offset = 0
      while offset + 1 < bytes.count,
        let found = memchr(start + offset, Int32(UInt8(ascii: "{")), bytes.count - 1 - offset)
      {
        let next = UnsafeRawPointer(found) - UnsafeRawPointer(start) + 1
        if bytes[next] == UInt8(ascii: "{") || bytes[next] == UInt8(ascii: "%") { return true }
        offset = next
      }
      return false
    }
  }

  init(_ text: Span<UInt8>, from start: Int) {
    position = start
    var isLineStart = true
    while position < text.count {
      if isLineStart, readFence(text) { continue }
      isLineStart = isLineEnd(text[position])
      readInline(text)
    }
  }
}

extension ShortcodeScan {
  private mutating func readInline(_ text: Span<UInt8>) {
    switch text[position] {
    case UInt8(ascii: "{"): readTag(text)
    case UInt8(ascii: "\\") where fence == nil: position += 2
    case UInt8(ascii: "`") where fence == nil: readCodeSpan(text)
    case UInt8(ascii: "<") where fence == nil && text.holds(Array("<!--".utf8), at: position):
      position = text.offset(of: Array("-->".utf8), from: position + 4) ?? text.count
    default: position += 1
    }
  }

  private mutating func readTag(_ text: Span<UInt8>) {
    var isUnclosed = false
    guard let tag = ShortcodeTag.reading(text, at: position, isUnclosed: &isUnclosed) else {
      if isUnclosed, fence == nil { unclosed.append(position) }
      position += isUnclosed ? 3 : 1
      return
    }
    position = tag.range.upperBound
    guard fence == nil || tag.showsTag else { return }
    tags.append(tag)
    if fence == nil, tag.isOpening, let name = tag.nameThatHidesInner { readEnd(of: name, tag, text) }
  }

  /// Passes over the inner text of a tag in which nothing is a tag.
  private mutating func readEnd(of name: String, _ tag: ShortcodeTag, _ text: Span<UInt8>) {
    guard !withoutEnd.contains(name) else { return }
    var search = position
    while let found = text.nextTag(from: search) {
      var isUnclosed = false
      search = found + 2
      guard let end = ShortcodeTag.reading(text, at: found, isUnclosed: &isUnclosed) else { continue }
      if case .ending = end.kind, end.name == name || end.name.isEmpty && tag.syntax == .zolaStatement {
        tags.append(end)
        position = end.range.upperBound
        return
      }
    }
    withoutEnd.insert(name)
  }
}

extension ShortcodeScan {
  /// Reads a line that opens or closes a block of code.
  private mutating func readFence(_ text: Span<UInt8>) -> Bool {
    var index = position
    while index < text.count, text[index] == 0x20 || text[index] == 0x09 || text[index] == UInt8(ascii: ">") {
      index += 1
    }
    if fence == nil { index = text.afterListMarkers(index) }
    guard index < text.count, text[index] == UInt8(ascii: "`") || text[index] == UInt8(ascii: "~") else {
      return false
    }
    let count = text.run(at: index)
    guard count >= 3 else { return false }
    let rest = text.bytes(index + count..<text.endOfLine(index))
    if let open = fence {
      guard text[index] == open.byte, count >= open.count, rest.allSatisfy({ $0 <= 0x20 }) else {
        return false
      }
      fence = nil
    } else {
      guard text[index] == UInt8(ascii: "~") || !rest.contains(UInt8(ascii: "`")) else { return false }
      fence = (text[index], count)
    }
    position = text.endOfLine(index)
    return true
  }

  /// Passes over a span of code, in which only hidden tags are read.
  private mutating func readCodeSpan(_ text: Span<UInt8>) {
    let count = text.run(at: position)
    let start = position + count
    position = start
    guard searchedBackticks[count, default: 0] <= start, let end = closing(count, from: start, text) else {
      return
    }
    while position < end {
      var isUnclosed = false
      if text[position] == UInt8(ascii: "{"),
        let tag = ShortcodeTag.reading(text, at: position, isUnclosed: &isUnclosed), tag.showsTag,
        tag.range.upperBound <= end
      {
        tags.append(tag)
        position = tag.range.upperBound
      } else {
        position += 1
      }
    }
    position = end + count
  }

  /// A span of code ends in its paragraph.
  private mutating func closing(_ count: Int, from start: Int, _ text: Span<UInt8>) -> Int? {
    var index = start
    while index < text.count {
      if text[index] == UInt8(ascii: "`") {
        let run = text.run(at: index)
        if run == count { return index }
        index += run
      } else if text[index] == 0x0A, text.isBlankLine(index + 1) {
        break
      } else {
        index += 1
      }
    }
    searchedBackticks[count] = index
    return nil
  }
}

extension ShortcodeTag {
  fileprivate var isOpening: Bool {
    if case .opening = kind { true } else { false }
  }

  /// Whether it is there to show a tag, which it does in code too.
  fileprivate var showsTag: Bool {
    if case .literal = kind { return true }
    return name == "raw" && syntax == .statement
  }

  /// The name of a tag whose inner text holds no tags.
  fileprivate var nameThatHidesInner: String? {
    ["raw", "comment", "highlight"].contains(name) ? name : nil
  }
}

extension Span<UInt8> {
  func holds(_ bytes: [UInt8], at index: Int) -> Bool {
    index + bytes.count <= count && bytes.indices.allSatisfy { self[index + $0] == bytes[$0] }
  }

  /// How often the byte at an index stands there in a row.
  func run(at index: Int) -> Int {
    var end = index
    while end < count, self[end] == self[index] { end += 1 }
    return end - index
  }

  func endOfLine(_ index: Int) -> Int {
    var end = index
    while end < count, !isLineEnd(self[end]) { end += 1 }
    return end
  }

  func isBlankLine(_ index: Int) -> Bool {
    var end = index
    while end < count, self[end] == 0x20 || self[end] == 0x09 || self[end] == 0x0D { end += 1 }
    return end >= count || self[end] == 0x0A
  }

  fileprivate func offset(of bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index < count {
      if self[index] == bytes[0], holds(bytes, at: index) { return index + bytes.count }
      index += 1
    }
    return nil
  }

  fileprivate func nextTag(from start: Int) -> Int? {
    var index = start
    while index + 1 < count {
      if self[index] == UInt8(ascii: "{"),
        self[index + 1] == UInt8(ascii: "{") || self[index + 1] == UInt8(ascii: "%")
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// Behind the markers of lists that a line begins with.
  fileprivate func afterListMarkers(_ start: Int) -> Int {
    var index = start
    while index < count {
      var end = index
      while end < count, 0x30...0x39 ~= self[end], end - index < 9 { end += 1 }
      let isNumber = end > index && end < count && (self[end] == 0x2E || self[end] == 0x29)
      let isBullet = end == index && (self[index] == 0x2D || self[index] == 0x2A || self[index] == 0x2B)
      guard isNumber || isBullet, end + 1 < count, self[end + 1] == 0x20 || self[end + 1] == 0x09 else {
        break
      }
      index = end + 1
      while index < count, self[index] == 0x20 || self[index] == 0x09 { index += 1 }
    }
    return index
  }
}
