"""From pydantic's errors to problems at their fields."""

from collections.abc import Callable
from typing import Any

from pydantic import ValidationError

from app.domain.addresses import TIME_WITH_ZONE, FieldError
from app.domain.errors import Blame, InvalidInput, Problem
from app.domain.wording import mark, say, say_many

_SENTENCES = {
    "missing": mark("This is missing"),
    "int_parsing": mark("A whole number"),
    "int_parsing_size": mark("A whole number"),
    "int_type": mark("A whole number"),
    "int_from_float": mark("A whole number"),
    "float_parsing": mark("A number"),
    "float_type": mark("A number"),
    "finite_number": mark("A number"),
    "decimal_parsing": mark("A number"),
    "decimal_type": mark("A number"),
    "bool_parsing": mark("Yes or no"),
    "bool_type": mark("Yes or no"),
    "string_type": mark("Text"),
    "string_unicode": mark("Text"),
    "extra_forbidden": mark("The station does not know this field"),
    "model_type": mark("Fields with names, not a single value"),
    "model_attributes_type": mark("Fields with names, not a single value"),
    "dict_type": mark("Names with their values"),
    "list_type": mark("A list"),
    "tuple_type": mark("A list"),
    "date_parsing": mark("A day, as 2026-07-02"),
    "date_from_datetime_parsing": mark("A day, as 2026-07-02"),
    "date_type": mark("A day, as 2026-07-02"),
    "time_parsing": mark("A time of day, as 08:00"),
    "time_type": mark("A time of day, as 08:00"),
    "timezone_aware": mark("A time needs its zone, as 2026-02-13T16:30+01:00"),
    "datetime_parsing": TIME_WITH_ZONE,
    "datetime_from_date_parsing": TIME_WITH_ZONE,
    "datetime_object_invalid": TIME_WITH_ZONE,
    "datetime_type": TIME_WITH_ZONE,
}
_LIMITS = {
    "greater_than": ("gt", mark("More than {limit}")),
    "greater_than_equal": ("ge", mark("{limit} or more")),
    "less_than": ("lt", mark("Less than {limit}")),
    "less_than_equal": ("le", mark("{limit} at most")),
    "too_short": ("min_length", mark("{limit} or more")),
    "too_long": ("max_length", mark("{limit} at most")),
}
_COUNTED: dict[str, tuple[str, Callable[[int], str]]] = {
    "string_too_short": (
        "min_length",
        lambda count: say_many(count, "1 character or more", "{n} characters or more"),
    ),
    "string_too_long": (
        "max_length",
        lambda count: say_many(count, "1 character at most", "{n} characters at most"),
    ),
    "decimal_max_places": (
        "decimal_places",
        lambda count: say_many(count, "1 digit after the point at most", "{n} digits after the point at most"),
    ),
    "decimal_max_digits": ("max_digits", lambda count: say_many(count, "1 digit at most", "{n} digits at most")),
    "decimal_whole_digits": (
        "whole_digits",
        lambda count: say_many(count, "1 digit before the point at most", "{n} digits before the point at most"),
    ),
}


def _sentence(error: Any, field: str) -> str:
    kind = error["type"]
    context = error.get("ctx") or {}
    if kind in _LIMITS:
        key, template = _LIMITS[kind]
        return say(template, limit=context.get(key, ""))
    if kind in _COUNTED:
        key, counted = _COUNTED[kind]
        return counted(int(context.get(key, 0)))
    if kind == "string_pattern_mismatch" and field.endswith("identifier"):
        return say("5 to 20 digits and nothing else")
    if kind == "string_pattern_mismatch" and field.endswith("country"):
        return say("Two letters, as NO")
    if kind == "string_pattern_mismatch" and field.endswith("currency"):
        return say("Three letters, as NOK")
    if kind in {"enum", "literal_error"}:
        return say("One of {choices}", choices=context.get("expected", ""))
    if kind in _SENTENCES:
        return say(_SENTENCES[kind])
    cause = context.get("error")
    return str(cause) if cause is not None else str(error["msg"])


def problems_of(error: ValidationError, prefix: str = "", most: int | None = None) -> tuple[Problem, ...]:
    """Turn a validation error into one problem a field.

    Args:
        error: What pydantic found.
        prefix: Path to put before each field's own, such as "recipient".
        most: How many are wanted; all if None.
    """
    problems = []
    for line in error.errors(include_url=False)[:most]:
        path = [str(part) for part in line["loc"]]
        cause = (line.get("ctx") or {}).get("error")
        if isinstance(cause, FieldError):
            path.append(cause.field)
        field = ".".join([prefix, *path] if prefix else path)
        problems.append(
            Problem(code=f"field_{line['type']}", title=_sentence(line, field), field=field, blame=Blame.PACKER)
        )
    return tuple(problems)


def invalid_input(error: ValidationError, hint: str, prefix: str = "") -> InvalidInput:
    """Build the station's error for a validation error; no input value is repeated in it."""
    problems = problems_of(error, prefix)
    first = problems[0].model_copy(update={"hint": hint})
    return InvalidInput(
        first,
        f"{error.error_count()} fields: " + ", ".join(problem.field for problem in problems),
        problems[1:],
    )
