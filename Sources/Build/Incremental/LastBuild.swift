import Content
import Files
import Site
import Vocabulary

/// What the last build of an output came to, for a build that would do the same.
struct LastBuild {
  /// Of everything that it saw.
  var inputs: ContentHash
  /// When it was, and until when the same articles are published; nil for ever.
  var time: Timestamp
  var end: Timestamp?
  var findings: [Finding]
  var counts: PublishedCounts
}

extension LastBuild {
  /// - Parameter output: what the output folder is called in the site's state folder.
  private static func path(_ output: String) -> SitePath? {
    let hash = ContentHash(of: Array(output.utf8))
    return SitePath("builds/" + String(hash.high, radix: 16) + "-" + String(hash.low, radix: 16))
  }

  /// - Returns: nil where there was none, or nobody knows what it was.
  static func read(of output: String, in state: Folder) throws(FileSystemError) -> LastBuild? {
    guard let path = path(output), try state.status(of: path) != nil else { return nil }
    return try? LastBuild(decoding: try state.contents(of: path))
  }

  func write(of output: String, in state: Folder) throws(FileSystemError) {
    guard let path = Self.path(output) else { return }
    _ = try path.folder.map { folder throws(FileSystemError) in try state.makeFolder(folder) }
    try state.replace(path, with: bytes)
  }

  /// Forgets what was known, before the output changes.
  static func forget(_ output: String, in state: Folder) throws(FileSystemError) {
    if let path = path(output) { try state.remove(path) }
  }

  /// Whether a build would come to the same.
  func stands(for inputs: ContentHash, at moment: Timestamp) -> Bool {
    self.inputs == inputs && time <= moment && end.map { moment < $0 } ?? true
  }
}

extension LastBuild {
  var bytes: [UInt8] {
    var writer = StoreWriter()
    writer.write(inputs)
    writer.write(time)
    writer.write(end)
    writer.write(findings)
    writer.write([counts.articles, counts.pages, counts.summaries])
    writer.write(ContentHash(of: writer.bytes))
    return writer.bytes
  }

  init(decoding bytes: [UInt8]) throws(DamagedCache) {
    var reader = StoreReader(bytes)
    inputs = try reader.read()
    time = try reader.read()
    end = try reader.read()
    findings = try reader.read()
    let numbers = try reader.read([Int].self)
    let hash = reader.hashOfPast
    guard numbers.count == 3, try reader.read() == hash, reader.isAtEnd else { throw DamagedCache() }
    counts = PublishedCounts(articles: numbers[0], pages: numbers[1], summaries: numbers[2])
  }
}

extension Visibility {
  /// The first moment at which other articles are published than now.
  func nextChange(of articles: [ArticleFacts]) -> Timestamp? {
    let future = showsFuture ? [] : articles.compactMap(\.date)
    let expiring = showsExpired ? [] : articles.compactMap(\.expires)
    return (future + expiring).filter { $0 > now }.min()
  }
}
