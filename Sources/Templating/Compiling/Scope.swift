/// Where a name's value is found when rendering, and what it is.
struct Binding {
  enum Place: Hashable {
    /// A variable; the first are the fields of the page's view model.
    case local(Int)
    case loop(Int)
  }

  let place: Place
  var shape: Shape
}

/// The names that one stretch of a template adds or hides.
struct Scope {
  var names: [String: Binding] = [:]
  /// How many branches were open where it began; an assignment in a deeper branch may not happen.
  let branchDepth: Int
}

/// Which file is being compiled, and as what.
struct Frame {
  var template: ParsedTemplate
  /// Every definition of a block, from the most derived.
  var blocks: [String: [BlockDefinition]] = [:]
  /// How many scopes a block sees that is not `scoped`.
  var sharedScopes: Int
  /// The block that is being compiled, and which of its definitions.
  var block: (name: String, level: Int)?
}

struct BlockDefinition {
  let block: Block
  let template: ParsedTemplate
}

/// What the compiler knows of a value that an expression leaves on the stack.
struct Operand {
  var shape: Shape
  /// Made of nothing but what the template's author wrote.
  var isLiteral = false
}
