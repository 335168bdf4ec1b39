"""The steps of a connection check that are the same for all systems: name, line, clock."""

import socket
import ssl
import time
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from app.connectorkit.calls import Answer
from app.connectorkit.transport import Transport
from app.domain.accounts import CheckResult, CheckStep
from app.domain.wording import mark, say

CLOCK_SECONDS = 30
CERTIFICATE_DAYS = 14
_AHEAD = mark("This computer is {seconds} s ahead of {system}")
_BEHIND = mark("This computer is {seconds} s behind {system}")


def line_steps(base_url: str, transport: Transport) -> tuple[CheckStep, ...]:
    """Look whether the address has a name that is found and a line that is safe; stops at the first that fails."""
    parts = urlsplit(base_url)
    host = parts.hostname or ""
    port = parts.port or (443 if parts.scheme == "https" else 80)
    found = _timed(lambda: _name_step(host, port))
    if found.result is CheckResult.FAILED:
        return (found,)
    if parts.scheme != "https":
        return (found, CheckStep(result=CheckResult.OK, title=say("No TLS"), detail=say("This machine only")))
    return (found, _timed(lambda: _tls_step(host, port, transport)))


def clock_step(answer: Answer) -> CheckStep:
    """Compare this computer's clock with the system's ``Date``; offers and times depend on it."""
    try:
        theirs = parsedate_to_datetime(answer.headers.get("date", ""))
    except ValueError:
        return CheckStep(
            result=CheckResult.LOOK,
            title=say("Clock not compared"),
            detail=say("{system} does not say its time", system=answer.call.system),
        )
    theirs = theirs if theirs.tzinfo else theirs.replace(tzinfo=UTC)
    # The header says whole seconds; half of one is the best guess.
    seconds = round((answer.received_at - theirs).total_seconds() - 0.5)
    if abs(seconds) <= CLOCK_SECONDS:
        apart = say("{seconds} s apart", seconds=abs(seconds))
        return CheckStep(result=CheckResult.OK, title=say("Clock right"), detail=apart)
    differs = _AHEAD if seconds > 0 else _BEHIND
    return CheckStep(
        result=CheckResult.LOOK,
        title=say("Clock differs"),
        detail=say(differs, seconds=abs(seconds), system=answer.call.system),
    )


def _timed(step: Callable[[], CheckStep]) -> CheckStep:
    started = time.monotonic()
    done = step()
    return done.model_copy(update={"milliseconds": round((time.monotonic() - started) * 1000)})


def _name_step(host: str, port: int) -> CheckStep:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return CheckStep(
            result=CheckResult.FAILED,
            title=say("Name not found"),
            detail=say("Nobody knows {host}: address or network", host=host),
        )
    detail = say("{host} is {address}", host=host, address=found[0][4][0])
    return CheckStep(result=CheckResult.OK, title=say("Name found"), detail=detail)


def _tls_step(host: str, port: int, transport: Transport) -> CheckStep:
    try:
        with (
            socket.create_connection((host, port), timeout=transport.connect_seconds) as plain,
            transport.ssl_context().wrap_socket(plain, server_hostname=host) as line,
        ):
            version = line.version() or "TLS"
            until = ssl.cert_time_to_seconds(str((line.getpeercert() or {})["notAfter"]))
    except ssl.SSLCertVerificationError as error:
        return CheckStep(
            result=CheckResult.FAILED,
            title=say("Line not safe"),
            detail=say("The certificate: {reason}", reason=error.verify_message),
        )
    except (OSError, ValueError, KeyError) as error:
        detail = say("{host} port {port}: {reason}", host=host, port=port, reason=_reason(error))
        return CheckStep(result=CheckResult.FAILED, title=say("No line"), detail=detail)
    ends = datetime.fromtimestamp(until, UTC)
    days = (ends - datetime.now(UTC)).days
    result = CheckResult.OK if days >= CERTIFICATE_DAYS else CheckResult.LOOK
    detail = say("{version}, certificate until {day:%Y-%m-%d}", version=version, day=ends)
    return CheckStep(result=result, title=say("Line safe"), detail=detail)


def _reason(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return say("no answer in time")
    return getattr(error, "strerror", None) or type(error).__name__
