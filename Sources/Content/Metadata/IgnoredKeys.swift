/// Keys, in lower case, that other generators and their themes use, that mean nothing here, and that pass
/// without a word.
let ignoredKeys = Set(
  [hugo, zola, jekyll, eleventy, pelican, astro, docusaurus, hexo, themes].joined().map(String.init))

/// Its own keys, and those of its embedded templates.
private let hugo = """
  _build _merge audio build cascade created displayinlist headless images iscjklanguage keywords kind \
  layout linktitle markup menu menus outputs resources series sitemap translationkey type \
  videos
  """.split(separator: " ")

private let zola = """
  authors_page generate_feed generate_feeds in_search_index insert_anchor_links page_template \
  paginate_by paginate_path paginate_reversed redirect_to render
  """.split(separator: " ")

/// With its usual plug-ins, and the themes Minimal Mistakes, Chirpy and Just the Docs.
private let jekyll = """
  author_profile classes comments entries_layout excerpt_separator feed future grand_parent guid \
  has_children has_toc header header-img id liquid nav_exclude nav_order parent pin \
  post read_time related render_with_liquid robots search search_exclude share show_date show_excerpts \
  sidebar tagline thumbnail toc_icon toc_label toc_sticky
  """.split(separator: " ")

private let eleventy = """
  data eleventycomputed eleventyexcludefromcollections eleventyimport eleventynavigation order override \
  pagination templateclass templateengineoverride
  """.split(separator: " ")

private let pelican = "save_as translation".split(separator: " ")

private let astro = """
  banner editurl head hero heroimage heroimagealt herovideo moddatetime next ogimage postslug prev \
  pubdatetime setup tableofcontents
  """.split(separator: " ")

private let docusaurus = """
  custom_edit_url hide_table_of_contents hide_title pagination_label pagination_next pagination_prev \
  sidebar_class_name sidebar_label sidebar_position toc_max_heading_level toc_min_heading_level
  """.split(separator: " ")

private let hexo = """
  abbrlink copyright index_img mathjax password photos sticky top top_img
  """.split(separator: " ")

/// PaperMod, Stack, LoveIt, Blowfish, Book and others of Hugo's.
private let themes = """
  asciinema bookcollapsesection bookcomments bookflatsection bookhidden booksearchexclude booktoc \
  carousel chart chartjs code disable_comments disablecomments disablehlja disableshare editpost \
  featured featuredimage featuredimagepreview flowchart fraction herostyle hidden hiddenfromhomepage \
  hiddenfromsearch hidemeta hidesummary highlight icon isstarred katex latex license lightgallery \
  linkcolor linktomarkdown math meme mermaid nocomment plantuml readingtime rssfulltext ruby \
  searchhidden sequence sharebuttons showauthor showbreadcrumbs showcodecopybuttons showdate showedit \
  showhero showlikes showpagination showpostnavlinks showreadingtime showrssbuttoninsectiontermlist \
  showsharebuttons showsummary showtableofcontents showtaxonomies showtoc showviews showwordcount toc \
  tocopen twemoji typeit usehugotoc wordcount
  """.split(separator: " ")
