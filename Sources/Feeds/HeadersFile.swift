/// What hosts such as Netlify and Cloudflare Pages send with each file, as they read it from `_headers`.
package struct HeadersFile: Hashable, Sendable {
  package init() {}

  /// Names of files in `assets/` change with their content, and nothing that the theme makes runs code of others.
  package func write(into output: inout [UInt8]) {
    output.append(
      text: """
        /*
          Content-Security-Policy: \(Self.contentSecurityPolicy)
          X-Content-Type-Options: nosniff
          Referrer-Policy: strict-origin-when-cross-origin
        /assets/*
          Cache-Control: public, max-age=31536000, immutable

        """)
  }

  /// Pictures may be elsewhere, everything else is the site's own.
  package static let contentSecurityPolicy =
    "default-src 'self'; img-src 'self' https: data:; object-src 'none'; base-uri 'none'; frame-ancestors 'self'"
}
