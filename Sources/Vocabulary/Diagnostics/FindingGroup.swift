extension Finding {
  /// What a warning has in common with others, so that a folder with many of a kind is not a wall of them.
  package struct Group: Hashable, Sendable {
    /// What the warning is about; those about one thing are reported once.
    package var subject: String
    /// How to name further ones, as in "12 more images that are not there".
    package var others: String

    package init(subject: String, others: String) {
      self.subject = subject
      self.others = others
    }
  }

  /// The finding as one of a group.
  package func about(_ subject: String, others: String) -> Finding {
    var finding = self
    finding.group = Group(subject: subject, others: others)
    return finding
  }
}

extension Sequence<Finding> {
  /// Reports warnings about one thing once, with the number of its places, and of a kind of which there are many
  /// only those that stand at the most places; a last one then tells of the others.
  package func merged() -> [Finding] {
    var kinds: [String: [String: [Finding]]] = [:]
    var result: [Finding] = []
    for finding in self {
      if let group = finding.group, finding.severity == .warning {
        kinds[group.others, default: [:]][group.subject, default: []].append(finding)
      } else {
        result.append(finding)
      }
    }
    for (others, subjects) in kinds { result += merged(subjects.values.map { $0.sorted() }, others) }
    return result
  }

  private func merged(_ subjects: [[Finding]], _ others: String) -> [Finding] {
    let byPlaces = subjects.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
    guard byPlaces.count > most else { return byPlaces.map(merged) }
    let rest = byPlaces.dropFirst(most - 2)
    return byPlaces.prefix(most - 2).map(merged) + [remaining(rest.map { $0[0] }, others)]
  }

  private func merged(_ findings: [Finding]) -> Finding {
    var first = findings[0]
    if findings.count > 1 { first.message = "\(first.message.text) (in \(findings.count) places)" }
    return first
  }

  private func remaining(_ findings: [Finding], _ others: String) -> Finding {
    let sorted = findings.sorted()
    let examples = sorted.prefix(10).compactMap { $0.group.map { "'\($0.subject)'" } }
    var first = sorted[0]
    first.message = "\(findings.count) more \(others), such as \(examples.joined(separator: ", "))"
    return first
  }
}

/// How many subjects of one kind are reported.
private let most = 7
