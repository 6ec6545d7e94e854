"""A sample result: many findings of every family and verdict, with the worst a page can carry."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from toolkit.language.text import Text
from toolkit.model.finding import Claim, Contested, Declared, Finding, Seen, Waiver
from toolkit.model.remedy import Effort, Remedy
from toolkit.model.requirement import Requirement
from toolkit.model.result import Result
from toolkit.model.verdict import Severity, Verdict

SHOP = "https://sofal-nemooneh.example"
B, W, A = Severity.BLOCKER, Severity.WARNING, Severity.ADVICE
PASS, FAIL, UNKNOWN, HAND = Verdict.PASS, Verdict.FAIL, Verdict.UNKNOWN, Verdict.BY_HAND
OUT, INFO = Verdict.NOT_APPLICABLE, Verdict.INFORMATIVE

# id, family, severity, verdict, title fa, title en
ROWS: tuple[tuple[str, str, Severity, Verdict, str, str], ...] = (
    ("NAT-ID", "identity", B, PASS, "کد ملی متقاضی درست است", "The applicant's national code is right"),
    ("NAT-SCAN", "identity", B, FAIL, "تصویر شناسنامه در پوشهٔ مدارک است", "The birth certificate is scanned"),
    ("NAT-MIL", "identity", B, OUT, "وضعیت نظام وظیفه روشن است", "Military service is settled"),
    ("LEG-GAZ", "identity", B, OUT, "روزنامهٔ رسمی ضمیمه است", "The official gazette is enclosed"),
    ("PRE-DEED", "premises", B, HAND, "سند یا اجاره‌نامهٔ محل فعالیت خوانا است", "Deed or lease is legible"),
    (
        "PRE-ADDR",
        "premises",
        B,
        PASS,
        "نشانی پستی کامل در سایت است",
        "The full postal address is on the site",
    ),
    (
        "PRE-CODE",
        "premises",
        W,
        FAIL,
        "کد پستی در صفحهٔ تماس آمده است",
        "The contact page shows the postal code",
    ),
    ("CON-LAND", "contact", B, FAIL, "تلفن ثابت در صفحهٔ تماس آمده است", "The contact page shows a landline"),
    ("CON-MAIL", "contact", B, PASS, "پست الکترونیکی در سایت است", "An e-mail address is on the site"),
    ("CON-FAX", "contact", A, FAIL, "نمابر در صفحهٔ تماس آمده است", "The contact page shows a fax number"),
    ("DOM-OWN", "domain", B, PASS, "دامنه به نام متقاضی است", "The domain is the applicant's"),
    ("DOM-SUB", "domain", W, FAIL, "زیردامنه‌ها نماد جدا دارند", "Sub-domains have seals of their own"),
    ("TLS-CERT", "transport", W, PASS, "گواهی امنیتی معتبر است", "The certificate is valid"),
    ("TLS-FORM", "transport", W, PASS, "فرم‌ها با ارتباط امن فرستاده می‌شوند", "Forms are sent securely"),
    ("MAL-LIST", "malware", B, UNKNOWN, "سایت در فهرست بدافزار نیست", "The site is on no malware list"),
    ("MAL-CODE", "malware", B, PASS, "کد ناشناس در صفحه‌ها نیست", "No foreign code in the pages"),
    ("GOOD-PRICE", "goods", B, FAIL, "قیمت هر کالا در صفحهٔ آن آمده است", "Each product page shows a price"),
    ("GOOD-BAN", "goods", B, PASS, "کالای ممنوع فروخته نمی‌شود", "No forbidden goods are sold"),
    ("GOOD-DESC", "goods", A, FAIL, "هر کالا شرح دارد", "Each product is described"),
    (
        "CHK-PRE",
        "checkout",
        B,
        UNKNOWN,
        "پیش‌فاکتور پیش از پرداخت دیده می‌شود",
        "A pre-invoice precedes payment",
    ),
    (
        "CHK-SHIP",
        "checkout",
        B,
        UNKNOWN,
        "هزینهٔ ارسال در پیش‌فاکتور آمده است",
        "The pre-invoice shows carriage",
    ),
    ("CHK-VAT", "checkout", W, UNKNOWN, "مالیات بر ارزش افزوده گفته شده است", "Value-added tax is stated"),
    ("PAGE-TERMS", "pages", B, PASS, "صفحهٔ قوانین و مقررات هست", "There is a page of terms"),
    ("PAGE-FILL", "pages", W, FAIL, "جای پرنشده در صفحه‌ها نیست", "No placeholders are left in the pages"),
    ("MP1", "privacy", B, FAIL, "حریم خصوصی در سایت بیان شده است", "The site has a privacy statement"),
    ("MP2", "privacy", B, HAND, "حریم خصوصی در عمل رعایت می‌شود", "Privacy is kept in practice"),
    ("PRV-OPT", "privacy", A, FAIL, "انصراف از دریافت پیام ممکن است", "One can opt out of messages"),
    ("WDR-7", "withdrawal", B, FAIL, "حق انصراف هفت‌روزه گفته شده است", "The seven-day withdrawal is stated"),
    ("WDR-COST", "withdrawal", W, FAIL, "هزینهٔ بازپس‌فرستادن روشن است", "Return freight is settled"),
    ("MC1", "complaints", B, PASS, "راه ثبت شکایت در سایت است", "The site takes complaints"),
    ("MC1-STD", "complaints", A, INFO, "متن استاندارد شکایت", "The text of the complaint standard"),
    ("SEAL-HOME", "seal", B, OUT, "کد نماد در صفحهٔ اول است", "The seal's code is on the home page"),
    ("PRO-FEE", "process", A, INFO, "هزینهٔ ارسال پستی مدارک", "Postage of the documents"),
    ("PRO-FORM", "process", B, HAND, "تعهدنامه امضا شده است", "The affidavit is signed"),
)

REASONS: dict[Verdict, Text] = {
    PASS: Text(fa="در صفحه‌های سایت دیده شد.", en="It was seen on the site's pages."),
    FAIL: Text(fa="در هیچ‌یک از ۱۲ صفحه دیده نشد.", en="It was seen on none of 12 pages."),
    UNKNOWN: Text(fa="صفحهٔ \u2066/checkout/\u2069 پاسخ ۵۰۳ داد.", en="The page /checkout/ answered 503."),
    HAND: Text(fa="این را باید کسی ببیند.", en="A person must look at this."),
    OUT: Text(fa="متقاضی شخص حقوقی نیست.", en="The applicant is not a legal person."),
    INFO: Text(
        fa="متن این معیار در منابع نیامده است.", en="The text of this standard is not in the sources."
    ),
}
REMEDY = Text(
    fa="این را در صفحهٔ تماس بنویسید و با دستور \u2066toolkit audit\u2069 دوباره بررسی کنید.",
    en="Write it on the contact page and check again with toolkit audit.",
)
NASTY: dict[str, tuple[Seen, ...]] = {
    "CON-LAND": (
        Seen(f"{SHOP}/contact/", "تلفن: ۰۹۱۲ … <script>alert(1)</script> <img src=x onerror=alert(2)>", "r1"),
        Seen(f'{SHOP}/%D8%AA%D9%85%D8%A7%D8%B3/?a=1&b="><b>x', "با ما تماس بگیرید: پیام‌رسان ۲۴ ساعته", "r2"),
    ),
    "MP1": (
        Seen("javascript:alert(document.domain)", "\u202eیصوصخ میرح\u202c \u2067unclosed \u200f\u0000 end"),
        Seen("data:text/html,<script>alert(3)</script>", '=HYPERLINK("http://evil.example";"x")'),
        Seen("https://user:pass@evil.example/", "@everyone [click](http://evil.example) `code` **bold**"),
    ),
    "WDR-7": (
        Seen(
            f"{SHOP}/terms/",
            "کالای فروخته‌شده پس گرفته نمی‌شود و تعویض نمی‌گردد. " * 12,
            "r3",
        ),
    ),
    "GOOD-PRICE": tuple(Seen(f"{SHOP}/product/{n}/", "برای قیمت تماس بگیرید") for n in range(9)),
    "PAGE-FILL": (Seen(f"{SHOP}/{'w' * 3000}", "x" * 5000), Seen("premises.postal_code", "")),
    "PRE-ADDR": (Seen(f"{SHOP}/contact/", "اصفهان، خیابان نمونه، کوچهٔ دوم، پلاک ۱۲، کد پستی 8100000001"),),
}


PAGE = Remedy(
    id="page",
    title=Text(fa="صفحه را بسازید", en="Make the page"),
    effort=Effort.MINUTES,
    steps=(
        Text(fa="پروندهٔ زیر را باز کنید.", en="Open the file below."),
        Text(fa="آن را <b>در سایت</b> بگذارید.", en="Put it <b>on the site</b>."),
    ),
    files=("remedies/page.html",),
    paste='[[declarations]]\nby = "```"',
)


def _inferred(name: str) -> Text | None:
    if name != "GOOD-DESC":
        return None
    return Text(fa="شرح کالا را نشان پذیرش بازگشت دانستیم.", en="We take a description for granted.")


def _finding(name: str, severity: Severity, verdict: Verdict) -> Finding:
    finding = Finding(
        requirement=name,
        check=f"{name.lower().replace('-', '_')}_holds",
        verdict=verdict,
        severity=severity,
        reason=REASONS[verdict],
        remedy=Text(fa="", en="") if verdict in (PASS, OUT, INFO) else REMEDY,
        seen=NASTY.get(name, ()),
    )
    if name == "DOM-SUB":
        says = Text(fa="هر زیردامنه نماد جدا می‌خواهد.", en="Each sub-domain needs a seal of its own.")
        other = Text(fa="نماد دامنهٔ اصلی زیردامنه‌ها را می‌پوشاند.", en="The main domain's seal covers them.")
        applied = Text(fa="سخت‌گیرانه‌تر از آن دو.", en="The stricter of the two.")
        claims = (Claim(Text("سند ۱", "S1"), says), Claim(Text("سند ۲", "S2"), other))
        subject = Text(fa="زیردامنه‌ها", en="Sub-domains")
        return replace(finding, contested=(Contested("C1", subject, claims, applied),))
    if name == "MP1":
        return replace(finding, remedies=(PAGE,))
    if name == "WDR-COST":
        return replace(finding, waived=Waiver("متن تازه در دست بازبینی وکیل است", date(2026, 3, 20)))
    if name == "PRO-FORM":
        return replace(finding, declared=Declared("مریم نمونه‌پور", date(2025, 10, 1), date(2026, 10, 1)))
    return finding


@pytest.fixture
def requirements() -> dict[str, Requirement]:
    return {
        name: Requirement(
            id=name,
            kind="duty",
            family=family,
            title=Text(fa=fa, en=en),
            wanted=Text(fa=f"{fa}.", en=f"{en}."),
            remedy=REMEDY,
            verify=("AUTO",),
            severity=severity,
            source="S1",
            inferred=_inferred(name),
        )
        for name, family, severity, _, fa, en in ROWS
    }


@pytest.fixture
def result() -> Result:
    findings = [_finding(name, severity, verdict) for name, _, severity, verdict, _, _ in ROWS]
    return Result(
        toolkit="0.1.0",
        pack_name="enamad-seeds",
        pack_version="1.0.0",
        pack_sha256="a1" * 32,
        shop_name="فروشگاه سفال نمونه <b>&",
        shop_url=f"{SHOP}/",
        evidence_sha256="5e" * 32,
        collected_at=datetime(2025, 10, 6, 22, 30, 15, tzinfo=UTC),
        findings=tuple(sorted(findings, key=lambda f: (f.requirement, f.check))),
    )


@pytest.fixture
def ready(result: Result) -> Result:
    """The same shop after everything was cured and signed."""
    return replace(result, findings=tuple(_cured(result.findings)))


def _cured(findings: tuple[Finding, ...]) -> Iterator[Finding]:
    for finding in findings:
        if finding.verdict in (FAIL, UNKNOWN) and not finding.waived:
            yield replace(finding, verdict=PASS, reason=REASONS[PASS])
        elif finding.verdict is HAND:
            yield replace(finding, declared=Declared("مریم نمونه‌پور", date(2025, 10, 1)))
        else:
            yield finding
