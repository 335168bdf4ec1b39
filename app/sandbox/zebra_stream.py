"""What a Zebra reads: a stream of bytes cut into formats and commands."""

import re
from dataclasses import dataclass
from enum import StrEnum

MAX_HELD_BYTES = 16_000_000


class Said(StrEnum):
    """What one token of the stream is."""

    FORMAT = "format"
    HOST_STATUS = "~HS"
    HOST_QUERY = "~HQES"
    HOST_IDENTIFICATION = "~HI"
    CANCEL_ALL = "~JA"
    PAUSE = "~PP"
    RESUME = "~PS"
    GET_VARIABLE = "getvar"
    SET_VARIABLE = "setvar"


@dataclass(frozen=True)
class Token:
    """One format with all its bytes, or one command with its words."""

    said: Said
    content: bytes = b""
    name: str = ""
    value: str = ""


_TOKEN = re.compile(
    rb"(?P<command>~HQES|~HS|~HI|~JA|~PP|~PS)"
    rb'|! ?U1 getvar "(?P<get>[^"]*)"[ \r\n]'
    rb'|! ?U1 setvar "(?P<set>[^"]*)" "(?P<value>[^"]*)"[ \r\n]'
    rb"|(?P<format>\^XA)",
)
_END = re.compile(rb"(?P<command>~HQES|~HS|~HI|~JA|~PP|~PS)|\^XZ")
_LONGEST_END = len("~HQES")
_TAIL = 256
"""So many bytes without a beginning in them are kept at most: the longest beginning is shorter."""
_DRAWS = re.compile(rb"\^(?:F[DV]|G[BCDEFS]|XG|IM|IL|XF)")
_STORES = re.compile(rb"\^DF")
_QUANTITY = re.compile(rb"\^PQ(\d+)")
_REPRINTS = re.compile(rb"\^JZ([YN])", re.I)
_LENGTH = re.compile(rb"\^LL(\d+)")


class StreamReader:
    """Cuts a stream into tokens; what is not finished waits for more bytes. Bytes that mean nothing are passed over."""

    def __init__(self) -> None:
        self._held = bytearray()
        self._searched = 0
        self._inside = False

    @property
    def inside_format(self) -> bool:
        """Whether a format has begun that has not ended."""
        return self._inside

    def feed(self, data: bytes) -> list[Token]:
        """Take the next bytes; return what is complete now."""
        self._held += data
        found: list[Token] = []
        while (token := self._next()) is not None:
            found.append(token)
        return found

    def _next(self) -> Token | None:
        if self._inside:
            return self._end_of_format()
        match = _TOKEN.search(self._held)
        if match is None:
            del self._held[: max(0, len(self._held) - _TAIL)]
            return None
        if match["format"]:
            del self._held[: match.start()]
            self._inside, self._searched = True, 0
            return self._end_of_format()
        token = _command(match)
        del self._held[: match.end()]
        return token

    def _end_of_format(self) -> Token | None:
        """Look for the end of the format; a command inside it is obeyed at once and is no part of it, as printers do."""
        match = _END.search(self._held, self._searched)
        if match is None:
            self._searched = max(0, len(self._held) - _LONGEST_END + 1)
            if len(self._held) > MAX_HELD_BYTES:
                self._held.clear()
                self._inside = False
            return None
        if match["command"]:
            self._searched = match.start()
            token = _command(match)
            del self._held[match.start() : match.end()]
            return token
        content = bytes(self._held[: match.end()])
        del self._held[: match.end()]
        self._inside = False
        return Token(Said.FORMAT, content=content)


def _command(match: re.Match[bytes]) -> Token:
    if match["command"]:
        return Token(Said(match["command"].decode("ascii")))
    if match["get"] is not None:
        return Token(Said.GET_VARIABLE, name=match["get"].decode("latin-1"))
    return Token(Said.SET_VARIABLE, name=match["set"].decode("latin-1"), value=match["value"].decode("latin-1"))


def draws(content: bytes) -> bool:
    """Tell whether a format puts something on paper; one that only sets or stores something does not."""
    return bool(_DRAWS.search(content)) and not _STORES.search(content)


def asks_configuration(content: bytes) -> bool:
    """Tell whether a format asks for the configuration label as text."""
    return b"^HH" in content


def quantity(content: bytes) -> int:
    """Return how many copies a format asks for."""
    match = _QUANTITY.search(content)
    return max(1, min(9_999, int(match[1][:8]))) if match else 1


def label_length_dots(content: bytes) -> int | None:
    """Return the label length that a format sets."""
    match = _LENGTH.search(content)
    return int(match[1][:5]) if match else None


def reprints_after_error(content: bytes, *, now: bool) -> bool:
    """Return whether a label is printed again by itself after an error, once a format was obeyed (``^JZ``)."""
    told = _REPRINTS.findall(content)
    return told[-1].upper() == b"Y" if told else now
