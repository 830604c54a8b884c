/// The page at an old address that leads to the new one, on any host and without a script.
package struct RedirectPage: Hashable, Sendable {
  /// Where to go: relative to the page, or absolute where the goal is on another site.
  package var link: String
  /// Absolute; nil where the site does not know its own address.
  package var canonicalURL: String?
  /// The title of the page that it leads to.
  package var title: String
  package var language: String

  package init(link: String, canonicalURL: String? = nil, title: String, language: String) {
    self.link = link
    self.canonicalURL = canonicalURL
    self.title = title
    self.language = language
  }
}

extension RedirectPage {
  package func write(into output: inout [UInt8]) {
    output.append(text: "<!doctype html>\n<html")
    output.append(attribute: "lang", language)
    output.append(text: ">\n<head>\n<meta charset=\"utf-8\">\n")
    output.append(element: "title", title)
    output.append(text: "<meta name=\"robots\" content=\"noindex\">\n<link rel=\"canonical\"")
    output.append(attribute: "href", canonicalURL ?? link)
    output.append(text: ">\n<meta http-equiv=\"refresh\"")
    output.append(attribute: "content", "0; url=" + link)
    output.append(text: ">\n</head>\n<body>\n<p><a")
    output.append(attribute: "href", link)
    output.append(text: ">")
    output.append(xml: title)
    output.append(text: "</a></p>\n</body>\n</html>\n")
  }
}
