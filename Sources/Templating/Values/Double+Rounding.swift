/// How a fraction becomes whole. Written out, because the standard library's own functions ask for the C
/// library of mathematics, which nothing else here does.
enum Rounding {
  case down, up, toNearestOrEven, towardZero

  func callAsFunction(_ number: Double) -> Double {
    guard number.magnitude < 0x1p52 else { return number }
    let truncated = Double(Int(number))
    let down = truncated > number ? truncated - 1 : truncated
    switch self {
    case .towardZero: return truncated
    case .down: return down
    case .up: return down < number ? down + 1 : down
    case .toNearestOrEven: return Self.nearest(number, down)
    }
  }

  private static func nearest(_ number: Double, _ down: Double) -> Double {
    let part = number - down
    guard part != 0.5 else { return Int(down) % 2 == 0 ? down : down + 1 }
    return part < 0.5 ? down : down + 1
  }
}

extension Double {
  /// The same number as an `Int`, where it is whole and not too large.
  var asWhole: Int? {
    guard magnitude < 0x1p63 else { return nil }
    let whole = Int(self)
    return Double(whole) == self ? whole : nil
  }
}
