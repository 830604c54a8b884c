/// AVIF and HEIF (ISO/IEC 23008-12): properties of all items stand in the box `ipco`; the largest `ispe` is the
/// picture's, others are those of its tiles and thumbnails, and `irot` turns it by quarters.
func avifSize(_ bytes: borrowing Span<UInt8>) -> ImageSize? {
  guard let properties = bytes.firstIndex(of: "ipco", from: 8),
    let length = bytes.bigEndian(4, at: properties - 4)
  else { return nil }
  var largest: ImageSize?
  var isTurned = false
  var offset = properties + 4
  let end = properties - 4 + length
  while offset < end, let boxLength = bytes.bigEndian(4, at: offset), boxLength >= 8 {
    if bytes.has("ispe", at: offset + 4), let width = bytes.bigEndian(4, at: offset + 12),
      let height = bytes.bigEndian(4, at: offset + 16), let size = ImageSize(width: width, height: height),
      size.width * size.height > largest.map({ $0.width * $0.height }) ?? 0
    {
      largest = size
    } else if bytes.has("irot", at: offset + 4), let angle = bytes.bigEndian(1, at: offset + 8) {
      isTurned = angle & 1 == 1
    }
    offset += boxLength
  }
  return isTurned ? largest.flatMap { ImageSize(width: $0.height, height: $0.width) } : largest
}
