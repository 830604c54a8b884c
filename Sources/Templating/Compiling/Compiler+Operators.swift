extension Compiler {
  mutating func emitNegation(_ operand: Expression) -> Operand {
    let shape = emit(operand).shape
    program.append(.negate)
    return Operand(shape: shape == .int || shape == .number ? shape : .any)
  }

  mutating func emitNot(_ operand: Expression) -> Operand {
    emit(operand)
    program.append(.not)
    return Operand(shape: .bool)
  }

  mutating func emitBinary(_ binary: BinaryOperator, _ left: Expression, _ right: Expression) -> Operand {
    let first = emit(left)
    let second = emit(right)
    program.append(.binary(binary))
    let isLiteral = first.isLiteral && second.isLiteral
    return Operand(shape: binary.result(first.shape, second.shape), isLiteral: isLiteral)
  }

  /// `a < b < c`: every link holds; what stands in the middle is worked out once.
  mutating func emitComparison(_ first: Expression, _ links: [(BinaryOperator, Expression)]) -> Operand {
    var exits: [Int] = []
    let middle = Int32(program.newLocal())
    emit(first)
    for (index, (binary, operand)) in links.enumerated() {
      emit(operand)
      let isLast = index == links.count - 1
      if !isLast {
        program.append(.store(middle))
        program.append(.local(middle))
      }
      program.append(.binary(binary))
      if !isLast {
        exits.append(program.placeholder())
        program.append(.local(middle))
      }
    }
    for exit in exits { program.code[exit] = .jumpKeeping(program.target(), ifTrue: false) }
    return Operand(shape: .bool)
  }

  /// `and` and `or` give one of their operands, as in Python.
  mutating func emitChoice(_ left: Expression, _ right: Expression, isEither: Bool) -> Operand {
    if let value = constant(of: left) {
      return value.isTrue == isEither ? emit(left) : emit(right)
    }
    let first = emit(left)
    let skip = program.placeholder()
    let second = emit(right)
    program.code[skip] = .jumpKeeping(program.target(), ifTrue: isEither)
    return first.joined(second)
  }

  mutating func emitConditional(
    _ value: Expression, _ condition: Expression, _ otherwise: Expression?
  ) -> Operand {
    if let isTaken = constant(of: condition)?.isTrue {
      return isTaken ? emit(value) : emitOptional(otherwise)
    }
    emit(condition)
    let skip = program.conditionalPlaceholder()
    let first = emit(value)
    let end = program.placeholder()
    program.land(skip)
    let second = emitOptional(otherwise)
    program.code[end] = .jump(program.target())
    return first.joined(second)
  }

  private mutating func emitOptional(_ expression: Expression?) -> Operand {
    if let expression { return emit(expression) }
    program.constant(.none)
    return Operand(shape: .none, isLiteral: true)
  }
}

extension Operand {
  fileprivate func joined(_ other: Operand) -> Operand {
    Operand(shape: shape.joined(other.shape), isLiteral: isLiteral && other.isLiteral)
  }
}

extension BinaryOperator {
  /// What comes of two shapes.
  fileprivate func result(_ left: Shape, _ right: Shape) -> Shape {
    switch self {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .contained, .notContained: .bool
    case .concatenate: left == .html || right == .html ? .html : left == .any || right == .any ? .any : .text
    case .divide: .number
    case .add, .subtract, .multiply, .floorDivide, .remainder, .power: Self.sum(left, right)
    }
  }

  /// Whole numbers may become fractions where they would be too large.
  private static func sum(_ left: Shape, _ right: Shape) -> Shape {
    switch (left, right) {
    case (.int, .int), (.int, .number), (.number, .int), (.number, .number): .number
    case (.text, .text): .text
    case (.html, .text), (.text, .html), (.html, .html): .html
    default: .any
    }
  }
}
