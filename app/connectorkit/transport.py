"""The one way out: a shared HTTP client that ends every call in one of three ends."""

import json
import logging
import random
import ssl
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlencode

from pydantic import SecretStr

from app.connectorkit import failures
from app.connectorkit.bodies import BodyTooBig, BodyUnreadable, read_body
from app.connectorkit.calls import Answer, Call, Kind
from app.connectorkit.pace import Paces
from app.connectorkit.redaction import Redaction
from app.domain.errors import StationError

if TYPE_CHECKING:
    import httpx

_log = logging.getLogger(__name__)

CONNECT_SECONDS = 5.0
TOTAL_SECONDS = 30.0
KEEPALIVE_SECONDS = 30.0
CONNECTIONS = 20
READ_TRIES = 3


class Transport:
    """Sends calls through one client; building it is cheap, the client is made by the first call.

    Redirects are never followed, cookies never kept, proxies and passwords never taken from the environment.
    May be used from any thread.

    Args:
        connect_seconds: For the connection and its TLS handshake, each.
        total_seconds: For a whole call, with its retries.
        redaction: Where secrets are known; also the log filter's.
        verify: Certificates to trust; the usual ones if None (``SSL_CERT_FILE`` is honoured).
        own_ca: Names a file with further authorities to trust beside the usual ones; empty if there are none. Asked by the first call.
        sleep: Waits between tries.
        wire: Takes the place of the network.
        paces: Rates that other processes share; those of this one alone if None.

    Attributes:
        paces: The rates that systems ask to keep; here, so that an account that is changed keeps its count.
    """

    def __init__(
        self,
        *,
        connect_seconds: float = CONNECT_SECONDS,
        total_seconds: float = TOTAL_SECONDS,
        redaction: Redaction | None = None,
        verify: ssl.SSLContext | None = None,
        own_ca: Callable[[], str] = str,
        sleep: Callable[[float], None] = time.sleep,
        wire: "httpx.BaseTransport | None" = None,
        paces: Paces | None = None,
    ) -> None:
        self.connect_seconds = connect_seconds
        self.total_seconds = total_seconds
        self.redaction = redaction or Redaction()
        self.sleep = sleep
        self.paces = paces or Paces()
        self._verify = verify
        self._own_ca = own_ca
        self._wire = wire
        self._lock = threading.Lock()
        self._http: httpx.Client | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close idle connections; the next call opens new ones."""
        with self._lock:
            client, self._http = self._http, None
        if client is not None:
            client.close()

    def ssl_context(self) -> ssl.SSLContext:
        """Return the context that verifies the systems' certificates."""
        with self._lock:
            return self._ssl_context()

    def send(self, call: Call) -> Answer:
        """Make a call and return its complete answer, with a status of 2xx or 4xx.

        Raises:
            Refused: It cannot be sent, or the answer is a redirect or a wish to slow down: nothing was done.
            Unreachable: It never left (``ca_unreadable`` too), or no clear answer came and asking again is safe.
            OutcomeUnknown: It left, no clear answer came, and asking again is not safe.
        """
        ends_at = time.monotonic() + self.total_seconds
        tries = 1
        while True:
            outcome = self._exchange(call, ends_at, tries)
            wait = _wished_wait(outcome) if isinstance(outcome, Answer) else None
            # Jitter, so that the desks of a hall do not come back in the same moment.
            pause = wait + random.uniform(0.05, 0.5) if wait is not None else 0.0
            again = wait is not None and call.kind is Kind.READ and tries < READ_TRIES
            if not again or time.monotonic() + pause >= ends_at:
                break
            self.sleep(pause)
            tries += 1
        failure = outcome if isinstance(outcome, StationError) else self._judged(outcome)
        if failure is not None:
            raise failure
        assert isinstance(outcome, Answer)  # noqa: S101 (tells mypy what the line above made sure of)
        return outcome

    def _judged(self, answer: Answer) -> StationError | None:
        """Return the error that a status amounts to whatever the system; None for 2xx and 4xx."""
        call, status = answer.call, answer.status
        detail = f"{call.verb}: HTTP {status} after {answer.milliseconds} ms, {answer.tries} tries"
        if status == 429 or (status == 503 and call.again_is_safe and "retry-after" in answer.headers):
            return failures.slow_down(call.system, _wished_wait(answer), detail, again_is_safe=call.again_is_safe)
        if status >= 500:
            return failures.left_open(call.system, "server_error", detail, again_is_safe=call.again_is_safe)
        if status < 200 or 300 <= status < 400:
            # 307 and 308 mean "not here, and nothing was done"; after 301 to 303 a write may have been taken (RFC 9110, 15.4).
            if call.again_is_safe or status in {307, 308}:
                return failures.redirected(call.system, detail)
            return failures.left_open(call.system, "redirected", detail, again_is_safe=False)
        if status in {408, 409} and call.kind is Kind.ONCE:
            return failures.left_open(call.system, "conflict", detail, again_is_safe=False)
        return None

    def _exchange(self, call: Call, ends_at: float, tries: int) -> Answer | StationError:
        """Make one request. Errors are returned, so that no traceback keeps the request with its key."""
        import httpx

        client = self._client()
        started = time.monotonic()
        status: int | str
        try:
            request = client.build_request(call.method, call.url, **_content(call))
        except (httpx.InvalidURL, UnicodeError, ValueError, TypeError) as error:
            return failures.not_sendable(call.system, f"{call.verb}: {type(error).__name__}")
        outcome: Answer | StationError
        try:
            status, headers, content = self._read(client, request, call, ends_at)
            outcome = Answer(call, status, headers, content, datetime.now(UTC), _since(started), tries)
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout) as error:
            status, outcome = (
                "not connected",
                failures.not_connected(call.system, self._said(call, request.url.host, error, started)),
            )
        except (httpx.UnsupportedProtocol, httpx.LocalProtocolError) as error:
            # Its text repeats the header that cannot be sent, which may be the key.
            status = "not sendable"
            outcome = failures.not_sendable(call.system, f"{call.verb}: {type(error).__name__}")
        except (httpx.TransportError, httpx.InvalidURL, ValueError, BodyTooBig, BodyUnreadable) as error:
            # httpx reads where a redirect leads although it is not followed, and stumbles over some addresses.
            status = _code(error)
            detail = self._said(call, request.url.host, error, started)
            outcome = failures.left_open(call.system, status, detail, again_is_safe=call.again_is_safe)
        _log_call(call, status, _since(started), tries)
        return outcome

    @staticmethod
    def _read(
        client: "httpx.Client", request: "httpx.Request", call: Call, ends_at: float
    ) -> tuple[int, dict[str, str], bytes]:
        from app.connectorkit.deadlines import until

        with until(ends_at):
            response = client.send(request, stream=True)
            try:
                encoding = response.headers.get("content-encoding", "")
                content = read_body(response.iter_raw(), encoding, call.max_bytes)
            finally:
                response.close()
        return response.status_code, {name.lower(): value for name, value in response.headers.items()}, content

    def _said(self, call: Call, host: str, error: Exception, started: float) -> str:
        text = f"{call.verb} at {host}: {type(error).__name__} after {_since(started)} ms: {error}"
        sent = (value for value in (call.form or {}).values() if isinstance(value, SecretStr))
        return self.redaction.scrub(text, (*call.secrets, *call.secret_headers.values(), *sent))

    def _client(self) -> "httpx.Client":
        with self._lock:
            if self._http is None:
                self._http = self._new_client()
            return self._http

    def _ssl_context(self) -> ssl.SSLContext:
        if self._verify is None:
            import httpx

            self._verify = with_own_ca(httpx.create_ssl_context(), self._own_ca())
        return self._verify

    def _new_client(self) -> "httpx.Client":
        from http.cookiejar import CookieJar, DefaultCookiePolicy

        import httpx

        from app.connectorkit.deadlines import DeadlineTransport

        # httpx writes whole addresses at INFO, httpcore whole headers at DEBUG: tokens and keys.
        for name in ("httpx", "httpcore"):
            logging.getLogger(name).setLevel(logging.WARNING)
        wire = self._wire or DeadlineTransport(
            self._ssl_context(), connections=CONNECTIONS, keepalive_seconds=KEEPALIVE_SECONDS
        )
        return httpx.Client(
            transport=wire,
            timeout=httpx.Timeout(self.total_seconds, connect=self.connect_seconds, pool=self.connect_seconds),
            follow_redirects=False,
            trust_env=False,
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            headers={"User-Agent": "Parceldesk", "Accept-Encoding": "gzip"},
        )


