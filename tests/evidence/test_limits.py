"""How long, how often and how much at once a shop is asked."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from evidence.certificates import Issuer
from evidence.loopback import Clock, Loopback, Stage
from hypothesis import given
from hypothesis import strategies as st

from toolkit.evidence.client import Client
from toolkit.evidence.limits import Limits
from toolkit.evidence.retry import backoff, retry_after
from toolkit.model.evidence import Unseen
from toolkit.model.page import Page

Serve = Callable[..., Loopback]
Visit = Callable[..., Client]
NOW = datetime(2026, 11, 21, 12, 0, 0, tzinfo=UTC)


def _why(seen: Page | Unseen) -> str:
    assert isinstance(seen, Unseen)
    assert seen.why.fa
    return seen.why.en


def _dripping(stage: Stage) -> None:
    stage.send_response(200)
    stage.send_header("Content-Length", "10000")
    stage.end_headers()
    for _ in range(60):
        stage.wfile.write(b"x")
        time.sleep(0.05)


def _dripping_head(stage: Stage) -> None:
    stage.wfile.write(b"HTTP/1.1 200 OK\r\n")
    for number in range(60):
        stage.wfile.write(b"X-%d: y\r\n" % number)
        time.sleep(0.05)


@pytest.mark.parametrize("play", [_dripping, _dripping_head])
@pytest.mark.parametrize("secure", [False, True])
def test_a_server_that_drips_is_left_at_the_request_deadline(
    serve: Serve, visit: Visit, issuer: Issuer, play: Callable[[Stage], None], secure: bool
) -> None:
    shop = serve({"/": play}, issuer.serving("127.0.0.1") if secure else None)
    limits = Limits(request_seconds=0.4, read_seconds=0.3, retries=0)
    began = time.monotonic()
    seen = visit(shop.origin, limits=limits, ca_file=issuer.file).get(shop.origin, "home")
    assert "did not answer in time" in _why(seen)
    assert time.monotonic() - began < 2.5


def test_a_silent_server_is_left_and_not_asked_again(serve: Serve, visit: Visit) -> None:
    gone = threading.Event()
    shop = serve({"/": lambda stage: gone.wait(5)})
    seen = visit(shop.origin, limits=Limits(read_seconds=0.2)).get(shop.origin, "home")
    assert "did not answer in time" in _why(seen)
    assert len(shop.met) == 1
    gone.set()


@pytest.fixture
def mute() -> Iterator[int]:
    """A port where connections are taken and nothing is ever said."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield int(listening.getsockname()[1])


def test_a_handshake_that_never_comes_is_left(mute: int, visit: Visit) -> None:
    client = visit(f"127.0.0.1:{mute}", limits=Limits(request_seconds=0.3, retries=0))
    assert "in time" in _why(client.get(f"https://127.0.0.1:{mute}/", "home"))


def test_the_whole_collection_ends_with_its_time(serve: Serve, visit: Visit) -> None:
    clock = Clock()

    def slow(stage: Stage) -> None:
        clock.sleep(40)
        stage.say("here")

    shop = serve({"/": slow})
    limits = Limits(collection_seconds=100, request_seconds=1000, read_seconds=1000)
    client = visit(shop.origin, limits=limits, clock=clock, sleep=clock.sleep)
    assert isinstance(client.get(shop.origin, "home"), Page)
    assert isinstance(client.get(shop.origin, "home"), Page)
    assert "time for collecting was up" in _why(client.get(shop.origin, "home"))
    asked = len(shop.met)
    assert "time for collecting was up" in _why(client.get(shop.origin, "home"))
    assert len(shop.met) == asked


def test_who_waits_for_a_turn_until_the_end_is_told_so(serve: Serve, visit: Visit) -> None:
    gone = threading.Event()
    shop = serve({"/": lambda stage: gone.wait(5)})
    client = visit(shop.origin, limits=Limits(per_host=1, collection_seconds=0.3))
    seen = client.get_all([(f"{shop.origin}/", "home"), (f"{shop.origin}/", "link")])
    gone.set()
    for one in seen:
        assert "time for collecting was up" in _why(one)
    assert len(shop.met) == 1


