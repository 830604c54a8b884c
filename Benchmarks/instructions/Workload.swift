import Content
import Foundation
import Markdown
import Rendering
import Site
import Summarization
import Vocabulary

/// The articles of a folder, with what each stage takes from the one before it.
struct Workload {
  private let files: [SourceFile]
  private let articles: [Article]
  private let documents: [Document]
  private let settings: ArticleSettings
  private let renderer: Renderer
  private let bodies: [SitePath: Body]

  init(folder: String) throws {
    let names = (FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []).sorted()
    files = try names.filter { $0.hasSuffix(".md") }.map { try sourceFile(at: $0, in: folder) }
    articles = files.compactMap { parse($0).value }
    settings = ArticleSettings(
      configuration: Configuration(), shortcodes: loadShortcodes(overrides: []).value)
    documents = articles.map { article in
      let document = markdown(article)
      return document.text(title: article.metadata.title, language: "en")
    }
    var scratch = Scratch()
    let summarized = articles.compactMap { [settings] in summarize($0, settings, using: &scratch).value }
    bodies = Dictionary(summarized.map { ($0.facts.path.path, $0.body) }) { first, _ in first }
    renderer = try Self.renderer(of: summarized.map(\.facts))
    precondition(
      !files.isEmpty && documents.count == files.count, "the folder has articles, and none is broken")
  }

  var count: Int { files.count }

  func run(_ stage: Stage) {
    switch stage {
    case .frontMatter: for file in files { precondition(parse(file).value != nil) }
    case .markdown: for article in articles { precondition(publishes(article)) }
    case .summary: summarizeAll()
    case .page: renderAll()
    }
  }
}

extension Workload {
  private func publishes(_ article: Article) -> Bool {
    let document = markdown(article)
    let text = document.text(title: article.metadata.title, language: "en").text
    let body = document.render()
    return !text.isEmpty && !body.html.isEmpty
  }

  private func summarizeAll() {
    let summarizer = Summarizer()
    var scratch = Scratch()
    var points = 0
    for document in documents { points += summarizer.summary(of: document, using: &scratch).keyPoints.count }
    precondition(points > documents.count, "articles have key points")
  }

  private func renderAll() {
    var page: [UInt8] = []
    var pages = 0
    for one in renderer.pages {
      guard case .article = one.content else { continue }
      page.removeAll(keepingCapacity: true)
      renderer.render(one, bodies: { bodies[$0] ?? Body(html: []) }, into: &page)
      precondition(page.count > 1000, "a page has its article")
      pages += 1
    }
    precondition(pages == count, "every article has its page")
  }

  private static func renderer(of facts: [ArticleFacts]) throws -> Renderer {
    let visibility = Visibility(now: Timestamp(secondsSince1970: 1_800_000_000))
    let assembly = Assembly(
      facts,
      AssemblyInput(configuration: Configuration(), resources: [], staticFiles: [], visibility: visibility))
    var site = assembly.site(assembly.terms(), assembly.links()).value
    site.related = findRelatedArticles(of: site)
    guard let theme = loadTheme(overrides: [], customTemplates: [], customSections: []).value else {
      preconditionFailure("the theme compiles")
    }
    let pages = layOut(site, assets: theme.assets, search: nil)
    let terms = TermRecords(of: site)
    let cards = site.articles.map { makeCard(of: $0, in: site, terms) }
    return Renderer(
      site: site, theme: theme, pages: pages.value, search: nil,
      lists: ListRecords(terms: terms, cards: cards))
  }
}

private func markdown(_ article: Article) -> MarkdownDocument {
  MarkdownDocument(
    parsing: article.source, from: article.bodyOffset, options: Configuration().markdown, shortcodes: nil)
}

private func sourceFile(at name: String, in folder: String) throws -> SourceFile {
  guard let path = SitePath(name) else { preconditionFailure("\(name) is a path") }
  let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)))
  return SourceFile(path: path, text: SourceText(path: path, bytes: bytes))
}
