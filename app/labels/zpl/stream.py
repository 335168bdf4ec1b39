"""A ZPL stream cut into commands and formats, without losing a byte and without ever refusing one.

Source: ZPL II Programming Guide (45541L-004): "Basic ZPL Exercises", ``^CC ^CD ^CT``, ``^GF``, ``~DY``.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

# Commands that carry raw bytes after their numbers: those may hold carets and tildes, and only the count says where they end.
_BINARY = {
    "^GF": rb"\s*[BCbc]\s*,\s*(?P<count>\d{1,9})\s*,[^,]{0,12},[^,]{0,12},",
    "~DY": rb"[^,]{0,40},\s*[BCPbcp]\s*,[^,]{0,4},\s*(?P<count>\d{1,9})\s*,[^,]{0,12},",
}
# What is written as text after all: packed and wrapped in letters.
_AS_TEXT = re.compile(rb"\s*(?::[ZBzb]64:|[0-9A-Fa-f]{8})")
_RENAMES = {"CC": 0, "CT": 1, "CD": 2}


@dataclass(frozen=True, slots=True)
class Command:
    """One command of a stream.

    Attributes:
        name: With its usual prefix and in capitals, such as ``^FD``; empty for bytes before the first command.
        data: What follows the name, up to the next command.
        raw: The bytes as they came; all ``raw`` joined are the stream.
        delimiter: What parts the parameters; a comma unless the stream changed it.
    """

    name: str
    data: bytes
    raw: bytes
    delimiter: str = ","

    def parameters(self) -> list[str]:
        """Return the parameters as text, stripped; missing ones are empty."""
        return [part.strip() for part in self.data.decode("latin-1").split(self.delimiter)]


def commands(content: bytes) -> tuple[Command, ...]:
    """Cut a stream into its commands; takes any bytes."""
    found: list[Command] = []
    signs = [ord("^"), ord("~"), ord(",")]
    start = _next_sign(content, 0, signs)
    if start:
        found.append(Command("", content[:start], content[:start]))
    while start < len(content):
        name, data_start = _name(content, start, signs)
        end = _end(content, name, data_start, signs)
        found.append(Command(name, content[data_start:end], content[start:end], chr(signs[2])))
        start = end
    return tuple(found)


@lru_cache(maxsize=16)
def _binary_head(name: str, delimiter: int) -> re.Pattern[bytes]:
    sign = re.escape(bytes([delimiter]))
    inside = _BINARY[name].replace(b"[^,]", b"[^" + sign + b"]")
    return re.compile(inside.replace(b",", sign) if delimiter != ord(",") else inside)


def _next_sign(content: bytes, start: int, signs: list[int]) -> int:
    found = _either(bytes(signs[:2])).search(content, start)
    return found.start() if found else len(content)


@lru_cache(maxsize=8)
def _either(signs: bytes) -> re.Pattern[bytes]:
    return re.compile(b"[" + re.escape(signs[:1]) + re.escape(signs[1:]) + b"]")


def _name(content: bytes, start: int, signs: list[int]) -> tuple[str, int]:
    prefix = "^" if content[start] == signs[0] else "~"
    letters = content[start + 1 : start + 3]
    # ^A is the one command of one letter: the next one names the font.
    length = 1 if prefix == "^" and letters[:1] in {b"A", b"a"} else 2
    letters = letters[:length]
    for place, letter in enumerate(letters):
        if letter in signs[:2]:
            letters = letters[:place]
            break
    return prefix + letters.decode("latin-1").upper(), start + 1 + len(letters)


def _end(content: bytes, name: str, data_start: int, signs: list[int]) -> int:
    if name[1:] in _RENAMES:
        if data_start < len(content):
            signs[_RENAMES[name[1:]]] = content[data_start]
        return _next_sign(content, min(data_start + 1, len(content)), signs)
    if name in _BINARY and (head := _binary_head(name, signs[2]).match(content, data_start)):
        as_text = name == "~DY" and _AS_TEXT.match(content, head.end())
        data_start = head.end() if as_text else min(head.end() + int(head["count"]), len(content))
    return _next_sign(content, data_start, signs)


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of commands: one format (``^XA`` to ``^XZ``), or what stands between two.

    Attributes:
        closed: Whether a format has its ``^XZ``; a printer waits for it and prints nothing.
    """

    commands: tuple[Command, ...]
    is_format: bool
    closed: bool = True

    @property
    def raw(self) -> bytes:
        """The bytes as they came."""
        return b"".join(command.raw for command in self.commands)


def pieces(found: Iterable[Command]) -> tuple[Piece, ...]:
    """Split a stream into its formats and what stands between them; joining the ``raw`` gives the stream back."""
    done: list[Piece] = []
    run: list[Command] = []
    inside = False

    def finish(closed: bool) -> None:  # noqa: FBT001  (one caller word away)
        if run:
            done.append(Piece(tuple(run), inside, closed))
            run.clear()

    for command in found:
        if command.name == "^XA":
            finish(closed=not inside)
            inside = True
        run.append(command)
        if command.name == "^XZ":
            finish(closed=True)
            inside = False
    finish(closed=not inside)
    return tuple(done)
