import Content
import Vocabulary

/// The years and months of articles that are sorted, newest first.
func archive(of articles: [ArticleFacts]) -> [Year] {
  let dates = articles.prefix { $0.date != nil }.map { $0.date?.fields }
  return runs(of: dates.indices) { dates[$0]?.year }.compactMap { year, range -> Year? in
    guard let year, let period = makePeriod(year, month: nil, range) else { return nil }
    let months = runs(of: range) { dates[$0]?.month }.compactMap { month, range -> Period? in
      month.flatMap { makePeriod(year, month: $0, range) }
    }
    return Year(period: period, months: months)
  }
}

private func makePeriod(_ year: Int, month: Int?, _ articles: Range<Int>) -> Period? {
  let digits = String(year)
  let yearPart = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  let monthPart = month.map { ($0 < 10 ? "0" : "") + "\($0)/" } ?? ""
  guard let date = Timestamp(year: year, month: month ?? 1, day: 1),
    let permalink = Permalink("archive/\(yearPart)/\(monthPart)")
  else { return nil }
  return Period(date: date, permalink: permalink, articles: articles)
}

/// Splits a range where the value of its elements changes.
private func runs<Value: Equatable>(of range: Range<Int>, _ value: (Int) -> Value) -> [(Value, Range<Int>)] {
  var runs: [(Value, Range<Int>)] = []
  var start = range.lowerBound
  for index in range where index + 1 == range.upperBound || value(index + 1) != value(index) {
    runs.append((value(index), start..<index + 1))
    start = index + 1
  }
  return runs
}
