"""IPP messages as bytes: written and read, no I/O (RFC 8010, section 3)."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

Value = int | bool | str | bytes | None
"""None stands for the out-of-band values: no value, unknown, unsupported."""


class Tag(IntEnum):
    """Kinds of values that are sent."""

    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    COLLECTION = 0x34
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    CHARSET = 0x47
    LANGUAGE = 0x48
    MIME = 0x49
    MEMBER = 0x4A


class Operation(IntEnum):
    """What is asked of a print service; the last ones are CUPS' own."""

    PRINT_JOB = 0x0002
    CANCEL_JOB = 0x0008
    GET_JOB_ATTRIBUTES = 0x0009
    GET_PRINTER_ATTRIBUTES = 0x000B
    CUPS_GET_PRINTERS = 0x4002


@dataclass(frozen=True)
class Attribute:
    """One named value, several of them, or a collection of members."""

    tag: Tag
    name: str
    values: "Sequence[int | str | Sequence[Attribute]]"


@dataclass(frozen=True)
class Answer:
    """What came back: the status and the groups of attributes; members of collections are left out."""

    status: int
    groups: tuple[tuple[int, dict[str, list[Value]]], ...]

    @property
    def is_refused(self) -> bool:
        """Whether the service did not do it."""
        return self.status >= 0x0400

    def first(self, group: int) -> dict[str, list[Value]]:
        """Return the first group of a kind; empty if there is none."""
        return next((attributes for tag, attributes in self.groups if tag == group), {})

    def all(self, group: int) -> list[dict[str, list[Value]]]:
        """Return all groups of a kind."""
        return [attributes for tag, attributes in self.groups if tag == group]


OPERATION_GROUP, JOB_GROUP, PRINTER_GROUP = 1, 2, 4
_END = 3
_BEGIN_COLLECTION, _END_COLLECTION = 0x34, 0x37


def request(
    operation: Operation,
    number: int,
    attributes: Sequence[Attribute],
    job: Sequence[Attribute] = (),
    content: bytes = b"",
) -> bytes:
    """Write a request with its operation attributes, its job attributes and the document."""
    parts = [struct.pack(">HHI", 0x0200, operation, number), bytes([OPERATION_GROUP])]
    parts += [_written(Attribute(Tag.CHARSET, "attributes-charset", ["utf-8"]))]
    parts += [_written(Attribute(Tag.LANGUAGE, "attributes-natural-language", ["en"]))]
    parts += [_written(attribute) for attribute in attributes]
    if job:
        parts += [bytes([JOB_GROUP]), *(_written(attribute) for attribute in job)]
    return b"".join([*parts, bytes([_END]), content])


def _written(attribute: Attribute) -> bytes:
    parts: list[bytes] = []
    for place, value in enumerate(attribute.values):
        name = attribute.name.encode() if place == 0 else b""
        if not isinstance(value, (int, str)):
            parts.append(_item(_BEGIN_COLLECTION, name, b""))
            for member in value:
                parts.append(_item(Tag.MEMBER, b"", member.name.encode()))
                parts.append(_written(Attribute(member.tag, "", member.values)))
            parts.append(_item(_END_COLLECTION, b"", b""))
        else:
            parts.append(_item(attribute.tag, name, _value_bytes(attribute.tag, value)))
    return b"".join(parts)


def _item(tag: int, name: bytes, value: bytes) -> bytes:
    return bytes([tag]) + struct.pack(">H", len(name)) + name + struct.pack(">H", len(value)) + value


def _value_bytes(tag: Tag, value: int | str) -> bytes:
    if isinstance(value, str):
        # A name may be 255 bytes; it is cut between characters.
        return value.encode()[:255].decode("utf-8", "ignore").encode() if tag is Tag.NAME else value.encode()
    return bytes([value]) if tag is Tag.BOOLEAN else struct.pack(">i", value)


def answer(content: bytes) -> Answer:
    """Read an answer.

    Raises:
        ValueError: It is no IPP message, or it is cut off.
    """
    if len(content) < 9:
        raise ValueError("shorter than an IPP header")
    _version, status, _number = struct.unpack(">HHI", content[:8])
    groups: list[tuple[int, dict[str, list[Value]]]] = []
    position, depth, name = 8, 0, ""
    while True:
        tag = _byte(content, position)
        position += 1
        if tag == _END:
            return Answer(status, tuple(groups))
        if tag < 0x10:
            groups.append((tag, {}))
            name = ""
            continue
        raw_name, position = _field(content, position)
        raw_value, position = _field(content, position)
        depth += (tag == _BEGIN_COLLECTION) - (tag == _END_COLLECTION)
        if depth or tag == _END_COLLECTION or not groups:
            continue
        name = raw_name.decode("utf-8", "replace") or name
        groups[-1][1].setdefault(name, []).append(_read_value(tag, raw_value))


def _byte(content: bytes, position: int) -> int:
    if position >= len(content):
        raise ValueError("cut off in the middle")
    return content[position]


def _field(content: bytes, position: int) -> tuple[bytes, int]:
    length = _byte(content, position) << 8 | _byte(content, position + 1)
    end = position + 2 + length
    if end > len(content):
        raise ValueError("cut off in the middle of a value")
    return content[position + 2 : end], end


def _read_value(tag: int, value: bytes) -> Value:
    if tag in (Tag.INTEGER, Tag.ENUM) and len(value) == 4:
        return int(struct.unpack(">i", value)[0])
    if tag == Tag.BOOLEAN and len(value) == 1:
        return value != b"\0"
    if tag < 0x20:
        return None
    return value.decode("utf-8", "replace") if 0x41 <= tag <= 0x49 else value
