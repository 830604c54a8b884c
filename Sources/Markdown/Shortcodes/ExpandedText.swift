import Vocabulary

/// A body's text in which shortcodes are written as what they stand for, or as tokens that cmark passes on.
///
/// A token alone in its lines is `<?…?>`, which begins and ends a block of HTML in any place, and leaves what
/// stands around it alone; within a line it is a tag. Its name is in no text of the author's.
struct ExpandedText {
  private(set) var text: [UInt8] = []
  /// For each line of the text the author's, counted from 1; nil where they are the same.
  private(set) var lines: [Int]?
  private(set) var insertions: [Insertion] = []
  private(set) var findings: [Finding] = []
  let token: ShortcodeToken

  /// Nil where there are no shortcodes.
  init?(_ source: SourceText, from bodyOffset: Int, _ expand: ShortcodeExpander) {
    guard ShortcodeScan.mayFindAny(in: source.bytes[bodyOffset...]) else { return nil }
    let scan = ShortcodeScan(source.bytes.span, from: bodyOffset)
    guard !scan.tags.isEmpty || !scan.unclosed.isEmpty else { return nil }
    token = ShortcodeToken(notIn: source.bytes[bodyOffset...])
    var writer = ExpansionWriter(source: source, bodyOffset: bodyOffset, token: token)
    for offset in scan.unclosed {
      findings.append(
        source.finding(.warning, at: offset, .unclosed, hint: "close it, or write it as code to show it"))
      if findings.count == 20 { break }
    }
    writer.write(PairedTags(scan.tags), expand)
    text = writer.text
    lines = writer.lines
    insertions = writer.insertions
  }
}

extension Finding.Message {
  fileprivate static let unclosed: Self = "a shortcode begins here and has no end; it is published as text"
}

extension ShortcodeToken {
  /// The first token in a text, and its number.
  func find(in text: [UInt8], from start: Int) -> (range: Range<Int>, number: Int)? {
    text.withUnsafeBufferPointer { find(in: $0, from: start) }
  }

  func range(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
    find(in: text, from: start)?.range
  }

  private func find(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> (range: Range<Int>, number: Int)?
  {
    var index = start
    while index + name.count + 3 < text.count {
      guard text[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      let isBlock = text[index + 1] == UInt8(ascii: "?")
      let nameStart = index + (isBlock ? 2 : 1)
      index += 1
      guard text[nameStart...].prefix(name.count).elementsEqual(name) else { continue }
      var number = 0
      var end = nameStart + name.count
      while end < text.count, 0x30...0x39 ~= text[end], number < 1 << 30 {
        number = number * 10 + Int(text[end] - 0x30)
        end += 1
      }
      while end < text.count, text[end] != UInt8(ascii: ">") { end += 1 }
      return (index - 1..<min(end + 1, text.count), number)
    }
    return nil
  }
}

/// How an insertion is written in the text that cmark reads.
struct ShortcodeToken {
  let name: [UInt8]

  init(notIn text: ArraySlice<UInt8>) {
    var number = 0
    var name = "q"
    let lowercased = text.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }[...]
    while lowercased.range(of: Array("<\(name)".utf8)) != nil
      || lowercased.range(of: Array("<?\(name)".utf8)) != nil
    {
      number += 1
      name = "q\(number)q"
    }
    self.name = Array(name.utf8)
  }

  /// - Parameter number: twice the number of an insertion, and one more for its end.
  func block(_ number: Int, lineEnds: [[UInt8]]) -> [UInt8] {
    Array("<?".utf8) + name + Array(String(number).utf8) + lineEnds.joined() + Array("?>".utf8)
  }

  func inline(_ number: Int, lineEnds: [[UInt8]]) -> [UInt8] {
    let ends = lineEnds.joined(separator: Array("a".utf8))
    return Array("<".utf8) + name + Array(String(number).utf8) + ends + Array("/>".utf8)
  }
}
