import Vocabulary

/// Turns parsed templates into one program for one view model.
///
/// Includes, parents and blocks are compiled in the place where they are shown, so that every name in them
/// is resolved against what is known there, and what surrounds a value in the HTML is known too.
struct Compiler {
  let templates: [String: ParsedTemplate]
  var program = Program()
  var findings: [Finding] = []
  var frame: Frame
  var scopes: [Scope] = []
  var contexts = HTMLContexts()
  var branchDepth = 0
  var loopDepth = 0
  /// The templates that are being included, from the outermost.
  var including: [String] = []
  /// Macros that can be called, with the file that each is from.
  var macros: [String: (macro: Macro, template: ParsedTemplate)] = [:]

  private var fields: [Schema: [String: Field]] = [:]
  private var reported: Set<Finding> = []
  private var reports = 0
  private var depth = 0
  private var work = 0

  struct Field {
    let slot: Int
    let shape: Shape
  }

  init(_ templates: [String: ParsedTemplate], root name: String, _ root: ParsedTemplate, schema: Schema) {
    self.templates = templates
    frame = Frame(template: root, sharedScopes: 1)
    including = [name]
    let names = self.fields(of: schema).mapValues { Binding(place: .local($0.slot), shape: $0.shape) }
    scopes = [Scope(names: names, branchDepth: 0)]
    program.localCount = schema.declarations.count
  }
}

extension Compiler {
  private static let mostReports = 200
  private static let deepest = 200
  private static let mostWork = 200_000

  mutating func report(
    _ message: Finding.Message, at offset: Int, hint: String? = nil, severity: Finding.Severity = .error
  ) {
    guard reports < Self.mostReports else { return }
    reports += 1
    add(frame.template.source.finding(severity, at: offset, message, hint: hint))
  }

  /// Reports a name that means nothing, with the nearest that does.
  mutating func reportUnknown(
    _ kind: String, _ name: Name, among known: some Sequence<String>, hint: String? = nil, detail: String = ""
  ) {
    guard reports < Self.mostReports else { return }
    let nearest = nearestName(to: name.text, among: known).map { "did you mean '\($0)'?" }
    report("unknown \(kind) '\(name.text)'\(detail)", at: name.offset, hint: nearest ?? hint)
  }

  /// The same place may be compiled more than once, and is reported once.
  mutating func add(_ finding: Finding) {
    if reported.insert(finding).inserted { findings.append(finding) }
  }

  /// Compiles what may hold itself, unless that goes too deep or has become too much.
  mutating func nested(at offset: Int, _ compile: (inout Compiler) -> Void) {
    guard depth < Self.deepest else {
      return report("includes and blocks are nested deeper than \(Self.deepest) levels", at: offset)
    }
    depth += 1
    compile(&self)
    depth -= 1
  }

  /// Counts a step, so that includes which multiply each other end as an error.
  mutating func isExhausted(at offset: Int) -> Bool {
    work += 1
    if work == Self.mostWork {
      report("the template becomes too large", at: offset, hint: "include or repeat less")
    }
    return work >= Self.mostWork
  }
}

extension Compiler {
  mutating func fields(of schema: Schema) -> [String: Field] {
    if let known = fields[schema] { return known }
    var result: [String: Field] = [:]
    for (slot, declaration) in schema.declarations.enumerated() {
      result[declaration.name] = Field(slot: slot, shape: declaration.shape)
    }
    fields[schema] = result
    return result
  }

  func binding(of name: String) -> Binding? {
    for scope in scopes.reversed() {
      if let binding = scope.names[name] { return binding }
    }
    return nil
  }

  /// Compiles in a scope of its own.
  mutating func inScope(_ compile: (inout Compiler) -> Void) {
    scopes.append(Scope(branchDepth: branchDepth))
    compile(&self)
    scopes.removeLast()
  }
}
