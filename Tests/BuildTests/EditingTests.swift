import Build
import Foundation
import TestSupport
import Testing

/// After any edits a build into the old output gives what a build into an empty one gives, whatever has become of
/// the cache.
///
/// By itself it is short. `PRECIS_EDIT_SEEDS=1000-1299` makes it try these seeds.
@Suite struct EditingTests {
  static let seeds: ClosedRange<UInt64> = {
    let ends = ProcessInfo.processInfo.environment["PRECIS_EDIT_SEEDS"]?.split(separator: "-")
    let numbers = ends?.compactMap { UInt64($0) } ?? []
    return numbers.count == 2 && numbers[0] <= numbers[1] ? numbers[0]...numbers[1] : 1...6
  }()

  @Test(arguments: seeds) func anIncrementalBuildEqualsACleanOne(seed: UInt64) async throws {
    var author = Author(seed: seed)
    let site = try SiteFixture()
    for _ in 0..<6 { try author.edit(site) }
    try await site.build()
    for round in 0..<4 {
      for _ in 0..<3 { try author.edit(site) }
      let before = try site.output()
      try author.damageCache(of: site)
      try await site.build { $0.jobs = [1, 2, 8][round % 3] }
      let output = try site.output()
      for name in ["public", ".precis"] where site.folder.exists(name) { try site.folder.remove(name) }
      let findings = site.report?.findings
      let isPublished = site.report?.published != nil
      try await site.build()
      let clean = try site.output()
      #expect(site.report?.findings == findings, "seed \(seed), round \(round)")
      #expect((site.report?.published != nil) == isPublished)
      if isPublished {
        #expect(output.keys.sorted() == clean.keys.sorted(), "seed \(seed), round \(round)")
        for (name, bytes) in clean {
          #expect(output[name] == bytes, "\(name) with seed \(seed), round \(round)")
        }
      } else {
        #expect(output == before, "a build that fails changes nothing: seed \(seed), round \(round)")
        try author.mend(site)
        try await site.build()
      }
    }
  }
}

/// Somebody who works on a site; what they do comes from a seed.
private struct Author {
  private var random: SplitMix
  private var articles: [String] = []

  init(seed: UInt64) {
    random = SplitMix(state: seed)
  }

  mutating func edit(_ site: SiteFixture) throws {
    switch random.next(below: 12) {
    case 0...3:
      try write("content/\(["", "news/", "2024/"][random.next(below: 3)])\(random.next(below: 30)).md", site)
    case 4...5: try write(articles.randomElement(using: &random) ?? "content/a.md", site)
    case 6: try delete(site)
    case 7: try rename(site)
    case 8:
      try site.folder.write(
        "title: Site \(random.next(below: 3))\npage_size: \(random.next(below: 3) + 1)\n", to: "precis.yml")
    case 9:
      try site.folder.write(
        "<footer>{{ site.title }} \(random.next(below: 3))</footer>\n", to: "Templates/partials/footer.html")
    case 10:
      try site.folder.write(
        "file \(random.next(below: 3))\n", to: ["static/a.txt", "content/news/b.txt"][random.next(below: 2)])
    default:
      try site.folder.write(
        "<h1>{{ article.title\(["", "|upper", "|uper"][random.next(below: 3)]) }}</h1>\n",
        to: "Templates/article.html")
    }
  }

  /// Damages or removes a file of the cache now and then; what was published is another matter, without which nobody
  /// knows which files are whose.
  mutating func damageCache(of site: SiteFixture) throws {
    guard random.next(below: 3) == 0 else { return }
    let folder = ["articles", "builds"][random.next(below: 2)]
    let files = try site.folder.tree(".precis/" + folder).filter { $0.key != "lock" }
    guard let file = files.sorted(by: { $0.key < $1.key }).randomElement(using: &random) else { return }
    let path = ".precis/\(folder)/\(file.key)"
    if let damage = (CacheDamage.allCases + [nil]).randomElement(using: &random) ?? nil {
      try site.folder.write(damage.done(to: file.value), to: path)
    } else {
      try site.folder.remove(path)
    }
  }

  /// Takes away what a build can fail for.
  mutating func mend(_ site: SiteFixture) throws {
    try site.folder.write("<h1>{{ article.title }}</h1>\n", to: "Templates/article.html")
    for name in articles { try write(name, site, isWhole: true) }
  }

  private mutating func write(_ name: String, _ site: SiteFixture, isWhole: Bool = false) throws {
    if !articles.contains(name) { articles.append(name) }
    let date =
      !isWhole && random.next(below: 15) == 0
      ? "never" : "2024-0\(random.next(below: 9) + 1)-1\(random.next(below: 9))"
    let text = """
      ---
      title: Title \(random.next(below: 9))
      date: \(date)
      tags: [\(["ships", "Ships", "tides", "sand"][random.next(below: 4)])]
      source: Source \(random.next(below: 3))
      draft: \(random.next(below: 6) == 0)
      aliases: /old/\(name.hashedByName)/
      ---
      \(random.next(below: 2) == 0 ? SiteFixture.article : "Text \(random.next(below: 9)).") [link](/\(random.next(below: 30)).md)
      """
    try site.folder.write(text, to: name)
  }

  private mutating func delete(_ site: SiteFixture) throws {
    guard articles.count > 1 else { return }
    try site.folder.remove(articles.remove(at: random.next(below: articles.count)))
  }

  private mutating func rename(_ site: SiteFixture) throws {
    guard !articles.isEmpty else { return }
    let name = "content/moved/\(random.next(below: 1000)).md"
    guard !articles.contains(name) else { return }
    let index = random.next(below: articles.count)
    try site.folder.move(articles[index], to: name)
    articles[index] = name
  }
}

extension String {
  /// The same for every run of the program.
  fileprivate var hashedByName: String {
    String(utf8.reduce(UInt32(7)) { $0 &* 31 &+ UInt32($1) })
  }
}

/// Numbers that look random and come from a seed (Sebastiano Vigna's SplitMix64).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func next(below limit: Int) -> Int {
    Int(next() % UInt64(limit))
  }
}
