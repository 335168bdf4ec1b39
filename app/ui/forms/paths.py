"""Find the field of a form that a dotted path means: pydantic's, a system's or the form's own."""

import re
from dataclasses import dataclass
from typing import Any

from app.ui.forms.description import describe
from app.ui.forms.kinds import UNSET, Kind, Shape
from app.ui.forms.tree import Chosen, Entry, joined, resolved

_INDEX = re.compile(r"\[(\d+)\]")


@dataclass(frozen=True)
class Spot:
    """Where a path leads.

    Attributes:
        path: The form's own path of the deepest field on the way.
        node: What stands there.
        help: What the model says of the field.
        is_exact: Whether the whole path was used up.
    """

    path: str
    shape: Shape
    node: Any
    help: str = ""
    is_exact: bool = True


def locate(shape: Shape, node: Any, dotted: str) -> Spot | None:
    """Follow a path as far as the form goes; None where not even its start is a field.

    Names of kinds that pydantic puts into the paths of unions are passed over, so are the halves of money.
    """
    parts = [part for part in _INDEX.sub(r".\1", dotted).split(".") if part]
    return _follow(Spot("", shape, node), parts)


def _follow(spot: Spot, parts: list[str]) -> Spot | None:
    while parts:
        if isinstance(spot.node, Chosen):
            inner = spot.shape.variants[spot.node.variant].shape
            spot = Spot(spot.path, inner, spot.node.node, spot.help)
            parts = parts[1:] if _is_kind(inner, parts[0]) else parts
            continue
        step = _step(spot, parts)
        if step is None:
            return Spot(spot.path, spot.shape, spot.node, spot.help, is_exact=False) if spot.path else None
        spot, parts = step
    return spot


def _is_kind(shape: Shape, part: str) -> bool:
    """Tell whether a part of a path is the name of the kind, not of a field."""
    if shape.kind is not Kind.MODEL or shape.model is None:
        return not part.isdecimal()
    return part not in describe(shape.model).by_name


def _step(spot: Spot, parts: list[str]) -> tuple[Spot, list[str]] | None:
    shape, node, name = spot.shape, spot.node, parts[0]
    if shape.kind is Kind.MODEL and shape.model is not None:
        return _into_model(spot, parts)
    if shape.item is None:
        return None
    entries: list[Entry] = node if shape.is_many and isinstance(node, list) else []
    if shape.kind is Kind.MAPPING:
        for used in range(len(parts), 0, -1):
            key = ".".join(parts[:used])
            for place, entry in enumerate(entries):
                if entry.name == key:
                    rest = [part for part in parts[used:] if part != "[key]"]
                    return Spot(joined(spot.path, str(place)), shape.item, entry.node), rest
    if name.isdecimal() and int(name) < len(entries):
        return Spot(joined(spot.path, name), shape.item, entries[int(name)].node), parts[1:]
    return None


def _into_model(spot: Spot, parts: list[str]) -> tuple[Spot, list[str]] | None:
    if spot.shape.model is None:
        return None
    known = describe(spot.shape.model).by_name
    name = parts[0]
    if name not in known:
        aliases = {info.alias: own for own, info in spot.shape.model.model_fields.items() if info.alias}
        name = aliases.get(name, name)
    if name not in known:
        return None
    field = known[name]
    node = spot.node.get(name, UNSET) if isinstance(spot.node, dict) else UNSET
    node = resolved(field.shape, node, field.default)
    return Spot(joined(spot.path, name), field.shape, node, field.help), parts[1:]
