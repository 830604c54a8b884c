import Foundation
import Images
import Testing

@Suite struct ImageSizeTests {
  /// Images of 30 by 20 pixels, as Pillow writes them.
  private static let files: [(name: String, base64: String)] = [
    (
      "png",
      "iVBORw0KGgoAAAANSUhEUgAAAB4AAAAUCAAAAAC/wNIYAAAAD0lEQVR4nGNgGAWjgD4AAAJsAAG79XrXAAAAAElFTkSuQmCC"
    ),
    (
      "gif",
      "R0lGODdhHgAUAIEAAMgeHgAAAAAAAAAAACwAAAAAHgAUAEAIKgABCBxIsKDBgwgTKlzIsKHDhxAjSpxIsaLFixgzatzIsaPH"
        + "jyBDiiwYEAA7"
    ),
    (
      "jpeg",
      "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAP//////////////////////////////////////////////////////////////"
        + "////////////////////////2wBDAf//////////////////////////////////////////////////////////////////"
        + "////////////////////wAARCAAUAB4DASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAH/xAAUEAEAAAAAAAAAAAAA"
        + "AAAAAAAA/8QAFgEBAQEAAAAAAAAAAAAAAAAAAAEC/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwDAQACEQMRAD8AgCNgAAAA"
        + "AP/Z"
    ),
    (
      "jpegProgressive",
      "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAP//////////////////////////////////////////////////////////////"
        + "////////////////////////2wBDAf//////////////////////////////////////////////////////////////////"
        + "////////////////////wgARCAAUAB4DASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAH/xAAVAQEBAAAAAAAAAAAA"
        + "AAAAAAAAAf/aAAwDAQACEAMQAAABglAAA//EABQQAQAAAAAAAAAAAAAAAAAAADD/2gAIAQEAAQUCT//EABQRAQAAAAAAAAAA"
        + "AAAAAAAAACD/2gAIAQMBAT8BH//EABQRAQAAAAAAAAAAAAAAAAAAACD/2gAIAQIBAT8BH//EABQQAQAAAAAAAAAAAAAAAAAA"
        + "ADD/2gAIAQEABj8CT//EABQQAQAAAAAAAAAAAAAAAAAAADD/2gAIAQEAAT8hT//aAAwDAQACAAMAAAAQ/wD/AP8A/8QAFBEB"
        + "AAAAAAAAAAAAAAAAAAAAIP/aAAgBAwEBPxAf/8QAFBEBAAAAAAAAAAAAAAAAAAAAIP/aAAgBAgEBPxAf/8QAFBABAAAAAAAA"
        + "AAAAAAAAAAAAMP/aAAgBAQABPxBP/9k="
    ),
    (
      "webPLossy",
      "UklGRkAAAABXRUJQVlA4IDQAAAAQAwCdASoeABQAP83i624/tzEqKAgD8DmJZQDGfBuidgAA/tDKbv2/WvP3IvkjecxAAAAA"
    ),
    (
      "webPLossless",
      "UklGRh4AAABXRUJQVlA4TBEAAAAvHcAEAAdQjyLXo/+BiOh/AAA="
    ),
    (
      "webPExtended",
      "UklGRngAAABXRUJQVlA4WAoAAAAYAAAAHQAAEwAAQUxQSAkAAAABBxAREYiI/gcAVlA4ICYAAADQAgCdASoeABQAP83i624/"
        + "tzEqKAgD8DmJaQAAPaOgAP7p3QAAAEVYSUYaAAAATU0AKgAAAAgAAQESAAMAAAABAAYAAAAAAAA="
    ),
    (
      "avif",
      "AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADrbWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAcGljdAAAAAAAAAAA"
        + "AAAAAAAAAAAOcGl0bQAAAAAAAQAAAB5pbG9jAAAAAEQAAAEAAQAAAAEAAAETAAAAJgAAAChpaW5mAAAAAAABAAAAGmluZmUC"
        + "AAAAAAEAAGF2MDFDb2xvcgAAAABqaXBycAAAAEtpcGNvAAAAFGlzcGUAAAAAAAAAHgAAABQAAAAQcGl4aQAAAAADCAgIAAAA"
        + "DGF2MUOBAAwAAAAAE2NvbHJuY2x4AAEADQAGgAAAABdpcG1hAAAAAAAAAAEAAQQBAoMEAAAALm1kYXQSAAoJGBE7NogIaDQg"
        + "Mhcf94eFFd///+LAAACLMfbraf5aD+pR4A=="
    ),
  ]

