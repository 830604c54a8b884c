import Foundation
import FrontMatter
import Testing
import Vocabulary

/// What `docs/publishing.md` gives to copy for hosts: its files parse, and its commands do what it says, with
/// stand-ins for the hosts' own programs.
@Suite struct HostingTests {
  private let document: Document
  private let session: Session

  init() throws {
    document = try Document("docs/publishing.md")
    session = try Session()
  }

  @Test func theFilesForHostsParse() throws {
    defer { session.remove() }
    let files = document.blocks.filter { $0.language == "yaml" }
    #expect(files.count >= 3)
    for file in files {
      let source = SourceText(path: try #require(SitePath("host.yml")), bytes: Array(file.content.utf8))
      let entries = readYAML(source)
      #expect(entries.findings == [], "\(document.path):\(file.line)")
      #expect(!entries.value.isEmpty, "\(document.path):\(file.line)")
    }
  }

  @Test func theWorkflowForGitHubBuildsWhatItUploads() throws {
    defer { session.remove() }
    let workflow = try block("yaml", "actions/deploy-pages")
    var session = session
    _ = try session.run("mkdir site && mv content precis.yml site/")
    try standInForPrecis(at: "precis", &session)
    try run(values(of: "- run: ", in: workflow), &session)
    let upload = try #require(workflow.firstRange(of: "actions/upload-pages-artifact"))
    let path = try #require(values(of: "path: ", in: String(workflow[upload.upperBound...])).first)
    #expect(
      try session.run("ls \(path)/index.html \(path)/.nojekyll") == "\(path)/.nojekyll\n\(path)/index.html\n")
  }

  @Test func theFileForGitLabBuildsForTheAddressThatItHas() throws {
    defer { session.remove() }
    let file = try block("yaml", "CI_PAGES_URL")
    var session = session
    _ = try session.run("mkdir builds && mv content precis.yml builds/")
    try standInForPrecis(at: "precis", &session)
    _ = try session.run("cd builds")
    let script = try #require(file.split(separator: "artifacts:").first)
    try run(
      values(of: "    - ", in: String(script)), &session, settings: "CI_PAGES_URL=https://ada.gitlab.io/tide")
    #expect(try session.run("grep -c '<id>.*ada.gitlab.io' public/feed.xml") != "0\n")
    #expect(
      try session.run("grep -o 'https://ada.gitlab.io/tide/sitemap.xml' public/robots.txt").hasPrefix("http"))
  }

  @Test(arguments: ["netlify-cli", "wrangler", "aws s3 sync"])
  func theCommandsForHostsGetTheWholeSite(_ text: String) throws {
    defer { session.remove() }
    let commands = try block("sh", text)
    var session = session
    try standIn(for: ["npx", "aws"], &session)
    let output = try session.run("set -e; PATH='\(session.folder.path)/bin':$PATH\n\(commands)")
    let calls = output.split(separator: "\n").filter { $0.hasPrefix("called: ") }
    #expect(output.hasPrefix("Built 20 articles"), "\(output)")
    #expect(
      calls.count == commands.split(separator: "\n").count { $0.contains("npx ") || $0.hasPrefix("aws ") })
    #expect(calls.allSatisfy { $0.contains("public") })
    // What is on no page any more goes when all pages that may show it are there.
    #expect(calls.indices.allSatisfy { !calls[$0].contains("--delete") || $0 == calls.count - 1 })
  }

  @Test(.enabled(if: Server.isInstalled("rsync"), "rsync is not installed"))
  func rsyncMakesTheServersFolderTheSame() throws {
    defer { session.remove() }
    var session = session
    _ = try session.run("mkdir www && touch www/gone.html")
    let command = try block("sh", "rsync ").replacing("user@example.org:/var/www/site/", with: "www/")
    #expect(try session.run(command).hasPrefix("Built 20 articles"))
    #expect(try session.run("diff -rq public www") == "Only in public: .precis-output\n")
  }
}

extension HostingTests {
  private func block(_ language: String, _ text: String) throws -> String {
    try #require(document.blocks.first { $0.language == language && $0.content.contains(text) }).content
  }

  /// What stands behind a key, or a dash, on lines of its own.
  private func values(of key: String, in text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      line.firstRange(of: key).flatMap { found in
        line[..<found.lowerBound].allSatisfy { $0 == " " } ? String(line[found.upperBound...]) : nil
      }
    }
  }

  /// A copy of Precis that is built already.
  private func standInForPrecis(at path: String, _ session: inout Session) throws {
    let makefile = repository.appending(path: "Makefile").path
    #expect(
      try session.run(
        "mkdir -p \(path)/.build/release && ln -s '\(makefile)' \(path)/ && "
          + "ln -s \"$(command -v precis)\" \(path)/.build/release/precis") == "")
    try standIn(for: ["apt-get", "git"], &session)
  }

  /// Programs that only say how they were called.
  private func standIn(for programs: [String], _ session: inout Session) throws {
    for program in programs {
      let script = "#!/bin/sh\\necho \"called: \(program) $*\"\\n"
      #expect(
        try session.run("mkdir -p bin && printf '\(script)' > bin/\(program) && chmod +x bin/\(program)")
          == "")
    }
  }

  /// `make` says what it would do, since the tests are what it builds.
  private func run(_ commands: [String], _ session: inout Session, settings: String = "") throws {
    #expect(commands.contains { $0.contains("precis build") } && commands.contains { $0.hasPrefix("make ") })
    for command in commands {
      let path = "PATH='\(session.folder.path)/bin':$PATH"
      let output = try session.run("export MAKEFLAGS=n \(path) \(settings); \(command) || echo FAILED")
      #expect(!output.contains("FAILED"), "\(command)\n\(output)")
    }
  }
}
