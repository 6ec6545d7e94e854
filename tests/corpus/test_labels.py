"""Every page of the corpus is labelled, in the known words, with facts that stand on the page."""

import html
import json
import re
import unicodedata
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
LARGEST = 40_000  # bytes
KINDS = {
    "home",
    "product",
    "cart",
    "checkout",
    "order_received",
    "privacy",
    "terms",
    "about",
    "contact",
    "complaints",
    "returns",
    "shipping",
    "order_tracking",
    "login",
}
STATEMENTS = {
    "collected_data",
    "purpose",
    "cookies",
    "third_party_disclosure",
    "password_responsibility",
    "retention_or_security",
    "returns",
    "seven_day_withdrawal",
    "shipping_cost",
    "vat",
    "delivery_time",
    "complaint_channel",
    "order_tracking",
}
REFUSABLE = {"returns", "seven_day_withdrawal", "complaint_channel"}
FLAGS = {"postal_address", "owner", "licences"}
NUMBERS = {"landline", "mobile", "postal_code"}
KEYS = {"url", "kinds", "article", "statements", "identity", "seal", "unfilled", "teaches"}


def labels_of(folder: Path) -> dict[str, dict[str, Any]]:
    return json.loads((folder / "labels.json").read_text(encoding="utf-8"))  # type: ignore[no-any-return]


FOLDERS = sorted(p for p in HERE.iterdir() if p.is_dir() and not p.name.startswith("__"))
PAGES = [
    pytest.param(folder / name, label, id=f"{folder.name}/{name}")
    for folder in FOLDERS
    for name, label in labels_of(folder).items()
]
every_page = pytest.mark.parametrize(("page", "label"), PAGES)


def folded(page: Path) -> str:
    """The page's source with entities, presentation forms and digits folded, invisible marks gone."""
    text = unicodedata.normalize("NFKC", html.unescape(page.read_text(encoding="utf-8")))
    text = "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in text)
    return "".join(c for c in text if unicodedata.category(c) != "Cf")


def digits_of(text: str) -> str:
    return re.sub(r"[\s\-\u2212\u2013\u2010()/.,\u060c\u066c_]", "", text)


def spellings(number: str) -> set[str]:
    """How the digits of a number can follow each other on a page: as told, with 98 for 0, groups turned round by bidi."""
    told = {number, "98" + number[1:], "980" + number[1:]} if number.startswith("0") else {number}
    return told | {number[i:] + number[:i] for i in (3, 4)} | {number[7:] + number[3:7] + number[:3]}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_page_has_labels_and_every_label_a_page(folder: Path) -> None:
    names = list(labels_of(folder))
    assert names == sorted(names)
    assert set(names) == {page.name for page in folder.glob("*.html")}


@every_page
def test_labels_are_of_the_known_words(page: Path, label: dict[str, Any]) -> None:
    assert KEYS <= set(label) <= KEYS | {"language"}
    assert set(label["kinds"]) <= KINDS and len(set(label["kinds"])) == len(label["kinds"])
    assert set(label["statements"]) <= STATEMENTS
    assert set(label["statements"].values()) <= {"stated", "refused"}
    assert {name for name, state in label["statements"].items() if state == "refused"} <= REFUSABLE
    assert set(label["identity"]) <= FLAGS | NUMBERS | {"email"}
    assert label["seal"] in {"none", "code", "picture", "both"}
    assert isinstance(label["article"], bool) and isinstance(label["unfilled"], bool)
    assert not (label["article"] and label["kinds"])
    assert label["teaches"]


@every_page
def test_listed_numbers_and_addresses_stand_on_the_page(page: Path, label: dict[str, Any]) -> None:
    text = folded(page)
    digits = digits_of(text)
    for kind in NUMBERS & set(label["identity"]):
        for number in label["identity"][kind]:
            assert re.fullmatch(r"\d{4,11}", number), number
            assert any(way in digits for way in spellings(number)), (kind, number)
    for address in label["identity"].get("email", []):
        assert address in text.replace("\xa0", " "), address


@every_page
def test_numbers_have_the_shape_of_their_kind(page: Path, label: dict[str, Any]) -> None:
    identity = label["identity"]
    assert all(re.fullmatch(r"09\d{9}", number) for number in identity.get("mobile", []))
    assert not any(number.startswith("09") for number in identity.get("landline", []))
    assert all(re.fullmatch(r"[1-9]\d{9}", code) for code in identity.get("postal_code", []))


@every_page
def test_a_page_is_of_moderate_size(page: Path, label: dict[str, Any]) -> None:
    assert page.stat().st_size <= LARGEST
