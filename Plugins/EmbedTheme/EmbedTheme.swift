import Foundation
import PackagePlugin

/// Puts the default theme into the binary: makes a Swift file of everything in `Templates/`.
@main
struct EmbedTheme: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "Templates", directoryHint: .isDirectory)
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    let files = names.map { folder.appending(path: $0) }.filter { !$0.hasDirectoryPath }
    let output = context.pluginWorkDirectoryURL.appending(path: "DefaultTheme.swift")
    return [
      .buildCommand(
        displayName: "Embedding the default theme", executable: try context.tool(named: "embed-theme").url,
        arguments: [folder.path, output.path] + names, inputFiles: files, outputFiles: [output])
    ]
  }
}
