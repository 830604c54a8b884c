// What templates cost: microseconds for one page, after its output has been proved.
import Templating
import Vocabulary

func link(_ path: String) -> Permalink {
  guard let link = Permalink(path) else { preconditionFailure("\(path) is an address") }
  return link
}

let paragraph =
  "<p>The harbour&#39;s new gate closed for the first time on Tuesday, &amp; nobody noticed.</p>\n"
let article = ArticleView(
  title: "Harbour gate \"closes\" for salt & steel", url: link("2024/harbour-gate/"),
  date: Timestamp(year: 2024, month: 5, day: 6), authors: ["Zoe Marsh", "Adam O'Neil"],
  tags: ["sea", "steel", "engineering", "weather"].map {
    TagView(name: $0, url: link("tags/\($0)/"), count: 3)
  },
  source: SourceView(name: "Tidewater Gazette", page: link("sources/tidewater-gazette/")),
  standfirst: "A gate of forty tonnes keeps the sea out of the old town.",
  description: "A gate of forty tonnes keeps the sea out of the old town, and it was tested on Tuesday.",
  keyPoints: (1...5).map {
    PointView(
      text: "Point \($0) says in one sentence what the article says in its paragraph.", anchor: "kp-\($0)")
  },
  body: HTML(bytes: Array(String(repeating: paragraph, count: 70).utf8)), words: 900, minutes: 4)

let site = Record(SiteView())
let labels = Record(LabelsView())
let sources = theme.sorted { $0.key < $1.key }.map { name, text in
  guard let path = SitePath("Templates/" + name) else { preconditionFailure("\(name) is a path") }
  return SourceText(path: path, bytes: Array(text.utf8))
}
let context = RenderContext(pathToRoot: "../../", baseURL: "https://example.org/")

func compiled<Model: ViewModel>(_ name: String, for model: Model.Type) -> Template {
  let result = TemplateSet(sources).template(name, for: model)
  result.findings.forEach {
    print($0.location.map(String.init(describing:)) ?? "", $0.message.text, $0.hint ?? "")
  }
  guard let template = result.value else { preconditionFailure("\(name) compiles") }
  return template
}

func prove(_ output: [UInt8], contains parts: [String]) {
  let text = String(decoding: output, as: UTF8.self)
  for part in parts {
    precondition(text.contains(part), "the page holds \(part); it is:\n\(text)")
  }
}

/// The best of ten rounds, so that what else runs on the machine counts least; only what is asked for on
/// the command line, or everything.
func measure(_ name: String, count: Int, _ work: () -> Void) {
  guard CommandLine.arguments.count == 1 || CommandLine.arguments.contains(name) else { return }
  let times = (0..<10).map { _ in
    ContinuousClock().measure { for _ in 0..<count { work() } } / count
  }
  let best = times.min() ?? .zero
  print("\(name): \(Double(best.components.attoseconds) / 1e12) µs")
}

let articleTemplate = compiled("article.html", for: ArticlePage.self)
let listTemplate = compiled("list.html", for: ListPage.self)
let page = ArticlePage(site: site, labels: labels, article: article)
let record = Record(page)
let list = Record(
  ListPage(site: site, labels: labels, articles: Array(repeating: Record(article), count: 20)))
var output: [UInt8] = []

articleTemplate.render(record, in: context, into: &output)
prove(
  output,
  contains: [
    "<title>Harbour gate &quot;closes&quot; for salt &amp; steel · The Tidewater Review</title>",
    "<link rel=\"canonical\" href=\"https://example.org/2024/harbour-gate/\">", "Zoe Marsh, Adam O&#39;Neil",
    "<time datetime=\"2024-05-06\"> 6 May 2024</time>", "<li><a href=\"#kp-5\">Point 5",
    paragraph + paragraph,
    "(Source: <a href=\"../../sources/tidewater-gazette/\">Tidewater Gazette</a>)",
    "<a href=\"../../tags/steel/\" rel=\"tag\">steel</a>,\n", "rel=\"tag\">weather</a>\n",
  ])
print("article page: \(output.count) bytes, of which \(article.body.bytes.count) are its body")
measure("article page", count: 10_000) {
  output.removeAll(keepingCapacity: true)
  articleTemplate.render(record, in: context, into: &output)
}
measure("record of an article page", count: 10_000) {
  precondition(Record(page).schema == record.schema)
}

output.removeAll()
listTemplate.render(list, in: context, into: &output)
prove(output, contains: ["<h2><a href=\"../../2024/harbour-gate/\">", "<li>Point 5"])
print("list page of 20: \(output.count) bytes")
measure("list page of 20", count: 1_000) {
  output.removeAll(keepingCapacity: true)
  listTemplate.render(list, in: context, into: &output)
}
measure("reading all templates", count: 100) { _ = TemplateSet(sources) }
let set = TemplateSet(sources)
measure("compiling the article's template", count: 100) {
  _ = set.template("article.html", for: ArticlePage.self)
}
