"""Process: the shop is live when it applies, and an evaluator can get in."""

from __future__ import annotations

from toolkit.judge.answers import failed, not_applicable, passed, unknown
from toolkit.judge.check import check
from toolkit.judge.site import Site, SitePage
from toolkit.language.translate import tr
from toolkit.model.evidence import Evidence, Step
from toolkit.model.finding import Answer, Seen
from toolkit.platform import Platform
from toolkit.profile.profile import Profile


@check("PRC-LIVE")
def shop_is_open(front: SitePage, platform: Platform | None, evidence: Evidence) -> Answer:
    """`front` is the home page of a shop that may be closed, which no other check looks at then."""
    closed = platform.closed(front.page) if platform else None
    if closed:
        return failed(tr("The shop says that it is not open yet."), front.seen(closed))
    if front.reading.unfilled:
        return failed(
            tr("The home page is not filled in: {words}", words=front.reading.unfilled[0]),
            front.seen(),
        )
    read = (
        [platform.read_product(p) for p in evidence.pages if p.is_html and p.status == 200]
        if platform
        else []
    )
    buyable = [p for p in read if p and p.purchasable]
    if buyable:
        return passed(
            tr("The home page answers and goods can be bought."),
            front.seen(),
            Seen(buyable[0].url, buyable[0].name),
        )
    if platform is None:
        return unknown(
            tr("No installed plugin recognises this shop's platform, so its products were not read."),
            front.seen(),
        )
    if not any(read):
        return unknown(tr("No product page could be looked at."), front.seen())
    return failed(tr("No product that was looked at can be bought."), front.seen())


@check("PRC-LIVE")
def home_page_answers(evidence: Evidence) -> Answer:
    """200 and nothing else; a shop that did not answer at all is not known to be closed."""
    home = next((page for page in evidence.pages if page.role == "home"), None)
    if home is None:
        if missed := evidence.home_unseen:
            return unknown(missed.why, Seen(missed.url))
        return unknown(tr("The evidence holds no home page."), Seen(evidence.url))
    answered = tr("The home page answered {status}.", status=str(home.status))
    where = Seen(home.url, record=home.record or None)
    return passed(answered, where) if home.status == 200 else failed(answered, where)


@check("TEST-LOGIN")
def evaluators_can_sign_in(steps: tuple[Step, ...], site: Site) -> Answer:
    login = next((step for step in steps if step.name == "login"), None)
    if login is None:
        return not_applicable(tr("The shop shows its goods without a login."), site.home.seen())
    where = Seen(login.url, record=login.record or None)
    if login.done:
        return passed(tr("The evaluators' test account opens the shop."), where)
    if login.blind:
        return unknown(login.why, where)
    return failed(login.why, where)


@check("TEST-LOGIN-REVOKE")
def test_account_is_closed_after_the_grant(steps: tuple[Step, ...], site: Site, profile: Profile) -> Answer:
    login = next((step for step in steps if step.name == "login"), None)
    if profile.seal.state != "granted":
        return not_applicable(
            tr("The seal is not granted yet; the evaluators need the account."), site.home.seen()
        )
    if login is None:
        return not_applicable(tr("The shop shows its goods without a login."), site.home.seen())
    where = Seen(login.url, record=login.record or None)
    if login.done:
        return failed(tr("The seal is granted, and the test account still opens the shop; close it."), where)
    return passed(tr("The test account does not open the shop any more."), where)
