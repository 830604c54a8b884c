import Vocabulary

/// Finds the words of texts, as they are compared in a search.
///
/// Words are folded as names of tags are: case, accents of the Latin script and apostrophes do not count.
/// Scripts that write without spaces have no words that could be found without a dictionary; of these,
/// every two neighbours are a word, and so is the last character of a run, so that every character begins one.
struct WordScanner {
  /// Longer ones are no words that anybody types, but addresses and codes.
  static let longestWord = 40

  private var word: [UInt8] = []
  /// The character before, where it is of a script without spaces.
  private var neighbour: [UInt8] = []

  /// Hands on each word of a text in UTF-8; with `markup`, of the text between tags.
  mutating func forEachWord(in text: Span<UInt8>, isMarkup: Bool = false, _ body: (Span<UInt8>) -> Void) {
    let table = asciiWordBytes
    let letters = table.span
    var index = 0
    while index < text.count {
      let letter = letters[Int(text[index])]
      if letter > joins {
        index = addRun(of: text, from: index, letters, body)
      } else if text[index] >= 0x80 {
        let (scalar, length) = decode(text, at: index)
        add(scalar, body)
        index += length
      } else {
        if letter != joins { finish(body) }
        index = isMarkup ? endOfMarkup(in: text, at: index) : index + 1
      }
    }
    finish(body)
  }

  /// Most words are small letters of ASCII, and are handed on where they stand.
  @inline(__always)
  private mutating func addRun(
    of text: Span<UInt8>, from start: Int, _ letters: Span<UInt8>, _ body: (Span<UInt8>) -> Void
  ) -> Int {
    var end = start
    var difference: UInt8 = 0
    while end < text.count, letters[Int(text[end])] > joins {
      difference |= letters[Int(text[end])] ^ text[end]
      end += 1
    }
    finishRun(body)
    let goesOn = end < text.count && (text[end] >= 0x80 || letters[Int(text[end])] == joins)
    if difference == 0, !goesOn, word.isEmpty {
      if end - start <= Self.longestWord { body(text.extracting(start..<end)) }
    } else {
      for index in start..<end { word.append(letters[Int(text[index])]) }
    }
    return end
  }
}

extension WordScanner {
  private mutating func add(_ scalar: Unicode.Scalar, _ body: (Span<UInt8>) -> Void) {
    if isWrittenWithoutSpaces(scalar) {
      finishWord(body)
      let character = Array(String(scalar).utf8)
      if !neighbour.isEmpty { body((neighbour + character).span) }
      neighbour = character
    } else if let letters = foldedLetters(scalar) {
      guard !letters.isEmpty else { return }
      finishRun(body)
      word.append(contentsOf: letters.utf8)
    } else {
      finish(body)
    }
  }

  private mutating func finish(_ body: (Span<UInt8>) -> Void) {
    finishWord(body)
    finishRun(body)
  }

  private mutating func finishWord(_ body: (Span<UInt8>) -> Void) {
    if !word.isEmpty, word.count <= Self.longestWord { body(word.span) }
    word.removeAll(keepingCapacity: true)
  }

  private mutating func finishRun(_ body: (Span<UInt8>) -> Void) {
    guard !neighbour.isEmpty else { return }
    body(neighbour.span)
    neighbour.removeAll(keepingCapacity: true)
  }

  /// Behind a tag or a character reference, or the next byte where there is none.
  private func endOfMarkup(in text: Span<UInt8>, at start: Int) -> Int {
    let closing: UInt8
    switch text[start] {
    case UInt8(ascii: "<"): closing = UInt8(ascii: ">")
    case UInt8(ascii: "&"): closing = UInt8(ascii: ";")
    default: return start + 1
    }
    var end = start + 1
    while end < text.count, text[end] != closing { end += 1 }
    return min(end + 1, text.count)
  }
}

/// Chinese characters, kana and bopomofo.
private func isWrittenWithoutSpaces(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x3005...0x3007, 0x3041...0x312F, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
    true
  default: false
  }
}

/// What stands in a table of bytes for one that leaves no trace within a word.
private let joins: UInt8 = 1

/// By byte of ASCII: the letter in lower case or the digit, `joins` for the apostrophe, and else zero.
private let asciiWordBytes: [UInt8] = (0..<256).map { byte in
  switch UInt8(byte) {
  case 0x30...0x39, 0x61...0x7A: UInt8(byte)
  case 0x41...0x5A: UInt8(byte) + 0x20
  case 0x27: joins
  default: 0
  }
}

/// The character at an index, and how many bytes it has; bytes that are no character are replaced one by one.
private func decode(_ text: Span<UInt8>, at index: Int) -> (Unicode.Scalar, length: Int) {
  let first = UInt32(text[index])
  let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
  guard first >= 0xC2, index + length <= text.count else { return ("\u{FFFD}", 1) }
  var value = first & (0x7F >> UInt32(length))
  for next in index + 1..<index + length {
    guard text[next] & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
    value = value << 6 | UInt32(text[next] & 0x3F)
  }
  return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
}
