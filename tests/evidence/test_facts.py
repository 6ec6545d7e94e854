"""Facts beside the pages: saved masked, read again as they were, and evidence made of both."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from evidence.loopback import Loopback, Stage
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.recordings import WALKS, recording

from toolkit.errors import FaultyFile
from toolkit.evidence.archive import Recorder
from toolkit.evidence.client import Client
from toolkit.evidence.facts import ARCHIVE, FACTS, Facts, from_archive, load, save
from toolkit.language.text import Text
from toolkit.model.evidence import Cookie, PlatformFacts, Redirects, Step, Tls, Unseen

Serve = Callable[..., Loopback]
Visit = Callable[..., Client]
MOMENT = datetime(2026, 11, 21, 12, 30, 0, tzinfo=UTC)
WORDS = st.text("abc سلام-", max_size=12)
URLS = st.sampled_from(["https://shop.test/", "https://www.shop.test/a?b=c", "http://shop.test:8080/"])
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))
TEXTS = st.builds(Text, fa=WORDS, en=WORDS)
STATUS = st.integers(0, 599)
FACT = st.builds(
    Facts,
    collected_at=MOMENTS,
    url=URLS,
    tls=st.lists(
        st.builds(
            Tls,
            host=WORDS,
            port=st.integers(1, 65535),
            trusted=st.booleans(),
            names=st.lists(WORDS, max_size=2).map(tuple),
            not_before=st.none() | MOMENTS,
            not_after=st.none() | MOMENTS,
        ),
        max_size=2,
        unique_by=lambda t: (t.host, t.port),
    ).map(tuple),
    redirects=st.lists(
        st.builds(
            Redirects,
            start=URLS,
            hops=st.lists(st.tuples(URLS, STATUS), max_size=2).map(tuple),
            end=URLS,
            status=STATUS,
        ),
        max_size=2,
        unique_by=lambda r: (r.start, r.hops),
    ).map(tuple),
    cookies=st.lists(
        st.builds(Cookie, name=WORDS, host=WORDS, set_by=URLS, lifetime=st.none() | st.integers(0, 9)),
        max_size=2,
        unique_by=lambda c: (c.host, c.name, c.set_by),
    ).map(tuple),
    steps=st.lists(st.builds(Step, name=WORDS, url=URLS, done=st.booleans(), why=TEXTS), max_size=2).map(
        tuple
    ),
    unseen=st.lists(
        st.builds(Unseen, role=WORDS, url=URLS, why=TEXTS), max_size=2, unique_by=lambda u: (u.role, u.url)
    ).map(tuple),
    platform=st.none()
    | st.builds(
        PlatformFacts, name=WORDS, why=WORDS, said=st.dictionaries(st.sampled_from("ab"), WORDS | STATUS)
    ),
    robots=WORDS,
)


def _collected(folder: Path, visit: Visit, shop: Loopback, *paths: tuple[str, str]) -> Client:
    with Recorder(folder / ARCHIVE) as recorder:
        client = visit(shop.origin, recorder=recorder, sleep=lambda seconds: None)
        client.get_all([(f"{shop.origin}{path}", role) for path, role in paths])
    return client


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(FACT)
def test_facts_are_read_as_they_were_saved(tmp_path: Path, facts: Facts) -> None:
    with Recorder(tmp_path / ARCHIVE):
        pass
    save(facts, tmp_path)
    evidence = load(tmp_path)
    assert (evidence.collected_at, evidence.url, evidence.robots) == (
        facts.collected_at,
        facts.url,
        facts.robots,
    )
    for kept, given_ in (
        (evidence.tls, facts.tls),
        (evidence.redirects, facts.redirects),
        (evidence.cookies, facts.cookies),
        (evidence.unseen, facts.unseen),
    ):
        assert set(kept) == set(given_)
    assert (evidence.steps, evidence.platform) == (facts.steps, facts.platform)
    written = (tmp_path / FACTS).read_bytes()
    again = Facts(
        evidence.collected_at,
        evidence.url,
        evidence.tls[::-1],
        evidence.redirects[::-1],
        evidence.cookies[::-1],
        evidence.steps,
        evidence.unseen[::-1],
        evidence.platform,
        evidence.robots,
    )
    save(again, tmp_path)
    assert (tmp_path / FACTS).read_bytes() == written
    assert load(tmp_path).sha256 == evidence.sha256


def test_saved_facts_are_masked(tmp_path: Path) -> None:
    secret = 'p"a ss/wörd'
    facts = Facts(
        MOMENT,
        "https://shop.test/",
        cookies=(Cookie("sid", "shop.test", "https://shop.test/?_wpnonce=5eCreT99", True, True),),
        unseen=(Unseen("login", "https://shop.test/", Text("رمز", f"Word {secret}.")),),
        platform=PlatformFacts("woocommerce", "", {"consumer_key": "ck_12345678", "n": 3}),
    )
    save(facts, tmp_path, [secret])
    written = (tmp_path / FACTS).read_text(encoding="utf-8")
    for hidden in (secret, json.dumps(secret)[1:-1], "5eCreT99", "ck_12345678"):
        assert hidden not in written
    assert "sid" in written
    assert [file.name for file in tmp_path.iterdir()] == [FACTS]


def test_evidence_of_a_collection_is_ordered(serve: Serve, visit: Visit, tmp_path: Path) -> None:
    plays: dict[str, Callable[[Stage], None]] = {
        **{path: (lambda stage: stage.say(stage.path)) for path in ("/", "/a", "/b", "/c")},
        "/old": lambda stage: stage.lead("/a"),
        "/busy": lambda stage: stage.say(status=429),
    }
    shop = serve(plays)
    client = _collected(
        tmp_path,
        visit,
        shop,
        ("/c", "link"),
        ("/busy", "link"),
        ("/b", "cart"),
        ("/old", "link"),
        ("/none", "link"),
        ("/", "home"),
    )
    save(Facts(MOMENT, f"{shop.origin}/", redirects=client.redirects), tmp_path)
    evidence = load(tmp_path)
    assert [(p.role, p.url.removeprefix(shop.origin), p.status) for p in evidence.pages] == [
        ("home", "/", 200),
        ("cart", "/b", 200),
        ("link", "/a", 200),
        ("link", "/c", 200),
        ("link", "/none", 404),
    ]
    assert evidence.redirects == client.redirects
    assert len(evidence.sha256) == 64


def test_without_evidence_the_way_to_it_is_said(tmp_path: Path) -> None:
    with pytest.raises(FaultyFile) as caught:
        load(tmp_path / "evidence")
    assert f"no evidence in {tmp_path}" in caught.value.message.en
    assert caught.value.hint is not None


def test_an_archive_alone_is_evidence(serve: Serve, visit: Visit, tmp_path: Path) -> None:
    expires = (datetime.now(UTC) + timedelta(days=1)).strftime("%a, %d %b %Y %H:%M:%S GMT")
    lasting = (("Set-Cookie", f"seen=1; Expires={expires}"), ("Set-Cookie", "cart=2; HttpOnly"))
    plays: dict[str, Callable[[Stage], None]] = {
        "/": lambda stage: stage.say("home", headers=lasting),
        "/old": lambda stage: stage.lead("/new", 301),
        "/new": lambda stage: stage.say("new"),
    }
    shop = serve(plays)
    with Recorder(tmp_path / ARCHIVE) as recorder:
        client = visit(shop.origin, recorder=recorder)
        client.get(f"{shop.origin}/", "link")
        client.get(f"{shop.origin}/old", "link")
    evidence = from_archive(tmp_path / ARCHIVE)
    assert [(p.role, p.text) for p in evidence.pages] == [("home", "home"), ("link", "new")]
    assert evidence.url == f"{shop.origin}/"
    assert abs(evidence.collected_at - datetime.now(UTC)) < timedelta(minutes=1)
    cart, seen = sorted(evidence.cookies, key=lambda cookie: cookie.name)
    assert (cart.http_only, cart.host, cart.lifetime) == (True, "127.0.0.1", None)
    assert seen.lifetime is not None
    assert abs(seen.lifetime - 86_400) < 60
    assert evidence.redirects == client.redirects
    assert evidence.sha256 == from_archive(tmp_path / ARCHIVE).sha256


def test_an_archive_without_pages_is_a_faulty_file(tmp_path: Path) -> None:
    with Recorder(tmp_path / ARCHIVE):
        pass
    with pytest.raises(FaultyFile) as caught:
        from_archive(tmp_path / ARCHIVE)
    assert [fault.message.en for fault in caught.value.faults] == ["There is no page in it."]
    with pytest.raises(FaultyFile):
        from_archive(tmp_path / "none.warc.gz")


@pytest.mark.parametrize("name", WALKS)
def test_a_recorded_shop_is_evidence(name: str) -> None:
    evidence = from_archive(recording(name))
    assert evidence.pages[0].role == "home"
    assert evidence.pages[0].is_html
    assert evidence.collected_at.year > 2000
    assert all(page.body or page.status >= 300 for page in evidence.pages if page.is_html)
