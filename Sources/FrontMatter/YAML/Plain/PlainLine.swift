/// A line of a text, without the spaces and the line ending behind it.
struct PlainLine {
  var start: Int
  var end: Int
  var next: Int

  /// Nil where the line holds a character that YAML does not take for text: a tab, a control character, a
  /// line break of another kind.
  init?(_ bytes: Span<UInt8>, from start: Int, to limit: Int) {
    var index = start
    while index < limit, bytes[index] != UInt8(ascii: "\n") {
      guard bytes[index] >= 0x20, bytes[index] < 0x7F || isText(bytes, at: index, to: limit) else {
        guard bytes[index] == UInt8(ascii: "\r"), index + 1 < limit, bytes[index + 1] == UInt8(ascii: "\n")
        else {
          return nil
        }
        break
      }
      index += 1
    }
    self.start = start
    end = index
    next = index < limit && bytes[index] == UInt8(ascii: "\r") ? index + 2 : min(index + 1, limit)
    while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
  }

  var isBlank: Bool { start == end }
}

/// Whether a byte that is not ASCII belongs to a character that is text to libyaml.
///
/// Not so the controls and the line break below U+00A0, the separators U+2028 and U+2029, and what stands at
/// the end of the basic plane.
private func isText(_ bytes: Span<UInt8>, at index: Int, to end: Int) -> Bool {
  switch bytes[index] {
  case 0xC2: index + 1 < end && bytes[index + 1] >= 0xA0
  case 0xE2: index + 2 < end && (bytes[index + 1] != 0x80 || bytes[index + 2] & 0xFE != 0xA8)
  case 0xEF: index + 1 < end && bytes[index + 1] != 0xBB && bytes[index + 1] != 0xBF
  case 0x7F: false
  default: true
  }
}

func isPlainLetter(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x41...0x5A, 0x61...0x7A: true
  default: false
  }
}

func isKeyByte(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, UInt8(ascii: "_"), UInt8(ascii: "-"): true
  default: isPlainLetter(byte)
  }
}

func plainText(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
  bytes.extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
}
