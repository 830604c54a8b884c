/// A text as one readable component of an address: `São Paulo's 5 ports` is `sao-paulos-5-ports`.
///
/// Letters are lower case and lose the accents of the Latin script; letters and digits of other scripts
/// stay as they are; apostrophes vanish; everything else becomes single hyphens. The result is empty
/// where the text holds no letter or digit.
package func slug(of text: String) -> String {
  var result: [UInt8] = []
  result.reserveCapacity(text.utf8.count)
  var needsHyphen = false
  for scalar in text.unicodeScalars where !isDropped(scalar) {
    guard result.count < longestSlug else { break }
    if let letter = asciiWordByte(scalar) {
      if needsHyphen { result.append(UInt8(ascii: "-")) }
      needsHyphen = false
      result.append(letter)
    } else if let folded = fold(scalar) {
      if needsHyphen { result.append(UInt8(ascii: "-")) }
      needsHyphen = false
      result.append(contentsOf: folded.utf8)
    } else {
      needsHyphen = !result.isEmpty
    }
  }
  return String(decoding: result, as: UTF8.self)
}

/// In bytes; file systems allow 255 for a name.
private let longestSlug = 200

/// A letter of ASCII in lower case, or a digit.
private func asciiWordByte(_ scalar: Unicode.Scalar) -> UInt8? {
  switch scalar.value {
  case 0x30...0x39, 0x61...0x7A: UInt8(scalar.value)
  case 0x41...0x5A: UInt8(scalar.value) + 0x20
  default: nil
  }
}
