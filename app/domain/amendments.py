"""Changes to orders that a carrier has already: what is different, and what became of it."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from pydantic import BaseModel, ConfigDict


class Difference(BaseModel):
    """One field that is not the same on both sides, as a person is shown it.

    Attributes:
        path: Dotted path in the model, such as ``products.0.quantity``.
        title: The field's titles from the outside in.
        before: Empty when there was nothing.
        after: Empty when there is nothing any more.
    """

    model_config = ConfigDict(frozen=True)

    path: str
    title: str
    before: str = ""
    after: str = ""


class Amended(BaseModel):
    """What became of a change.

    Attributes:
        read_back: Whether the order was read back with all of it; else it is accepted and not yet visible.
        not_taken: What the system still shows otherwise, though it accepted the change.
    """

    model_config = ConfigDict(frozen=True)

    carrier_order_id: str
    read_back: bool = False
    not_taken: tuple[Difference, ...] = ()


class Deleted(BaseModel):
    """What became of a deletion.

    Attributes:
        gone: Whether the system was asked and no longer has it; else the deletion is accepted and not yet visible.
    """

    model_config = ConfigDict(frozen=True)

    carrier_order_id: str
    gone: bool = False


def differences(before: BaseModel, after: BaseModel) -> tuple[Difference, ...]:
    """Compare two states of the same model, field by field in the model's order."""
    return tuple(_of_models(before, after, "", ""))


def _of_models(before: BaseModel, after: BaseModel, path: str, title: str) -> list[Difference]:
    found = []
    for name, info in type(after).model_fields.items():
        words = info.title or name.replace("_", " ").capitalize()
        found += _of_values(
            getattr(before, name, None), getattr(after, name), _joined(path, name, "."), _joined(title, words, ", ")
        )
    return found


def _of_values(before: Any, after: Any, path: str, title: str) -> list[Difference]:
    if isinstance(before, BaseModel) and isinstance(after, BaseModel):
        return _of_models(before, after, path, title)
    if _is_list(before) and _is_list(after):
        return [
            difference
            for place in range(max(len(before), len(after)))
            for difference in _of_values(
                before[place] if place < len(before) else None,
                after[place] if place < len(after) else None,
                f"{path}.{place}",
                f"{title} {place + 1}",
            )
        ]
    if before == after:
        return []
    return [Difference(path=path, title=title, before=_shown(before), after=_shown(after))]


def _is_list(value: Any) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str)


def _joined(lead: str, name: str, by: str) -> str:
    return f"{lead}{by}{name}" if lead else name


def _shown(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, BaseModel):
        return ", ".join(text for each in type(value).model_fields if (text := _shown(getattr(value, each))))
    if _is_list(value):
        return ", ".join(_shown(each) for each in value)
    if isinstance(value, datetime):
        return value.isoformat(sep=" ", timespec="auto" if value.microsecond else "seconds")
    return f"{value:f}" if isinstance(value, Decimal) else str(value)
