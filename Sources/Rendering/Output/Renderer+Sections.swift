import Content
import Markdown
import Site
import Templating
import Vocabulary

extension Renderer {
  /// The page of a folder; its introduction stands on the first alone.
  func prepareSection(
    _ index: Int, _ articles: [Record], _ pagination: PaginationModel, _ page: Page,
    _ identity: (SitePath) -> BodyIdentity
  ) -> PreparedPage {
    let section = site.sections[index]
    let facts = site.plainPages[section.page]
    let isFirst = pagination.number == 1
    let model = SectionPage(
      frame: frame(pageModel(of: section, facts, page)),
      section: SectionModel(
        facts: facts, section: section,
        body: isFirst ? body(of: facts) { Body(standIn: identity($0)) } : HTML(bytes: [])),
      folders: isFirst ? section.folders.map { FolderModel(facts: site.plainPages[$0]) } : [],
      articles: articles, pagination: pagination)
    let custom = facts.template.flatMap { theme.customSections[templateName($0)] }
    var prepared = self.page(model, with: custom ?? theme.section, at: page.permalink)
    if isFirst {
      prepared.article = facts
      prepared.body = SectionPage.body
    }
    return prepared
  }

  private func pageModel(of section: Section, _ facts: ArticleFacts, _ page: Page) -> PageModel {
    PageModel(
      title: facts.title, description: facts.teaser, breadcrumbs: breadcrumbs(of: section.permalink),
      url: page.permalink, kind: "section", language: facts.language,
      isRightToLeft: isRightToLeft(facts.language), canonical: canonical(page),
      feed: FeedLinkModel(url: section.feed, title: "\(facts.title) – \(site.configuration.title)"),
      image: nil)
  }
}
