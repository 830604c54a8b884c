import Templating
import Testing
import Vocabulary

@Suite struct ViewModelTests {
  @Test(arguments: [
    ("{{ article.title }}|{{ article.subtitle }}|{{ article.is_link }}", "Harbour &amp; &lt;Sea&gt;||false"),
    ("{% if article.subtitle %}a{% else %}b{% endif %}{{ article.subtitle|default('-') }}", "b-"),
    ("{{ article.subtitle is defined }}{{ article.title is defined }}", "falsetrue"),
    ("{{ newer.title }}{{ newer.tags|length }}{% for t in newer.tags %}x{% endfor %}", "0"),
    (
      "{% for tag in article.tags %}{{ loop.index }}{{ tag.name }}{{ tag['count'] }} {% endfor %}",
      "1Sea2 2Steel1 "
    ),
    ("{{ article.tags[1].name }} {{ article.tags.0.name }} {{ (article.tags|first).name }}", "Steel Sea Sea"),
    (
      "{{ article.tags|map(attribute='name')|join(', ') }} {{ article.tags|sum(attribute='count') }}",
      "Sea, Steel 3"
    ),
    ("{{ article.tags|sort(attribute='count')|map(attribute='name')|join }}", "SteelSea"),
    (
      "{{ article.tags|where('name', 'Sea')|length }}{{ article.tags|where('url', '/tags/sea/')|length }}",
      "11"
    ),
    (
      "{% for g in article.tags|group_by('count') %}{{ g.key }}{% for t in g.items %}{{ t.name }}{% endfor %}{% endfor %}",
      "2Sea1Steel"
    ),
    ("{% for n, ts in article.tags|groupby('count') %}{{ n }}{{ ts[0].name }}{% endfor %}", "1Steel2Sea"),
    ("{{ article.authors|sort|join(' & ') }}", "adam &amp; Zoe"),
    (
      "{{ article.date|date('%e %B %Y, %H:%M %z') }} {{ article.date.year }} {{ article.date }}",
      " 6 May 2024, 09:05 +0200 2024 2024-05-06T09:05:07+02:00"
    ),
    (
      "{{ article.date|date }} {{ 'x' ~ article.date|date('%y') }} {{ newer.date|date('%Y') }}",
      "2024-05-06 x24 "
    ),
    ("{% set t = article.tags[0] %}{{ t.name }}{% set t = article %}{{ t.title|length }}", "Sea15"),
    ("{% set u = article.url %}<a href='{{ u }}'>", "<a href='../2024/harbour/'>"),
    (
      "{{ site.name }} {{ article.body|striptags|truncate(9, leeway=0) }} {{ article.body|length }}",
      "Precis &quot;Salt&quot;... 14"
    ),
    ("{{ article.title if newer else 'no' }} {{ article.extra.deep.er }}", "no "),
    (
      "{{ article.tags|json }}",
      "[{\"name\": \"Sea\", \"url\": \"../tags/sea/\", \"count\": 2}, {\"name\": \"Steel\", \"url\": \"../tags/steel/\", \"count\": 1}]"
    ),
  ])
  func renders(_ template: String, _ expected: String) throws {
    #expect(try render(template, for: PageModel()) == expected)
  }

  @Test func datesSpeakThePagesLanguage() throws {
    let names = try #require(
      DateNames(
        months: (1...12).map { "<\($0)>" }, shortMonths: (1...12).map { "m\($0)" },
        weekdays: (0...6).map { "d\($0)" }, shortWeekdays: (0...6).map { "w\($0)" }))
    let context = RenderContext(pathToRoot: "", dateNames: names)
    let output = try render("{{ article.date|date('%B %b %A %a') }}", for: PageModel(), in: context)
    #expect(output == "&lt;5&gt; m5 d1 w1")
  }

  @Test func everyDeclaredNameIsListed() {
    #expect(
      fieldNames(of: ArticleModel.self) == [
        "title", "subtitle", "url", "date", "body", "tags", "tags[].name", "tags[].url", "tags[].count",
        "authors",
        "is_link", "link", "extra",
      ])
    #expect(fieldNames(of: PageModel.self).contains("site.name"))
  }

  @Test func recordsAreEqualWhenTheirModelsShowTheSame() {
    #expect(Record(PageModel()) == Record(PageModel()))
    var other = PageModel()
    other.article.tags[0].count = 7
    #expect(Record(PageModel()) != Record(other))
  }

  @Test func onePageAfterTheOtherIntoOneBuffer() throws {
    let set = TemplateSet(try sources("[{{ article.title }}{% set a %}{{ article.url }}{% endset %}{{ a }}]"))
    let template = try #require(set.template("main.html", for: PageModel.self).value)
    var output: [UInt8] = []
    for _ in 0..<2 { template.render(Record(PageModel()), in: RenderContext(pathToRoot: ""), into: &output) }
    let once = "[Harbour &amp; &lt;Sea&gt;2024/harbour/]"
    #expect(String(decoding: output, as: UTF8.self) == once + once)
  }

  @Test func manyThreadsRenderOneTemplate() async throws {
    let set = TemplateSet(try sources("{% for t in article.tags %}{{ t.name|upper }}{% endfor %}"))
    let template = try #require(set.template("main.html", for: PageModel.self).value)
    let record = Record(PageModel())
    let outputs = await withTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<64 {
        group.addTask {
          var output: [UInt8] = []
          template.render(record, in: RenderContext(pathToRoot: ""), into: &output)
          return output
        }
      }
      return await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
    }
    #expect(outputs == [Array("SEASTEEL".utf8)])
  }

  @Test func aSitesFileReplacesTheThemes() throws {
    let theme = try sources("theme")
    let site = try sources("site")
    let template = TemplateSet(theme + site).template("main.html", for: PageModel.self).value
    var output: [UInt8] = []
    template?.render(Record(PageModel()), in: RenderContext(pathToRoot: ""), into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "site")
  }

  @Test func macrosOfAnotherFile() throws {
    let macros = ["macros.html": "{% macro a(x) %}[{{ x }}]{% endmacro %}"]
    let output = try render(
      "{% include 'macros.html' %}{{ a(1) }}{{ a(site.name)|upper }}", macros, for: PageModel())
    #expect(output == "[1][PRECIS]")
  }

  @Test func everyBrokenFileIsFound() throws {
    let set = TemplateSet(try sources("{{ article.title }}", ["unused.html": "{% if %}"]))
    #expect(
      set.findings.map(\.summary) == [
        "unused.html:1:4: 'if' is never closed; close it with '{% endif %}'",
        "unused.html:1:7: expected a value, found the end of the tag",
      ])
    #expect(set.template("main.html", for: PageModel.self).findings.isEmpty)
  }

  @Test func aTemplateThatIsNotThere() throws {
    let findings = TemplateSet(try sources("")).template("mian.html", for: PageModel.self).findings
    #expect(findings.map(\.summary) == ["there is no template 'mian.html'; did you mean 'main.html'?"])
  }
}
