package import Content
package import Images
package import Search
package import Vocabulary

/// The whole site as it is published: what every page of it is made from, but for the articles' texts.
package struct Site: Sendable {
  package var configuration: Configuration
  /// Newest first; those without a date come last, by their address.
  package var articles: [ArticleFacts]
  /// Pages that stand by themselves, by their address.
  package var plainPages: [ArticleFacts]
  package var tags: TermTable
  package var sources: TermTable
  package var authors: TermTable
  /// Folders with an introduction that lists what is in them.
  package var sections: [Section]
  /// Newest first.
  package var years: [Year]
  package var redirects: [Redirect]
  /// Files that are published as they are.
  package var files: [SiteFile]
  package var links: LinkTable
  /// For each article the indices of others that are like it, the most alike first.
  package var related: [[Int]]
  /// Newest first.
  package var briefings: [Briefing]
  /// For each article what its most important key point is compared by.
  package var leads: [ComparableText]
  /// How large those of the site's files are that are images and that articles show.
  package var imageSizes: [Permalink: ImageSize]

  /// Where all authors are listed.
  package static let authorPage = Permalink("authors/")
}

/// A name that articles share: a tag, the publication that they come from, or who wrote them.
package struct Term: Hashable, Sendable {
  /// The spelling that most articles have.
  package var name: String
  package var permalink: Permalink
  package var feed: Permalink
  /// Indices of the site's articles, in their order.
  package var articles: [Int]
}

/// All tags, all sources, or all authors.
package struct TermTable: Hashable, Sendable {
  /// By name.
  package var terms: [Term] = []
  /// Where each spelling leads.
  package var indices: [String: Int] = [:]

  /// The terms, by their indices, that are meant by names as an article spells them, each once.
  package func indices(of names: [String]) -> [Int] {
    var found: [Int] = []
    for name in names {
      if let index = indices[name], !found.contains(index) { found.append(index) }
    }
    return found
  }
}

/// A year or month of the archive.
package struct Period: Hashable, Sendable {
  /// Its first day.
  package var date: Timestamp
  package var permalink: Permalink
  /// Indices of the site's articles, in their order.
  package var articles: [Int]
}

package struct Year: Hashable, Sendable {
  package var period: Period
  /// Newest first; only those with articles.
  package var months: [Period]
}

/// An address at which an article was once, or which its author wants to lead to it.
package struct Redirect: Hashable, Sendable {
  package var permalink: Permalink
  package var target: Permalink
  /// Where it leads instead, if the article has no page.
  package var externalURL: String?
  /// The title of the article.
  package var title: String
  package var article: SitePath
}

/// A file of the author's that is copied to the output.
package struct SiteFile: Hashable, Sendable {
  package enum Root: Hashable, Sendable {
    case content, staticFiles
  }

  package var root: Root
  /// Relative to its root.
  package var source: SitePath
  package var permalink: Permalink
}
