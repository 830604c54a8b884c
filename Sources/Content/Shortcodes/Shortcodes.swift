package import Templating
package import Vocabulary

/// The templates that shortcodes are made with.
package struct Shortcodes: Sendable {
  /// By the name that an article calls.
  let templates: [String: Template]
  private let sources: [SourceText]

  package static let none = Shortcodes(templates: [:], sources: [])

  private init(templates: [String: Template], sources: [SourceText]) {
    self.templates = templates
    self.sources = sources
  }
}

/// Two are equal where their files are.
extension Shortcodes: Hashable {
  package static func == (left: Self, right: Self) -> Bool {
    left.sources == right.sources
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(sources)
  }
}

extension Shortcodes {
  /// What all shortcodes come from, in the order of the paths; nothing else decides what they become.
  package var files: [SourceText] { sources }

  /// Compiles the files of `Templates/shortcodes/`, which can include each other and nothing else; those with
  /// an error are left out.
  package static func loading(_ files: [SourceText]) -> Diagnosed<Shortcodes> {
    let sources = files.filter { $0.path.string.hasPrefix(folder) && $0.path.pathExtension == "html" }
      .sorted { $0.path < $1.path }
    guard !sources.isEmpty else { return Diagnosed(.none) }
    let set = TemplateSet(sources)
    var templates: [String: Template] = [:]
    var findings: [Finding] = []
    for name in set.names {
      let compiled = set.template(name, for: ShortcodeModel.self)
      findings += compiled.findings
      templates[String(name.dropFirst(11).dropLast(5))] = compiled.value
    }
    return Diagnosed(
      Shortcodes(templates: templates, sources: sources), findings: Array(Set(findings)).sorted())
  }

  private static let folder = "Templates/shortcodes/"
}

/// What a template in `Templates/shortcodes/` can show.
package struct ShortcodeModel: ViewModel {
  var name: String
  /// Those that have a name.
  var arguments: [String: String]
  /// Those that have none.
  var values: [String]
  /// The inner text, where one template writes it.
  var body: HTML?
  /// The inner text as it is written.
  var text: String?
  var language: String

  package static let fields: [Field<Self>] = [
    .text("name") { $0.name },
    .free("args") { .map($0.arguments.mapValues(Value.text)) },
    .texts("values") { $0.values },
    .optionalHTML("body") { $0.body },
    .optionalText("text") { $0.text },
    .text("language") { $0.language },
  ]
}
