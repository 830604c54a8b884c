/// A part of what a build does for each article.
enum Stage: String, CaseIterable {
  /// Reads the front matter and checks the encoding.
  case frontMatter = "front-matter"
  /// Makes the text that is summarized and the HTML.
  case markdown
  /// Segments, ranks and selects.
  case summary
  /// Fills in the template.
  case page
}
