"""The files of a built site, as all judges see them."""

import os
import re
from functools import cached_property


class Missing(Exception):
    """What has to be installed for a judge to be heard."""


class Site:
    def __init__(self, folder, pages_of_a_kind):
        self.folder = os.path.abspath(folder)
        self.pages_of_a_kind = pages_of_a_kind

    @cached_property
    def names(self):
        """All files by their paths below the folder, in order."""
        found = []
        for folder, _, files in os.walk(self.folder):
            found += (os.path.relpath(os.path.join(folder, file), self.folder) for file in files)
        return sorted(found)

    @cached_property
    def pages(self):
        return [name for name in self.names if name.endswith(".html")]

    def path(self, name):
        return os.path.join(self.folder, name)

    def bytes(self, name):
        with open(self.path(name), "rb") as file:
            return file.read()

    def text(self, name):
        return self.bytes(name).decode("utf-8")

    @cached_property
    def kinds(self):
        """By kind, the largest page, the smallest, and some between them."""
        kinds = {}
        for name in self.pages:
            kind = re.search(r'<body class="kind-(\w+)', self.text(name))
            if kind:
                kinds.setdefault(kind[1], []).append(name)
        return {kind: spread(names, self.pages_of_a_kind, self.path) for kind, names in sorted(kinds.items())}


def spread(names, count, path):
    names = sorted(names, key=lambda name: (-os.path.getsize(path(name)), name))
    if len(names) <= count:
        return names
    return [names[i * (len(names) - 1) // max(1, count - 1)] for i in range(count)]
