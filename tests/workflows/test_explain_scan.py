"""Why a scan is not known, in one sentence."""

from typing import Any

import pytest

from app.domain.scanners import Keyboards, Layout, Lock
from app.domain.scans import Scan, Verdict
from app.scanning.layouts import typed
from app.workflows.answer_scan import Answer
from tests.fakes.desk import Desk

ITEMS: list[dict[str, Any]] = [{"name": "Lamp", "barcode": "7038010055706"}]


def answer(at_desk: Desk, text: str, open_order: int | None = None, also: tuple[str, ...] = ()) -> Answer:
    return at_desk.station.answer_scan(Scan(text=text, at=at_desk.clock.now(), also=also), open_order)


@pytest.mark.parametrize(
    "keyboards",
    [
        Keyboards(computer=Layout.DE),
        Keyboards(computer=Layout.FR),
        Keyboards(computer=Layout.NO),
        Keyboards(scanner=Layout.FR),
        Keyboards(lock=Lock.CAPS),
        Keyboards(lock=Lock.SHIFT),
    ],
)
def test_keys_for_another_keyboard_are_named_and_open_nothing(at_desk: Desk, keyboards: Keyboards) -> None:
    at_desk.add("PD-1002")
    arrived = typed("PD-1002", keyboards)
    assert arrived is not None
    said = answer(at_desk, arrived)
    assert (said.said.verdict, said.said.word) == (Verdict.WRONG, "Wrong keyboard")
    assert said.said.line.startswith("The code is PD-1002: the scanner ")
    assert said.act.value == "none"


def test_two_codes_in_one_are_named(at_desk: Desk) -> None:
    at_desk.add("PD-1002")
    at_desk.add("PD-1003")
    assert answer(at_desk, "PD-1002PD-1003").said.line == "PD-1002 and PD-1003 came as one code"
    assert answer(at_desk, "PD-1002PD-1002").said.word == "Two scans in one"


def test_two_items_in_one_are_named_while_the_order_is_open(at_desk: Desk) -> None:
    order_id = at_desk.add("100482", items=ITEMS)
    scan = Scan(text="70380100557067038010055706", at=at_desk.clock.now())
    said = at_desk.station.answer_scan(scan, order_id, (0,)).said
    assert (said.word, said.verdict) == ("Two scans in one", Verdict.WRONG)


@pytest.mark.parametrize("half", [slice(0, 8), slice(-9, None)])
def test_half_a_label_is_named_while_its_order_is_open(at_desk: Desk, half: slice) -> None:
    order_id = at_desk.add("100482")
    at_desk.place(order_id)
    label = at_desk.parts.orders.get(order_id).parcels[0].identifier
    said = answer(at_desk, label[half], order_id).said
    assert (said.word, said.line) == ("Half a scan", f"Only a part of {label} came")


def test_half_an_order_is_named_on_an_idle_desk(at_desk: Desk) -> None:
    at_desk.add("PD-1002")
    assert answer(at_desk, "PD-10").said.word == "Half a scan"
    assert answer(at_desk, "1002").said.word == "Half a scan"
    assert answer(at_desk, "002").said.word == "Not known"


def test_what_is_simply_foreign_stays_not_known(at_desk: Desk) -> None:
    order_id = at_desk.add("100482", items=ITEMS)
    assert answer(at_desk, "TEST-203-102192").said.word == "Not known"
    assert at_desk.station.answer_scan(
        Scan(text="4006381333931", at=at_desk.clock.now()), order_id, (0,)
    ).said.word == ("Wrong item")


def test_the_same_thing_under_another_number_is_found(at_desk: Desk) -> None:
    at_desk.add("376130321109103420")
    assert answer(at_desk, "00376130321109103420").said.verdict is Verdict.WRONG
    assert answer(at_desk, "00376130321109103420", also=("376130321109103420",)).said.verdict is Verdict.OK
    order_id = at_desk.add("100482", items=ITEMS)
    scan = Scan(text="010703801005570610L7", at=at_desk.clock.now(), also=("07038010055706",))
    assert at_desk.station.answer_scan(scan, order_id, (0,)).counts == (1,)
