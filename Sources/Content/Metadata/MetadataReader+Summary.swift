import FrontMatter
import Vocabulary

extension MetadataReader {
  /// What the author says of the summary; see ``AuthorSummary``.
  mutating func summary() -> AuthorSummary {
    guard let entry = fields[.summary] else { return .unspecified }
    switch entry.value.content {
    case .null: return .unspecified
    case .list(let items):
      let points = items.enumerated().compactMap { point($0.element, number: $0.offset + 1) }
      return points.isEmpty ? .unspecified : .points(points)
    case .scalar(let scalar):
      if !scalar.isQuoted, let isWanted = scalar.bool { return isWanted ? .unspecified : .none }
      return .text(trimmed(scalar.text))
    case .mapping(let entries): return steering(members(entries, of: entry.key, ["points", "pin", "skip"]))
    }
  }

  private mutating func point(_ node: MetadataNode, number: Int) -> String? {
    if case .scalar(let scalar) = node.content, !node.isEmpty { return trimmed(scalar.text) }
    report(
      at: node.offset, "key point \(number) is \(node.isEmpty ? "empty" : node.kind)", hint: advice(on: node))
    return nil
  }

  private func advice(on node: MetadataNode) -> String {
    if node.isEmpty { return "write a sentence, or remove it" }
    return "write one sentence, in quotes where it holds ': ' or begins with a bracket"
  }

  private mutating func steering(_ values: [String: MetadataNode]) -> AuthorSummary {
    .steering(
      points: values["points"].flatMap { count($0) },
      pinned: values["pin"].map { texts($0, of: "pin") } ?? [],
      skipped: values["skip"].map { texts($0, of: "skip") } ?? [])
  }

  private mutating func count(_ node: MetadataNode) -> Int? {
    if node.isEmpty { return nil }
    if case .scalar(let scalar) = node.content, let count = Int(scalar.text), count > 0 { return count }
    let found =
      if case .scalar(let scalar) = node.content { "'\(shortened(scalar.text))'" } else { node.kind }
    report(
      at: node.offset, "points is \(found)",
      hint: "write how many key points, from 1; 'summary: false' is for none")
    return nil
  }
}
