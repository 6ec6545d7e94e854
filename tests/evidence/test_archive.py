"""The archive: written beside and renamed, read again as it was, and any other archive with it."""

from __future__ import annotations

import gzip
import html
import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from urllib.parse import quote

import pytest
from evidence.loopback import Loopback, Stage
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.recordings import FOLDER, recording
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from toolkit.errors import FaultyFile
from toolkit.evidence.archive import Recorder, read_pages
from toolkit.evidence.client import Client
from toolkit.evidence.exchange import Exchange
from toolkit.evidence.reading import BODY_BYTES, answers
from toolkit.model.evidence import Unseen
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


def _foreign(path: Path, *, zipped: bool) -> None:
    """An archive of another tool: request first, bodies as they travelled, records of other kinds."""
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=zipped)
        writer.write_record(writer.create_warcinfo_record("x.warc", {"software": "another"}))
        for kind, line, extra, body in (
            ("request", "POST / HTTP/1.1", [], b""),
            (
                "response",
                "200 OK",
                [("Content-Encoding", "gzip"), ("Content-Type", "text/html")],
                gzip.compress("سلام".encode()),
            ),
            ("response", "200 OK", [("Transfer-Encoding", "chunked")], b"3\r\nabc\r\n0\r\n\r\n"),
            ("response", "200 OK", [], b""),
        ):
            head = StatusAndHeaders(line, extra, "HTTP/1.1", is_http_request=kind == "request")
            writer.write_record(
                writer.create_warc_record(
                    URL, kind, payload=BytesIO(body), http_headers=head, length=len(body)
                )
            )
        writer.write_record(writer.create_warc_record(URL, "metadata", payload=BytesIO(b"notes"), length=5))


@pytest.mark.parametrize("zipped", [True, False])
def test_archives_of_other_tools_are_read(tmp_path: Path, zipped: bool) -> None:
    path = tmp_path / "other.warc"
    _foreign(path, zipped=zipped)
    pages = list(read_pages(path))
    assert [page.text for page in pages] == ["سلام", "abc", ""]
    assert {(page.url, page.asked, page.role) for page in pages} == {(URL, URL, "link")}


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


@pytest.mark.parametrize("name", sorted(path.name for path in FOLDER.glob("*.warc*")))
def test_recorded_shops_are_read(name: str) -> None:
    pages = list(read_pages(recording(name)))
    assert pages
    assert all(page.url.startswith("http") and page.status for page in pages)


def test_recorded_answers_that_cannot_be_read_are_unseen(tmp_path: Path) -> None:
    path = tmp_path / "other.warc.gz"
    bodies = (
        (("Content-Encoding", "br"), b"\x0b\x02\x80"),
        (("Content-Encoding", "gzip"), gzip.compress(bytes(BODY_BYTES + 1))),
        (("Content-Encoding", "gzip"), b"<p>unpacked already</p>"),
    )
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=True)
        for header, body in bodies:
            head = StatusAndHeaders("200 OK", [header], "HTTP/1.1")
            writer.write_record(
                writer.create_warc_record(
                    URL, "response", payload=BytesIO(body), length=len(body), http_headers=head
                )
            )
    packed, huge, plain = (answer for answer, _ in answers(path))
    assert isinstance(packed, Unseen)
    assert "packed in a way that cannot be read" in packed.why.en
    assert isinstance(huge, Unseen)
    assert "longer than 20,000,000 bytes" in huge.why.en
    assert isinstance(plain, Page)
    assert plain.text == "<p>unpacked already</p>"
    assert list(read_pages(path)) == [plain]
