"""How shops say in English what sending costs, as data."""

from __future__ import annotations

from toolkit.reader.vocabulary import GIVE_BACK_EN, SEND_EN, Phrase

BACK_EN = rf"{GIVE_BACK_EN}|return|refund"
MONEY_EN = (
    r"(?:[$£€] ?\d[\d.,]{0,9}|(?<!\d)\d[\d.,]{0,9} ?(?:[$£€]|(?:usd|eur|gbp|dollars|tomans?|rials?)\b))"
)
OTHER_FEES_EN = (
    r"payment fee|transaction|\b(?:vat|tax) (?:is|are)\b|rates? of (?:the|vat|tax)"
    r"|exchange rate|rating|\bsellers\b|(?<!and )(?:customs|\bduties)(?: \w+)? (?:are|is|may|only|apply)\b"
)
FEES_EN = (
    rf"{OTHER_FEES_EN}|customs|\bdut(?:y|ies)\b|import|\borders? (?:under|over|above|below|of) {MONEY_EN}\W*$"
)
FREE_EN = r"(?<!feel )\bfree\b(?! of charge to contact| samples?| gifts?| trial| returns?)"
NAMED = r"(?:^|\| ?)[^|]{0,25}(?:ارسال|حمل|تحویل|پست(?!ه))|\b(?:shipping|delivery|postage)"
NEVER = r"(?!)"
HEAD_EN = r"return shipping|^(?![^|]*(?:shipping|delivery|postage))[^|]*(?:\breturns?\b|refund)"
ENGLISH_COST = (
    Phrase(
        (
            r"(?:carriage|postage|transport|delivery|shipping|freight|cost of send)[^.]{0,30}(?:paid by"
            r"|on the house|with (?:the )?customer|on us\b|included|worked out|by weight|added|£|\$|€"
            r"|\d ?usd)"
            r"|(?:buyer|customer|you|we) pays? [^.]{0,25}(?:transport|postage|carriage|shipping|delivery)",
        ),
        (r"return|refund|comes? back|sending (?:it|them) back", FEES_EN),
        off_topic=HEAD_EN,
        within=40,
    ),
    Phrase(
        (
            rf"\b(?:{SEND_EN})\b[^.]{{0,60}}(?:\bcosts?\b|\bfees?\b|{FREE_EN}|charge|\brates?\b"
            rf"|\d ?irt|{MONEY_EN})"
            rf"|(?:\bcosts?\b|\bfees?\b|{FREE_EN}|charges?|\brates?\b)(?:[^.]|\.(?=\d)){{0,40}}\b(?:{SEND_EN})\b",
        ),
        (
            r"comes? back|sending (?:it|the goods|them) back|return|refund|free of charge to contact"
            r"|feel free|estimate|we (?:will )?use",
            OTHER_FEES_EN,
        ),
        off_topic=HEAD_EN,
        within=70,
    ),
    Phrase(
        (
            r"\b(?:orders?|parcels?|everything)\b[^.]{0,40}\b(?:goes?|go|travels?|sent|posted|delivered|shipped) free\b",
        ),
        (BACK_EN, FEES_EN),
        off_topic=HEAD_EN,
        within=50,
    ),
    Phrase(
        (
            rf"{FREE_EN}[^.]{{0,12}}(?:(?:for|on) (?:every|all|any|each|orders)|(?:over|above|from|at)[^.]{{0,12}}{MONEY_EN})",
        ),
        (BACK_EN, FEES_EN),
        topic=NEVER,
        page=NAMED,
        off_topic=HEAD_EN,
        within=40,
        bare=True,
    ),
    Phrase(
        (
            r"\b(?:ups|usps|dhl|fedex|royal mail|parcel ?force|evri|courier|first class|priority mail"
            rf"|(?:standard|express|registered|air) ?(?:post|mail|delivery|shipping)?)\b[^.]{{0,25}}{MONEY_EN}",
        ),
        (BACK_EN, FEES_EN, r"orders? (?:over|above|of)|insur|total"),
        off_topic=HEAD_EN,
        within=40,
        bare=True,
    ),
)
