import Content
import Site
import Templating
import Vocabulary

/// `section.html`.
struct SectionPage: FramedModel {
  var frame: Frame
  var section: SectionModel
  var folders: [FolderModel]
  /// Of `CardModel`s.
  var articles: [Record]
  var pagination: PaginationModel

  static let fields = framed([
    .record("section") { $0.section }, .list("folders") { $0.folders },
    .sharedList("articles", of: CardModel.self) { $0.articles }, .record("pagination") { $0.pagination },
  ])
  /// Where the text of its introduction stands.
  static let body = FieldPath(["section", "body"], in: SectionPage.self)
}

/// A folder with an introduction.
struct SectionModel: ViewModel {
  var facts: ArticleFacts
  var section: Section
  var body: HTML

  static let fields: [Field<Self>] = [
    .text("title") { $0.facts.title },
    .address("url") { $0.section.permalink },
    .optionalText("standfirst") { $0.facts.standfirst },
    .html("body") { $0.body },
    .number("count") { $0.section.articles.count },
    .address("feed") { $0.section.feed },
    .free("extra") { freeValue($0.facts.extra) },
  ]
}

/// A folder in a folder.
struct FolderModel: ViewModel {
  var facts: ArticleFacts

  static let fields: [Field<Self>] = [
    .text("title") { $0.facts.title },
    .address("url") { $0.facts.permalink },
    .optionalText("standfirst") { $0.facts.standfirst },
  ]
}
