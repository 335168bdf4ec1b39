"""The steps of a connection check that need an account: sign-in, orders, clock."""

import time
from collections.abc import Callable

from app.connectorkit.calls import Answer
from app.connectorkit.connection_check import clock_step, line_steps
from app.connectorkit.transport import Transport
from app.domain.accounts import CheckResult, CheckStep
from app.domain.errors import StationError
from app.domain.sign_in import SignInState
from app.domain.wording import say


def check_steps(
    base_url: str, transport: Transport, sign_in: Callable[[], SignInState], ask: Callable[[], Answer]
) -> tuple[CheckStep, ...]:
    """Look at name, line and sign-in, then read one page of orders and compare the clocks."""
    steps = line_steps(base_url, transport)
    if steps[-1].result is CheckResult.FAILED:
        return steps
    try:
        known = sign_in()
        steps = (*steps, _sign_in_step(known))
        if not known.signed_in:
            return steps
        started = time.monotonic()
        answer = ask()
    except StationError as error:
        return (*steps, CheckStep(result=CheckResult.FAILED, title=error.problem.title, detail=error.problem.hint))
    milliseconds = round((time.monotonic() - started) * 1000)
    read = _orders_step(answer, known).model_copy(update={"milliseconds": milliseconds})
    return (*steps, read, clock_step(answer))


def _sign_in_step(known: SignInState) -> CheckStep:
    if not known.signed_in:
        return CheckStep(result=CheckResult.FAILED, title=say("Not signed in"), detail=known.reason)
    ends = known.expires_at
    until = say("Until {moment:%Y-%m-%d %H:%M} UTC, renewed before", moment=ends) if ends else ""
    return CheckStep(result=CheckResult.OK, title=say("Signed in"), detail=until)


def _orders_step(answer: Answer, known: SignInState) -> CheckStep:
    if answer.status == 401:
        return CheckStep(
            result=CheckResult.FAILED,
            title=say("Not accepted"),
            detail=say("Trans.eu does not take the sign-in or the Api-key"),
        )
    if answer.status == 403:
        granted = known.scope or say("not said")
        return CheckStep(
            result=CheckResult.LOOK,
            title=say("Orders not shown"),
            detail=say("The account may not read orders; granted: {granted}", granted=granted),
        )
    if answer.content_type == "text/html" or not (answer.ok or answer.status == 404):
        return CheckStep(
            result=CheckResult.FAILED,
            title=say("Not {system}", system="Trans.eu"),
            detail=say("Something else answers at this address"),
        )
    return CheckStep(result=CheckResult.OK, title=say("Orders can be read"))
