#!/usr/bin/env python3
"""train.py FEATURES-FOLDER > Sources/Summarization/Ranking/Ranking+Trained.swift

Learns the ranking from what `summaries-training features` wrote for each file of the data: FEATURES-FOLDER has
train/NAME.jsonl and dev/NAME.jsonl. Needs numpy, lightgbm and rouge-score; gives the same bytes every time.

What a sentence is worth is the mean ROUGE-1, 2 and Lsum of a summary that it makes with each pair of the article's
first four clean sentences, less the article's mean. A ridge regression and small boosted trees learn that from the
features; each is divided by its spread, and the sum is the score."""
import base64
import collections
import itertools
import json
import pathlib
import re
import sys

import lightgbm
import numpy
from rouge_score import rouge_scorer, tokenizers

# How much the articles of each source count, and how many of their sentences.
SOURCES = {
    "cnndm": (1.0, 25), "carpentries": (0.7, 50), "orangesum": (0.6, 25), "vietnews": (0.8, 25), "xsum": (0.3, 25),
}
UNCLEAN = (1 << 12) - 1
LEAVES = 6
TREES = 150
ALPHA = 300.0
STEMMED = tokenizers.DefaultTokenizer(use_stemmer=True)
WORD = re.compile(r"\w+")
CHARACTERS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def tokens(text, language):
    if language == "en":
        return STEMMED.tokenize(text)
    words = WORD.findall(text.lower())
    return [token for word in words for token in (word if CHARACTERS.search(word) else [word])]


class Hits:
    """What each sentence of an article shares with the reference."""

    def __init__(self, article, limit):
        language = article["lang"]
        wanted = [tokens(sentence, language) for sentence in article["reference"]]
        flat = [word for sentence in wanted for word in sentence]
        self.words = {word: place for place, word in enumerate(dict.fromkeys(flat))}
        self.pairs = {pair: place for place, pair in enumerate(dict.fromkeys(zip(flat, flat[1:])))}
        self.places = numpy.array([self.words[word] for word in flat], int)
        self.wanted_words = self.counts(flat, self.words)
        self.wanted_pairs = self.counts(zip(flat, flat[1:]), self.pairs)
        found = [tokens(sentence, language) for sentence in article["sentences"][:limit]]
        self.lengths = numpy.array([len(sentence) for sentence in found], int)
        self.found_words = numpy.array([self.counts(sentence, self.words) for sentence in found])
        self.found_pairs = numpy.array([self.counts(zip(sentence, sentence[1:]), self.pairs) for sentence in found])
        self.common = numpy.array([self.subsequence(wanted, sentence) for sentence in found])

    @staticmethod
    def counts(items, places):
        counts = numpy.zeros(max(1, len(places)), int)
        for item, count in collections.Counter(items).items():
            if item in places:
                counts[places[item]] = count
        return counts

    @staticmethod
    def subsequence(wanted, sentence):
        marks = []
        for reference in wanted:
            own = numpy.zeros(len(reference), bool)
            if set(reference) & set(sentence):
                own[rouge_scorer.lcs_ind(reference, sentence)] = True
            marks.append(own)
        return numpy.concatenate(marks) if marks else numpy.zeros(0, bool)

    def rouge(self, chosen):
        """The mean of ROUGE-1, 2 and Lsum, times a hundred, of a summary of these sentences."""
        chosen = list(chosen)
        found, wanted = int(self.lengths[chosen].sum()), len(self.places)
        if not found or not wanted:
            return 0.0
        words = self.found_words[chosen].sum(0)
        one = numpy.minimum(words, self.wanted_words).sum()
        two = numpy.minimum(self.found_pairs[chosen].sum(0), self.wanted_pairs).sum()
        common = numpy.bincount(self.places[self.common[chosen].any(0)], minlength=len(words))
        longest = numpy.minimum(common, words).sum()
        rest = max(1, found - 1) + max(1, wanted - 1)
        return 100 / 3 * (2 * one / (found + wanted) + 2 * two / rest + 2 * longest / (found + wanted))


def targets(article, limit):
    hits = Hits(article, limit)
    count = len(hits.lengths)
    clean = [index for index in range(count) if not article["defects"][index] & UNCLEAN]
    partners = clean[:4] + [index for index in range(count) if index not in clean[:4]][: max(0, 4 - len(clean))]
    values = numpy.array([
        numpy.mean([
            hits.rouge((index,) + pair)
            for pair in list(itertools.combinations([other for other in partners if other != index], 2)) or [()]
        ])
        for index in range(count)
    ])
    return values - values.mean()


