"""Questions beside the walk: open files, the searcher's view, the seal's host, the proof, further fronts."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from evidence.loopback import Loopback, Play, Stage

from toolkit.evidence.collect import collect
from toolkit.evidence.exposed import exposed_addresses
from toolkit.evidence.fronts import fronts
from toolkit.evidence.leaks import NOWHERE
from toolkit.evidence.order import Order
from toolkit.evidence.proof import proof_file
from toolkit.evidence.seal import seals_as_granted
from toolkit.language.text import Text
from toolkit.model.evidence import Evidence, Unseen
from toolkit.model.page import Page

Serve = Callable[..., Loopback]
Visit = Callable[..., object]
HOME = "<html><head><title>فروشگاه</title></head><body><h1>فروشگاه</h1></body></html>"


def says(words: str) -> Play:
    return lambda stage: stage.say(words)


def searched(stage: Stage) -> None:
    """A hacked shop's home page."""
    if "google." in stage.met.headers.get("Referer", ""):
        stage.lead("http://pills.example/")
    elif "Googlebot" in stage.met.headers.get("User-Agent", ""):
        stage.say("<h1>casino</h1>")
    else:
        stage.say(HOME)


def looked(server: Loopback, folder: Path, **options: object) -> Evidence:
    order = Order(url=f"{server.origin}/", folder=folder, platforms=(), allow_private=True, **options)  # type: ignore[arg-type]
    return collect(order)


def roles(evidence: Evidence, role: str) -> list[Page]:
    return [page for page in evidence.pages if page.role == role]


def test_open_files_are_asked_on_the_shops_host_and_kept_without_their_secrets(
    serve: Serve, tmp_path: Path
) -> None:
    server = serve({"/": says(HOME), "/.env": says("APP_KEY=base64:topsecret\nDB_PASSWORD=alsosecret\n")})
    evidence = looked(server, tmp_path)
    asked = [one for one in server.met if one.headers.get("Range")]
    assert {f"{server.origin}{one.target}" for one in asked} == set(exposed_addresses(f"{server.origin}/"))
    assert all(one.method == "GET" for one in asked)
    env = next(page for page in roles(evidence, "exposed") if page.url.endswith("/.env"))
    assert env.body == b"APP_KEY="
    archive = gzip.decompress((tmp_path / "pages.warc.gz").read_bytes())
    assert b"topsecret" not in archive
    assert b"alsosecret" not in archive
    assert any(page.url.endswith(NOWHERE) and page.status == 404 for page in roles(evidence, "exposed"))


def test_a_host_that_turns_the_first_question_away_is_asked_no_more(serve: Serve, tmp_path: Path) -> None:
    server = serve({"/": says(HOME), NOWHERE: lambda stage: stage.say("no", 403)})
    evidence = looked(server, tmp_path)
    assert [page.status for page in roles(evidence, "exposed")] == [403]
    assert len([one for one in server.met if one.headers.get("Range")]) == 1


def test_open_files_are_left_alone_where_that_is_asked_for(serve: Serve, tmp_path: Path) -> None:
    server = serve({"/": says(HOME)})
    evidence = looked(server, tmp_path, open_files=False)
    assert not [one for one in server.met if one.headers.get("Range")]
    assert roles(evidence, "exposed") == []


def test_where_a_searcher_is_led_and_what_a_robot_is_shown_stay_in_the_evidence(
    serve: Serve, tmp_path: Path
) -> None:
    evidence = looked(serve({"/": searched}), tmp_path)
    led = roles(evidence, "search_visitor")
    assert [(page.status, page.header("Location")) for page in led] == [(302, "http://pills.example/")]
    assert "casino" in roles(evidence, "crawler")[0].text
    assert "casino" not in roles(evidence, "home")[0].text


def test_the_file_of_proof_is_asked_by_the_name_that_the_profile_gives(serve: Serve, tmp_path: Path) -> None:
    server = serve({"/": says(HOME), "/1234567.txt": says("")})
    evidence = looked(server, tmp_path, proof="1234567.txt")
    assert [(page.url, page.status, page.body) for page in roles(evidence, "proof")] == [
        (f"{server.origin}/1234567.txt", 200, b"")
    ]
    assert roles(looked(server, tmp_path), "proof") == []


def test_a_refused_question_leaves_its_reason(serve: Serve, tmp_path: Path) -> None:
    def drops(stage: Stage) -> None:
        stage.hang_up()

    evidence = looked(serve({"/": says(HOME), "/.env": drops}), tmp_path)
    assert [(one.role, one.url.rpartition("/")[2]) for one in evidence.unseen if one.role == "exposed"] == [
        ("exposed", ".env")
    ]


def test_each_further_host_is_asked_once_and_the_main_one_not_again() -> None:
    asked: list[tuple[str, str]] = []

    class Noting:
        def get_all(self, wanted: list[tuple[str, str]]) -> list[Unseen]:
            asked.extend(wanted)
            return []

    hosts = [
        "shop.example",
        "www.shop.example",
        "b2b.shop.example",
        *(f"h{n}.shop.example" for n in range(9)),
    ]
    fronts(Noting(), "https://www.shop.example/", "shop.example", hosts)  # type: ignore[arg-type]
    assert asked[0] == ("https://b2b.shop.example/", "host")
    assert len(asked) == 6


SEAL = '<a href="https://TrustSeal.enamad.ir/?Code=AbC&amp;id=123456"><img src="https://trustseal.enamad.ir/logo.aspx?id=123456"></a>'


@dataclass
class Portal:
    """The seal's host, which does not answer."""

    barred: bool = False
    asked: list[tuple[str, dict[str, str] | None]] = field(default_factory=list)

    def allows(self, url: str) -> bool:
        return not self.barred and url.startswith("https://trustseal.enamad.ir/")

    def get(self, url: str, role: str, *, headers: dict[str, str] | None = None) -> Page | Unseen:
        self.asked.append((url, headers))
        return Unseen(role, url, Text("پاسخ نداد", "no answer"))


def home(body: str) -> Page:
    return Page("https://shop.example/fa/", 200, (("Content-Type", "text/html"),), body.encode(), role="home")


def test_the_seals_host_is_asked_only_about_the_seals_that_the_page_links_to() -> None:
    portal = Portal()
    assert seals_as_granted(portal, home("<h1>فروشگاه</h1>")) == []
    assert seals_as_granted(portal, home(SEAL.replace("123456", "null").replace("AbC", "null"))) == []
    answers = seals_as_granted(portal, home(SEAL * 5))
    assert [answer.role for answer in answers] == ["seal"]
    assert portal.asked == [
        ("https://trustseal.enamad.ir/?id=123456&Code=AbC", {"Referer": "https://shop.example/"})
    ]


def test_the_seals_host_is_not_asked_where_it_is_barred_and_never_often() -> None:
    barred = Portal(barred=True)
    assert seals_as_granted(barred, home(SEAL)) == []
    assert barred.asked == []
    many = "".join(SEAL.replace("123456", str(n)) for n in range(20))
    assert len(seals_as_granted(Portal(), home(many))) == 2


def test_a_copy_of_the_shop_on_trial_never_asks_the_seals_host(serve: Serve, tmp_path: Path) -> None:
    evidence = looked(serve({"/": says(f"{HOME}{SEAL}")}), tmp_path)
    assert roles(evidence, "seal") == []
    assert not [one for one in evidence.unseen if one.role == "seal"]


def test_without_a_file_of_proof_nothing_is_asked() -> None:
    assert proof_file(None, "https://shop.example/", "") == []  # type: ignore[arg-type]
