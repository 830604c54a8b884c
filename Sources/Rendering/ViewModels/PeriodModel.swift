import Site
import Templating
import Vocabulary

/// A year or a month of the archive.
struct PeriodModel: ViewModel {
  var period: Period
  var isMonth: Bool
  /// Newest first; none in a month.
  var months: [MonthModel]
  /// The page of the year that a month is in.
  var year: Permalink?

  static let fields: [Field<Self>] = [
    .date("date") { $0.period.date },
    .flag("is_month") { $0.isMonth },
    .address("url") { $0.period.permalink },
    .number("count") { $0.period.articles.count },
    .list("months") { $0.months },
    .optionalAddress("year") { $0.year },
  ]

  init(_ year: Year) {
    period = year.period
    isMonth = false
    months = year.months.map(MonthModel.init)
  }

  init(month: Period, of year: Year) {
    period = month
    isMonth = true
    months = []
    self.year = year.period.permalink
  }
}

/// A month as the list of a year shows it.
struct MonthModel: ViewModel {
  var period: Period

  static let fields: [Field<Self>] = [
    .date("date") { $0.period.date },
    .address("url") { $0.period.permalink },
    .number("count") { $0.period.articles.count },
  ]
}
