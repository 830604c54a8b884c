import Markdown
import Vocabulary

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// What each pass over Markdown adds to one document of some 5 KB, in µs: to one that uses it, and, for all of them
// together, to one that uses none. Fails where the latter is more than 3 µs. Each pass proves first that it was there.
//
//     PRECIS_BENCHMARKS=1 swift build -c release --product markdown-benchmark && .build/release/markdown-benchmark

let none = MarkdownOptions(rawHTML: .allow, highlightsCode: false, extensions: [])
let plainDocument = source(paragraphs)
let bare = Setting(options: none)
let everything = Setting(options: MarkdownOptions(), expandsShortcodes: true)

let (without, with) = microseconds(plainDocument, bare, everything)
row("a document that uses nothing", without, with)
for pass in passes {
  let document = source(pass.use + paragraphs)
  precondition(html(document, pass.setting).contains(pass.proof), "\(pass.name) is there")
  precondition(!html(document, pass.other).contains(pass.proof), "\(pass.name) can be left out")
  let (without, with) = microseconds(document, pass.other, pass.setting)
  row(pass.name, without, with)
}
guard with - without <= 3 else {
  print("a document pays \(rounded(with - without)) µs for what it does not use, and 3 are allowed")
  exit(1)
}

func row(_ name: String, _ without: Double, _ with: Double) {
  let padded = name + String(repeating: " ", count: max(0, 30 - name.utf8.count))
  print("\(padded) \(rounded(without)) µs without, \(rounded(with - without)) µs more with")
}

func rounded(_ number: Double) -> Double {
  (number * 10).rounded() / 10
}
