package import Vocabulary

/// One file that is made for the site: where it is published, and what it shows.
package struct Page: Hashable, Sendable {
  package var permalink: Permalink
  package var content: PageContent

  package init(_ permalink: Permalink, _ content: PageContent) {
    self.permalink = permalink
    self.content = content
  }
}

/// What a page shows; numbers are indices in the lists of the `Site`.
package enum PageContent: Hashable, Sendable {
  case article(Int)
  case plainPage(Int)
  case list(ArticleList, number: Int)
  case tagIndex
  case sourceIndex
  case authorIndex
  /// A day, week or month.
  case briefing(Int)
  case briefingIndex
  /// Links to the briefings of a year, where they are many.
  case briefingYear(Int)
  /// What the articles of one tag say.
  case tagBriefing(Int)
  case briefingFeed
  case archive
  /// Where readers search.
  case search
  /// What the search page's script reads.
  case searchFile(Int)
  case notFound
  case atomFeed(ArticleList)
  case rssFeed(ArticleList)
  case jsonFeed
  case redirect(Int)
  case sitemap
  /// A file that the sitemap lists, counted from 1.
  case sitemapPart(Int)
  case robots
  case llmsText
  case asset(Asset)
  /// An article as its author wrote it, with its key points.
  case markdown(Int)
  case headers
  /// Tells GitHub Pages to publish all files as they are.
  case noJekyll
}

/// Articles that are listed together, over as many pages as they need.
package enum ArticleList: Hashable, Sendable {
  case home
  case tag(Int)
  case source(Int)
  case author(Int)
  /// What is in a folder that has an introduction.
  case section(Int)
  case year(Int)
  case month(year: Int, Int)
}

/// A file of the theme that pages refer to.
package enum Asset: String, Hashable, Sendable, CaseIterable {
  case style = "style.css"
  case favicon = "favicon.svg"
  case searchScript = "search.js"
}

extension Page {
  /// Whether it is quicker to compare what the page is made from than to make it.
  package var isWorthComparing: Bool {
    switch content {
    case .searchFile, .asset, .redirect, .robots, .sitemap, .sitemapPart, .llmsText, .noJekyll, .headers:
      false
    default: true
    }
  }
}
