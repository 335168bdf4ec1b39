"""The steps of a connection check that need an account: token, orders, clock."""

import time
from collections.abc import Callable
from datetime import datetime

from app.connectorkit.calls import Answer
from app.connectorkit.connection_check import clock_step
from app.connectors.transiteo.refusals import Refusal
from app.domain.accounts import CheckResult, CheckStep
from app.domain.errors import StationError
from app.domain.wording import say

NO_SUCH_ORDER = "connection-check"


def account_steps(
    ask: Callable[[], Answer], read: Callable[[Answer], Refusal], ends_at: Callable[[], datetime | None]
) -> tuple[CheckStep, ...]:
    """Ask for an order that cannot exist: that needs a token and changes nothing.

    Args:
        ask: Makes the call, with a token.
        read: Reads a refusal.
        ends_at: When the token ends.
    """
    started = time.monotonic()
    try:
        answer = ask()
    except StationError as error:
        return (CheckStep(result=CheckResult.FAILED, title=error.problem.title, detail=error.problem.hint),)
    milliseconds = round((time.monotonic() - started) * 1000)
    step = _token_step(answer, read, ends_at()).model_copy(update={"milliseconds": milliseconds})
    return (step, clock_step(answer))


def _token_step(answer: Answer, read: Callable[[Answer], Refusal], ends_at: datetime | None) -> CheckStep:
    if answer.content_type == "text/html":
        return CheckStep(
            result=CheckResult.FAILED,
            title=say("Not {system}", system="Transiteo"),
            detail=say("Something else answers at this address"),
        )
    refusal = read(answer)
    if refusal.is_quota:
        return CheckStep(
            result=CheckResult.LOOK,
            title=say("Quota used up"),
            detail=say("The token is good, but no calls are left"),
        )
    if answer.status in {401, 403}:
        return CheckStep(
            result=CheckResult.FAILED,
            title=say("Token not accepted"),
            detail=refusal.words or say("Copy a new refresh token"),
        )
    until = say("Renewed by itself at {time:%H:%M} UTC", time=ends_at) if ends_at is not None else ""
    return CheckStep(result=CheckResult.OK, title=say("Token accepted"), detail=until)
