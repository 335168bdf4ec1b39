"""The steps of a connection check that need an account: token, list, messages, clock. Nothing is written."""

import time
from collections.abc import Callable

from pydantic import ValidationError

from app.connectorkit.calls import Answer
from app.connectorkit.connection_check import clock_step
from app.connectors.parcellab import wire_answers
from app.connectors.parcellab.options import Settings, TokenForm
from app.domain.accounts import CheckResult, CheckStep
from app.domain.errors import StationError
from app.domain.wording import say

_NEXT = {
    TokenForm.AS_PASTED: TokenForm.BASE64,
    TokenForm.BASE64: TokenForm.BEARER,
    TokenForm.BEARER: TokenForm.AS_PASTED,
}


def account_steps(ask: Callable[[], Answer], settings: Settings) -> tuple[CheckStep, ...]:
    """Try the token on the list of orders, say whether recipients get messages, and compare the clocks."""
    started = time.monotonic()
    try:
        answer = ask()
    except StationError as error:
        return (CheckStep(result=CheckResult.FAILED, title=error.problem.title, detail=error.problem.hint),)
    milliseconds = round((time.monotonic() - started) * 1000)
    token = token_step(answer, settings).model_copy(update={"milliseconds": milliseconds})
    if token.result is CheckResult.FAILED:
        return (token, clock_step(answer))
    return (token, _messages_step(settings), clock_step(answer))


def token_step(answer: Answer, settings: Settings) -> CheckStep:
    """Say what the answer means for the token; which form it takes is tried by a person, one after the other."""
    if answer.status == 401:
        return CheckStep(
            result=CheckResult.FAILED,
            title=say("Token not accepted"),
            detail=say(
                "As “{form}”; try “{other}” at Token goes as",
                form=say(settings.token_form.words),
                other=say(_NEXT[settings.token_form].words),
            ),
        )
    if answer.status == 403:
        return CheckStep(
            result=CheckResult.LOOK,
            title=say("Token known, orders not readable"),
            detail=say("It lacks a scope, or the account is another one's; whether it may write is not known"),
        )
    if not answer.ok or answer.content_type == "text/html" or not _is_list(answer.content):
        return CheckStep(
            result=CheckResult.FAILED,
            title=say("Not {system}", system="parcelLab"),
            detail=say("Something else answers at this address"),
        )
    return CheckStep(result=CheckResult.OK, title=say("Token accepted"))


def _is_list(content: bytes) -> bool:
    try:
        wire_answers.ListAnswer.model_validate_json(content)
    except ValidationError:
        return content.lstrip().startswith(b"[")
    return True


def _messages_step(settings: Settings) -> CheckStep:
    if settings.notifications_inactive:
        detail = say("Recipients get none for these parcels")
        return CheckStep(result=CheckResult.OK, title=say("No messages"), detail=detail)
    return CheckStep(
        result=CheckResult.LOOK,
        title=say("Recipients get messages"),
        detail=say("parcelLab has no test system: what is announced here may send mail"),
    )
