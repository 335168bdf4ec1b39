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

CLOCK_SECONDS = 30
CERTIFICATE_DAYS = 14


def line_steps(base_url: str, transport: Transport) -> tuple[CheckStep, ...]:
    """Look whether the address has a name that is found and a line that is safe; stops at the first that fails."""
    parts = urlsplit(base_url)
    host = parts.hostname or ""
    port = parts.port or (443 if parts.scheme == "https" else 80)
    found = _timed(lambda: _name_step(host, port))
    if found.result is CheckResult.FAILED:
        return (found,)
    if parts.scheme != "https":
        return (found, CheckStep(result=CheckResult.OK, title="No TLS", detail="This machine only"))
    return (found, _timed(lambda: _tls_step(host, port, transport)))


def clock_step(answer: Answer) -> CheckStep:
    """Compare this computer's clock with the system's ``Date``; offers and times depend on it."""
    try:
        theirs = parsedate_to_datetime(answer.headers.get("date", ""))
    except ValueError:
        return CheckStep(
            result=CheckResult.LOOK, title="Clock not compared", detail=f"{answer.call.system} does not say its time"
        )
    theirs = theirs if theirs.tzinfo else theirs.replace(tzinfo=UTC)
    # The header says whole seconds; half of one is the best guess.
    seconds = round((answer.received_at - theirs).total_seconds() - 0.5)
    if abs(seconds) <= CLOCK_SECONDS:
        return CheckStep(result=CheckResult.OK, title="Clock right", detail=f"{abs(seconds)} s apart")
    word = "ahead of" if seconds > 0 else "behind"
    return CheckStep(
        result=CheckResult.LOOK,
        title="Clock differs",
        detail=f"This computer is {abs(seconds)} s {word} {answer.call.system}",
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
            result=CheckResult.FAILED, title="Name not found", detail=f"Nobody knows {host}: address or network"
        )
    return CheckStep(result=CheckResult.OK, title="Name found", detail=f"{host} is {found[0][4][0]}")


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
            result=CheckResult.FAILED, title="Line not safe", detail=f"The certificate: {error.verify_message}"
        )
    except (OSError, ValueError, KeyError) as error:
        return CheckStep(result=CheckResult.FAILED, title="No line", detail=f"{host} port {port}: {_reason(error)}")
    ends = datetime.fromtimestamp(until, UTC)
    days = (ends - datetime.now(UTC)).days
    result = CheckResult.OK if days >= CERTIFICATE_DAYS else CheckResult.LOOK
    return CheckStep(result=result, title="Line safe", detail=f"{version}, certificate until {ends:%Y-%m-%d}")


def _reason(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return "no answer in time"
    return getattr(error, "strerror", None) or type(error).__name__
