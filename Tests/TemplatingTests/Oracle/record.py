#!/usr/bin/env python3
"""Renders every case of this folder with Jinja2 and records what comes out.

Run it by hand after adding a case: python3 Tests/TemplatingTests/Oracle/record.py
Then read the difference. The tests render the same cases and need no Python.

A case is a file of sections that begin with a line such as `-- main.html --`: the data as JSON (optional),
the templates, of which `main.html` is rendered with the variable `data`, and what is expected.

Where Precis means something else than Jinja2's defaults, this sets Jinja2 accordingly: white space around
statements is trimmed, the last line break of a file is kept, what is missing or none prints nothing however
far one asks below it, true and false are lower case, JSON keeps letters outside ASCII, and a quotation mark
is `&quot;`.
"""

import json
import pathlib
import re

import jinja2
import markupsafe

CASES = pathlib.Path(__file__).parent / "cases"
SECTION = re.compile(r"^-- (\S+) --\n", re.MULTILINE)


def read(path):
    parts = SECTION.split(path.read_text(encoding="utf-8"))
    return dict(zip(parts[1::2], parts[2::2]))


def printed(value):
    """Jinja2 makes markup of constants before it asks what to print for them."""
    is_constant = isinstance(value, markupsafe.Markup) and value in ("None", "True", "False")
    if value is None or value is True or value is False or is_constant:
        return "" if str(value) == "None" else str(value).lower()
    return value


def follow(item, path):
    for name in path.split("."):
        item = item.get(name) if isinstance(item, dict) else None
    return item


def where(items, attribute, value=None):
    if value is None:
        return [item for item in items if follow(item, attribute)]
    return [item for item in items if follow(item, attribute) == value]


def group_by(items, attribute):
    groups = {}
    for item in items:
        groups.setdefault(follow(item, attribute), []).append(item)
    return [{"key": key, "items": members} for key, members in groups.items()]


def environment(templates):
    result = jinja2.Environment(
        loader=jinja2.DictLoader(templates), autoescape=True, trim_blocks=True, lstrip_blocks=True,
        keep_trailing_newline=True, undefined=jinja2.ChainableUndefined, finalize=printed)
    result.policies["json.dumps_kwargs"] = {"sort_keys": True, "ensure_ascii": False}
    result.filters.update(
        json=result.filters["tojson"], limit=lambda items, count: items[:count], where=where, group_by=group_by)
    result.tests["empty"] = lambda value: not value
    return result


def main():
    for path in sorted(CASES.glob("*.case")):
        sections = read(path)
        data = json.loads(sections.get("data", "null"))
        templates = {name: text for name, text in sections.items() if name not in ("data", "expected")}
        output = environment(templates).get_template("main.html").render(data=data).replace("&#34;", "&quot;")
        sections["expected"] = output if output.endswith("\n") or not output else output + "\n"
        path.write_text("".join(f"-- {name} --\n{text}" for name, text in sections.items()), encoding="utf-8")


if __name__ == "__main__":
    main()
