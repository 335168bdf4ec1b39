"""What a model's fields are, for people who write documents in its form: paths, meanings, choices."""

import types
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import AwareDatetime, BaseModel, ConfigDict, NaiveDatetime, SecretStr
from pydantic.fields import FieldInfo

from app.cli.terminal import table
from app.domain.money import Money

PLACE = "N"
"""Stands in a path for an entry's place in its list, counted from 0."""

_KINDS: dict[Any, str] = {
    bool: "yes or no",
    int: "whole number",
    float: "number",
    Decimal: "number",
    datetime: "time with zone",
    AwareDatetime: "time with zone",
    NaiveDatetime: "day and time",
    date: "day",
    time: "time of day",
    SecretStr: "secret",
    str: "text",
}


class FieldLine(BaseModel):
    """One field of a model.

    Attributes:
        path: Dotted, with ``N`` for places in lists.
        kind: What it takes, in words.
        choices: What alone it takes; empty where that is open.
        examples: Suggestions, where other values are taken too.
    """

    model_config = ConfigDict(frozen=True)

    path: str
    title: str
    help: str = ""
    kind: str
    required: bool = False
    choices: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()


def fields_of(model: type[BaseModel], path: str = "") -> tuple[FieldLine, ...]:
    """List a model's fields in their order, those of what it holds below it.

    Args:
        path: Where the model stands, as ``extras.betakom``.
    """
    return tuple(_walk(model, path, (model,)))


def field_table(fields: Sequence[FieldLine]) -> list[str]:
    """Lay fields out for a person."""
    return table(
        [
            [
                field.path,
                "needed" if field.required else "",
                field.title,
                f"one of {', '.join(field.choices)}" if field.choices else field.kind,
                field.help or (f"such as {', '.join(field.examples[:4])}" if field.examples else ""),
            ]
            for field in fields
        ]
    )


def _walk(model: type[BaseModel], path: str, above: tuple[type[BaseModel], ...]) -> Iterator[FieldLine]:
    for name, info in model.model_fields.items():
        at = f"{path}.{name}" if path else name
        models, is_list, words = _shape(info.annotation)
        if is_list:
            at = f"{at}.{PLACE}"
        inner = [one for one in models if one not in above and one is not Money]
        if Money in models:
            words = _MONEY
        if not inner:
            yield _line(at, name, info, words)
        for one in inner:
            yield from _walk(one, at, (*above, one))


def _line(path: str, name: str, info: FieldInfo, words: "_Words") -> FieldLine:
    return FieldLine(
        path=path,
        title=info.title or name.replace("_", " ").capitalize(),
        help=info.description or "",
        kind=words.kind,
        required=info.is_required(),
        choices=words.choices,
        examples=tuple(_word(example) for example in info.examples or ()),
    )


class _Words(BaseModel):
    kind: str = "text"
    choices: tuple[str, ...] = ()


_MONEY = _Words(kind="money, as 1600.00 PLN")


def _shape(annotation: Any) -> tuple[list[type[BaseModel]], bool, _Words]:
    """Return the models that an annotation holds, whether as a list, and what a plain value is."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return _shape(get_args(annotation)[0])
    if origin in {Union, types.UnionType}:
        shapes = [_shape(one) for one in get_args(annotation) if one is not type(None)]
        models = [model for found, _, _ in shapes for model in found]
        return models, any(is_list for _, is_list, _ in shapes), shapes[0][2] if shapes else _Words()
    if origin in {tuple, list}:
        models, _, words = _shape(get_args(annotation)[0])
        return models, True, words
    if origin is Literal:
        return [], False, _Words(choices=tuple(_word(one) for one in get_args(annotation)))
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation], False, _Words()
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return [], False, _Words(choices=tuple(_word(one.value) for one in annotation))
    return [], False, _Words(kind=_KINDS.get(annotation, "JSON" if origin is dict else "text"))


def _word(value: object) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value))
    return str(value.value if isinstance(value, Enum) else value)
