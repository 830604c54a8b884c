/// One problem in the site's own files: where it is, what is wrong and what to do about it.
package struct Finding: Hashable, Sendable {
  /// An error keeps the site from being published; a warning does not.
  package enum Severity: Hashable, Sendable {
    case error, warning
  }

  /// What is wrong, in lower case and without a full stop; each rule words its own beside itself.
  package struct Message: Hashable, Sendable, ExpressibleByStringInterpolation {
    package let text: String

    package init(stringLiteral text: String) {
      self.text = text
    }
  }

  package var severity: Severity
  /// Nil where the problem is of the site as a whole.
  package var location: SourceLocation?
  package var message: Message
  /// What to do about it, as an instruction.
  package var hint: String?
  /// The line that the problem is in.
  package var excerpt: String?
  /// Nil where it is always reported by itself.
  package var group: Group?

  package init(
    _ severity: Severity, at location: SourceLocation?, _ message: Message, hint: String? = nil,
    excerpt: String? = nil
  ) {
    self.severity = severity
    self.location = location
    self.message = message
    self.hint = hint
    self.excerpt = excerpt
  }
}

extension Finding: Comparable {
  /// By place, findings without one first; errors before warnings at one place.
  package static func < (left: Finding, right: Finding) -> Bool {
    if left.location != right.location {
      guard let place = left.location else { return true }
      guard let other = right.location else { return false }
      return place < other
    }
    if left.severity != right.severity { return left.severity == .error }
    return left.message.text < right.message.text
  }
}

extension Sequence<Finding> {
  package var hasErrors: Bool {
    contains { $0.severity == .error }
  }
}
