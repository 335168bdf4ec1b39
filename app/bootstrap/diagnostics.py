"""One file for a support mail: what this station is, how it is, and what it wrote down, without anybody's data.

Left out are secrets, recipients, senders and what people wrote. What is left: versions, the doctor's findings, the shape of the
settings, counts and integrity of the store, and the logs with crash cards as bare tracebacks.
"""

import contextlib
import json
import os
import platform
import re
import sys
import zipfile
from argparse import Namespace
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from app.bootstrap.build import Running, build_station
from app.bootstrap.doctor import findings
from app.bootstrap.home import Home
from app.bootstrap.logs import NAME, set_up_logging
from app.cli.terminal import Exit, tell_error
from app.connectorkit.redaction import Redaction
from app.domain.accounts import Account
from app.domain.errors import InvalidInput, Problem, StationError
from app.domain.wording import say
from app.settings.file import SettingsFile
from app.settings.model import Settings
from app.storage.summary import summary_of

_LOG_BYTES = 2_000_000
_LINE_BYTES = 100_000
_PARTS = ("PySide6-Essentials", "httpx", "pydantic", "keyring", "reportlab", "pypdfium2", "pillow", "python-escpos")
_LEFT_OUT = "…"
_FIELDS = frozenset(
    {
        *("at", "level", "from", "process", "end", "code", "milliseconds"),
        *("verb", "order", "account", "attempt", "act", "job", "printer"),
        *("system", "call", "status", "tries"),
    }
)
"""What of a log line goes out whatever it says: it is made of our own words, numbers and keys."""
_OWN = ("app.", "station.")
_FRAME = re.compile(
    r'^\s*(File "[^"]*", line \d+|Traceback |Current thread|Thread 0x|During handling|The above exception)'
)
_KIND = re.compile(
    r"^\s*(?:\|\s*)?([A-Za-z_][\w.]*(?:Error|Exception|Warning|Interrupt|Unknown|Refused|Failed|Missing|Broken|Input)\b)"
)
_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
_PHONE = re.compile(r"(?<![\w.:-])(?:\+|00)\d[\d ()/-]{6,17}\d(?![\w:])")
_README = """This is what Parceldesk tells about itself for a support mail; look into it before you send it.

report.json   versions, the doctor's findings, settings without secrets and people, counts and integrity of the store
logs/         the log, JSON lines: verbs with their keys, ends and milliseconds; no bodies, no names, no addresses
              crash cards: where in the program it broke, without the values that it was working on
"""


def pack_diagnostics(args: Namespace) -> int:
    """Write the file and say where it is; nothing is ordered, printed or changed."""
    home, redaction = Home.here(rehearsal=args.rehearsal), Redaction()
    target = Path(args.to).expanduser() if args.to else Path.cwd() / default_name()
    try:
        home.make()
        set_up_logging(home.logs, redaction)
        write_diagnostics(target, home, redaction)
    except StationError as error:
        return int(tell_error(error, as_json=args.as_json))
    if args.as_json:
        print(json.dumps({"file": str(target.absolute())}, ensure_ascii=False))
    else:
        print(f"{target.absolute()}\nIt holds no secret and nobody's data. Look into it, then send it with your mail.")
    return Exit.DONE


def default_name() -> str:
    """Return a name for the file, made of the moment alone."""
    return f"parceldesk-diagnostics-{datetime.now(UTC):%Y%m%dT%H%M%SZ}.zip"


def write_diagnostics(target: Path, home: Home, redaction: Redaction, running: Running | None = None) -> None:
    """Write the file; it is there whole or not at all, and readable by its owner alone.

    Args:
        running: The station that runs in this process; None builds one for the time being.

    Raises:
        InvalidInput: It cannot be written; one that was there before stays.
    """
    draft = target.with_name(f".{target.name}.new")
    try:
        draft.unlink(missing_ok=True)
        with (
            open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file,  # noqa: PTH123  # a number
            zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as bundle,
        ):
            bundle.writestr("README.txt", _README)
            bundle.writestr("report.json", json.dumps(_report(home, redaction, running), ensure_ascii=True, indent=2))
            for name, text in _logs(home.logs, redaction):
                bundle.writestr(f"logs/{name}", text)
        draft.replace(target)
    except OSError as error:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
        hint = say(
            "{reason}: {folder}. Nothing was changed; another folder may take it.",
            reason=error.strerror,
            folder=target.parent,
        )
        problem = Problem(code="file_unwritable", title=say("{file} cannot be written", file=target.name), hint=hint)
        raise InvalidInput(problem) from error


# --- the report -----------------------------------------------------------------------------------------------------------


