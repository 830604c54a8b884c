package import Vocabulary

/// Every template of a theme and a site, read and ready to be compiled.
package struct TemplateSet: Sendable {
  private let templates: [String: ParsedTemplate]

  /// A template's name is its path without the leading `Templates/`; of two with one name the later counts.
  package init(_ sources: [SourceText]) {
    var templates: [String: ParsedTemplate] = [:]
    for source in sources { templates[Self.name(of: source.path)] = TemplateParser.parse(source) }
    self.templates = templates
  }

  private static func name(of path: SitePath) -> String {
    let folder = "Templates/"
    return path.string.hasPrefix(folder) ? String(path.string.dropFirst(folder.count)) : path.string
  }
}

extension TemplateSet {
  /// The names of all templates, in order.
  package var names: [String] {
    templates.keys.sorted()
  }

  /// What is wrong with the text of any template, also of those that no page uses.
  package var findings: [Finding] {
    templates.values.flatMap(\.findings).sorted()
  }

  /// Compiles a template for a view model.
  ///
  /// - Returns: nil where something is wrong; the findings say what, and may be warnings only otherwise.
  ///   A problem in a shared file is a finding of every template that uses it.
  package func template<Model: ViewModel>(_ name: String, for model: Model.Type) -> Diagnosed<Template?> {
    guard let parsed = templates[name] else { return Diagnosed(nil, findings: [missing(name)]) }
    let schema = Schema(model)
    var compiler = Compiler(templates, root: name, parsed, schema: schema)
    compiler.compilePage()
    let findings = compiler.findings.sorted()
    guard !findings.hasErrors else { return Diagnosed(nil, findings: findings) }
    return Diagnosed(Template(name: name, schema: schema, program: compiler.program), findings: findings)
  }

  private func missing(_ name: String) -> Finding {
    let nearest = nearestName(to: name, among: templates.keys)
    return Finding(
      .error, at: nil, "there is no template '\(name)'", hint: nearest.map { "did you mean '\($0)'?" })
  }
}
