import Testing

/// What cannot be read is reported where it stands, and reading goes on.
@Suite struct SyntaxErrorTests {
  @Test(arguments: [
    ("a 1️⃣{{ article.title", "unclosed '{{'; close the tag with '}}'"),
    ("1️⃣{{ article.title \n{{ article.title }}", "unclosed '{{'; close the tag with '}}'"),
    ("1️⃣{% if article.title \n<p>{% endif %}", "unclosed '{%'; close the tag with '%}'"),
    ("1️⃣{# comment", "unclosed '{#'; close the comment with '#}'"),
    ("{{ 1️⃣\"text }}", "this text is never closed; close it with the same quote"),
    ("{% 1️⃣if article %}x", "'if' is never closed; close it with '{% endif %}'"),
    ("{% 1️⃣for x in article.tags %}x", "'for' is never closed; close it with '{% endfor %}'"),
    ("{% 1️⃣block x %}x", "'block' is never closed; close it with '{% endblock %}'"),
    ("{% 1️⃣raw %}x", "'raw' is never closed; close it with '{% endraw %}'"),
    (
      "{% if article %}{% 1️⃣for x in article.tags %}{% endif %}",
      "'for' is still open where 'endif' follows; close it with '{% endfor %}'"
    ),
    ("x{% 1️⃣endif %}", "'endif' closes nothing that is open"),
    ("{% 1️⃣iff x %}", "unknown tag 'iff'; did you mean 'if'?"),
    ("{% 1️⃣import \"m.html\" as m %}", "unknown tag 'import'; include the file before its macros are used"),
    ("{% 1️⃣unless x %}", "unknown tag 'unless'; use 'if not'"),
    ("{% 1️⃣%}", "expected a tag's name, found the end of the tag"),
    ("{{ 1️⃣}}", "expected a value, found the end of the tag"),
    ("{{ 1 + 1️⃣}}", "expected a value, found the end of the tag"),
    ("{{ (1 1️⃣}}", "expected ',', found the end of the tag"),
    ("{{ [1, 2 1️⃣}}", "expected ']', found the end of the tag"),
    ("{{ article. 1️⃣}}", "expected a field's name after '.', found the end of the tag"),
    ("{{ 1 | 1️⃣}}", "expected a filter's name after '|', found the end of the tag"),
    ("{{ 1 is 1️⃣}}", "expected a test's name after 'is', found the end of the tag"),
    ("{{ 1 1️⃣2 }}", "expected the end of the tag, found the number 2"),
    ("{{ 1 1️⃣; }}", "';' means nothing inside a tag"),
    ("{{ 1️⃣99999999999999999999 }}", "the number 99999999999999999999 is too large"),
    ("{% for 1️⃣%}{% endfor %}", "expected a name, found the end of the tag"),
    ("{% for x 1️⃣on article.tags %}{% endfor %}", "expected 'in', found 'on'"),
    ("{% set 1️⃣= 1 %}", "expected a name, found '='"),
    ("{% include 1️⃣article %}", "expected a template's name in quotes, found 'article'"),
    ("{% include \"x\" ignore 1️⃣mising %}", "expected 'missing', found 'mising'"),
    (
      "{% if article %}{% 1️⃣extends \"a\" %}{% endif %}",
      "'extends' cannot stand inside 'if'; write it once, on the first line"
    ),
    (
      "{% block a %}{% endblock %}{% block 1️⃣a %}{% endblock %}",
      "the block 'a' stands twice in this template; write '{{ self.a() }}' to show it again"
    ),
    ("{% block a %}{% endblock 1️⃣b %}", "'b' is not the name of the block that ends here"),
  ])
  func unreadable(_ template: String, _ message: String) throws {
    try expectFindings(in: template, ["1️⃣": message])
  }

  @Test(arguments: [
    ("{{ article.title|truncate(1, true, \"\", 1, 1️⃣5) }}", "'truncate' takes at most 4 arguments"),
    ("{{ article.title|upper(1️⃣1) }}", "'upper' takes no argument"),
    (
      "{{ article.title|truncate(1️⃣lenght=3) }}", "'truncate' has no argument 'lenght'; did you mean 'length'?"
    ),
    ("{{ article.title|1️⃣replace(\"a\") }}", "'replace' needs 'new'"),
    ("{{ article.tags|1️⃣where|length }}", "'where' needs 'attribute'"),
    ("{{ article.title|1️⃣date(\"%Y\") }}", "'date' needs a date, and this is text"),
    ("{{ article.date|date(1️⃣\"%Q %Y\") }}", "unknown date directive '%Q'; write '%%' for a percent sign"),
    ("{{ article.title|1️⃣join }}", "'join' needs a list, and this is text"),
    ("{{ article.1️⃣tags }}", "a list cannot be printed; go through it with 'for', or write '| join(\", \")'"),
    ("{{ 1️⃣article }}", "a record cannot be printed; print one of its fields"),
    ("{% for x in article.1️⃣is_link %}{% endfor %}", "true or false cannot be gone through in a loop"),
    ("{% for a, 1️⃣b in article.tags %}{% endfor %}", "a record cannot be taken apart into 2 names"),
    ("{{ 1 is 1️⃣divisibleby }}", "the test 'divisibleby' takes one argument"),
    ("{{ 1️⃣range()|join }}", "'range' takes one to three numbers, not 0"),
  ])
  func misused(_ template: String, _ message: String) throws {
    try expectFindings(in: template, ["1️⃣": message])
  }

  @Test func includesAndParentsThatLeadBack() throws {
    try expectFindings(
      in: "{% include 1️⃣\"main.html\" %}", ["1️⃣": "'main.html' includes itself; take this line out"])
    try expectFindings(
      in: "{% include \"a.html\" %}",
      with: ["a.html": "{% include \"b.html\" %}", "b.html": "{% include 1️⃣\"a.html\" %}"],
      ["1️⃣": "'a.html' includes itself; take this line out"])
    try expectFindings(
      in: "{% extends 1️⃣\"main.html\" %}", ["1️⃣": "'main.html' extends itself; take this line out"])
    try expectFindings(
      in: "{% extends \"a.html\" %}", with: ["a.html": "{% extends 1️⃣\"main.html\" %}"],
      ["1️⃣": "'main.html' extends itself; take this line out"])
  }
}
