import FrontMatter
import Vocabulary

/// The address and the aliases of an article; nil where it has none, which a finding then tells.
func address(
  of article: Article, title: String, _ configuration: Configuration
) -> Diagnosed<(Permalink, aliases: [Permalink])?> {
  let address = ArticleAddress(
    path: article.path, metadata: article.metadata, title: title, date: article.date,
    permalinks: configuration.permalinks)
  do throws(AddressProblem) {
    return Diagnosed((try address.permalink(), aliases: try address.aliases()))
  } catch {
    return Diagnosed(nil, findings: [finding(about: error, in: article)])
  }
}

private func finding(about problem: AddressProblem, in article: Article) -> Finding {
  let source = article.source
  switch problem {
  case .unsafe(let key?, let text):
    return source.finding(
      .error, at: article.offset(of: key, text), .unsafe(key.name, text),
      hint: "write letters, digits and hyphens, as in 'new-harbour'")
  case .unsafe(nil, let text):
    return source.finding(.error, at: 0, .noPlace(text), hint: "set 'permalink' in the front matter")
  case .unknownPart(let name):
    return source.finding(
      .error, at: article.offset(of: .permalink), .unknownPart(name),
      hint: "use :year, :month, :day, :folders, :slug or :title")
  case .noDate:
    return source.finding(.error, at: 0, .noDate, hint: "set 'date' in the front matter")
  case .noName:
    return source.finding(.error, at: 0, .noName, hint: "set 'slug' in the front matter, or rename the file")
  }
}

extension Article {
  /// Where the value of a key of the front matter stands, in a list the item with a text.
  fileprivate func offset(of key: MetadataKey, _ text: String? = nil) -> Int {
    guard let value = readFrontMatter(of: source).value.value(of: key) else { return 0 }
    guard let text, case .list(let items) = value.content else { return value.offset }
    return items.first { $0.isText(text) }?.offset ?? value.offset
  }
}

extension Finding.Message {
  fileprivate static func unsafe(_ key: String, _ text: String) -> Self {
    "'\(text)' cannot be used as \(key): it is no place in the site"
  }
  fileprivate static func noPlace(_ text: String) -> Self { "the address '/\(text)' cannot be published" }
  fileprivate static func unknownPart(_ name: String) -> Self { "an address has no part ':\(name)'" }
  fileprivate static let noDate: Self = "the site's addresses have dates, and this article has none"
  fileprivate static let noName: Self = "the file's name has no letter or digit to make an address of"
}

extension MetadataKey {
  fileprivate var name: String { names.first ?? "" }
}

extension MetadataNode {
  fileprivate func isText(_ text: String) -> Bool {
    guard case .scalar(let scalar) = content else { return false }
    return trimmed(scalar.text) == text
  }
}
