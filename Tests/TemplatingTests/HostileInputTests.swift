import Templating
import TestClock
import Testing
import Vocabulary

/// Whatever somebody writes as a template ends in findings, and in good time.
@Suite struct HostileInputTests {
  @Test(arguments: [
    "(", "[", "-", "not ", "a.b", "1+", "1~", "a|upper", "1 if 1 else ", "x[", "f(", "\"", "'", "{",
    "a is not ",
    "article.title|default(", "true and ", "a=",
  ])
  func deepNesting(_ part: String) throws {
    let many = String(repeating: part, count: part == "(" ? 100_000 : 5_000)
    for template in ["{{ \(many)1 }}", "{% if \(many) %}", "{% set a = \(many)", "{{ \(many)"] {
      #expect(try findings(template, for: PageModel.self).hasErrors)
    }
  }

  @Test(arguments: [
    "{% if 1 %}", "{% for x in y %}", "{% block a %}", "{{", "{%", "{#", "{% raw %}", "{% set a %}",
    "{% with %}",
    "{% filter upper %}", "{% endif %}", "{% else %}", "{% extends \"main.html\" %}", "{{ \"", "{{ '\\'",
    "{%-", "{{ }}",
    "{% macro a() %}", "{{ nothing }}",
  ])
  func repeatedTags(_ part: String) throws {
    let many = String(repeating: part, count: 4_000)
    #expect(try findings(many, for: PageModel.self).hasErrors)
  }

  @Test(arguments: [
    "{% include \"main.html\" %}", "<a", "<!--", "<script>", "{# #}", "{{ 1 }}", "{% if 1 %}{% endif %}",
  ])
  func repeatedHarmlessParts(_ part: String) throws {
    _ = try findings(String(repeating: part, count: 4_000), for: PageModel.self)
  }

  @Test func aLongChainOfBranches() throws {
    let branches = String(repeating: "{% elif article.is_link %}x", count: 10_000)
    let output = try render("{% if article.is_link %}\(branches){% else %}y{% endif %}", for: PageModel())
    #expect(output == "y")
  }

  @Test func blocksNestedToTheLimit() throws {
    let nested = { (count: Int) in
      String(repeating: "{% if article %}", count: count) + "x"
        + String(repeating: "{% endif %}", count: count)
    }
    #expect(try render(nested(100), for: PageModel()) == "x")
    let found = try findings(nested(101), for: PageModel.self).map(\.message.text)
    #expect(found == ["blocks are nested deeper than 100 levels"])
  }

  @Test func includesThatMultiply() throws {
    let parts = (0..<40).map { number in
      ("p\(number).html", String(repeating: "{% include \"p\(number + 1).html\" %}", count: 10))
    }
    let others = Dictionary(uniqueKeysWithValues: parts + [("p40.html", "x")])
    let found = try findings("{% include \"p0.html\" %}", others, for: PageModel.self).map(\.message.text)
    #expect(found == ["the template becomes too large"])
  }

