"""What a terminal verb is given, and how it says what came back."""

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from app.domain.accounts import Account, Environment
from app.domain.errors import (
    CredentialMissing,
    InvalidInput,
    LedgerBroken,
    OutcomeUnknown,
    PrinterFailed,
    Refused,
    StationError,
    Unreachable,
)
from app.settings.file import SettingsFile
from app.workflows.station import Station


class Exit(IntEnum):
    """What a script can tell from the exit code; the README lists them."""

    DONE = 0
    FAULT = 1
    INVALID = 2
    REFUSED = 3
    UNREACHABLE = 4
    UNKNOWN = 5
    PRINTER = 6
    CREDENTIAL = 7
    LEDGER = 8
    ATTENTION = 9
    STOPPED = 130


_EXITS: dict[type[StationError], Exit] = {
    InvalidInput: Exit.INVALID,
    Refused: Exit.REFUSED,
    Unreachable: Exit.UNREACHABLE,
    OutcomeUnknown: Exit.UNKNOWN,
    PrinterFailed: Exit.PRINTER,
    CredentialMissing: Exit.CREDENTIAL,
    LedgerBroken: Exit.LEDGER,
}


Headers = Mapping[str, str]
HandleCall = Callable[[str, Headers, bytes], int]
"""Takes an account's id, the headers and the body of a call, and returns the HTTP status that answers it."""
Listen = Callable[[str, int, HandleCall, Callable[[str], None]], None]
"""Listens on host and port until the program is told to end; tells the address once it answers. Raises OSError."""


def exit_of(error: StationError) -> Exit:
    """Return the exit code for an error, by what may be done next."""
    return next((code for kind, code in _EXITS.items() if isinstance(error, kind)), Exit.INVALID)


_LANDS = {
    Environment.LIVE: "LIVE: {} is a live account. What is done there is real and is billed.",
    Environment.TEST: "TEST: {} is a test account. What is done there is not billed.",
    Environment.REHEARSAL: "REHEARSAL: {} is practice. Nothing is billed.",
}


@dataclass(frozen=True)
class Terminal:
    """A station at a terminal.

    Attributes:
        as_json: Whether results go out as one JSON document instead of text.
        ask_secret: Reads a secret from standard input or a prompt, never from an argument.
        ask: Asks a person who sits at the terminal; None where nobody does.
        printed: Where the rehearsal's Zebra leaves pictures; None outside a rehearsal.
        open_page: Opens an address in the browser without naming it to other programs; tells whether that worked.
        listen: Serves status calls until the program is told to end.
    """

    station: Station
    settings: SettingsFile
    as_json: bool = False
    ask_secret: Callable[[str], str] = input
    ask: Callable[[str], str | None] = lambda _prompt: None
    printed: Path | None = None
    open_page: Callable[[str], bool] = lambda _address: False
    listen: "Listen | None" = None

    @property
    def locale(self) -> str:
        """How numbers and money are written here."""
        return self.settings.current.appearance.place

    def tell(self, data: Any, lines: Sequence[str]) -> None:
        """Print a result: as JSON for a script, as lines for a person."""
        if self.as_json:
            print(json.dumps(_plain(data), ensure_ascii=False, indent=2, default=str))
        else:
            for line in lines:
                print(line)

    def tell_before(self, line: str) -> None:
        """Say at once what must be known before the result; a script finds it on standard error."""
        print(line, file=sys.stderr if self.as_json else sys.stdout, flush=True)

    def say_live(self, account: Account) -> None:
        """Say before an act whether it is a real one and billed, a test or practice."""
        self.tell_before(_LANDS[account.environment].format(account.name))


def _plain(data: Any) -> Any:
    if isinstance(data, BaseModel):
        return data.model_dump(mode="json", exclude={"content", "png"})
    if isinstance(data, dict):
        return {str(key): _plain(value) for key, value in data.items()}
    if isinstance(data, (list, tuple)):
        return [_plain(value) for value in data]
    return data


def tell_error(error: StationError, *, as_json: bool) -> Exit:
    """Print an error with all its problems to standard error; return the exit code."""
    code = exit_of(error)
    if as_json:
        problems = [problem.model_dump(mode="json") for problem in error.problems]
        print(json.dumps({"error": type(error).__name__, "exit": int(code), "problems": problems}, ensure_ascii=False))
    for problem in error.problems:
        where = f"{problem.field}: " if problem.field else ""
        print(f"{where}{problem.sentence()}", file=sys.stderr)
    return code


def tell_fault(error: Exception, version: str, log: Path, *, as_json: bool) -> Exit:
    """Print that the program itself failed, where it is written down, and nothing of what it was doing."""
    kind = type(error).__name__
    if as_json:
        print(json.dumps({"error": kind, "exit": int(Exit.FAULT), "problems": []}))
    print(
        f"This is a fault of Parceldesk {version}, not yours ({kind}). It is written down in {log}.\n"
        "“parceldesk settle” says whether an order or a label is in doubt.",
        file=sys.stderr,
    )
    return Exit.FAULT


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Lay rows out in columns."""
    if not rows:
        return []
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
