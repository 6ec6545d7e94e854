"""The archive: written beside and renamed, and read again as it was."""

from __future__ import annotations

import gzip
import html
import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

import pytest
from evidence.loopback import Loopback, Stage
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from toolkit.errors import FaultyFile
from toolkit.evidence.archive import Recorder, read_pages
from toolkit.evidence.client import Client
from toolkit.evidence.exchange import Exchange
from toolkit.evidence.reading import answers
from toolkit.model.page import Page

Serve = Callable[..., Loopback]
Visit = Callable[..., Client]
MOMENT = datetime(2026, 11, 21, 12, 30, 0, tzinfo=UTC)
URL = "http://shop.test/"
PLAIN = st.text("abcdefgh ABC-123", max_size=20).map(str.strip)


def exchange(
    url: str = URL,
    body: bytes = b"<h1>home</h1>",
    *,
    method: str = "GET",
    role: str = "home",
    asked: str = "",
    status: int = 200,
    headers: tuple[tuple[str, str], ...] = (("Content-Type", "text/html"),),
    sent_headers: tuple[tuple[str, str], ...] = (("Accept", "*/*"),),
    sent_body: bytes = b"",
) -> Exchange:
    return Exchange(
        method=method,
        url=url,
        asked=asked or url,
        role=role,
        sent_headers=sent_headers,
        sent_body=sent_body,
        status=status,
        reason="OK",
        headers=headers,
        body=body,
        moment=MOMENT,
    )


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(
    st.lists(
        st.tuples(
            st.binary(max_size=300).filter(
                lambda b: not set(b) & set(b"=:<@") and b[:2] not in (b"\xff\xfe", b"\xfe\xff")
            ),
            st.sampled_from(["GET", "POST", "PUT", "HEAD"]),
            st.sampled_from([200, 204, 302, 404, 500]),
            PLAIN,
        ),
        min_size=1,
        max_size=5,
    )
)
def test_exchanges_are_read_as_they_were_written(
    tmp_path: Path, several: list[tuple[bytes, str, int, str]]
) -> None:
    path = tmp_path / "pages.warc.gz"
    with Recorder(path) as recorder:
        records = [
            recorder.write(
                exchange(
                    f"{URL}{n % 2}",
                    body,
                    method=method,
                    status=status,
                    role="link",
                    asked=f"{URL}asked/{n}",
                    headers=(("Content-Type", "text/plain"), ("X-Word", word), ("x-word", "again")),
                    sent_body=b"a" if method == "POST" else b"",
                )
            )
            for n, (body, method, status, word) in enumerate(several)
        ]
    pages = list(read_pages(path))
    assert [p.record for p in pages] == records
    for n, (page, (body, method, status, word)) in enumerate(zip(pages, several, strict=True)):
        assert (page.url, page.asked, page.role) == (f"{URL}{n % 2}", f"{URL}asked/{n}", "link")
        assert (page.body, page.method, page.status) == (body, method, status)
        assert page.headers[:3] == (("Content-Type", "text/plain"), ("X-Word", word), ("x-word", "again"))
    assert {when for _, when in answers(path)} == {MOMENT}


def test_what_a_client_saw_is_what_the_archive_holds(serve: Serve, visit: Visit, tmp_path: Path) -> None:
    plays: dict[str, Callable[[Stage], None]] = {
        "/": lambda stage: stage.lead("/home"),
        "/home": lambda stage: stage.say(
            gzip.compress("<h1>خانه</h1>".encode()),
            headers=(("Content-Encoding", "gzip"), ("X-Name", "é"), ("Set-Cookie", "a=b; Path=/")),
        ),
        "/cart": lambda stage: stage.say("added"),
    }
    shop, path = serve(plays), tmp_path / "pages.warc.gz"
    with Recorder(path) as recorder:
        client = visit(shop.origin, recorder=recorder)
        home = client.get(f"{shop.origin}/", "home")
        cart = client.post(f"{shop.origin}/cart", {"id": "12"}, "add_to_cart")
    assert isinstance(home, Page)
    assert isinstance(cart, Page)
    first, second, third = read_pages(path)
    assert (first.status, first.header("Location"), first.url) == (302, "/home", f"{shop.origin}/")
    assert (second.url, second.asked, second.text) == (home.url, f"{shop.origin}/", "<h1>خانه</h1>")
    assert (second.record, second.role) == (home.record, "home")
    assert second.record.startswith("urn:uuid:")
    assert second.header("Content-Encoding") is None
    assert second.header("X-Name") == quote("é")
    assert second.header("Set-Cookie") == "a=***; Path=/"
    assert (third.method, third.record, third.text) == ("POST", cart.record, "added")
    assert gzip.decompress(path.read_bytes()).count(b"id=12") == 1


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(
    st.text("abcXYZ0189!$&'()*+,/:;=?@#[]% \"<>\\ابپت", min_size=8, max_size=20).filter(
        lambda s: s == s.strip()
    )
)
def test_no_secret_stands_in_the_file(tmp_path: Path, secret: str) -> None:
    path = tmp_path / "pages.warc.gz"
    coded = quote(secret, safe="")
    spelt = [coded, html.escape(secret), json.dumps(secret)[1:-1], secret]
    with Recorder(path, [secret]) as recorder:
        recorder.write(
            exchange(
                f"{URL}a?q={coded}",
                " ".join(spelt).encode(),
                asked=f"{URL}{coded}",
                method="POST",
                headers=(("Content-Type", "text/html"), ("X-Echo", coded), ("Location", f"/?q={coded}")),
                sent_headers=(("X-Mine", coded),),
                sent_body=f"user={coded}".encode(),
            )
        )
        for role in ("platform", "platform_private"):
            recorder.write(
                exchange(
                    body=json.dumps({"a": [secret]}).encode(),
                    role=role,
                    headers=(("Content-Type", "application/json"),),
                )
            )
    written = gzip.decompress(path.read_bytes())
    for form in spelt:
        assert form.encode() not in written
    assert b"***" in written


