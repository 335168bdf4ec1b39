"""How the played Trans.eu says no."""

from collections.abc import Sequence
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

Model = TypeVar("Model", bound=BaseModel)
Violation = tuple[str, str, str]
"""Dotted path, rule and message."""


class TransEuRefusal(Exception):
    """An answer that is not 2xx: its status and its JSON body."""

    def __init__(self, status: int, body: Any) -> None:
        super().__init__(f"{status}: {body}")
        self.status = status
        self.body = body


def problem(status: int, title: str, detail: str) -> TransEuRefusal:
    """Say no in general."""
    return TransEuRefusal(status, {"title": title, "status": status, "detail": detail})


def oauth(error: str, *, named: bool, status: int = 400) -> TransEuRefusal:
    """Say no at the token endpoint."""
    if named:
        return TransEuRefusal(status, {"error": error, "error_description": f"The request was turned down: {error}"})
    return problem(status, "Bad Request", "The request was turned down")


def invalid(violations: Sequence[Violation], *, nested: bool) -> TransEuRefusal:
    """Say what is wrong with each field: field, then rule, then message."""
    messages: dict[str, Any] = {}
    for path, rule, message in violations:
        if not nested:
            messages.setdefault(path, {})[rule] = message
            continue
        where = messages
        for step in path.split("."):
            where = where.setdefault(step, {})
        where[rule] = message
    return TransEuRefusal(
        422,
        {
            "title": "Unprocessable Entity",
            "status": 422,
            "detail": "Failed Validation",
            "validation_messages": messages,
        },
    )


def read(model: type[Model], data: Any, *, nested: bool) -> Model:
    """Read a request's JSON. Raises TransEuRefusal (422)."""
    try:
        return model.model_validate(data)
    except ValidationError as error:
        found = [(".".join(map(str, entry["loc"])), entry["type"], entry["msg"]) for entry in error.errors()]
        raise invalid([(path or "body", rule, text) for path, rule, text in found], nested=nested) from error
