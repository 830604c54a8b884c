package import Content
package import Markdown
import Templating
package import Vocabulary

/// Compiles a theme; nil where a template has an error, which a finding then tells.
///
/// - Parameters:
///   - overrides: The files of the site's own `Templates/`, with their paths from the site's root.
///   - customTemplates: The names of templates that articles ask for; those that do not exist are left out.
///   - customSections: The same, of introductions of folders.
package func loadTheme(
  overrides: [SourceText], customTemplates: Set<String>, customSections: Set<String>
) -> Diagnosed<Theme?> {
  var loader = ThemeLoader(files: ThemeFiles(overrides: overrides))
  let theme = loader.load(customTemplates, customSections)
  return Diagnosed(loader.findings.hasErrors ? nil : theme, findings: Array(Set(loader.findings)).sorted())
}

/// Compiles the shortcodes of a theme.
///
/// - Parameter overrides: The files of the site's own `Templates/`, with their paths from the site's root.
package func loadShortcodes(overrides: [SourceText]) -> Diagnosed<Shortcodes> {
  Shortcodes.loading(ThemeFiles(overrides: overrides).templates)
}

/// The words of a theme that stand in articles' texts, by language; `loadTheme` tells what is wrong with them.
package func loadBodyLabels(overrides: [SourceText]) -> [String: BodyLabels] {
  ThemeFiles(overrides: overrides).readLabels().value.mapValues(BodyLabels.init)
}

/// The name of the template file that an article's front matter means.
package func templateName(_ name: String) -> String {
  name.hasSuffix(".html") ? name : name + ".html"
}

private struct ThemeLoader {
  let files: ThemeFiles
  let templates: TemplateSet
  var findings: [Finding] = []

  init(files: ThemeFiles) {
    self.files = files
    templates = TemplateSet(files.templates)
  }

  mutating func load(_ customTemplates: Set<String>, _ customSections: Set<String>) -> Theme? {
    let article = compile("article.html", ArticlePage.self)
    let plainPage = compile("page.html", ArticlePage.self)
    let home = compile("home.html", HomePage.self)
    let tag = compile("tag.html", TagPage.self)
    let source = compile("source.html", SourcePage.self)
    let period = compile("period.html", PeriodPage.self)
    let tagIndex = compile("tags.html", TagIndexPage.self)
    let sourceIndex = compile("sources.html", SourceIndexPage.self)
    let author = compile("author.html", AuthorPage.self)
    let authorIndex = compile("authors.html", AuthorIndexPage.self)
    let section = compile("section.html", SectionPage.self)
    let briefing = compile("briefing.html", BriefingPage.self)
    let briefingYear = compile("briefing_year.html", BriefingYearPage.self)
    let tagBriefing = compile("tag_briefing.html", TagBriefingPage.self)
    let archive = compile("archive.html", ArchivePage.self)
    let search = compile("search.html", SearchPage.self)
    let notFound = compile("not_found.html", NotFoundPage.self)
    let custom = compileCustom(customTemplates, ArticlePage.self)
    let sections = compileCustom(customSections, SectionPage.self)
    let labels = readAllLabels()
    guard let article, let plainPage, let home, let tag, let source, let period, let tagIndex,
      let sourceIndex, let author, let authorIndex, let section, let briefing, let briefingYear,
      let tagBriefing, let archive, let search, let notFound
    else { return nil }
    return Theme(
      article: article, plainPage: plainPage, home: home, tag: tag, source: source, period: period,
      tagIndex: tagIndex, sourceIndex: sourceIndex, author: author, authorIndex: authorIndex,
      section: section, briefing: briefing, briefingYear: briefingYear, tagBriefing: tagBriefing,
      archive: archive, search: search, notFound: notFound, custom: custom,
      customSections: sections, labels: labels, assetFiles: assetFiles())
  }

  private mutating func compile<Model: ViewModel>(_ name: String, _ model: Model.Type) -> Template? {
    let template = templates.template(name, for: model)
    findings += template.findings
    return template.value
  }

  private mutating func compileCustom<Model: ViewModel>(
    _ names: Set<String>, _ model: Model.Type
  ) -> [String: Template] {
    var custom: [String: Template] = [:]
    for name in names.sorted() where files.byName[name] != nil {
      custom[name] = compile(name, model)
    }
    return custom
  }

  private mutating func readAllLabels() -> [String: LocalizedLabels] {
    let labels = files.readLabels()
    findings += labels.findings
    return labels.value.mapValues(LocalizedLabels.init)
  }

  /// The site's `custom.css` stands behind the style sheet, whose rules it overrides.
  private func bytes(of asset: Asset) -> [UInt8]? {
    guard let bytes = files.byName[asset.rawValue]?.bytes else { return nil }
    guard asset == .style, let custom = files.byName["custom.css"]?.bytes else { return bytes }
    return bytes + [UInt8(ascii: "\n")] + custom
  }

  /// Names hold a fingerprint of the content, so that browsers can keep the files for ever.
  private func assetFiles() -> [Asset: AssetFile] {
    var assets: [Asset: AssetFile] = [:]
    for asset in Asset.allCases {
      guard let bytes = bytes(of: asset),
        let permalink = Permalink("assets/\(asset.stem).\(fingerprint(of: bytes)).\(asset.fileExtension)")
      else { continue }
      assets[asset] = AssetFile(permalink: permalink, bytes: bytes)
    }
    return assets
  }
}

extension Asset {
  fileprivate var stem: Substring { rawValue.prefix { $0 != "." } }
  fileprivate var fileExtension: Substring { rawValue.drop { $0 != "." }.dropFirst() }
}

/// Eight hexadecimal digits (FNV-1a, 64 bit, folded; Fowler, Noll and Vo, draft-eastlake-fnv).
private func fingerprint(of bytes: [UInt8]) -> String {
  let hash = bytes.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  let digits = String(UInt32(truncatingIfNeeded: hash ^ hash >> 32), radix: 16)
  return String(repeating: "0", count: 8 - digits.utf8.count) + digits
}
