"""Headings, list items and bold in lines that carry no markup for them: plain text and unrendered Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from toolkit.persian.letters import fold_text
from toolkit.reader.blocks import Block
from toolkit.reader.lines import goes_on

_BLOCK_TAGS = re.compile(r"</?(?:p|div|br|li|ul|ol|h[1-6]|table|tr)\b[^<>]{0,300}>", re.IGNORECASE)
_INLINE = re.compile(r"\n+|(?<=\S)\s+(?=#{1,6}\s+\S)|(?<=\S)\s+(?=[-*•]\s+\*\*)|(?<=\S)\s+(?=[•●▪✅✔]\s)")
_TAGS = re.compile(
    r"</?(?:p|span|div|strong|b|br|li|ul|ol|h[1-6]|em|font|a|u|table|tr|td)\b[^<>]{0,300}>", re.IGNORECASE
)
_HASHES = re.compile(r"(#{1,6})\s+(?=\S)")
_BULLET = re.compile(r"(?:[-–—+*](?=\s)|[•▪●○■□✓✔✅➤►◄🔸🔹]|️)+\s*(?=\S)|[-–—](?=[^\W\d])")
_BOLD = re.compile(r"\*\*([^*]+)\*\*|__([^_]+)__")
_CELLS = re.compile(r"\s*\|\s*")
NUMBERED = re.compile(
    r"\s*\(?(?:\d{1,2}(?:\.\d{1,2})?|[ivx]{1,4}|ماده \(?\d{1,3}\)?|بند \d{1,2})\s*[.):\-–_ـ٫/]+\s*"
)
VERB = re.compile(
    r"(?<!\w)(?:ن?می ?\w{2,}|ن?خواه(?:د|ند|یم|ید)|است|نیست|هست\w*|باشد|باشند|باشید|شود|شوند|شد|شده|گردد|گردید|کنید|کنند|کنیم|کند"
    r"|نمایید|نمایند|دهید|دهند|دهد|دارد|دارند|داریم|دارید|ندار\w+|باید|بود|بودن|گیرد|یابد|توان\w+"
    r"|رسد|\w+ید(?=[.!])|ب\w{2,}(?:ید|ین|یم|ند))(?!\w)"
    r"|\b(?:is|are|was|were|will|can|may|must|should|have|has|do|does|we|you|be|please|send|call"
    r"|write|contact|type|enter|keep|pays?|takes?|go)\b"
)
_ASKS = re.compile(
    r"(?:what|how|why|who|when|where) (?:do |does |will |can )?(?:we|i|you) (?!(?:can|may|must|will|should)\b)"
)
"""An English line that asks what those under it answer, though it has a verb and no question mark."""
_PAGES = re.compile(
    r"صفحه ?ی? (?:اصلی|نخست)|(?<!\w)خانه(?!\w)|سبد خرید|حساب (?:کاربری|من)|وبلاگ|درباره ?ی? ما"
    r"|(?:تماس|ارتباط) با ما|قوانین و مقررات|حریم خصوصی|ثبت شکایات?"
    r"|پیگیری سفارش|ثبت نام|(?<!\w)ورود(?!\w)|سوالات متداول|فروشگاه(?!\w)|محصولات|راهنمای خرید"
    r"|شرایط بازگشت|\bhome\b|\bcart\b|about us|contact us|\bblog\b|\bshop\b|my account|catalogue"
    r"|how to order|privacy policy|\bfaq\b"
)
MENU = 150
"""Characters up to which a line of page names without a verb is a menu or a trail of links, printed as text."""
LONG = 100
"""Characters from which a line is no heading, whatever stands before it."""
HEADING = 64
"""Characters up to which a line without a verb or an end heads the lines that follow it."""


def structured(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The lines with what their own signs say of them; sentences that run over two lines are one."""
    return tuple(_headed(list(_whole(part for block in _tables(blocks) for part in _signs(block)))))


