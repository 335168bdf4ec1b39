"""Status calls move only the order that the carrier signed for, forwards, and a replay changes nothing."""

import json
from collections.abc import Mapping
from typing import Any

import httpx
import pytest

from app.domain.errors import InvalidInput, Refused
from app.domain.orders import OrderState
from tests.fakes.all_systems import BETAKOM, PORTERBUDDY
from tests.fakes.desk import Desk


def placed(office: Desk, reference: str = "P-1") -> tuple[int, str]:
    order_id = office.add(reference)
    office.place(order_id)
    return order_id, office.parts.orders.row(order_id).carrier_order_id


def call(office: Desk, number: str, status: str) -> tuple[Mapping[str, str], bytes]:
    """Let the carrier's order get on, and return the call that this makes."""
    answer = httpx.post(
        f"{office.sandbox.base_url}/_sandbox/orders/{number}", json={"status": status}, timeout=10
    ).raise_for_status()
    made: dict[str, Any] = answer.json()
    return made["headers"], made["body"].encode()


def test_a_signed_call_moves_its_order(office: Desk) -> None:
    order_id, number = placed(office)
    status = office.station.receive_status(PORTERBUDDY, *call(office, number, "delivered"))
    assert (status.carrier_order_id, office.state(order_id)) == (number, OrderState.DELIVERED)


def test_a_call_that_somebody_else_made_changes_nothing(office: Desk) -> None:
    order_id, number = placed(office)
    headers, body = call(office, number, "delivered")
    before = office.parts.orders.timeline(order_id)
    for wrong in (body.replace(b"delivered", b"cancelled"), body + b" "):
        with pytest.raises(Refused):
            office.station.receive_status(PORTERBUDDY, headers, wrong)
    with pytest.raises(Refused):
        office.station.receive_status(PORTERBUDDY, {}, body)
    assert office.parts.orders.timeline(order_id) == before


def test_an_order_of_another_account_is_not_moved(office: Desk) -> None:
    order_id, number = placed(office)
    headers, body = call(office, number, "delivered")
    namesake = office.add(number, account=BETAKOM)
    office.station.receive_status(PORTERBUDDY, headers, body)
    assert office.state(namesake) is OrderState.WAITING
    assert office.state(order_id) is OrderState.DELIVERED
    with pytest.raises(InvalidInput) as caught:
        office.station.receive_status(BETAKOM, headers, body)
    assert caught.value.problem.code == "not_offered"


def test_an_order_that_is_not_here(office: Desk) -> None:
    _, number = placed(office)
    headers, body = call(office, number, "delivered")
    assert json.loads(body)["orderId"] == number
    office.parts.orders._database.connection().execute(  # type: ignore[attr-defined]
        "UPDATE orders SET carrier_order_id = 'another' WHERE carrier_order_id = ?", (number,)
    )
    with pytest.raises(Refused) as caught:
        office.station.receive_status(PORTERBUDDY, headers, body)
    assert caught.value.problem.code == "not_here"


def test_a_call_that_comes_late_or_again_changes_nothing(office: Desk) -> None:
    order_id, number = placed(office)
    early = call(office, number, "received_by_courier")
    late = call(office, number, "delivered")
    office.station.receive_status(PORTERBUDDY, *late)
    before = office.parts.orders.timeline(order_id)
    for again in (early, late):
        with pytest.raises(Refused) as caught:
            office.station.receive_status(PORTERBUDDY, *again)
        assert caught.value.problem.code == "older"
    assert (office.state(order_id), office.parts.orders.timeline(order_id)) == (OrderState.DELIVERED, before)