  private static let names = files.map(\.name)

  private func bytes(_ name: String) throws -> [UInt8] {
    let file = try #require(Self.files.first { $0.name == name })
    return Array(try #require(Data(base64Encoded: file.base64)))
  }

  @Test(arguments: names) func theSizeStandsInTheFile(name: String) throws {
    #expect(imageSize(of: try bytes(name)) == ImageSize(width: 30, height: 20))
  }

  /// A file that is cut off anywhere has its size or none, and nothing else happens.
  @Test(arguments: names) func aFileMayEndAnywhere(name: String) throws {
    let bytes = try bytes(name)
    for count in bytes.indices {
      let size = imageSize(of: Array(bytes.prefix(count)))
      #expect(size == nil || size == ImageSize(width: 30, height: 20), "\(count)")
    }
  }

  @Test(arguments: names) func anyByteMayBeWrong(name: String) throws {
    let bytes = try bytes(name)
    for index in bytes.indices {
      for value: UInt8 in [0, 1, 0x7F, 0xFF] {
        var changed = bytes
        changed[index] = value
        _ = imageSize(of: changed)
      }
    }
  }

  @Test func aPhotographIsAsWideAsItIsShown() throws {
    let turned =
      "/9j/4AAQSkZJRgABAQAAAQABAAD/4QAiRXhpZgAATU0AKgAAAAgAAQESAAMAAAABAAYAAAAAAAD/2wBDAP//////////////"
      + "////////////////////////////////////////////////////////////////////////2wBDAf//////////////////"
      + "////////////////////////////////////////////////////////////////////wAARCAAUAB4DASIAAhEBAxEB/8QA"
      + "FQABAQAAAAAAAAAAAAAAAAAAAAH/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFgEBAQEAAAAAAAAAAAAAAAAAAAEC/8QAFBEB"
      + "AAAAAAAAAAAAAAAAAAAAAP/aAAwDAQACEQMRAD8AgCNgAAAAAP/Z"
    let bytes = Array(try #require(Data(base64Encoded: turned)))
    #expect(imageSize(of: bytes) == ImageSize(width: 20, height: 30))
  }

  @Test(arguments: [
    ("<svg width=\"30\" height='20px' viewBox='0 0 3 2'/>", 30, 20),
    ("\u{FEFF}<?xml version='1.0'?>\n<!-- <svg> -->\n<!DOCTYPE svg>\n<svg\nviewBox=\"0 0 30 19.6\">", 30, 20),
    ("<svg width=\"100%\" viewBox=\"0,0,30,20\">", 30, 20),
    ("<svg width=\"60\" viewBox=\"0 0 30 20\">", 60, 40),
    ("<svg data-width=\"5\" height=\"10\" viewBox=\"0 0 30 20\">", 15, 10),
  ])
  func aDrawingHasTheSizeThatItsRootSays(text: String, width: Int, height: Int) {
    #expect(imageSize(of: Array(text.utf8)) == ImageSize(width: width, height: height))
  }

  @Test(arguments: [
    "", "text", "<svg>", "<svg viewBox='0 0 0 0'>", "<svg width='1e300' height='2'>",
    "<svg width='-3' height='2'>",
    "<svg viewBox='0 0 nan inf'>", "<html><svg width='3' height='2'>", "<!-- ", "<?", "<svg width=", "GIF89a",
    "RIFF",
  ])
  func whatIsNoImageHasNoSize(text: String) {
    #expect(imageSize(of: Array(text.utf8)) == nil)
  }
}
