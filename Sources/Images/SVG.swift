/// SVG: the width and height of the root element, or else those of its `viewBox`.
func svgSize(_ bytes: borrowing Span<UInt8>) -> ImageSize? {
  guard let root = rootElement(bytes) else { return nil }
  let box = attribute("viewBox", in: root)?.split { $0 == " " || $0 == "," || $0.isNewline }.compactMap {
    Double($0)
  }
  let boxSize = box.flatMap { $0.count == 4 ? (width: $0[2], height: $0[3]) : nil }
  let width = attribute("width", in: root).flatMap(pixels)
  let height = attribute("height", in: root).flatMap(pixels)
  switch (width, height, boxSize) {
  case (let width?, let height?, _): return imageSize(width, height)
  case (let width?, nil, let box?): return imageSize(width, width * box.height / box.width)
  case (nil, let height?, let box?): return imageSize(height * box.width / box.height, height)
  case (nil, nil, let box?): return imageSize(box.width, box.height)
  case (_, _, nil): return nil
  }
}

private func imageSize(_ width: Double, _ height: Double) -> ImageSize? {
  guard let width = Int(exactly: width.rounded()), let height = Int(exactly: height.rounded()) else {
    return nil
  }
  return ImageSize(width: width, height: height)
}

/// What stands in the tag `<svg …>`, which only comments, a declaration and processing instructions precede.
private func rootElement(_ bytes: borrowing Span<UInt8>) -> String? {
  var index = bytes.has([0xEF, 0xBB, 0xBF], at: 0) ? 3 : 0
  while index < bytes.count {
    if bytes.has("<!--", at: index) {
      guard let end = bytes.firstIndex(of: "-->", from: index + 4) else { return nil }
      index = end + 3
    } else if bytes.has("<?", at: index) || bytes.has("<!", at: index) {
      guard let end = bytes.firstIndex(of: ">", from: index) else { return nil }
      index = end + 1
    } else if bytes.has("<svg", at: index) {
      guard let end = bytes.firstIndex(of: ">", from: index) else { return nil }
      return String(decoding: (index + 4..<end).map { bytes[$0] }, as: UTF8.self)
    } else if bytes[index] <= 0x20 {
      index += 1
    } else {
      return nil
    }
  }
  return nil
}

/// The value of an attribute; its name stands behind white space.
private func attribute(_ name: String, in tag: String) -> String? {
  var rest = tag[...]
  while let equals = rest.firstIndex(of: "=") {
    let key = rest[..<equals].split(whereSeparator: \.isWhitespace).last ?? ""
    let value = rest[rest.index(after: equals)...].drop(while: \.isWhitespace)
    guard let quote = value.first, quote == "\"" || quote == "'",
      let end = value.dropFirst().firstIndex(of: quote)
    else { return nil }
    if key == name { return String(value[value.index(after: value.startIndex)..<end]) }
    rest = value[value.index(after: end)...]
  }
  return nil
}

/// A length in pixels; other units depend on what surrounds the image, or are rare.
private func pixels(_ length: String) -> Double? {
  Double(length.hasSuffix("px") ? length.dropLast(2) : length[...]).flatMap { $0 > 0 ? $0 : nil }
}
