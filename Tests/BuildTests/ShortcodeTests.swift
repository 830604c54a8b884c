import TestSupport
import Testing

@Suite("Shortcodes of a site")
struct ShortcodeTests {
  @Test("are templates of the site's own, or of the theme")
  func templates() async throws {
    try await SiteFixture(
      """
      -- Templates/shortcodes/box.html --
      <section class="{{ args.kind }}">{{ values[0] }}: {{ body }}</section>
      -- Templates/shortcodes/csv.html --
      <pre>{{ text }}</pre>
      -- content/a.md --
      {{< box "Two" kind="a<b" >}}
      Some *text*.
      {{< /box >}}

      {{< csv >}}1,*2*{{< /csv >}}

      {{< figure src="b.png" caption="A quay" >}}

      {{ youtube(id="a&b") }}
      -- content/b.png --
      """
    ).build().expect("a/index.html", contains: "<section class=\"a&lt;b\">Two: ")
      .expect("a/index.html", contains: "<p>Some <em>text</em>.</p>")
      .expect("a/index.html", contains: "<pre>1,*2*</pre>")
      .expect("a/index.html", contains: "<img src=\"../b.png\" alt=\"A quay\"")
      .expect("a/index.html", contains: "href=\"https://www.youtube.com/watch?v=a%26b\"")
      .expectFindings([:])
  }

  @Test("lead to articles by path or name, with and without an extension")
  func references() async throws {
    try await SiteFixture(
      """
      -- content/a.md --
      [1]({{< ref "b" >}}) [2]({{% relref "/news/b.md#x" %}}) [3]({% post_url 2024-05-06-c %}) [4]({% link news/b.md %})
      [5]({{ site.baseurl }}/news/b/) [6]({{ site.url }}/news/b/) [7]({{< ref "d" >}})
      -- content/news/b.md --
      B
      -- content/_posts/2024-05-06-c.md --
      C
      -- content/d/index.md --
      D
      """
    ).build().expect(
      "a/index.html",
      contains: """
        <a href="../news/b/">1</a> <a href="../news/b/#x">2</a> <a href="../2024/05/06/c/">3</a> \
        <a href="../news/b/">4</a>
        <a href="../news/b/">5</a> <a href="../news/b/">6</a> <a href="../d/">7</a>
        """
    ).expectFindings([:])
  }

  @Test("that nothing is known of are left out, and reported once for the site")
  func unknown() async throws {
    try await SiteFixture(
      """
      -- content/a.md --
      A 1️⃣{{< tip >}}*word*{{< /tip >}}.
      -- content/b.md --
      {% tip %}

      {{< tip src="c.png" alt="C" >}}
      -- content/c.png --
      """
    ).build().expect("a/index.html", contains: "<p>A <em>word</em>.</p>")
      .expect("b/index.html", contains: "<img src=\"../c.png\" alt=\"C\" />")
      .expectFindings(["1️⃣": "there is no shortcode 'tip', which is called 3 times"])
  }

  @Test("that have an error in their template keep the site from being published")
  func broken() async throws {
    try await SiteFixture(
      """
      -- Templates/shortcodes/a.html --
      {{ 1️⃣nothing }}
      -- content/a.md --
      Text
      """
    ).build().expectFindings(["1️⃣": "unknown variable 'nothing'"])
  }
}
