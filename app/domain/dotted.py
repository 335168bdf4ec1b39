"""Change a document by dotted paths, as a command line and a spreadsheet's header write them."""

import json
import re
from collections.abc import Iterable, Mapping
from copy import deepcopy
from itertools import pairwise
from typing import Any

from app.domain.errors import Blame, InvalidInput, Problem
from app.domain.wording import mark, say, say_many

APPEND = "+"
_NUMBER = re.compile(r"[0-9]{1,4}", re.ASCII)


def with_changes(
    data: Mapping[str, Any], changes: Iterable[tuple[str, str]], hint: str = mark("Nothing was sent.")
) -> dict[str, Any]:
    """Return a document with changes made, the first one first.

    A path names fields and places in lists: ``spots.0.address.city``; the place behind the last one, or ``+``, adds an
    entry. An empty value takes the field or the entry out. A value that is JSON beginning with ``[``, ``{`` or a quotation
    mark is understood as such; everything else is text, and the document's model makes a number of it where it wants one.

    Args:
        data: JSON as Python has it; it stays as it is.
        changes: Paths with their values.
        hint: What was not spent, for the error.

    Raises:
        InvalidInput: A path leads nowhere; ``field`` is the path.
    """
    changed = deepcopy(dict(data))
    for path, value in changes:
        parts = path.strip().split(".")
        if not all(parts):
            raise _nowhere(path, say("Names with points between them, as spots.0.address.city"), hint)
        _change(changed, parts, value, path, hint)
    return changed


def value_of(text: str) -> Any:
    """Return what a typed value means: JSON where it plainly is some, else the text."""
    if text.startswith(("[", "{", '"')):
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            return text
    return text


def _change(data: dict[str, Any], parts: list[str], value: str, path: str, hint: str) -> None:
    holder: Any = data
    for part, behind in pairwise(parts):
        fresh: Any = [] if behind == APPEND or _NUMBER.fullmatch(behind) else {}
        if isinstance(holder, list):
            place = _place(holder, part, path, hint)
            if place == len(holder):
                holder.append(fresh)
            holder = holder[place]
        else:
            if holder.get(part) is None:
                holder[part] = fresh
            holder = holder[part]
        if not isinstance(holder, dict | list):
            raise _nowhere(path, say("“{part}” has no fields of its own", part=part), hint)
    _put(holder, parts[-1], value, path, hint)


def _put(holder: dict[str, Any] | list[Any], part: str, value: str, path: str, hint: str) -> None:
    if isinstance(holder, dict):
        if value:
            holder[part] = value_of(value)
        else:
            holder.pop(part, None)
        return
    place = _place(holder, part, path, hint)
    if place == len(holder):
        if value:
            holder.append(value_of(value))
    elif value:
        holder[place] = value_of(value)
    else:
        del holder[place]


def _place(entries: list[Any], part: str, path: str, hint: str) -> int:
    if part == APPEND:
        return len(entries)
    if not _NUMBER.fullmatch(part):
        raise _nowhere(
            path, say("“{part}” is no place in a list; they are counted from 0, and + adds an entry", part=part), hint
        )
    if int(part) > len(entries):
        raise _nowhere(
            path,
            say_many(
                len(entries),
                "The list has 1 entry, counted from 0; the next is 1",
                "The list has {n} entries, counted from 0; the next is {n}",
            ),
            hint,
        )
    return int(part)


def _nowhere(path: str, title: str, hint: str) -> InvalidInput:
    return InvalidInput(
        Problem(code="path_wrong", title=title, hint=hint, field=path.strip()[:200], blame=Blame.PACKER)
    )
