import CCmark

/// Puts what stands between `~` or `~~` into `<del>`, among the children of each node.
///
/// The rules are those of emphasis, but for one: both sides have the same length, of one or two.
func strikeThrough(in parents: [Node]) {
  var seen: Set<OpaquePointer> = []
  for parent in parents where seen.insert(parent.pointer).inserted {
    var matcher = TildeMatcher()
    for run in splitTildes(in: parent) { matcher.add(run) }
  }
}

/// A run of tildes that is a node of its own.
private struct TildeRun {
  var node: Node
  var length: Int
  var canOpen: Bool
  var canClose: Bool
}

private struct TildeMatcher {
  private var openers: [TildeRun] = []
  /// How far back an opening is looked for, so that no text takes quadratic time.
  private static let reach = 200

  mutating func add(_ run: TildeRun) {
    if run.canClose, let index = opener(for: run) {
      let opener = openers[index]
      if opener.length == run.length {
        openers.removeSubrange(index...)
        return strike(from: opener.node, to: run.node)
      }
    }
    if run.canOpen { openers.append(run) }
  }

  private func opener(for closer: TildeRun) -> Int? {
    openers.indices.suffix(Self.reach).last { index in
      let opener = openers[index]
      let mayDoBoth = closer.canOpen || opener.canClose
      return !mayDoBoth || closer.length % 3 == 0 || (opener.length + closer.length) % 3 != 0
    }
  }

  private func strike(from opening: Node, to closing: Node) {
    let struck = Node.inline(.struck, opening: "<del>", closing: "</del>")
    struck.insert(before: opening)
    while let node = opening.next, node != closing { struck.append(node) }
    opening.remove()
    closing.remove()
  }
}

/// Makes nodes of the runs of one or two tildes in the text below a node, and gives those that flank words.
private func splitTildes(in parent: Node) -> [TildeRun] {
  var runs: [TildeRun] = []
  var child = parent.firstChild
  while let node = child {
    child = node.next
    if node.type == CMARK_NODE_TEXT, node.holds(UInt8(ascii: "~")) { runs += splitTildes(of: node) }
  }
  return runs
}

private func splitTildes(of node: Node) -> [TildeRun] {
  let text = node.literal
  let before = node.characterBefore
  let after = node.characterAfter
  var runs: [TildeRun] = []
  var last = node
  var start = 0
  var index = 0
  var isFirst = true
  func add(_ range: Range<Int>) -> Node {
    defer { isFirst = false }
    if isFirst {
      node.setLiteral(text[range])
      return node
    }
    let part = Node.text(text[range])
    part.insert(after: last)
    last = part
    return part
  }
  while index < text.count {
    guard text[index] == UInt8(ascii: "~") else {
      index += 1
      continue
    }
    let end = text[index...].firstIndex { $0 != UInt8(ascii: "~") } ?? text.count
    defer { index = end }
    guard end - index <= 2 else { continue }
    let previous =
      text.withUnsafeBufferPointer { lastScalar(of: UnsafeBufferPointer(rebasing: $0[..<index])) } ?? before
    let next =
      text.withUnsafeBufferPointer { firstScalar(of: UnsafeBufferPointer(rebasing: $0[end...])) } ?? after
    let (canOpen, canClose) = flanking(previous, next)
    guard canOpen || canClose else { continue }
    if start < index { _ = add(start..<index) }
    runs.append(TildeRun(node: add(index..<end), length: end - index, canOpen: canOpen, canClose: canClose))
    start = end
  }
  if start < text.count, start > 0 { _ = add(start..<text.count) }
  return runs
}

private func flanking(_ before: Unicode.Scalar, _ after: Unicode.Scalar) -> (left: Bool, right: Bool) {
  let left =
    !after.isMarkdownWhitespace
    && (!after.isMarkdownPunctuation || before.isMarkdownWhitespace || before.isMarkdownPunctuation)
  let right =
    !before.isMarkdownWhitespace
    && (!before.isMarkdownPunctuation || after.isMarkdownWhitespace || after.isMarkdownPunctuation)
  return (left, right)
}
