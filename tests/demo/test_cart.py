"""What a cart holds and adds up to, whatever is put into it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from toolkit.demo.cart import UNEXPLAINED, Session, add_up, cart_lines, put_in
from toolkit.demo.faults import Fault
from toolkit.demo.folder import sample_profile
from toolkit.demo.goods import load_stock
from toolkit.demo.merchant import Carrier, merchant_of

STOCK = load_stock()
MERCHANT = merchant_of(sample_profile(), frozenset())
IDS = st.sampled_from([(good.id, v) for good in STOCK.goods for v in (0, *(x.id for x in good.variations))])


@given(st.lists(st.tuples(IDS, st.integers(-2, 40)), max_size=8), st.sets(st.sampled_from(list(Fault))))
def test_the_total_is_the_sum_of_its_rows_unless_the_fault_breaks_it(
    asked: list[tuple[tuple[int, int], int]], faults: set[Fault]
) -> None:
    session = Session("visitor")
    for (number, variation), pieces in asked:
        put_in(session, STOCK, number, variation, pieces, faults)
    lines = cart_lines(session, STOCK, MERCHANT, faults)
    sums = add_up(lines, MERCHANT.carriers[0], MERCHANT, faults, at_checkout=True)
    rows = sums.subtotal + (sums.shipping or 0) + sums.fee + sums.tax
    assert sums.total - rows == (UNEXPLAINED if Fault.TOTAL_WRONG in faults else 0)
    assert sums.subtotal == sum(line.total for line in lines)


@given(st.lists(st.tuples(IDS, st.integers(-2, 40)), max_size=8))
def test_a_cart_never_holds_more_than_the_stock(asked: list[tuple[tuple[int, int], int]]) -> None:
    session = Session("visitor")
    for (number, variation), pieces in asked:
        put_in(session, STOCK, number, variation, pieces, frozenset())
    for line in cart_lines(session, STOCK, MERCHANT, frozenset()):
        assert 1 <= line.pieces <= line.good.stock


def test_carriage_is_free_from_the_amount_on() -> None:
    post = Carrier("post", 45_000, free_over=1_000_000)
    assert (post.cost_of(999_999), post.cost_of(1_000_000)) == (45_000, 0)
