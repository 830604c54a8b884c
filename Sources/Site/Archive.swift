import Content
import Vocabulary

/// The years and months of articles that are sorted, newest first.
///
/// A month is that of the day where the article was written, so that articles of two months may stand in turns
/// around the moment when one ends.
func archive(of articles: [ArticleFacts]) -> [Year] {
  var articlesByYear: [Int: [Int]] = [:]
  var articlesByMonth: [Month: [Int]] = [:]
  for (index, facts) in articles.enumerated() {
    guard let fields = facts.date?.fields else { continue }
    articlesByYear[fields.year, default: []].append(index)
    articlesByMonth[Month(year: fields.year, month: fields.month), default: []].append(index)
  }
  return articlesByYear.sorted { $0.key > $1.key }.compactMap { year, articles in
    guard let period = makePeriod(year, month: nil, articles) else { return nil }
    let months = (1...12).reversed().compactMap { month in
      articlesByMonth[Month(year: year, month: month)].flatMap { makePeriod(year, month: month, $0) }
    }
    return Year(period: period, months: months)
  }
}

private struct Month: Hashable {
  var year, month: Int
}

private func makePeriod(_ year: Int, month: Int?, _ articles: [Int]) -> Period? {
  let digits = String(year)
  let yearPart = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  let monthPart = month.map { ($0 < 10 ? "0" : "") + "\($0)/" } ?? ""
  guard let date = Timestamp(year: year, month: month ?? 1, day: 1),
    let permalink = Permalink("archive/\(yearPart)/\(monthPart)")
  else { return nil }
  return Period(date: date, permalink: permalink, articles: articles)
}
