"""Facts about a shop that are not pages, kept as JSON beside the archive; and both read as evidence."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import TypeAdapter, ValidationError

from toolkit.errors import Fault, FaultyFile
from toolkit.evidence.cookies import cookies_of
from toolkit.evidence.hosts import canonical
from toolkit.evidence.masking import Masker
from toolkit.evidence.reading import answers
from toolkit.evidence.retry import ASK_AGAIN
from toolkit.evidence.search import SEARCHERS
from toolkit.evidence.trails import is_redirect, trails
from toolkit.files import write_json
from toolkit.language.translate import tr
from toolkit.model.evidence import Cookie, Evidence, PlatformFacts, Redirects, Step, Tls, TrialOrder, Unseen
from toolkit.model.page import Page

SCHEMA = 1
ARCHIVE = "pages.warc.gz"
FACTS = "facts.json"


@dataclass(frozen=True, slots=True)
class Facts:
    """What a collection found out besides its pages; `collected_at` in UTC, steps in their order."""

    collected_at: datetime
    url: str
    tls: tuple[Tls, ...] = ()
    redirects: tuple[Redirects, ...] = ()
    cookies: tuple[Cookie, ...] = ()
    steps: tuple[Step, ...] = ()
    unseen: tuple[Unseen, ...] = ()
    platform: PlatformFacts | None = None
    robots: str = ""
    test_order: TrialOrder | None = None


_FACTS = TypeAdapter(Facts)


def save(facts: Facts, folder: Path, secrets: Iterable[str] = ()) -> None:
    """Writes the facts beside the archive that is already in `folder`; masked like it."""
    written = Masker(secrets).json(_FACTS.dump_python(_sorted(facts), mode="json"))
    write_json(folder / FACTS, {"schema": SCHEMA, "archive": _sha256(folder / ARCHIVE), "facts": written})


def load(folder: Path) -> Evidence:
    """The evidence in a folder; raises FaultyFile where it is missing, broken, or not from one collection."""
    archive, facts = folder / ARCHIVE, _read(folder)
    seen = [answer for answer, _ in answers(archive)]
    return Evidence(
        sha256=_sha256(archive, folder / FACTS),
        collected_at=facts.collected_at,
        url=facts.url,
        pages=_shown(answer for answer in seen if isinstance(answer, Page)),
        tls=facts.tls,
        redirects=facts.redirects,
        cookies=facts.cookies,
        steps=facts.steps,
        unseen=(*facts.unseen, *(answer for answer in seen if isinstance(answer, Unseen))),
        platform=facts.platform,
        robots=facts.robots,
        test_order=facts.test_order,
    )


def from_archive(path: Path) -> Evidence:
    """The evidence in a bare archive: its first page is the home page, its newest record the date.

    Redirects and cookies are read out of the answers; of certificates and steps nothing is known.
    Raises FaultyFile.
    """
    recorded = list(answers(path))
    pages = [answer for answer, _ in recorded if isinstance(answer, Page)]
    shown = _shown(pages)
    if not shown:
        raise FaultyFile(
            tr("The archive {file} cannot be used.", file=str(path)),
            [Fault(path.name, tr("There is no page in it."))],
            tr("Collect the evidence again, or give a whole WARC file."),
        )
    robots = (page for page in pages if urlsplit(page.url).path == "/robots.txt" and page.status == 200)
    return Evidence(
        sha256=_sha256(path),
        collected_at=max(moment for _, moment in recorded),
        url=pages[0].asked or pages[0].url,
        pages=shown,
        redirects=trails(pages),
        cookies=_cookies(recorded),
        unseen=tuple(answer for answer, _ in recorded if isinstance(answer, Unseen)),
        robots=next((page.text for page in robots), ""),
    )


def _read(folder: Path) -> Facts:
    path = folder / FACTS
    again = tr("Collect the evidence again.")
    try:
        written = json.loads(path.read_bytes())
    except OSError as error:
        raise FaultyFile(
            tr("There is no evidence in {folder}.", folder=str(folder)),
            [Fault(FACTS, tr("The file cannot be opened: {why}.", why=error.strerror or str(error)))],
            again,
        ) from error
    except ValueError as error:
        raise _faulty(path, [Fault(FACTS, tr("It is not JSON: {why}.", why=str(error)))]) from error
    if not isinstance(written, dict) or written.get("schema") != SCHEMA:
        raise _faulty(path, [Fault("schema", tr("This version reads schema {schema} only.", schema=SCHEMA))])
    if written.get("archive") != _sha256(folder / ARCHIVE):
        raise _faulty(path, [Fault("archive", tr("The archive beside it is missing, changed or another's."))])
    try:
        return _FACTS.validate_python(written.get("facts"))
    except ValidationError as error:
        places = [".".join(str(part) for part in fault["loc"]) for fault in error.errors()]
        faults = [Fault(place, tr("This value does not belong here.")) for place in places]
        raise _faulty(path, faults) from error


def _faulty(path: Path, faults: list[Fault]) -> FaultyFile:
    message = tr("The facts in {file} cannot be used.", file=str(path))
    return FaultyFile(message, faults, tr("Collect the evidence again."))


def _sorted(facts: Facts) -> Facts:
    """The same facts in an order that does not hang on which thread was first."""
    return replace(
        facts,
        tls=tuple(sorted(facts.tls, key=lambda t: (t.host, t.port))),
        redirects=tuple(sorted(facts.redirects, key=lambda r: (r.start, r.hops, r.end, r.status, r.error))),
        cookies=tuple(sorted(facts.cookies, key=lambda c: (c.host, c.name, c.set_by))),
        unseen=tuple(sorted(facts.unseen, key=lambda u: (u.role, u.url, u.why.en))),
    )


def _shown(pages: Iterable[Page]) -> tuple[Page, ...]:
    """What a visitor got to see: no redirects, and no answers that only put him off."""
    shown = [page for page in pages if _is_shown(page) and page.status not in ASK_AGAIN]
    if shown and not any(page.role == "home" for page in shown):
        home = next((page for page in shown if page.is_html and not page.beside), shown[0])
        shown = [replace(page, role="home") if page is home else page for page in shown]
    return tuple(sorted(shown, key=lambda page: (page.role != "home", page.role, page.url)))


def _is_shown(page: Page) -> bool:
    """Where a searcher is sent is what was asked about him; of everyone else the end of the way is."""
    return not is_redirect(page) or page.role in SEARCHERS


def _cookies(recorded: Iterable[tuple[Page | Unseen, datetime]]) -> tuple[Cookie, ...]:
    """Each cookie as it was first set."""
    found: dict[tuple[str, str], Cookie] = {}
    for answer, moment in recorded:
        if isinstance(answer, Page):
            for cookie in cookies_of(answer, canonical(urlsplit(answer.url).hostname or ""), moment):
                found.setdefault((cookie.host, cookie.name), cookie)
    return tuple(cookie for _, cookie in sorted(found.items()))


def _sha256(*paths: Path) -> str:
    """The digest of the files' bytes, one after the other; of nothing where a file is missing."""
    digest = hashlib.sha256()
    for path in paths:
        if path.is_file():
            with path.open("rb") as file:
                while piece := file.read(1 << 20):
                    digest.update(piece)
    return digest.hexdigest()
