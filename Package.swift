// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "Precis",
  platforms: [.macOS("26.0")],
  products: [
    .executable(name: "precis", targets: ["precis"]),
    .library(name: "Summarization", targets: ["Summarization"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    // 7 command
    .executableTarget(
      name: "precis",
      dependencies: [
        "Build", "Evaluation", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // 5 orchestration
    .target(name: "Build", dependencies: ["Rendering", "Files"]),
    // 4 presentation
    .target(
      name: "Rendering", dependencies: ["Site", "Templating", "Feeds", "Search"], plugins: ["EmbedTheme"]),
    // 3 whole site
    .target(name: "Site", dependencies: ["Content", "Images", "Search"]),
    // 2 one file
    .target(
      name: "Content", dependencies: ["Markdown", "FrontMatter", "Summarization", "Templating", "Vocabulary"]),
    // 1 formats, and the disk
    .target(name: "Markdown", dependencies: ["CCmark", "CGumbo", "Summarization", "Vocabulary"]),
    .target(name: "FrontMatter", dependencies: ["CYAML", "Vocabulary"]),
    .target(name: "Templating", dependencies: ["Vocabulary"]),
    .target(name: "Feeds", dependencies: ["Vocabulary"]),
    .target(name: "Search", dependencies: ["Vocabulary"]),
    .target(name: "Images"),
    .target(name: "Files", dependencies: ["Vocabulary"]),
    // 0 vocabulary
    .target(name: "Vocabulary", dependencies: ["CXXHash"]),
    .target(name: "Summarization"),
    .target(name: "Evaluation", dependencies: ["Summarization"]),
    // tests
    .target(name: "TestSupport", dependencies: ["Build"], path: "Tests/TestSupport"),
    .target(name: "TestClock", path: "Tests/TestClock"),
    .testTarget(name: "CommandTests", dependencies: ["precis", "TestSupport"]),
    .testTarget(name: "BuildTests", dependencies: ["TestSupport"], exclude: ["Golden"]),
    .testTarget(name: "VocabularyTests", dependencies: ["Vocabulary"]),
    .testTarget(name: "ContentTests", dependencies: ["Content"]),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown", "TestClock"], exclude: ["attacks.json"]),
    .testTarget(name: "FrontMatterTests", dependencies: ["FrontMatter", "TestClock"]),
    .testTarget(name: "TemplatingTests", dependencies: ["Templating", "TestClock"], exclude: ["Oracle"]),
    .testTarget(name: "FeedsTests", dependencies: ["Feeds"]),
    .testTarget(name: "SearchTests", dependencies: ["Search"]),
    .testTarget(name: "ImagesTests", dependencies: ["Images"]),
    .testTarget(name: "FilesTests", dependencies: ["Files", "publish-endlessly"]),
    .executableTarget(name: "publish-endlessly", dependencies: ["Files"], path: "Tests/FilesTestHelper"),
    .testTarget(
      name: "EvaluationTests", dependencies: ["Evaluation"], exclude: ["record.py", "rouge-score.json"]),
    .testTarget(name: "SummarizationTests", dependencies: ["Summarization", "TestClock"]),
    .testTarget(
      name: "DocumentationTests",
      dependencies: [
        "precis", "Rendering", "Content", "FrontMatter", "Markdown", "Summarization", "Templating",
        "Vocabulary",
      ]),
    // C libraries
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"]), .brew(["gumbo-parser"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(name: "CXXHash", providers: [.apt(["libxxhash-dev"]), .brew(["xxhash"])]),
    // the theme inside the binary
    .executableTarget(name: "embed-theme"),
    .plugin(name: "EmbedTheme", capability: .buildTool(), dependencies: ["embed-theme"]),
  ],
  swiftLanguageModes: [.v6]
)

// `make benchmarks` sets this: what is only measured with need not be built by everybody.
if Context.environment["PRECIS_BENCHMARKS"] != nil {
  package.targets += [
    .executableTarget(
      name: "summaries-benchmark", dependencies: ["Summarization"], path: "Benchmarks/summaries",
      exclude: ["lexrank.py"]),
    .executableTarget(
      name: "summaries-training", dependencies: ["Summarization"], path: "Benchmarks/summaries-training",
      exclude: ["README.md", "background.py", "train.py"]),
    .executableTarget(
      name: "templating-benchmark", dependencies: ["Templating", "Vocabulary"], path: "Benchmarks/templating"),
    .executableTarget(
      name: "files-benchmark", dependencies: ["Files", "Vocabulary"], path: "Benchmarks/files"),
    .executableTarget(
      name: "instructions-benchmark",
      dependencies: ["Rendering", "Site", "Content", "Markdown", "Summarization", "Vocabulary"],
      path: "Benchmarks/instructions", exclude: ["check", "thresholds.json"]),
    .executableTarget(
      name: "markdown-benchmark", dependencies: ["Markdown", "Summarization", "Vocabulary"],
      path: "Benchmarks/markdown"),
    .executableTarget(
      name: "feeds-benchmark", dependencies: ["Feeds", "Vocabulary"], path: "Benchmarks/feeds"),
  ]
}

for target in package.targets where target.type != .system && target.type != .plugin {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
