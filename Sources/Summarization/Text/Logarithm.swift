/// The natural logarithm of a positive number.
///
/// Our own, because the C library's differs in the last bit from one machine to the next, and a summary must not.
func logarithm(_ value: Double) -> Double {
  guard value > 0 else { return -.infinity }
  var exponent = Double(value.exponent)
  var significand = value.significand
  if significand > 1.414_213_562_373_095 {
    significand /= 2
    exponent += 1
  }
  let ratio = (significand - 1) / (significand + 1)
  let square = ratio * ratio
  var sum = 0.0
  for divisor in stride(from: 19.0, to: 0, by: -2) { sum = sum * square + 1 / divisor }
  return exponent * 0.693_147_180_559_945_3 + 2 * ratio * sum
}

/// The natural logarithm of a number and one.
func logarithm(onePlus value: Double) -> Double { logarithm(1 + value) }

/// The natural logarithm of a small whole number, from a table.
func logarithmOfSmall(_ value: Int) -> Float {
  value < smallLogarithms.count ? smallLogarithms[max(0, value)] : Float(logarithm(Double(value)))
}

private let smallLogarithms: [Float] = (0..<256).map { $0 == 0 ? 0 : Float(logarithm(Double($0))) }
