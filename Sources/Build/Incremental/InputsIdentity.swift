import Files
import Site
import Vocabulary

extension SiteInputs {
  /// Tells whether a build would see the same as another: the program, what it is asked for, and all files of
  /// the site, by what the file system says of them.
  ///
  /// - Returns: nil where a later change of a file might not show.
  func identity(for request: BuildRequest) -> ContentHash? {
    guard let program = programIdentity(), !request.isClean, isSettled else { return nil }
    var writer = StoreWriter()
    writer.write(program)
    writer.write(request.baseURL)
    writer.write(request.visibility.showsDrafts)
    writer.write(request.visibility.showsFuture)
    writer.write(request.visibility.showsExpired)
    writer.write(request.isStrict)
    writer.write(configurationHash)
    writer.write(findings)
    writer.write(files: articles)
    writer.write(files: contentFiles.values.sorted { $0.path < $1.path })
    writer.write(files: staticFiles.values.sorted { $0.path < $1.path })
    writer.write(templates: templates)
    return ContentHash(of: writer.bytes)
  }

  private var isSettled: Bool {
    [AnyCollection(articles), AnyCollection(contentFiles.values), AnyCollection(staticFiles.values)]
      .allSatisfy { files in files.allSatisfy { $0.status.isSettled(at: moment) } }
  }
}

extension StoreWriter {
  fileprivate mutating func write(files: [ScannedFile]) {
    write(number: UInt64(files.count))
    for file in files {
      write(file.path)
      write(file.status.size)
      write(file.status.modified)
      write(file.status.changed)
      write(number: file.status.inode)
    }
  }
}
