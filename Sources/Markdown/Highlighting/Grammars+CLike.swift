extension Grammar {
  private static let cWords = """
    auto break case const continue default do else enum extern for goto if inline register restrict return sizeof \
    static struct switch typedef union volatile while _Atomic _Bool
    """
  private static let cTypes = """
    bool char double float int int8_t int16_t int32_t int64_t long NULL false short signed size_t true uint8_t \
    uint16_t uint32_t uint64_t unsigned void wchar_t
    """
  private static let javaScriptWords = """
    as async await break case catch class const continue debugger default delete do else export extends finally for \
    from function get if import in instanceof let new of return set static super switch this throw try typeof var void \
    while with yield
    """
  private static let javaScriptTypes =
    "Array Infinity JSON Math NaN Object Promise console document false null true undefined window"

  /// Languages with braces and the comments of C.
  static let cLike: [(String, Grammar)] = [
    ("c h", Grammar(cWords, builtIns: cTypes, line: "//", block: slashes).with { $0.hasDirectives = true }),
    (
      "cpp c++ cc cxx hpp arduino",
      Grammar(
        cWords + """
           alignas alignof and catch class concept consteval constexpr constinit co_await co_return co_yield decltype \
          delete dynamic_cast explicit export final friend import module mutable namespace new noexcept not operator \
          or override private protected public reinterpret_cast requires static_assert static_cast template this \
          thread_local throw try typeid typename using virtual
          """,
        builtIns: cTypes + " nullptr std string vector", line: "//", block: slashes
      ).with { $0.hasDirectives = true }
    ),
    (
      "objc objective-c objectivec",
      Grammar(
        cWords + " id self super", builtIns: cTypes + " YES NO nil BOOL", line: "//", block: slashes,
        meta: "@"
      ).with { $0.hasDirectives = true }
    ),
    (
      "csharp cs c# dotnet",
      Grammar(
        """
        abstract as async await base break case catch checked class const continue default delegate do else enum event \
        explicit extern finally fixed for foreach get global goto if implicit in init interface internal is let lock \
        namespace new operator out override params partial private protected public readonly record ref required return \
        sealed set sizeof stackalloc static struct switch this throw try typeof unchecked unsafe using var virtual when \
        where while with yield
        """,
        builtIns: """
          bool byte char decimal double dynamic false float int long null object sbyte short string true uint ulong \
          ushort void
          """, line: "//", block: slashes
      ).with {
        $0.hasDirectives = true
        $0.hasCapitalTypes = true
      }
    ),
    (
      "java",
      Grammar(
        """
        abstract assert break case catch class continue default do else enum extends final finally for if implements \
        instanceof import interface native new package permits private protected public record return sealed static \
        super switch synchronized this throw throws transient try var volatile while yield
        """,
        builtIns: "boolean byte char double false float int long null short true void", line: "//",
        block: slashes,
        quotes: "\"\"\"+ \" '", meta: "@"
      ).with { $0.hasCapitalTypes = true }
    ),
    (
      "kotlin kt kts",
      Grammar(
        """
        abstract actual annotation as break by catch class companion const constructor continue crossinline data do \
        else enum expect external final finally for fun get if import in infix init inline inner interface internal is \
        lateinit object open operator out override package private protected public reified return sealed set suspend \
        super this throw try typealias val var vararg when where while
        """,
        builtIns: "false null true", line: "//", block: slashes, quotes: "\"\"\"+ \" '", meta: "@"
      ).with { $0.hasCapitalTypes = true }
    ),
    (
      "scala",
      Grammar(
        """
        abstract case catch class def do else enum extends final finally for forSome given if implicit import lazy \
        match new object override package private protected return sealed super then this throw trait try type using \
        val var while with yield
        """,
        builtIns: "false null true", line: "//", block: slashes, quotes: "\"\"\"+ \"", meta: "@"
      ).with { $0.hasCapitalTypes = true }
    ),
    (
      "groovy gradle jenkinsfile",
      Grammar(
        """
        as assert break case catch class continue def default do else enum extends finally for if implements import in \
        instanceof interface new package private protected public return static super switch this throw throws trait \
        try void while
        """,
        builtIns: "boolean false int null true", line: "//", block: slashes, quotes: "\"\"\"+ '''+ \" '",
        meta: "@"
      ).with { $0.hasCapitalTypes = true }
    ),
    (
      "javascript js jsx mjs cjs node",
      Grammar(
        javaScriptWords, builtIns: javaScriptTypes, line: "//", block: slashes, quotes: "\" ' `+", meta: "@",
        names: "$")
    ),
    (
      "typescript ts tsx",
      Grammar(
        javaScriptWords + """
           abstract any asserts declare enum implements infer interface is keyof namespace private protected public \
          readonly satisfies type unique
          """,
        builtIns: javaScriptTypes + " bigint boolean never number object string symbol unknown", line: "//",
        block: slashes, quotes: "\" ' `+", meta: "@", names: "$")
    ),
    (
      "swift",
      Grammar(
        """
        actor any as associatedtype async await borrowing break case catch class consuming continue convenience default \
        defer deinit do else enum extension fallthrough fileprivate final for func get guard if import in indirect init \
        inout internal is isolated lazy let mutating nonisolated nonmutating open operator optional override package \
        precedencegroup private protocol public repeat rethrows return self set some static struct subscript super \
        switch throw throws try typealias unowned var weak where while willSet didSet Self
        """,
        builtIns: "false nil true", line: "//", block: slashes, quotes: "\"\"\"+ \"", meta: "@ #"
      ).with { $0.hasCapitalTypes = true }
    ),
    (
      "go golang",
      Grammar(
        """
        break case chan const continue default defer else fallthrough for func go goto if import interface map package \
        range return select struct switch type var
        """,
        builtIns: """
          any append bool byte cap clear close complex complex64 complex128 copy delete error false float32 float64 int \
          int8 int16 int32 int64 iota len make max min new nil panic print println recover rune string true uint uint8 \
          uint16 uint32 uint64 uintptr
          """, line: "//", block: slashes, quotes: "\" ' `+-")
    ),
    (
      "rust rs",
      Grammar(
        """
        as async await break const continue crate dyn else enum extern fn for if impl in let loop match mod move mut \
        pub ref return self static struct super trait type union unsafe use where while Self
        """,
        builtIns: """
          bool char f32 f64 false i8 i16 i32 i64 i128 isize str true u8 u16 u32 u64 u128 usize Option Some None Result Ok \
          Err Vec String Box
          """, line: "//", block: slashes, quotes: "\"+", meta: "#[ #!["
      ).with { $0.hasCapitalTypes = true }
    ),
    (
      "dart flutter",
      Grammar(
        """
        abstract as assert async await base break case catch class const continue covariant default deferred do else \
        enum export extends extension external factory final finally for get if implements import in interface is late \
        library mixin new on operator part required rethrow return sealed set static super switch sync this throw try \
        typedef var void when while with yield
        """,
        builtIns: "bool double dynamic false int null num true", line: "//", block: slashes,
        quotes: "\"\"\"+ '''+ \" '", meta: "@"
      ).with { $0.hasCapitalTypes = true }
    ),
    (
      "zig",
      Grammar(
        """
        and anytype asm async await break catch comptime const continue defer else enum errdefer error export extern fn \
        for if inline noalias orelse or packed pub resume return struct suspend switch test threadlocal try union \
        unreachable usingnamespace var volatile while
        """,
        builtIns: "bool f32 f64 false i8 i16 i32 i64 isize null true u8 u16 u32 u64 undefined usize void",
        line: "//",
        quotes: "\" '", meta: "@")
    ),
    (
      "php",
      Grammar(
        """
        abstract and array as break callable case catch class clone const continue declare default do echo else elseif \
        empty enum extends final finally fn for foreach function global goto if implements include include_once \
        instanceof interface isset list match namespace new or print private protected public readonly require \
        require_once return static switch throw trait try unset use var while yield
        """,
        builtIns: "bool false float int mixed null string true void", line: "// #", block: slashes,
        quotes: "\"+ '+",
        sigils: "$")
    ),
    (
      "css scss sass less",
      Grammar(
        "", builtIns: "auto inherit initial none unset", line: "//", block: slashes, sigils: "$", meta: "@ #",
        key: ":",
        names: "-")
    ),
    (
      "protobuf proto",
      Grammar(
        """
        enum extend extensions import map message oneof option optional package repeated required reserved returns rpc \
        service syntax
        """,
        builtIns: "bool bytes double fixed32 fixed64 float int32 int64 string true false uint32 uint64",
        line: "//",
        block: slashes)
    ),
    (
      "glsl hlsl wgsl cuda",
      Grammar(
        cWords + " fn in layout let out uniform var varying attribute",
        builtIns: cTypes + " vec2 vec3 vec4 mat3 mat4 sampler2D",
        line: "//", block: slashes, meta: "@"
      ).with { $0.hasDirectives = true }
    ),
  ]
}
