"""What the commands print of the catalogue."""

from __future__ import annotations

import pytest

from toolkit.catalogue.load import Catalogue
from toolkit.catalogue.show import find, head, lines, rows
from toolkit.catalogue.source import told
from toolkit.errors import UsageError
from toolkit.language.text import Language


@pytest.mark.parametrize("language", ["fa", "en"])
def test_the_list_has_a_row_for_every_requirement(catalogue: Catalogue, language: Language) -> None:
    table = rows(catalogue.pack, language)
    assert len(table) == 188
    assert {len(row) for row in table} == {len(head(language))}


def test_the_list_can_be_narrowed(catalogue: Catalogue) -> None:
    assert [row[0] for row in rows(catalogue.pack, "en", family="malware")] == ["ME1", "ME1-PROD", "ME1-RPT"]
    assert len(rows(catalogue.pack, "en", kind="step")) == 6


def test_an_id_is_isolated_in_a_persian_row(catalogue: Catalogue) -> None:
    assert rows(catalogue.pack, "fa", family="malware")[0][:3] == ("\u2066ME1\u2069", "الزام", "مانع")


def test_an_id_may_be_written_in_small_letters(catalogue: Catalogue) -> None:
    assert find([catalogue], " chk26-ssl ").id == "CHK26-SSL"


def test_a_wrong_id_is_answered_with_those_like_it(catalogue: Catalogue) -> None:
    with pytest.raises(UsageError) as raised:
        find([catalogue], "CHK26-SL")
    assert raised.value.hint is not None
    assert "CHK26-SSL" in raised.value.hint.en


def test_an_id_like_no_other_is_answered_with_the_command_on_its_own_line(catalogue: Catalogue) -> None:
    with pytest.raises(UsageError) as raised:
        find([catalogue], "۱۲۳")
    assert raised.value.hint is not None
    assert raised.value.hint.fa.splitlines()[-1] == "`toolkit requirements list`"


def test_a_requirement_is_told_in_full(catalogue: Catalogue) -> None:
    said = "\n".join(lines(find([catalogue], "CHK26-SSL"), catalogue, "en", {}))
    assert said.startswith("CHK26-SSL – SSL certificate of the seller\nKind: duty. Severity: warning.\n")
    assert "Aiming at 2 stars: blocker." in said
    assert "It applies to everyone." in said
    assert "Where it stands: S1, item 26 (the shop's checklist" in said
    assert "The sources disagree (C2): SSL certificate" in said
    assert "S0, index ME2: " in said


def test_the_silence_of_the_sources_is_told(catalogue: Catalogue) -> None:
    said = "\n".join(lines(find([catalogue], "MIL"), catalogue, "en", {}))
    assert "The sources are silent about these" in said
    assert "Documents: military_card or military_exemption or study_certificate." in said
    assert "Our own reading: " in said


@pytest.mark.parametrize("language", ["fa", "en"])
def test_every_requirement_can_be_told(catalogue: Catalogue, language: Language) -> None:
    for requirement in catalogue.pack.requirements.values():
        said = lines(requirement, catalogue, language, {})
        assert all("{" not in line for line in said)


def test_a_place_in_the_sources_is_told_in_both_languages(catalogue: Catalogue) -> None:
    assert told("S1, item 26", catalogue.vocabulary).fa == "سند ۱، ردیف ۲۶"
    assert told("S0, index ME2", catalogue.vocabulary).fa == "سند ۰، شاخص \u2066ME2\u2069"
    assert told("S2, costs", catalogue.vocabulary).en == "S2, costs"


def test_an_outside_source_is_told_as_it_is_written(catalogue: Catalogue) -> None:
    assert told("Guild Act, art. 87", catalogue.vocabulary).en == "Guild Act, art. 87"
