/// The text of a range with each run of white space as one space.
func singleSpaced(_ text: Span<UInt8>, _ range: Range<Int>) -> String {
  let characters = Characters()
  var bytes: [UInt8] = []
  bytes.reserveCapacity(range.count)
  var index = range.lowerBound
  while index < range.upperBound {
    let scalar = text.scalar(at: index)
    let next = min(index + scalar.width, range.upperBound)
    if characters.classOf(scalar.value).contains(.space) {
      if bytes.last != 0x20 { bytes.append(0x20) }
    } else {
      for place in index..<next { bytes.append(text[place]) }
    }
    index = next
  }
  return String(decoding: bytes, as: UTF8.self)
}
