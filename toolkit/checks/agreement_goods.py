"""What the pages tell against the goods, their prices, and those who get data for an order."""

from __future__ import annotations

import re

from toolkit.checks.agreement import figures, in_persian
from toolkit.checks.agreement_checkout import WAYS
from toolkit.checks.agreement_numbers import NOTHING_TO_COMPARE
from toolkit.checks.shared import at_sale, profile_place
from toolkit.checks.void_clauses import pages_of_rules
from toolkit.clauses.told_sale import units
from toolkit.judge.answers import failed, not_applicable, passed
from toolkit.judge.check import check
from toolkit.judge.site import Site, SitePage
from toolkit.language.translate import tr
from toolkit.model.finding import Answer, Seen
from toolkit.model.sale import PreInvoice, Product
from toolkit.model.verdict import Severity
from toolkit.persian.letters import fold_text
from toolkit.profile.groups import GROUPS
from toolkit.profile.profile import Profile

Pages = tuple[SitePage, ...]


@check("SAL-2")
def sums_on_pages_bear_the_unit_of_the_prices(site: Site, known_products: tuple[Product, ...]) -> Answer:
    """A cost told in rial beside prices in toman is read ten times too high or too low."""
    told = figures(in_persian(pages_of_rules(site)), units)
    priced = {
        good.price.unit: good
        for good in known_products
        if good.price and good.price.unit in ("rial", "toman")
    }
    if not told or not priced:
        return not_applicable(NOTHING_TO_COMPARE, site.home.seen())
    apart = [(page, one) for page, one in told if one.value[0] not in priced]
    if apart:
        page, one = apart[0]
        good = next(iter(priced.values()))
        return failed(
            tr(
                "A page tells sums in {unit}, and the prices of the goods are in another unit.",
                unit=one.shown,
            ),
            page.seen(one.words),
            Seen(good.url, f"{good.name}: {good.price_text}", good.record or None),
            at_most=Severity.WARNING,
        )
    return passed(tr("Pages and prices use the same unit of money."), told[0][0].seen(told[0][1].words))


_KINDS_OF_GOODS = {
    "cosmetics": r"ارایشی|بهداشتی|عطر|ادکلن",
    "clothing": r"لباس زیر|پوشاک|لباس(?! کار)",
    "food": r"خوراکی|غذا|لبنیات",
    "gold": r"(?<!\w)طلا(?!\w)|سکه",
    "software": r"نرم ?افزار|سی ?دی",
    "books": r"(?<!\w)کتاب",
}
_KIN = {
    "food": {"prepared_food", "supplements"},
    "gold": {"jewellery"},
    "software": {"games", "original_media", "copied_media", "electronics"},
    "cosmetics": {"supplements", "herbal"},
    "clothing": {"bags_shoes", "baby", "sports"},
    "books": {"stationery"},
}
"""Groups whose goods the same words may mean."""
_EXCEPTED = (
    r"انصراف ن|حق انصراف ندار|مرجوع ن|بازگشت ن|پس گرفته ن|غیر ?قابل (?:بازگشت|مرجوع|تعویض)"
    r"|استثنا|قابل (?:بازگشت|مرجوع)\w* ن|مشمول"
)


@check("COM-WITHDRAW")
def exceptions_are_of_goods_that_are_sold(returns_pages: Pages, profile: Profile) -> Answer:
    """Exceptions of goods that this shop does not sell show a text that was copied."""
    groups = set(profile.shop.goods_groups)
    for page in returns_pages:
        for s in page.reading.sentences:
            if not re.search(_EXCEPTED, f"{s.text} {' '.join(s.topics[:2])}"):
                continue
            for group, words in _KINDS_OF_GOODS.items():
                if re.search(words, s.text) and not groups & ({group} | _KIN.get(group, set())):
                    return failed(
                        tr(
                            "The page excepts {group} from returns, which the profile"
                            " does not name among the goods.",
                            group=GROUPS[group],
                        ),
                        page.seen(s.words),
                        profile_place("shop.goods_groups", ", ".join(sorted(groups))),
                        at_most=Severity.ADVICE,
                    )
    return passed(
        tr("The returns page excepts no goods that the shop does not sell."),
        *(p.seen() for p in returns_pages[:2]),
    )


_HANDED = {
    "carrier": (tr("the carrier"), r"(?<!\w)پست(?! ?الکترونیک)|پیک|حمل|باربری|تیپاکس|چاپار|courier|carrier"),
    "payment": (tr("the payment company"), r"درگاه|شرکت پرداخت|پرداخت ?یار|بانک|شاپرک|پرداخت اینترنتی|gateway|payment"),
}  # fmt: skip


@check("MP2")
def privacy_page_names_who_must_get_data(
    site: Site, privacy_pages: Pages, offer_seen: PreInvoice | None, merchant: Profile | None
) -> Answer:
    """A shop that sends parcels or takes payments online hands data to a carrier and a payment company."""
    written = [page for page in privacy_pages if not page.reading.unfilled]
    if not written:
        return not_applicable(tr("No privacy page with words of its own was seen."), site.home.seen())
    needs = {
        "carrier": bool((offer_seen and offer_seen.shipping) or (merchant and merchant.shipping.methods)),
        "payment": bool(merchant and any(one.kind == "gateway" for one in merchant.payments))
        or bool(
            offer_seen and re.search(WAYS["gateway"][1], fold_text(" ".join(offer_seen.payment_methods)))
        ),
    }
    told = "\n".join(fold_text(page.reading.main_text) for page in written)
    away = tuple(
        name for kind, (name, words) in _HANDED.items() if needs[kind] and not re.search(words, told)
    )
    if away:
        return failed(
            tr("The privacy page does not name those who must get data for an order: {who}.", who=away),
            written[0].seen(written[0].reading.title),
            *([at_sale(offer_seen, " · ".join(c.label for c in offer_seen.shipping))] if offer_seen else []),
        )
    return passed(tr("The privacy page names those who must get data for an order."), written[0].seen())
