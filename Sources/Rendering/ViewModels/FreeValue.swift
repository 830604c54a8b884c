import FrontMatter
import Templating

/// Front matter that is free for templates, as it was written; numbers and truth values are such only
/// where the author did not quote them.
func freeValue(_ entries: [MetadataEntry]) -> Value {
  guard !entries.isEmpty else { return .map([]) }
  return .map(Dictionary(entries.map { ($0.key, freeValue($0.value)) }) { first, _ in first })
}

private func freeValue(_ node: MetadataNode) -> Value {
  switch node.content {
  case .null: .none
  case .scalar(let scalar): freeValue(scalar)
  case .list(let nodes): .list(nodes.map(freeValue))
  case .mapping(let entries): freeValue(entries)
  }
}

private func freeValue(_ scalar: Scalar) -> Value {
  if scalar.isQuoted { return .text(scalar.text) }
  if let int = scalar.int { return .int(int) }
  if let double = scalar.double { return .number(double) }
  if let bool = scalar.bool { return .bool(bool) }
  return .text(scalar.text)
}
