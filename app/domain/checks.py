"""From pydantic's errors to problems at their fields."""

from typing import Any

from pydantic import ValidationError

from app.domain.addresses import TIME_WITH_ZONE, FieldError
from app.domain.errors import Blame, InvalidInput, Problem

_SENTENCES = {
    "missing": "This is missing",
    "int_parsing": "A whole number",
    "int_parsing_size": "A whole number",
    "int_type": "A whole number",
    "int_from_float": "A whole number",
    "float_parsing": "A number",
    "float_type": "A number",
    "finite_number": "A number",
    "decimal_parsing": "A number",
    "decimal_type": "A number",
    "bool_parsing": "Yes or no",
    "bool_type": "Yes or no",
    "string_type": "Text",
    "string_unicode": "Text",
    "extra_forbidden": "The station does not know this field",
    "model_type": "Fields with names, not a single value",
    "model_attributes_type": "Fields with names, not a single value",
    "dict_type": "Names with their values",
    "list_type": "A list",
    "tuple_type": "A list",
    "date_parsing": "A day, as 2026-07-02",
    "date_from_datetime_parsing": "A day, as 2026-07-02",
    "date_type": "A day, as 2026-07-02",
    "time_parsing": "A time of day, as 08:00",
    "time_type": "A time of day, as 08:00",
    "timezone_aware": "A time needs its zone, as 2026-02-13T16:30+01:00",
    "datetime_parsing": TIME_WITH_ZONE,
    "datetime_from_date_parsing": TIME_WITH_ZONE,
    "datetime_object_invalid": TIME_WITH_ZONE,
    "datetime_type": TIME_WITH_ZONE,
}
_LIMITS = {
    "greater_than": ("gt", "More than {}"),
    "greater_than_equal": ("ge", "{} or more"),
    "less_than": ("lt", "Less than {}"),
    "less_than_equal": ("le", "{} at most"),
    "string_too_short": ("min_length", "{} characters or more"),
    "string_too_long": ("max_length", "{} characters at most"),
    "too_short": ("min_length", "{} or more"),
    "too_long": ("max_length", "{} at most"),
    "decimal_max_places": ("decimal_places", "{} digits after the point at most"),
    "decimal_max_digits": ("max_digits", "{} digits at most"),
    "decimal_whole_digits": ("whole_digits", "{} digits before the point at most"),
}


def _sentence(error: Any, field: str) -> str:
    kind = error["type"]
    context = error.get("ctx") or {}
    if kind in _LIMITS:
        key, template = _LIMITS[kind]
        return template.format(context.get(key, ""))
    if kind == "string_pattern_mismatch" and field.endswith("identifier"):
        return "5 to 20 digits and nothing else"
    if kind == "string_pattern_mismatch" and field.endswith("country"):
        return "Two letters, as NO"
    if kind == "string_pattern_mismatch" and field.endswith("currency"):
        return "Three letters, as NOK"
    if kind in {"enum", "literal_error"}:
        return f"One of {context.get('expected', '')}"
    if kind in _SENTENCES:
        return _SENTENCES[kind]
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
