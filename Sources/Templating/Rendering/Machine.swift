import Vocabulary

/// The state of one rendering: variables, loops, and values on their way.
///
/// The program and the context are passed along and not kept in it: reading them out of a struct that is being
/// changed would copy all of it.
struct Machine {
  private var stack: [Value] = []
  private var locals: [Value]
  private var loops: [Loop]
  /// Where in the output the captures began that are still open.
  private var captures: [Int] = []

  private struct Loop {
    var items: [Value] = []
    var index = -1
    var kept: [Value] = []
  }

  init(_ program: Program, _ record: Record) {
    locals = record.values
    locals.reserveCapacity(program.localCount)
    while locals.count < program.localCount { locals.append(.none) }
    loops = [Loop](repeating: Loop(), count: program.loopCount)
  }
}

extension Machine {
  mutating func run(_ program: Program, in context: RenderContext, into output: inout [UInt8]) {
    let code = program.code
    var next = 0
    while next < code.count {
      let operation = code[next]
      next += 1
      switch operation {
      case .literal(let start, let end): output.append(program.text, from: Int(start), to: Int(end))
      case .printPath(let path, let escape): output.append(value(at: path), escape, in: context)
      case .print(let escape): output.append(pop(), escape, in: context)
      case .printDate(let escape):
        let pattern = pop()
        output.append(pop(), in: pattern, escape, in: context)
      case .printJSON: pop().appendJSON(to: &output, in: context)
      case .jump(let target): next = Int(target)
      case .jumpUnless(let target): if !pop().isTrue { next = Int(target) }
      case .jumpUnlessPath(let path, let target): if !value(at: path).isTrue { next = Int(target) }
      case .jumpKeeping(let target, let isWanted):
        if stack.last?.isTrue == isWanted { next = Int(target) } else { stack.removeLast() }
      case .begin(let loop, let exit, let asPairs):
        if !begin(Int(loop), pop().items(asPairs: asPairs)) { next = Int(exit) }
      case .beginKept(let loop, let exit):
        if !begin(Int(loop), loops[Int(loop)].kept) { next = Int(exit) }
      case .next(let loop, let local, let exit):
        if !step(Int(loop), to: Int(local)) { next = Int(exit) }
      case .keep(let loop): keep(Int(loop))
      case .beginCapture: captures.append(output.count)
      case .endCapture: endCapture(&output)
      default: compute(operation, program, context)
      }
    }
  }

  /// The operations that only work on values.
  private mutating func compute(_ operation: Operation, _ program: Program, _ context: RenderContext) {
    switch operation {
    case .constant(let index): stack.append(program.constants[Int(index)])
    case .path(let path): stack.append(value(at: path))
    case .local(let local): stack.append(locals[Int(local)])
    case .store(let local): locals[Int(local)] = pop()
    case .clear(let local): locals[Int(local)] = .none
    case .unpack(let local, let count): unpack(Int(local), Int(count))
    case .field(let slot): stack.append(pop().field(Int(slot)))
    case .member(let name): stack.append(pop().member(program.names[Int(name)]))
    case .datePart(let part): stack.append(pop().part(part))
    case .not: stack.append(.bool(!pop().isTrue))
    case .negate: stack.append(pop().negated)
    case .loopField(let loop, let field): stack.append(value(of: field, in: Int(loop)))
    case .loopState(let loop): stack.append(.record(state(of: Int(loop))))
    case .list(let count): stack.append(.list(pop(Int(count))))
    case .element, .slice, .range, .binary, .filter, .mapFilter, .test: combine(operation, context)
    default: preconditionFailure("output and flow are handled by 'run'")
    }
  }

  /// The operations that take several values.
  private mutating func combine(_ operation: Operation, _ context: RenderContext) {
    switch operation {
    case .element:
      let key = pop()
      stack.append(pop().element(at: key))
    case .binary(let binary):
      let right = pop()
      stack.append(pop().combined(binary, with: right, in: context))
    case .slice:
      let bounds = pop(2)
      stack.append(pop().slice(from: bounds[0], to: bounds[1]))
    case .range: stack.append(.range(pop(3)))
    case .test(let test):
      let argument = pop()
      stack.append(.bool(test.holds(for: pop(), argument)))
    case .filter(let filter):
      let arguments = pop(filter.parameterCount)
      stack.append(filter.apply(to: pop(), arguments, in: context))
    case .mapFilter(let filter):
      let arguments = pop(filter.parameterCount)
      stack.append(.list(pop().items().map { filter.apply(to: $0, arguments, in: context) }))
    default: preconditionFailure("operations of one value are handled by 'compute'")
    }
  }
}

extension Machine {
  /// The compiler pairs what it pushes with what it takes, so that the stack is never empty here.
  @inline(__always)
  private mutating func pop() -> Value {
    stack.removeLast()
  }

  /// Copied one by one: an `Array` of the whole stack would share its storage, and the stack would have to
  /// get a new one.
  private mutating func pop(_ count: Int) -> [Value] {
    guard count > 0 else { return [] }
    var values: [Value] = []
    values.reserveCapacity(count)
    for index in (stack.count - count)..<stack.count { values.append(stack[index]) }
    stack.removeLast(count)
    return values
  }

  @inline(__always)
  private func value(at path: Path) -> Value {
    guard path.first != Path.noSlot else { return locals[Int(path.local)] }
    guard case .record(let record) = locals[Int(path.local)] else { return .none }
    return record.value(path.first, path.second, path.third)
  }

  private mutating func unpack(_ local: Int, _ count: Int) {
    let parts = locals[local].parts
    for place in 0..<count { locals[local + place] = place < parts.count ? parts[place] : .none }
  }

  private mutating func endCapture(_ output: inout [UInt8]) {
    guard let start = captures.popLast() else { return }
    stack.append(.html(HTML(bytes: Array(output[start...]))))
    output.removeLast(output.count - start)
  }
}

extension Machine {
  /// - Returns: whether there is anything to go through.
  private mutating func begin(_ loop: Int, _ items: [Value]) -> Bool {
    loops[loop].items = items
    loops[loop].index = -1
    if !loops[loop].kept.isEmpty { loops[loop].kept = [] }
    return !items.isEmpty
  }

  private mutating func step(_ loop: Int, to local: Int) -> Bool {
    let index = loops[loop].index + 1
    guard index < loops[loop].items.count else { return false }
    loops[loop].index = index
    locals[local] = loops[loop].items[index]
    return true
  }

  private mutating func keep(_ loop: Int) {
    if pop().isTrue { loops[loop].kept.append(loops[loop].items[loops[loop].index]) }
  }

  private func value(of field: LoopField, in loop: Int) -> Value {
    field.value(index: loops[loop].index, count: loops[loop].items.count)
  }

  private func state(of loop: Int) -> Record {
    Record(LoopState(index: loops[loop].index, count: loops[loop].items.count))
  }
}
