import Foundation
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// The servers that `docs/publishing.md` configures, with those lines and the site of the repository: every link,
/// picture, anchor and entry of a feed leads somewhere.
@Suite(.serialized) struct ServerTests {
  @Test(.enabled(if: Server.isInstalled("nginx"), "nginx is not installed"), arguments: ["", "news/"])
  func nginxServesTheSite(below path: String) async throws {
    let server = try Server(below: path)
    defer { server.stop() }
    var configuration = try server.documented("nginx", "listen 80;", "listen 127.0.0.1:\(server.port);")
    configuration = """
      pid \(server.folder.path)/nginx.pid;
      daemon off;
      master_process off;
      error_log stderr crit;
      events {}
      http {
        include /etc/nginx/mime.types;
        access_log off;
        client_body_temp_path \(server.folder.path)/body;
        proxy_temp_path \(server.folder.path)/proxy;
        fastcgi_temp_path \(server.folder.path)/fastcgi;
        uwsgi_temp_path \(server.folder.path)/uwsgi;
        scgi_temp_path \(server.folder.path)/scgi;
      \(configuration)
      }
      """
    try configuration.write(to: server.file("nginx.conf"), atomically: true, encoding: .utf8)
    try server.start("nginx", ["-c", server.file("nginx.conf").path, "-p", server.folder.path])
    try await expectWholeSite(server, knowsNotFound: path.isEmpty)
    try await expectHeaders(server)
  }

  @Test(.enabled(if: Server.isInstalled("caddy"), "Caddy is not installed"), arguments: ["", "news/"])
  func caddyServesTheSite(below path: String) async throws {
    let server = try Server(below: path)
    defer { server.stop() }
    let configuration = try server.documented(
      "caddyfile", "example.org {", "http://127.0.0.1:\(server.port) {\n  bind 127.0.0.1")
    try "{\n  admin off\n}\n\(configuration)".write(
      to: server.file("Caddyfile"), atomically: true, encoding: .utf8)
    try server.start("caddy", ["run", "--adapter", "caddyfile", "--config", server.file("Caddyfile").path])
    try await expectWholeSite(server, knowsNotFound: path.isEmpty)
    try await expectHeaders(server)
  }

  @Test(.enabled(if: Server.isInstalled("python3"), "Python is not installed"), arguments: ["", "news/"])
  func pythonServesTheSite(below path: String) async throws {
    let server = try Server(below: path)
    defer { server.stop() }
    let root = server.file("site").path
    let command = try server.documented("sh", "--directory public 8000", "--directory \(root) \(server.port)")
    #expect(command.hasPrefix("python3 -m http.server"))
    try server.start("python3", command.split(separator: " ").dropFirst().map { $0.filter { $0 != "\n" } })
    try await expectWholeSite(server, knowsNotFound: false)
  }

  private func expectWholeSite(_ server: Server, knowsNotFound: Bool) async throws {
    var crawl = Crawl(server.address)
    try await crawl.run()
    #expect(crawl.broken == [])
    #expect(crawl.pageCount > 100, "only \(crawl.pageCount) pages were found")
    let missing = try await server.get("no/such/page/")
    #expect(missing.status == 404)
    if knowsNotFound { #expect(missing.text.contains("Page not found")) }
  }

  private func expectHeaders(_ server: Server) async throws {
    let home = try await server.get("")
    #expect(home.headers["Content-Security-Policy"]?.hasPrefix("default-src 'self'") == true)
    let style = try #require(home.text.firstMatch(of: /href="(assets\/[^"]*css)"/)).1
    #expect(try await server.get(String(style)).headers["Content-Type"]?.hasPrefix("text/css") == true)
    guard server.path.isEmpty else { return }
    #expect(try await server.get(String(style)).headers["Cache-Control"]?.contains("immutable") == true)
    #expect(try await server.get(".precis-output").status == 404)
  }
}
