"""From a type as a model writes it to what stands in the field."""

import datetime as dt
import types
import typing
from collections.abc import Iterable, Mapping, MutableMapping, MutableSequence, MutableSet, Sequence, Set
from dataclasses import replace
from decimal import Decimal
from enum import Enum
from typing import Any, Literal, Union, get_args, get_origin

import annotated_types
import pydantic
from pydantic import BaseModel, RootModel, SecretBytes, SecretStr, StringConstraints
from pydantic.fields import FieldInfo
from typing_extensions import TypeAliasType

from app.domain.money import Money
from app.ui.forms.kinds import Kind, Option, Shape, Variant

LONG_LETTERS = 1_000
"""A text that may be longer than this takes several lines."""
_TWO_LETTERS, _THREE_LETTERS = "^[A-Z]{2}$", "^[A-Z]{3}$"
_LISTS = (list, tuple, set, frozenset, Sequence, MutableSequence, Set, MutableSet, Iterable)
_MAPPINGS = (dict, Mapping, MutableMapping)
_FORMATS: Mapping[str, Shape] = {
    "country": Shape(Kind.COUNTRY),
    "country-alpha3": Shape(Kind.COUNTRY, letters=3),
    "currency": Shape(Kind.CURRENCY),
    "language": Shape(Kind.LANGUAGE),
    "timezone": Shape(Kind.ZONE),
    "phone": Shape(Kind.PHONE),
    "long-text": Shape(Kind.LONG_TEXT),
}
_MOMENTS = {dt.datetime, pydantic.AwareDatetime, pydantic.NaiveDatetime, pydantic.PastDatetime, pydantic.FutureDatetime}
_DAYS = {dt.date, pydantic.PastDate, pydantic.FutureDate}
_SIMPLE: Mapping[Any, Shape] = {
    bool: Shape(Kind.YES_NO),
    int: Shape(Kind.INTEGER),
    float: Shape(Kind.NUMBER),
    Decimal: Shape(Kind.NUMBER, is_decimal=True),
    dt.time: Shape(Kind.TIME),
    SecretStr: Shape(Kind.SECRET),
    **{each: Shape(Kind.DATE) for each in _DAYS},
    **{each: Shape(Kind.MOMENT, is_aware=each is not pydantic.NaiveDatetime) for each in _MOMENTS},
}


def peeled(annotation: Any, metadata: tuple[Any, ...] = ()) -> tuple[Any, tuple[Any, ...]]:
    """Take ``Annotated``, aliases and new types off a type; what they carry comes along, the innermost first."""
    while True:
        if isinstance(annotation, TypeAliasType):
            annotation = annotation.__value__
        elif get_origin(annotation) is typing.Annotated:
            annotation, *inner = get_args(annotation)
            metadata = (*inner, *metadata)
        elif isinstance(annotation, typing.NewType):
            annotation = annotation.__supertype__
        elif isinstance(annotation, typing.TypeVar):
            annotation = annotation.__bound__ or Any
        else:
            return annotation, metadata


def shape_of(
    annotation: Any, metadata: tuple[Any, ...] = (), extra: Mapping[str, Any] | None = None, examples: Any = ()
) -> Shape:
    """Return what stands in a field of a type.

    Args:
        metadata: What the type was annotated with.
        extra: ``json_schema_extra`` of the field and of its type.
        examples: Suggestions.
    """
    annotation, metadata = peeled(annotation, metadata)
    if get_origin(annotation) in {Union, types.UnionType}:
        return _union(get_args(annotation), metadata, dict(extra or {}), examples, annotation)
    said = _said(metadata) | dict(extra or {})
    shape = _plain(annotation, metadata, said, _examples(metadata, examples))
    return replace(shape, annotation=typing.Annotated[annotation, *metadata] if metadata else annotation)


def _said(metadata: tuple[Any, ...]) -> dict[str, Any]:
    said: dict[str, Any] = {}
    for each in metadata:
        if isinstance(each, FieldInfo) and isinstance(each.json_schema_extra, Mapping):
            said |= each.json_schema_extra
    return said


def _examples(metadata: tuple[Any, ...], examples: Any) -> Any:
    if examples:
        return examples
    return next((each.examples for each in metadata if isinstance(each, FieldInfo) and each.examples), ())


def _union(
    members: tuple[Any, ...], metadata: tuple[Any, ...], extra: dict[str, Any], examples: Any, whole: Any
) -> Shape:
    kept = tuple(member for member in members if member is not type(None))
    nullable = len(kept) < len(members)
    if len(kept) == 1:
        inner = shape_of(kept[0], metadata, extra, examples)
        return replace(inner, nullable=nullable or inner.nullable)
    shapes = [shape_of(member) for member in kept]
    texts = [shape for shape in shapes if shape.kind is Kind.TEXT]
    choices = [shape for shape in shapes if shape.kind in {Kind.CHOICE, Kind.CONSTANT}]
    if texts and choices and len(texts) + len(choices) == len(shapes):
        options = tuple(option for shape in choices for option in shape.options)
        return Shape(Kind.CHOICE, nullable, whole, options, is_open=True)
    if choices and len(choices) == len(shapes):
        return Shape(Kind.CHOICE, nullable, whole, tuple(option for shape in choices for option in shape.options))
    variants = tuple(Variant(_title(member, shape), shape) for member, shape in zip(kept, shapes, strict=True))
    return Shape(Kind.UNION, nullable, whole, variants=variants)


