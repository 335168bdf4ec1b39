"""What a Zebra says of itself: the questions, and readers of the answers that never fail on any bytes.

None always means "not told", never "no": a printer that is silent on a point is not said to be fine.

Sources: Zebra's ZPL II programming guide (``~HS``, ``~HQES``, ``~HI``), Zebra's list of Set-Get-Do variables.
"""

import itertools
import re
from dataclasses import dataclass

from app.domain.wording import mark

HOST_STATUS = b"~HS\r\n"
ERROR_STATUS = b"~HQES\r\n"
IDENTIFICATION = b"~HI\r\n"
LABEL_COUNT = "odometer.total_label_count"
RESOLUTION = "head.resolution.in_dpi"
MEDIA, LATCH = "media.status", "head.latch"
NO_REPRINTS = b"^XA^JZN^XZ\r\n"
"""Lets it not print the last label again by itself after an error (``^JZ``): the desk asks a person, and counts copies."""

_FRAME = re.compile(rb"\x02([^\x02\x03]*)\x03")
_IDENTITY = re.compile(rb"\x02([^,\x02\x03]+),([^,\x02\x03]+),(\d{1,3}),[^\x02\x03]*\x03")
_VARIABLE = re.compile(rb'"([^"]*)"')
_FORMAT = re.compile(rb"\^XA(.*?)\^XZ", re.S | re.I)
_DRAWS = re.compile(rb"\^(?:F[DV]|G[FBCDES]|XG|XF|IM|IL)", re.I)
_STORED = re.compile(rb"\^DF", re.I)
_COPIES = re.compile(rb"\^PQ\s*(\d{1,8})", re.I)
_DPI_BY_DOTS_A_MM = {6: 152, 8: 203, 12: 300, 24: 600}

_ERRORS = {
    0x1: mark("no paper"),
    0x2: mark("no ribbon"),
    0x4: mark("lid open"),
    0x8: mark("cutter stuck"),
    0x10: mark("head too hot"),
    0x20: mark("motor too hot"),
    0x40: mark("head worn out"),
    0x80: mark("head not found"),
    0x100: mark("settings lost"),
    0x200: mark("head sensor broken"),
    0x10000: mark("paused"),
}
_WARNINGS = {
    0x1: mark("wants calibration"),
    0x2: mark("head wants cleaning"),
    0x4: mark("head wants replacing"),
    0x8: mark("paper near its end"),
}
_UNKNOWN_ERROR = mark("reports an error")


@dataclass(frozen=True)
class HostStatus:
    """The answer to ``~HS``; each flag is None where it was not told.

    Attributes:
        labels_remaining: In the batch being printed; None where the field is used as something else.
    """

    paper_out: bool | None
    paused: bool | None
    lid_open: bool | None
    ribbon_out: bool | None
    buffer_full: bool | None
    too_hot: bool | None
    too_cold: bool | None
    memory_lost: bool | None
    partial_format: bool | None
    label_waits: bool | None
    thermal_transfer: bool | None
    label_length_dots: int | None
    formats_waiting: int | None
    labels_remaining: int | None


@dataclass(frozen=True)
class ErrorStatus:
    """The answer to ``~HQES``: what the printer reports, in words; empty means that it said there is nothing."""

    errors: tuple[str, ...]
    warnings: tuple[str, ...]


@dataclass(frozen=True)
class Identity:
    """The answer to ``~HI``; ``dpi`` is None for a head that is not known."""

    model: str
    firmware: str
    dpi: int | None


def read_host_status(said: bytes) -> HostStatus | None:
    """Read the answer to ``~HS`` (three frames) out of what was said; None if there is none."""
    rows = [frame.decode("ascii", "replace").split(",") for frame in _FRAME.findall(said)]
    for first, second in itertools.pairwise(rows):
        if len(first) == 12 and len(second) >= 11:
            return _host_status(first, second)
    return None


def has_host_status(said: bytes) -> bool:
    """Tell whether the whole answer to ``~HS`` is there."""
    return read_host_status(said) is not None and len(_FRAME.findall(said)) >= 3


def _host_status(first: list[str], second: list[str]) -> HostStatus | None:
    remaining = _number(second[8])
    return HostStatus(
        paper_out=_flag(first[1]),
        paused=_flag(first[2]),
        lid_open=_flag(second[2]),
        ribbon_out=_flag(second[3]),
        buffer_full=_flag(first[5]),
        too_hot=_flag(first[11]),
        too_cold=_flag(first[10]),
        memory_lost=_flag(first[9]),
        partial_format=_flag(first[7]),
        label_waits=_flag(second[7]),
        thermal_transfer=_flag(second[4]),
        label_length_dots=_number(first[3]),
        formats_waiting=_number(first[4]),
        # Some firmware keeps a media counter of about a million in this field once the head was opened.
        labels_remaining=remaining if remaining is not None and remaining < 10_000 else None,
    )


def read_error_status(said: bytes) -> ErrorStatus | None:
    """Read the answer to ``~HQES`` out of what was said; None if there is none."""
    text = said.decode("ascii", "replace")
    errors, warnings = _reported(text, "ERRORS", _ERRORS), _reported(text, "WARNINGS", _WARNINGS)
    return None if errors is None or warnings is None else ErrorStatus(errors, warnings)


def _reported(text: str, heading: str, words: dict[int, str]) -> tuple[str, ...] | None:
    found = re.search(heading + r":\s*([01])\s+([0-9A-Fa-f]{8})\s+([0-9A-Fa-f]{8})", text)
    if found is None:
        return None
    bits = int(found[3], 16)
    named = tuple(word for bit, word in words.items() if bits & bit)
    anything = found[1] == "1" or bits != 0 or int(found[2], 16) != 0
    return named or ((_UNKNOWN_ERROR,) if anything else ())


def read_identity(said: bytes) -> Identity | None:
    """Read the answer to ``~HI`` out of what was said; None if there is none."""
    found = _IDENTITY.search(said)
    if found is None:
        return None
    return Identity(_plain(found[1]), _plain(found[2]), _DPI_BY_DOTS_A_MM.get(int(found[3])))


def get_variable(name: str) -> bytes:
    """Return the question for one Set-Get-Do variable; the line end is part of it."""
    return f'! U1 getvar "{name}"\r\n'.encode("ascii")


def has_variable(said: bytes) -> bool:
    """Tell whether a quoted answer is there."""
    return _VARIABLE.search(said) is not None


def read_variable(said: bytes) -> str | None:
    """Read the last quoted answer to a ``getvar``; None if there is none or the printer does not know the variable."""
    found = _VARIABLE.findall(said)
    if not found or found[-1] == b"?":
        return None
    return _plain(found[-1])


def read_count(said: bytes) -> int | None:
    """Read a whole number, such as the label counter, out of the answer to a ``getvar``."""
    value = read_variable(said)
    return None if value is None else _number(value.split(" ", 1)[0].replace(",", ""))


def labels_in(job: bytes) -> int:
    """Count the labels that a ZPL job prints: formats that draw something and are not only stored, times their ``^PQ``."""
    count = 0
    for body in _FORMAT.findall(job):
        if _DRAWS.search(body) and not _STORED.search(body):
            copies = _COPIES.search(body)
            count += max(int(copies[1]), 1) if copies else 1
    return count


def _flag(text: str) -> bool | None:
    return {"0": False, "1": True}.get(text.strip())


def _number(text: str) -> int | None:
    text = text.strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 10 else None


def _plain(value: bytes) -> str:
    return "".join(c for c in value.decode("utf-8", "replace") if c.isprintable()).strip()[:80]
