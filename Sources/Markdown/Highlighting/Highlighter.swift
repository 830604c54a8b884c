import Vocabulary

/// Writes code in HTML, with a class for what each part of it is.
///
/// It goes through the code once and looks back at nothing, so that the time it takes does not depend on what is
/// written.
struct Highlighter {
  private let grammar: Grammar
  private(set) var html: [UInt8] = []
  private var position = 0
  /// Where what was not written yet begins.
  private var pending = 0
  /// Bytes that something can begin with; all others are passed over.
  private let starts: [Bool]

  init(_ grammar: Grammar) {
    self.grammar = grammar
    starts = grammar.firstBytes
  }

  /// How far the end of what stands in one line is looked for.
  private static let reach = 1000
}

/// What a part of code is, as its class says it.
enum CodePart: String {
  case keyword = "hl-k"
  case builtIn = "hl-b"
  case text = "hl-s"
  case comment = "hl-c"
  case number = "hl-n"
  case variable = "hl-v"
  case meta = "hl-m"
  case added = "hl-i"
  case removed = "hl-d"
}

extension Highlighter {
  mutating func write(_ code: Span<UInt8>) {
    html.reserveCapacity(code.count * 2)
    var isLineStart = true
    while position < code.count {
      let start = position
      switch grammar.kind {
      case .code: readCode(code, isLineStart)
      case .markup: readMarkup(code)
      case .difference: readLine(code)
      }
      isLineStart = isLineStart ? code.isSpace(start..<position) : false
      if code[position - 1] == 0x0A { isLineStart = true }
    }
    flush(code, to: code.count)
  }

  private mutating func readCode(_ code: Span<UInt8>, _ isLineStart: Bool) {
    let byte = code[position]
    guard starts[Int(byte)] else {
      position += 1
      return
    }
    if isName(byte) {
      readName(code)
    } else if let end = endOfComment(code)
      ?? (isLineStart && byte == UInt8(ascii: "#") ? endOfDirective(code) : nil)
    {
      let isComment = !(grammar.hasDirectives && byte == UInt8(ascii: "#"))
      mark(code, to: end, isComment ? .comment : .meta)
    } else if let end = endOfQuote(code) {
      mark(code, to: end, isKey(code, end) ? .variable : .text)
    } else if 0x30...0x39 ~= byte {
      mark(code, to: endOfNumber(code), .number)
    } else if grammar.sigils.contains(byte), position + 1 < code.count, isVariable(code[position + 1]) {
      mark(code, to: endOfVariable(code), .variable)
    } else if let mark = grammar.metaMarks.first(where: { code.holds($0, at: position) }) {
      self.mark(code, to: endOfName(code, position + mark.count), .meta)
    } else {
      position += 1
    }
  }

  private mutating func readName(_ code: Span<UInt8>) {
    let end = endOfName(code, position)
    if end - position <= 32 {
      let written = String(decoding: code.bytes(position..<end), as: UTF8.self)
      let name = grammar.ignoresCase ? written.lowercased() : written
      if grammar.keywords.contains(name) { return mark(code, to: end, .keyword) }
      if grammar.builtIns.contains(name) { return mark(code, to: end, .builtIn) }
    }
    if isKey(code, end) { return mark(code, to: end, .variable) }
    if grammar.hasCapitalTypes, 0x41...0x5A ~= code[position] { return mark(code, to: end, .builtIn) }
    position = end
  }
}

extension Highlighter {
  private func endOfComment(_ code: Span<UInt8>) -> Int? {
    for (opening, closing) in grammar.blockComments where code.holds(opening, at: position) {
      var end = position + opening.count
      while end < code.count, !code.holds(closing, at: end) { end += 1 }
      return min(end + closing.count, code.count)
    }
    for opening in grammar.lineComments where code.holds(opening, at: position) {
      return code.endOfLine(position)
    }
    return nil
  }

  private func endOfDirective(_ code: Span<UInt8>) -> Int? {
    guard grammar.hasDirectives else { return nil }
    return endOfName(code, code.endOfBlanks(position + 1))
  }

  /// A text that is not closed in its line is none, unless it may span lines.
  private func endOfQuote(_ code: Span<UInt8>) -> Int? {
    for quote in grammar.quotes where code.holds(quote.opening, at: position) {
      var end = position + quote.opening.count
      while end < code.count {
        if !quote.spansLines, code[end] == 0x0A || end - position > Self.reach { return nil }
        if quote.hasEscapes, code[end] == UInt8(ascii: "\\") {
          end += 2
        } else if code.holds(quote.closing, at: end) {
          return end + quote.closing.count
        } else {
          end += 1
        }
      }
      return quote.spansLines ? code.count : nil
    }
    return nil
  }

