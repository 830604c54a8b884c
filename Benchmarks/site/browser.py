"""A browser's judgement of pages of every kind: axe, what sticks out, what the policy forbids, the keyboard.

The site is served with the Content-Security-Policy that `docs/publishing.md` documents.
"""

import functools
import http.server
import os
import re
import shutil
import threading

from site_files import Missing

HERE = os.path.dirname(os.path.abspath(__file__))
WIDTHS = (360, 768, 1440)

# Elements that reach beyond the window, but for what scrolls by itself or is there for screen readers.
STICKS_OUT = """() => {
  const width = document.documentElement.clientWidth, found = [];
  if (document.documentElement.scrollWidth > width) found.push(`the page is ${document.documentElement.scrollWidth} wide`);
  for (const element of document.querySelectorAll("body *")) {
    const box = element.getBoundingClientRect();
    if (!box.width || (box.right <= width + 1 && box.left >= -1)) continue;
    if (!element.closest("pre, table, math, .unseen, .skip-link")) found.push(`${element.tagName}.${element.className}`);
  }
  return found.slice(0, 3);
}"""

# What has the focus, and whether that can be seen.
FOCUS = """() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const all = [...document.querySelectorAll("a[href], button, input, summary, [tabindex]")];
  return [all.indexOf(element), getComputedStyle(element).outlineStyle !== "none",
    element.outerHTML.slice(0, 80)];
}"""
CONTROLS = """() => [...document.querySelectorAll("a[href], button, input:not([disabled]), summary")]
  .filter(e => e.checkVisibility() && e.getClientRects().length).length"""


def judge(site):
    try:
        from axe_playwright_python.sync_playwright import Axe
        from playwright.sync_api import sync_playwright
    except ImportError:
        raise Missing("pip install axe-playwright-python") from None
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not chromium:
        raise Missing("Chromium is not installed")
    findings, runs, axe = [], 0, Axe()
    with serving(site.folder) as address, sync_playwright() as playwright:
        chrome = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for scheme in ("light", "dark"):
            for width in WIDTHS:
                for kind, names in site.kinds.items():
                    for name in names:
                        runs += 1
                        where = f"{kind} {name} ({scheme}, {width})"
                        found = look(chrome, axe, address, name, scheme, width)
                        findings += (f"{where}: {finding}" for finding in found)
        chrome.close()
    return f"{runs} looks at {len(site.kinds)} kinds of pages", findings


def look(chrome, axe, address, name, scheme, width):
    context = chrome.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce")
    page = context.new_page()
    found = []
    page.on("console", lambda message: found.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: found.append(str(error)))
    page.on("request", lambda request: found.append(f"asks for {request.url}")
            if not request.url.startswith((address, "data:")) and not is_picture(request) else None)
    page.goto(address + name)
    if page.query_selector("[data-search]"):
        page.wait_for_load_state("networkidle")
    found += page.evaluate(STICKS_OUT)
    if page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") != "auto":
        found.append("moves although the reader wants less of that")
    if scheme == "light" and width == 360:
        found += keyboard(page)
    heard = len(found)
    for violation in axe.run(page).response["violations"]:
        node = violation["nodes"][0]
        found.append(f"axe {violation['id']}: {node['target']}: {node['failureSummary'][:200]}")
    # What the policy forbids axe itself is not the site's.
    result = found[:heard] + [finding for finding in found[heard:] if finding.startswith("axe ")]
    context.close()
    return result


def is_picture(request):
    """Articles may show pictures of others."""
    return request.resource_type == "image"


def keyboard(page):
    """Tab reaches every control, and shows where it is."""
    seen, found = set(), []
    count = page.evaluate(CONTROLS)
    for _ in range(count + 20):
        page.keyboard.press("Tab")
        focus = page.evaluate(FOCUS)
        # Behind the last control, and before the first one, is the browser's own.
        if focus is None:
            continue
        if focus[0] in seen:
            break
        seen.add(focus[0])
        if not focus[1]:
            found.append(f"the focus cannot be seen on {focus[2]}")
    if len(seen) < count:
        found.append(f"the keyboard reaches {len(seen)} of {count} controls")
    return found


class Handler(http.server.SimpleHTTPRequestHandler):
    policy = ""

    def end_headers(self):
        self.send_header("Content-Security-Policy", self.policy)
        super().end_headers()

    def log_message(self, *_):
        pass


class serving:
    """The folder at an address of this machine, with the documented policy."""

    def __init__(self, folder):
        with open(os.path.join(HERE, "../../docs/publishing.md"), encoding="utf-8") as file:
            policy = re.search(r'Content-Security-Policy "([^"]+)"', file.read())
        Handler.policy = policy[1]
        handler = functools.partial(Handler, directory=folder)
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{self.server.server_port}/"

    def __exit__(self, *_):
        self.server.shutdown()
