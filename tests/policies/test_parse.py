"""The small HTML of the templates."""

from __future__ import annotations

import pytest

from toolkit.policies.parse import parse
from toolkit.policies.tree import Isolate, Link, Marks, Paragraph

FRAME = "<header><h1>T</h1></header><section id='s'><h2>H</h2>{}</section><footer></footer>"


def test_blocks_keep_their_marks_and_runs() -> None:
    source = FRAME.format("<!-- SAL-3 L5 --><p> a <bdi dir='ltr'>b</bdi>\n  <a href='#s'>c</a> </p>")
    section = parse(source, "terms", "en").sections[0]
    assert section.number == 1
    assert section.blocks == (
        Marks(("SAL-3", "L5")),
        Paragraph(("a ", Isolate("ltr", ("b",)), " ", Link("#s", ("c",)))),
    )


@pytest.mark.parametrize(
    "inside",
    [
        "<div>a</div>",
        "a",
        "<p><em>a</em></p>",
        "<p>a",
        "<table><tr><th>a</th></tr><tr><td>b</td><td>c</td></tr></table>",
    ],
)
def test_what_is_not_in_the_subset_is_refused(inside: str) -> None:
    with pytest.raises(ValueError):
        parse(FRAME.format(inside), "terms", "en")
