"""Logging: one rotating file, redacted, and nothing of a secret in it."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from app.connectorkit.redaction import RedactingFilter, Redaction

_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"


class _StationLog(RotatingFileHandler):
    """The station's own file, told from handlers of others."""


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
    path = folder / "station.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = _StationLog(path, maxBytes=5_000_000, backupCount=4, encoding="utf-8", delay=True)
    except OSError:
        return None
    handler.setFormatter(logging.Formatter(_FORMAT))
    handler.addFilter(RedactingFilter(redaction))
    root.addHandler(handler)
    return path


def close_log() -> None:
    """Close the log file; what is logged from now on goes nowhere."""
    root = logging.getLogger()
    for handler in root.handlers[:]:
        if isinstance(handler, _StationLog):
            root.removeHandler(handler)
            handler.close()
