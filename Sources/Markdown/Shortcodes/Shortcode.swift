package import Vocabulary

/// A call in an article's text of something that the site makes, in the manner of Hugo, Zola, Liquid or Nunjucks.
package struct Shortcode: Hashable, Sendable {
  package struct Argument: Hashable, Sendable {
    /// Nil where it is known by its position.
    package var name: String?
    package var value: String
  }

  package var name: String
  package var arguments: [Argument]
  /// What stands between the call and its end, as it is written; nil where it has no end.
  package var inner: String?
  /// Whether it stands in the address of a link or image, or in an attribute of HTML.
  package var isInAddress: Bool
  package var location: SourceLocation
  /// The line that it stands in.
  package var excerpt: String

  /// The value of an argument that has a name.
  package func argument(_ name: String) -> String? {
    arguments.first { $0.name == name }?.value
  }

  /// The values of arguments that have none.
  package var positional: [String] {
    arguments.filter { $0.name == nil }.map(\.value)
  }
}

/// What stands in the place of a shortcode.
package enum ShortcodeExpansion: Hashable, Sendable {
  /// Words, an address or an image, read as Markdown, in front of the inner text.
  case markdown(String)
  /// HTML of the site's own, around the inner text.
  case around(before: [UInt8], after: [UInt8])
  /// HTML of the site's own, instead of the inner text.
  case instead([UInt8])
  /// A block of code that the inner text is.
  case code(language: String)
  /// The inner text as it is written, in which nothing is a shortcode.
  case verbatim
  /// Nothing, not even the inner text.
  case removed
  /// Nothing but the inner text.
  case unwrapped
}

/// Says what stands in the place of a shortcode.
package typealias ShortcodeExpander = (Shortcode) -> ShortcodeExpansion

/// HTML of the site's own that stands for a shortcode.
struct Insertion {
  var before: [UInt8]
  var after: [UInt8] = []
  var location: SourceLocation
  var excerpt: String
  /// The call, and the end of it, as they are written: in code they stay what they are.
  var written: (opening: [UInt8], ending: [UInt8])
}
