"""Logging: one rotating file of JSON lines, redacted, and nothing of a secret in it."""

import json
import logging
import os
from contextlib import suppress
from datetime import UTC, datetime
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from typing_extensions import override

from app.connectorkit.redaction import RedactingFilter, Redaction
from app.domain.journal import noted

NAME = "station.log"
_BYTES = 5_000_000
_BACKUPS = 4
_LONGEST_TEXT = 4_000
_LONGEST_TRACE = 20_000
_OWN = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "trace"}


class JsonLines(logging.Formatter):
    """One JSON object a line, in ASCII: whatever a text holds, it neither ends its line nor moves a terminal's cursor.

    ``at`` (UTC), ``level``, ``from``, ``process`` and ``said`` are always there; then come what the journal knows (verb, order,
    account, attempt, act, job), what the line itself carries, and ``trace`` where something broke.

    Args:
        redaction: Knows the secrets; every text is scrubbed, whatever field it is in.
    """

    def __init__(self, redaction: Redaction) -> None:
        super().__init__()
        self._redaction = redaction

    @override
    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC)
        line: dict[str, object] = {
            "at": at.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "level": record.levelname.lower(),
            "from": record.name,
            "process": record.process,
            "said": self._text(record.getMessage(), _LONGEST_TEXT),
        }
        carried = {name: value for name, value in vars(record).items() if name not in _OWN}
        for name, value in {**noted(), **carried}.items():
            if name not in line:
                line[name] = value if isinstance(value, int | float | None) else self._text(str(value), _LONGEST_TEXT)
        trace = record.exc_text or (self.formatException(record.exc_info) if record.exc_info else "")
        trace = trace or str(getattr(record, "trace", ""))
        if trace:
            line["trace"] = self._text(trace, _LONGEST_TRACE)
        return json.dumps(line, ensure_ascii=True)

    def _text(self, text: str, longest: int) -> str:
        # Scrubbed whole and cut then: a secret that is cut in two would be known by neither half.
        clean = self._redaction.scrub(text)
        return clean if len(clean) <= longest else f"{clean[:longest]}… ({len(clean)} letters)"


class _StationLog(RotatingFileHandler):
    """The station's own file, told from handlers of others; whatever happens to it, the station works on."""

    @override
    def _open(self) -> TextIOWrapper:
        number = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return open(number, "a", encoding="utf-8")  # noqa: PTH123  # a number, not a path

    @override
    def doRollover(self) -> None:
        # Window and terminal verbs share the file: where the other one holds it open (Windows), it grows on until it can be turned.
        with suppress(OSError):
            super().doRollover()
        if self.stream is None:
            self.stream = self._open()

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        """Say nothing of a full disk: there is nowhere to say it, and standard error would get the unredacted line."""


def set_up_logging(folder: Path, redaction: Redaction) -> Path | None:
    """Send the log to ``station.log`` in a folder; return the file, None when it cannot be written (the station works on).

    Args:
        folder: Made when it is not there.
        redaction: Knows the secrets that must not get through.
    """
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    for noisy in ("httpx", "httpcore", "PIL", "uvicorn", "keyring", "fontTools"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    close_log()
    path = folder / NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = _StationLog(path, maxBytes=_BYTES, backupCount=_BACKUPS, encoding="utf-8", delay=True)
    except OSError:
        return None
    handler.setFormatter(JsonLines(redaction))
    handler.addFilter(RedactingFilter(redaction))
    root.addHandler(handler)
    return path


def close_log() -> None:
    """Close the log file; what is logged from now on goes nowhere."""
    root = logging.getLogger()
    for handler in root.handlers[:]:
        if isinstance(handler, _StationLog):
            root.removeHandler(handler)
            with suppress(OSError):  # what a full disk did not take is gone
                handler.close()
