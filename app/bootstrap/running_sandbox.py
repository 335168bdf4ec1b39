"""The sandbox that runs by itself, so that rehearsals find it: several verbs, one after the other, on the same orders."""

import contextlib
import http.client
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from pydantic import ValidationError

from app.bootstrap.home import Home
from app.domain.accounts import Account
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


def changed_scale(home: Home, change: Mapping[str, object]) -> dict[str, Any]:
    """Change the played scale of the rehearsal that runs on this computer; return how it stands, or what is wrong.

    Raises:
        OSError: None runs.
        ValueError: What answers is no sandbox.
    """
    from app.settings.file import SettingsFile

    details = running_sandbox(home)
    accounts: Sequence[Account] = () if details is not None else SettingsFile(home.settings).current.accounts
    # A sandbox that belongs to a window leaves no note; the window's settings say where it is.
    known = [account.options.get("base_url", "") for account in accounts if account.connector == "porterbuddy"]
    base_url = details.base_url if details is not None else next(iter(known), "")
    connection = http.client.HTTPConnection(urlsplit(base_url).netloc or "127.0.0.1:9", timeout=_SECONDS)
    try:
        connection.request("POST", "/_sandbox/scale", json.dumps(change))
        said = json.loads(connection.getresponse().read())
    finally:
        connection.close()
    return said if isinstance(said, dict) else {"wrong": said}


def _answers(base_url: str) -> bool:
    connection = http.client.HTTPConnection(urlsplit(base_url).netloc, timeout=_SECONDS)
    try:
        connection.request("GET", "/_sandbox/state")
        return connection.getresponse().status == http.HTTPStatus.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
