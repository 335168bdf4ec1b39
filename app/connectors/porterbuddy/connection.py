"""The steps of a connection check that need an account: key, windows, clock."""

import time
from collections.abc import Callable

from pydantic import ValidationError

from app.connectorkit.calls import Answer
from app.connectorkit.connection_check import clock_step
from app.connectors.porterbuddy import asking, wire, wire_answers
from app.domain.accounts import CheckResult, CheckStep
from app.domain.addresses import Party
from app.domain.errors import StationError
from app.domain.orders import Order
from app.domain.parcels import Parcel
from app.domain.wording import say

_PARCEL = Parcel(weight_grams=1000)


def account_steps(
    ask: Callable[[wire.AvailabilityRequest | None], Answer], sender: Party | None, style: wire.CountryStyle
) -> tuple[CheckStep, ...]:
    """Try the key, count the windows for the sender's own place, and compare the clocks."""
    started = time.monotonic()
    try:
        answer = ask(_question(sender, style))
    except StationError as error:
        return (CheckStep(result=CheckResult.FAILED, title=error.problem.title, detail=error.problem.hint),)
    milliseconds = round((time.monotonic() - started) * 1000)
    key = _key_step(answer, asked_for_windows=sender is not None).model_copy(update={"milliseconds": milliseconds})
    if key.result is CheckResult.FAILED:
        return (key, clock_step(answer))
    return (key, _windows_step(answer, sender), clock_step(answer))


def _question(sender: Party | None, style: wire.CountryStyle) -> wire.AvailabilityRequest | None:
    if sender is None:
        return None
    order = Order(reference="connection-check", recipient=sender, parcels=(_PARCEL,))
    return asking.availability_request(order, sender, (), style)


def _key_step(answer: Answer, *, asked_for_windows: bool) -> CheckStep:
    if answer.status in {401, 403}:
        return CheckStep(
            result=CheckResult.FAILED,
            title=say("Key not accepted"),
            detail=say("Porterbuddy does not take this key; test and live keys differ"),
        )
    page = answer.content_type == "text/html"
    if page or (asked_for_windows and answer.status in {404, 405}):
        return CheckStep(
            result=CheckResult.FAILED,
            title=say("Not {system}", system="Porterbuddy"),
            detail=say("Something else answers at this address"),
        )
    return CheckStep(result=CheckResult.OK, title=say("Key accepted"))


def _windows_step(answer: Answer, sender: Party | None) -> CheckStep:
    if sender is None:
        detail = say("No sender is set up yet")
        return CheckStep(result=CheckResult.LOOK, title=say("Windows not asked for"), detail=detail)
    if not answer.ok:
        return CheckStep(
            result=CheckResult.LOOK,
            title=say("No windows"),
            detail=say("Porterbuddy does not take the sender's place (HTTP {status})", status=answer.status),
        )
    try:
        count = len(wire_answers.AvailabilityAnswer.model_validate_json(answer.content).delivery_windows)
    except ValidationError:
        detail = say("The answer cannot be read")
        return CheckStep(result=CheckResult.FAILED, title=say("No windows"), detail=detail)
    place = sender.address.lines()[1]
    if not count:
        detail = say("Not to {place} now", place=place)
        return CheckStep(result=CheckResult.LOOK, title=say("No windows offered"), detail=detail)
    detail = say("{count} to {place}", count=count, place=place)
    return CheckStep(result=CheckResult.OK, title=say("Windows offered"), detail=detail)
