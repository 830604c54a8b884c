extension Compiler {
  /// What is known of a condition before rendering: literals, and whether a name is declared at all.
  func constant(of expression: Expression) -> Value? {
    switch expression.kind {
    case .constant(let value): return value
    case .not(let operand): return constant(of: operand).map { .bool(!$0.isTrue) }
    case .both(let left, let right):
      guard let value = constant(of: left) else {
        return constant(of: right)?.isTrue == false ? .bool(false) : nil
      }
      return value.isTrue ? constant(of: right) : value
    case .either(let left, let right):
      guard let value = constant(of: left) else { return nil }
      return value.isTrue ? value : constant(of: right)
    case .test(let operand, let name, _, let isNegated): return definedness(operand, name.text, isNegated)
    case .name, .member, .element, .slice, .call, .negation, .binary, .comparison, .conditional, .filter,
      .list, .invalid:
      return nil
    }
  }

  /// Whether `is defined` asks about a name that this template does not know.
  private func definedness(_ operand: Expression, _ test: String, _ isNegated: Bool) -> Value? {
    guard test == Test.defined.rawValue || test == Test.undefined.rawValue, isUndeclared(operand) else {
      return nil
    }
    return .bool((test == Test.undefined.rawValue) != isNegated)
  }

  func isUndeclared(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .name(let name): !name.isEmpty && binding(of: name) == nil
    case .member(let base, _), .element(let base, _): isUndeclared(base)
    default: false
    }
  }
}
