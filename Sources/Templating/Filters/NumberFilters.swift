extension Filter {
  /// The filters that make a number.
  func calculated(_ value: Value, _ arguments: [Value], in context: RenderContext) -> Value {
    switch self {
    case .abs: value.magnitude
    case .int: value.whole(or: arguments[0], in: context)
    case .float: value.fraction(or: arguments[0], in: context)
    case .round: value.rounded(to: arguments[0].asInt ?? 0, arguments[1].text(in: context))
    default: value
    }
  }
}

extension Value {
  fileprivate var magnitude: Value {
    switch self {
    case .int(let number): number < 0 ? negated : self
    case .number(let number): .number(Swift.abs(number))
    case .none, .bool, .text, .html, .address, .date, .list, .record, .map: self
    }
  }

  fileprivate func whole(or initial: Value, in context: RenderContext) -> Value {
    if let number = asInt { return .int(number) }
    let number = asNumber ?? Self.number(in: text(in: context))
    if let whole = Int(Self.trimmed(text(in: context))) { return .int(whole) }
    return number.flatMap { Rounding.towardZero($0).asWhole }.map(Value.int) ?? initial
  }

  fileprivate func fraction(or initial: Value, in context: RenderContext) -> Value {
    (asNumber ?? Self.number(in: text(in: context))).map(Value.number) ?? initial
  }

  private static func number(in text: String) -> Double? {
    Double(trimmed(text))
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// Halves go to the even neighbour, as in Python; `ceil` and `floor` go up and down.
  fileprivate func rounded(to precision: Int, _ method: String) -> Value {
    if case .int = self, precision >= 0 {
      return method == "common" ? self : asNumber.map(Value.number) ?? self
    }
    guard let number = asNumber else { return self }
    let rule: Rounding = method == "ceil" ? .up : method == "floor" ? .down : .toNearestOrEven
    let factor = (0..<min(Swift.abs(precision), 300)).reduce(1.0) { factor, _ in factor * 10 }
    let product = number * factor
    let raised = rule(product, error: Double.error(of: product, number, factor)) / factor
    let scaled = precision < 0 ? rule(number / factor) * factor : raised
    guard scaled.isFinite else { return self }
    if case .int = self { return scaled.asWhole.map(Value.int) ?? .number(scaled) }
    return .number(scaled)
  }
}
