extension Grammar {
  private static let shellWords = """
    case coproc do done elif else esac export fi for function if in local readonly return select then time until while
    """
  private static let shellTools = """
    alias apt awk cat cd chmod chown cp curl declare docker echo eval exec exit find git grep kill ls make mkdir mv npm \
    pip printf python python3 read rm sed set source ssh sudo tar test trap unset wget
    """

  /// Languages whose comments begin with a number sign, and others that are typed rather than compiled.
  static let scripts: [(String, Grammar)] = [
    (
      "python py python3 pycon ipython",
      Grammar(
        """
        and as assert async await break case class continue def del elif else except finally for from global if import \
        in is lambda match nonlocal not or pass raise return try while with yield
        """,
        builtIns: """
          False None True bool bytes dict enumerate float int isinstance len list map object open print range self set \
          sorted str super tuple type zip
          """, line: "#", quotes: "\"\"\"+ '''+ \" '", meta: "@")
    ),
    (
      "ruby rb irb",
      Grammar(
        """
        alias and begin break case class def defined do else elsif end ensure extend for if in include module next not \
        or private protected public raise redo require require_relative rescue retry return super then undef unless \
        until when while yield
        """,
        builtIns: "attr_accessor attr_reader false nil puts self true", line: "#",
        block: [("=begin", "=end")],
        sigils: "@$", meta: ":", names: "?!"
      ).with { $0.hasCapitalTypes = true }
    ),
    (
      "perl pl pm",
      Grammar(
        """
        and cmp do else elsif eq for foreach ge given gt if last le local lt my ne next no not or our package redo \
        require return sub unless until use when while
        """,
        builtIns: "bless chomp die join keys map print push say shift split sprintf undef values", line: "#",
        block: [("=pod", "=cut")], sigils: "$@%")
    ),
    (
      "lua",
      Grammar(
        "and break do else elseif end for function goto if in local not or repeat return then until while",
        builtIns: "false ipairs nil pairs print require self string table true", line: "--",
        block: [("--[[", "]]")])
    ),
    (
      "r rlang",
      Grammar(
        "break else for function if in next repeat return while",
        builtIns: "c data.frame FALSE Inf library list NA NULL print TRUE", line: "#", names: ".")
    ),
    (
      "julia jl",
      Grammar(
        """
        abstract baremodule begin break catch const continue do else elseif end export finally for function global if \
        in import let local macro module mutable primitive quote return struct try type using where while
        """,
        builtIns: "false missing nothing println true", line: "#", block: [("#=", "=#")],
        quotes: "\"\"\"+ \"", meta: "@",
        names: "!"
      ).with { $0.hasCapitalTypes = true }
    ),
    (
      "bash sh shell zsh ksh fish",
      Grammar(
        shellWords, builtIns: shellTools, line: "#", quotes: "\"+ '+-", sigils: "$", names: "-")
    ),
    (
      "console shell-session terminal",
      Grammar(shellWords, builtIns: shellTools, line: "#", quotes: "\" '-", sigils: "$", names: "-")
    ),
    (
      "powershell ps1 pwsh",
      Grammar(
        """
        begin break catch class continue data do dynamicparam else elseif end enum exit filter finally for foreach from \
        function if in param process return switch throw trap try until using while
        """,
        builtIns: "", line: "#", block: [("<#", "#>")], quotes: "\"- '-", sigils: "$", names: "-"
      ).with { $0.ignoresCase = true }
    ),
    (
      "bat batch cmd dos",
      Grammar(
        "call cd copy del echo else exist exit for goto if in not pause set setlocal start", line: "::",
        quotes: "\"-",
        sigils: "%"
      ).with { $0.ignoresCase = true }
    ),
    (
      "dockerfile docker containerfile",
      Grammar(
        """
        add arg as cmd copy entrypoint env expose from healthcheck label maintainer onbuild run shell stopsignal user \
        volume workdir
        """, line: "#", sigils: "$"
      ).with { $0.ignoresCase = true }
    ),
    (
      "makefile make mk",
      Grammar(
        "define else endef endif export ifdef ifeq ifndef ifneq include override unexport vpath", line: "#",
        sigils: "$",
        key: ":", names: "-.")
    ),
    (
      "cmake",
      Grammar(
        "else elseif endforeach endfunction endif endmacro endwhile foreach function if include macro project set while",
        builtIns: "add_executable add_library find_package target_link_libraries", line: "#", quotes: "\"+",
        sigils: "$"
      ).with { $0.ignoresCase = true }
    ),
    (
      "nginx apache apacheconf",
      Grammar(
        "events http if listen location proxy_pass return rewrite root server server_name upstream",
        builtIns: "on off",
        line: "#", sigils: "$", names: "-")
    ),
    (
      "vim viml vimscript",
      Grammar(
        """
        au autocmd call command else elseif endfor endfunction endif endwhile execute for function if let map nmap \
        nnoremap noremap return set silent syntax while
        """, quotes: "'-")
    ),
    (
      "sql mysql postgres postgresql plsql sqlite tsql",
      Grammar(
        """
        add all alter and as asc begin between by case cascade check column commit constraint create cross database \
        default delete desc distinct drop else end exists explain foreign from full function grant group having if in \
        index inner insert into is join key left like limit not null offset on or order outer over partition primary \
        procedure references replace returning revoke right rollback select set table then to transaction trigger \
        truncate union unique update use using values view when where with
        """,
        builtIns: """
          avg bigint boolean char coalesce count date datetime decimal double false float int integer json max min now \
          numeric real serial sum text timestamp true uuid varchar
          """, line: "-- #", block: slashes, quotes: "'- \"-"
      ).with { $0.ignoresCase = true }
    ),
    (
      "nix",
      Grammar(
        "assert else if import in inherit let or rec then with", builtIns: "builtins false map null true",
        line: "#",
        block: slashes, quotes: "''+- \"+", key: "=", names: "-'")
    ),
    (
      "terraform hcl tf",
      Grammar(
        "data dynamic for if in locals module output provider resource terraform variable",
        builtIns: "bool false list map null number object string true", line: "# //", block: slashes,
        quotes: "\"",
        key: "=", names: "-")
    ),
    (
      "graphql gql",
      Grammar(
        "directive enum extend fragment implements input interface mutation on query scalar schema subscription type union",
        builtIns: "Boolean Float ID Int String false null true", line: "#", quotes: "\"\"\"+ \"", sigils: "$",
        meta: "@",
        key: ":")
    ),
  ]
}
