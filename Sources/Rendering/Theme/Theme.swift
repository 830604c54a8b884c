import Content
import Templating
package import Vocabulary

/// Everything that turns the site into pages: compiled templates, labels and the files that pages refer to.
package struct Theme: Sendable {
  let article: Template
  let plainPage: Template
  let home: Template
  let tag: Template
  let source: Template
  let period: Template
  let tagIndex: Template
  let sourceIndex: Template
  let author: Template
  let authorIndex: Template
  let section: Template
  let briefing: Template
  let briefingYear: Template
  let tagBriefing: Template
  let archive: Template
  let search: Template
  let notFound: Template
  /// Templates that articles name themselves.
  let custom: [String: Template]
  /// Those that introductions of folders name.
  let customSections: [String: Template]
  let labels: [String: LocalizedLabels]
  let assetFiles: [Asset: AssetFile]
}

/// The labels of one language as templates take them.
struct LocalizedLabels: Sendable {
  let record: Record
  let dateNames: DateNames
  private let texts: [String: String]

  init(_ labels: Labels) {
    record = Record(LabelsModel(texts: labels.texts)).identified()
    dateNames = labels.dateNames
    texts = labels.texts
  }

  /// The text of a label that pages need outside of templates.
  func text(_ name: String) -> String {
    texts[name] ?? name
  }
}

/// A file of the theme as it is published.
struct AssetFile: Sendable {
  let permalink: Permalink
  let bytes: [UInt8]
}

extension Theme {
  /// Whether there is a template that an article asks for.
  package func hasTemplate(_ name: String) -> Bool {
    custom[templateName(name)] != nil || customSections[templateName(name)] != nil
  }

  /// Where the theme's files are published.
  package var assets: [Asset: Permalink] {
    assetFiles.mapValues(\.permalink)
  }

  /// The labels of a language, else of the language without its region, else in English.
  func labels(for language: String) -> LocalizedLabels {
    best(labels, for: language) ?? LocalizedLabels(Labels.english)
  }
}
