package import Build
package import Foundation
import Site
package import Testing
package import Vocabulary

/// A site written as text, and built in a folder of its own; what is built is checked in one chain with it.
///
///     try await SiteFixture("-- content/a.md --\n# Hello\n").build().expect("a/index.html", contains: "Hello")
package final class SiteFixture {
  package let folder: TemporaryFolder
  /// Stands in for the configuration's, so that not every site has to have one.
  private let baseURL: String?
  private var marks: [String: Vocabulary.SourceLocation] = [:]
  private var versions: [String: FileVersion] = [:]
  package private(set) var report: BuildReport?
  /// Files of the output that the last build wrote.
  package private(set) var written: Set<String> = []

  /// - Parameter baseURL: nil where the site's own configuration is to say it.
  package init(_ text: String = "", baseURL: String? = "https://example.org/") throws {
    folder = try TemporaryFolder()
    self.baseURL = baseURL
    try FileManager.default.createDirectory(at: folder.file("content"), withIntermediateDirectories: true)
    try write(SiteText(text))
  }

  /// Noon on the first day of 2026.
  package static let now = Timestamp(secondsSince1970: 1_767_268_800)

  private func write(_ text: SiteText) throws {
    for (name, file) in text.files { try folder.write(file, to: name) }
    marks.merge(text.marks) { $1 }
  }
}

extension SiteFixture {
  /// Builds the site.
  ///
  /// - Parameter adjust: changes what is asked for.
  @discardableResult
  package func build(_ adjust: (inout BuildRequest) -> Void = { _ in }) async throws -> SiteFixture {
    var request = BuildRequest(root: folder.path, visibility: Visibility(now: Self.now), jobs: 2)
    request.baseURL = baseURL
    adjust(&request)
    versions = try folder.versions("public")
    report = try await Build.build(request, progress: BuildProgress(), elapsed: { .zero })
    let after = try folder.versions("public")
    written = Set(after.keys.filter { $0 != marker && after[$0] != versions[$0] })
    return self
  }

  /// Replaces or adds a file.
  package func edit(_ name: String, _ text: String) throws -> SiteFixture {
    try write(SiteText(name, text))
    return self
  }

  package func edit(_ name: String, bytes: [UInt8]) throws -> SiteFixture {
    try folder.write(Data(bytes), to: name)
    return self
  }

  package func delete(_ name: String) throws -> SiteFixture {
    try folder.remove(name)
    return self
  }

  package func rename(_ name: String, to newName: String) throws -> SiteFixture {
    try folder.move(name, to: newName)
    return self
  }

  package func link(_ name: String, to target: String) throws -> SiteFixture {
    try folder.link(name, to: target)
    return self
  }

  /// Does what there is no word for, in the middle of a chain.
  @discardableResult
  package func then(_ body: (SiteFixture) throws -> Void) rethrows -> SiteFixture {
    try body(self)
    return self
  }
}

extension SiteFixture {
  /// The published files, by their paths, but the marker that says that the folder is Precis's.
  package func output() throws -> [String: Data] {
    try folder.tree("public").filter { $0.key != marker }
  }

  package func page(_ path: String) throws -> String {
    try folder.text("public/" + path)
  }

  /// Every text of one kind in a page, such as all that stands between `<li>` and `</li>`.
  package func texts(in path: String, from opening: String, to closing: String) throws -> [String] {
    try page(path).components(separatedBy: opening).dropFirst().compactMap {
      $0.components(separatedBy: closing).first
    }
  }
}

extension SiteFixture {
  @discardableResult
  package func expect(
    _ path: String, contains texts: String..., sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> SiteFixture {
    let page = try requirePage(path, sourceLocation)
    for text in texts {
      #expect(page.contains(text), "\(path) has no \(text):\n\(page)", sourceLocation: sourceLocation)
    }
    return self
  }

  @discardableResult
  package func expect(
    _ path: String, lacks texts: String..., sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> SiteFixture {
    let page = try requirePage(path, sourceLocation)
    for text in texts {
      #expect(!page.contains(text), "\(path) has \(text):\n\(page)", sourceLocation: sourceLocation)
    }
    return self
  }

  /// Checks that texts stand in a file one behind the other.
  @discardableResult
  package func expect(
    _ path: String, inOrder texts: [String], sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> SiteFixture {
    let page = try requirePage(path, sourceLocation)
    var rest = page[...]
    for text in texts {
      let range = rest.range(of: text)
      #expect(range != nil, "\(path) has no \(text) in its place:\n\(page)", sourceLocation: sourceLocation)
      if let range { rest = rest[range.upperBound...] }
    }
    return self
  }

  private func requirePage(_ path: String, _ sourceLocation: Testing.SourceLocation) throws -> String {
    let findings = report?.findings.map(description).joined(separator: "\n") ?? "nothing was built"
    try #require(
      folder.exists("public/" + path), "\(path) was not published; \(findings)",
      sourceLocation: sourceLocation)
    return try page(path)
  }

  @discardableResult
  package func expectMissing(
    _ paths: String..., sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) -> SiteFixture {
    for path in paths {
      #expect(!folder.exists("public/" + path), "\(path) was published", sourceLocation: sourceLocation)
    }
    return self
  }

  /// Checks that the last build wrote exactly these files.
  @discardableResult
  package func expectWritten(
    _ paths: Set<String>, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) -> SiteFixture {
    #expect(written.sorted() == paths.sorted(), sourceLocation: sourceLocation)
    #expect(report?.published?.filesWritten ?? 0 == paths.count, sourceLocation: sourceLocation)
    return self
  }
}

extension SiteFixture {
  /// Checks that the last build found exactly these problems, at the places of their marks.
  ///
  /// Where several are at one place they stand in lines below each other; those of the site as a whole have
  /// an empty mark.
  @discardableResult
  package func expectFindings(
    _ expected: [String: String], sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> SiteFixture {
    let wanted = try expected.flatMap { mark, messages in
      let place = mark.isEmpty ? "" : try #require(marks[mark], "there is no mark \(mark)").description
      return messages.split(separator: "\n").map { "\(place): \($0)" }
    }
    #expect(report?.findings.map(description).sorted() == wanted.sorted(), sourceLocation: sourceLocation)
    return self
  }

  /// Checks that the problems kept the site from being published, or did not.
  @discardableResult
  package func expectPublished(
    _ isPublished: Bool = true, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) -> SiteFixture {
    #expect((report?.published != nil) == isPublished, sourceLocation: sourceLocation)
    return self
  }

  private func description(_ finding: Finding) -> String {
    "\(finding.location?.description ?? ""): \(finding.message.text)"
  }
}

private let marker = ".precis-output"
