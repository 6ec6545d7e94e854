"""Messages to buyers, as plain text for an SMS panel or a mail: what only an order knows stands in square brackets."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import resources

from jinja2 import Environment, FunctionLoader, StrictUndefined

from toolkit.judge.case import Case
from toolkit.model.remedy import RemedyFile
from toolkit.persian.digits import to_persian
from toolkit.persian.isolate import isolate
from toolkit.persian.phones import printed
from toolkit.profile.profile import Profile
from toolkit.remedies.pages import states

Files = Iterator[RemedyFile]


def tracking(case: Case) -> Files:
    """Number of the order, and the parcel's code (SAL-6)."""
    if case.profile:
        page = case.profile.orders.tracking_page or case.profile.shop.pages.order_tracking
        yield _text("tracking-messages", case.profile, tracking=case.profile.address(page) if page else "")


def withdrawal(case: Case) -> Files:
    """The confirmation that a withdrawal arrived (COM-WITHDRAW-ACK; ECL articles 37 and 38)."""
    if case.profile and states(case.profile, "returns.refund_days"):
        yield _text("withdrawal-confirmation", case.profile)


def _text(name: str, profile: Profile, **values: str) -> RemedyFile:
    told = {
        "shop": one_line(profile.shop.name_fa),
        "phone": isolate(to_persian(printed(profile.contact.landline))),
        "email": isolate(profile.contact.email),
        "refund_days": to_persian(str(profile.returns.refund_days or "")),
        "sends": bool({"own_stock", "marketplace", "made_to_order"} & set(profile.shop.business_model)),
    }
    text = _environment().get_template(f"{name}.txt.j2").render(told | values)
    return RemedyFile(f"remedies/{name}.txt", text.encode())


def one_line(words: str) -> str:
    return " ".join(words.split())


@cache
def _environment() -> Environment:
    folder = resources.files("toolkit.remedies").joinpath("templates")
    return Environment(
        loader=FunctionLoader(lambda name: folder.joinpath(name).read_text("utf-8")),
        undefined=StrictUndefined,
        autoescape=False,  # what comes out is plain text, sent as it is
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
