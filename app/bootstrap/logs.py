"""Logging: one rotating file, redacted, and nothing of a secret in it."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from app.connectorkit.redaction import RedactingFilter, Redaction

_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"


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
    path = folder / "station.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=5_000_000, backupCount=4, encoding="utf-8", delay=True)
    except OSError:
        return None
    handler.setFormatter(logging.Formatter(_FORMAT))
    handler.addFilter(RedactingFilter(redaction))
    root.addHandler(handler)
    return path
