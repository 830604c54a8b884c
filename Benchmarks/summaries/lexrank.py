#!/usr/bin/env python3
"""lexrank.py ARTICLES.txt: times sumy's LexRank on the articles that the Swift benchmark times (pip install sumy)."""
import re
import sys
import time

from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.summarizers.lex_rank import LexRankSummarizer


class Words:
    def to_words(self, sentence):
        return tuple(re.findall(r"[^\W\d_]+", sentence))


articles = open(sys.argv[1], encoding="utf-8").read().split("\n%%\n")
best = float("inf")
for _ in range(3):
    start = time.perf_counter()
    for article in articles:
        sentences = [Sentence(text, Words()) for text in re.split(r"(?<=[.!?])\s+", article) if text.strip()]
        LexRankSummarizer()(ObjectDocumentModel([Paragraph(sentences)]), 3)
    best = min(best, time.perf_counter() - start)
print(f"{len(articles)} articles, {best / len(articles) * 1e6:.0f} µs an article")
