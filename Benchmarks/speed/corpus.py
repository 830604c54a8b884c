"""Writes N articles of made-up but ordinary English: corpus.write(folder, count, words, seed).

The same seed gives the same files. What a site generator meets in real folders is there: headings, lists,
quotations, emphasis, links, code, and front matter with tags, authors and sources.
"""

import datetime
import os
import random

SUBJECTS = (
    "harbour ferry council library turbine orchard museum bakery railway hospital school market reservoir "
    "shipyard theatre laboratory vineyard lighthouse cooperative factory orchestra archive garden tramway"
).split()
PLACES = "Ostwick Kelder Brackmouth Thrane Avel Marrow Hollin Skarn Tollgate Corriga Selby Varn".split()
PEOPLE = "Haldane Torvund Strake Marchbane Venloe Whitlowe Lanthorne Ordway Achterby Kallvik Rusk Dorn".split()
VERBS = (
    "opened closed repaired measured bought sold moved counted tested planned delayed doubled halved replaced "
    "published rejected approved inspected restored flooded"
).split()
NOUNS = (
    "budget timetable bridge record survey contract roof engine harvest collection licence petition report "
    "crossing supply valve ledger programme deposit machine permit ticket route sensor estimate window"
).split()
QUALITIES = "new old northern public annual expensive quiet narrow local modern spare daily cheaper longer".split()
TAILS = (
    "after a vote of the board", "for the first time since the war", "while the ferries were in dock",
    "because the old one had rusted through", "in spite of a wet summer", "at a cost of {n} crowns",
    "with the help of {n} volunteers", "before the winter timetable begins", "for {n} households in the valley",
    "which nobody on the quay had expected", "according to figures that the town published",
)
TAGS = [f"{quality} {noun}" for quality in QUALITIES for noun in NOUNS][:200]
SOURCES = [f"{place} {name}" for place in PLACES for name in ("Gazette", "Ledger")]


class Writer:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def name(self):
        return f"{self.random.choice(PLACES)} {self.random.choice(SUBJECTS).capitalize()}"

    def clause(self):
        r = self.random
        tail = r.choice(TAILS).format(n=f"{r.randrange(20, 9000):,}")
        noun = r.choice(NOUNS)
        style = r.random()
        if style < 0.05:
            noun = f"[{noun}](https://example.org/{noun})"
        elif style < 0.1:
            noun = f"**{noun}**"
        elif style < 0.13:
            noun = f"*{noun}*"
        elif style < 0.15:
            noun = f"`{noun}`"
        return f"{r.choice(VERBS)} the {r.choice(QUALITIES)} {noun} {tail}"

    def sentence(self, subject):
        r = self.random
        who = r.choice((f"The {subject}", f"{r.choice(PEOPLE)}", self.name(), f"The {r.choice(SUBJECTS)}"))
        text = f"{who} {self.clause()}"
        if r.random() < 0.5:
            text += f", and {r.choice(PLACES)} {self.clause()}"
        return text + "."

    def paragraph(self, subject):
        return " ".join(self.sentence(subject) for _ in range(self.random.choice((2, 3, 3, 4, 5))))

    def block(self, subject, first):
        r = self.random.random()
        if first or r > 0.2:
            return self.paragraph(subject)
        if r < 0.08:
            return f"## The {self.random.choice(QUALITIES)} {self.random.choice(NOUNS)}"
        if r < 0.14:
            return "\n".join(f"- {self.sentence(subject)}" for _ in range(3))
        if r < 0.18:
            return f"> {self.sentence(subject)}"
        return f"```swift\nlet {subject} = {self.random.randrange(99)}\nprint({subject})\n```"

    def article(self, number, words):
        r = self.random
        subject = r.choice(SUBJECTS)
        title = f"{r.choice(PLACES)} {subject} {r.choice(VERBS)} its {r.choice(NOUNS)}"
        date = datetime.date(2020, 1, 1) + datetime.timedelta(days=r.randrange(2200))
        tags = sorted(set(min(r.sample(range(len(TAGS)), 3)) for _ in range(r.choice((2, 3, 4, 5)))))
        blocks, count, target = [], 0, max(60, int(r.gauss(words, words / 4)))
        while count < target:
            blocks.append(self.block(subject, not blocks))
            count += len(blocks[-1].split())
        head = (
            f'---\ntitle: "{title}"\ndate: {date}\ntags: [{", ".join(TAGS[t] for t in tags)}]\n'
            f"author: {r.choice(PEOPLE)}\nsource: {r.choice(SOURCES)}\nsource_url: https://example.org/{number}\n---\n\n"
        )
        path = f"{date.year}/{title.lower().replace(' ', '-')}-{number}.md"
        return path, head + "\n\n".join(blocks) + "\n"


def write(folder, count, words=700, seed=7):
    writer = Writer(seed)
    for number in range(count):
        path, text = writer.article(number, words)
        path = os.path.join(folder, path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
