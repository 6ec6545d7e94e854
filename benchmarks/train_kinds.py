"""Learns the model of page kinds from labelled pages and writes `toolkit/reader/kinds_model.json`.

`python benchmarks/train_kinds.py [FOLDER …]` learns from `tests/corpus` and every `labels.json` below the folders (pages
that are not kept here: the model carries single words and pairs of words that stand on at least two sites, no text).
`--folds` only cross-validates, by site; `--write` also learns from all and writes. The same pages give the same file.
Needs the extra `train`.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from toolkit.reader.features import RULES, VERSION, WORDS, features
from toolkit.reader.kinds import decided
from toolkit.reader.kinds_model import FILE, NONE, Model
from toolkit.reader.page_words import PageWords
from toolkit.reader.reading import read

ROOT = Path(__file__).parents[1]
CORPUS, MODEL = ROOT / "tests/corpus", ROOT / "toolkit/reader" / FILE
KINDS = ("privacy", "terms", "about", "contact", "complaints", "returns", "shipping", "order_tracking")
OWN_TRUST = 0.4
"""The weight of a page that we wrote: its words are few people's."""
SITES = 2
"""Sites on which a word must stand to be learnt."""
HEAD = "| kinds | right | wrong | missed | precision | recall | F1 |\n| --- | --- | --- | --- | --- | --- | --- |"
ALL = "all folders"
FEATURES = 9000
STEPS = 10
"""Steps of 1 in which weights are written."""
SLACK = 60.0
"""The inverse of the weight's penalty (scikit-learn's C)."""

Found = Mapping[str, Mapping[str, float]]


@dataclass(frozen=True, slots=True)
class Page:
    """A labelled page in two views: whole, and without its address; barred and doubtful in either or not."""

    folder: str
    site: str
    own: bool
    kinds: frozenset[str]
    optional: frozenset[str]
    article: bool
    words: tuple[PageWords, PageWords]
    found: tuple[Found, Found]
    barred: tuple[bool, bool]
    doubtful: bool


def pages(folders: Sequence[Path]) -> Iterator[Page]:
    for folder in folders:
        for file in sorted(folder.rglob("labels.json")):
            for name, told in sorted(json.loads(file.read_text("utf-8")).items()):
                if told.get("kinds", []) is not None:
                    yield _page(file.parent, name, told, own=CORPUS in file.parents)


def _page(folder: Path, name: str, told: Mapping[str, object], *, own: bool) -> Page:
    html, url = (folder / name).read_text("utf-8", errors="replace"), str(told.get("url") or "")
    reading = read(html, url)
    whole = reading.page
    bare = replace(whole, path="", title="")
    return Page(
        folder=folder.name,
        site=urlsplit(url).netloc if url and not own else f"{folder.name}/{name}",
        own=own,
        kinds=frozenset(told.get("kinds") or ()) & frozenset(KINDS),
        optional=frozenset(told.get("kinds_optional") or ()),
        article=bool(told.get("article")),
        words=(whole, bare),
        found=(features(whole), features(bare)),
        barred=(reading.is_barred, read(html).is_barred),
        doubtful=reading.is_doubtful,
    )


def learnt(told: Sequence[Page]) -> Model:
    """The model of the pages: learnt twice, the second time from the features that weighed most in the first."""
    rows = list(_rows(told))
    rarity = _rarity([(page, found) for page, found, _, _ in rows])
    first = _fitted(rows, rarity)
    heaviest = sorted(rarity, key=lambda name: (-max(abs(w) for w in first[2][name]) * rarity[name], name))
    rarity = {name: rarity[name] for name in sorted(heaviest[:FEATURES])}
    kinds, bias, weights = _fitted(rows, rarity)
    grouped: dict[str, dict[str, tuple[int, ...]]] = {group: {} for group in (*WORDS, RULES)}
    for (group, name), row in weights.items():
        grouped[group][name] = (
            round(rarity[group, name] * STEPS),
            *(round(weight * STEPS) for weight in row),
        )
    return Model(kinds, tuple(round(b * STEPS) for b in bias), grouped, STEPS)


def _rows(told: Sequence[Page]) -> Iterator[tuple[Page, Found, str, float]]:
    """Each view of each page once for each of its kinds; a page that may be of a kind or not teaches nothing."""
    for page in told:
        for kind in sorted(page.kinds) or ([] if page.optional else [NONE]):
            for found in page.found:
                yield page, found, kind, (OWN_TRUST if page.own else 1) / max(1, len(page.kinds))


def _rarity(rows: Sequence[tuple[Page, Found]]) -> dict[tuple[str, str], float]:
    """How rare each feature is that stands on enough sites; 1 for what rules see."""
    sites: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    seen: Counter[tuple[str, str]] = Counter()
    for page, found in rows:
        for group, names in found.items():
            for name in names:
                sites[group, name].add(page.site)
                seen[group, name] += 1
    return {
        one: 1.0
        if one[0] == RULES
        else round((1 + math.log((1 + len(rows)) / (1 + seen[one]))) * STEPS) / STEPS
        for one in sorted(sites)
        if len(sites[one]) >= SITES
    }


