/// One step of a compiled template.
///
/// The numbers are places in the program's tables. All cases are plain data of a few bytes, so that
/// stepping through them touches no reference count.
enum Operation {
  // Output
  case literal(start: Int32, end: Int32)
  case print(Escape)
  case printPath(Path, Escape)
  /// A date, in the pattern that stands above it on the stack.
  case printDate(Escape)
  /// JSON, where it means itself.
  case printJSON

  // Values, which come and go on a stack
  case constant(Int32)
  case path(Path)
  case local(Int32)
  case field(Int32)
  case member(Int32)
  case datePart(DatePart)
  case element
  case slice
  case list(count: Int32)
  case range
  case loopField(loop: Int32, LoopField)
  case loopState(loop: Int32)
  case binary(BinaryOperator)
  case not
  case negate
  case filter(Filter)
  /// One filter for every element of a list.
  case mapFilter(Filter)
  case test(Test)

  // Flow
  case jump(Int32)
  case jumpUnless(Int32)
  /// The same for a value that is reached by a path, as nearly all are.
  case jumpUnlessPath(Path, Int32)
  /// Jumps and keeps the value where it is as true as asked; else drops it and goes on.
  case jumpKeeping(Int32, ifTrue: Bool)
  case store(Int32)
  case clear(Int32)
  case unpack(Int32, count: Int32)

  // Loops
  /// Takes the items; `exit` is where to go when there are none.
  case begin(loop: Int32, exit: Int32, asPairs: Bool)
  case next(loop: Int32, local: Int32, exit: Int32)
  /// Keeps the present item for `beginKept` where the value on the stack is true.
  case keep(loop: Int32)
  case beginKept(loop: Int32, exit: Int32)

  // What is printed in between becomes a value
  case beginCapture
  case endCapture
}

/// A value that is reached from a variable through at most three declared fields.
struct Path: Hashable {
  static let noSlot = UInt16.max

  let local: UInt16
  let first: UInt16
  let second: UInt16
  let third: UInt16

  init?(local: Int, slots: [Int]) {
    guard local < Int(Self.noSlot), slots.count <= 3, slots.allSatisfy({ $0 < Int(Self.noSlot) }) else {
      return nil
    }
    let padded = slots.map(UInt16.init) + [Self.noSlot, Self.noSlot, Self.noSlot]
    self.local = UInt16(local)
    (first, second, third) = (padded[0], padded[1], padded[2])
  }
}

/// What is done to a value where it is printed.
enum Escape {
  /// Between tags: markup stands as it is, text is escaped.
  case markup
  /// In attributes, titles and comments: markup as its text, everything escaped.
  case plain
  /// At the beginning of an address: only harmless schemes.
  case address
  /// Inside an address whose scheme is not yet complete: no scheme at all.
  case addressRest
  /// Code and numbers, which the compiler has found harmless.
  case verbatim
}
