import FrontMatter
import Markdown
import Summarization
package import Vocabulary

/// Reads `precis.yml`: every setting that it has, and every problem in it.
package func decodeConfiguration(_ source: SourceText) -> Diagnosed<Configuration> {
  let parsed = readYAML(source)
  var decoder = ConfigurationDecoder(source: source)
  decoder.findings = parsed.findings
  decoder.readSite(parsed.value)
  return Diagnosed(decoder.configuration, findings: decoder.findings)
}

struct ConfigurationDecoder {
  let source: SourceText
  var configuration = Configuration()
  var findings: [Finding] = []
}

extension ConfigurationDecoder {
  fileprivate mutating func readSite(_ entries: [MetadataEntry]) {
    read(entries, in: nil) { decoder, key, value in
      switch key {
      case "title": decoder.text(value, "title") { $0.title = $1 }
      case "description": decoder.text(value, "description") { $0.description = $1 }
      case "base_url": decoder.readBaseURL(value)
      case "language": decoder.readLanguage(value)
      case "author": decoder.text(value, "author") { $0.author = $1 }
      case "page_size": decoder.number(value, "page_size", in: 1...1000) { $0.pageSize = $1 }
      case "feed_limit": decoder.number(value, "feed_limit", in: 1...1000) { $0.feedLimit = $1 }
      case "menu": decoder.readMenu(value)
      case "permalinks": decoder.readPermalinks(value)
      case "markdown": decoder.readMarkdown(value)
      case "summaries": decoder.readSummaries(value)
      case "search": decoder.readSearch(value)
      case "briefings": decoder.readBriefings(value)
      case "outputs": decoder.readOutputs(value)
      default: return false
      }
      return true
    }
  }

  private mutating func readMarkdown(_ node: MetadataNode) {
    read(mapping(node, "markdown"), in: "markdown") { decoder, key, value in
      switch key {
      case "html":
        decoder.choice(value, "html", of: MarkdownOptions.RawHTML.self) { $0.markdown.rawHTML = $1 }
      case "highlight": decoder.flag(value, "highlight") { $0.markdown.highlightsCode = $1 }
      case "smart": decoder.flag(value, "smart") { $0.markdown.smartPunctuation = $1 }
      default:
        guard let name = MarkdownExtensions.names.first(where: { $0.name == key }) else { return false }
        decoder.flag(value, key) { $0.markdown.extensions.set(name.extension, $1) }
      }
      return true
    }
  }

  private mutating func readSummaries(_ node: MetadataNode) {
    read(mapping(node, "summaries"), in: "summaries") { decoder, key, value in
      switch key {
      case "points":
        decoder.number(value, "points", in: 1...20) { $0.summaries.options.points = .exactly($1) }
      case "max_words":
        decoder.number(value, "max_words", in: 10...10_000) { $0.summaries.options.maxWords = $1 }
      case "minimum_sentences":
        decoder.number(value, "minimum_sentences", in: 1...1000) {
          $0.summaries.options.minimumSentences = $1
        }
      case "on_lists": decoder.number(value, "on_lists", in: 0...20) { $0.summaries.onLists = $1 }
      case "text":
        decoder.choice(value, "text", of: SummarySettings.TextMeaning.self) { $0.summaries.text = $1 }
      default: return false
      }
      return true
    }
  }
}

extension MarkdownExtensions {
  fileprivate mutating func set(_ member: Self, _ isOn: Bool) {
    if isOn { insert(member) } else { remove(member) }
  }
}

extension ConfigurationDecoder {
  private mutating func readSearch(_ node: MetadataNode) {
    read(mapping(node, "search"), in: "search") { decoder, key, value in
      switch key {
      case "enabled": decoder.flag(value, "enabled") { $0.search.isEnabled = $1 }
      case "full_text": decoder.flag(value, "full_text") { $0.search.fullText = $1 }
      default: return false
      }
      return true
    }
  }

  private mutating func readBriefings(_ node: MetadataNode) {
    read(mapping(node, "briefings"), in: "briefings") { decoder, key, value in
      switch key {
      case "enabled": decoder.flag(value, "enabled") { $0.briefings.isEnabled = $1 }
      case "every": decoder.choice(value, "every", of: CalendarSpan.Kind.self) { $0.briefings.every = $1 }
      default: return false
      }
      return true
    }
  }

