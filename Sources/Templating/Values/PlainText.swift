/// The text of markup: without comments and tags, entities decoded.
func plainText(ofMarkup bytes: [UInt8]) -> String {
  decodedEntities(withoutTags(withoutComments(bytes)))
}

/// The same with each run of white space as one blank, as it looks on a page.
func flowingText(ofMarkup bytes: [UInt8]) -> String {
  decodedEntities(collapsingSpace(withoutTags(withoutComments(bytes))))
}

private func withoutComments(_ bytes: [UInt8]) -> [UInt8] {
  removing(from: bytes, opener: Array("<!--".utf8), closer: Array("-->".utf8))
}

private func withoutTags(_ bytes: [UInt8]) -> [UInt8] {
  removing(from: bytes, opener: [UInt8(ascii: "<")], closer: [UInt8(ascii: ">")])
}

/// An opener that is never closed stays, with everything after it.
private func removing(from bytes: [UInt8], opener: [UInt8], closer: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  var position = 0
  while let start = bytes.firstIndex(of: opener, from: position),
    let end = bytes.firstIndex(of: closer, from: start)
  {
    result += bytes[position..<start]
    position = end + closer.count
  }
  return position == 0 ? bytes : result + bytes[position...]
}

private func collapsingSpace(_ bytes: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  for word in bytes.split(whereSeparator: \.isSpace) {
    if !result.isEmpty { result.append(UInt8(ascii: " ")) }
    result += word
  }
  return result
}

private func decodedEntities(_ bytes: [UInt8]) -> String {
  guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
  var result: [UInt8] = []
  var position = 0
  while position < bytes.count {
    if bytes[position] == UInt8(ascii: "&"), let (text, length) = entity(in: bytes[position...]) {
      result += text.utf8
      position += length
    } else {
      result.append(bytes[position])
      position += 1
    }
  }
  return String(decoding: result, as: UTF8.self)
}

/// The character that an entity stands for, and how long the entity is.
private func entity(in bytes: ArraySlice<UInt8>) -> (text: String, length: Int)? {
  guard let end = bytes.prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return nil }
  let name = String(decoding: bytes[(bytes.startIndex + 1)..<end], as: UTF8.self)
  let text = namedEntities[name] ?? numberedEntity(name)
  return text.map { ($0, end + 1 - bytes.startIndex) }
}

private func numberedEntity(_ name: String) -> String? {
  guard name.hasPrefix("#") else { return nil }
  let isHex = name.dropFirst().first?.lowercased() == "x"
  let code = isHex ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
  return code.flatMap(Unicode.Scalar.init).map { String($0) }
}

/// Those that writers and Markdown processors use; any other stays as it is written.
private let namedEntities = [
  "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "hellip": "…", "mdash": "—",
  "ndash": "–", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»",
  "copy": "©",
  "shy": "\u{AD}", "euro": "€",
]

extension [UInt8] {
  /// Where a sequence first stands at or after a place.
  func firstIndex(of sequence: [UInt8], from start: Int) -> Int? {
    var position = start
    while let index = self[position...].firstIndex(of: sequence[0]) {
      if self[index...].starts(with: sequence) { return index }
      position = index + 1
    }
    return nil
  }
}

extension UInt8 {
  /// The white space of HTML, and the vertical tab.
  var isSpace: Bool {
    self == 0x20 || (0x09...0x0D).contains(self)
  }
}
