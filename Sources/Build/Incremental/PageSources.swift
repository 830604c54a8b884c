import Files
import Markdown
import Rendering
import Vocabulary

/// Tells from what pages are made whether they are those of the last build.
struct PageSources: Sendable {
  /// Of all that is the same for every page: the program and the site's templates.
  private let common: ContentHash

  init(_ inputs: SiteInputs) {
    var writer = StoreWriter()
    writer.write(programIdentity())
    writer.write(templates: inputs.templates)
    common = ContentHash(of: writer.bytes)
  }

  /// - Parameter identity: of what is the page's own.
  func source(_ identity: [UInt8]) -> ContentHash {
    let own = ContentHash(of: identity)
    return ContentHash(of: [own.high, own.low, common.high, common.low].span.bytes)
  }
}
