"""How the played system says no: a list of ``{message, propertyPath}``, or one message."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

Model = TypeVar("Model", bound=BaseModel)
Violation = tuple[str, str]
"""Path and message."""

_MESSAGES: Mapping[str, str] = {
    "missing": "must not be null",
    "string_too_short": "must not be blank",
    "int_parsing": "must be a whole number",
    "int_type": "must be a whole number",
    "int_from_float": "must be a whole number",
    "float_parsing": "must be a number",
    "greater_than_equal": "must be greater than or equal to 0",
    "timezone_aware": "must have a time zone",
    "model_type": "must be an object",
    "list_type": "must be a list",
    "string_type": "must be a text",
}


class Refusal(Exception):
    """An answer that is not 2xx: its status and its JSON body."""

    def __init__(self, status: int, body: Any) -> None:
        super().__init__(f"{status}: {body}")
        self.status = status
        self.body = body


def not_found(what: str) -> Refusal:
    """Say that there is no such thing."""
    return Refusal(404, {"message": f"{what} not found"})


def invalid(violations: Sequence[Violation]) -> Refusal:
    """Say what is wrong with each property."""
    return Refusal(422, [{"message": message, "propertyPath": path} for path, message in violations])


def read(model: type[Model], data: Any, *, refuse_unknown: bool) -> Model:
    """Read a request's JSON.

    Raises:
        Refusal: 422 with one entry for each property that is wrong.
    """
    try:
        request = model.model_validate(data)
    except ValidationError as error:
        raise invalid([(_path(entry["loc"]), _message(entry)) for entry in error.errors()]) from error
    if refuse_unknown and (unknown := unknown_properties(request)):
        raise invalid([(path, "is no property of this object") for path in unknown])
    return request


def unknown_properties(value: Any, path: str = "") -> list[str]:
    """Return the paths of properties that the document does not name."""
    if isinstance(value, list):
        return [found for index, entry in enumerate(value) for found in unknown_properties(entry, f"{path}[{index}]")]
    if not isinstance(value, BaseModel):
        return []
    lead = f"{path}." if path else ""
    found = [f"{lead}{name}" for name in (value.model_extra or {})]
    for name in type(value).model_fields:
        found += unknown_properties(getattr(value, name), f"{lead}{name}")
    return found


def _path(location: Sequence[int | str]) -> str:
    path = ""
    for part in location:
        path += f"[{part}]" if isinstance(part, int) else f".{part}" if path else part
    return path


def _message(entry: Mapping[str, Any]) -> str:
    kind = entry["type"]
    if kind == "string_pattern_mismatch":
        return f'must match "{entry["ctx"]["pattern"].strip("^$")}"'
    if kind == "value_error":
        return str(entry["ctx"]["error"])
    return _MESSAGES.get(kind, entry["msg"])
