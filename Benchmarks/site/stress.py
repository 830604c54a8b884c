#!/usr/bin/env python3
"""Writes a site that is hard to show well: Benchmarks/site/stress.py FOLDER [COUNT]

Titles and words without end, no tags and forty of them, no summary and five points, right-to-left and Chinese
text, tables, code, footnotes, folders in folders; and COUNT articles of made-up English, by default none.
"""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../speed"))
import corpus  # noqa: E402

CONFIGURATION = """\
title: The Long and the Short of It, with Everything That Is Hard to Show
description: A site for looking at.
base_url: https://stress.example/
author: Editors
outputs: {rss: true, markdown: true, headers: true}
briefings: {every: day}
search: {full_text: true}
"""
WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
PLAIN = "The council met on Monday. It opened the new bridge in the rain. Nobody had expected so many people. "
VARIED = (
    "The ferry company will close its oldest terminal in March after 60 years. Some 140 people work there, and most "
    "of them will move to the new quay. The city bought the building for 2.4 million crowns. It plans a library with "
    "a reading room above the water. Architects from Kelder won the competition in May. Work begins in the autumn and "
    "takes two years. Neighbours had asked for a swimming pool instead. Their petition had 3,000 signatures. "
)
TABLE = "| Year | " + " | ".join(f"Column {n}" for n in range(12)) + " |\n|" + "---|" * 13 + "\n"
TABLE += "".join(f"| {year} | " + " | ".join(str(year * n) for n in range(12)) + " |\n" for year in (2024, 2025))
POINTS = [f"Point {n} is a sentence of some length, as those of a newspaper are, with a {WORD} in it." for n in range(5)]
ARABIC = "افتتحت المدينة الجسر الجديد يوم الاثنين. حضر الحفل آلاف السكان. قال العمدة إن العمل استغرق ثلاث سنوات. " * 3
HEBREW = "העירייה פתחה את הגשר החדש ביום שני. אלפי תושבים הגיעו לטקס. ראש העיר אמר שהעבודה נמשכה שלוש שנים. " * 3
CHINESE = "市政府星期一开放了新桥。数千名居民参加了仪式。市长说工程历时三年。费用为两亿元。" * 4


def article(title, body, **keys):
    lines = "".join(f"{key}: {value}\n" for key, value in keys.items())
    return f"---\ntitle: {title}\n{lines}---\n\n{body}\n"


FILES = {
    "precis.yml": CONFIGURATION,
    "content/no-tags.md": article("No tags", PLAIN * 4, date="2026-03-01"),
    "content/forty-tags.md": article(
        "Forty tags", PLAIN * 4, date="2026-03-02", tags=[f"subject {n}" for n in range(39)] + [WORD],
        source=f"The {WORD} Gazette", source_url="https://example.org/a", author=f"Ana {WORD}"),
    "content/long-title.md": article(
        "A title that goes on and on, as some editors like, " * 4 + WORD, f"{WORD}{WORD} {PLAIN * 4}",
        date="2026-03-03", tags="[subject 1]", author="[Ana Quay, Bo Lind, Cy Marsh, Di Thorne]"),
    "content/no-summary.md": article("No summary", PLAIN * 8, date="2026-03-04", summary="false"),
    "content/five-points.md": article(
        "Five points", PLAIN * 8, date="2026-03-05", updated="2026-03-06", summary=[*POINTS], tags="[subject 1]",
        description="A standfirst.", source="The Herald", author="Ana Quay"),
    "content/arabic.md": article("الجسر الجديد 2026", ARABIC + "`let x = 1`", date="2026-03-06", lang="ar",
                                 summary=["افتتحت المدينة الجسر الجديد.", "قال العمدة إن العمل استغرق ثلاث سنوات."],
                                 tags="[جسور, subject 1]", source="الجريدة", author="Ana Quay"),
    "content/hebrew.md": article("הגשר החדש", HEBREW, date="2026-03-07", lang="he", summary=["העירייה פתחה את הגשר החדש ביום שני."]),
    "content/chinese.md": article("新桥开放", CHINESE, date="2026-03-08", lang="zh", tags="[桥]", summary=["市政府星期一开放了新桥。", "费用为两亿元。"]),
    "content/undated.md": article("Without a date", PLAIN * 2),
    "content/link.md": article("A link elsewhere", "", date="2026-03-09", source="https://example.org/l"),
    "content/everything.md": article(
        "Everything that Markdown has",
        f"{PLAIN}[^1]\n\n## Table\n\n{TABLE}\n### Code\n\n```swift\nlet {'x' * 200} = 1 // a comment\n```\n\n"
        f"### List\n\n- [ ] open\n- [x] done\n  1. one\n  2. two\n\n#### Quotation\n\n> {PLAIN}\n\n> [!WARNING]\n> {PLAIN}\n\n"
        f"##### Pictures\n\n![Waves](waves.svg \"A caption\")\n\nTerm `{'code' * 40}` ~~gone~~ https://example.org/{'a' * 150}\n\n"
        f"###### Last\n\n{PLAIN * 4}\n\n{VARIED}\n\n[^1]: A note with {WORD} and `code`.",
        date="2026-03-10", tags="[subject 1, subject 2]", image="waves.svg", source="The Herald"),
    "content/waves.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="320"><rect width="640" height="320" fill="#8ab"/></svg>\n',
    "content/pages/about.md": article("About", PLAIN),
    "content/news/_index.md": article("News", "What the *port* says.", description="All of it."),
    "content/news/a.md": article("News of the port", VARIED, date="2026-01-02", tags="[subject 1]"),
    "content/news/deep/_index.md": article("Deep news " + WORD, ""),
    "content/news/deep/b.md": article("News of the deep", VARIED, date="2026-01-03"),
    "content/empty/_index.md": article("Empty", ""),
}
FILES |= {f"content/days/{n:02}.md": article(f"Day {n}", PLAIN * 2, date=f"2025-{1 + n // 28:02}-{1 + n % 28:02}")
          for n in range(60)}


def write(folder, count=0):
    for name, text in FILES.items():
        path = os.path.join(folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
    corpus.write(os.path.join(folder, "content"), count)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    write(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 0)
