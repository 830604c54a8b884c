import Vocabulary

extension OutputFolder {
  /// Makes the folder hold the site: moves what was staged into place, and removes what Precis wrote before
  /// and is no longer part of it. Where nothing differs, nothing is touched.
  ///
  /// Everything that can be refused is found out before the first change. It is called once.
  package func publish(_ staged: consuming [StagedFiles]) throws(PublishError) -> PublishReport {
    var files = sorted(staged)
    let plan = try disk { () throws(FileSystemError) in
      try checkDistinct(files)
      var planner = try PublishPlanner(for: files, in: self)
      try planner.run()
      return planner.plan
    }
    guard plan.foreign.isEmpty else { throw .foreign(output: root.path, plan.foreign) }
    try disk { () throws(FileSystemError) in try apply(plan, to: &files) }
    return report(of: plan, files)
  }

  private func disk<Result>(
    _ body: () throws(FileSystemError) -> Result
  ) throws(PublishError) -> Result {
    do throws(FileSystemError) {
      return try body()
    } catch {
      throw .disk(error)
    }
  }

  private func report(of plan: PublishPlan, _ files: [StagedFiles.File]) -> PublishReport {
    let written = files.lazy.filter { $0.change.isStaged }.map(\.file.path)
    return PublishReport(
      written: Array(written), unchanged: files.count { !$0.change.isStaged }, removed: plan.removals,
      left: plan.left)
  }

  private func sorted(_ staged: consuming [StagedFiles]) -> [StagedFiles.File] {
    let count = staged.reduce(0) { $0 + $1.files.count }
    var names = NameTable()
    names.reserve(names: count, bytes: count * 48)
    var places: [(list: Int32, index: Int32)] = []
    places.reserveCapacity(count)
    for (list, part) in staged.enumerated() {
      for (index, file) in part.files.enumerated() {
        names.append(file.file.path.string.utf8)
        places.append((Int32(list), Int32(index)))
      }
    }
    let lists = staged
    return names.order().map { lists[Int(places[$0].list)].files[Int(places[$0].index)] }
  }

  private func checkDistinct(_ files: [StagedFiles.File]) throws(FileSystemError) {
    for (file, next) in zip(files, files.dropFirst()) where file.file.path == next.file.path {
      throw FileSystemError(.write, root.named(file.file.path), .exists)
    }
  }
}

extension OutputFolder {
  private func apply(_ plan: PublishPlan, to files: inout [StagedFiles.File]) throws(FileSystemError) {
    let isSame = files.count == previous.count && files.allSatisfy { $0.change == .none }
    guard !isSame || isListLost else { return }
    if !plan.steps.isEmpty {
      try state.write(journal: Manifest(of: files.lazy.filter { $0.change.isStaged }.map(\.file)))
    }
    try write(OutputMarker(of: files.lazy.map(\.file)))
    try PublishRun(in: self).perform(plan, &files)
    try state.write(manifest: Manifest(of: files.lazy.map(\.file)))
  }

  private func write(_ marker: OutputMarker) throws(FileSystemError) {
    guard let path = SitePath(Self.markerName) else { return }
    let bytes = marker.bytes
    guard (try? root.contents(of: path)) != bytes else { return }
    var staging = Staging(in: root, worker: 0)
    let file = try staging.create(path)
    try file.write(bytes.span.bytes)
    try file.close()
    let draft = "\(Self.stagingName)/\(Staging.tree)/\(Self.markerName)"
    try attempt(.rename, root.named(path)) { () throws(Errno) in
      try Calls.rename(draft, in: root.descriptor, to: Self.markerName, in: root.descriptor)
    }
  }
}
