"""Pages that carry headings, labels or questions and nothing under them, or another shop's policy."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from selectolax.lexbor import LexborHTMLParser, LexborNode

from toolkit.persian.letters import fold, fold_text
from toolkit.persian.phones_in_text import find_phones
from toolkit.reader.blocks import Block
from toolkit.reader.places import is_place
from toolkit.reader.plain import HEADING, VERB

_ASKS = re.compile(r"[؟?]\W*$")
_LABEL = re.compile(r":\W*$")
_CONTENT = re.compile(r"\d|@|email.protected|://|[.!]$|،.*،")
_CLAUSE = re.compile(r"\w+ی? که \w")
"""A noun with a clause, such as «the data that we gather», which heads what follows."""
_FRAMES = frozenset({"header", "footer", "nav", "aside"})
_SEARCH = re.compile(r"search|newsletter|subscri|login|خبرنامه")
LONGEST = 400
"""Letters of a page up to which it may be headings only."""

_SHOP = r"(?:فروشگاه(?: اینترنتی)?|وب ?سایت|سایت|تیم|اپلیکیشن)"
_CALLED = re.compile(rf"(?<!\w){_SHOP} (?P<name>[ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی]{{4,16}})(?!\w)")
_COMMON_WORDS = """
اینترنتی مجازی انلاین معتبر رسمی بزرگ دیجیتال اصلی پشتیبانی فروش خرید خدمات هایی های
شما خود برای توسط است باید شامل حاضر مذکور مربوطه مورد محصولات کالا دارای تمامی کلیه
همه اطلاعات کاربران مشتریان قوانین مراجعه موظف متعهد میباشد نمیباشد هیچگونه هیچ جهت
طبق مقصد دیگر ثالث حقیقی حقوقی فنی حمل همراه داده کرده ایرانی خارجی ارسال پرداخت بانک
شاپرک پست تیپاکس اینستاگرام تلگرام گوگل واتساپ اینماد
"""
_COMMON = frozenset(_COMMON_WORDS.split())
_RIGHTS = re.compile(
    r"(?:متعلق به|برای) (?:فروشگاه(?: اینترنتی)?|سایت|وب ?سایت)? ?(?P<name>[^\n.|()]{3,30}?)(?: ?(?:است|می ?باشد|محفوظ)|$)",
    re.M,
)
_RESERVED = re.compile(r"حقوق[^\n]{0,60}(?:متعلق|محفوظ)")
OFTEN = 3
"""Times that a foreign name must stand on a page."""


def own_lines(blocks: Sequence[Block]) -> list[Block]:
    """The lines from the page's own heading on, without those that are links."""
    first = next((at for at, block in enumerate(blocks) if 0 < block.level < 4 and not block.linked), 0)
    return [block for block in blocks[first:] if not block.linked]


def is_unwritten(blocks: Sequence[Block], tree: LexborHTMLParser, *, tells_of_shop: bool) -> bool:
    """Whether every line of a page is a heading, a label or a question; a page with a form of its own is not.

    `tells_of_shop`: the shop's address and phones are what the page is for, else they stand on every page.
    """
    lines = [block for block in own_lines(blocks) if tells_of_shop or not _stands_everywhere(block.text)]
    if not lines or sum(len(block.text) for block in lines) > LONGEST:
        return False
    return all(_is_bare(block) for block in lines) and not any(_is_its_own(form) for form in tree.css("form"))


def _is_bare(block: Block) -> bool:
    told = fold_text(block.text).strip()
    if _ASKS.search(told):
        return True
    if block.level and block.level < 6:
        return not re.search(r"@|\d{5}", told)
    if len(told) > HEADING or _CONTENT.search(told):
        return False
    return bool(_LABEL.search(told)) or not VERB.search(told) or bool(_CLAUSE.match(told))


def _stands_everywhere(line: str) -> bool:
    told = fold_text(line)
    return bool(is_place(line, told) or _RESERVED.search(told) or (len(line) < HEADING and find_phones(line)))


def _is_its_own(form: LexborNode) -> bool:
    """Whether a form belongs to the page: not to its frame, no search and no subscription."""
    boxes = form.css("input:not([type=hidden]):not([type=submit]):not([type=search]), textarea")
    if not boxes:
        return False
    node: LexborNode | None = form
    while node is not None:
        told = node.attributes
        if node.tag in _FRAMES or _SEARCH.search(
            f"{told.get('class') or ''} {told.get('action') or ''} {told.get('role') or ''}".lower()
        ):
            return False
        node = node.parent
    return True


def foreign_name(blocks: Sequence[Block], title: str, frame_words: Iterable[str]) -> str:
    """The name by which a policy calls its shop, where it is another's: this shop's own name never stands in it.

    The own name is the one that the line on rights and the page's title agree on; without it nothing can be told.
    """
    lines = [fold_text(block.text) for block in own_lines(blocks)]
    rights_lines = [line for line in lines if _RESERVED.search(line)]
    told = "\n".join(line for line in lines if not _RESERVED.search(line))
    frame = fold_text("\n".join((title, *frame_words, *rights_lines)))
    rights = _RIGHTS.search("\n".join(line for line in frame.split("\n") if _RESERVED.search(line)))
    shop = _letters(rights["name"]) if rights else ""
    sure = len(shop) >= 3 and re.search(r"[ا-ی]", shop) and shop in _letters(fold_text(title))
    if not sure or shop in _letters(told):
        return ""
    names = Counter(match["name"] for match in _CALLED.finditer(told))
    for name, called in names.most_common(3):
        often = len(re.findall(rf"(?<!\w){name}(?!\w)", told))
        if name in _COMMON or often < OFTEN or _letters(name) in _letters(frame):
            continue
        if called > 1 or re.search(rf"فروشگاه اینترنتی {name}(?!\w)", told):
            return next(
                (
                    text.cut(at, at + len(name))
                    for text in map(fold, (b.text for b in blocks))
                    if (at := text.text.find(name)) >= 0
                ),
                name,
            )
    return ""


def _letters(words: str) -> str:
    return re.sub(r"\W", "", words)
