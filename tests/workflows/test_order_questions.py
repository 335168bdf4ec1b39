"""Orders that name no account belong to the desk's own one, and are found under it."""

import csv
from pathlib import Path

import pytest

from app.domain.orders import OrderState
from app.domain.ports import OrderQuery
from tests.fakes.all_systems import BETAKOM, PORTERBUDDY, TRANSITEO
from tests.fakes.desk import Desk


@pytest.fixture
def mixed(office: Desk) -> Desk:
    for reference, account in (("N-1", ""), ("P-1", PORTERBUDDY), ("B-1", BETAKOM), ("N-2", "")):
        office.add(reference, account=account)
    return office


def found(desk: Desk, **asked: object) -> list[str]:
    query = desk.parts.completed(OrderQuery.model_validate(asked))
    rows = desk.parts.orders.search(query)
    assert desk.parts.orders.count(query) == len(rows)
    return [row.reference for row in rows]


WAITING = (OrderState.WAITING, OrderState.HELD)


def test_the_desk_s_own_account_has_those_that_name_none(mixed: Desk) -> None:
    assert found(mixed, account=PORTERBUDDY) == ["N-2", "P-1", "N-1"]
    assert found(mixed, account=PORTERBUDDY, states=WAITING) == ["N-2", "P-1", "N-1"]
    assert found(mixed, account=PORTERBUDDY, text="N") == ["N-2", "N-1"]
    assert found(mixed, account=PORTERBUDDY, text="anne", states=WAITING) == ["N-2", "P-1", "N-1"]
    assert found(mixed, account=BETAKOM) == ["B-1"]
    assert found(mixed, account=TRANSITEO) == []
    assert found(mixed) == ["N-2", "B-1", "P-1", "N-1"]


def test_they_follow_the_desk_to_another_account(mixed: Desk) -> None:
    mixed.settings.change(lambda old: old.model_copy(update={"desk": old.desk.model_copy(update={"account": BETAKOM})}))
    assert found(mixed, account=BETAKOM) == ["N-2", "B-1", "N-1"]
    assert found(mixed, account=PORTERBUDDY) == ["P-1"]


def test_a_page_at_a_time(mixed: Desk) -> None:
    query = mixed.parts.completed(OrderQuery(account=PORTERBUDDY, limit=2))
    pages = [mixed.parts.orders.search(query.model_copy(update={"offset": offset})) for offset in (0, 2)]
    assert [[row.reference for row in page] for page in pages] == [["N-2", "P-1"], ["N-1"]]


def test_they_are_exported_with_it(mixed: Desk, tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    assert mixed.station.export_orders(OrderQuery(account=PORTERBUDDY), path) == 3
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert [row[0] for row in csv.reader(file)][1:] == ["N-2", "P-1", "N-1"]
