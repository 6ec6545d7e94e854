"""How often the reader is right on pages with known answers: precision and recall of every label.

`python benchmarks/reader_quality.py [FOLDER …]` reads every `labels.json` below the folders (tests/corpus where none is
named) and prints the tables; `--misses` adds every miss, `--write FILE` puts the tables between the marks of a page.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from toolkit.persian.letters import fold_text
from toolkit.reader import read

CORPUS = Path(__file__).parents[1] / "tests/corpus"
LISTS, FLAGS = ("landline", "mobile", "email", "postal_code"), ("postal_address", "owner", "licences")
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"


@dataclass(frozen=True, slots=True)
class Labelled:
    """A page with what it says; a label that is missing is absent, one that is null is not counted."""

    name: str
    html: str
    labels: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Miss:
    """What was wanted and what was read, with the words that were taken for it."""

    page: str
    label: str
    wanted: str
    got: str
    words: str = ""


@dataclass(slots=True)
class Tally:
    """Right, wrong and missed answers of each label in each group."""

    groups: dict[str, dict[str, Counter[str]]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(Counter))
    )
    misses: list[Miss] = field(default_factory=list)
    pages: int = 0

    def sets(
        self,
        group: str,
        page: str,
        wanted: Mapping[str, set[str]],
        got: Mapping[str, set[str]],
        words: Mapping[str, str],
    ) -> None:
        """Counts sets of answers: what is in both is right, in one only wrong or missed."""
        for label in {**wanted, **got}:
            want, have = wanted.get(label, set()), got.get(label, set())
            count = self.groups[group][label]
            count["right"] += len(want & have)
            count["wrong"] += len(have - want)
            count["missed"] += len(want - have)
            if want != have:
                shown = [" ".join(sorted(one)) or "-" for one in (want, have)]
                self.misses.append(Miss(page, label, *shown, words.get(label, "")))

    def total(self, group: str) -> Counter[str]:
        return sum(self.groups[group].values(), Counter())


def labelled(folders: Iterable[Path]) -> Iterator[Labelled]:
    """Every page that a `labels.json` below the folders names."""
    for folder in folders:
        for file in sorted(folder.rglob("labels.json")):
            for name, labels in json.loads(file.read_text("utf-8")).items():
                page = (file.parent / name).read_text("utf-8", errors="replace")
                yield Labelled(f"{file.parent.name}/{name}", page, labels)


def measured(pages: Iterable[Labelled], with_address: bool = True) -> Tally:
    tally = Tally()
    for page in pages:
        tally.pages += 1
        _one(tally, page, with_address)
    return tally


def _one(tally: Tally, page: Labelled, with_address: bool) -> None:
    labels = page.labels
    seen = read(page.html, labels.get("url", "") if with_address else "")
    told = seen.as_json(page.name)
    if (kinds := labels.get("kinds", [])) is not None:
        wanted = {kind: {kind} for kind in kinds}
        got = {kind: {kind} for kind in seen.kinds}
        tally.sets("kinds", page.name, wanted, got, {})
        if labels.get("article"):
            tally.groups["articles"]["read as a page of the shop"]["wrong"] += bool(set(got) - set(wanted))
    states, said = labels.get("statements", {}), {name: one.words for name, one in seen.said.items()}
    known = {name for name in told["statements"] if states.get(name, "absent") is not None}
    wanted = {name: {states[name]} for name in known if states.get(name, "absent") != "absent"}
    got = {name: {s} for name, s in told["statements"].items() if name in known and s != "absent"}
    tally.sets("statements", page.name, wanted, got, said)
    for name in known:
        if states.get(name) == "refused" and told["statements"][name] == "stated":
            tally.groups["refused"][f"{page.name} {name}"]["wrong"] += 1
    identity = labels.get("identity", {})
    for group, names in (("identity", LISTS), ("flags", FLAGS)):
        known = {name for name in names if identity.get(name, "") is not None}
        wanted = {name: _answers(identity.get(name)) for name in known}
        got = {name: _answers(told["identity"][name]) for name in known}
        tally.sets(group, page.name, wanted, got, seen.identity.words)
    for group in ("seal", "unfilled"):
        if labels.get(group, "") is not None:
            want = labels.get(group) or ("none" if group == "seal" else False)
            have = told[group] if group == "seal" else bool(told[group])
            tally.sets(
                group,
                page.name,
                {group: {str(want)}},
                {group: {str(have)}},
                {group: " ".join(told["unfilled"])},
            )


def _answers(value: Any) -> set[str]:
    if isinstance(value, list):
        return {re.sub(r"\s", "", fold_text(one)) for one in value}
    return {"yes"} if value else set()


def precision(count: Counter[str]) -> float:
    return (
        count["right"] / max(1, count["right"] + count["wrong"])
        if count["right"]
        else float(not count["wrong"])
    )


def recall(count: Counter[str]) -> float:
    return (
        count["right"] / max(1, count["right"] + count["missed"])
        if count["right"]
        else float(not count["missed"])
    )


def micro_f1(count: Counter[str]) -> float:
    return 2 * count["right"] / max(1, 2 * count["right"] + count["wrong"] + count["missed"])


def tables(tally: Tally) -> str:
    """The tables as Markdown: right, wrong, missed, precision and recall of each label."""
    lines = [f"{tally.pages} pages.", ""]
    for group in ("kinds", "statements", "identity", "flags", "seal", "unfilled"):
        lines += [
            f"| {group} | right | wrong | missed | precision | recall |",
            "| --- | --- | --- | --- | --- | --- |",
        ]
        rows = [*sorted(tally.groups[group].items()), ("**all**", tally.total(group))]
        for label, c in rows if len(rows) > 2 else rows[:1]:
            if c["right"] + c["wrong"] + c["missed"]:
                lines.append(
                    f"| {label} | {c['right']} | {c['wrong']} | {c['missed']} | {precision(c):.3f} | {recall(c):.3f} |"
                )
        lines.append("")
    articles, refused = tally.total("articles")["wrong"], tally.total("refused")["wrong"]
    lines.append(
        f"Kinds, micro-F1: {micro_f1(tally.total('kinds')):.3f}. Articles, news and forum pages taken for a page of the shop: "
        f"{articles}. Refused rights read as stated: {refused}."
    )
    return "\n".join(lines)


def written(page: str, tally: Tally) -> str:
    """The page with the tables between its marks."""
    before, _, rest = page.partition(BEGIN)
    return f"{before}{BEGIN}\n{tables(tally)}\n{END}{rest.partition(END)[2]}"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--misses", action="store_true", help="every miss, with the words taken for it")
    parser.add_argument(
        "--without-address", action="store_true", help="read the pages without knowing where they stood"
    )
    parser.add_argument(
        "--write", type=Path, metavar="FILE", help="put the tables between the marks of this page"
    )
    told = parser.parse_args()
    tally = measured(labelled(told.folders or [CORPUS]), not told.without_address)
    sys.stdout.write(tables(tally) + "\n")
    for miss in tally.misses if told.misses else ():
        sys.stdout.write(
            f"{miss.page} {miss.label}: wanted {miss.wanted}, got {miss.got} | {miss.words[:160]}\n"
        )
    if told.write:
        told.write.write_text(written(told.write.read_text("utf-8"), tally), "utf-8")


if __name__ == "__main__":
    main()
