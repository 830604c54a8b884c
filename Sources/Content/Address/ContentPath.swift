package import Vocabulary

/// What an article's path below `content/` says about it.
///
/// `news/2024-05-06-harbour.es.md` is in the folder `news`, of that day, in Spanish, and called `harbour`.
package struct ContentPath: Hashable, Sendable {
  package enum Role: Hashable, Sendable {
    case single
    /// `index.md`: the folder is the page, and the other files in it belong to it.
    case pageFolder
    /// `_index.md`, the introduction of a folder.
    case section
  }

  package let path: SitePath
  package let role: Role
  /// The folders below `content/` that the address shows, outermost first.
  package let folders: [String]
  /// The name without extension, language and date.
  package let stem: String
  package let date: Timestamp?
  /// A language's code where the name ends with one.
  package let language: String?
  /// Plain pages have no summary and stand in no list or feed.
  package let isPlainPage: Bool

  /// Reads a path that is relative to `content/`.
  package init(_ path: SitePath) {
    self.path = path
    var folders = path.components.dropLast().map(String.init)
    let (fileStem, language) = splitLanguage(from: path.name.dropLast(path.pathExtension.utf8.count + 1))
    role = fileStem == "index" ? .pageFolder : fileStem == "_index" ? .section : .single
    let name = role == .single ? fileStem : folders.popLast() ?? ""
    (date, stem) = splitDate(from: name)
    self.folders = folders
    self.language = language
    isPlainPage = role == .section || path.string.hasPrefix("pages/")
  }
}

extension ContentPath {
  /// Jekyll keeps its drafts in a folder.
  package var isInDraftFolder: Bool {
    path.components.dropLast().contains("_drafts")
  }

  package static func isMarkdown(_ path: SitePath) -> Bool {
    path.pathExtension == "md" || path.pathExtension == "markdown"
  }

  /// The date in folders such as `2024/05/06`.
  package var dateInFolders: Timestamp? {
    dateInComponents(path.components.dropLast())
  }
}

/// The first three components in a row that are a year, a month and a day.
func dateInComponents(_ components: some Collection<Substring>) -> Timestamp? {
  let parts = components.map { $0.utf8.count <= 4 ? Int($0) : nil }
  for index in parts.indices.dropLast(2) {
    guard let year = parts[index], let month = parts[index + 1], let day = parts[index + 2], year >= 1000,
      let date = Timestamp(year: year, month: month, day: day)
    else { continue }
    return date
  }
  return nil
}

private func splitLanguage(from stem: Substring) -> (stem: String, language: String?) {
  guard let dot = stem.utf8.lastIndex(of: UInt8(ascii: ".")), dot != stem.startIndex else {
    return (String(stem), nil)
  }
  let code = stem[stem.utf8.index(after: dot)...]
  return isLanguageCode(code) ? (String(stem[..<dot]), code.lowercased()) : (String(stem), nil)
}

/// Splits a name such as `2024-05-06-harbour`, `2024-5-6_harbour` or `2024-05-06`.
private func splitDate(from name: String) -> (Timestamp?, stem: String) {
  guard name.utf8.dropFirst(4).first == UInt8(ascii: "-") else { return (nil, name) }
  let parts = name.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
  guard parts.count == 3, parts[0].utf8.count == 4, 1...2 ~= parts[1].utf8.count else { return (nil, name) }
  let dayDigits = parts[2].utf8.prefix { 0x30...0x39 ~= $0 }
  guard 1...2 ~= dayDigits.count, let year = Int(parts[0]), let month = Int(parts[1]),
    let day = Int(Substring(dayDigits)), let date = Timestamp(year: year, month: month, day: day)
  else { return (nil, name) }
  let rest = parts[2].dropFirst(dayDigits.count)
  if rest.isEmpty { return (date, name) }
  guard rest.first == "-" || rest.first == "_" else { return (nil, name) }
  return (date, String(rest.dropFirst()))
}
