"""What is in a group, in a few words, for its head while it is closed."""

from collections.abc import Iterator
from itertools import islice
from typing import Any

from pydantic import BaseModel

from app.domain.money import Money
from app.ui.forms import wordings
from app.ui.forms.description import describe
from app.ui.forms.kinds import UNSET, Kind, Shape
from app.ui.forms.moments import zone_key
from app.ui.forms.tree import Chosen, resolved

_SILENT = frozenset({Kind.SECRET, Kind.CONSTANT, Kind.YES_NO, Kind.LONG_TEXT})


def summary(shape: Shape, node: Any, locale: str, most: int = 4) -> str:
    """Return the first few values of a group; empty where it holds none."""
    return ", ".join(islice(_words(shape, node, locale), most))


def _words(shape: Shape, node: Any, locale: str) -> Iterator[str]:
    match node:
        case Chosen():
            yield from _words(shape.variants[node.variant].shape, node.node, locale)
        case dict() if shape.kind is Kind.MODEL and shape.model is not None:
            yield from _model_words(shape.model, node, locale)
        case list() if shape.is_many and shape.item is not None:
            for entry in node:
                yield from _words(shape.item, entry.node, locale)
        case _ if node is not None and node is not UNSET and shape.kind not in _SILENT:
            yield from filter(None, (leaf_words(shape, node, locale),))


def _model_words(model: type[BaseModel], node: dict[str, Any], locale: str) -> Iterator[str]:
    for field in describe(model).fields:
        if not field.is_place:
            inner = resolved(field.shape, node.get(field.name, UNSET), field.default)
            yield from _words(field.shape, inner, locale)


def leaf_words(shape: Shape, value: Any, locale: str) -> str:
    """Return a value with what stands beside it: an amount with its currency, a moment by its own clock."""
    zone = zone_key(value) if shape.kind is Kind.MOMENT and hasattr(value, "utcoffset") else ""
    words = wordings.show(shape, value, locale=locale, zone=zone).strip()
    return f"{words} {value.currency}" if isinstance(value, Money) else words
