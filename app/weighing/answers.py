"""What serial scales say: one reader for each way of speaking, from bytes to a weight."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from app.domain.weights import ScaleProtocol, ScaleStatus
from app.weighing.weighed import GRAMS, Weighed, weighed

_NUMBER = re.compile(r"([+-]?)\s*(\d+(?:[.,]\d*)?|[.,]\d+)\s*(kg|g|mg|lbs?|oz|t)?\b", re.IGNORECASE)
_SICS = re.compile(r"S\s+([SD])\s+(.*)")
_MOVING_WORDS = frozenset({"US", "UN", "SD", "D", "DY", "M"})
_OVER_WORDS = frozenset({"OL", "OVER", "OVERLOAD", "HH", "------"})
_UNDER_WORDS = frozenset({"UL", "UNDER", "LL"})


@dataclass(frozen=True, slots=True)
class Speech:
    """A way of speaking.

    Attributes:
        question: What is sent for one weight; empty where the scale speaks by itself.
        end: Byte that ends an answer.
        read: From one answer without its end, and the unit of weights without one, to the weight; None if it is no answer.
    """

    question: bytes
    end: bytes
    read: Callable[[bytes, str], Weighed | None]


def read_sics(answer: bytes, unit: str) -> Weighed | None:
    """Read MT-SICS: ``S S     1.234 kg``, ``S D``, ``S +``, ``S -``, ``S I`` (MT-SICS reference, "S", "SI")."""
    text = answer.decode("ascii", "replace").strip()
    trouble = {"S +": ScaleStatus.OVERLOAD, "S -": ScaleStatus.UNDER_ZERO, "S I": ScaleStatus.MOTION}
    squeezed = " ".join(text.split())
    if squeezed in trouble:
        return Weighed(trouble[squeezed])
    if squeezed in {"ES", "ET", "EL"}:
        return Weighed(ScaleStatus.FAULT)
    found = _SICS.fullmatch(text)
    value = _value(found.group(2), unit) if found else None
    return weighed(*value, moving=found.group(1) == "D") if found and value else None


def read_8217(answer: bytes, unit: str) -> Weighed | None:
    """Read the 8217's answer to ``W``: STX and digits, or STX, ``?`` and a status byte (8217 manual, "Standard protocol")."""
    _, start, body = answer.rpartition(b"\x02")
    if not start:
        return None
    if body[:1] == b"?":
        return _status_8217(body[1:2])
    text = body.decode("ascii", "replace").strip().removesuffix("N")
    value = _value(text, unit)
    return weighed(*value) if value else None


def _status_8217(status: bytes) -> Weighed | None:
    if not status:
        return None
    bits = status[0]
    if bits & 0b10:
        return Weighed(ScaleStatus.OVERLOAD)
    if bits & 0b100:
        return Weighed(ScaleStatus.UNDER_ZERO)
    return Weighed(ScaleStatus.MOTION if bits & 1 else ScaleStatus.FAULT)


def read_line(answer: bytes, unit: str) -> Weighed | None:
    """Read a line of a scale that speaks by itself, such as ``ST,GS,+  1.234kg``, ``US,NT, 0.5 kg``, ``1.234 kg ?``, ``OL``."""
    text = answer.decode("ascii", "replace").replace("\x02", " ").replace("\x03", " ").strip()
    words = set(re.split(r"[\s,;:]+", text.upper()))
    if words & _OVER_WORDS:
        return Weighed(ScaleStatus.OVERLOAD)
    if words & _UNDER_WORDS:
        return Weighed(ScaleStatus.UNDER_ZERO)
    value = _value(text, unit)
    return weighed(*value, moving=bool(words & _MOVING_WORDS) or "?" in text) if value else None


def _value(text: str, unit: str) -> tuple[Decimal, Decimal] | None:
    found = _NUMBER.search(text)
    if found is None:
        return None
    sign, digits, named = found.groups()
    number = Decimal(digits.replace(",", "."))
    return (-number if sign == "-" else number), GRAMS[(named or unit).lower().removesuffix("s")]


SPEECHES = {
    ScaleProtocol.SICS: Speech(b"SI\r\n", b"\n", read_sics),
    ScaleProtocol.W8217: Speech(b"W", b"\r", read_8217),
    ScaleProtocol.CONTINUOUS: Speech(b"", b"\n", read_line),
}