def with_own_ca(context: ssl.SSLContext, path: str) -> ssl.SSLContext:
    """Let a context trust the authorities of a file, too.

    Raises:
        Unreachable: The file cannot be read or holds no certificate.
    """
    reason = ""
    if path:
        try:
            context.load_verify_locations(cafile=path)
        except (OSError, ValueError) as error:  # SSLError is an OSError; a path with a NUL is a ValueError
            reason = type(error).__name__
    if reason:
        raise failures.ca_unreadable(path, reason)
    return context


def _content(call: Call) -> dict[str, Any]:
    headers = {
        **call.headers,
        **{name: secret.get_secret_value() for name, secret in call.secret_headers.items()},
    }
    if call.content is not None:
        return {"headers": {"Content-Type": "application/json", **headers}, "content": call.content}
    if call.body is None and call.form is not None:
        headers["Content-Type"] = "application/x-www-form-urlencoded"
        return {"headers": headers, "content": urlencode({name: _plain(value) for name, value in call.form.items()})}
    if call.body is None:
        return {"headers": headers}
    headers["Content-Type"] = "application/json"
    return {"headers": headers, "content": json.dumps(call.body, allow_nan=False).encode()}


def _plain(value: str | SecretStr) -> str:
    return value.get_secret_value() if isinstance(value, SecretStr) else value


def _since(started: float) -> int:
    return round((time.monotonic() - started) * 1000)


def _code(error: Exception) -> str:
    import httpx

    if isinstance(error, httpx.TimeoutException):
        return "too_slow"
    if isinstance(error, BodyTooBig):
        return "too_big"
    is_silence = isinstance(error, httpx.TransportError) and not isinstance(error, httpx.DecodingError)
    return "no_answer" if is_silence else "unreadable_answer"


def _wished_wait(answer: Answer) -> float | None:
    """Return the seconds that a system asks to wait (RFC 9110, 10.2.3); None if it does not ask."""
    value = answer.headers.get("retry-after", "").strip()
    if answer.status not in {429, 503} or not value:
        return None
    if value.isascii() and value.isdigit():
        return float(value[:9])
    try:
        moment = parsedate_to_datetime(value)
    except ValueError:
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max(0.0, (moment - datetime.now(UTC)).total_seconds())


def _log_call(call: Call, status: int | str, milliseconds: int, tries: int) -> None:
    """Write our own line: never the address, whose path and query may hold a token."""
    _log.info(
        "%s %s: %s in %d ms",
        call.system,
        call.verb,
        status,
        milliseconds,
        extra={
            "system": call.system,
            "call": call.verb,
            "status": status,
            "milliseconds": milliseconds,
            "tries": tries,
        },
    )
