/// Where in a page of HTML one stands, as far as literal text tells.
///
/// A small part of the tokenizer of the HTML standard (section 13.2.5): what is needed to know how a value
/// must be escaped.
struct HTMLContext: Hashable {
  enum Place: Hashable {
    case text, tagOpen, tagName, tag, attributeName, afterName, beforeValue, unquoted, declaration, comment
    case value(quote: UInt8)
    /// In an element whose text is no markup: a script, style, title or text area.
    case rawText
    /// Too many possibilities to follow.
    case unknown
  }

  /// How much of an address stands before here.
  enum AddressPart: Hashable {
    case start, prefix, decided
  }

  var place = Place.text
  /// The element that is being opened, or whose raw text this is; lower case.
  var element = ""
  var attribute = ""
  /// How much has been read of what ends a comment, declaration or raw text.
  var progress = ""
  var address = AddressPart.start
  /// A value stands in the address before its scheme is decided.
  var hasValue = false
  /// A colon followed such a value, so that the value may have been a scheme.
  var isSchemeOpen = false
}

extension HTMLContext {
  var isAddress: Bool {
    attribute.contains("*") || Self.addressAttributes.contains(attribute)
  }

  private static let addressAttributes: Set = [
    "href", "src", "action", "formaction", "cite", "poster", "srcset", "imagesrcset", "data", "background",
    "ping", "manifest", "longdesc", "xlink:href",
  ]

  static let rawElements: Set = ["script", "style", "title", "textarea"]

  /// Stands where an unknown value was printed.
  mutating func passValue() {
    switch place {
    case .tagOpen, .tagName:
      place = .tagName
      element = element.contains("*") ? element : element + "*"
    case .tag, .attributeName, .afterName:
      attribute = place == .attributeName ? attribute + "*" : "*"
      place = .attributeName
    case .beforeValue: place = .unquoted
    case .value: hasValue = address != .decided
    case .text, .unquoted, .declaration, .comment, .rawText, .unknown: break
    }
  }
}