  private mutating func readOutputs(_ node: MetadataNode) {
    read(mapping(node, "outputs"), in: "outputs") { decoder, key, value in
      switch key {
      case "rss": decoder.flag(value, "rss") { $0.outputs.rss = $1 }
      case "markdown": decoder.flag(value, "markdown") { $0.outputs.markdown = $1 }
      case "headers": decoder.flag(value, "headers") { $0.outputs.headers = $1 }
      case "file_links": decoder.flag(value, "file_links") { $0.outputs.fileLinks = $1 }
      default: return false
      }
      return true
    }
  }

  private mutating func readBaseURL(_ node: MetadataNode) {
    text(node, "base_url") { decoder, url in
      do {
        decoder.configuration.baseURL = try normalizedBaseURL(url)
      } catch {
        decoder.report(node, .notAnAddress(url), hint: "write it as https://example.org/")
      }
    }
  }

  private mutating func readLanguage(_ node: MetadataNode) {
    text(node, "language") { decoder, language in
      if isLanguageCode(language.replacing("_", with: "-")) {
        decoder.configuration.language = language.replacing("_", with: "-")
      } else {
        decoder.report(node, .notALanguage(language), hint: "write a code such as en, de or pt-br")
      }
    }
  }

  private mutating func readMenu(_ node: MetadataNode) {
    guard case .list(let items) = node.content else {
      return report(node, .wrongKind("menu", node.kind, wanted: "a list of {title, url}"))
    }
    for item in items {
      guard case .mapping(let entries) = item.content else {
        report(item, .incompleteMenuItem, hint: "write '- {title: About, url: /about/}'")
        continue
      }
      read(entries, in: "menu", known: ["title", "url"]) { _, key, _ in key == "title" || key == "url" }
      guard let title = entries.text("title"), let url = entries.text("url") else {
        report(item, .incompleteMenuItem, hint: "write '- {title: About, url: /about/}'")
        continue
      }
      configuration.menu.append(MenuItem(title: title, url: url))
    }
  }

  /// One pattern, or a mapping from folders to patterns.
  private mutating func readPermalinks(_ node: MetadataNode) {
    switch node.content {
    case .null: return
    case .scalar(let scalar): configuration.permalinks.general = pattern(scalar.text, node)
    case .mapping(let entries):
      for entry in entries {
        guard case .scalar(let scalar) = entry.value.content else {
          report(entry.value, .wrongKind(entry.key, entry.value.kind, wanted: "a pattern"))
          continue
        }
        configuration.permalinks.byFolder[entry.key] = pattern(scalar.text, entry.value)
      }
    case .list:
      report(
        node, .wrongKind("permalinks", node.kind, wanted: "a pattern, or a mapping of folders to patterns"))
    }
  }

  private mutating func pattern(_ text: String, _ node: MetadataNode) -> PermalinkPattern? {
    do {
      return try PermalinkPattern(text)
    } catch {
      let nearest = nearestName(to: error.name, among: PermalinkPattern.names.keys)
      report(
        node, .unknownPart(error.name),
        hint: nearest.map { "did you mean ':\($0)'?" } ?? "use :year, :month, :day, :folders, :slug or :title"
      )
      return nil
    }
  }
}

struct NotAnAddress: Error {}

/// An absolute address with a slash at its end.
package func normalizedBaseURL(_ text: String) throws -> String {
  let isWeb = text.lowercased().hasPrefix("https://") || text.lowercased().hasPrefix("http://")
  let host = text.split(separator: "/", maxSplits: 2).dropFirst().first ?? ""
  guard isWeb, !host.isEmpty,
    text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && !"\"'<>?#".utf8.contains($0) })
  else {
    throw NotAnAddress()
  }
  return text.hasSuffix("/") ? text : text + "/"
}

extension Finding.Message {
  fileprivate static func notAnAddress(_ text: String) -> Self { "'\(text)' is not the address of a site" }
  fileprivate static func notALanguage(_ text: String) -> Self { "'\(text)' is not the code of a language" }
  fileprivate static let incompleteMenuItem: Self = "an item of the menu needs a title and a url"
  fileprivate static func unknownPart(_ name: String) -> Self { "an address has no part ':\(name)'" }
}