def _fitted(
    rows: Sequence[tuple[Page, Found, str, float]], rarity: Mapping[tuple[str, str], float]
) -> tuple[tuple[str, ...], list[float], dict[tuple[str, str], list[float]]]:
    place = {name: at for at, name in enumerate(rarity)}
    values: list[float] = []
    columns: list[int] = []
    ends = [0]
    for _, found, _, _ in rows:
        for group, names in found.items():
            held = [(place[group, n], c * rarity[group, n]) for n, c in names.items() if (group, n) in place]
            length = 1.0 if group == RULES else math.sqrt(sum(x * x for _, x in held)) or 1.0
            columns += [at for at, _ in held]
            values += [x / length for _, x in held]
        ends.append(len(values))
    matrix = csr_matrix((values, columns, ends), shape=(len(rows), len(place)))
    model = LogisticRegression(C=SLACK, max_iter=300, tol=1e-3)
    model.fit(matrix, np.array([row[2] for row in rows]), sample_weight=np.array([row[3] for row in rows]))
    weights = {name: [float(w) for w in model.coef_[:, at]] for name, at in place.items()}
    return tuple(map(str, model.classes_)), [float(b) for b in model.intercept_], weights


@dataclass(slots=True)
class Score:
    """Right, wrong and missed kinds, and articles that were given one."""

    kinds: dict[str, Counter[str]] = field(default_factory=lambda: {kind: Counter() for kind in KINDS})
    articles: int = 0
    of: int = 0

    def add(self, page: Page, got: set[str]) -> None:
        got = (got & set(KINDS)) - (page.optional - page.kinds)
        for kind in KINDS:
            self.kinds[kind]["right"] += kind in got & page.kinds
            self.kinds[kind]["wrong"] += kind in got - page.kinds
            self.kinds[kind]["missed"] += kind in page.kinds - got
        self.articles += page.article and bool(got)
        self.of += page.article

    def f1(self, *kinds: str) -> float:
        """Of all kinds together, or of those named."""
        count = sum((self.kinds[kind] for kind in kinds or KINDS), Counter())
        return 2 * count["right"] / max(1, 2 * count["right"] + count["wrong"] + count["missed"])

    def lines(self) -> Iterator[str]:
        for kind in (*KINDS, ""):
            count = self.kinds[kind] if kind else sum(self.kinds.values(), Counter())
            right, wrong, missed = count["right"], count["wrong"], count["missed"]
            yield (
                f"| {kind or '**all**'} | {right} | {wrong} | {missed} | {right / max(1, right + wrong):.3f} |"
                f" {right / max(1, right + missed):.3f} | {self.f1(*[kind] * bool(kind)):.3f} |"
            )
        yield f"\nArticles, news and forum pages taken for a page of the shop: {self.articles} of {self.of}."

    def told(self) -> str:
        return f"F1 {self.f1():.3f}, {self.articles} of {self.of} articles taken for a page of a shop"


def validated(told: Sequence[Page], folds: int, seed: int) -> Mapping[str, tuple[Score, Score]]:
    """Scores of each folder that is not ours, with and without address; no site is learnt from and asked about at once."""
    strange = [page for page in told if not page.own]
    sites = sorted({page.site for page in strange})
    random.Random(seed).shuffle(sites)
    fold = {site: at % folds for at, site in enumerate(sites)}
    scores = {name: (Score(), Score()) for name in (*(page.folder for page in strange), ALL)}
    for at in range(folds):
        model = learnt([page for page in told if page.own or fold[page.site] != at])
        for page in strange:
            if fold[page.site] == at:
                for view, (words, found) in enumerate(zip(page.words, page.found, strict=True)):
                    likely = model.likely(found)
                    got = () if page.barred[view] else decided(words, likely, doubtful=page.doubtful)
                    for name in (page.folder, ALL):
                        scores[name][view].add(page, set(got))
    return scores


def written(model: Model, told: Sequence[Page], measured: Mapping[str, str]) -> str:
    """The model as JSON, a feature a line."""
    head = {
        "learnt_from": f"{sum(p.own for p in told)} pages of tests/corpus and {sum(not p.own for p in told)}"
        " public pages of shops and articles that are not kept here",
        "cross_validated": measured,
        "features": VERSION,
        "steps": model.steps,
        "kinds": model.kinds,
        "bias": model.bias,
    }
    lines = [f" {json.dumps(key)}: {json.dumps(value)}," for key, value in head.items()]
    groups = [
        f"  {json.dumps(group)}: {{\n"
        + ",\n".join(
            f"{json.dumps(name, ensure_ascii=False)}:{json.dumps(row, separators=(',', ':'))}"
            for name, row in rows.items()
        )
        + "\n  }"
        for group, rows in model.weights.items()
    ]
    return "\n".join(["{", *lines, ' "weights": {', ",\n".join(groups), " }", "}", ""])


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="*", type=Path, help="folders with pages and a labels.json")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--unmeasured", action="store_true", help="do not cross-validate")
    parser.add_argument("--write", action="store_true", help="learn from all pages and write the model")
    asked = parser.parse_args()
    told = list(pages([CORPUS, *asked.folders]))
    measured: Mapping[str, str] = {}
    if not asked.unmeasured:
        views = ("with address", "without address")
        scores = validated(told, asked.folds, asked.seed)
        for folder, both in scores.items():
            for view, score in zip(views, both, strict=True):
                sys.stdout.write(f"\n{folder}, {view}:\n\n{HEAD}\n" + "\n".join(score.lines()) + "\n")
        measured = {view: score.told() for view, score in zip(views, scores[ALL], strict=True)}
    if asked.write:
        MODEL.write_text(written(learnt(told), told, measured), "utf-8")


if __name__ == "__main__":
    main()
