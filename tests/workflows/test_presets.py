"""Presets of product groups: taken where an order says nothing itself."""

from typing import Any

import pytest

from app.domain.errors import InvalidInput
from app.domain.orders import AtTheDoor, Order
from app.domain.parcels import TemperatureRange
from app.domain.presets import NO_PRESET, Preset
from tests.fakes.desk import Desk

WINE = Preset(name="wine", category="Wine", at_the_door=AtTheDoor.REQUIRE_ID, minimum_age=18)
COLD = Preset(
    name="cold", sku_prefix="CH-", temperature=TemperatureRange(minimum_celsius=2, maximum_celsius=25), boxes=2
)


def set_up(at_desk: Desk, *presets: Preset) -> None:
    at_desk.settings.change(lambda old: old.model_copy(update={"presets": presets}))


def item(**more: Any) -> dict[str, Any]:
    return {"name": "Thing", "weight_grams": 600, "quantity": 2, **more}


def order(at_desk: Desk, order_id: int) -> Order:
    return at_desk.parts.orders.get(order_id)


def test_an_order_takes_the_first_preset_of_its_goods(at_desk: Desk) -> None:
    set_up(at_desk, WINE, COLD)
    wine = order(at_desk, at_desk.add("1", items=[item(category="wine")]))
    assert (wine.preset, wine.verification.at_the_door, wine.verification.minimum_age) == (
        "wine",
        AtTheDoor.REQUIRE_ID,
        18,
    )
    cold = order(at_desk, at_desk.add("2", items=[item(sku="ch-1")], parcels=0))
    assert cold.preset == "cold"
    assert [(each.weight_grams, each.temperature) for each in cold.parcels] == [(600, COLD.temperature)] * 2
    assert order(at_desk, at_desk.add("3", items=[item(sku="A1")])).preset == ""


def test_what_an_order_says_itself_stays(at_desk: Desk) -> None:
    set_up(at_desk, WINE)
    said = {"at_the_door": "contactless"}
    kept = order(at_desk, at_desk.add("1", items=[item(category="Wine")], verification=said))
    assert (kept.preset, kept.verification.at_the_door) == (NO_PRESET, AtTheDoor.CONTACTLESS)
    at_desk.station.change_order.preset(1)
    assert order(at_desk, 1).preset == NO_PRESET


def test_a_preset_that_came_later_is_taken_when_the_order_is_opened(at_desk: Desk) -> None:
    order_id = at_desk.add("1", items=[item(category="Wine")])
    set_up(at_desk, WINE)
    at_desk.station.change_order.preset(order_id)
    assert order(at_desk, order_id).preset == "wine"
    before = len(at_desk.titles(order_id))
    at_desk.station.change_order.preset(order_id)
    assert len(at_desk.titles(order_id)) == before, "once"


def test_a_temperature_that_the_carrier_does_not_carry_at_is_refused_before_anything_is_sent(at_desk: Desk) -> None:
    odd = TemperatureRange(minimum_celsius=-20, maximum_celsius=-10)
    set_up(at_desk, COLD.model_copy(update={"temperature": odd}))
    order_id = at_desk.add("1", items=[item(sku="CH-1")])
    with pytest.raises(InvalidInput) as refused:
        at_desk.place(order_id, window=None)
    assert refused.value.problem.field == "parcels.0.temperature"
    assert at_desk.at_carrier() == []
