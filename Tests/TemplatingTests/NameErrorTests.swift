import Testing

/// Names that nobody declared are errors, with the nearest name that somebody did.
@Suite struct NameErrorTests {
  @Test(arguments: [
    ("{{ 1️⃣artcle.title }}", "unknown variable 'artcle'; did you mean 'article'?"),
    ("{{ article.1️⃣titel }}", "unknown field 'titel'; did you mean 'title'?"),
    ("{% if article.1️⃣subtitel %}x{% endif %}", "unknown field 'subtitel'; did you mean 'subtitle'?"),
    (
      "{% for t in article.tags %}{% block b %}{{ 1️⃣t }}{% endblock %}{% endfor %}",
      "unknown variable 't'; a block sees no names of the loop around it unless it says 'scoped'"
    ),
    ("{{ article[1️⃣\"titel\"] }}", "unknown field 'titel'; did you mean 'title'?"),
    ("{% for tag in article.tags %}{{ tag.1️⃣nam }}{% endfor %}", "unknown field 'nam'; did you mean 'name'?"),
    ("{% for t in article.tags %}{% endfor %}{{ 1️⃣t }}", "unknown variable 't'"),
    (
      "{% for x in article.authors %}{{ loop.1️⃣lenght }}{% endfor %}",
      "unknown field 'lenght'; did you mean 'length'?"
    ),
    ("{{ article.date.1️⃣yaer }}", "unknown field 'yaer'; did you mean 'year'?"),
    ("{{ article.title.1️⃣length }}", "text has no field 'length'; write '| length'"),
    ("{{ article.tags.1️⃣name }}", "a list has no field 'name'"),
    ("{{ newer.1️⃣xyz }}", "unknown field 'xyz'"),
    ("{{ article.title|1️⃣uper }}", "unknown filter 'uper'; did you mean 'upper'?"),
    ("{{ 1 is 1️⃣evn }}", "unknown test 'evn'; did you mean 'even'?"),
    ("{{ article.tags|map(attribute=1️⃣\"nmae\")|join }}", "unknown field 'nmae'; did you mean 'name'?"),
    ("{{ article.tags|map(1️⃣\"uper\")|join }}", "unknown filter 'uper'; did you mean 'upper'?"),
    ("{{ article.tags|where(1️⃣\"nam\", \"x\")|length }}", "unknown field 'nam'; did you mean 'name'?"),
    ("{{ article.tags|sort(attribute=1️⃣\"cuont\")|length }}", "unknown field 'cuont'; did you mean 'count'?"),
    ("{{ article.tags|selectattr(\"name\", 1️⃣\"equls\")|length }}", "unknown test 'equls'"),
    ("{% include 1️⃣\"prt.html\" %}", "unknown template 'prt.html'; did you mean 'part.html'?"),
    ("{% extends 1️⃣\"prt.html\" %}", "unknown template 'prt.html'; did you mean 'part.html'?"),
    ("{{ 1️⃣ragne(3)|join }}", "unknown function 'ragne'; did you mean 'range'?"),
    ("{{ article.title.1️⃣upper() }}", "unknown function 'upper'; write '| upper'"),
    ("{{ self.1️⃣body() }}", "unknown block 'body'"),
    ("{{ 1️⃣super() }}", "'super()' stands outside every block"),
    ("{% block a %}{{ 1️⃣super() }}{% endblock %}", "no template that this one extends has a block 'a'"),
  ])
  func unknown(_ template: String, _ message: String) throws {
    try expectFindings(in: template, with: ["part.html": ""], ["1️⃣": message])
  }

  @Test func blockThatNoParentHas() throws {
    try expectFindings(
      in: "{% extends \"base.html\" %}{% block 1️⃣contnt %}{% endblock %}",
      with: ["base.html": "{% block content %}{% endblock %}"],
      ["1️⃣": "unknown block 'contnt': no template that this one extends has it; did you mean 'content'?"])
  }

  @Test func errorsInOtherFilesNameThose() throws {
    try expectFindings(
      in: "{% extends \"base.html\" %}{% block body %}{% include \"part.html\" %}{% endblock %}3️⃣{{ 1 }}",
      with: [
        "base.html": "{{ 1️⃣sit.name }}\n{% block body %}{% endblock %}",
        "part.html": "\n  é {{ article.2️⃣titl }}",
      ],
      [
        "1️⃣": "unknown variable 'sit'; did you mean 'site'?",
        "2️⃣": "unknown field 'titl'; did you mean 'title'?",
      ].merging(["3️⃣": outside]) { $1 })
  }

  private let outside =
    "this stands outside every block of a template that extends another, and is not shown; move it into a block"

  @Test func allErrorsOfATemplateAtOnce() throws {
    try expectFindings(
      in: "{{ 1️⃣a }}{{ article.2️⃣b }}\n{% if 3️⃣c %}{{ 4️⃣d | 5️⃣uppr }}{% endif %}{% 6️⃣fro x %}{{ 7️⃣}}",
      [
        "1️⃣": "unknown variable 'a'", "2️⃣": "unknown field 'b'", "3️⃣": "unknown variable 'c'",
        "4️⃣": "unknown variable 'd'", "5️⃣": "unknown filter 'uppr'; did you mean 'upper'?",
        "6️⃣": "unknown tag 'fro'; did you mean 'for'?", "7️⃣": "expected a value, found the end of the tag",
      ])
  }

  @Test func askingWhetherANameIsDefinedIsNoError() throws {
    let template = """
      {% if pagination is defined %}{{ pagination.number }}{% elif article is defined %}{{ article.title }}{% endif %}
      {{ "a" if tag is defined and tag.name else "b" }}{{ heading|default("none") }}{{ x.y is defined }}
      {% if nothing is not defined or nothing.x %}c{% endif %}
      """
    let expected = "Harbour &amp; &lt;Sea&gt;bnonefalse\nc"
    #expect(try render(template, for: PageModel()) == expected)
  }
}
