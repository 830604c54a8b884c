#!/usr/bin/env python3
"""background.py DATA-FOLDER > Sources/Summarization/Ranking/CommonEnglishStems.swift

Counts in how many articles each stem stands and writes the 2,500 commonest with their rarity,
the logarithm of (articles + 1) / (articles with the stem + 1/2) to one decimal."""
import collections
import gzip
import json
import math
import pathlib
import re
import sys

SOURCES = ("cnndm", "bbc", "xsum", "ectsum")
WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")


def stem(word):
    lowered = word.lower().replace("’", "'")
    return lowered.removesuffix("'s")[:6]


def articles(folder):
    for source in SOURCES:
        with gzip.open(pathlib.Path(folder) / "train" / f"{source}.jsonl.gz", "rt") as lines:
            for line in lines:
                yield json.loads(line)["article"]


def main(folder):
    counts = collections.Counter()
    total = 0
    for article in articles(folder):
        counts.update({stem(word) for word in WORD.findall(article)})
        total += 1
    common = sorted(counts, key=lambda word: (-counts[word], word))[:2500]
    groups = collections.defaultdict(list)
    for word in common:
        groups[round(math.log((total + 1) / (counts[word] + 0.5)), 1) + 0.0].append(word)
    print("/// The 2,500 commonest stems of English news, in groups of the same rarity.")
    print("///")
    print("/// Counted by `Benchmarks/summaries-training/background.py`.")
    print("let commonEnglishStems: [(Float, String)] = [")
    for value in sorted(groups):
        print("  (\n    %.1f,\n    \"\"\"" % abs(value))
        line = ""
        for word in sorted(groups[value]):
            if len(line) + len(word) > 110:
                print("    " + line + "\\")
                line = ""
            line += word + " "
        print("    " + line.rstrip() + "\n    \"\"\"\n  ),")
    print("]")


main(sys.argv[1])
