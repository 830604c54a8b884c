import Foundation
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A server of files that runs for a test, and serves the repository's site.
final class Server {
  /// What the server needs, and the site in `site/`.
  let folder: URL
  let path: String
  let port: Int
  private var process: Process?

  /// - Parameter path: where below the root the site is served, such as `news/`.
  init(below path: String) throws {
    self.path = path
    folder = URL(filePath: NSTemporaryDirectory()).appending(path: "precis-server-\(UUID().uuidString)")
    port = try Self.freePort()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var session = try Session()
    defer { session.remove() }
    let output = file("site/" + path).path
    let log = try session.run("precis build --base-url \(address) --output '\(output)'")
    #expect(log.hasPrefix("Built "), "\(log)")
    // Servers that begin as root serve as somebody else.
    chmod(folder.path, 0o755)
  }

  var address: String { "http://127.0.0.1:\(port)/\(path)" }

  func file(_ name: String) -> URL { folder.appending(path: name) }

  /// The block of a language in `docs/publishing.md`, with the folder of the site and one more thing replaced.
  func documented(_ language: String, _ text: String, _ replacement: String) throws -> String {
    let block = try #require(
      try Document("docs/publishing.md").blocks.first { $0.language == language && $0.content.contains(text) }
    )
    return block.content.replacing(text, with: replacement)
      .replacing("/var/www/site", with: file("site").path)
  }

  func start(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.environment = [
      "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME": folder.path,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    self.process = process
  }

  func stop() {
    // A thread of the tests may hold other signals back, and a program that it starts then does too. Nothing
    // waits for its end: only the thread that started it could, and this may be another one.
    if let process { kill(process.processIdentifier, SIGKILL) }
    try? FileManager.default.removeItem(at: folder)
  }
}

extension Server {
  struct Response {
    var status: Int
    var headers: [String: String]
    var text: String
  }

  /// Asks for a path of the site; until the server has begun, again and again.
  func get(_ path: String) async throws -> Response {
    try await Crawl.get(address + path)
  }

  static func isInstalled(_ program: String) -> Bool {
    ["/usr/local/bin", "/usr/sbin", "/usr/bin"].contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(program)")
    }
  }

  /// One that the system gives to nobody else for a while.
  private static func freePort() throws -> Int {
    let socket = socket(AF_INET, streamType, 0)
    defer { close(socket) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, length) == 0 ? getsockname(socket, $0, &length) : -1
      }
    }
    try #require(result == 0, "there is no port to serve at")
    return Int(UInt16(bigEndian: address.sin_port))
  }

  private static var streamType: Int32 {
    #if canImport(Glibc)
      Int32(SOCK_STREAM.rawValue)
    #else
      SOCK_STREAM
    #endif
  }
}
