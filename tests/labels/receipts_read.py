"""What a receipt printer makes of bytes: lines, codes, pictures, cuts; anything else is an error, as a test wants it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from PIL import Image

_TABLES = {0: "cp437", 2: "cp850", 16: "cp1252", 17: "cp866", 18: "cp852", 19: "cp858"}
# Commands with one byte behind them: alignment, emphasis, sizes, code height and the like.
_ONE = {0x1B: b"aEGM!-d", 0x1D: b"!hwHfB"}


_LETTERS = re.compile(rb"[\x20-\xff]+")


@dataclass(frozen=True)
class Drawn:
    """A picture, as bits in rows of whole bytes."""

    wide: int
    tall: int
    dots: bytes


@dataclass(frozen=True)
class Cut:
    """The paper is cut."""


Part = str | bytes | Drawn | Cut
"""A line, the data of a code, a picture, a cut."""


@dataclass
class Receipt:
    """What came out, in its order."""

    parts: list[Part] = field(default_factory=list)

    @property
    def lines(self) -> list[str]:
        return [part for part in self.parts if isinstance(part, str)]

    @property
    def codes(self) -> list[bytes]:
        return [part for part in self.parts if isinstance(part, bytes)]

    @property
    def pictures(self) -> list[Image.Image]:
        drawn = [part for part in self.parts if isinstance(part, Drawn)]
        return [Image.frombytes("1", (part.wide, part.tall), part.dots) for part in drawn]

    @property
    def cuts(self) -> int:
        return self.parts.count(Cut())


def read_receipt(data: bytes) -> Receipt:
    """Read a whole job.

    Raises:
        ValueError: It holds a command that no paper of the desk needs.
    """
    done, table, line, place = Receipt(), "cp437", "", 0
    while place < len(data):
        letters = _LETTERS.match(data, place)
        if letters is not None:
            line, place = line + letters[0].decode(table), letters.end()
            continue
        sign, rest = data[place], data[place + 1 : place + 260]
        if sign == 0x0A:
            done.parts.append(line)
            line, place = "", place + 1
        elif sign == 0x1B and rest[:1] == b"@":
            place += 2
        elif sign == 0x1B and rest[:1] == b"t":
            table, place = _TABLES[rest[1]], place + 3
        elif sign in _ONE and rest[:1] in {bytes([one]) for one in _ONE[sign]}:
            place += 3
        elif sign == 0x1D and rest[:2] == b"V\x00":
            done.parts.append(Cut())
            place += 3
        elif sign == 0x1D and rest[:2] == b"kI":
            done.parts.append(rest[3 : 3 + rest[2]])
            place += 4 + rest[2]
        elif sign == 0x1D and rest[:3] == b"v0\x00":
            wide, tall = int.from_bytes(rest[3:5], "little"), int.from_bytes(rest[5:7], "little")
            dots = data[place + 8 : place + 8 + wide * tall]
            assert len(dots) == wide * tall
            done.parts.append(Drawn(wide * 8, tall, dots))
            place += 8 + wide * tall
        else:
            raise ValueError(f"{sign:#x} {rest[:3]!r} at {place}")
    assert not line
    return done
