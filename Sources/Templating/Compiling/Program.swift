/// A compiled template: operations and the tables that they refer to.
struct Program: Sendable {
  var code: [Operation] = []
  /// All literal text, one run after the other.
  var text: [UInt8] = []
  var constants: [Value] = []
  var names: [String] = []
  var localCount = 0
  var loopCount = 0
  /// No jump leads behind this place, so that literals after it may be merged.
  private var barrier = 0
}

/// A jump whose target is not known yet.
struct ConditionalJump {
  let place: Int
  /// To the value that decides, where it is not on the stack.
  let path: Path?
}

extension Program {
  mutating func append(_ operation: Operation) {
    code.append(operation)
  }

  mutating func append(literal: [UInt8]) {
    guard !literal.isEmpty else { return }
    let start = text.count
    text += literal
    if code.count > barrier, case .literal(let first, let end)? = code.last, Int(end) == start {
      code[code.count - 1] = .literal(start: first, end: Int32(text.count))
    } else {
      code.append(.literal(start: Int32(start), end: Int32(text.count)))
    }
  }

  mutating func constant(_ value: Value) {
    code.append(.constant(index(of: value)))
  }

  mutating func index(of constant: Value) -> Int32 {
    if let index = constants.suffix(8).lastIndex(of: constant) { return Int32(index) }
    constants.append(constant)
    return Int32(constants.count - 1)
  }

  mutating func index(ofName name: String) -> Int32 {
    if let index = names.firstIndex(of: name) { return Int32(index) }
    names.append(name)
    return Int32(names.count - 1)
  }

  mutating func newLocal() -> Int {
    localCount += 1
    return localCount - 1
  }
}

extension Program {
  /// Where the next operation stands; something will jump there.
  mutating func target() -> Int32 {
    barrier = code.count
    return Int32(code.count)
  }

  /// Reserves the place of an operation whose target is not known yet.
  mutating func placeholder() -> Int {
    code.append(.jump(-1))
    return code.count - 1
  }

  /// Reserves the place of a jump that is taken where the value just compiled is not true.
  mutating func conditionalPlaceholder() -> ConditionalJump {
    guard code.count > barrier, case .path(let path)? = code.last else {
      return ConditionalJump(place: placeholder(), path: nil)
    }
    code.removeLast()
    return ConditionalJump(place: placeholder(), path: path)
  }

  /// Lets a conditional jump lead to where the next operation stands.
  mutating func land(_ jump: ConditionalJump) {
    let target = target()
    code[jump.place] = jump.path.map { .jumpUnlessPath($0, target) } ?? .jumpUnless(target)
  }

  /// Takes back everything from a place on, to compile it once more.
  mutating func truncate(to count: Int) {
    code.removeLast(code.count - count)
    barrier = code.count
  }
}
