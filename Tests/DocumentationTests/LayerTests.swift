import Foundation
import Testing

/// The map in `ARCHITECTURE.md` is that of the sources.
@Suite struct LayerTests {
  struct Module {
    var layer: Int
    var imports: Set<String>
  }

  let modules: [String: Module]

  init() throws {
    let map = try #require(try Document("ARCHITECTURE.md").section("## The map"))
    modules = Dictionary(
      try tableRows(in: map).dropFirst().map { row in
        let layer = try #require(Int(row[1]))
        return (codeSpans(in: row[0])[0], Module(layer: layer, imports: Set(codeSpans(in: row[2]))))
      }
    ) { first, _ in first }
  }

  /// Modules of the system, by the modules of ours that may import them: what does input and output, or reads
  /// the clock, is at the edges only.
  private static let systemModules: [String: Set<String>] = [
    "Synchronization": ["Build", "Files"], "Glibc": ["Files", "precis"], "Musl": ["Files", "precis"],
    "Darwin": ["Files", "precis"],
    "FoundationEssentials": ["precis"], "Foundation": ["precis"],
  ]

  @Test func everyModuleStandsOnTheMap() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: repository.appending(path: "Sources").path)
    let ours = folders.filter {
      !["CCmark", "CGumbo", "CYAML", "CXXHash", "embed-theme"].contains($0) && !$0.hasPrefix(".")
    }
    #expect(Set(ours) == Set(modules.keys))
  }

  @Test func everyImportStandsOnTheMap() throws {
    for (name, module) in modules.sorted(by: { $0.key < $1.key }) {
      var unused = module.imports
      for (file, imported) in try imports(of: name) {
        unused.remove(imported)
        let isAllowed =
          module.imports.contains(imported) || Self.systemModules[imported]?.contains(name) == true
        #expect(isAllowed, "\(file) imports \(imported)")
      }
      #expect(unused == [], "\(name) does not import all that the map says")
    }
  }

  @Test func importsPointDown() {
    for (name, module) in modules {
      for imported in module.imports {
        guard let other = modules[imported] else { continue }
        #expect(other.layer < module.layer, "\(name) imports \(imported)")
      }
    }
  }

  @Test func nothingBelowLayerFiveImportsTheDisk() {
    for (name, module) in modules where module.layer < 5 {
      #expect(!module.imports.contains("Files"), "\(name)")
    }
  }

  private func imports(of module: String) throws -> [(file: String, module: String)] {
    let folder = repository.appending(path: "Sources/\(module)")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".swift")
    }
    return try files.flatMap { file in
      try String(contentsOf: folder.appending(path: file), encoding: .utf8).split(separator: "\n")
        .filter { $0.contains("import ") }.compactMap { line in
          line.firstMatch(of: /^\s*(?:(?:package|public|internal|private)\s+)?(?:@\w+\s+)*import\s+(\w+)/)
            .map { (file, String($0.output.1)) }
        }
    }
  }
}
