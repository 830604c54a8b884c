/// JPEG (ITU-T T.81, annex B): the size stands in the frame's header, and whether a camera was held upright in
/// what it says about the photograph (Exif 2.3, 4.6.2), by which browsers turn it.
func jpegSize(_ bytes: borrowing Span<UInt8>) -> ImageSize? {
  var offset = 2
  var isTurned = false
  while let marker = bytes.bigEndian(2, at: offset), marker >> 8 == 0xFF {
    let kind = marker & 0xFF
    if kind == 0xFF || (0xD0...0xD8).contains(kind) || kind == 0x01 {
      offset += kind == 0xFF ? 1 : 2
      continue
    }
    guard let length = bytes.bigEndian(2, at: offset + 2), length >= 2 else { return nil }
    if isFrame(kind) {
      guard let height = bytes.bigEndian(2, at: offset + 5), let width = bytes.bigEndian(2, at: offset + 7)
      else { return nil }
      return isTurned ? ImageSize(width: height, height: width) : ImageSize(width: width, height: height)
    }
    if kind == 0xE1, bytes.has("Exif", at: offset + 4) { isTurned = isTurnedByCamera(bytes, at: offset + 10) }
    offset += 2 + length
  }
  return nil
}

/// Start of a frame of any process, but not the three tables whose markers lie between them.
private func isFrame(_ kind: Int) -> Bool {
  (0xC0...0xCF).contains(kind) && kind != 0xC4 && kind != 0xC8 && kind != 0xCC
}

/// Whether width and height change places, by the tag `Orientation` of a TIFF header.
private func isTurnedByCamera(_ bytes: borrowing Span<UInt8>, at start: Int) -> Bool {
  let isLittle = bytes.has("II", at: start)
  func number(_ length: Int, _ offset: Int, _ bytes: borrowing Span<UInt8>) -> Int? {
    isLittle ? bytes.littleEndian(length, at: start + offset) : bytes.bigEndian(length, at: start + offset)
  }
  guard let directory = number(4, 4, bytes), let count = number(2, directory, bytes) else { return false }
  for entry in 0..<count {
    let offset = directory + 2 + entry * 12
    guard let tag = number(2, offset, bytes) else { return false }
    if tag == 0x0112 { return number(2, offset + 8, bytes).map { (5...8).contains($0) } ?? false }
  }
  return false
}
