/// A summary of one article, with what it is measured against.
package struct EvaluationRow: Hashable, Sendable {
  package var id: String
  /// The language as a BCP 47 code.
  package var language: String
  /// One or several summaries that people wrote, each as sentences.
  package var references: [[String]]
  /// The key points to be judged.
  package var summary: [String]
  /// What any reader could take instead: the article's first sentences.
  package var lead: [String]

  package init(id: String, language: String, references: [[String]], summary: [String], lead: [String]) {
    self.id = id
    self.language = language
    self.references = references
    self.summary = summary
    self.lead = lead
  }
}
