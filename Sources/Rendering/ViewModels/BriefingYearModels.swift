import Site
import Templating
import Vocabulary

/// `briefing_year.html`: links to the briefings of a year.
struct BriefingYearPage: FramedModel {
  var frame: Frame
  var year: BriefingYearModel
  var years: [BriefingYearLinkModel]

  static let fields = framed([
    .record("year") { $0.year },
    .list("years") { $0.years },
  ])
}

struct BriefingYearModel: ViewModel {
  var year: BriefingYear
  /// Newest first.
  var briefings: [BriefingLinkModel]
  /// The same by month.
  var months: [BriefingMonthModel]

  static let fields: [Field<Self>] = [
    .date("date") { $0.year.date },
    .text("kind") { $0.briefings.first?.span.kind.rawValue ?? "" },
    .address("url") { $0.year.permalink },
    .number("count") { $0.briefings.count },
    .list("briefings") { $0.briefings },
    .list("months") { $0.months },
  ]
}

/// The briefings that begin in one month, of which there is at least one.
struct BriefingMonthModel: ViewModel {
  var briefings: [BriefingLinkModel]

  static let fields: [Field<Self>] = [
    .date("date") { $0.briefings.first?.span.start ?? .epoch },
    .list("briefings") { $0.briefings },
  ]
}

struct BriefingYearLinkModel: ViewModel {
  var year: BriefingYear

  static let fields: [Field<Self>] = [
    .date("date") { $0.year.date },
    .address("url") { $0.year.permalink },
    .number("count") { $0.year.briefings.count },
  ]
}
