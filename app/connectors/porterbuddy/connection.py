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
            title="Key not accepted",
            detail="Porterbuddy does not take this key; test and live keys differ",
        )
    page = answer.content_type == "text/html"
    if page or (asked_for_windows and answer.status in {404, 405}):
        return CheckStep(
            result=CheckResult.FAILED, title="Not Porterbuddy", detail="Something else answers at this address"
        )
    return CheckStep(result=CheckResult.OK, title="Key accepted")


def _windows_step(answer: Answer, sender: Party | None) -> CheckStep:
    if sender is None:
        return CheckStep(result=CheckResult.LOOK, title="Windows not asked for", detail="No sender is set up yet")
    if not answer.ok:
        return CheckStep(
            result=CheckResult.LOOK,
            title="No windows",
            detail=f"Porterbuddy does not take the sender's place (HTTP {answer.status})",
        )
    try:
        count = len(wire_answers.AvailabilityAnswer.model_validate_json(answer.content).delivery_windows)
    except ValidationError:
        return CheckStep(result=CheckResult.FAILED, title="No windows", detail="The answer cannot be read")
    if not count:
        return CheckStep(
            result=CheckResult.LOOK, title="No windows offered", detail=f"Not to {sender.address.lines()[1]} now"
        )
    return CheckStep(result=CheckResult.OK, title="Windows offered", detail=f"{count} to {sender.address.lines()[1]}")
