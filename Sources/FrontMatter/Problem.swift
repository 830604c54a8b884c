import Vocabulary

/// What keeps metadata from being read.
struct Problem: Error, Hashable {
  var offset: Int
  var message: Finding.Message
  var hint: String?

  init(at offset: Int, _ message: Finding.Message, hint: String? = nil) {
    self.offset = offset
    self.message = message
    self.hint = hint
  }

  func finding(in source: SourceText, _ severity: Finding.Severity = .error) -> Finding {
    source.finding(severity, at: offset, message, hint: hint)
  }
}

/// What a parser made of its text: problems that did not keep it from reading on stand beside the entries.
struct Parsed: Hashable {
  var entries: [MetadataEntry]
  var problems: [Problem] = []
}

/// How deep lists and mappings may be nested; what is deeper was not written by a person, and every
/// later walk over the values may recurse.
let depthLimit = 64

extension Finding.Message {
  static let tooDeep: Self = "lists and mappings are nested more than \(depthLimit) deep here"
}
