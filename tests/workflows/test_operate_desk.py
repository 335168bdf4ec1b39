"""Operators at the desk: signed in by badge or PIN, and stopped before anything is sent that they may not do."""

import pytest
from pydantic import SecretStr

from app.domain.errors import InvalidInput
from app.domain.operators import Operator, Right
from app.domain.ports import Decision
from app.workflows.operate_desk import OperateDesk
from app.workflows.place_order import Placing
from tests.fakes.all_systems import BETAKOM
from tests.fakes.desk import Desk

MARIT_BADGE, MARIT_PIN = "BADGE-4711-MARIT", "2580"


def asks_who(desk: Desk) -> OperateDesk:
    desk.settings.change(lambda old: old.model_copy(update={"desk": old.desk.model_copy(update={"asks_who": True})}))
    return desk.parts.operating


def add(operating: OperateDesk, name: str, badge: str, pin: str, *rights: Right) -> Operator:
    operator = operating.new(name, rights or tuple(Right))
    operating.keep(operator, SecretStr(badge), SecretStr(pin))
    return operator


def test_a_desk_that_does_not_ask_lets_everybody_work(at_desk: Desk) -> None:
    assert not at_desk.parts.operating.is_locked
    at_desk.place(at_desk.add())


def test_a_badge_signs_in_and_its_name_stands_in_the_history(at_desk: Desk) -> None:
    operating = asks_who(at_desk)
    add(operating, "Marit Lunde", MARIT_BADGE, MARIT_PIN)
    assert operating.is_locked
    order_id = at_desk.add()
    window = at_desk.window(order_id)
    with pytest.raises(InvalidInput) as refused:
        at_desk.place(order_id, window=window)
    assert refused.value.problem.code == "not_signed_in"
    assert at_desk.at_carrier() == []
    assert operating.sign_in_by_badge("somebody else's") is None
    assert operating.sign_in_by_badge(f" {MARIT_BADGE} ") is not None
    at_desk.place(order_id, window=window)
    assert {event.operator for event in at_desk.parts.orders.timeline(order_id)} >= {"Marit Lunde"}
    operating.sign_out()
    assert operating.is_locked


def test_a_wrong_pin_is_refused_and_many_bring_a_pause(at_desk: Desk) -> None:
    operating = asks_who(at_desk)
    marit = add(operating, "Marit Lunde", MARIT_BADGE, MARIT_PIN)
    codes = []
    for _ in range(6):
        with pytest.raises(InvalidInput) as refused:
            operating.sign_in_by_pin(marit.id, "0000")
        codes.append(refused.value.problem.code)
    assert codes == ["pin_wrong"] * 5 + ["pause"]
    with pytest.raises(InvalidInput):
        operating.sign_in_by_pin(marit.id, MARIT_PIN)
    at_desk.clock.on(seconds=31)
    assert operating.sign_in_by_pin(marit.id, MARIT_PIN) == marit


def test_what_binds_is_for_those_who_may(office: Desk) -> None:
    operating = asks_who(office)
    add(operating, "Marit Lunde", MARIT_BADGE, MARIT_PIN)
    operating.sign_in_by_badge(MARIT_BADGE)
    add(operating, "Per Holm", "BADGE-0815-PER", "1111", Right.PLACE)
    operating.sign_in_by_badge("BADGE-0815-PER")
    order_id = office.add("100482", account=BETAKOM, extras={"betakom": {"total_price_eur": "120.00"}})
    office.station.place_order(Placing(order_id=order_id))
    with pytest.raises(InvalidInput) as refused:
        office.station.decide_order(order_id, Decision.FULFILLED, "100482")
    assert refused.value.problem.code == "not_permitted"
    assert office.parts.acts.acts(order_id) == ()
    with pytest.raises(InvalidInput):
        office.station.manage_accounts.remove(BETAKOM)
    operating.sign_in_by_badge(MARIT_BADGE)
    office.station.decide_order(order_id, Decision.FULFILLED, "100482")


def test_badges_and_pins_are_in_the_keyring_alone(at_desk: Desk) -> None:
    operating = asks_who(at_desk)
    marit = add(operating, "Marit Lunde", MARIT_BADGE, MARIT_PIN)
    text = at_desk.settings.path.read_text()
    assert "Marit Lunde" in text
    assert MARIT_BADGE not in text
    assert MARIT_PIN not in text
    operating.sign_in_by_badge(MARIT_BADGE)
    with pytest.raises(InvalidInput) as refused:
        add(operating, "Per Holm", MARIT_BADGE, "1111")
    assert refused.value.problem.code == "badge_taken"
    assert [operator.name for operator in at_desk.settings.current.operators] == ["Marit Lunde"]
    operating.remove(marit.id)
    assert operating.current is None
    assert at_desk.secrets.read(f"operator-{marit.id}", "badge") is None
    assert at_desk.secrets.read(f"operator-{marit.id}", "pin") is None


def test_the_last_one_who_sets_up_can_be_named_anew(at_desk: Desk) -> None:
    """Two people with one name get ids of their own."""
    operating = at_desk.parts.operating
    first = add(operating, "Per Holm", "BADGE-0001", "1111")
    second = add(operating, "Per Holm", "BADGE-0002", "2222")
    assert first.id != second.id
    operating.keep(first.model_copy(update={"name": "Per Ola Holm"}))
    assert operating.sign_in_by_badge("BADGE-0001") == at_desk.settings.current.operators[0]
    for short in (("bad", None), (None, "12")):
        with pytest.raises(InvalidInput):
            operating.keep(first, *(SecretStr(each) if each else None for each in short))
