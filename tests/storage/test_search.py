from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.orders import Order, OrderState
from app.domain.ports import OrderQuery
from app.storage import Store, listing, open_store, scans
from app.storage.search import folded, question
from tests.storage.desk import START, HandClock, added, an_order, placed


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(tmp_path_factory.mktemp("search") / "station.sqlite3", HandClock()) as opened:
        yield opened


def usable(text: str) -> bool:
    try:
        an_order(text, name=text)
    except ValueError:
        return False
    return True


words = st.one_of(
    st.text(min_size=1, max_size=40),
    st.sampled_from(
        ["NEAR(a b)", '"', "a* OR b", "-", "^x", "a:b", "🙂", "👩‍👩‍👧 AND", "' --", "ﷺ", "Ødegård NOT", "ⅷ", "{a}"]
    ),
).filter(usable)


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(reference=words, name=words)
def test_any_text_comes_back_and_is_found(shared: Store, reference: str, name: str) -> None:
    order = an_order(reference, name=name)
    known = shared.orders.find(order.reference)
    if known is None:
        order_id = added(shared, order)
    else:
        order_id = known.order_id
        name = shared.orders.get(order_id).recipient.name
        order = an_order(reference, name=name)
    assert shared.orders.get(order_id) == order
    for text in (reference, name, f"{name} {reference}"):
        query = OrderQuery(text=text, limit=500)
        found = {row.id for row in shared.orders.search(query)}
        assert order_id in found
        assert shared.orders.count(query) == len(found)


@settings(deadline=None, max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=300))
def test_anything_may_be_typed(shared: Store, text: str) -> None:
    shared.orders.search(OrderQuery(text=text, states=(OrderState.WAITING,)))
    shared.orders.count(OrderQuery(text=text))


@pytest.mark.parametrize(
    "typed",
    [
        "ode",
        "Ødegård",
        "ODEGARD",
        "lodz",
        "Łódź",
        "ingrid lo",
        "4061",
        "406 12 345",
        "+47 406 12 345",
        "004740612345",
        "0678",
        "høyenhall 25",
        "po 77",
        "PO-2024/77",
        "7035 2210 0482",
        "8f21",
    ],
)
def test_beginnings_of_words_find_an_order(store: Store, typed: str) -> None:
    parcels = ({"weight_grams": 5, "identifier": "70352210048202"},)
    order_id = placed(store, an_order("PO-2024/77", name="Ingrid Ødegård", city="Łódź", parcels=parcels))
    assert [row.id for row in store.orders.search(OrderQuery(text=typed))] == [order_id]


@pytest.mark.parametrize("typed", ["degard", "ingrid bergen", "0679", "***"])
def test_other_words_find_nothing(store: Store, typed: str) -> None:
    placed(store, an_order(name="Ingrid Ødegård"))
    assert store.orders.search(OrderQuery(text=typed)) == ()


def test_folding_and_questions() -> None:
    assert folded("Ærø, STRAẞE, Gdańsk, İzmir, Þór") == "aero, strasse, gdansk, izmir, thor"
    assert question("  ") is None
    assert question("Nord - Vest") == '"nord"* AND "vest"*'
    assert question("-") == '"u2d"*'


QUERIES = [
    OrderQuery(),
    OrderQuery(since=START),
    OrderQuery(states=(OrderState.IN_DOUBT,)),
    OrderQuery(states=(OrderState.IN_DOUBT, OrderState.SENT, OrderState.PLACED), since=START),
    OrderQuery(account="porterbuddy"),
    OrderQuery(account="porterbuddy", states=(OrderState.IN_DOUBT, OrderState.SENT)),
    OrderQuery(text="anne"),
    OrderQuery(text="anne", states=(OrderState.SENT,), account="a", since=START),
]


@pytest.mark.parametrize("query", QUERIES, ids=str)
def test_pages_walk_an_index(store: Store, query: OrderQuery) -> None:
    statement, values = listing.page(query)
    plan = plan_of(store, statement, values)
    assert not any("TEMP B-TREE" in step for step in plan)
    assert all("USING" in step or "VIRTUAL TABLE INDEX" in step for step in plan if step.startswith(("SCAN", "SEARCH")))


@pytest.mark.parametrize(
    ("statement", "values", "index"),
    [
        (listing.WAITING, [50, 0], "orders_queue"),
        (listing.COUNT_WAITING, [], "orders_queue"),
        (listing.TO_ASK, [0, 50], "orders_to_ask"),
        ("SELECT order_id, number FROM parcels WHERE identifier = ?", ["1"], "sqlite_autoindex_parcels_1"),
        ("SELECT id FROM orders WHERE reference = ?", ["1"], "sqlite_autoindex_orders_1"),
        ("SELECT id FROM orders WHERE carrier_order_id = ?", ["1"], "orders_at_carrier"),
        ("SELECT id FROM attempts WHERE state IN ('open', 'unknown')", [], "attempts_one_live"),
        (scans.UNTOLD, [50], "scans_untold"),
    ],
)
def test_look_ups_use_their_index(store: Store, statement: str, values: list[str | int], index: str) -> None:
    (step,) = plan_of(store, statement, values)
    assert index in step


def plan_of(store: Store, statement: str, values: list[str | int]) -> list[str]:
    with store.orders._database.reading() as connection:
        return [str(row[3]) for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}", values)]


def test_many_orders_are_paged_without_a_gap(tmp_path: Path) -> None:
    with open_store(tmp_path / "station.sqlite3", HandClock()) as store:
        expected: list[Order] = [an_order(f"R{number:03d}") for number in range(60)]
        ids = [added(store, order) for order in expected]
        pages = [store.orders.search(OrderQuery(text="anne", limit=25, offset=offset)) for offset in (0, 25, 50)]
        assert [row.id for page in pages for row in page] == ids[::-1]
