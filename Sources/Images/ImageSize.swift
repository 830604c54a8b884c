/// How wide and high an image is shown, in pixels of CSS.
package struct ImageSize: Hashable, Sendable {
  package var width: Int
  package var height: Int

  /// Fails for what is no size, or one that nobody means.
  package init?(width: Int, height: Int) {
    guard 1...100_000 ~= width, 1...100_000 ~= height else { return nil }
    self.width = width
    self.height = height
  }
}

/// How much of a file is read to find its size: the thumbnails and profiles of photographs stand before it.
package let imageHeaderLimit = 512 << 10

/// The size of an image by the first bytes of its file: PNG, JPEG, GIF, WebP, AVIF or SVG, told by the bytes
/// alone; nil for anything else.
package func imageSize(of bytes: [UInt8]) -> ImageSize? {
  let bytes = bytes.span
  if bytes.has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0) { return pngSize(bytes) }
  if bytes.has([0xFF, 0xD8, 0xFF], at: 0) { return jpegSize(bytes) }
  if bytes.has("GIF8", at: 0) { return gifSize(bytes) }
  if bytes.has("RIFF", at: 0), bytes.has("WEBP", at: 8) { return webPSize(bytes) }
  if bytes.has("ftyp", at: 4) { return avifSize(bytes) }
  return svgSize(bytes)
}

/// PNG (W3C, Portable Network Graphics, 11.2.2): the first chunk is `IHDR`.
private func pngSize(_ bytes: borrowing Span<UInt8>) -> ImageSize? {
  guard let width = bytes.bigEndian(4, at: 16), let height = bytes.bigEndian(4, at: 20) else { return nil }
  return ImageSize(width: width, height: height)
}

/// GIF (GIF89a, 18): the size of the screen.
private func gifSize(_ bytes: borrowing Span<UInt8>) -> ImageSize? {
  guard let width = bytes.littleEndian(2, at: 6), let height = bytes.littleEndian(2, at: 8) else {
    return nil
  }
  return ImageSize(width: width, height: height)
}
