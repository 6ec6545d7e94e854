"""How a page names the person or company that answers for the shop."""

from __future__ import annotations

import re

from toolkit.reader.places import Lines

_NO_NAME = (
    r"(?!(?:به|از|در|با|بر|را|که|و|یا|این|ان|هر|هیچ|شما|ما|خود|موظف|متعهد|مکلف|مجاز|پاسخگوی?"
    r"|مسیول|می|نمی|کالا\w*|سایت|فروشگاه|محصول\w*|تاکنون|اقدامی|بسته\w*|دارای|قادر|ملزم|باید|برای|توسط|جهت|طبق"
    r"|تمام\w*|کلیه|همه|سفارش\w*"
    r"|خرید|فروش|ارسال|مرجوع|پرداخت|هزینه|حق|نام|شماره|تلفن|ایمیل|سیستم|فنی|داخلی|مالی|بازرگانی|روابط|عمومی|محتوا"
    r"|جدید|خوب|بهتر)(?!\w))"
)
_DONE = r"(?<!شده)(?<!کرده)(?<!بوده)(?<!داده)(?<!گرفته)(?<!نموده)"
_WORD = rf"{_NO_NAME}[ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی]{{2,20}}"
_NAME = rf"{_WORD}(?: {_WORD}){{1,3}}"
_ROLE = (
    r"(?:مدیر(?:یت)? ?(?:مسوول|مسیول|عامل|کل|فروشگاه|سایت|مجموعه)?|مالک(?:ان)?|صاحب ?(?:امتیاز|کسب ?و ?کار|فروشگاه"
    r"|مغازه|سایت)|موسس(?:ان)?"
    r"|بنیان ?گذار(?:ان)?|مسیول(?: فروشگاه| سایت)?|مسوول(?: فروشگاه| سایت)?|فروشنده|پاسخگو)"
)
_HONOURED = r"(?:(?:سرکار |جناب )?(?:خانم|اقای|اقا|بانو|مهندس|دکتر|حاج|استاد|سید)(?: (?:مهندس|دکتر|سید))?)"
_SHOP = (
    r"(?:(?:این )?(?:فروشگاه|سایت|وب ?سایت|کسب ?و ?کار|مجموعه|برند|گالری|کارگاه)(?: (?:اینترنتی|انلاین))?)"
)
_FOUNDS = r"(?:تاسیس|راه ?اندازی|راه انداخ|پایه ?گذاری|بنیان|بنا نهاد|افتتاح|گرداند)"
_RUNS = r"(?:تاسیس|راه ?اندازی|راه انداخ|پایه ?گذاری|بنیان|اداره|مدیریت|بنا نهاد|افتتاح|شروع|اغاز|می ?گرداند|گرداند)"
_COMPANY = (
    r"(?:شرکت|موسسه|تعاونی|گروه صنعتی|هلدینگ)(?! (?:ما|این|ان|دیگر|ثالث|یا|و|های|را|که)(?!\w))(?! \w+ ?(?:پست|حمل"
    r"|بیمه)) [ا-ی]{2,20}"
)
_OWNER = re.compile(
    rf"(?<!\w){_ROLE}(?: ?(?:و|/|،) ?{_ROLE})?(?: ?ی)?(?: {_SHOP}(?: \w+){{0,2}})? ?: ?(?:{_HONOURED} )?{_NAME}"
    rf"|(?<!\w){_ROLE} ?ی?(?: {_SHOP})?(?: ?[،,])? {_HONOURED} {_NAME}"
    rf"|(?<!\w)(?:مدیریت|مسیولیت|مسوولیت)[^\n.]{{0,30}} (?:بر|به) عهده ?ی? {_HONOURED} {_NAME}"
    rf"|(?<!\w)من {_NAME} ?هستم[^\n.]{{0,20}}{_ROLE}"
    rf"|(?<!\w){_ROLE}(?: {_SHOP})? {_NAME}{_DONE} ?(?:است|هستم|می ?باشد|می ?باشم)(?!\w)"
    rf"|(?<!\w)(?:به|با|تحت|زیر) (?:مدیریت|نظر|سرپرستی|مسیولیت|مسوولیت|تصدی) ?ی? {_HONOURED} {_NAME}"
    rf"|(?<!\w)(?:به|تحت) (?:مدیریت|مسیولیت|سرپرستی) ?ی? {_NAME}(?= ?(?:$|[\n.،,:؛)]|در سال|از سال|اداره|تاسیس|راه"
    rf"|فعالیت|شروع|است|می ?باشد))"
    rf"|(?<!\w)صاحب ?امتیازی ?ی? (?:{_HONOURED} )?{_NAME}"
    rf"|(?<!\w)متعلق به {_HONOURED} {_NAME}"
    rf"|(?<!\w)(?:توسط )?{_HONOURED} {_WORD}[^\n.]{{0,60}}{_FOUNDS}"
    rf"|(?<!\w)(?:توسط )?{_HONOURED} {_WORD}[^\n.]{{0,40}}{_SHOP}[^\n.]{{0,40}}{_RUNS}"
    rf"|{_SHOP}[^\n.]{{0,40}} (?:توسط|نظر) {_HONOURED} {_WORD}[^\n.]{{0,40}}{_RUNS}"
    rf"|{_RUNS}[^\n.]{{0,40}} توسط {_HONOURED} {_NAME}"
    rf"|(?:متعلق|وابسته) به {_COMPANY}|زیر ?مجموعه ?ی? {_COMPANY}"
    rf"|(?:برند|نام تجاری|نشان تجاری|علامت تجاری)(?: ثبت ?شده)?(?: (?:از|متعلق به))? {_COMPANY}"
    rf"|توسط {_COMPANY}[^\n.]{{0,40}}{_RUNS}"
    rf"|{_COMPANY}[^\n.]{{0,50}}(?:(?:شماره ?ی? ثبت|شناسه ?ی? ملی)[^\n.\d]{{0,12}}\d{{3}}|\(سهامی|\(با مس[وی]+لیت"
    rf"|سهامی خاص|سهامی عام|با مس[وی]+لیت محدود)"
    r"|دفتر ثبت ?شده ?ی? در |registered office (?:is )?(?:at|in)\b|(?:شماره ?ی? ثبت|ثبت شده به شماره) ?:? ?\d{3,}"
    r"|شناسه ?ی? ملی(?: شرکت)? ?:? ?\d{11}"
)
_CAPITAL = r"[A-Z][\w'’-]+"
_PERSON = rf"(?:(?:Mr|Mrs|Ms|Dr|Eng)\.? )?{_CAPITAL}(?: {_CAPITAL}){{1,3}}"
_FORM = r"(?:GmbH|Ltd|LLC|L\.L\.C|Inc|Limited|PLC|S\.?A\.?R?\.?L?|B\.?V|AG|Pty|LLP|Corp|PJS|PJSC)\b"
_LATIN_OWNER = re.compile(
    rf"(?:[Oo]wned|[Rr]un|[Mm]anaged|[Oo]perated|[Ff]ounded)(?: and \w+)? by (?P<by>{_PERSON}"
    rf"|{_CAPITAL}[\w&.,' ]{{0,40}}{_FORM})"
    rf"|(?:[Oo]wner|[Pp]roprietor|[Ss]ole trader|[Mm]anaging [Dd]irector|[Rr]esponsible [Mm]anager|[Ff]ounder"
    rf"|[Ss]eller)"
    rf"(?:[^:.\n]{{0,40}}:| is) ?(?P<called>{_PERSON}|{_CAPITAL}[\w&.,' ]{{0,40}}{_FORM})"
    rf"|responsibility of (?P<of>{_PERSON})"
    rf"|trad(?:ing|e) name of (?P<trading>{_CAPITAL}[\w&.,' ]{{0,60}})"
    rf"|(?P<company>{_CAPITAL}[\w&.,' ]{{0,40}}{_FORM})[^\n]{{0,60}}(?:is responsible|operates|[Rr]egist(?:ered"
    rf"|ration)|[Cc]ompany [Nn]o)"
)
_NOT_OWNER = re.compile(
    r"شرکت (?:ملی )?پست|تیپاکس|درگاه|بانک|طراحی (?:سایت|وب|و)|طراحی شده|پشتیبانی فنی|نویسنده|مترجم|ناشر"
)
_LABEL = 40
_ALONE = re.compile(rf"{_ROLE}(?: {_SHOP})?\W*")


def owner_line(lines: Lines, site: str = "") -> str:
    """The line that names the owner; a label in a cell of its own is read with the next cell.

    `site` is the shop's own name, which alone names no one.
    """
    for place, (line, told) in enumerate(lines):
        if _names(line, told, site):
            return line
        if len(told) < _LABEL and place + 1 < len(lines) and _ALONE.fullmatch(told):
            after, after_told = lines[place + 1]
            if len(after_told) < 2 * _LABEL and _names(after, f"{told.rstrip(' :')}: {after_told}", site):
                return f"{line} {after}"
    return ""


def _names(line: str, told: str, site: str) -> bool:
    for found in _OWNER.finditer(told):
        if not _NOT_OWNER.search(told[max(0, found.start() - 40) : found.end() + 20]):
            return True
    return any(
        not site
        or (
            (name := _letters(next(filter(None, found.groups())))) != _letters(site)
            and name not in _letters(site)
        )
        for found in _LATIN_OWNER.finditer(line)
    )


def _letters(name: str) -> str:
    return re.sub(r"\W", "", name).casefold()
