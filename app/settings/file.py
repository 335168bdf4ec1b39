"""The settings file: read once, written whole and atomically."""

import os
import threading
import tomllib
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from app.domain.accounts import Account
from app.domain.checks import problems_of
from app.domain.errors import Blame, InvalidInput, Problem
from app.domain.operators import Operator
from app.domain.printers import Printer
from app.domain.wording import say
from app.settings.model import VERSION, Settings

_Named = TypeVar("_Named", Account, Operator, Printer)
Upgrade = Callable[[dict[str, Any]], dict[str, Any]]

UPGRADES: Mapping[int, Upgrade] = {}
"""Step n turns a file of version n into one of version n + 1; each has a test."""

_DPI_NOT_KNOWN = 0
"""TOML has no word for nothing, and a printer without dpi would come back with the usual one."""


class SettingsFile:
    """Holds the settings in force and keeps them in one TOML file.

    Args:
        path: The file; it need not exist yet.
        upgrades: How older files are brought up to date; the newest version is the one behind the last step.

    Raises:
        InvalidInput: The file cannot be read, is damaged, or is of a newer program; it is left untouched.
    """

    def __init__(self, path: Path, upgrades: Mapping[int, Upgrade] = UPGRADES) -> None:
        self.path = path
        self._upgrades = upgrades
        self._lock = threading.Lock()
        self._current = _read(path, upgrades)

    @property
    def current(self) -> Settings:
        """The settings in force."""
        return self._current

    def keep(self, settings: Settings) -> None:
        """Write settings and put them in force.

        Raises:
            InvalidInput: They could not be written; the old ones stay.
        """
        with self._lock:
            self._write(settings)

    def change(self, change: Callable[[Settings], Settings]) -> None:
        """Put changed settings in force; nobody else's change gets lost between reading and writing.

        The file is read anew first: the terminal may have changed it while the window is open.

        Args:
            change: Makes the new settings out of those in the file; called once.

        Raises:
            InvalidInput: They could not be read or written; the old ones stay.
        """
        with self._lock:
            self._write(change(_read(self.path, self._upgrades)))

    def keep_account(self, account: Account) -> None:
        """Add or replace an account."""
        self._change(lambda old: {"accounts": _with(old.accounts, account)})

    def forget_account(self, account_id: str) -> None:
        """Remove an account."""
        self._change(lambda old: {"accounts": tuple(known for known in old.accounts if known.id != account_id)})

    def keep_printer(self, printer: Printer) -> None:
        """Add or replace a printer."""
        self._change(lambda old: {"printers": _with(old.printers, printer)})

    def forget_printer(self, printer_id: str) -> None:
        """Remove a printer."""
        self._change(lambda old: {"printers": tuple(known for known in old.printers if known.id != printer_id)})

    def keep_operator(self, operator: Operator) -> None:
        """Add or replace an operator."""
        self._change(lambda old: {"operators": _with(old.operators, operator)})

    def forget_operator(self, operator_id: str) -> None:
        """Remove an operator."""
        self._change(lambda old: {"operators": tuple(each for each in old.operators if each.id != operator_id)})

    def _change(self, change: Callable[[Settings], dict[str, Any]]) -> None:
        self.change(lambda old: old.model_copy(update=change(old)))

    def _write(self, settings: Settings) -> None:
        import tomli_w

        data = tomli_w.dumps(_written(settings)).encode()
        draft = self.path.with_suffix(".new")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with draft.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            draft.replace(self.path)
        except OSError as error:
            with suppress(OSError):
                draft.unlink(missing_ok=True)
            raise InvalidInput(
                Problem(
                    code="settings_not_written",
                    title="The settings could not be written",
                    hint=say("Nothing changed. {reason}: {path}.", reason=error.strerror, path=self.path),
                    blame=Blame.OFFICE,
                )
            ) from error
        self._current = settings


def _with(known: tuple[_Named, ...], new: _Named) -> tuple[_Named, ...]:
    kept: list[_Named] = [new if old.id == new.id else old for old in known]
    if new not in kept:
        kept.append(new)
    return tuple(kept)


def _written(settings: Settings) -> dict[str, Any]:
    data = settings.model_dump(mode="json", exclude_none=True)
    for printer in data["printers"]:
        printer.setdefault("dpi", _DPI_NOT_KNOWN)
    return data


def _understood(data: dict[str, Any]) -> dict[str, Any]:
    printers = data.get("printers")
    for printer in printers if isinstance(printers, list) else ():
        if isinstance(printer, dict) and printer.get("dpi") == _DPI_NOT_KNOWN:
            printer["dpi"] = None
    return data


def _read(path: Path, upgrades: Mapping[int, Upgrade]) -> Settings:
    try:
        data = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Settings()
    except RecursionError as error:
        raise _damaged(path, say("it is nested too deep")) from error
    except (OSError, ValueError) as error:  # a ValueError too: no TOML, no UTF-8, a number of thousands of digits
        raise _damaged(path, str(error)) from error
    version, newest = data.get("version", 1), 1 + max(upgrades, default=0)
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise _damaged(path, say("its version is no number"))
    if version > newest:
        raise InvalidInput(
            Problem(
                code="settings_newer",
                title="The settings were written by a newer Parceldesk",
                hint=say("They are left as they are. Install that version again, or move {path} away.", path=path),
                blame=Blame.OFFICE,
            )
        )
    try:
        for step in range(version, newest):
            data = upgrades[step](data)
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        raise _damaged(path, say("it cannot be brought up to date: {error}", error=repr(error))) from error
    try:
        return Settings.model_validate({**_understood(data), "version": VERSION})
    except ValidationError as error:
        first = problems_of(error)[0]
        raise _damaged(path, f"{first.field}: {say(first.title)}") from error


def _damaged(path: Path, detail: str) -> InvalidInput:
    return InvalidInput(
        Problem(
            code="settings_damaged",
            title=say("The settings cannot be read: {reason}", reason=detail),
            hint=say("They are left as they are. Mend {path}, or move it away to start afresh.", path=path),
            blame=Blame.OFFICE,
        ),
        detail,
    )