_TITLES = {
    Kind.TEXT: "Text",
    Kind.LONG_TEXT: "Text",
    Kind.INTEGER: "Whole number",
    Kind.NUMBER: "Number",
    Kind.MONEY: "Money",
    Kind.YES_NO: "Yes or no",
    Kind.CHOICE: "Choice",
    Kind.DATE: "Day",
    Kind.TIME: "Time of day",
    Kind.MOMENT: "Day and time",
    Kind.LIST: "List",
    Kind.MAPPING: "Names and values",
}


def _title(member: Any, shape: Shape) -> str:
    if shape.model is not None and shape.kind is Kind.MODEL:
        for info in shape.model.model_fields.values():
            # The word that tells the kinds apart is what the vendor calls it.
            if get_origin(info.annotation) is Literal and isinstance(info.default, str):
                return words_of(info.default)
        return shape.model.model_config.get("title") or _spaced(shape.model.__name__)
    return _TITLES.get(shape.kind, _spaced(getattr(member, "__name__", "Value")))


def _plain(annotation: Any, metadata: tuple[Any, ...], said: dict[str, Any], examples: Any) -> Shape:
    origin = get_origin(annotation)
    if origin is Literal:
        return _literal(get_args(annotation))
    if (origin or annotation) in _MAPPINGS:
        _, value = get_args(annotation) or (str, Any)
        return Shape(Kind.MAPPING, item=shape_of(value))
    if (origin or annotation) in _LISTS:
        return _list(annotation, origin or annotation, metadata, examples)
    if annotation is str:
        return _text(metadata, said, examples)
    if annotation in _SIMPLE:
        return _SIMPLE[annotation]
    if isinstance(annotation, type) and not origin:
        return _class(annotation)
    return Shape(Kind.RAW)


def _class(annotation: type) -> Shape:
    if issubclass(annotation, Enum):
        return Shape(Kind.CHOICE, options=tuple(Option(each, member_words(each)) for each in annotation))
    if issubclass(annotation, Money):
        return Shape(Kind.MONEY, model=annotation)
    if issubclass(annotation, BaseModel) and not issubclass(annotation, RootModel):
        return Shape(Kind.MODEL, model=annotation)
    if issubclass(annotation, SecretStr | SecretBytes):
        return Shape(Kind.SECRET)
    if annotation.__module__ == "pydantic.networks" and annotation.__name__ in {"EmailStr", "NameEmail"}:
        return Shape(Kind.TEXT)
    return Shape(Kind.RAW)


def _literal(values: tuple[Any, ...]) -> Shape:
    options = tuple(Option(value, words_of(value) if isinstance(value, str) else str(value)) for value in values)
    return Shape(Kind.CONSTANT if len(options) == 1 else Kind.CHOICE, options=options)


def _list(annotation: Any, origin: Any, metadata: tuple[Any, ...], examples: Any) -> Shape:
    members = get_args(annotation)
    if origin is tuple and (len(members) != 2 or members[1] is not Ellipsis):
        return Shape(Kind.RAW)
    item = shape_of(members[0] if members else Any)
    if item.kind is Kind.TEXT and examples:
        # Examples of a list of words are lists of words.
        words = [word for each in examples for word in (each if isinstance(each, list | tuple) else [each])]
        item = replace(item, suggestions=tuple(dict.fromkeys(str(word) for word in words)))
    least, most = _limit(metadata, "min_length"), _limit(metadata, "max_length")
    return Shape(Kind.LIST, item=item, least_items=least, most_items=most)


def _text(metadata: tuple[Any, ...], said: dict[str, Any], examples: Any) -> Shape:
    most = _limit(metadata, "max_length")
    form = _FORMATS.get(str(said.get("format", "")))
    pattern = next((each.pattern for each in metadata if getattr(each, "pattern", None)), None)
    pattern = getattr(pattern, "pattern", pattern)
    if form is None and pattern == _TWO_LETTERS:
        form = _FORMATS["country"]
    if form is None and pattern == _THREE_LETTERS:
        form = _FORMATS["currency"]
    if form is None:
        form = Shape(Kind.LONG_TEXT if most > LONG_LETTERS else Kind.TEXT)
    words = tuple(str(each) for each in examples if isinstance(each, str))
    return replace(form, most_letters=most, suggestions=words if form.kind is Kind.TEXT else ())


def _limit(metadata: tuple[Any, ...], name: str) -> int:
    """Return the narrowest limit of that name; 0 for none."""
    known = (
        annotated_types.MinLen,
        annotated_types.MaxLen,
        StringConstraints,
        FieldInfo,
        annotated_types.Len,
    )
    found: list[int] = []
    for each in metadata:
        if isinstance(each, FieldInfo):
            found += [_limit(tuple(each.metadata), name)]
        elif isinstance(each, known) or hasattr(each, name):
            found += [getattr(each, name, None) or 0]
    found = [each for each in found if each]
    return (min if name == "max_length" else max)(found, default=0)


def member_words(member: Enum) -> str:
    """Return what a member of an enumeration is called: what it says itself, a short sign as it is, else its name."""
    own, value = getattr(member, "words", None), member.value
    if isinstance(own, str):
        return own
    if isinstance(value, str) and len(value) <= 3 and value.lower() == member.name.lower():
        return value
    return words_of(member.name.lower() if member.name.isupper() else member.name)


def words_of(code: str) -> str:
    """Return a word as programs write it as people do: ``as_pasted`` is "As pasted"."""
    return code.replace("_", " ").replace("-", " ").strip().capitalize() if code.islower() else code


def _spaced(name: str) -> str:
    spaced = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in name.strip("_"))
    return spaced.strip().capitalize()
