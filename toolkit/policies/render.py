"""The seven pages in both languages, written as HTML, fragment, Markdown and PDF."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import Final, Literal

from toolkit.errors import FaultyFile
from toolkit.files import write_beside
from toolkit.language.text import Language
from toolkit.language.translate import trn
from toolkit.policies.as_html import Resolve, fragment, page
from toolkit.policies.as_markdown import markdown
from toolkit.policies.as_typst import typst_source
from toolkit.policies.fill import fill
from toolkit.policies.kinds import KINDS, Kind
from toolkit.policies.needs import missing
from toolkit.policies.parse import parse
from toolkit.policies.refused import UNFILLED
from toolkit.policies.tree import Document, lines, links, text
from toolkit.profile.profile import Profile
from toolkit.typeset import typeset

Shape = Literal["html", "fragment", "md", "pdf"]
SUFFIXES: Final = MappingProxyType[Shape, str](
    {"html": ".html", "fragment": ".fragment.html", "md": ".md", "pdf": ".pdf"}
)
LANGUAGES: Final[tuple[Language, ...]] = ("fa", "en")


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """One page in one language; `paths` are relative to the folder, `sha256` of each shape's bytes."""

    kind: Kind
    language: Language
    title: str
    paths: Mapping[Shape, str]
    sha256: Mapping[Shape, str]
    requirements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rendered:
    """What was written under `folder`."""

    folder: Path
    pages: tuple[RenderedPage, ...]


def documents(
    profile: Profile, today: date, languages: Iterable[Language] = LANGUAGES
) -> tuple[Document, ...]:
    """Every page as a document, the first language's first. Raises FaultyFile with every missing fact."""
    faults = missing(profile, today)
    if faults:
        n = len(faults)
        raise FaultyFile(trn("The pages lack {n} answer.", "The pages lack {n} answers.", n), faults)
    made = tuple(
        parse(fill(profile, kind, language), kind, language) for language in languages for kind in KINDS
    )
    for document in made:
        _look_over(document)
    return made


def pages(
    profile: Profile,
    today: date,
    languages: Iterable[Language] = LANGUAGES,
    links: Mapping[str, str] = MappingProxyType({}),
) -> dict[tuple[Language, Kind], str]:
    """The fragments for a platform's pages, without writing anything.

    `links`: addresses of the sister pages by kind, where the platform knows them; otherwise those of the
    profile, otherwise a sister page is named without a link.
    """
    known = {**profile.shop.pages.given, **links}
    return {
        (document.language, document.kind): fragment(document, _resolver(lambda kind: known.get(kind), str))
        for document in documents(profile, today, languages)
    }


def render(profile: Profile, out: Path, today: date, languages: Iterable[Language] = LANGUAGES) -> Rendered:
    """Every page in every shape under `out`/`language`; all are made before the first is written.

    Raises FaultyFile with every missing fact. `today` decides whether licences and seal still hold; the
    pages and the PDFs carry the profile's own date (`privacy.updated_on`), so equal profiles are equal bytes.
    """
    shaped = [(document, _shapes(document, profile)) for document in documents(profile, today, languages)]
    for document, shapes in shaped:
        for shape, data in shapes.items():
            write_beside(out / _path(document, shape), data)
    return Rendered(out, tuple(_listed(document, shapes) for document, shapes in shaped))


def _listed(document: Document, shapes: Mapping[Shape, bytes]) -> RenderedPage:
    return RenderedPage(
        document.kind,
        document.language,
        document.title,
        {shape: _path(document, shape) for shape in shapes},
        {shape: sha256(data).hexdigest() for shape, data in shapes.items()},
        document.requirements,
    )


def _path(document: Document, shape: Shape) -> str:
    return f"{document.language}/{document.kind}{SUFFIXES[shape]}"


def _shapes(document: Document, profile: Profile) -> dict[Shape, bytes]:
    """Sister pages are the files beside it; in the PDF and the fragment the live ones, where known."""
    live = profile.shop.pages.given
    shop = profile.shop.name_fa if document.language == "fa" else profile.shop.name_en or profile.shop.name_fa
    dated = profile.privacy.updated_on
    assert dated is not None, "missing() asks for it"

    made: dict[Shape, str] = {
        "html": page(document, _resolver(lambda kind: f"{kind}.html", profile.address), shop),
        "fragment": fragment(document, _resolver(live.get, str)),
        "md": markdown(document, _resolver(lambda kind: f"{kind}.md", profile.address)),
    }
    source = typst_source(document, _resolver(live.get, profile.address), profile.applicant.name, dated)
    return {shape: words.encode() for shape, words in made.items()} | {
        "pdf": typeset(_path(document, "pdf"), source, dated)
    }


def _resolver(sister: Callable[[str], str | None], address: Callable[[str], str]) -> Resolve:
    """`page:kind` by `sister`, then paths of the site by `address`; whole addresses as they are."""

    def resolve(href: str) -> str | None:
        found = sister(href.removeprefix("page:")) if href.startswith("page:") else href
        return address(found) if found and found.startswith("/") else found

    return resolve


def _look_over(document: Document) -> None:
    """A page with a hole in it never leaves; a reference must have a section to lead to."""
    hole = UNFILLED.search(text(document))
    if hole:
        raise ValueError(f"{document.language}/{document.kind}: unfilled {hole[0]!r}")
    ids = {section.id for section in document.sections}
    for block in document.blocks():
        for line in lines(block):
            for link in links(line):
                if link.href.startswith("#") and link.href[1:] not in ids:
                    raise ValueError(f"{document.language}/{document.kind}: no section {link.href}")
