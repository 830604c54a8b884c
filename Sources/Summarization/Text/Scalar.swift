/// A Unicode scalar of a text, and how many bytes it takes there.
struct Scalar {
  var value: UInt32
  var width: Int
}

extension Span<UInt8> {
  /// Whether a byte stands at the place; asked as the check of a subscript asks, which it makes superfluous.
  @inline(__always)
  func has(_ index: Int) -> Bool { UInt(bitPattern: index) < UInt(bitPattern: count) }

  /// The scalar that begins at a byte; a byte that begins none counts as one of its own.
  func scalar(at index: Int) -> Scalar {
    let lead = self[index]
    switch lead {
    case 0x00..<0x80: return Scalar(value: UInt32(lead), width: 1)
    case 0xC2..<0xE0: return sequence(at: index, width: 2, bits: UInt32(lead & 0x1F))
    case 0xE0..<0xF0: return sequence(at: index, width: 3, bits: UInt32(lead & 0x0F))
    case 0xF0..<0xF5: return sequence(at: index, width: 4, bits: UInt32(lead & 0x07))
    default: return Scalar(value: 0xFFFD, width: 1)
    }
  }

  /// The scalar that ends just before a byte.
  func scalar(before index: Int) -> Scalar {
    var start = index - 1
    while start > 0, index - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    let scalar = scalar(at: start)
    return start + scalar.width == index ? scalar : Scalar(value: 0xFFFD, width: 1)
  }

  private func sequence(at index: Int, width: Int, bits: UInt32) -> Scalar {
    guard index + width <= count else { return Scalar(value: 0xFFFD, width: 1) }
    var value = bits
    for offset in 1..<width {
      let byte = self[index + offset]
      guard byte & 0xC0 == 0x80 else { return Scalar(value: 0xFFFD, width: 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return Scalar(value: value, width: width)
  }
}
