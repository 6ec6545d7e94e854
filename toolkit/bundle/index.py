"""The bundle's front page: opens offline, in Persian and English, and leads to every file."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import resources

import jinja2

from toolkit.bundle.cover import headline, listed, state_of, title_of, what_is_missing
from toolkit.bundle.inputs import BundleInputs
from toolkit.language.text import Language, Text
from toolkit.language.translate import tr
from toolkit.persian.isolate import isolate_latin

LANGUAGES: tuple[Language, ...] = ("fa", "en")


def index_page(inputs: BundleInputs, absent: tuple[Text, ...], names: Sequence[str]) -> bytes:
    """index.html for a bundle whose data/ holds `names`."""
    source = resources.files("toolkit.bundle").joinpath("index.html.j2").read_text(encoding="utf-8")
    environment = jinja2.Environment(
        autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    page = environment.from_string(source).render(
        result=inputs.result,
        shop=Text(isolate_latin(inputs.result.shop_name), inputs.result.shop_name),
        ready=inputs.ready,
        headline=headline(inputs),
        sections=what_is_missing(inputs, absent),
        documents=_documents(inputs, names),
        groups=_groups(names),
        languages=LANGUAGES,
        words=_words(inputs),
    )
    return page.encode()


def _words(inputs: BundleInputs) -> dict[str, Text]:
    """The page's own sentences by the names that the template gives them."""
    return {
        "title": tr("Trust-seal application"),
        "seen": tr("as the site was on {day}", day=inputs.day),
        "documents": tr("Documents"),
        "check": tr("How this bundle can be checked"),
        "bag": tr("It is a BagIt bag: any BagIt program can check it, and so can this command:"),
        "pack": tr("Rule pack"),
        "toolkit": tr("Toolkit"),
        "disclaimer": tr(
            "This report tells what was seen on {date} and is not legal advice.", date=inputs.day
        ),
    }


def _documents(inputs: BundleInputs, names: Sequence[str]) -> list[tuple[Text, Text, list[str]]]:
    return [
        (title_of(s), state_of(s), [n for n in names if n.startswith(f"documents/{s.slot.id}-")])
        for s in listed(inputs)
    ]


def _groups(names: Sequence[str]) -> list[tuple[Text, list[str]]]:
    """Every file that is no scan, under the title of its folder."""
    titles = {
        "forms": tr("Forms"),
        "policies": tr("Policy pages"),
        "report": tr("Report of the site's review"),
        "evidence": tr("Evidence"),
        "": tr("Data"),
    }
    found: dict[str, list[str]] = {folder: [] for folder in titles}
    for name in sorted(names):
        folder = name.split("/")[0]
        if folder in found:
            found[folder].append(name)
        elif folder != "documents" or name.endswith("names.json"):
            found[""].append(name)
    return [(title, found[folder]) for folder, title in titles.items() if found[folder]]