def test_personal_data_does_not_stand_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "pages.warc.gz"
    with Recorder(path) as recorder:
        recorder.write(exchange(body=b'{"email": "m@shop.test"}', role="platform_private", headers=()))
    assert b"m@shop.test" not in gzip.decompress(path.read_bytes())


def test_the_archive_takes_its_place_only_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "deeper" / "pages.warc.gz"
    with Recorder(path) as recorder:
        recorder.write(exchange())
        assert not path.exists()
    assert [file.name for file in path.parent.iterdir()] == ["pages.warc.gz"]
    before = path.read_bytes()
    with pytest.raises(RuntimeError), Recorder(path) as again:
        again.write(exchange(body=b"other"))
        raise RuntimeError("the collection broke off")
    assert [file.name for file in path.parent.iterdir()] == ["pages.warc.gz"]
    assert path.read_bytes() == before


def test_an_aborted_archive_leaves_nothing(tmp_path: Path) -> None:
    recorder = Recorder(tmp_path / "pages.warc.gz")
    recorder.write(exchange())
    recorder.abort()
    assert list(tmp_path.iterdir()) == []


def test_many_may_write_at_once(tmp_path: Path) -> None:
    path = tmp_path / "pages.warc.gz"
    with Recorder(path) as recorder, ThreadPoolExecutor(8) as threads:
        records = list(
            threads.map(
                lambda n: recorder.write(
                    exchange(f"{URL}{n}", str(n).encode() * n, method="POST" if n % 2 else "GET")
                ),
                range(60),
            )
        )
    pages = {page.url: page for page in read_pages(path)}
    assert len(pages) == 60
    for n, record in enumerate(records):
        page = pages[f"{URL}{n}"]
        assert (page.body, page.record) == (str(n).encode() * n, record)
        assert page.method == ("POST" if n % 2 else "GET")


@pytest.mark.parametrize("name", ["shop", "text", "cut", "empty-gzip", "folder"])
def test_what_is_no_archive_is_a_faulty_file(tmp_path: Path, name: str) -> None:
    path = tmp_path / "pages.warc.gz"
    if name == "text":
        path.write_bytes(b"<html>this is a page</html>\n" * 50)
    elif name == "cut":
        with Recorder(path) as recorder:
            recorder.write(exchange(body=bytes(range(256)) * 400))
        path.write_bytes(path.read_bytes()[:-700])
    elif name == "empty-gzip":
        path.write_bytes(b"\x1f\x8b\x08\x00garbage")
    elif name == "folder":
        path.mkdir()
    with pytest.raises(FaultyFile) as caught:
        list(read_pages(path))
    assert caught.value.message.fa
    assert "pages.warc.gz" in caught.value.message.en


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=80)
@given(st.integers(0, 2000), st.binary(min_size=1, max_size=4))
def test_a_damaged_archive_is_read_or_faulty_and_nothing_else(tmp_path: Path, at: int, damage: bytes) -> None:
    path = tmp_path / "pages.warc.gz"
    if not path.exists():
        with Recorder(path) as recorder:
            for n in range(3):
                recorder.write(exchange(f"{URL}{n}"))
    whole = path.read_bytes()
    place = at % len(whole)
    damaged = tmp_path / "damaged.warc.gz"
    damaged.write_bytes(whole[:place] + damage + whole[place + len(damage) :])
    try:
        assert len(list(read_pages(damaged))) <= 4
    except FaultyFile as faulty:
        assert faulty.message.fa
