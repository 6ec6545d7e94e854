"""The pack of outside facts, the values from outside in the seeds' pack, and the example of the docs."""

from __future__ import annotations

import textwrap
from pathlib import Path

from toolkit.catalogue.addition import law_file, load_addition
from toolkit.catalogue.load import Catalogue
from toolkit.checks import law
from toolkit.goods.load import goods_of

DOCS = Path(__file__).parents[2] / "docs/packs.md"


def test_a_value_from_outside_carries_its_source_with_an_address(catalogue: Catalogue) -> None:
    told = {(r.id, one.name): one for r in catalogue.pack.requirements.values() for one in r.parameters}
    assert told["COM-WITHDRAW", "least working days"].value == "7"
    assert told["COM-SEAL-HOME", "host of the seal"].value == "trustseal.enamad.ir"
    for one in told.values():
        assert one.cited.key.startswith("L") and one.cited.address.startswith("http")


def test_the_checks_use_the_values_that_the_packs_tell(catalogue: Catalogue) -> None:
    pack = load_addition(law_file(), catalogue).pack
    told = {id: int(r.parameters[0].value) for id, r in pack.requirements.items() if r.parameters}
    assert told == {
        "LAW-37-DAYS": 7,
        "LAW-COMPLAINT-96H": law.MOST_DAYS * 24,
        "LAW-RENEWAL": law.WINDOW,
        "LAW-AGE": law.OF_AGE,
    }


def test_every_outside_fact_has_its_address_and_the_used_ones_only(catalogue: Catalogue) -> None:
    other = load_addition(law_file(), catalogue)
    used = {cited.key for r in other.pack.requirements.values() for cited in r.cited}
    assert used == set(other.vocabulary.outside)
    assert all(cited.address.startswith("http") for cited in other.vocabulary.outside.values())


def test_the_example_of_the_docs_is_a_pack(catalogue: Catalogue, tmp_path: Path) -> None:
    lines = DOCS.read_text("utf-8").splitlines()
    start = next(n for n, line in enumerate(lines) if line.strip().startswith('name = "our-rules"'))
    end = next(n for n, line in enumerate(lines) if line.startswith("## Contested points"))
    example = [line for line in lines[start:end] if line.startswith("    ") or not line]
    file = tmp_path / "our-rules.toml"
    text = textwrap.dedent("\n".join(example)).replace("blocks = false", "blocks = false\n")
    file.write_text(text, "utf-8")
    pack = load_addition(file, catalogue)
    assert list(pack.pack.requirements) == ["OUR-1"]
    assert [row.id for row in goods_of(file, pack.name).rows] == ["beeswax"]
