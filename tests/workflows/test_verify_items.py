"""Items scanned into the box: counted, refused when foreign or one too many."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.orders import Order
from app.workflows.verify_items import ItemEnd, is_verifiable, missing, take_item
from tests.fakes.desk import order_data


def order(*items: dict[str, Any]) -> Order:
    return Order.model_validate(order_data(items=list(items)))


SOCKS: dict[str, Any] = {"name": "Wool socks", "quantity": 3, "barcode": "4006381333931", "sku": "SOCKWOOL-GR"}
WAX = {"name": "Shoe wax", "quantity": 1, "sku": "WAX75"}


def test_each_piece_is_counted_until_the_last_one() -> None:
    goods = order(SOCKS, WAX)
    counts: tuple[int, ...] = ()
    ends = []
    for code in ("4006381333931", "sockwool-gr", "WAX75", "4006381333931"):
        taken = take_item(goods, counts, code)
        counts = taken.counts
        ends.append(taken.end)
    assert ends == [ItemEnd.TAKEN, ItemEnd.TAKEN, ItemEnd.TAKEN, ItemEnd.LAST]
    assert counts == (3, 1)


def test_one_too_many_and_a_foreign_one_change_nothing() -> None:
    goods = order(SOCKS, WAX)
    for code, end in (("WAX75", ItemEnd.TOO_MANY), ("7038010000645", ItemEnd.FOREIGN)):
        taken = take_item(goods, (0, 1), code)
        assert (taken.end, taken.counts) == (end, (0, 1))


def test_a_gtin_is_one_number_with_and_without_its_zeros() -> None:
    taken = take_item(order(SOCKS), (), "04006381333931")
    assert taken.end is ItemEnd.TAKEN
    # Item numbers of one's own are no GTINs: their zeros count.
    assert take_item(order({"name": "A", "sku": "0042"}), (), "42").end is ItemEnd.FOREIGN


def test_two_lines_of_one_barcode_fill_one_after_the_other() -> None:
    goods = order({**SOCKS, "quantity": 1}, {**SOCKS, "quantity": 1, "name": "Wool socks, gift"})
    first = take_item(goods, (), SOCKS["barcode"])
    second = take_item(goods, first.counts, SOCKS["barcode"])
    assert (first.place, second.place, second.end) == (0, 1, ItemEnd.LAST)


def test_goods_without_a_code_are_not_checked() -> None:
    assert not is_verifiable(order())
    assert not is_verifiable(order(SOCKS, {"name": "Leaflet"}))
    assert is_verifiable(order(SOCKS, WAX))


@settings(max_examples=60)
@given(st.lists(st.sampled_from(["4006381333931", "WAX75", "0", "", "7038010000645"]), max_size=12))
def test_never_more_than_ordered_and_never_less_than_before(codes: list[str]) -> None:
    goods = order(SOCKS, WAX)
    counts: tuple[int, ...] = (0, 0)
    for code in codes:
        after = take_item(goods, counts, code).counts
        assert all(new >= old for new, old in zip(after, counts, strict=True))
        assert after[0] <= 3
        assert after[1] <= 1
        counts = after
    assert missing(goods, counts) == 4 - sum(counts)
