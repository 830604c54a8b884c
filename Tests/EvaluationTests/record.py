#!/usr/bin/env python3
"""record.py > rouge-score.json: what the rouge-score package says of sentences written for this test."""
import json

from rouge_score import rouge_scorer

EXAMPLES = [
    (["The harbour closed on Monday.", "Ferries now run on batteries."],
     ["Ellmouth closed its harbour to diesel ferries on Monday.", "Battery ferries run at any hour."]),
    (["The council voted for the ban.", "Nine members agreed, and four did not."],
     ["Nine of thirteen council members voted for a ban on diesel."]),
    (["Skies cleared while the innings were dying down."], ["The sky was clear; an inning died.", "Dying news."]),
    (["Relational databases were conditionally hopping, falling, filing and failing."],
     ["A relation is a condition; files fail, hop and fall."]),
    (["Generalizations oscillate and electricity triplicates the hopefulness."],
     ["General oscillators, electrical triplicate, hopeful goodness."]),
    (["Tied, lied, spied and tried flies enjoyed the happy ponies."], ["Ties lie; spies try to fly with a happier pony."]),
    (["The theology and geology of analogous radicalli callousness."], ["Theologi geologi radically callous analogy."]),
    (["A a a a b b c."], ["A b c a b c.", "A a."]),
    (["One two three four five six."], ["Six five four three two one."]),
    (["The cat sat on the mat.", "The dog sat on the log.", "The cat and the dog sat."],
     ["The cat and the dog sat on the mat and on the log.", "The log sat."]),
    (["Prices rose 3.5% in May, to $40,000."], ["In May prices rose by 3.5 per cent to 40000 dollars."]),
    (["It’s the teacher’s “best” day — isn't it?"], ["It is the teachers' best day, is it not?"]),
    (["Café owners naïvely resumé work in Zürich."], ["Cafe owners resume naive work in Zurich."]),
    (["Controlled rolling, agreed feeding, plastered bleeding, motoring singing."],
     ["Control rolls; agree to feed plaster, bleed motors and sing."]),
    (["Adjustable replacements, dependent adoption, communism and angularity were effective."],
     ["Adjust the replacement that depends on adopting communal angles effectively."]),
    ([""], ["Something was said."]),
    (["Something was said."], [""]),
    (["!!! ... ???"], ["Nothing but marks."]),
    (["Proceedings exceeded succeeding news by Howe at outings."], ["Proceed, exceed, succeed: the news of an outing."]),
    (["yyy syzygy toy boy by eye yes rhythm."], ["Toys, boys, eyes, rhythms and syzygies yyyy."]),
    (["Digitizer vietnamization predication operator feudalism decisiveness formaliti sensitiviti sensibiliti."],
     ["Digitize vietnamize predicate operate feudal decisive formal sensitive sensible."]),
    (["Agencies replied that agreed fees implied relief."], ["The agency replies; fees agree and imply relief."]),
    (["Cease the rate of probate, and controll the roll."], ["Ceased rates probated; control rolls."]),
    (["Homologous gyroscopic inference allowances revived airliners."], ["A homologue gyroscope infers, allows, revives an airliner."]),
]


def scores(summary, reference, stemming):
    scorer = rouge_scorer.RougeScorer(["rouge1", "rouge2", "rougeLsum"], use_stemmer=stemming)
    result = scorer.score("\n".join(reference), "\n".join(summary))
    return [result[name].fmeasure for name in ("rouge1", "rouge2", "rougeLsum")]


print(json.dumps([
    {"summary": summary, "reference": reference, "plain": scores(summary, reference, False),
     "stemmed": scores(summary, reference, True)}
    for summary, reference in EXAMPLES
], ensure_ascii=False, indent=1))
