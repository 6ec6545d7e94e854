"""Files left open to everyone, known by what they hold: a host may answer 200 to anything."""

from __future__ import annotations

from urllib.parse import urlsplit

from toolkit.evidence.leaks import BARRED, NOWHERE, Leak, leaks
from toolkit.evidence.masking import EXPOSED_ROLE
from toolkit.judge.answers import failed, passed, unknown
from toolkit.judge.check import check
from toolkit.judge.site import SitePage, host_of
from toolkit.language.translate import tr
from toolkit.model.evidence import Evidence
from toolkit.model.finding import Answer, Seen
from toolkit.model.page import Page
from toolkit.model.verdict import Severity


@check("ME2")
def no_secret_file_lies_open(home: SitePage, evidence: Evidence) -> Answer:
    answers = [page for page in evidence.pages if page.role == EXPOSED_ROLE]
    open_ = [(page, leak) for page in answers if (leak := _leak_in(page)) is not None]
    secret = [(page, leak) for page, leak in open_ if leak.grade == "secret"]
    if secret:
        return failed(
            tr(
                "Files that nobody should get lie open to everyone: {what}.",
                what=tuple(dict.fromkeys(leak.holds for _, leak in secret)),
            ),
            *(_shown(page) for page, _ in secret[:10]),
        )
    blind = _blind(answers, evidence)
    if blind:
        return blind
    if open_:
        return failed(
            tr(
                "Files that only tell which software runs lie open: {what}.",
                what=tuple(leak.holds for _, leak in open_),
            ),
            *(_shown(page) for page, _ in open_),
            at_most=Severity.ADVICE,
        )
    return passed(
        tr("None of the {n} files that are often left open was handed out.", n=len(answers) - 1), home.seen()
    )


def _blind(answers: list[Page], evidence: Evidence) -> Answer | None:
    """Where the answers say nothing: not asked, not answered, or turned away before anything was looked up."""
    missed = [one for one in evidence.unseen if one.role == EXPOSED_ROLE]
    if not answers and not missed:
        return unknown(tr("It was not looked whether files lie open."), Seen(evidence.url))
    nowhere = next((page for page in answers if urlsplit(page.asked or page.url).path == NOWHERE), None)
    if nowhere is not None and nowhere.status in BARRED:
        return unknown(
            tr(
                "The host turns such questions away before it looks (status {status}), so open files were not seen.",
                status=str(nowhere.status),
            ),
            Seen(nowhere.url, record=nowhere.record or None),
        )
    if missed:
        return unknown(missed[0].why, *(Seen(one.url) for one in missed[:5]))
    broken = [page for page in answers if page.status >= 500]
    if broken:
        return unknown(
            tr(
                "The host answered with errors (status {status}), so open files were not seen.",
                status=str(broken[0].status),
            ),
            *(Seen(page.url) for page in broken[:5]),
        )
    return None


def _leak_in(page: Page) -> Leak | None:
    """What an answer hands out, whatever else stands on the page: only where it was asked, on the host itself."""
    path = urlsplit(page.asked or page.url).path
    if page.status not in (200, 206):
        return None
    host = host_of(page.asked or page.url)
    return next((one for one in leaks() if path in one.paths_at(host) and one.is_in(page.body)), None)


def _shown(page: Page) -> Seen:
    return Seen(page.asked or page.url, page.body[:80].decode("latin-1"), page.record or None)
