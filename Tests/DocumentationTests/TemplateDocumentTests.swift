import Foundation
import Templating
import Testing

@testable import Rendering

/// `docs/templates.md` names everything that the templates of a site can show.
///
/// That its examples work, and that it names every filter and test, is tested beside the template engine.
@Suite struct TemplateDocumentTests {
  let document: Document
  /// What stands in the first columns of the tables of variables.
  let documented: Set<String>

  init() throws {
    document = try Document("docs/templates.md")
    let rows = tableRows(in: try #require(document.section("## Variables")))
    documented = Set(rows.flatMap { codeSpans(in: $0.first ?? "") })
  }

  static let names: [String: [String]] = [
    "article.html": fieldNames(of: ArticlePage.self), "home.html": fieldNames(of: HomePage.self),
    "tag.html": fieldNames(of: TagPage.self), "source.html": fieldNames(of: SourcePage.self),
    "period.html": fieldNames(of: PeriodPage.self), "tags.html": fieldNames(of: TagIndexPage.self),
    "sources.html": fieldNames(of: SourceIndexPage.self), "archive.html": fieldNames(of: ArchivePage.self),
    "author.html": fieldNames(of: AuthorPage.self), "authors.html": fieldNames(of: AuthorIndexPage.self),
    "briefing.html": fieldNames(of: BriefingPage.self), "section.html": fieldNames(of: SectionPage.self),
    "tag_briefing.html": fieldNames(of: TagBriefingPage.self),
    "briefing_year.html": fieldNames(of: BriefingYearPage.self),
    "not_found.html": fieldNames(of: NotFoundPage.self), "search.html": fieldNames(of: SearchPage.self),
  ]

  @Test(arguments: names.keys.sorted()) func everyVariableIsDocumented(template: String) {
    for name in Self.names[template] ?? [] where !isContainer(name) {
      #expect(documented.contains(name) || documented.contains(shortened(name)), "\(name)")
    }
  }

  @Test func everyDocumentedVariableExists() {
    let names = Set(Self.names.values.joined())
    let known = names.union(names.map(shortened))
    for name in documented.sorted() { #expect(known.contains(name), "\(name)") }
  }

  @Test func everyFileOfTheThemeIsDocumented() throws {
    let section = try #require(document.section("## The files of a theme"))
    for name in DefaultTheme.files.map(\.name) where !name.contains("/") {
      #expect(section.contains("`\(name)`"), "\(name)")
    }
  }

  /// A record that is documented by its fields.
  private func isContainer(_ name: String) -> Bool {
    Self.names.values.contains { $0.contains { $0.hasPrefix(name + ".") } }
  }

  /// `article.tags[].name` is documented as `tags[].name`, and a neighbour as any card.
  private func shortened(_ name: String) -> String {
    let name = name.replacing(
      /^(article\.(newer|older|related\[\])|.*\.(article|alike\[\]))\./, with: "articles[].")
    guard let list = name.ranges(of: "[].").last else { return name }
    let start = name[..<list.lowerBound].lastIndex(of: ".").map(name.index(after:)) ?? name.startIndex
    return String(name[start...])
  }
}
