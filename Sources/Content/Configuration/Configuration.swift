package import Markdown
package import Summarization
package import Vocabulary

/// What a site sets in `precis.yml`; everything has a default, so that no file is needed.
package struct Configuration: Hashable, Sendable {
  package var title = "Articles"
  package var description: String?
  /// The address that the site is published at, with a slash at its end; nil where it is not known.
  package var baseURL: String?
  package var language = "en"
  package var author: String?
  /// How many articles a list page shows.
  package var pageSize = 20
  /// How many of the newest articles a feed holds.
  package var feedLimit = 20
  package var menu: [MenuItem] = []
  package var permalinks = Permalinks()
  package var markdown = MarkdownOptions()
  package var summaries = SummarySettings()
  package var search = SearchSettings()
  package var briefings = BriefingSettings()
  package var outputs = OutputSettings()

  package init() {}
}

extension Configuration {
  /// Browsers do not let a script read files from the disk.
  package var hasSearch: Bool { search.isEnabled && !outputs.fileLinks }
}

/// A link of the site's navigation.
package struct MenuItem: Hashable, Sendable {
  package var title: String
  /// A path within the site, or an address elsewhere.
  package var url: String
}

/// What a reader can search for.
package struct SearchSettings: Hashable, Sendable {
  package var isEnabled = true
  /// Whether the text of articles is searched, rather than only titles, key points, tags and sources.
  package var fullText = false
}

/// What is told of all articles of a time together.
package struct BriefingSettings: Hashable, Sendable {
  package var isEnabled = true
  /// The time that one briefing is of.
  package var every = CalendarSpan.Kind.week
}

/// What is published besides what every site has.
package struct OutputSettings: Hashable, Sendable {
  /// An RSS feed beside each Atom feed.
  package var rss = false
  /// Each article in Markdown too, with its key points.
  package var markdown = false
  /// A file `_headers`, which some hosts read.
  package var headers = false
  /// Whether links name files, so that the site works from the disk, without a server.
  package var fileLinks = false
}

/// The patterns that addresses of articles are made with: one for all, or by folder.
package struct Permalinks: Hashable, Sendable {
  package var general: PermalinkPattern?
  /// By the name of the outermost folder below `content/`.
  package var byFolder: [String: PermalinkPattern] = [:]

  package init() {}

  func pattern(for path: ContentPath) -> PermalinkPattern? {
    path.folders.first.flatMap { byFolder[$0] } ?? general
  }
}

/// How summaries are made and shown.
package struct SummarySettings: Hashable, Sendable {
  /// What a text under the front matter key `summary` is.
  package enum TextMeaning: String, Hashable, Sendable, CaseIterable {
    /// A teaser that stands above the article; key points are still made.
    case standfirst
    /// The one key point of the box.
    case points
  }

  package var options = Summarization.Options()
  package var text = TextMeaning.standfirst
  /// How many key points of an article the lists show.
  package var onLists = 2
}
