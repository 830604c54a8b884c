import Vocabulary

extension Compiler {
  mutating func emitTest(
    _ input: Expression, _ name: Name, _ arguments: [Argument], isNegated: Bool, constant: Value?
  ) -> Operand {
    if let constant {
      program.constant(constant)
      return Operand(shape: .bool)
    }
    emit(input)
    guard let test = Test(rawValue: name.text) else {
      reportUnknownTest(name)
      return Operand(shape: .bool)
    }
    emitArgument(of: test, name, arguments)
    program.append(.test(test))
    if isNegated { program.append(.not) }
    return Operand(shape: .bool)
  }

  private mutating func emitArgument(of test: Test, _ name: Name, _ arguments: [Argument]) {
    if arguments.count != (test.takesArgument ? 1 : 0) {
      let count = test.takesArgument ? "one argument" : "no argument"
      report("the test '\(name.text)' takes \(count)", at: name.offset)
    }
    if let argument = arguments.first { emit(argument.value) } else { program.constant(.none) }
  }

  mutating func reportUnknownTest(_ name: Name) {
    reportUnknown("test", name, among: testNames)
  }
}
