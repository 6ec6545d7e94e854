"""docs/requirements.md, made from the catalogue: `python -m toolkit.catalogue.document FILE`."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from toolkit.catalogue.addition import law_file, load_addition
from toolkit.catalogue.load import Catalogue, load_catalogue
from toolkit.files import write_beside
from toolkit.model.dispute import Applied, Point
from toolkit.model.requirement import Kind, Requirement
from toolkit.persian.isolate import strip_isolates

_KINDS: dict[Kind, str] = {
    "duty": "duties",
    "fact": "facts",
    "clause": "model clauses",
    "permission": "permissions",
    "step": "steps",
}
_PREFACE = (
    "Only a duty can block. `2: blocker` is the severity where two stars are aimed at; *inferred* marks a",
    "check that is our own reading of the sources; *ask* names those about whom the sources are silent. The",
    "facts under *for whom* come from the profile.",
    "",
    "Verified: AUTO on the public site, PLAT through the platform, PROF in the profile, DOC by a document,",
    "SELF by a dated declaration, MAN by a person's eyes, INFO nothing to verify.",
    "",
    "The source documents:",
)


def markdown(catalogue: Catalogue, others: Sequence[Catalogue] = ()) -> str:
    """The page about a pack, and in short about those that stand beside it."""
    lines = [*_lines(catalogue), *(line for other in others for line in _beside(other))]
    return "\n".join(lines) + "\n"


def _lines(catalogue: Catalogue) -> Iterator[str]:
    requirements = tuple(catalogue.pack.requirements.values())
    counts = Counter(r.kind for r in requirements)
    kinds = ", ".join(f"{counts[kind]} {name}" for kind, name in _KINDS.items())
    yield "# The requirements"
    yield ""
    yield "Made by `python -m toolkit.catalogue.document docs/requirements.md`; do not edit it here."
    yield ""
    yield f"Pack {catalogue.pack.name} {catalogue.pack.version}: {len(requirements)} entries ({kinds})."
    yield from _PREFACE
    yield ""
    for key, text in catalogue.vocabulary.sources.items():
        yield f"- {key}: {text.en} ({strip_isolates(text.fa)})"
    for family in catalogue.vocabulary.families:
        yield from _family(family, [r for r in requirements if r.family == family])
    yield from _points(catalogue.points)
    yield from _parameters(requirements)


def _family(family: str, requirements: list[Requirement]) -> Iterator[str]:
    yield from ("", f"## {family}", "")
    yield "| id | kind | English | Persian | source | verified | severity | for whom |"
    yield "| --- | --- | --- | --- | --- | --- | --- | --- |"
    for r in requirements:
        cells = (
            f"`{r.id}`",
            r.kind,
            r.title.en,
            strip_isolates(r.title.fa),
            r.source,
            ", ".join(r.verify),
            _severity(r),
            _whom(r),
        )
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _severity(r: Requirement) -> str:
    stars = [f"{n}: {severity}" for n, severity in sorted(r.stars.items()) if severity is not r.severity]
    return ", ".join([str(r.severity), *stars, *(["*inferred*"] if r.inferred else [])])


def _whom(r: Requirement) -> str:
    said = " and ".join(condition.replace("|", " or ") for condition in r.applies) or "everyone"
    return said + (f"; *ask*: {', '.join(r.asks)}" if r.asks else "")


def _points(points: tuple[Point, ...]) -> Iterator[str]:
    yield from ("", "## Where the sources disagree", "")
    yield "*strict* applies the claim that asks more of the merchant, *lenient* the one that asks less,"
    yield "*ask* neither."
    for point in points:
        contested = point.contested
        yield from ("", f"### {contested.id} {contested.subject.en}", "")
        for claim in contested.claims:
            yield f"- {claim.source.en}: {claim.says.en}"
        yield f"- Applied ({point.default}): {contested.applied.en}"
        for resolution, applied in point.otherwise.items():
            yield f"- If *{resolution}* is pinned: {applied.told.en}{_changes(applied)}"
        yield f"- Concerns: {', '.join(f'`{id}`' for id in point.requirements)}"


def _parameters(requirements: Sequence[Requirement]) -> Iterator[str]:
    told = [(r.id, one) for r in requirements for one in r.parameters]
    if not told:
        return
    yield from ("", "## Values from outside the sources", "")
    yield from ("Without these no check would be possible.", "")
    for id, one in told:
        dated = f" ({one.cited.dated})" if one.cited.dated else ""
        yield f"- `{id}`: {one.name} = {one.value}, {one.cited.key}: {one.cited.title.en}{dated}, <{one.cited.address}>"


def _changes(applied: Applied) -> str:
    """What a resolution changes, for those who read the pack."""
    told = [
        f"`{one.requirement}`{f' ({one.check})' if one.check else ''} is {one.severity}{_where(one.when)}"
        for one in applied.effects
    ]
    return f" ({'; '.join(told)})" if told else ""


def _where(conditions: tuple[str, ...]) -> str:
    return f" where {' and '.join(conditions)}" if conditions else ""


def _beside(catalogue: Catalogue) -> Iterator[str]:
    """A pack that a profile may name: its entries by family, each with the text that it rests on."""
    pack = catalogue.pack
    yield from ("", f"# The pack {pack.name} {pack.version}", "")
    yield f'Used where a profile says `[packs] use = ["{pack.name}"]`; {len(pack.requirements)} entries.'
    for family in catalogue.vocabulary.families:
        if mine := [r for r in pack.requirements.values() if r.family == family]:
            yield from _family(family, mine)
    yield from ("", "## Its sources", "")
    for cited in catalogue.vocabulary.outside.values():
        yield f"- {cited.key}: {cited.title.en}{f' ({cited.dated})' if cited.dated else ''}, <{cited.address}>"


def whole_page() -> str:
    """What stands in docs/requirements.md."""
    base = load_catalogue()
    return markdown(base, [load_addition(law_file(), base)])


if __name__ == "__main__":
    write_beside(Path(sys.argv[1]), whole_page())
