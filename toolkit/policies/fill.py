"""Templates filled with a profile: one text in the small HTML of `parse` for each page and language."""

from __future__ import annotations

from functools import cache
from importlib import resources

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup

from toolkit.language.text import Language
from toolkit.policies.kinds import TITLES, Kind
from toolkit.policies.needs import sends
from toolkit.policies.words import FILTERS, Words
from toolkit.profile.groups import GROUPS
from toolkit.profile.profile import Profile


def template_source(name: str) -> str | None:
    """The text of a template such as `fa/terms.html.j2`; None where there is none."""
    entry = resources.files("toolkit_templates").joinpath("policies", *name.split("/"))
    return entry.read_text("utf-8") if entry.is_file() else None


def fill(profile: Profile, kind: Kind, language: Language) -> str:
    """The page; every needed fact must be there (`toolkit.policies.needs.missing` is empty)."""
    words = Words(language, profile.shop.unit or "toman")
    environment = _environment(words)
    return environment.get_template(f"{language}/{kind}.html.j2").render(
        **dict(profile),
        **_drawn(profile, kind, words),
        profile=profile,
        sends=sends(profile),
    )


def _drawn(profile: Profile, kind: Kind, words: Words) -> dict[str, object]:
    """What is drawn from the facts rather than named in them."""
    language = words.language
    shop = profile.shop
    prepare = profile.shipping.prepare_days or (0, 0)
    ranges = [(prepare[0] + m.days[0], prepare[1] + m.days[1]) for m in profile.shipping.methods if m.days]
    licensed = [g for held in profile.licences.held if held.kind == "goods" for g in held.goods_groups]
    return {
        "title": TITLES[kind][language],
        "shop_name": shop.name_fa if language == "fa" else shop.name_en or shop.name_fa,
        "address": words.address(profile.premises),
        "sisters": Markup(" · ").join(
            Markup('<a href="page:{}">{}</a>').format(other, TITLES[other][language])
            for other in TITLES
            if other != kind
        ),
        "kinds": [payment.kind for payment in profile.payments],
        "models": shop.business_model,
        "gateways": words.listed(p.provider for p in profile.payments if p.kind == "gateway" and p.provider),
        "ranges": ranges,
        "whole_range": (min(r[0] for r in ranges), max(r[1] for r in ranges)) if ranges else (0, 0),
        "goods_licences": [GROUPS[group][language] for group in dict.fromkeys(licensed)],
    }


def _titled(language: Language, href: str, title: str) -> Markup:
    """The title of a page or section as a link, in the quotation marks of the language."""
    quoted = Markup('«<a href="{}">{}</a>»') if language == "fa" else Markup('“<a href="{}">{}</a>”')
    return quoted.format(href, title)


@cache
def _environment(words: Words) -> Environment:
    environment = Environment(
        loader=FunctionLoader(template_source),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=words.shown,
    )
    environment.filters |= {name: getattr(words, name) for name in FILTERS}
    environment.globals.update(
        page=lambda kind: _titled(words.language, f"page:{kind}", TITLES[kind][words.language]),
        section=lambda name, title: _titled(words.language, f"#{name}", title),
        many=words.many,
    )
    return environment
