"""The sandbox that runs by itself, so that rehearsals find it: several verbs, one after the other, on the same orders."""

import contextlib
import http.client
import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import ValidationError

from app.bootstrap.home import Home
from app.sandbox.config import SandboxDetails

_SECONDS = 2


def _note(home: Home) -> Path:
    return home.folder / "sandbox.json"


@contextlib.contextmanager
def noted(home: Home, details: SandboxDetails) -> Iterator[None]:
    """Leave a note of where a sandbox runs, with its made-up keys, as long as it does.

    Args:
        home: The rehearsal's folder.
    """
    note = _note(home)
    content = details.model_dump_json()
    with contextlib.suppress(OSError):  # without the note, rehearsals start a sandbox of their own
        home.make()
        draft = note.with_suffix(f".{os.getpid()}")
        draft.write_text(content, "utf-8")
        draft.replace(note)
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            if note.read_text("utf-8") == content:  # another one may have started since
                note.unlink()


def running_sandbox(home: Home) -> SandboxDetails | None:
    """Return where a sandbox runs by itself; None when none does."""
    try:
        details = SandboxDetails.model_validate_json(_note(home).read_text("utf-8"))
    except (OSError, ValidationError, UnicodeDecodeError):
        return None
    return details if details.systems and _answers(details.base_url) else None


def _answers(base_url: str) -> bool:
    connection = http.client.HTTPConnection(urlsplit(base_url).netloc, timeout=_SECONDS)
    try:
        connection.request("GET", "/_sandbox/state")
        return connection.getresponse().status == http.HTTPStatus.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
