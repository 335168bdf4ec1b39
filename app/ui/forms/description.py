"""Read a pydantic model into a description that a form can be drawn from.

What the model says is all there is: titles, descriptions, defaults, ``examples`` as suggestions, limits, and in
``json_schema_extra``

- ``format``: "country" (two letters), "country-alpha3", "currency", "language", "timezone", "phone", "long-text", or "place":
  a number that says which one of its list an entry is, kept by the list
- ``mark``: "needed" or "asked": the system needs it, or asks for it, though the model takes it empty
- ``confirmed``: False where the vendor does not confirm the field
- ``rare``: True for what stands under "More" until it is wanted
"""

from collections.abc import Mapping
from functools import lru_cache, partial
from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from app.ui.forms.annotations import peeled, shape_of
from app.ui.forms.kinds import UNSET, FieldDescription, ModelDescription, Need

_UNCONFIRMED = "not confirmed"
_NEEDS = {"needed": Need.NEEDED, "asked": Need.ASKED}


@lru_cache(maxsize=256)
def describe(model: type[BaseModel]) -> ModelDescription:
    """Return what a form of this model holds; models in its fields are described when they are asked for."""
    model.model_rebuild()
    return ModelDescription(
        model=model,
        title=model.model_config.get("title") or _words(model.__name__),
        help=_first_sentence(model),
        fields=tuple(_field(name, info) for name, info in model.model_fields.items()),
    )


def _field(name: str, info: FieldInfo) -> FieldDescription:
    annotation, metadata = peeled(info.annotation, tuple(info.metadata))
    # What an Annotated type says of itself holds where the field does not say otherwise.
    infos = [each for each in metadata if isinstance(each, FieldInfo)]
    extra: dict[str, Any] = {}
    for each in (*infos, info):
        if isinstance(each.json_schema_extra, Mapping):
            extra |= each.json_schema_extra
    title = info.title or name.replace("_", " ").capitalize()
    helping = info.description or ""
    confirmed = extra.get("confirmed", True) is not False
    for sign in (f", {_UNCONFIRMED}", f" ({_UNCONFIRMED})"):
        if title.lower().endswith(sign):
            title, confirmed = title[: -len(sign)], False
    need = _NEEDS.get(str(extra.get("mark", "")), Need.OPTIONAL)
    return FieldDescription(
        name=name,
        title=title,
        help=helping,
        shape=shape_of(annotation, metadata, extra, info.examples or ()),
        need=Need.REQUIRED if info.is_required() else need,
        is_confirmed=confirmed and _UNCONFIRMED not in helping.lower(),
        is_rare=bool(extra.get("rare")),
        is_place=extra.get("format") == "place",
        default_of=partial(_default, info),
    )


def _default(info: FieldInfo) -> Any:
    if info.is_required() or info.default_factory_takes_validated_data:
        return UNSET
    default = info.get_default(call_default_factory=True)
    return UNSET if default is PydanticUndefined else default


def _words(name: str) -> str:
    spaced = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in name.strip("_"))
    return spaced.strip().capitalize()


def _first_sentence(model: type[BaseModel]) -> str:
    """Return what the class itself says; a docstring that it has from pydantic says nothing."""
    said = model.__dict__.get("__doc__") or ""
    return said.strip().split("\n", 1)[0].rstrip(".")
