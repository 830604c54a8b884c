package import Content
package import Markdown
package import Vocabulary

extension Site {
  /// Warnings about links of one article that lead to files which the site does not have.
  package func findings(aboutLinks links: [Link], of article: ArticleFacts) -> [Finding] {
    links.compactMap { link in
      guard self.links.target(of: link.destination, in: article) == .missing else { return nil }
      if let folder = self.links.foreignFolder(of: link.destination) {
        return Finding(
          .warning, at: link.location, .foreign(folder),
          hint: "put the folder into 'static/', or write the whole address of another site",
          excerpt: link.excerpt
        ).about(folder, others: "folders that are not there")
      }
      return Finding(
        .warning, at: link.location, .missing(link.destination, isImage: link.isImage),
        hint: "paths count from the article's own file, or with a slash in front from 'content/'",
        excerpt: link.excerpt
      ).about(
        link.destination, others: link.isImage ? "images that are not there" : "links that lead nowhere")
    }
  }
}

extension Site {
  /// A warning about a picture that stands for an article and that the site does not have.
  package func findings(aboutImageOf article: ArticleFacts) -> [Finding] {
    guard let url = article.image?.url, !url.contains(":"), !url.hasPrefix("//"),
      links.target(of: url, in: article) == .missing
    else { return [] }
    let location = SourceLocation(path: article.file)
    if let folder = links.foreignFolder(of: url) {
      let hint = "put the folder into 'static/'"
      return [
        Finding(.warning, at: location, .foreign(folder), hint: hint)
          .about(folder, others: "folders that are not there")
      ]
    }
    return [
      Finding(
        .warning, at: location, .missing(url, isImage: true),
        hint: "put it beside the article, or into 'static/'"
      ).about(url, others: "images that are not there")
    ]
  }
}

extension Finding.Message {
  fileprivate static func foreign(_ folder: String) -> Self {
    "there is nothing at '\(folder)', where links or images lead"
  }

  fileprivate static func missing(_ destination: String, isImage: Bool) -> Self {
    isImage ? "there is no image '\(destination)'" : "there is no file '\(destination)' to link to"
  }
}
