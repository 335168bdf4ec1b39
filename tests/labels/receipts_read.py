"""What a receipt printer makes of bytes: lines, codes, pictures, cuts; anything else is an error, as a test wants it."""

from __future__ import annotations

from dataclasses import dataclass, field

from PIL import Image

_TABLES = {0: "cp437", 2: "cp850", 16: "cp1252", 17: "cp866", 18: "cp852", 19: "cp858"}
# Commands with one byte behind them: alignment, emphasis, sizes, code height and the like.
_ONE = {0x1B: b"aEGM!-d", 0x1D: b"!hwHfB"}


@dataclass
class Receipt:
    """What came out."""

    lines: list[str] = field(default_factory=list)
    codes: list[bytes] = field(default_factory=list)
    pictures: list[Image.Image] = field(default_factory=list)
    cuts: int = 0


def read_receipt(data: bytes) -> Receipt:
    """Read a whole job.

    Raises:
        ValueError: It holds a command that no paper of the desk needs.
    """
    done, table, line, place = Receipt(), "cp437", "", 0
    while place < len(data):
        sign, rest = data[place], data[place + 1 :]
        if sign >= 0x20:
            line += bytes([sign]).decode(table)
            place += 1
        elif sign == 0x0A:
            done.lines.append(line)
            line, place = "", place + 1
        elif sign == 0x1B and rest[:1] == b"@":
            place += 2
        elif sign == 0x1B and rest[:1] == b"t":
            table, place = _TABLES[rest[1]], place + 3
        elif sign in _ONE and rest[:1] in {bytes([one]) for one in _ONE[sign]}:
            place += 3
        elif sign == 0x1D and rest[:2] == b"V\x00":
            done.cuts, place = done.cuts + 1, place + 3
        elif sign == 0x1D and rest[:2] == b"kI":
            done.codes.append(rest[3 : 3 + rest[2]])
            place += 4 + rest[2]
        elif sign == 0x1D and rest[:3] == b"v0\x00":
            wide, tall = int.from_bytes(rest[3:5], "little"), int.from_bytes(rest[5:7], "little")
            done.pictures.append(Image.frombytes("1", (wide * 8, tall), rest[7 : 7 + wide * tall]))
            place += 8 + wide * tall
        else:
            raise ValueError(f"{sign:#x} {rest[:3]!r} at {place}")
    assert not line
    return done
