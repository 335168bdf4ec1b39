"""Where orders stand, as the carrier says it."""

from typing import Any

import pytest

from app.domain.errors import InvalidInput, Refused
from app.domain.orders import OrderState
from app.workflows.refresh_status import RefreshStatus
from tests.fakes.desk import Desk
from tests.fakes.scripted_server import unused_port


def placed(at_desk: Desk, *references: str) -> list[int]:
    rows = []
    for reference in references:
        rows.append(at_desk.add(reference))
        at_desk.place(rows[-1], print_later=True)
    return rows


def asked(at_desk: Desk) -> int:
    return len([request for request in at_desk.sandbox.requests.all() if request.route == "status"])


class CountedCarriers:
    """The real carriers, counting who asks for a client."""

    def __init__(self, real: Any) -> None:
        self._real = real
        self.asked = 0

    def client(self, account_id: str) -> object:
        self.asked += 1
        return self._real.client(account_id)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


@pytest.mark.parametrize(
    ("word", "state"),
    [
        ("delivered", OrderState.DELIVERED),
        ("cancelled", OrderState.CANCELLED),
        ("waiting_for_ferry", OrderState.NOT_PRINTED),
    ],
)
def test_a_status_moves_the_order_or_is_kept_as_it_is_said(at_desk: Desk, word: str, state: OrderState) -> None:
    [order_id] = placed(at_desk, "1")
    at_desk.sandbox.porterbuddy.set_status(at_desk.at_carrier()[0].id, word)
    assert at_desk.station.refresh_status(order_id).raw == word
    assert at_desk.state(order_id) is state


def test_an_order_that_is_not_placed_has_no_status(at_desk: Desk) -> None:
    order_id = at_desk.add()
    with pytest.raises(InvalidInput) as caught:
        at_desk.station.refresh_status(order_id)
    assert caught.value.problem.code == "not_placed"
    assert asked(at_desk) == 0


def test_an_order_that_the_carrier_does_not_know(at_desk: Desk) -> None:
    [order_id] = placed(at_desk, "1")
    at_desk.sandbox.porterbuddy.reset()
    with pytest.raises(Refused):
        at_desk.station.refresh_status(order_id)
    assert at_desk.state(order_id) is OrderState.NOT_PRINTED


def test_only_what_is_due_is_asked(at_desk: Desk) -> None:
    placed(at_desk, "1", "2")
    assert at_desk.station.refresh_status.due() == 0
    at_desk.clock.on(minutes=6)
    assert at_desk.station.refresh_status.due() == 2
    assert at_desk.station.refresh_status.due() == 0


def test_a_carrier_that_is_away_is_asked_once_a_round(at_desk: Desk) -> None:
    placed(at_desk, "1", "2", "3")
    account = at_desk.settings.current.accounts[0]
    away = {"base_url": f"http://127.0.0.1:{unused_port()}"}
    at_desk.settings.keep_account(account.model_copy(update={"options": away}))
    at_desk.clock.on(minutes=6)
    carriers = CountedCarriers(at_desk.parts.carriers)
    refresh = RefreshStatus(at_desk.parts.__class__(**{**at_desk.parts.__dict__, "carriers": carriers}))
    assert refresh.due() == 0
    assert carriers.asked == 1
    at_desk.settings.keep_account(account)
    assert at_desk.station.refresh_status.due() == 3


def test_one_order_that_cannot_be_answered_holds_up_no_other(at_desk: Desk) -> None:
    placed(at_desk, "1", "2")
    at_desk.sandbox.fail("error_before", "status")
    at_desk.clock.on(minutes=6)
    assert at_desk.station.refresh_status.due() == 1


def test_orders_that_the_carrier_does_not_know_starve_no_others(at_desk: Desk) -> None:
    placed(at_desk, "1", "2", "3")
    for order in at_desk.at_carrier()[:2]:
        del at_desk.sandbox.porterbuddy.orders[order.id]
    at_desk.clock.on(minutes=6)
    assert at_desk.station.refresh_status.due(limit=2) == 0
    assert at_desk.station.refresh_status.due(limit=2) == 1
    assert at_desk.station.refresh_status.due(limit=2) == 0
    assert at_desk.titles(1)[-1] == "The carrier says “not known there”"
