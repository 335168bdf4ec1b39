"""What the five systems' forms, refusals and checks of fields tell people is found in the catalogue, whole and not in pieces."""

import re
from collections.abc import Iterator
from enum import Enum
from typing import Any, get_args

import pytest
from pydantic import BaseModel, ValidationError

from app.connectorkit import failures
from app.connectorkit.error_reading import Said
from app.connectors import discover
from app.connectors.betakom import refusals as betakom
from app.connectors.parcellab import refusals as parcellab
from app.connectors.parcellab.wire import OrderRecord
from app.connectors.porterbuddy import refusals as porterbuddy
from app.connectors.porterbuddy.shipment import ShipmentDetails
from app.connectors.transeu import refusals as transeu
from app.connectors.transeu.amendment import Amendment
from app.connectors.transiteo import refusals as transiteo
from app.connectors.transiteo.customs import CustomsOrder
from app.domain.checks import problems_of
from app.domain.errors import Problem
from app.domain.money import Money
from app.domain.wording import say, speak
from tests.packaging.test_dev import load

OWN = ("betakom", "parcellab", "porterbuddy", "transeu", "transiteo")


@pytest.fixture(scope="module")
def sentences() -> frozenset[str]:
    return frozenset(load("words").gather())


@pytest.fixture
def _in_brackets(sentences: frozenset[str]) -> Iterator[None]:
    """Put whatever the catalogue knows between brackets."""
    speak(lambda text, _: f"⟦{text}⟧" if text in sentences else "")
    yield
    speak(None)


def unsaid(problem: Problem) -> str:
    """Return what of a problem the catalogue does not know."""
    text, before = f"{say(problem.title)} {say(problem.hint)}", ""
    while text != before:
        before, text = text, re.sub(r"⟦[^⟦⟧]*⟧", "", text)
    return text.strip(" .")


def drawn() -> Iterator[type[BaseModel]]:
    found = discover()
    for each in OWN:
        yield found[each].settings
        if (extras := found[each].extras) is not None:
            yield extras
    yield from (ShipmentDetails, Amendment, CustomsOrder, OrderRecord)


def words_of(model: type[BaseModel], seen: set[object]) -> Iterator[str]:
    """Yield what a form of a model shows, with the forms in it."""
    if model in seen or model is Money:
        return
    seen.add(model)
    yield model.model_config.get("title") or ""
    for info in model.model_fields.values():
        yield from (info.title or "", info.description or "")
        for kind in types_in(info.annotation):
            if isinstance(kind, type) and issubclass(kind, BaseModel):
                yield from words_of(kind, seen)
            elif isinstance(kind, type) and issubclass(kind, Enum):
                yield from (words for each in kind if (words := getattr(each, "words", "")))


def types_in(annotation: Any) -> Iterator[Any]:
    yield annotation
    for each in get_args(annotation):
        yield from types_in(each)


def test_what_a_form_shows_is_in_the_catalogue(sentences: frozenset[str]) -> None:
    signs = {"Base64", "Base64url", "Bearer", "UTC"}
    seen: set[object] = set()
    shown = {words for model in drawn() for words in words_of(model, seen)} - {""} - signs
    assert len(shown) > 250
    assert shown <= sentences, shown - sentences


@pytest.mark.usefixtures("_in_brackets")
def test_what_a_system_refuses_is_said_in_whole_sentences() -> None:
    said = Said("is wrong")
    hints = {
        "Betakom": betakom.problem_of(Said("is wrong", "customer.email"), betakom.Origins()),
        "Porterbuddy": porterbuddy.problem_of(Said("is wrong", "destination.name")),
        "Trans.eu": transeu.refused(transeu.Complaint((said,)), "").problem,
        "Transiteo": transiteo.refused(transiteo.Refusal(400, "", (transiteo.Complaint("is wrong"),)), "", "").problem,
        "parcelLab": parcellab.problem_of(said, "recipient.name"),
    }
    for system, problem in hints.items():
        assert not unsaid(problem)
        assert problem.title.startswith(f"⟦{system} does not take ")
        assert problem.hint.endswith(f"⟦{system} says: “is wrong”⟧")
    codes = ("no_answer", "too_slow", "server_error", "too_big", "unreadable_answer", "redirected", "conflict")
    left = [failures.left_open("Betakom", code, "", again_is_safe=safe) for code in codes for safe in (True, False)]
    for error in (
        *left,
        failures.slow_down("Betakom", 3.0, "", again_is_safe=True),
        failures.redirected("Betakom", ""),
    ):
        assert not unsaid(error.problem)


@pytest.mark.usefixtures("_in_brackets")
@pytest.mark.parametrize("system", OWN)
def test_what_is_wrong_with_an_account_is_said(system: str) -> None:
    with pytest.raises(ValidationError) as refused:
        discover()[system].settings.model_validate({"base_url": "ftp://somewhere"})
    own = [problem for problem in problems_of(refused.value) if problem.code == "field_value_error"]
    assert own
    assert not any(map(unsaid, own))
