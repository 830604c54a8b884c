// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "Precis",
  targets: [
    .target(name: "Vocabulary"),
  ]
)
