/// An expression as it was written.
struct Expression: Sendable {
  indirect enum Kind: Sendable {
    case constant(Value)
    case name(String)
    case member(Expression, Name)
    case element(Expression, Expression)
    case slice(Expression, Expression?, Expression?)
    case call(Expression, [Argument])
    case negation(Expression)
    case not(Expression)
    case binary(BinaryOperator, Expression, Expression)
    /// `a < b < c` holds where every pair does.
    case comparison(Expression, [(BinaryOperator, Expression)])
    case both(Expression, Expression)
    case either(Expression, Expression)
    case conditional(Expression, if: Expression, else: Expression?)
    case filter(Expression, Name, [Argument])
    case test(Expression, Name, [Argument], isNegated: Bool)
    case list([Expression])
    /// An error was reported in its place.
    case invalid
  }

  let kind: Kind
  let offset: Int
  /// How deep the tree below it is; recursion over it is bounded by `limit`.
  let depth: Int

  /// Expressions and blocks that are nested deeper are an error, so that nobody's stack overflows.
  static let limit = 100

  init(_ kind: Kind, at offset: Int, above parts: [Expression] = []) {
    self.kind = kind
    self.offset = offset
    depth = parts.reduce(0) { max($0, $1.depth) } + 1
  }

  static func invalid(at offset: Int) -> Expression {
    Expression(.invalid, at: offset)
  }
}

/// A name with its place.
struct Name: Hashable, Sendable {
  let text: String
  let offset: Int
}

struct Argument: Sendable {
  /// Nil for an argument that counts by its position.
  let label: Name?
  let value: Expression
}

enum BinaryOperator: String, Sendable {
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case contained = "in"
  case notContained = "not in"
  case add = "+"
  case subtract = "-"
  case concatenate = "~"
  case multiply = "*"
  case divide = "/"
  case floorDivide = "//"
  case remainder = "%"
  case power = "**"

  /// Higher binds tighter; `or`, `and` and `not` have 1 to 3.
  var precedence: Int {
    switch self {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .contained, .notContained: 4
    case .add, .subtract: 5
    case .concatenate: 6
    case .multiply, .divide, .floorDivide, .remainder: 7
    case .power: 8
    }
  }
}