def _tables(blocks: Iterable[Block]) -> Iterator[Block]:
    """Rows of a table that is drawn with bars, cell by cell, each with the head of its column and its row."""
    heads: list[str] = []
    for block in blocks:
        cells = [cell for cell in _CELLS.split(_plain(block.text).strip("| ")) if cell]
        if len(cells) < 3 or block.text.count("|") < 2 or _is_menu(block.text):
            heads = [] if "|" not in block.text else heads
            yield block
        elif all(not cell.strip("-: ") for cell in cells):
            continue
        elif not heads:
            heads = cells
            yield replace(block, text=" | ".join(cells), item=True, level=0)
        else:
            for place, cell in enumerate(cells):
                head = heads[place] if place < len(heads) else ""
                yield replace(block, text=cell, item=True, beside=f"{head} {cells[0]}" if place else "")


def _is_menu(text: str) -> bool:
    told = fold_text(text)
    names = _PAGES.findall(told)
    return (
        len(text) <= MENU
        and len(names) >= 2
        and not VERB.search(told)
        and sum(map(len, names)) * 2 > len(re.sub(r"\W", "", told))
    )


def _signs(block: Block) -> Iterator[Block]:
    if not block.level and _is_menu(block.text):
        block = replace(block, linked=True)
    if block.level:
        yield block
        return
    for piece in _INLINE.split(_TAGS.sub(" ", _BLOCK_TAGS.sub("\n", block.text))):
        text = piece.strip()
        if (mark := _HASHES.match(text)) and len(text) > LONG:
            yield replace(block, text=_plain(text[mark.end() :]))
        elif mark:
            yield replace(block, text=_plain(text[mark.end() :]), level=len(mark[1]), bold=False)
        elif mark := _BULLET.match(text):
            yield replace(block, text=_plain(text[mark.end() :]), item=True)
        else:
            bold = block.bold or bool(re.fullmatch(r"(?:\*\*[^*]+\*\*|__[^_]+__)\W*", text))
            yield replace(block, text=_plain(text), bold=bold)


def _plain(text: str) -> str:
    return _BOLD.sub(lambda m: m[1] or m[2], text).strip()


def _whole(blocks: Iterator[Block]) -> Iterator[Block]:
    """Paragraphs put together where one breaks off within a sentence and the next goes on."""
    held: Block | None = None
    for block in blocks:
        if not block.text:
            continue
        if held is None:
            held = block
        elif _same(held, block) and len(held.text) < 2_000 and goes_on(held.text, block.text):
            held = replace(held, text=f"{held.text} {block.text}")
        else:
            yield held
            held = block
    if held is not None:
        yield held


def _same(one: Block, other: Block) -> bool:
    return not (
        one.level
        or other.level
        or one.item
        or other.item
        or one.linked
        or other.linked
        or one.bold != other.bold
    )


def _headed(blocks: list[Block]) -> Iterator[Block]:
    """Short lines without a verb become headings of the lowest rank where a longer line follows."""
    for block, after in pairwise([*blocks, Block("")]):
        yield replace(block, level=6) if _heads(block, after) else block


def _heads(block: Block, after: Block) -> bool:
    if (
        block.level
        or block.linked
        or block.beside
        or len(block.text) > HEADING
        or not after.text
        or after.level
    ):
        return False
    told = fold_text(block.text).strip()
    name = NUMBERED.sub("", told, count=1)
    if (
        re.search(r"[.!؟?،,؛;»)]$|\d{3}|@|://", told)
        or not name
        or (VERB.search(name) and not _ASKS.match(name))
    ):
        return False
    if _ASKS.match(name):
        return not block.item
    if block.item and not after.item:
        return len(name) <= HEADING // 2 and len(after.text) > 2 * len(name)
    if ":" in name[:-1] or block.item:
        return False
    return len(after.text) > len(name) or after.item or name != told
