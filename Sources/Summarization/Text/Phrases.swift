/// Phrases in lower case that are looked for at the beginning of a word.
///
/// They are kept as a tree of bytes, so that a look takes no longer than what they share with the text.
struct Phrases: Sendable {
  /// By first byte: the node where the phrases go on, or -1.
  private var roots: [Int32]
  private var nodes: [Node] = []

  private struct Node {
    /// The byte that leads here.
    var byte: UInt8
    /// The number of the group if a phrase ends here, or -1.
    var tag = -1
    var firstChild: Int32 = -1
    var nextSibling: Int32 = -1
  }

  /// Phrases on a line each.
  init(_ lines: String) {
    self.init([(0, lines)])
  }

  /// The same in groups, each with a number that comes back with a match.
  init(_ groups: [(tag: Int, lines: String)]) {
    roots = Array(repeating: -1, count: 256)
    for group in groups {
      for line in group.lines.split(separator: "\n") {
        for spelling in spellings(of: Array(line.utf8)) { insert(spelling, group.tag) }
      }
    }
  }

  struct Match {
    /// Where the phrase ends.
    var end: Int
    /// The number of its group.
    var tag: Int
  }

  /// The longest phrase that stands at a place and ends there with a word.
  @inline(__always)
  func match(in text: Span<UInt8>, at start: Int, limit: Int) -> Match? {
    guard start < limit, roots[Int(lowered(text[start]))] >= 0 else { return nil }
    return longestMatch(in: text, at: start, limit: limit)
  }
}

extension Phrases {
  private func longestMatch(in text: Span<UInt8>, at start: Int, limit: Int) -> Match? {
    let nodes = nodes.span
    var longest: Match?
    var node = roots[Int(lowered(text[start]))]
    var index = start
    while node >= 0 {
      index += 1
      let tag = nodes[Int(node)].tag
      if tag >= 0, index == limit || !isLetter(text[index]) { longest = Match(end: index, tag: tag) }
      guard index < limit else { break }
      let byte = lowered(text[index])
      node = nodes[Int(node)].firstChild
      while node >= 0, nodes[Int(node)].byte != byte { node = nodes[Int(node)].nextSibling }
    }
    return longest
  }

  private mutating func insert(_ phrase: [UInt8], _ tag: Int) {
    guard let first = phrase.first else { return }
    if roots[Int(first)] < 0 { roots[Int(first)] = append(Node(byte: first)) }
    var node = Int(roots[Int(first)])
    for byte in phrase.dropFirst() { node = child(of: node, byte) }
    if nodes[node].tag < 0 { nodes[node].tag = tag }
  }

  private mutating func child(of parent: Int, _ byte: UInt8) -> Int {
    var child = nodes[parent].firstChild
    while child >= 0, nodes[Int(child)].byte != byte { child = nodes[Int(child)].nextSibling }
    if child >= 0 { return Int(child) }
    let new = append(Node(byte: byte, nextSibling: nodes[parent].firstChild))
    nodes[parent].firstChild = new
    return Int(new)
  }

  private mutating func append(_ node: Node) -> Int32 {
    nodes.append(node)
    return Int32(truncatingIfNeeded: nodes.count - 1)
  }

  @inline(__always)
  private func lowered(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A: byte + 0x20
    case 0x0A, 0x0D, 0x09: 0x20
    default: byte
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }
}

/// A phrase with both kinds of apostrophe.
private func spellings(of phrase: [UInt8]) -> [[UInt8]] {
  guard phrase.contains(UInt8(ascii: "'")) else { return [phrase] }
  return [phrase, phrase.flatMap { $0 == UInt8(ascii: "'") ? [0xE2, 0x80, 0x99] : [$0] }]
}
