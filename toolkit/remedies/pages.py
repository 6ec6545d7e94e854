"""Small pages to read, print and copy from: a template in each language, every value escaped."""

from __future__ import annotations

from functools import cache
from importlib import resources

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup

from toolkit.language.text import Language, Text
from toolkit.model.remedy import RemedyFile
from toolkit.policies.fill import template_source
from toolkit.policies.words import FILTERS, Words
from toolkit.profile.places import at
from toolkit.profile.profile import Profile

LANGUAGES: tuple[Language, ...] = ("fa", "en")


def states(profile: Profile | None, *places: str) -> bool:
    """Whether the profile fills in every place: without one of them a file would have a blank in it."""
    return profile is not None and all(at(profile, place) not in (None, "", (), []) for place in places)


def page(name: str, title: Text, profile: Profile, pictures: str = "", **values: object) -> RemedyFile:
    """`remedies/<name>.html`: the templates <language>/<name>.html.j2, the Persian part first.

    The page takes nothing from anywhere, save pictures of the origin `pictures` where one is named.
    """
    parts = [(language, title[language], _filled(name, language, profile, values)) for language in LANGUAGES]
    whole = _environment(Words("fa", "toman")).get_template("page.html.j2")
    html = whole.render(parts=[p for p in parts if p[2]], title=title.fa, pictures=pictures)
    return RemedyFile(f"remedies/{name}.html", html.encode())


def _filled(name: str, language: Language, profile: Profile, values: dict[str, object]) -> Markup:
    """The part in one language; empty where there is no such template."""
    if _source(f"{language}/{name}.html.j2") is None:
        return Markup("")
    words = Words(language, profile.shop.unit or "toman")
    template = _environment(words).get_template(f"{language}/{name}.html.j2")
    shop_name = profile.shop.name_fa if language == "fa" else profile.shop.name_en or profile.shop.name_fa
    told = dict(profile) | {"shop_name": shop_name, "address": words.address(profile.premises)}
    return Markup(template.render(**told, **values))  # the template escaped every value


def _source(name: str) -> str | None:
    """One of our templates, or one of the policies' (their words for costs and taxes)."""
    entry = resources.files("toolkit.remedies").joinpath("templates", *name.split("/"))
    return entry.read_text("utf-8") if entry.is_file() else template_source(name)


@cache
def _environment(words: Words) -> Environment:
    environment = Environment(
        loader=FunctionLoader(_source),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=words.shown,
    )
    environment.filters |= {name: getattr(words, name) for name in FILTERS}
    environment.globals.update(many=words.many)
    return environment
