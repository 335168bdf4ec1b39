"""How the played parcelLab says no."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from pydantic import ValidationError

_MESSAGES: Mapping[str, str] = {
    "missing": "This field is required.",
    "string_too_short": "This field may not be blank.",
    "string_type": "Not a valid string.",
    "enum": "Not a valid choice.",
    "literal_error": "Not a valid choice.",
    "string_pattern_mismatch": "Enter a valid value.",
    "bool_parsing": "Must be a valid boolean.",
    "int_parsing": "A valid integer is required.",
}


class Refusal(Exception):
    """An answer that is not 2xx: its status, its JSON body and its headers."""

    def __init__(self, status: int, body: Any, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(f"{status}: {body}")
        self.status = status
        self.body = body
        self.headers = dict(headers or {})


def detail(status: int, text: str, headers: Mapping[str, str] | None = None) -> Refusal:
    """Say no as early checks do: ``{detail}``."""
    return Refusal(status, {"detail": text}, headers)


def invalid(
    complaints: Sequence[tuple[str, str]], form: Literal["errors", "detail", "html"], code: str = "invalid"
) -> Refusal:
    """Say what is wrong with each field, given as path and text."""
    if form == "html":
        return Refusal(400, "<!doctype html><title>Bad Request</title>")
    if form == "detail":
        return detail(400, "; ".join(f"{path}: {text}" for path, text in complaints))
    errors = [{"code": code, "detail": text, "attr": path or None} for path, text in complaints]
    return Refusal(400, {"type": "client_error", "errors": errors})


def complaints_of(error: ValidationError) -> list[tuple[str, str]]:
    """Turn pydantic's findings into paths and texts."""
    return [(".".join(map(str, line["loc"])), _message(line)) for line in error.errors(include_url=False)]


def _message(line: Any) -> str:
    if line["type"] == "string_too_long":
        return f"Ensure this field has no more than {line['ctx']['max_length']} characters."
    if line["type"] == "value_error":
        return str(line["ctx"]["error"])
    return _MESSAGES.get(line["type"], line["msg"])