  private func endOfNumber(_ code: Span<UInt8>) -> Int {
    var end = position + 1
    while end < code.count {
      let isPoint = code[end] == UInt8(ascii: ".") && end + 1 < code.count && 0x30...0x39 ~= code[end + 1]
      guard isPoint || isAlphanumeric(code[end]) || code[end] == UInt8(ascii: "_") else { break }
      end += 1
    }
    return end
  }

  private func endOfName(_ code: Span<UInt8>, _ start: Int) -> Int {
    var end = start
    while end < code.count,
      isName(code[end]) || 0x30...0x39 ~= code[end] || grammar.nameCharacters.contains(code[end])
    {
      end += 1
    }
    return end
  }

  private func endOfVariable(_ code: Span<UInt8>) -> Int {
    if code[position + 1] == UInt8(ascii: "{") {
      var end = position + 2
      let stop = min(code.count, position + Self.reach)
      while end < stop, code[end] != UInt8(ascii: "}"), code[end] != 0x0A { end += 1 }
      return end < stop && code[end] == UInt8(ascii: "}") ? end + 1 : position + 2
    }
    return max(endOfName(code, position + 1), position + 2)
  }

  private func isKey(_ code: Span<UInt8>, _ end: Int) -> Bool {
    guard let mark = grammar.keyMark else { return false }
    let next = code.endOfBlanks(end)
    return next < code.count && code[next] == mark
      && (mark == UInt8(ascii: "=") || next + 1 >= code.count || code[next + 1] != mark)
  }

  private func isName(_ byte: UInt8) -> Bool {
    byte >= 0x80 || isLetter(byte) || byte == UInt8(ascii: "_")
  }

  private func isVariable(_ byte: UInt8) -> Bool {
    isName(byte) || 0x30...0x39 ~= byte || byte == UInt8(ascii: "{")
  }
}

extension Highlighter {
  private mutating func readMarkup(_ code: Span<UInt8>) {
    if let end = endOfComment(code) { return mark(code, to: end, .comment) }
    guard code[position] == UInt8(ascii: "<"), position + 1 < code.count, code[position + 1] > 0x20 else {
      position += 1
      return
    }
    var end = position + 1
    while end < code.count, code[end] > 0x20, code[end] != UInt8(ascii: ">") { end += 1 }
    mark(code, to: end, .keyword)
    while position < code.count, code[position] != UInt8(ascii: ">") {
      if let end = endOfQuote(code) {
        mark(code, to: end, .text)
      } else if isName(code[position]) {
        var end = endOfName(code, position)
        while end < code.count, code[end] == UInt8(ascii: ":") { end = endOfName(code, end + 1) }
        mark(code, to: end, .variable)
      } else {
        position += 1
      }
    }
    if position < code.count { mark(code, to: position + 1, .keyword) }
  }

  private mutating func readLine(_ code: Span<UInt8>) {
    let end = code.endOfLine(position)
    switch code[position] {
    case UInt8(ascii: "+"): mark(code, to: end, .added)
    case UInt8(ascii: "-"): mark(code, to: end, .removed)
    case UInt8(ascii: "@"), UInt8(ascii: "d"), UInt8(ascii: "i"): mark(code, to: end, .meta)
    default: position = end
    }
    position = min(end + 1, code.count)
  }
}

extension Highlighter {
  private mutating func mark(_ code: Span<UInt8>, to end: Int, _ part: CodePart) {
    let end = min(end, code.count)
    flush(code, to: position)
    html.append(contentsOf: "<span class=\"\(part.rawValue)\">".utf8)
    html.append(escaping: code.extracting(position..<end))
    html.append(contentsOf: "</span>".utf8)
    position = end
    pending = end
  }

  private mutating func flush(_ code: Span<UInt8>, to end: Int) {
    guard pending < end else { return }
    html.append(escaping: code.extracting(pending..<end))
    pending = end
  }
}

extension Grammar {
  /// Whether something can begin with each byte.
  fileprivate var firstBytes: [Bool] {
    var first = (0..<256).map { $0 >= 0x80 || isAlphanumeric(UInt8($0)) || $0 == 0x5F }
    let marks = lineComments + blockComments.map(\.opening) + quotes.map(\.opening) + metaMarks
    for mark in marks { if let byte = mark.first { first[Int(byte)] = true } }
    for byte in sigils { first[Int(byte)] = true }
    if hasDirectives { first[0x23] = true }
    return first
  }
}

extension Span<UInt8> {
  fileprivate func isSpace(_ range: Range<Int>) -> Bool {
    range.allSatisfy { self[$0] <= 0x20 }
  }

  fileprivate func endOfBlanks(_ start: Int) -> Int {
    var end = start
    while end < count, self[end] == 0x20 || self[end] == 0x09 { end += 1 }
    return end
  }
}
