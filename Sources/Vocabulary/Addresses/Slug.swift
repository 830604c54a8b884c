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
    guard let folded = fold(scalar) else {
      needsHyphen = !result.isEmpty
      continue
    }
    guard result.count + folded.utf8.count < 200 else { break }
    if needsHyphen { result.append(UInt8(ascii: "-")) }
    needsHyphen = false
    result.append(contentsOf: folded.utf8)
  }
  return String(decoding: result, as: UTF8.self)
}
