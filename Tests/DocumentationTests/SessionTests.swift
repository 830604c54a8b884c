import Testing

/// What the documents show on the command line is what happens.
@Suite struct SessionTests {
  @Test(arguments: Document.allPaths) func everySessionGoesAsItIsShown(path: String) throws {
    let document = try Document(path)
    guard document.blocks.contains(where: { $0.language == "console" }) else { return }
    var session = try Session()
    defer { session.remove() }
    try session.run(document)
  }

  @Test func theReadmeHasSessions() throws {
    #expect(try Document("README.md").blocks.count { $0.language == "console" } >= 4)
  }
}
