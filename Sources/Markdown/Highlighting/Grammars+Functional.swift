extension Grammar {
  /// Languages of functions, and those of brackets.
  static let functional: [(String, Grammar)] = [
    (
      "haskell hs elm purescript",
      Grammar(
        """
        case class data default deriving do else family forall foreign if import in infix infixl infixr instance let \
        module newtype of qualified then type where
        """,
        line: "--", block: [("{-", "-}")], quotes: "\"", names: "'"
      ).with { $0.hasCapitalTypes = true }
    ),
    (
      "ocaml ml reason",
      Grammar(
        """
        and as assert begin class constraint do done downto else end exception external for fun function functor if in \
        include inherit initializer lazy let match method module mutable new object of open or private rec sig struct \
        then to try type val virtual when while with
        """,
        builtIns: "bool char false float int list option string true unit", block: [("(*", "*)")],
        quotes: "\"", names: "'"
      ).with { $0.hasCapitalTypes = true }
    ),
    (
      "fsharp fs f#",
      Grammar(
        """
        abstract and as async begin class default do done downto elif else end exception for fun function if in inherit \
        inline interface internal lazy let match member module mutable namespace new of open or override private public \
        rec return static struct then to try type use val when while with yield
        """,
        builtIns: "bool false float int list null option string true unit", line: "//", block: [("(*", "*)")],
        quotes: "\"\"\"+ \""
      ).with { $0.hasCapitalTypes = true }
    ),
    (
      "elixir ex exs",
      Grammar(
        """
        after alias and case catch cond def defimpl defmacro defmodule defp defprotocol defstruct do else end fn for if \
        in import not or quote raise receive require rescue try unless unquote use when with
        """,
        builtIns: "false nil self true", line: "#", quotes: "\"\"\"+ \" '", meta: "@ :", names: "?!"
      ).with { $0.hasCapitalTypes = true }
    ),
    (
      "erlang erl",
      Grammar(
        "after and andalso begin case catch cond div end fun if let not of or orelse receive rem try when xor",
        builtIns: "false true", line: "%", quotes: "\" '", meta: "-"
      ).with { $0.hasCapitalTypes = true }
    ),
    (
      "clojure clj cljs edn",
      Grammar(
        """
        case cond def defmacro defmethod defmulti defn defn- defprotocol defrecord do doseq fn for if if-let let loop ns \
        recur require throw try when when-let
        """,
        builtIns: "assoc conj count false filter first map nil println reduce rest true", line: ";",
        quotes: "\"+",
        meta: ":", names: "-?!*<>=+/.")
    ),
    (
      "lisp scheme racket elisp emacs-lisp common-lisp",
      Grammar(
        """
        and begin case cond define defmacro defun defvar do else if lambda let let* letrec loop or progn quote set! setq \
        unless when while
        """,
        builtIns: "car cdr cons format list nil t", line: ";", quotes: "\"+", meta: ":", names: "-?!*<>=+/.")
    ),
    (
      "latex tex",
      Grammar("", line: "%", quotes: "", sigils: "\\")
    ),
    (
      "fortran f90",
      Grammar(
        """
        allocate call case contains do else elseif end enddo endif function if implicit in integer intent module none \
        only out parameter print program real return select subroutine then type use while write
        """, line: "!", quotes: "\"- '-"
      ).with { $0.ignoresCase = true }
    ),
    (
      "pascal delphi",
      Grammar(
        """
        and array begin case const div do downto else end for function goto if implementation in interface mod nil not \
        of or procedure program record repeat set then to type unit until uses var while with
        """,
        builtIns: "boolean char false integer real string true", line: "//",
        block: [("{", "}"), ("(*", "*)")], quotes: "'-"
      ).with { $0.ignoresCase = true }
    ),
    (
      "asm nasm assembly",
      Grammar(
        "call cmp dec div inc int je jmp jne jz lea mov mul nop or pop push ret section shl shr sub test xor add and global",
        builtIns: "eax ebx ecx edx rax rbx rcx rdx rsp rbp rsi rdi", line: ";", sigils: "%"
      ).with { $0.ignoresCase = true }
    ),
  ]
}
