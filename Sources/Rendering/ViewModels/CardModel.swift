import Content
import FrontMatter
import Images
import Site
import Templating
import Vocabulary

/// What *other* pages show of an article.
///
/// Keep this small: a change to any field renders again every list in which the article appears.
struct CardModel: ViewModel {
  var facts: ArticleFacts
  /// Of `TermModel`s.
  var tags: [Record] = []
  var source: SourceModel?
  var image: ImageModel?
  /// How many key points are shown.
  var keyPointLimit = Int.max

  static let fields = cardFields

  var keyPoints: [KeyPointModel] {
    facts.summary.keyPoints.prefix(keyPointLimit).map(KeyPointModel.init)
  }
}

/// A model that shows what a card shows, under the same names.
protocol CardHolder: ViewModel {
  var card: CardModel { get }
}

extension CardModel: CardHolder {
  var card: CardModel { self }
}

extension CardHolder {
  static var cardFields: [Field<Self>] {
    [
      .text("title") { $0.card.facts.title },
      .address("url") { $0.card.facts.permalink },
      .optionalDate("date") { $0.card.facts.date },
      .texts("authors") { $0.card.facts.authors },
      .sharedList("tags", of: TermModel.self) { $0.card.tags },
      .optionalRecord("source") { $0.card.source },
      .optionalText("standfirst") { $0.card.facts.standfirst },
      .optionalText("description") { $0.card.facts.description },
      .optionalText("teaser") { $0.card.facts.teaser },
      .optionalRecord("image") { $0.card.image },
      .list("key_points") { $0.card.keyPoints },
      .number("reading_minutes") { max(1, (readingSeconds(words: $0.card.facts.wordCount) + 59) / 60) },
      .flag("is_link") { $0.card.facts.isLink },
      .optionalText("external_url") { $0.card.facts.externalURL },
      .text("language") { $0.card.facts.language },
      .free("extra") { freeValue($0.card.facts.extra) },
    ]
  }
}

struct ImageModel: ViewModel {
  var url: LinkModel
  var alt: String
  /// Nil where the file is elsewhere, or no image that Precis knows.
  var size: ImageSize?

  static let fields: [Field<Self>] = [
    .free("url") { $0.url.value },
    .text("alt") { $0.alt },
    .optionalNumber("width") { $0.size?.width },
    .optionalNumber("height") { $0.size?.height },
  ]

  /// A path counts from the article's own file, as in its text, or else from the site's root.
  init?(of facts: ArticleFacts, in site: Site) {
    guard let image = facts.image else { return nil }
    let permalink = site.links.image(of: facts)
    // A warning tells of it, and a frame around nothing helps no reader.
    if permalink != nil, site.links.target(of: image.url, in: facts) == .missing { return nil }
    url = permalink.map(LinkModel.site) ?? LinkModel(image.url)
    size = permalink.flatMap { site.imageSizes[$0] }
    alt = image.alt ?? ""
  }
}
