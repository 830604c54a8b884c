import Content
import Files
import Vocabulary

/// A file that a command was given, or standard input.
struct InputFile {
  let name: String
  let bytes: [UInt8]

  init(_ name: String?) throws(FileSystemError) {
    let isStandardInput = name == nil || name == "-"
    self.name = isStandardInput ? "standard input" : name ?? ""
    bytes = isStandardInput ? try contentsOfStandardInput() : try contents(ofFile: self.name)
  }

  var isPlainText: Bool {
    name.hasSuffix(".txt")
  }

  /// The file as the pipeline takes it; messages name it as the command line did, but for the leading
  /// parts that no path within a site can have.
  var sourceFile: SourceFile {
    let shown = name.split(separator: "/").filter { $0 != "." && $0 != ".." }.joined(separator: "/")
    guard let path = SitePath(shown) ?? SitePath("input.md"), let name = SitePath(String(path.name)) else {
      preconditionFailure("a file's name is a safe path")
    }
    return SourceFile(path: name, text: SourceText(path: path, bytes: bytes))
  }
}
