"""Boxes that are ticked before the buyer came: consent to advertising is his own act."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from toolkit.clauses.sources import ADVERTISING
from toolkit.judge.answers import failed, not_applicable, passed
from toolkit.judge.check import check
from toolkit.judge.site import Site
from toolkit.language.translate import tr
from toolkit.model.finding import Answer
from toolkit.persian.letters import fold_text

_ADVERTS = re.compile(r"تبلیغ|خبر ?نامه|تخفیف|پیشنهاد|بازاریابی|پیامک|newsletter|marketing|promotion|offers")


@check("MP2")
def no_box_for_advertising_is_ticked_beforehand(site: Site) -> Answer:
    """Articles 55 and 59 of the Electronic Commerce Law (L12, L13; C16)."""
    boxes = [
        (page, box, label)
        for page in site.pages
        for box, label in _boxes(page.page.text)
        if _ADVERTS.search(fold_text(label))
    ]
    ticked = [(page, label) for page, box, label in boxes if "checked" in box.attributes]
    if ticked:
        words = tr(
            "A box for advertising is ticked before the buyer came. Source: {source}.", source=ADVERTISING
        )
        return failed(words, *(page.seen(label) for page, label in ticked[:5]))
    if not boxes:
        return not_applicable(
            tr("No box for advertising was seen on {n} pages.", n=len(site.pages)), site.home.seen()
        )
    return passed(
        tr("No box for advertising is ticked beforehand."), *(p.seen(label) for p, _, label in boxes[:3])
    )


def _boxes(html: str) -> list[tuple[LexborNode, str]]:
    """Every box of a page with the words of its label."""
    tree = LexborHTMLParser(html)
    labels = {node.attributes.get("for") or "": node for node in tree.css("label[for]")}
    found = []
    for box in tree.css('input[type="checkbox"]'):
        label = labels.get(box.attributes.get("id") or "-")
        up = box.parent
        while label is None and up is not None and up.tag not in ("form", "body"):
            label = up if up.tag == "label" else None
            up = up.parent
        if label is not None:
            found.append((box, " ".join(label.text(separator=" ").split())))
    return found
