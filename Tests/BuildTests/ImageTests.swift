import Build
import Foundation
import TestSupport
import Testing
import Vocabulary

/// Images that do not shift the page.
@Suite struct ImageTests {
  private let plan = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"480\"></svg>"

  @Test func imagesHaveTheSizeOfTheirFile() async throws {
    try await SiteFixture(
      """
      -- content/harbour/index.md --
      ![First](plan.svg) and ![second](/pictures/a%20plan.svg "Title").

      <img src="plan.svg" height="30" alt="small"> ![none](broken.png) [link](plan.svg)
      -- content/harbour/plan.svg --
      \(plan)
      -- content/harbour/broken.png --
      no picture
      -- static/pictures/a plan.svg --
      \(plan)
      """
    ).build().expectFindings([:]).expect(
      "harbour/index.html",
      contains: "<img src=\"../harbour/plan.svg\" width=\"640\" height=\"480\" alt=\"First\" />",
      "<img src=\"../pictures/a%20plan.svg\" width=\"640\" height=\"480\" loading=\"lazy\" alt=\"second\" title=\"Title\" />",
      "<img src=\"../harbour/plan.svg\" loading=\"lazy\" height=\"30\" alt=\"small\" />",
      "<img src=\"../harbour/broken.png\" loading=\"lazy\" alt=\"none\" />",
      "<a href=\"../harbour/plan.svg\">link</a>")
  }

  @Test func thePictureOfAnArticleHasItsSizeAndComesFirst() async throws {
    try await SiteFixture(
      """
      -- content/a.md --
      ---
      image: /plan.svg
      ---
      ![First](/plan.svg)
      -- static/plan.svg --
      \(plan)
      """
    ).build().expect(
      "a/index.html",
      inOrder: [
        "<img src=\"../plan.svg\" alt=\"\" width=\"640\" height=\"480\">",
        "<img src=\"../plan.svg\" width=\"640\" height=\"480\" loading=\"lazy\" alt=\"First\" />",
      ])
  }

  @Test func listsHaveThumbnailsWithTheirSize() async throws {
    let text = "---\nimage: /plan.svg\ndate: 2024-01-0"
    try await SiteFixture(
      "-- content/a.md --\n\(text)1\n---\n-- content/b.md --\n\(text)2\n---\n-- static/plan.svg --\n\(plan)"
    ).build().expect(
      "index.html",
      inOrder: [
        "<img class=\"thumb\" src=\"plan.svg\" alt=\"\" width=\"640\" height=\"480\">",
        "<img class=\"thumb\" src=\"plan.svg\" alt=\"\" width=\"640\" height=\"480\" loading=\"lazy\">",
      ])
  }

  @Test func anotherSizeRendersThePageAgain() async throws {
    try await SiteFixture("-- content/a.md --\n![It](p.svg)\n-- content/p.svg --\n\(plan)\n").build()
      .edit("content/p.svg", "<svg width=\"10\" height=\"5\"></svg>").build()
      .expect("a/index.html", contains: "width=\"10\" height=\"5\"")
      .expectWritten(["a/index.html", "p.svg"])
  }
}
