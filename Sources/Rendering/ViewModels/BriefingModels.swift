import Site
import Templating
import Vocabulary

/// `briefing.html`: one briefing, and where the others are.
struct BriefingPage: FramedModel {
  var frame: Frame
  /// Nil on a site that has none yet.
  var briefing: BriefingModel?
  var feed: Permalink?
  var newer, older: BriefingLinkModel?
  /// Those before it, newest first; only on the page that shows the newest.
  var earlier: [BriefingLinkModel]
  /// Where all are, if they are more than that.
  var years: [BriefingYearLinkModel]

  static let fields = framed([
    .optionalRecord("briefing") { $0.briefing },
    .optionalAddress("feed") { $0.feed },
    .optionalRecord("newer") { $0.newer },
    .optionalRecord("older") { $0.older },
    .list("earlier") { $0.earlier },
    .list("years") { $0.years },
  ])
}

/// `tag_briefing.html`: what the articles of one tag say, by time.
struct TagBriefingPage: FramedModel {
  var frame: Frame
  var tag: Record
  var briefings: [TagPeriodModel]

  static let fields = framed([
    .shared("tag", of: TermModel.self) { $0.tag },
    .list("briefings") { $0.briefings },
  ])
}

struct BriefingModel: ViewModel {
  var briefing: Briefing
  var sections: [BriefingSectionModel]

  static let fields: [Field<Self>] = [
    .date("date") { $0.briefing.span.start },
    .text("kind") { $0.briefing.span.kind.rawValue },
    .address("url") { $0.briefing.permalink },
    .number("count") { $0.briefing.articles.count },
    .list("sections") { $0.sections },
  ]
}

struct BriefingSectionModel: ViewModel {
  /// A `TermModel`.
  var tag: Record?
  var points: [BriefingPointModel]

  static let fields: [Field<Self>] = [
    .optionalShared("tag", of: TermModel.self) { $0.tag },
    .list("points") { $0.points },
  ]
}

/// The day, week or month of one tag.
struct TagPeriodModel: ViewModel {
  var span: CalendarSpan
  var points: [BriefingPointModel]

  static let fields: [Field<Self>] = [
    .date("date") { $0.span.start },
    .text("kind") { $0.span.kind.rawValue },
    .list("points") { $0.points },
  ]
}

/// A key point away from its article.
struct BriefingPointModel: ViewModel {
  var point: KeyPointModel?
  /// A `CardModel`.
  var article: Record
  /// Of `CardModel`s.
  var alike: [Record]

  static let fields: [Field<Self>] = [
    .optionalRecord("point") { $0.point },
    .shared("article", of: CardModel.self) { $0.article },
    .sharedList("alike", of: CardModel.self) { $0.alike },
  ]
}

struct BriefingLinkModel: ViewModel {
  var span: CalendarSpan
  var url: Permalink
  var count: Int

  static let fields: [Field<Self>] = [
    .date("date") { $0.span.start },
    .text("kind") { $0.span.kind.rawValue },
    .address("url") { $0.url },
    .number("count") { $0.count },
  ]

  init(_ briefing: Briefing) {
    span = briefing.span
    url = briefing.permalink
    count = briefing.articles.count
  }
}
