"""Content: no unlawful advertising and no emblem of the state, as far as words and names show."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser

from toolkit.judge.answers import failed, passed
from toolkit.judge.check import check
from toolkit.judge.site import Site, SitePage, host_of
from toolkit.language.translate import tr
from toolkit.model.finding import Answer, Seen
from toolkit.persian.letters import fold_text

_ILLEGAL = re.compile(
    r"شرط ?بندی|پیش ?بینی فوتبال|کازینو|بازی انفجار|(?<!\w)قمار|(?<!\w)vpn(?!\w)|(?<!\w)وی ?پی ?ان(?!\w)"
    r"|فیلتر ?شکن|casino|betting|(?<!\w)bet\d|poker"
)
_EMBLEM = re.compile(
    r"وزارت|ریاست جمهوری|قوه قضاییه|سازمان (?:بورس|امور مالیاتی|حج)|بانک مرکزی|نیروی انتظامی"
    r"|پلیس (?:فتا|راهور|اگاهی|امنیت)|ministry|government emblem"
)
_STATE_HOST = re.compile(r"(?:^|\.)gov\.ir$|(?:^|\.)police\.ir$")
_SEALS = re.compile(r"enamad|samandehi|ecunion|نماد اعتماد|ساماندهی")


@check("CNT-ADS-ILLEGAL")
def no_unlawful_advertising_is_linked(site: Site) -> Answer:
    found = [
        page.seen(f"{link.text} {link.href}")
        for page in site.pages
        for link in page.reading.links
        if _ILLEGAL.search(fold_text(f"{link.text} {host_of(link.href)}"))
    ]
    if found:
        return failed(tr("Links that look like unlawful advertising; look at them."), *found[:10])
    return passed(
        tr("No link on {n} pages looks like unlawful advertising.", n=len(site.pages)), site.home.seen()
    )


@check("CNT-EMBLEM")
def no_emblem_of_the_state_is_shown(site: Site) -> Answer:
    found = [seen for page in site.pages for seen in _emblems(page)]
    if found:
        return failed(tr("Pictures that look like an emblem of the state; look at them."), *found[:10])
    return passed(
        tr("No picture on {n} pages is named as an emblem of the state.", n=len(site.pages)), site.home.seen()
    )


def _emblems(page: SitePage) -> list[Seen]:
    found = []
    for picture in LexborHTMLParser(page.page.text).css("img"):
        told = picture.attributes
        src = told.get("src") or ""
        words = fold_text(f"{told.get('alt') or ''} {told.get('title') or ''} {src.rsplit('/', 1)[-1]}")
        state = _EMBLEM.search(words) or _STATE_HOST.search(host_of(src, page.url))
        if state and not _SEALS.search(words):
            found.append(page.seen(f"{told.get('alt') or ''} {src}"))
    return found
