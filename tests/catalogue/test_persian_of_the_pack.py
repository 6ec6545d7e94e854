"""The pack's Persian follows the house style, and its words are its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from toolkit.catalogue.addition import law_file, load_addition
from toolkit.catalogue.load import Catalogue, load_catalogue
from toolkit.language.text import Text
from toolkit.persian.isolate import strip_isolates
from toolkit.persian.letters import fold_text

FAULTS = {
    "an Arabic yeh or kaf, or a composed heh": r"[يكۀ]",
    "a kashida": r"ـ",
    "«می» with a space after it": r"(^|\s)ن?می\s",
    "«ها» with a space before it": r"\sها(ی|\s|$)",
    "a Latin or Arabic-Indic digit outside a Latin run": r"(?<![A-Za-z0-9-])[0-9]|[٠-٩]",
    "a half-space where nothing would show": r"[اآدذرزژو]\u200c|\u200c[\s.،؛]|\s\u200c",
    "a space before a mark": r"\s[،؛؟.:»]",
    "a Latin comma, question mark or three dots": r"[؀-ۿ][,?]|\.\.\.",
    "two spaces": r"  ",
    "«ه‌ی» for «هٔ»": r"ه\u200cی(\s|$)",
    "office dialect": r"می‌گردد|نمودن|بایستی|توسط|کلیه|تمامی|در خصوص|در راستای|مندرج|سفارشات|گزارشات",
}
RUN = 8


def texts(catalogue: Catalogue) -> Iterator[tuple[str, Text]]:
    for r in catalogue.pack.requirements.values():
        yield f"{r.id}.title", r.title
        yield from sentences(r.id, catalogue)
    for point in catalogue.points:
        yield f"{point.contested.id}.subject", point.contested.subject
        yield f"{point.contested.id}.applied", point.contested.applied
        for resolution, applied in point.otherwise.items():
            yield f"{point.contested.id}.{resolution}", applied.told
        for claim in point.contested.claims:
            yield f"{point.contested.id}.says", claim.says
    yield from catalogue.vocabulary.sources.items()
    yield from catalogue.vocabulary.places.items()


def sentences(id: str, catalogue: Catalogue) -> Iterator[tuple[str, Text]]:
    r = catalogue.pack.requirements[id]
    yield f"{id}.wanted", r.wanted
    yield f"{id}.remedy", r.remedy
    if r.inferred:
        yield f"{id}.inferred", r.inferred


@pytest.fixture(scope="module", params=["enamad-seeds", "iran-law-facts"])
def catalogue(request: pytest.FixtureRequest) -> Catalogue:
    base = load_catalogue()
    return base if request.param == base.pack.name else load_addition(law_file(), base)


@pytest.mark.parametrize("fault", FAULTS)
def test_no_persian_text_has(catalogue: Catalogue, fault: str) -> None:
    found = [
        (place, text.fa)
        for place, text in texts(catalogue)
        if re.search(FAULTS[fault], strip_isolates(text.fa))
    ]
    assert not found


def test_the_two_languages_differ_and_each_is_its_own(catalogue: Catalogue) -> None:
    for place, text in texts(catalogue):
        assert text.fa != text.en, place
        assert re.search("[؀-ۿ]", text.fa), place
        assert not re.search("[؀-ۿ]", text.en), place


def test_titles_end_without_a_full_stop_and_sentences_with_one(catalogue: Catalogue) -> None:
    for r in catalogue.pack.requirements.values():
        assert not r.title.fa.endswith((".", ":")), r.id
        assert not r.title.en.endswith((".", ":")), r.id
        for place, text in sentences(r.id, catalogue):
            assert text.fa.endswith("."), place
            assert text.en.endswith("."), place


def test_latin_runs_in_the_persian_are_isolated(catalogue: Catalogue) -> None:
    for place, text in texts(catalogue):
        outside = re.sub("\u2066[^\u2069]*\u2069", "", text.fa)
        assert not re.search("[A-Za-z]", outside), place


def test_no_sentence_of_the_seeds_is_copied(catalogue: Catalogue, seeds: dict[str, dict[str, str]]) -> None:
    theirs = {run for entry in seeds.values() for run in runs(entry["quote"])}
    for id in catalogue.pack.requirements:
        for place, text in sentences(id, catalogue):
            assert not theirs & set(runs(text.fa)), place


def runs(persian: str) -> list[tuple[str, ...]]:
    """Every run of eight words, with half-spaces and marks gone, so that only the words are compared."""
    bare = re.sub("[\u200c\u0640\u064b-\u065f]", "", fold_text(strip_isolates(persian)))
    words = re.findall(r"\w+", bare)
    return [tuple(words[n : n + RUN]) for n in range(len(words) - RUN + 1)]
