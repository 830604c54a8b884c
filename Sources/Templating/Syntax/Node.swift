/// A part of a template as it was written.
struct Node: Sendable {
  indirect enum Kind: Sendable {
    case text([UInt8])
    case output(Expression)
    case condition([Branch], otherwise: [Node])
    case loop(Loop)
    case assignment([Name], Expression)
    /// `{% set name %}…{% endset %}`, with filters upon what was captured.
    case capture(Name, Expression?, [Node])
    /// `{% filter upper %}…{% endfilter %}`.
    case filtered(Expression, [Node])
    case scope([(Name, Expression)], [Node])
    case include([Name], ignoresMissing: Bool)
    case block(Block)
    case macro(Macro)
  }

  let kind: Kind
  let offset: Int
}

struct Branch: Sendable {
  let condition: Expression
  let nodes: [Node]
}

struct Loop: Sendable {
  let targets: [Name]
  let items: Expression
  let filter: Expression?
  let nodes: [Node]
  let otherwise: [Node]
}

struct Block: Sendable {
  let name: Name
  /// Whether it sees the names of the place where it stands, such as a loop's.
  let isScoped: Bool
  let nodes: [Node]
}

struct Macro: Sendable {
  let name: Name
  let parameters: [(name: Name, initial: Expression?)]
  let nodes: [Node]
}
