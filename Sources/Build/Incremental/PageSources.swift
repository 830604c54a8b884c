import Files
import Markdown
import Rendering
import Vocabulary

/// Tells from what pages are made whether they are those of the last build.
struct PageSources: Sendable {
  private let renderer: Renderer
  private let bodies: BodyReader
  /// Of all that is the same for every page: the program and the site's templates.
  private let common: ContentHash

  init(_ renderer: Renderer, _ bodies: BodyReader, _ inputs: SiteInputs) {
    self.renderer = renderer
    self.bodies = bodies
    var writer = StoreWriter()
    writer.write(programIdentity())
    writer.write(templates: inputs.templates)
    common = ContentHash(of: writer.bytes)
  }

  /// What a page is made from.
  ///
  /// - Parameter buffer: is used again from one call to the next.
  /// - Returns: nil for a page that is as quickly made.
  func source(of page: Page, using buffer: inout [UInt8]) -> ContentHash? {
    guard page.isWorthComparing else { return nil }
    buffer.removeAll(keepingCapacity: true)
    renderer.appendIdentity(of: page, identities: bodies.identity(of:), into: &buffer)
    var writer = StoreWriter()
    writer.write(common)
    writer.write(ContentHash(of: buffer))
    return ContentHash(of: writer.bytes)
  }
}
