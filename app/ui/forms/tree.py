"""The values of a form as plain data: a dict for a model, entries for a list, rows for a mapping, leaves as they are."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel, RootModel, ValidationError

from app.domain.errors import Problem
from app.ui.forms.description import describe
from app.ui.forms.kinds import UNSET, Kind, Shape


@dataclass(frozen=True)
class Typed:
    """What was typed and cannot be read; it stays in its field.

    Attributes:
        text: As typed.
        second: What stands beside it: a currency or a zone.
        sentence: What would be read.
    """

    text: str
    second: str
    sentence: str


@dataclass
class Entry:
    """One entry of a list or one row of a mapping.

    Attributes:
        origin: Its place in the starting list; None for one that was added.
        name: The name in a row of a mapping.
        key: By what two readings of it are matched; empty for its place.
    """

    node: Any
    origin: int | None = None
    name: str = ""
    key: str = ""


@dataclass
class Chosen:
    """What a union holds: which kind, and its value."""

    variant: int
    node: Any


@dataclass
class Found:
    """What building came upon: problems, and the paths below which they were found already."""

    problems: list[Problem] = field(default_factory=list)
    settled: list[str] = field(default_factory=list)


def load(shape: Shape, value: Any) -> Any:
    """Turn a value of a model, or plain data, into what the form holds."""
    if isinstance(value, RootModel):
        value = value.root if shape.kind is not Kind.RAW else value
    if value is None or value is UNSET:
        return value
    match shape.kind:
        case Kind.MODEL if isinstance(value, BaseModel | Mapping):
            return _loaded_model(shape, value)
        case Kind.LIST if _is_many(value):
            return [Entry(load(_item(shape), each), place, key=_key(each)) for place, each in enumerate(value)]
        case Kind.MAPPING if isinstance(value, Mapping):
            return [
                Entry(load(_item(shape), each), place, str(name)) for place, (name, each) in enumerate(value.items())
            ]
        case Kind.UNION:
            variant = variant_of(shape, value)
            return Chosen(variant, load(shape.variants[variant].shape, value))
    return value


def load_plain(shape: Shape, value: Any) -> Any:
    """Turn plain data, such as what a file held, into what the form holds; what cannot be read stays as typed."""
    return _coerced(shape, load(shape, value))


def _coerced(shape: Shape, node: Any) -> Any:
    if node is None or node is UNSET:
        return node
    if isinstance(node, Chosen):
        return Chosen(node.variant, _coerced(shape.variants[node.variant].shape, node.node))
    if isinstance(node, list) and shape.is_many and shape.item is not None:
        return [Entry(_coerced(shape.item, each.node), each.origin, each.name, each.key) for each in node]
    if isinstance(node, dict) and shape.model is not None and shape.kind is Kind.MODEL:
        known = describe(shape.model).by_name
        return {name: _coerced(known[name].shape, value) if name in known else value for name, value in node.items()}
    try:
        return shape.adapter.validate_python(node)
    except ValidationError:
        return Typed(str(node), "", "") if not shape.is_branch else UNSET


def _item(shape: Shape) -> Shape:
    return shape.item or Shape(Kind.RAW, annotation=Any)


def _is_many(value: Any) -> bool:
    return isinstance(value, list | tuple | set | frozenset)


def _key(value: Any) -> str:
    return str(value.line_key()) if hasattr(value, "line_key") else ""


def _loaded_model(shape: Shape, value: BaseModel | Mapping[str, Any]) -> dict[str, Any]:
    if shape.model is None:
        return {}
    known = describe(shape.model).by_name
    if isinstance(value, BaseModel):
        given = {name: getattr(value, name) for name in type(value).model_fields if name in value.model_fields_set}
        given |= value.model_extra or {}
    else:
        aliases = {info.alias or name: name for name, info in shape.model.model_fields.items()}
        given = {aliases.get(name, name): each for name, each in value.items()}
    return {name: load(known[name].shape, each) if name in known else each for name, each in given.items()}


def variant_of(shape: Shape, value: Any) -> int:
    """Tell which kind of a union a value is; the first one that takes it, the exact ones before the others."""
    kinds = [variant.shape for variant in shape.variants]
    for place, kind in enumerate(kinds):
        if kind.kind is Kind.MODEL and kind.model is type(value):
            return place
    for strict in (True, False):
        for place, kind in enumerate(kinds):
            try:
                kind.adapter.validate_python(value, strict=strict)
            except ValidationError:
                continue
            return place
    return _by_word(kinds, value)


def _by_word(kinds: list[Shape], value: Any) -> int:
    """Tell by the word that names the kind, where an unfinished one is not valid yet."""
    if isinstance(value, Mapping):
        for place, kind in enumerate(kinds):
            if kind.model is None:
                continue
            for each in describe(kind.model).fields:
                if each.shape.kind is Kind.CONSTANT and value.get(each.name) == each.shape.options[0].value:
                    return place
    return 0


def fresh(shape: Shape) -> Any:
    """Return what stands in a new entry, or in a nested model that was just added."""
    match shape.kind:
        case Kind.MODEL:
            return {}
        case Kind.LIST | Kind.MAPPING:
            return []
        case Kind.UNION:
            return Chosen(0, fresh(shape.variants[0].shape))
        case Kind.CONSTANT:
            return shape.options[0].value
    return UNSET


def resolved(shape: Shape, node: Any, default: Any) -> Any:
    """Return what holds: what is given, else the default."""
    return load(shape, default) if node is UNSET else node


def changed_paths(shape: Shape, node: Any, start: Any, path: str = "") -> Iterator[str]:
    """Yield the paths at which what is there differs from what was there at the start."""
    if shape.kind is Kind.MODEL and isinstance(node, dict) and isinstance(start, dict) and shape.model is not None:
        for each in describe(shape.model).fields:
            now = resolved(each.shape, node.get(each.name, UNSET), each.default)
            before = resolved(each.shape, start.get(each.name, UNSET), each.default)
            yield from changed_paths(each.shape, now, before, joined(path, each.name))
    elif shape.is_many and isinstance(node, list) and isinstance(start, list):
        yield from _changed_entries(shape, node, start, path)
    elif isinstance(node, Chosen) and isinstance(start, Chosen) and node.variant == start.variant:
        yield from changed_paths(shape.variants[node.variant].shape, node.node, start.node, path)
    elif not (node is UNSET and start is None) and not (start is UNSET and node is None) and _differ(node, start):
        yield path


def _differ(node: Any, start: Any) -> bool:
    return type(node) is not type(start) or bool(node != start)


def _changed_entries(shape: Shape, node: list[Entry], start: list[Entry], path: str) -> Iterator[str]:
    kept = [entry.origin for entry in node if entry.origin is not None]
    if kept != list(range(len(start))):
        yield path
    for place, entry in enumerate(node):
        here = joined(path, str(place))
        if entry.origin is None or entry.origin >= len(start):
            yield here
            continue
        if entry.name != start[entry.origin].name:
            yield here
        yield from changed_paths(_item(shape), entry.node, start[entry.origin].node, here)


def match_origins(shape: Shape, node: Any, start: Any) -> None:
    """Find for each entry of a list the one that it was at the start: by its key, else by its place."""
    if shape.kind is Kind.MODEL and isinstance(node, dict) and isinstance(start, dict) and shape.model is not None:
        for each in describe(shape.model).fields:
            match_origins(each.shape, node.get(each.name), start.get(each.name))
    elif isinstance(node, Chosen) and isinstance(start, Chosen) and node.variant == start.variant:
        match_origins(shape.variants[node.variant].shape, node.node, start.node)
    elif shape.is_many and isinstance(node, list):
        old: list[Entry] = start if isinstance(start, list) else []
        free = list(range(len(old)))
        for place, entry in enumerate(node):
            name = entry.key or entry.name
            same = [each for each in free if (old[each].key or old[each].name) == name] if name else []
            at = same[0] if same else place if not name and place in free else None
            entry.origin = at
            if at is not None:
                free.remove(at)
                match_origins(_item(shape), entry.node, old[at].node)


def joined(path: str, name: str) -> str:
    """Return the path of something below a path."""
    return f"{path}.{name}" if path else name
