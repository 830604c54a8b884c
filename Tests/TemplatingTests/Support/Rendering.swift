import Templating
import Testing
import Vocabulary

/// Free data under one name, as the cases of the oracle and the documentation's examples have it.
struct FreePage: ViewModel {
  let data: Value

  static let fields: [Field<FreePage>] = [.free("data") { $0.data }]
}

/// Sources by name, `main.html` first.
func sources(_ main: String, _ others: [String: String] = [:]) throws -> [SourceText] {
  let all = [("main.html", main)] + others.sorted { $0.key < $1.key }
  return try all.map { name, text in
    SourceText(path: try #require(SitePath("Templates/" + name)), bytes: Array(text.utf8))
  }
}

/// What `main.html` makes of a model; anything that is found in it fails the test.
func render<Model: ViewModel>(
  _ main: String, _ others: [String: String] = [:], for model: Model,
  in context: RenderContext = RenderContext(pathToRoot: "../", baseURL: "https://example.org/"),
  at place: Testing.SourceLocation = #_sourceLocation
) throws -> String {
  let result = TemplateSet(try sources(main, others)).template("main.html", for: Model.self)
  #expect(result.findings.map(\.summary) == [], sourceLocation: place)
  let template = try #require(result.value, sourceLocation: place)
  var output: [UInt8] = []
  template.render(Record(model), in: context, into: &output)
  return String(decoding: output, as: UTF8.self)
}

func findings<Model: ViewModel>(
  _ main: String, _ others: [String: String] = [:], for model: Model.Type
) throws -> [Finding] {
  TemplateSet(try sources(main, others)).template("main.html", for: model).findings
}

extension Finding {
  /// A finding in one line, as the tests write it.
  var summary: String {
    let place = location.map { "\($0.path.name):\($0.line):\($0.column): " } ?? ""
    return place + message.text + (hint.map { "; \($0)" } ?? "")
  }
}

/// The folder of these tests in the source tree; they read the cases and the documentation there.
var testFolder: String {
  String(#filePath.dropLast("/Support/Rendering.swift".count))
}
