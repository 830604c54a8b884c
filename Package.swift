// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "Precis",
  platforms: [.macOS("26.0")],
  products: [
    .library(name: "Summarization", targets: ["Summarization"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
  ],
  targets: [
    // 7 command
    // 5 orchestration
    // 4 presentation
    // 3 whole site
    .target(name: "Site", dependencies: ["Content"]),
    // 2 one file
    .target(name: "Content", dependencies: ["Markdown", "FrontMatter", "Summarization", "Vocabulary"]),
    // 1 formats, and the disk
    .target(name: "Markdown", dependencies: ["CCmark", "Summarization", "Vocabulary"]),
    .target(name: "FrontMatter", dependencies: ["CYAML", "TOMLKit", "Vocabulary"]),
    //.target(name: "Templating", dependencies: ["Vocabulary"]),
    .target(name: "Feeds", dependencies: ["Vocabulary"]),
    //.target(name: "Files", dependencies: ["Vocabulary"]),
    // 0 vocabulary
    .target(name: "Vocabulary"),
    .target(name: "Summarization"),
    // C libraries
    .systemLibrary(name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    // the theme inside the binary
    .executableTarget(name: "embed-theme"),
    .plugin(name: "EmbedTheme", capability: .buildTool(), dependencies: ["embed-theme"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system && target.type != .plugin {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
