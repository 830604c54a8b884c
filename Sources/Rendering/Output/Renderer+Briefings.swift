import Content
import Site
import Templating
import Vocabulary

extension Renderer {
  func prepareBriefing(_ index: Int, _ page: Page) -> PreparedPage {
    let briefings = site.briefings
    let model = BriefingPage(
      frame: frame(briefingPageModel(title(of: briefings[index].span), page)),
      briefing: briefingModel(briefings[index]), feed: Site.briefingFeed,
      newer: index > 0 ? BriefingLinkModel(briefings[index - 1]) : nil,
      older: index + 1 < briefings.count ? BriefingLinkModel(briefings[index + 1]) : nil, earlier: [],
      years: [])
    return self.page(model, with: theme.briefing, at: page.permalink)
  }

  /// The newest briefing, and links to those before it, or to the years where they are many.
  func prepareBriefingIndex(_ page: Page) -> PreparedPage {
    let model = BriefingPage(
      frame: frame(briefingPageModel(siteLabels.text("briefing"), page)),
      briefing: site.briefings.first.map(briefingModel), feed: Site.briefingFeed, newer: nil, older: nil,
      earlier: site.briefings.dropFirst().prefix(Site.listedBriefings).map(BriefingLinkModel.init),
      years: site.briefingYears.map(BriefingYearLinkModel.init))
    return self.page(model, with: theme.briefing, at: page.permalink)
  }

  func prepareBriefingYear(_ year: BriefingYear, _ page: Page) -> PreparedPage {
    let title = year.date.formatted("%Y", names: siteLabels.dateNames)
    let model = BriefingYearPage(
      frame: frame(briefingPageModel(title, page)),
      year: BriefingYearModel(
        year: year, briefings: site.briefings[year.briefings].map(BriefingLinkModel.init),
        months: year.months.map { month in
          BriefingMonthModel(briefings: site.briefings[month].map(BriefingLinkModel.init))
        }),
      years: site.briefingYears.map(BriefingYearLinkModel.init))
    return self.page(model, with: theme.briefingYear, at: page.permalink)
  }

  func prepareTagBriefing(_ tag: Int, _ page: Page) -> PreparedPage {
    let points = site.points(of: site.tags.terms[tag].articles.prefix(tagBriefingLimit))
    var periods: [TagPeriodModel] = []
    for point in points {
      guard let date = site.articles[point.article].date else { continue }
      let span = CalendarSpan(site.configuration.briefings.every, containing: date)
      if periods.last?.span != span { periods.append(TagPeriodModel(span: span, points: [])) }
      periods[periods.count - 1].points.append(briefingPointModel(point))
    }
    let title = "\(site.tags.terms[tag].name): \(siteLabels.text("briefing"))"
    let model = TagBriefingPage(
      frame: frame(briefingPageModel(title, page)), tag: tagRecords[tag], briefings: periods)
    return self.page(model, with: theme.tagBriefing, at: page.permalink)
  }
}

/// How many of a tag's newest articles its briefing holds.
private let tagBriefingLimit = 60

extension Renderer {
  /// What the newest articles of a list say together; nothing where they are few.
  func digest(of articles: [Int]) -> [BriefingPointModel] {
    let summarized = articles.filter { site.articles[$0].summary.lead != nil }
    guard summarized.count >= leastDigested else { return [] }
    return mostTold(site.points(of: summarized)).prefix(digestLimit).map(briefingPointModel)
  }

  private func briefingModel(_ briefing: Briefing) -> BriefingModel {
    BriefingModel(
      briefing: briefing,
      sections: briefing.sections.map { section in
        BriefingSectionModel(
          tag: section.tag.map { tagRecords[$0] }, points: section.points.map(briefingPointModel))
      })
  }

  private func briefingPointModel(_ point: BriefingPoint) -> BriefingPointModel {
    BriefingPointModel(
      point: site.articles[point.article].summary.lead.map(KeyPointModel.init),
      article: cardRecords[point.article], alike: point.alike.map { cardRecords[$0] })
  }

  func title(of span: CalendarSpan) -> String {
    let labels = siteLabels
    switch span.kind {
    case .day: return span.start.formatted(labels.text("date_format"), names: labels.dateNames)
    case .month: return span.start.formatted(labels.text("month_format"), names: labels.dateNames)
    case .week:
      let day = span.start.formatted(labels.text("date_format"), names: labels.dateNames)
      return "\(labels.text("week_of")) \(day)"
    }
  }

  private func briefingPageModel(_ title: String, _ page: Page) -> PageModel {
    let feed = Site.briefingFeed.map {
      FeedLinkModel(url: $0, title: "\(siteLabels.text("briefing")) – \(site.configuration.title)")
    }
    return PageModel(
      title: title, description: nil, url: page.permalink, kind: "briefing",
      language: site.configuration.language, isRightToLeft: isRightToLeft(site.configuration.language),
      canonical: canonical(page), feed: feed, image: nil)
  }
}

/// Fewer articles are as quickly read in the list.
let leastDigested = 3
private let digestLimit = 5
