"""Every sentence that a merchant reads exists in both languages."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest
from babel.messages.mofile import read_mo
from support.messages import CATALOGUES, catalogue, sentences

PO = sorted(CATALOGUES.glob("*.po"))


def _forms(said: str | list[str] | tuple[str, ...] | None) -> tuple[str, ...]:
    return (said or "",) if said is None or isinstance(said, str) else tuple(said)


def _fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def _translations() -> dict[str, str]:
    known: dict[str, str] = {}
    for path in PO:
        for message in catalogue(path):
            one = message.id[0] if isinstance(message.id, (tuple, list)) else message.id
            said = message.string[0] if isinstance(message.string, (tuple, list)) else message.string
            if one and said:
                known[one] = said
    return known


def test_every_sentence_has_its_persian() -> None:
    known = _translations()
    lacking = [f"{one.place}: {one.forms[0]}" for one in sentences() if one.forms[0] not in known]
    assert not lacking, "\n".join(lacking)


def test_a_translation_names_the_same_values() -> None:
    known = _translations()
    wrong = [
        one.place
        for one in sentences()
        if one.forms[0] in known and _fields(known[one.forms[0]]) != _fields(one.forms[-1])
    ]
    assert not wrong, "\n".join(wrong)


def test_no_sentence_is_kept_that_nobody_says() -> None:
    said = {one.forms[0] for one in sentences()}
    idle = [text for text in _translations() if text not in said]
    assert not idle, "\n".join(idle)


@pytest.mark.parametrize("path", PO, ids=lambda p: p.stem)
def test_compiled_catalogues_are_fresh(path: Path) -> None:
    with path.with_suffix(".mo").open("rb") as file:
        compiled = {str(message.id): _forms(message.string) for message in read_mo(file) if message.id}
    written = {
        str(list(m.id) if isinstance(m.id, tuple) else m.id): _forms(m.string)
        for m in catalogue(path)
        if m.id
    }
    assert compiled == written, f"compile {path.name} again"


@pytest.mark.parametrize("path", PO, ids=lambda p: p.stem)
def test_persian_is_written_as_the_house_writes_it(path: Path) -> None:
    for message in catalogue(path):
        for text in _forms(message.string) if message.id else ():
            assert not re.search("[يكـ]|(?<![\u0600-\u06ff])ن?می ", text), text
            assert not re.search(
                "[0-9](?![^{]*})", re.sub("`[^`]*`|[A-Za-z0-9.+_/-]*[A-Za-z][A-Za-z0-9.+_/-]*", "", text)
            ), text
