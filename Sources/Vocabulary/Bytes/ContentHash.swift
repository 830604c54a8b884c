import CXXHash

/// The identity of some bytes: XXH3 with 128 bits, without a seed, the same on every machine.
///
/// It tells contents apart that nobody crafted to collide; it is no protection against an attacker.
package struct ContentHash: Hashable, Sendable {
  package var high: UInt64
  package var low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Of nothing that there is.
  package static let none = ContentHash(high: 0, low: 0)

  package init(of bytes: RawSpan) {
    self = bytes.withUnsafeBytes { Self(hash128($0.baseAddress, $0.count)) }
  }

  package init(of bytes: [UInt8]) {
    self.init(of: bytes.span.bytes)
  }

  private init(_ hash: Hash128) {
    self.init(high: hash.high, low: hash.low)
  }
}

extension ContentHash {
  /// The hash of bytes that are not all in memory at once.
  package struct Stream: ~Copyable {
    private let state: UnsafeMutableRawPointer

    package init() {
      guard let state = hash_stream_make() else { preconditionFailure("there is no memory for a hash") }
      self.state = state
    }

    deinit {
      hash_stream_free(state)
    }

    package mutating func add(_ bytes: RawSpan) {
      bytes.withUnsafeBytes { hash_stream_add(state, $0.baseAddress, $0.count) }
    }

    package var value: ContentHash {
      ContentHash(hash_stream_value(state))
    }
  }
}
