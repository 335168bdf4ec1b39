"""Reads a refusal whose shape nobody has documented: lists, objects, maps of fields, with the field wherever it is named."""

import json
from collections.abc import Iterator
from typing import Any

from app.connectorkit.error_reading import MAX_CHARACTERS, MAX_MESSAGES, Said, read_error

_PATH_KEYS = (
    "propertyPath",
    "path",
    "field",
    "loc",
    "location",
    "property",
    "param",
    "parameter",
    "attr",
    "pointer",
    "instancePath",
    "dataPath",
)
_TEXT_KEYS = ("message", "msg", "detail", "description", "reason", "error", "title")
_INNER_KEYS = (
    "errors",
    "issues",
    "violations",
    "fieldErrors",
    "formErrors",
    "validation_messages",
    "details",
    "problems",
    "error",
    "message",
    "detail",
    "data",
)
_OUTER_STEPS = frozenset({"body", "$", "#"})
_DEPTH = 5


def read_complaints(content: bytes) -> tuple[Said, ...]:
    """Read an error body of any shape, the inner complaints rather than the heading over them.

    Understood are lists and objects of ``{message, path}`` under the names that are usual for them, maps of a field to its
    texts, JSON pointers, and plain text or a page.

    Secrets may still stand in it: scrub before it is shown or logged.
    """
    try:
        parsed = json.loads(content[:100_000])
    except (ValueError, RecursionError):
        return read_error(content)
    found: list[Said] = []
    for said in _complaints(parsed, _DEPTH, headed=False):
        if said not in found:
            found.append(said)
        if len(found) == MAX_MESSAGES:
            break
    with_path = [said for said in found if said.path]
    return tuple(with_path or found) or read_error(content)


def _complaints(value: Any, depth: int, *, headed: bool) -> Iterator[Said]:
    """Read complaints; ``headed`` when they stand under a name for complaints, where a map's names are fields."""
    if isinstance(value, str):
        if text := _line(value):
            yield Said(text)
    elif isinstance(value, list) and depth:
        for entry in value[:MAX_MESSAGES]:
            yield from _complaints(entry, depth - 1, headed=headed)
    elif isinstance(value, dict) and depth:
        path = next((path for key in _PATH_KEYS if (path := _path(value.get(key)))), "")
        text = next((text for key in _TEXT_KEYS if (text := _line(value.get(key)))), "")
        if path:
            yield Said(text, path)
            return
        # A bare text under such a name is the heading's own.
        inner = [
            said
            for key in _INNER_KEYS
            if isinstance(value.get(key), list | dict)
            for said in _complaints(value[key], depth - 1, headed=True)
        ]
        yield from inner or ([Said(text)] if text else _by_field(value, depth - 1, headed=headed))


def _by_field(value: dict[Any, Any], depth: int, *, headed: bool) -> Iterator[Said]:
    """Read a map of a field to its texts, or to a map of the fields inside it."""
    for name, texts in value.items():
        if isinstance(texts, str) and not headed:
            continue
        for line in (texts if isinstance(texts, list) else [texts])[:MAX_MESSAGES]:
            if isinstance(line, str) and _line(line):
                yield Said(_line(line), _path(str(name)))
            elif isinstance(line, dict) and depth:
                for said in _by_field(line, depth - 1, headed=headed):
                    yield Said(said.message, f"{_path(str(name))}.{said.path}")


def _path(value: Any) -> str:
    """Write a place with dots, whatever it was written with."""
    if isinstance(value, str):
        steps = value.replace("[", ".").replace("]", "").replace("/", ".").split(".")
    elif isinstance(value, list) and all(isinstance(step, str | int) for step in value):
        steps = [str(step) for step in value]
    else:
        return ""
    named = [_line(step) for step in steps if step.strip()]
    if named and named[0] in _OUTER_STEPS:
        named = named[1:]
    return ".".join(named)[:MAX_CHARACTERS]


def _line(value: Any) -> str:
    if not isinstance(value, str):
        return ""
    joined = " ".join(value.split())
    return "".join(letter for letter in joined if letter.isprintable())[:MAX_CHARACTERS]
