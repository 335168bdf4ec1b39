"""Documents that verbs take: JSON from a file or standard input, with changes by dotted path."""

import json
import sys
from argparse import Namespace
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from app.domain.checks import invalid_input
from app.domain.dotted import with_changes
from app.domain.errors import Blame, InvalidInput, Problem

MAX_BYTES = 20_000_000
_NOTHING_SENT = "Nothing was sent."
_Model = TypeVar("_Model", bound=BaseModel)


def pairs(texts: list[str] | None, hint: str = _NOTHING_SENT) -> list[tuple[str, str]]:
    """Split ``PATH=VALUE`` arguments.

    Raises:
        InvalidInput: One has no ``=``.
    """
    found = []
    for text in texts or ():
        path, sign, value = text.partition("=")
        if not sign or not path.strip():
            raise InvalidInput(
                Problem(code="option_wrong", title=f"“{text[:80]}” is no NAME=VALUE", hint=hint, blame=Blame.PACKER)
            )
        found.append((path.strip(), value))
    return found


def is_given(args: Namespace) -> bool:
    """Tell whether a document or changes were given."""
    return bool(args.source or args.set)


def document(args: Namespace, start: Mapping[str, Any], inside: str = "") -> dict[str, Any]:
    """Return the document that was given, or the one to start with, with the changes that were given.

    Args:
        start: What the changes are made to when no document was given.
        inside: Name under which a whole answer of this program holds the document, so that it can be handed back.

    Raises:
        InvalidInput: It cannot be read, is no JSON object, or a path leads nowhere; nothing was sent.
    """
    data: Mapping[str, Any] = start
    if args.source:
        read = read_json(args.source)
        if isinstance(read, dict) and inside and isinstance(read.get(inside), dict):
            read = read[inside]
        if not isinstance(read, dict):
            raise _unreadable(args.source, "is no JSON object")
        data = read
    return with_changes(data, pairs(args.set))


def read_json(source: str) -> Any:
    """Read JSON from a file, or from standard input where that is ``-``.

    Raises:
        InvalidInput: It cannot be read; nothing was sent.
    """
    try:
        content = sys.stdin.read(MAX_BYTES + 1) if source == "-" else _text(Path(source))
    except OSError as error:
        raise _unreadable(source, "cannot be read", f"{error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise _unreadable(source, "is not UTF-8 text") from error
    if len(content) > MAX_BYTES:
        raise _unreadable(source, "is larger than 20 MB")
    try:
        return json.loads(content.removeprefix("\ufeff"))
    except ValueError as error:
        where = f"line {error.lineno}" if isinstance(error, json.JSONDecodeError) else "it"
        raise _unreadable(source, f"is no JSON: {where} cannot be read") from None
    except RecursionError:
        raise _unreadable(source, "is nested too deep") from None


def read_as(model: type[_Model], data: Mapping[str, Any]) -> _Model:
    """Validate a document. Raises InvalidInput with one problem a wrong field."""
    try:
        return model.model_validate(data)
    except ValidationError as error:
        raise invalid_input(error, _NOTHING_SENT) from None


def leaves(data: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Walk a document's filled fields as dotted paths with their values in words."""
    if isinstance(data, Mapping):
        for name, value in data.items():
            yield from leaves(value, f"{path}.{name}" if path else str(name))
    elif isinstance(data, list | tuple):
        for place, value in enumerate(data):
            yield from leaves(value, f"{path}.{place}")
    elif data is not None and data != "":
        yield path, {True: "yes", False: "no"}.get(data, str(data)) if isinstance(data, bool) else str(data)


def _text(path: Path) -> str:
    with path.open("rb") as file:
        return file.read(MAX_BYTES + 1).decode("utf-8")


def _unreadable(source: str, what: str, more: str = "") -> InvalidInput:
    name = "Standard input" if source == "-" else Path(source).name
    return InvalidInput(
        Problem(
            code="file_unreadable",
            title=f"{name} {what}",
            hint=f"{_NOTHING_SENT} {more}".strip(),
            blame=Blame.PACKER,
        )
    )
