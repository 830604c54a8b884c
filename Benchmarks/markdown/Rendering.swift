import Markdown
import Summarization
import Vocabulary

/// 5 KB in which there is nothing but paragraphs, headings, emphasis and links.
let paragraphs = String(repeating: paragraph, count: 10)

private let paragraph = """
  ## The harbour opens again

  The harbour of [the town](https://example.org/town) opens its gates at dawn and closes them at dusk. *Nobody* has
  counted the ships, although the ledger says forty, and the keeper's daughter says forty-one. It rained on the day
  when the last of them left for the north. Traders lost a third of their income, **and the mayor** thanked the divers.

  The council plans a second pier. It will cost four million crowns, of which the ferry company pays one.


  """

func source(_ text: String) -> SourceText {
  guard let path = SitePath("a.md") else { preconditionFailure("a.md is a path") }
  return SourceText(path: path, bytes: Array(text.utf8))
}

func html(_ source: SourceText, _ setting: Setting) -> String {
  String(decoding: render(source, setting).html { $0.destination }, as: UTF8.self)
}

private func render(_ source: SourceText, _ setting: Setting) -> Body {
  let expander: ShortcodeExpander? =
    setting.expandsShortcodes ? { .instead(Array("<i>\($0.name)</i>".utf8)) } : nil
  let document = MarkdownDocument(parsing: source, options: setting.options, shortcodes: expander)
  precondition(!document.text(title: nil, language: "en").text.isEmpty)
  return document.render()
}

/// The shortest of many times, of the two in turn, so that both meet the same machine.
func microseconds(_ source: SourceText, _ first: Setting, _ second: Setting) -> (Double, Double) {
  var best = (Double.infinity, Double.infinity)
  for _ in 0..<1000 {
    best.0 = min(best.0, microseconds { precondition(!render(source, first).html.isEmpty) })
    best.1 = min(best.1, microseconds { precondition(!render(source, second).html.isEmpty) })
  }
  return best
}

private func microseconds(_ work: () -> Void) -> Double {
  let start = ContinuousClock.now
  work()
  return (ContinuousClock.now - start) / .microseconds(1)
}