  @Test func macrosAndBlocksThatCallThemselves() throws {
    let macro = "{% macro m(x) %}{{ m(x) }}{{ m(x) }}{% endmacro %}{{ m(1) }}"
    #expect(try findings(macro, for: PageModel.self).hasErrors)
    #expect(
      try findings("{% block a %}{{ self.a() }}{{ self.a() }}{% endblock %}", for: PageModel.self).hasErrors)
  }

  @Test func branchesThatMultiplyPlaces() throws {
    let part = "{% if article.is_link %}a{% endif %}"
    let template = "<" + String(repeating: part, count: 2_000) + " title=\"{{ article.body }}\">"
    #expect(try render(template, for: PageModel()).hasSuffix("=\"&quot;Salt&quot; &amp; steel\">"))
  }

  @Test func loopsThatNeverEndInTheSamePlace() throws {
    let depth = 30
    let template =
      String(repeating: "{% for x in article.tags %}<a b='", count: depth)
      + String(repeating: "{% endfor %}", count: depth)
    _ = try findings(template, for: PageModel.self)
  }

  @Test func numbersBeyondAllBounds() throws {
    let template = """
      {{ 9223372036854775807 + 1 }} {{ -9223372036854775807 - 2 }} {{ 9223372036854775807 * 9 }} {{ 1 / 0 }}|\
      {{ 1 // 0 }}|{{ 1 % 0 }}|{{ 2 ** 64 }} {{ 2 ** 5000 }}| {{ 1e308 * 10 }} {{ (1e308 * 10)|int }} \
      {{ (0 - 9223372036854775807 - 1)|abs }} {{ range(0, 9, 0)|length }} {{ "a"[99999999999] }} {{ [1][-9:9]|join }} \
      {{ 1.5|round(99999) }} {{ "x"|truncate(-5) }} {{ [1]|batch(0)|length }} {{ range(999999999)|length }} \
      {{ -9223372036854775807 // -1 }} {{ (-9223372036854775807 - 1) // -1 }} {{ (-9223372036854775807 - 1) % -1 }}
      """
    #expect(try !render(template, for: PageModel()).isEmpty)
  }

  @Test(arguments: [20_261_124, 7, 99] as [UInt64])
  func randomBytes(_ seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let parts = Self.alphabet
    for round in 0..<200 {
      let template = (0..<random.below(60)).map { _ in parts[random.below(parts.count)] }.joined()
      var bytes = Array(template.utf8)
      if round % 3 == 0, !bytes.isEmpty { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
      let path = try #require(SitePath("main.html"))
      let result = TemplateSet([SourceText(path: path, bytes: bytes)]).template(
        "main.html", for: PageModel.self)
      var output: [UInt8] = []
      result.value?.render(Record(PageModel()), in: RenderContext(pathToRoot: ""), into: &output)
      #expect(result.value != nil || result.findings.hasErrors, "seed \(seed), round \(round): \(template)")
    }
  }

  static let alphabet = [
    "{{", "}}", "{%", "%}", "{#", "#}", "-", "+", " ", "\n", "if ", "else", "endif", "for ", "x ", "in ",
    "endfor",
    "article", ".title", ".tags", ".date", "|", "upper", "join", "sort(", "(", ")", "[", "]", "0", "1.5",
    "\"a\"", "'", ",",
    "{{ article.title }}", "{% if article %}", "{% endif %}",
    "{% for t in article.tags %}{{ t.name }}{% endfor %}",
    "{% set x = 1 %}", "{{ x }}", "<a href=\"", "<p>", "\">", "<script>", "</script>", "is ", "not ",
    "defined", "and ", "==",
    "{% block a %}", "{% endblock %}", "{{ article.extra }}", "{{ article.authors|first|title|truncate(2) }}",
    "é", "\u{0}",
    "{{ article.tags|map(attribute=\"name\")|join }}", "{% include \"main.html\" %}", "{{ loop.index }}", ":",
    "~", "**",
  ]

  @Test func timeGrowsWithTheSizeOnly() throws {
    let part = """
      <li class="a{% if article.is_link %} b{% endif %}"><a href="{{ article.url }}">{{ article.title|upper }}</a>
      {% for t in article.tags %}{{ t.name }}{% endfor %}{% set x = 1 %}</li>{{ article.nothing }}

      """
    let short = try duration(of: String(repeating: part, count: 50))
    let long = try duration(of: String(repeating: part, count: 400))
    #expect(long < short * 24, "\(short) for 50 parts, \(long) for 400")
  }

  private func duration(of template: String) throws -> Duration {
    let times = try (0..<3).map { _ in
      try processorTime { _ = try findings(template, for: PageModel.self) }
    }
    return times.min() ?? .zero
  }
}

/// Numbers that look random and are the same in every run (Steele, Lea and Flood 2014).
struct SplitMix {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(limit, 1)))
  }
}
