import Testing
import Vocabulary

@testable import Files

@Suite struct ManifestTests {
  let files: [PublishedFile] = (0..<100).compactMap { number in
    SitePath("folder-\(number / 10)/page-\(number)/index.html").map {
      PublishedFile(
        path: $0, hash: ContentHash(high: UInt64(number), low: .max), size: number, modified: -number,
        changed: Int.max - number, inode: UInt64.max, source: ContentHash(high: 7, low: UInt64(number)))
    }
  }.sorted { $0.path < $1.path }

  @Test func whatIsWrittenIsRead() throws {
    let manifest = try #require(Manifest(decoding: Manifest(of: files).bytes))
    #expect(Array(manifest.files) == files)
    for file in files { #expect(manifest.file(at: file.path) == file) }
    #expect(manifest.file(at: try #require(SitePath("folder-5"))) == nil)
    #expect(manifest.file(at: try #require(SitePath("zzz"))) == nil)
    #expect(Manifest(decoding: Manifest.empty.bytes)?.count == 0)
  }

  @Test func anythingElseIsDamaged() {
    let bytes = Manifest(of: files).bytes
    for length in [0, 1, 16, 39, 40, 41, 500, bytes.count - 1] {
      #expect(Manifest(decoding: Array(bytes[..<length])) == nil)
    }
    for place in stride(from: 0, to: bytes.count, by: 13) {
      var changed = bytes
      changed[place] ^= 0x41
      #expect(Manifest(decoding: changed) == nil)
    }
    #expect(Manifest(decoding: bytes + [0]) == nil)
  }

  @Test func numbersThatLeadOutOfTheFileAreDamageEvenIfTheChecksumIsRight() {
    let bytes = Manifest(of: files).bytes
    for place in [32, 40, 48, bytes.count - 7] {
      var changed = bytes
      changed[place + 6] = 0x7F
      let hash = ContentHash(of: changed.span.bytes.extracting(32...))
      changed.withUnsafeMutableBytes {
        $0.storeBytes(of: hash.high.littleEndian, toByteOffset: 16, as: UInt64.self)
        $0.storeBytes(of: hash.low.littleEndian, toByteOffset: 24, as: UInt64.self)
      }
      #expect(Manifest(decoding: changed) == nil)
    }
  }

  @Test func aMarkerKnowsItsFilesAndNoDamage() throws {
    let bytes = OutputMarker(of: files).bytes
    let marker = try #require(OutputMarker(decoding: bytes))
    #expect(files.allSatisfy(marker.contains))
    var other = files[5]
    other.hash.low &-= 1
    #expect(!marker.contains(other))
    for place in stride(from: 0, to: bytes.count, by: 7) {
      var changed = bytes
      changed[place] ^= 1
      #expect(OutputMarker(decoding: changed) == nil)
      #expect(OutputMarker(decoding: Array(bytes[..<place])) == nil)
    }
  }
}
