"""Tables of products: what each lacks, beside what was seen of it, to be filled in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from toolkit.judge.case import Case
from toolkit.model.finding import Finding
from toolkit.model.remedy import RemedyFile
from toolkit.model.verdict import Verdict
from toolkit.persian.digits import to_persian
from toolkit.persian.isolate import strip_isolates
from toolkit.profile.groups import GROUPS
from toolkit.remedies.sheets import sheet

Files = Iterator[RemedyFile]
_PRODUCT = ("نام کالا", "نشانی")


def origin(case: Case) -> Files:
    """Maker and country of every product that lacks one of them (CHK9-SUPPLIER, CHK9-COUNTRY)."""
    rows = [(p.name, p.url, p.brand, p.country) for p in case.products if not (p.brand and p.country)]
    return sheet("maker-and-country.csv", (*_PRODUCT, "سازنده یا برند", "کشور سازنده"), rows)


def descriptions(case: Case) -> Files:
    """Every product with what is said of it, the shortest first (SAL-1, SAL-1-HONEST)."""
    rows = [
        (p.name, p.url, _number(len(p.attributes)), _number(p.images), p.description, "")
        for p in sorted(case.products, key=lambda p: (len(p.description), p.url))
    ]
    heads = (*_PRODUCT, "شمار ویژگی‌ها", "شمار تصویرها", "شرح کنونی", "شرح تازه")
    return sheet("descriptions.csv", heads, rows)


def prices(case: Case) -> Files:
    """Products without a price (SAL-2)."""
    lacking = (p for p in case.products if p.price is None or p.price.amount <= 0)
    rows = [(p.name, p.url, p.price_text, "") for p in lacking]
    return sheet("prices.csv", (*_PRODUCT, "آنچه اکنون نوشته شده", "قیمت"), rows)


def media(case: Case) -> Files:
    """Code, origin and hologram of each product (DIG-*); which of them are media the merchant knows."""
    rows = [(p.name, p.url, "", "", "", "") for p in case.products]
    heads = (*_PRODUCT, "اصل یا نسخه", "ساخت ایران یا بیرون", "هلوگرام دارد؟", "کد وزارت ارشاد")
    return sheet("original-media.csv", heads, rows)


def categories(case: Case) -> Files:
    """The site's categories with the number of products seen in each (BUS-7, SUBJ-COVER, OVS-GOODS)."""
    found = Counter(name for product in case.products for name in product.categories)
    rows = [(name, _number(count), "", "") for name, count in sorted(found.items())]
    heads = ("دستهٔ سایت", "شمار کالاهای دیده‌شده", "هنوز می‌فروشم؟", "گروه کالا در shop.toml")
    return sheet("categories.csv", heads, rows)


def groups(case: Case) -> Files:
    """The names by which shop.toml knows groups of goods."""
    rows = [(name, title.fa) for name, title in GROUPS.items()]
    return sheet("goods-groups.csv", ("نام در shop.toml", "گروه"), rows)


def attributes(case: Case) -> Files:
    """Which attributes the products of each category have: a pattern for the others (SAL-1)."""
    among = Counter(name for product in case.products for name in product.categories)
    found = Counter((c, name) for p in case.products for c in p.categories for name, _ in p.attributes)
    rows = [(c, name, _number(count), _number(among[c])) for (c, name), count in sorted(found.items())]
    heads = ("دسته", "ویژگی", "شمار کالاهایی که آن را دارند", "شمار کالاهای دسته")
    return sheet("attributes-by-category.csv", heads, rows)


def licences(case: Case, findings: Sequence[Finding]) -> Files:
    """What a finding names for want of a licence or as forbidden, beside the licences held (BUS-6, CNT-*).

    Where no finding names a product, all that were seen are listed, to be gone through.
    """
    held = case.profile.licences.held if case.profile else ()
    told = "؛ ".join(f"{one.title} {one.number or ''}".strip() for one in held)
    known = {product.url: product for product in case.products}
    named = [
        (known[seen.url], strip_isolates(finding.reason.fa), seen.excerpt)
        for finding in findings
        if finding.requirement in _LICENSED and finding.verdict is not Verdict.BY_HAND
        for seen in finding.seen
        if seen.url in known
    ]
    wanted = named or [(product, "", "") for product in case.products]
    rows = [(p.name, p.url, "، ".join(p.categories), why, words, told, "") for p, why, words in wanted]
    heads = (
        *_PRODUCT,
        "دسته",
        "یافته",
        "واژه‌ها",
        "مجوزهای پروندهٔ مشخصات",
        "تصمیم: می‌ماند، مجوز می‌گیریم، برداشته شد",
    )
    return sheet("licences.csv", heads, rows)


_LICENSED = ("BUS-6", "CNT-NOLICENCE", "CNT-BANNED")


def _number(count: int) -> str:
    return to_persian(str(count))
