"""Every word that a form shows is one that translators are given."""

import importlib.util
import pkgutil
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from pydantic import BaseModel

import app.connectors
from app.domain.orders import Order
from app.domain.ports.parcel_details import ParcelDetails
from app.ui.forms.description import describe
from app.ui.forms.kinds import Kind, Shape
from app.ui.presets.presenter import Presets

ROOT = Path(__file__).parents[3]
UNITS = {"kg", "g", "lbs", "oz"}


def gathered() -> set[str]:
    """Return every sentence that the tool of the translators gathers."""
    spec = importlib.util.spec_from_file_location("words_of_the_window", ROOT / "packaging" / "words.py")
    assert spec is not None
    assert spec.loader is not None
    tool = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    return set(tool.gather())


def models() -> Iterator[type[BaseModel]]:
    """Yield what forms are drawn of: orders, presets, details of parcels, and what each system lets be filled in or changed."""
    yield from (Order, Presets, ParcelDetails)
    for folder in pkgutil.iter_modules(app.connectors.__path__):
        connector = getattr(import_module(f"app.connectors.{folder.name}"), "CONNECTOR", None)
        if connector is not None and connector.extras is not None:
            yield connector.extras
        if folder.ispkg:
            for each in vars(import_module(f"app.connectors.{folder.name}.client")).values():
                for name in ("amendment_model", "record"):
                    model = getattr(each, name, None)
                    if isinstance(model, type) and issubclass(model, BaseModel):
                        yield model


def shown(model: type[BaseModel], seen: set[type[BaseModel]]) -> Iterator[tuple[str, str]]:
    """Yield where a word stands, and the word."""
    if model in seen:
        return
    seen.add(model)
    for field in describe(model).fields:
        if field.shape.kind is Kind.CONSTANT:
            continue
        where = f"{model.__name__}.{field.name}"
        yield where, field.title
        yield where, field.help
        yield from shown_of(field.shape, where, seen)


def shown_of(shape: Shape, where: str, seen: set[type[BaseModel]]) -> Iterator[tuple[str, str]]:
    yield from ((where, option.words) for option in shape.options)
    if shape.item is not None:
        if shape.item.kind is Kind.MODEL and shape.item.model is not None:
            yield where, describe(shape.item.model).title
        yield from shown_of(shape.item, where, seen)
    for variant in shape.variants:
        yield where, variant.title
        yield from shown_of(variant.shape, where, seen)
    if shape.kind is Kind.MODEL and shape.model is not None:
        yield from shown(shape.model, seen)


def test_every_word_of_a_form_is_gathered_for_translation() -> None:
    known, seen = gathered(), set[type[BaseModel]]()
    words = [each for model in models() for each in shown(model, seen)]
    assert len(words) > 300
    assert [(where, word) for where, word in words if word and word not in known and word not in UNITS] == []
