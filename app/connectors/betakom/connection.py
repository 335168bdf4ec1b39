"""The steps of a connection check beyond the line: who answers, the clock, the signature.

Betakom has no signed call that only reads, so partner id and secret are proven by the first order.
"""

import time
from collections.abc import Callable
from datetime import UTC, datetime

from pydantic import SecretStr

from app.connectorkit.calls import Answer
from app.connectorkit.connection_check import clock_step
from app.connectorkit.signing import Message, Signer
from app.connectors.betakom.refusals import seconds_apart
from app.connectors.betakom.settings import Settings
from app.domain.accounts import CheckResult, CheckStep
from app.domain.errors import StationError
from app.domain.wording import say

# Made by the rule of Betakom's page on authentication; the vendor publishes no example.
VECTOR_SECRET = SecretStr("whsec_test_0001")
VECTOR_TIME = datetime.fromtimestamp(1_760_000_000, UTC)
VECTOR_BODY = (
    b'{"partnerOrderId":"PO-1001","customer":{"email":"kunde@example.com"},"loading":{"country":"DE"},'
    b'"unloading":{"country":"DE"},"totalPriceEur":480}'
)
VECTOR_SIGNATURE = "v1=71712528fc55af2aec270c06856d86112a5851512386d93e031e770701851a89"


def account_steps(ask: Callable[[], Answer], settings: Settings) -> tuple[CheckStep, ...]:
    """Look who answers, compare the clocks, try the signer, and say what cannot be tried."""
    started = time.monotonic()
    try:
        answer = ask()
    except StationError as error:
        return (CheckStep(result=CheckResult.FAILED, title=error.problem.title, detail=error.problem.hint),)
    milliseconds = round((time.monotonic() - started) * 1000)
    return (
        _answer_step(answer).model_copy(update={"milliseconds": milliseconds}),
        _clock_step(answer, settings.clock_seconds),
        signature_step(settings.signer),
        CheckStep(
            result=CheckResult.LOOK,
            title=say("Secret not tried"),
            detail=say(
                "Betakom has no signed call that only reads; the first order shows whether partner id and secret fit"
            ),
        ),
    )


def _answer_step(answer: Answer) -> CheckStep:
    # An order without a token is refused (documented: 401); how an unknown one is answered, the document leaves open.
    if answer.ok:
        return CheckStep(
            result=CheckResult.LOOK,
            title=say("Something answers"),
            detail=say("HTTP {status} for an order that does not exist: it may not be Betakom", status=answer.status),
        )
    detail = say("HTTP {status}, as it should", status=answer.status)
    return CheckStep(result=CheckResult.OK, title=say("Betakom answers"), detail=detail)


def _clock_step(answer: Answer, clock_seconds: int) -> CheckStep:
    apart = seconds_apart(answer)
    step = clock_step(answer)
    if apart is None or abs(apart) <= clock_seconds:
        return step
    detail = say("{apart}; it refuses more than {seconds} s", apart=step.detail, seconds=clock_seconds)
    return step.model_copy(update={"result": CheckResult.FAILED, "detail": detail})


def signature_step(signer: Signer) -> CheckStep:
    """Sign a known text and compare; another result is what advanced options ask for, and worth a look."""
    try:
        made = signer.signature(VECTOR_SECRET, Message(body=VECTOR_BODY), signer.timestamp(VECTOR_TIME))
    except ValueError as error:
        made = str(error)
    if made == VECTOR_SIGNATURE:
        detail = say("Test vector {vector}…", vector=made[:15])
        return CheckStep(result=CheckResult.OK, title=say("Signs as documented"), detail=detail)
    return CheckStep(
        result=CheckResult.LOOK,
        title=say("Signs in its own way"),
        detail=say("The account's advanced options change the signature"),
    )
