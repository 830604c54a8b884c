/// Keys, in lower case, that other generators and their themes use, that mean nothing here, and that pass
/// without a word.
let ignoredKeys: Set<String> = Set([hugo, zola, jekyll, eleventy, astro, themes].joined())

private let hugo = [
  "build", "cascade", "displayinlist", "iscjklanguage", "headless", "images", "keywords", "layout",
  "linktitle", "markup", "menu", "menus", "modified", "outputs", "resources", "series", "sitemap",
  "translationkey", "type", "videos", "audio", "weight", "_build", "_merge", "unsafe", "kind", "created",
]

private let zola = [
  "authors_page", "in_search_index", "generate_feeds", "generate_feed", "insert_anchor_links", "page_template",
  "paginate_by", "paginate_path", "paginate_reversed", "redirect_to", "render", "sort_by", "transparent",
]

private let jekyll = [
  "author_profile", "classes", "comments", "excerpt_separator", "feed", "guid", "header", "id",
  "last_modified_at", "liquid", "nav_exclude", "nav_order", "parent", "pin", "post", "related", "render_with_liquid",
  "search", "search_exclude", "share", "show_date", "show_excerpts", "sidebar", "tagline", "thumbnail", "toc_label",
  "toc_sticky", "has_children", "grand_parent", "read_time", "future", "entries_layout", "redirect_to", "robots",
]

private let eleventy = [
  "data", "eleventycomputed", "eleventyexcludefromcollections", "eleventyimport", "eleventynavigation",
  "override", "pagination", "templateengineoverride", "templateclass", "order",
]

private let astro = [
  "heroimage", "heroimagealt", "herovideo", "setup", "ogimage", "pubdatetime", "moddatetime", "postslug",
  "prev", "next", "tableofcontents", "editurl", "hero", "banner", "head", "sidebar_label", "sidebar_position",
  "hide_table_of_contents", "hide_title", "pagination_label", "pagination_next", "pagination_prev",
]

private let themes = [
  "bookcollapsesection", "bookcomments", "bookflatsection", "bookhidden", "booksearchexclude", "booktoc",
  "asciinema", "carousel", "chart", "chartjs", "code", "disablehlja", "disableshare", "editpost", "featured",
  "featuredimage", "featuredimagepreview", "flowchart", "hiddenfromhomepage", "hiddenfromsearch", "hidden",
  "hidemeta", "hidesummary", "highlight", "icon", "isstarred", "katex", "latex", "license", "lightgallery",
  "linktomarkdown", "math", "mathjax", "meme", "mermaid", "nocomment", "plantuml", "readingtime", "ruby",
  "rssfulltext", "searchhidden", "sequence", "share", "sharebuttons", "showbreadcrumbs", "showcodecopybuttons",
  "showpostnavlinks", "showreadingtime", "showrssbuttoninsectiontermlist", "showsharebuttons", "showtoc",
  "showwordcount", "showdate", "showauthor", "showtableofcontents", "showhero", "showpagination", "showsummary",
  "showtaxonomies", "showedit", "showviews", "showlikes", "herostyle", "sticky", "toc", "tocopen", "twemoji",
  "typeit", "usehugotoc", "wordcount", "fraction", "disable_comments", "disablecomments", "linkcolor",
]