def _report(home: Home, redaction: Redaction, known: Running | None) -> dict[str, Any]:
    report: dict[str, Any] = {
        "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "versions": {
            "parceldesk": _version("parceldesk"),
            "python": platform.python_version(),
            "system": platform.platform(),
            "frozen": bool(getattr(sys, "frozen", False)),
            **{part: _version(part) for part in _PARTS},
        },
        "files": {path.name: path.stat().st_size for path in sorted(home.folder.iterdir()) if path.is_file()},
    }
    try:
        running = known or build_station(home, redaction)
    except StationError as error:
        return {**report, "station": error.problem.code}
    try:
        report["store"] = summary_of(running.store)
        report["settings"] = _shape(running.settings)
        report["doctor"] = [
            {"name": found.name, "ok": found.ok, "seen": _clean(redaction.scrub(found.seen))}
            for found in findings(home, running, in_our_words=True)
        ]
    finally:
        if known is None:
            running.close()
    return report


def _version(part: str) -> str:
    try:
        return version(part)
    except PackageNotFoundError:
        return "none"


def _shape(settings: SettingsFile) -> dict[str, Any]:
    """Return the settings without what people wrote: only what is chosen, counted or measured."""
    now: Settings = settings.current
    return {
        "sender": "set up" if now.sender else "not set up",
        "scanner": now.desk.scanner.model_dump(mode="json", exclude={"prefix"}),
        "appearance": now.appearance.model_dump(mode="json"),
        "serial_scanners": [
            scanner.model_dump(mode="json", include={"baud", "framing", "same_scan_ms"})
            for scanner in now.desk.serial_scanners
        ],
        "boxes": len(now.desk.boxes),
        "accounts": [_account(account) for account in now.accounts],
        "printers": [
            printer.model_dump(mode="json", include={"id", "route", "language", "dpi", "size", "port", "documents"})
            for printer in now.printers
        ],
    }


def _account(account: Account) -> dict[str, Any]:
    options = {name: _option(value) for name, value in account.options.items()}
    return {
        "id": account.id,
        "connector": account.connector,
        "environment": account.environment.value,
        "options": options,
    }


def _option(value: Any) -> Any:
    if isinstance(value, bool | int | float) or value is None:
        return value
    text = Redaction().scrub(str(value))
    return text if text.startswith(("https://", "http://")) and " " not in text else "set" if text else ""


# --- the logs -------------------------------------------------------------------------------------------------------------


def _logs(folder: Path, redaction: Redaction) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.glob(f"{NAME}*")):
        yield path.name, "".join(_line(line, redaction) for line in _tail(path).splitlines())
    for path in sorted([*folder.glob("crash-*.txt"), *folder.glob("fault*.txt")]):
        yield path.name, _clean(redaction.scrub(bare_trace(_tail(path))))


def _tail(path: Path) -> str:
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - _LOG_BYTES))
            return file.read(_LOG_BYTES).decode("utf-8", "replace")
    except OSError as error:
        return f"{error.strerror}\n"


def _line(line: str, redaction: Redaction) -> str:
    """Return a log line with what may go out; one that is none (the first, cut by the size) is left out."""
    try:
        told = json.loads(line[:_LINE_BYTES])
        if not isinstance(told, dict):
            return ""
    except ValueError:
        return ""
    kept = {name: value for name, value in told.items() if name in _FIELDS}
    # What libraries say may hold whatever they were given.
    kept["said"] = told.get("said", "") if str(told.get("from", "")).startswith(_OWN) else _LEFT_OUT
    if told.get("trace"):
        kept["trace"] = bare_trace(str(told["trace"]))
    clean = {name: _clean(redaction.scrub(value)) if isinstance(value, str) else value for name, value in kept.items()}
    return json.dumps(clean, ensure_ascii=True) + "\n"


def bare_trace(text: str) -> str:
    """Return a traceback's places and kinds of errors; their words, which quote values, and all other lines are left out.

    The first lines of a crash card, up to its log's path, say versions and stay.
    """
    lines = text.splitlines()
    head = next((place for place, line in enumerate(lines) if line.startswith("Log: ")), 0)
    kept = lines[:head] if lines[:1] and lines[0].startswith("Parceldesk ") else []
    for line in lines[len(kept) :]:
        if _FRAME.match(line):
            kept.append(line)
        elif kind := _KIND.match(line):
            kept.append(f"{kind[1]}: {_LEFT_OUT}")
    return "\n".join(kept) + "\n"


def _clean(text: str) -> str:
    """Take out what looks like a person's: mail addresses, phone numbers, the folder that is named after who signed in."""
    for known in {str(Path.home()), os.path.realpath(Path.home())}:
        if len(known) > 1:
            text = text.replace(known, "~")
    return _PHONE.sub(_LEFT_OUT, _MAIL.sub(_LEFT_OUT, text))
