/// The words in one language that are put into an article's text.
package struct BodyLabels: Hashable, Sendable {
  /// The titles of alerts.
  package var note, tip, important, warning, caution: String
  /// What the way back from a footnote is called.
  package var backToText: String

  package init(
    note: String, tip: String, important: String, warning: String, caution: String, backToText: String
  ) {
    self.note = note
    self.tip = tip
    self.important = important
    self.warning = warning
    self.caution = caution
    self.backToText = backToText
  }

  package static let english = Self(
    note: "Note", tip: "Tip", important: "Important", warning: "Warning", caution: "Caution",
    backToText: "Back to the text")
}