def articles(folder, source):
    for part in ("train", "dev"):
        path = pathlib.Path(folder) / part / f"{source}.jsonl"
        if path.exists():
            for line in path.read_text().splitlines():
                article = json.loads(line)
                if article["sentences"]:
                    yield article


def load(folder):
    features, values, weights, names = [], [], [], None
    for source, (weight, limit) in SOURCES.items():
        for article in articles(folder, source):
            names = article["names"]
            own = targets(article, limit)
            rows = numpy.frombuffer(base64.b64decode(article["features"]), "<f4").reshape(-1, len(names))
            features.append(rows[: len(own)].astype(float))
            values.append(own)
            weights.append(numpy.full(len(own), weight))
    return names, numpy.concatenate(features), numpy.concatenate(values), numpy.concatenate(weights)


def ridge(features, values, weights):
    means = numpy.average(features, 0, weights)
    spreads = numpy.sqrt(numpy.average((features - means) ** 2, 0, weights))
    spreads[spreads < 1e-9] = 1
    scaled = (features - means) / spreads
    weighted = scaled * weights[:, None]
    centred = values - numpy.average(values, weights=weights)
    slopes = numpy.linalg.solve(weighted.T @ scaled + ALPHA * numpy.eye(features.shape[1]), weighted.T @ centred)
    return slopes / spreads


def boost(features, values, weights):
    settings = dict(
        objective="regression", num_leaves=LEAVES, learning_rate=0.05, min_data_in_leaf=100, feature_fraction=0.4,
        lambda_l2=5, verbose=-1, num_threads=1, seed=1, deterministic=True, force_row_wise=True)
    return lightgbm.train(settings, lightgbm.Dataset(features, values, weight=weights), TREES)


def flatten(node, nodes, leaves):
    """Lists the nodes and leaves of a tree from left to right; returns the bits of its leaves."""
    if "leaf_value" in node:
        leaves.append(node["leaf_value"])
        return 1 << (len(leaves) - 1)
    left = flatten(node["left_child"], nodes, leaves)
    below = numpy.float32(node["threshold"])
    if float(below) > node["threshold"]:
        below = numpy.nextafter(below, numpy.float32(-numpy.inf))
    nodes.append((node["split_feature"], below, ((1 << LEAVES) - 1) & ~left))
    return left | flatten(node["right_child"], nodes, leaves)


def number(value):
    text = numpy.format_float_positional(numpy.float32(value), unique=True, trim="0")
    return text if len(text) < 14 else numpy.format_float_scientific(numpy.float32(value), unique=True, trim="0")


def listing(name, kind, items, indent="  "):
    lines = [f"{indent}private static let {name}: [{kind}] = ["]
    line = indent + "  "
    for item in items:
        if len(line) + len(item) > 108:
            lines.append(line.rstrip())
            line = indent + "  "
        line += item + ", "
    return "\n".join(lines + [line.rstrip(), indent + "]"])


def main(folder):
    names, features, values, weights = load(folder)
    slopes = ridge(features, values, weights)
    trees = boost(features, values, weights)
    slopes /= (features @ slopes).std()
    scale = 1 / trees.predict(features).std()
    nodes, leaves = [], []
    for tree in trees.dump_model()["tree_info"]:
        own_nodes, own_leaves = [], []
        flatten(tree["tree_structure"], own_nodes, own_leaves)
        own_nodes += [(0, numpy.float32(3e38), 0)] * (LEAVES - 1 - len(own_nodes))
        own_leaves += [0.0] * (LEAVES - len(own_leaves))
        nodes += own_nodes
        leaves += own_leaves
    print("// Written by Benchmarks/summaries-training/train.py, which says where the numbers come from.\n")
    print("extension LinearModel {\n  /// Ridge regression.")
    print("  static let trained = LinearModel(weights)\n")
    print(listing("weights", "Float", [number(value) for value in slopes]) + "\n}\n")
    print("extension Forest {\n  /// Boosted trees.\n  static let trained = Forest(")
    print("    features: features, thresholds: thresholds, masks: masks, leaves: leaves)\n")
    print(listing("features", "UInt8", [str(node[0]) for node in nodes]) + "\n")
    print(listing("thresholds", "Float", [number(node[1]) for node in nodes]) + "\n")
    print(listing("masks", "UInt8", [str(node[2]) for node in nodes]) + "\n")
    print(listing("leaves", "Float", [number(value * scale) for value in leaves]) + "\n}")


main(sys.argv[1])
