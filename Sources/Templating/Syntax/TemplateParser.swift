import Vocabulary

/// Reads one file of templates; what is wrong is recorded, and reading goes on behind it.
struct TemplateParser {
  let bytes: [UInt8]
  /// The first byte that has not been read.
  var position = 0
  var result: ParsedTemplate
  /// The tags that wait for their end, from the outermost.
  var open: [OpenTag] = []
  /// Set where going on would bring nothing but more errors of one kind.
  private(set) var isStopped = false

  struct OpenTag {
    let name: Name
    /// The names of the tags that end or divide it.
    let closers: [String]
  }

  private init(_ source: SourceText) {
    bytes = source.bytes
    result = ParsedTemplate(source: source)
  }

  static func parse(_ source: SourceText) -> ParsedTemplate {
    var parser = TemplateParser(source)
    if source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.position = 3 }
    parser.result.nodes = parser.nodes()
    return parser.result
  }
}

extension TemplateParser {
  private static let mostFindings = 50

  mutating func report(_ error: SyntaxError) {
    guard !isStopped else { return }
    let message = Finding.Message(stringLiteral: error.message)
    result.findings.append(result.source.finding(.error, at: error.offset, message, hint: error.hint))
    if result.findings.count >= Self.mostFindings { stop() }
  }

  mutating func stop() {
    isStopped = true
    position = bytes.count
  }
}

extension TemplateParser {
  /// Everything up to a tag that closes or divides the innermost open one, or up to the end of the file.
  mutating func nodes() -> [Node] {
    var nodes: [Node] = []
    while true {
      let opener = nextOpener()
      if let text = text(until: opener) { nodes.append(text) }
      position = opener
      guard position < bytes.count else { return nodes }
      switch bytes[opener + 1] {
      case UInt8(ascii: "#"): skipComment()
      case UInt8(ascii: "{"): nodes += output().map { [$0] } ?? []
      default:
        guard let node = statement() else { return nodes }
        nodes += node
      }
    }
  }

  private func nextOpener() -> Int {
    var index = position
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "{") {
        let next = bytes[index + 1]
        if next == UInt8(ascii: "{") || next == UInt8(ascii: "%") || next == UInt8(ascii: "#") {
          return index
        }
      }
      index += 1
    }
    return bytes.count
  }

  private mutating func skipComment() {
    let start = position
    guard let end = bytes.firstIndex(of: Array("#}".utf8), from: start + 2) else {
      report(SyntaxError(offset: start, message: "unclosed '{#'", hint: "close the comment with '#}'"))
      return stop()
    }
    position = end + 2
    let control = end > start + 2 ? bytes[end - 1] : nil
    skipSpace(control: control, isStatement: true)
  }

  private mutating func output() -> Node? {
    let start = position
    var tag = self.tag(closer: UInt8(ascii: "}"))
    let value = recovering(in: &tag) { tag throws(SyntaxError) in try tag.expression() }
    finish(&tag, isStatement: false)
    return value.map { Node(kind: .output($0), offset: start) }
  }
}
