/// How a fraction becomes whole. Written out, because the standard library's own functions ask for the C
/// library of mathematics, which nothing else here does.
enum Rounding {
  case down, up, toNearestOrEven, towardZero

  /// - Parameter error: what is missing from `number`, which decides where it stands halfway.
  func callAsFunction(_ number: Double, error: Double = 0) -> Double {
    guard number.magnitude < 0x1p52 else { return number }
    let whole = self.whole(number, error: error)
    return whole == 0 ? (number.sign == .minus ? -0.0 : 0) : whole
  }

  private func whole(_ number: Double, error: Double) -> Double {
    let truncated = Double(Int(number))
    let down = truncated > number ? truncated - 1 : truncated
    switch self {
    case .towardZero: return truncated
    case .down: return down
    case .up: return down < number ? down + 1 : down
    case .toNearestOrEven: return Self.nearest(number, down, error)
    }
  }

  private static func nearest(_ number: Double, _ down: Double, _ error: Double) -> Double {
    let part = number - down
    guard part == 0.5 else { return part < 0.5 ? down : down + 1 }
    guard error == 0 else { return error < 0 ? down : down + 1 }
    return Int(down) % 2 == 0 ? down : down + 1
  }
}

extension Double {
  /// What the product of two numbers lost when it was rounded (Dekker 1971).
  static func error(of product: Double, _ left: Double, _ right: Double) -> Double {
    let (highLeft, lowLeft) = left.halves
    let (highRight, lowRight) = right.halves
    return ((highLeft * highRight - product) + highLeft * lowRight + lowLeft * highRight) + lowLeft * lowRight
  }

  private var halves: (high: Double, low: Double) {
    let scaled = self * 134_217_729
    let high = scaled - (scaled - self)
    return (high, self - high)
  }

  /// The same number as an `Int`, where it is whole and not too large.
  var asWhole: Int? {
    guard magnitude < 0x1p63 else { return nil }
    let whole = Int(self)
    return Double(whole) == self ? whole : nil
  }
}
