"""Keeps secrets out of details and logs."""

import json
import logging
import re
import threading
from collections.abc import Iterable
from urllib.parse import quote, urlsplit

from pydantic import SecretStr
from typing_extensions import override

HIDDEN = "[hidden]"
_SHORTEST = 4
_URL = re.compile(r"\bhttps?://[^\s\"'<>\\]+", re.IGNORECASE)
_HEADER = re.compile(
    r"(?P<name>\b(?:x-api-key|api-key|authorization|idempotency-key|cookie|set-cookie)\b[\"']?\s*[:=]\s*)[^\r\n,;}]+",
    re.IGNORECASE,
)


def _spellings(value: str) -> set[str]:
    """The forms in which a value comes back: as it is, in a URL, in JSON."""
    return {value, quote(value, safe=""), quote(value), json.dumps(value)[1:-1], value.replace("/", "\\/")}


def _bare_url(match: re.Match[str]) -> str:
    """Keep scheme and host of a URL: labels and tracking pages carry their token in the path."""
    try:
        parts = urlsplit(match.group())
        host = parts.hostname or ""
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return HIDDEN
    rest = "/…" if parts.path.strip("/") or parts.query else ""
    return f"{parts.scheme.lower()}://{host}{port}{rest}"


class Redaction:
    """Knows the secrets of the open accounts and takes them out of texts; may be used from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._spellings: frozenset[str] = frozenset()

    @override
    def __repr__(self) -> str:
        return f"Redaction({len(self._spellings)} spellings)"

    def register(self, *secrets: SecretStr) -> None:
        """Remember secrets that must never show; very short ones are left out, since they would hide half the log."""
        with self._lock:
            self._spellings |= _all_spellings(secrets)

    def scrub(self, text: str, also: Iterable[SecretStr] = ()) -> str:
        """Return the text without secrets, without values of secret headers, and with URLs cut to their host.

        Args:
            also: Secrets of this one call, such as a window's token.
        """
        for value in sorted(self._spellings | _all_spellings(also), key=len, reverse=True):
            text = text.replace(value, HIDDEN)
        return _HEADER.sub(rf"\g<name>{HIDDEN}", _URL.sub(_bare_url, text))


def _all_spellings(secrets: Iterable[SecretStr]) -> frozenset[str]:
    values = (secret.get_secret_value() for secret in secrets)
    return frozenset(form for value in values if len(value) >= _SHORTEST for form in _spellings(value))


class RedactingFilter(logging.Filter):
    """Scrubs each record of a handler, with its traceback; add it to every handler."""

    def __init__(self, redaction: Redaction) -> None:
        super().__init__()
        self._redaction = redaction

    @override
    def filter(self, record: logging.LogRecord) -> bool:
        try:
            text = record.getMessage()
        except Exception:  # noqa: BLE001  # a log line that cannot be built must not stop what it tells of
            text = f"A line that cannot be written, from {record.pathname}:{record.lineno}"
        record.msg = self._redaction.scrub(text)
        record.args = None
        if record.exc_info and not record.exc_text:
            record.exc_text = logging.Formatter().formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = self._redaction.scrub(record.exc_text)
        return True
