import Vocabulary

extension Value {
  /// What an operator makes of two values; none where they do not fit it.
  func combined(_ binary: BinaryOperator, with other: Value, in context: RenderContext) -> Value {
    switch binary {
    case .equal: .bool(isEqual(to: other))
    case .notEqual: .bool(!isEqual(to: other))
    case .less: .bool(isLess(than: other) ?? false)
    case .greater: .bool(other.isLess(than: self) ?? false)
    case .lessOrEqual: .bool(isLess(than: other) ?? false || isEqual(to: other))
    case .greaterOrEqual: .bool(other.isLess(than: self) ?? false || isEqual(to: other))
    case .contained: .bool(other.contains(self))
    case .notContained: .bool(!other.contains(self))
    case .concatenate: concatenated(with: other, in: context)
    case .add: sum(with: other, in: context)
    case .subtract, .multiply, .divide, .floorDivide, .remainder, .power: calculated(binary, other)
    }
  }

  /// Markup stays markup: the text beside it is escaped.
  private func concatenated(with other: Value, in context: RenderContext) -> Value {
    guard isHTML || other.isHTML else { return .text(text(in: context) + other.text(in: context)) }
    return .html(HTML(bytes: markup(in: context).bytes + other.markup(in: context).bytes))
  }

  private func sum(with other: Value, in context: RenderContext) -> Value {
    switch (self, other) {
    case (.list(let left), .list(let right)): .list(left + right)
    case (.text, .text), (.html, .text), (.text, .html), (.html, .html):
      concatenated(with: other, in: context)
    default: calculated(.add, other)
    }
  }

  private func calculated(_ binary: BinaryOperator, _ other: Value) -> Value {
    if binary != .divide, let left = wholeNumber, let right = other.wholeNumber,
      let result = Self.calculate(binary, left, right)
    {
      return .int(result)
    }
    guard let left = asNumber, let right = other.asNumber else { return .none }
    return Self.calculate(binary, left, right).map(Value.number) ?? .none
  }

  private var wholeNumber: Int? {
    if case .number = self { nil } else { asInt }
  }

  /// Nil where the result is no whole number of this machine.
  private static func calculate(_ binary: BinaryOperator, _ left: Int, _ right: Int) -> Int? {
    switch binary {
    case .add: checked(left.addingReportingOverflow(right))
    case .subtract: checked(left.subtractingReportingOverflow(right))
    case .multiply: checked(left.multipliedReportingOverflow(by: right))
    case .floorDivide: right == 0 || right == -1 && left == .min ? nil : floorDivided(left, right)
    case .remainder:
      right == 0 || right == -1 ? (right == 0 ? nil : 0) : left - floorDivided(left, right) * right
    case .power: power(left, right)
    default: nil
    }
  }

  private static func checked(_ result: (partialValue: Int, overflow: Bool)) -> Int? {
    result.overflow ? nil : result.partialValue
  }

  private static func floorDivided(_ left: Int, _ right: Int) -> Int {
    let quotient = left / right
    return (left % right != 0) && ((left < 0) != (right < 0)) ? quotient - 1 : quotient
  }

  private static func power(_ base: Int, _ exponent: Int) -> Int? {
    guard 0...64 ~= exponent else { return nil }
    var result = 1
    for _ in 0..<exponent {
      guard let next = checked(result.multipliedReportingOverflow(by: base)) else { return nil }
      result = next
    }
    return result
  }

  private static func calculate(_ binary: BinaryOperator, _ left: Double, _ right: Double) -> Double? {
    switch binary {
    case .add: left + right
    case .subtract: left - right
    case .multiply: left * right
    case .divide: right == 0 ? nil : left / right
    case .floorDivide: right == 0 ? nil : Rounding.down(left / right)
    case .remainder: right == 0 ? nil : remainder(left, right)
    case .power: power(left, right)
    default: nil
    }
  }

  /// What is left has the sign of the divisor, as in Python.
  private static func remainder(_ left: Double, _ right: Double) -> Double {
    let rest = left - right * Rounding.down(left / right)
    return rest == 0 ? (right.sign == .minus ? -0.0 : 0) : rest
  }

  private static func power(_ base: Double, _ exponent: Double) -> Double? {
    guard let whole = exponent.asWhole, abs(whole) <= 1024 else { return nil }
    let result = (0..<abs(whole)).reduce(1.0) { result, _ in result * base }
    return whole < 0 ? (result == 0 ? nil : 1 / result) : result
  }

  var negated: Value {
    switch self {
    case .int(let number): number == .min ? .number(-Double(number)) : .int(-number)
    case .number(let number): .number(-number)
    case .bool(let flag): .int(flag ? -1 : 0)
    case .none, .text, .html, .address, .date, .list, .record, .map: .none
    }
  }

  /// `value[start:end]`, with places counted from the end where negative.
  func slice(from start: Value, to end: Value) -> Value {
    switch self {
    case .list(let list): .list(Array(list[Self.range(start, end, count: list.count)]))
    case .text(let text):
      .text(
        String(
          String.UnicodeScalarView(
            Array(text.unicodeScalars)[Self.range(start, end, count: text.unicodeScalars.count)])))
    case .html(let html): Value.text(plainText(ofMarkup: html.bytes)).slice(from: start, to: end)
    case .none, .bool, .int, .number, .address, .date, .record, .map: .none
    }
  }

  private static func range(_ start: Value, _ end: Value, count: Int) -> Range<Int> {
    let low = place(start.asInt ?? 0, count: count)
    return low..<max(low, place(end.asInt ?? count, count: count))
  }

  private static func place(_ index: Int, count: Int) -> Int {
    min(max(index < 0 ? index + count : index, 0), count)
  }
}
