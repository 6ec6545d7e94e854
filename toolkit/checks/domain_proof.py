"""The proof of the domain that the portal asks for, as it stands on the site."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

from toolkit.checks.shared import holds, profile_place
from toolkit.judge.answers import by_hand, failed, passed, unknown
from toolkit.judge.check import check
from toolkit.judge.site import SitePage
from toolkit.language.translate import tr
from toolkit.model.evidence import Evidence
from toolkit.model.finding import Answer, Seen
from toolkit.model.page import PROOF_ROLE
from toolkit.persian.digits import to_ascii
from toolkit.profile.profile import Profile


@check("PRC-DOMAIN")
def the_portals_proof_stands_on_the_site(home: SitePage, profile: Profile, evidence: Evidence) -> Answer:
    seal = profile.seal
    if seal.state == "granted":
        return passed(
            tr("The seal was granted, so the domain has been proved."),
            profile_place("seal.state", seal.state),
        )
    if not seal.proof or not seal.proof_code:
        return by_hand(
            tr(
                "When the portal gives you a code to prove the domain, write it into the profile (seal.proof and "
                "seal.proof_code) and run the audit again: it makes the file or the tag, and looks for it on the site."
            ),
            profile_place("seal.proof_code"),
        )
    code = to_ascii(seal.proof_code)
    match seal.proof:
        case "meta":
            return _by_tag(home, code)
        case "file":
            return _by_file(evidence, seal.proof_file)
        case "title":
            return _by_title(home, seal.proof_code)
        case _:
            return by_hand(
                tr(
                    "The portal sends the code by e-mail to an address of the domain; it cannot be seen from here."
                ),
                profile_place("seal.proof", seal.proof),
            )


def _by_tag(home: SitePage, code: str) -> Answer:
    tree = LexborHTMLParser(home.page.text)
    tags = [node for node in tree.css("meta[name]") if (node.attributes["name"] or "").lower() == "enamad"]
    told = [to_ascii((node.attributes.get("content") or "").strip()) for node in tags]
    if not told:
        return failed(tr("The home page has no enamad meta tag."), home.seen())
    if code not in told:
        return failed(
            tr(
                "The enamad meta tag of the home page holds {found}, and the portal gave {code}.",
                found=told[0],
                code=code,
            ),
            home.seen(tags[0].html or ""),
        )
    in_head = any(node.parent is not None and node.parent.tag == "head" for node in tags)
    if not in_head:
        return failed(
            tr("The enamad meta tag stands outside the head of the home page."), home.seen(tags[0].html or "")
        )
    return passed(tr("The home page holds the portal's meta tag."), home.seen(tags[0].html or ""))


def _by_file(evidence: Evidence, name: str) -> Answer:
    path = f"/{name}"
    answer = next(
        (page for page in evidence.pages if page.role == PROOF_ROLE and page.asked.endswith(path)), None
    )
    if answer is None:
        missed = next((one for one in evidence.unseen if one.role == PROOF_ROLE), None)
        return unknown(
            missed.why
            if missed
            else tr("The evidence does not hold the file {path}; collect it again.", path=path),
            profile_place("seal.proof_code", name),
        )
    seen = Seen(answer.url, answer.text[:80].strip(), answer.record or None)
    if answer.status in (404, 410):
        return failed(
            tr("The file {path} is not there (status {status}).", path=path, status=str(answer.status)), seen
        )
    if answer.status != 200:
        return unknown(
            tr("The host did not hand out {path} (status {status}).", path=path, status=str(answer.status)),
            seen,
        )
    if answer.body.strip():
        return failed(tr("At {path} a page answers and not the empty file of the portal.", path=path), seen)
    return passed(tr("The empty file {path} is there.", path=path), seen)


def _by_title(home: SitePage, phrase: str) -> Answer:
    node = LexborHTMLParser(home.page.text).css_first("head > title") or LexborHTMLParser(
        home.page.text
    ).css_first("title")
    title = node.text().strip() if node else ""
    if holds(title, phrase):
        return passed(tr("The portal's phrase stands in the title of the home page."), home.seen(title))
    return failed(tr("The portal's phrase does not stand in the title of the home page."), home.seen(title))
