/// WebP (RFC 9649, section 2): the first chunk is that of a lossy, a lossless or an extended file.
func webPSize(_ bytes: borrowing Span<UInt8>) -> ImageSize? {
  if bytes.has("VP8X", at: 12) {
    guard let width = bytes.littleEndian(3, at: 24), let height = bytes.littleEndian(3, at: 27) else {
      return nil
    }
    return ImageSize(width: width + 1, height: height + 1)
  }
  if bytes.has("VP8L", at: 12), let bits = bytes.littleEndian(4, at: 21) {
    return ImageSize(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
  }
  if bytes.has("VP8 ", at: 12), bytes.has([0x9D, 0x01, 0x2A], at: 23),
    let width = bytes.littleEndian(2, at: 26), let height = bytes.littleEndian(2, at: 28)
  {
    return ImageSize(width: width & 0x3FFF, height: height & 0x3FFF)
  }
  return nil
}
