/// Which elements and attributes of an author's HTML are published, after the example of GitHub's list.
enum AllowList {
  static let elements: Set<String> = [
    "a", "abbr", "b", "bdo", "big", "blockquote", "br", "caption", "center", "cite", "code", "col",
    "colgroup", "dd", "del",
    "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6",
    "hr", "i",
    "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "rp", "rt", "ruby", "s", "samp", "small",
    "span", "strike",
    "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "tt",
    "u", "ul",
    "var", "wbr",
  ]

  /// Those that are left out with all that is in them; of the others that are not published, the content is.
  static let withoutContent: Set<String> = [
    "applet", "audio", "base", "canvas", "embed", "frame", "frameset", "head", "iframe", "link", "math",
    "meta", "noembed",
    "noframes", "noscript", "object", "option", "param", "script", "select", "source", "style", "svg",
    "template",
    "textarea", "title", "track", "video",
  ]

  static let void: Set<String> = ["br", "col", "hr", "img", "input", "wbr"]

  /// Attributes that any element may have.
  static let attributes: Set<String> = [
    "abbr", "align", "alt", "aria-hidden", "aria-label", "border", "cellpadding", "cellspacing", "colspan",
    "datetime",
    "dir", "headers", "height", "hreflang", "lang", "nowrap", "open", "reversed", "rowspan", "scope", "span",
    "start",
    "summary", "title", "type", "valign", "value", "width",
  ]

  /// Elements that our own tags are of, and what these may have besides.
  static let ownElements = elements.union(["input", "section"])
  static let ownAttributes: Set<String> = [
    "aria-label", "checked", "class", "data-footnote-backref", "data-footnote-ref", "data-footnotes",
    "disabled",
    "id", "tabindex",
  ]

  /// Attributes whose value is an address, by their element.
  static let addresses: [String: String] = ["a": "href", "img": "src"]
}