def test_pauses_never_reach_over_the_end_of_the_collection(serve: Serve, visit: Visit) -> None:
    clock = Clock()
    shop = serve({"/": lambda stage: stage.say(status=503, headers=(("Retry-After", "30"),))})
    limits = Limits(collection_seconds=70)
    seen = visit(shop.origin, limits=limits, clock=clock, sleep=clock.sleep).get(shop.origin, "home")
    assert "is not serving at present (status 503)" in _why(seen)
    assert clock.slept == [30.0, 30.0]


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    ("pause", "slept"),
    [("7", 7.0), ("Sat, 21 Nov 2026 12:00:20 GMT", 20.0), ("Sat, 21 Nov 2026 11:00:00 GMT", 0.0)],
)
def test_the_pause_that_a_server_asks_for_is_kept(
    serve: Serve, visit: Visit, status: int, pause: str, slept: float
) -> None:
    def busy(stage: Stage) -> None:
        if stage.times == 0:
            stage.say(status=status, headers=(("Retry-After", pause),))
        else:
            stage.say("here now")

    clock, shop = Clock(), serve({"/": busy})
    client = visit(shop.origin, clock=clock, sleep=clock.sleep, now=lambda: NOW)
    seen = client.get(shop.origin, "home")
    assert isinstance(seen, Page)
    assert seen.text == "here now"
    assert clock.slept == [slept]


def test_a_busy_server_is_asked_so_often_and_then_unseen(serve: Serve, visit: Visit) -> None:
    clock, shop = Clock(), serve({"/": lambda stage: stage.say(status=429)})
    seen = visit(shop.origin, clock=clock, sleep=clock.sleep).get(shop.origin, "home")
    assert "turned the request away as one too many (status 429)" in _why(seen)
    assert clock.slept == [0.5, 1.0, 2.0]
    assert len(shop.met) == 4


def test_a_pause_too_long_is_not_waited_for(serve: Serve, visit: Visit) -> None:
    clock = Clock()
    shop = serve({"/": lambda stage: stage.say(status=503, headers=(("Retry-After", "3600"),))})
    assert "status 503" in _why(visit(shop.origin, sleep=clock.sleep).get(shop.origin, "home"))
    assert (clock.slept, len(shop.met)) == ([], 1)


def test_other_statuses_are_pages(serve: Serve, visit: Visit) -> None:
    shop = serve({"/": lambda stage: stage.say("broken", 500)})
    for path, status in (("/", 500), ("/none", 404)):
        seen = visit(shop.origin).get(f"{shop.origin}{path}", "home")
        assert isinstance(seen, Page)
        assert seen.status == status


def test_a_broken_connection_is_tried_again_for_reading_only(serve: Serve, visit: Visit) -> None:
    def breaking(stage: Stage) -> None:
        stage.hang_up() if stage.times == 0 else stage.say("here")

    clock, shop = Clock(), serve({"/get": breaking, "/post": breaking})
    client = visit(shop.origin, sleep=clock.sleep)
    assert isinstance(client.get(f"{shop.origin}/get", "home"), Page)
    broken = client.post(f"{shop.origin}/post", {"a": "b"}, "cart")
    assert "broke before the whole answer" in _why(broken)
    assert shop.asked == ["GET /get", "GET /get", "POST /post"]
    assert clock.slept == [0.5]


def test_a_refused_port_is_said_once(visit: Visit) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    clock = Clock()
    seen = visit(f"127.0.0.1:{port}", sleep=clock.sleep).get(f"http://127.0.0.1:{port}/", "home")
    assert f"127.0.0.1:{port} refused the connection" in _why(seen)
    assert clock.slept == []


def test_nonsense_instead_of_an_answer_is_unseen(serve: Serve, visit: Visit) -> None:
    def nonsense(stage: Stage) -> None:
        stage.wfile.write(b"\x00\xffwhat is this\r\n\r\n")
        stage.hang_up()

    shop = serve({"/": nonsense})
    assert _why(visit(shop.origin, sleep=lambda seconds: None).get(shop.origin, "home"))


def test_never_more_than_so_many_requests_at_once(serve: Serve, visit: Visit) -> None:
    def slow(stage: Stage) -> None:
        time.sleep(0.02)
        stage.say(stage.path)

    shop = serve({f"/{n}": slow for n in range(24)})
    client = visit(shop.origin, limits=Limits(per_host=3))
    wanted = [(f"{shop.origin}/{n}", "link") for n in range(24)]
    seen = client.get_all(wanted)
    assert [page.text for page in seen if isinstance(page, Page)] == [f"/{n}" for n in range(24)]
    assert 1 < shop.busiest <= 3
    assert client.get_all([]) == []


@given(
    st.text(max_size=60)
    | st.from_regex(r"\A[A-Z][a-z]{2}, \d{1,12} (Jan|Dec) \d{1,12} \d\d:\d\d:\d\d [+-]\d{4,9}\Z")
)
def test_any_pause_is_understood_or_not_there(value: str) -> None:
    pause = retry_after(value, NOW)
    assert pause is None or pause >= 0


@given(st.integers(1, 6), st.floats(0, 1))
def test_pauses_double_and_differ(tries: int, chance: float) -> None:
    assert 0.25 * 2 ** (tries - 1) <= backoff(tries, lambda: chance) <= 0.75 * 2 ** (tries - 1)
