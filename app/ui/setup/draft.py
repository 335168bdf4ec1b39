"""The settings as they are typed: pure functions between fields and the settings' model."""

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from pydantic import ValidationError

from app.domain.addresses import Party
from app.domain.checks import problems_of
from app.domain.errors import InvalidInput, Problem
from app.domain.scanners import SerialScanner
from app.domain.wording import mark
from app.settings.model import Appearance, Desk, Settings

Draft = Mapping[str, Any]
"""Sender, desk and appearance in the form of the settings' model, as typed so far."""

MOST_BOXES = 8
"""One for each digit key that the packing desk has for boxes."""

_EMPTY_SENDER: dict[str, Any] = {
    "name": "",
    "address": {"street": "", "house_number": "", "postal_code": "", "city": "", "country": "NO"},
    "email": "",
    "phone": "",
}
_DESK_FIELDS = (
    "name",
    "operator",
    "reprint_limit",
    "scanner",
    "serial_scanners",
    "same_scan_ms",
    "scale",
    "steps",
    "confirms_at",
    "sound",
    "boxes",
    "asks_who",
    "window_rule",
    "lock_minutes",
)
MOST_SCANNERS = 6
_SIDES = ("width_cm", "height_cm", "depth_cm")


def draft_of(settings: Settings) -> dict[str, Any]:
    """Return the settings' data, to be changed."""
    sender = settings.sender.model_dump(mode="json") if settings.sender else deepcopy(_EMPTY_SENDER)
    desk = settings.desk.model_dump(mode="json", include=set(_DESK_FIELDS))
    return {"sender": sender, "desk": desk, "appearance": settings.appearance.model_dump(mode="json")}


def values_of(draft: Draft) -> dict[str, object]:
    """Return each field's value by its dotted path."""
    found: dict[str, object] = {}

    def collect(node: object, path: str) -> None:
        if isinstance(node, Mapping):
            for name, inner in node.items():
                collect(inner, f"{path}.{name}" if path else str(name))
        elif isinstance(node, list):
            for place, inner in enumerate(node):
                collect(inner, f"{path}.{place}")
        else:
            found[path] = "" if node is None else node

    collect(draft, "")
    return found


def with_value(draft: Draft, path: str, value: object) -> dict[str, Any]:
    """Return the data with one field set."""
    new = deepcopy(dict(draft))
    node: Any = new
    *way, last = path.split(".")
    for part in way:
        node = node[int(part)] if isinstance(node, list) else node[part]
    # A scanner without a time of its own takes the desk's.
    of_scanner = last == "same_scan_ms" and way != ["desk"]
    node[last] = None if of_scanner and not str(value).strip() else value
    return new


def with_box(draft: Draft) -> dict[str, Any]:
    """Add a box without a name and sides yet."""
    new = deepcopy(dict(draft))
    if len(new["desk"]["boxes"]) < MOST_BOXES:
        new["desk"]["boxes"].append({"name": "", **dict.fromkeys(_SIDES, "")})
    return new


def without_box(draft: Draft, place: int) -> dict[str, Any]:
    """Take a box away; the last one stays."""
    new = deepcopy(dict(draft))
    if len(new["desk"]["boxes"]) > 1:
        del new["desk"]["boxes"][place]
    return new


def with_scanner(draft: Draft, name: str = "", device: str = "") -> dict[str, Any]:
    """Add a scanner on a serial port."""
    new = deepcopy(dict(draft))
    scanners = new["desk"]["serial_scanners"]
    if len(scanners) < MOST_SCANNERS:
        blank = SerialScanner(name="-", device="-").model_dump(mode="json")
        scanners.append({**blank, "name": _unused(name, {each["name"] for each in scanners}), "device": device})
    return new


def without_scanner(draft: Draft, place: int) -> dict[str, Any]:
    """Take a scanner away."""
    new = deepcopy(dict(draft))
    del new["desk"]["serial_scanners"][place]
    return new


def _unused(name: str, used: set[str]) -> str:
    name = name.strip()[:36]
    others = (f"{name} {number}" for number in range(2, MOST_SCANNERS + 2))
    return name if name not in used else next(each for each in others if each not in used)


def changed_settings(draft: Draft, known: Settings) -> Settings:
    """Put what was typed into the settings in force; printers, accounts and the desk's choice of them stay.

    Raises:
        InvalidInput: Something does not fit; each problem names its field. Nothing was kept.
    """
    problems: list[Problem] = []
    sender = None if _is_empty(draft["sender"]) else _made(Party, draft["sender"], "sender", problems)
    # What has no field here stays as it is, whatever else a desk may have.
    desk = _made(Desk, {**known.desk.model_dump(), **draft["desk"]}, "desk", problems)
    problems.extend(_nameless_boxes(draft))
    problems.extend(_twin_scanners(draft))
    appearance = _made(Appearance, draft["appearance"], "appearance", problems)
    if problems:
        raise InvalidInput(problems[0], ", ".join(problem.field for problem in problems), tuple(problems[1:]))
    return known.model_copy(update={"sender": sender, "desk": desk, "appearance": appearance})


def _made(model: type[Party] | type[Desk] | type[Appearance], data: object, prefix: str, into: list[Problem]) -> Any:
    try:
        return model.model_validate(data)
    except ValidationError as error:
        into.extend(problems_of(error, prefix))
        return None


def _is_empty(sender: Mapping[str, Any]) -> bool:
    """Tell whether no sender was typed: the country alone is only a default."""
    values = values_of({name: value for name, value in sender.items() if name != "address"})
    values |= {name: value for name, value in sender["address"].items() if name != "country"}
    return not any(str(value).strip() for value in values.values())


def _nameless_boxes(draft: Draft) -> list[Problem]:
    return [
        Problem(code="field_missing", title="A name, as M", field=f"desk.boxes.{place}.name")
        for place, box in enumerate(draft["desk"]["boxes"])
        if not str(box["name"]).strip()
    ]


def _twin_scanners(draft: Draft) -> list[Problem]:
    """Find scanners that nobody could tell apart, and two at one port, of which only one would be heard."""
    found: list[Problem] = []
    for field, title in (
        ("name", mark("Another scanner has this name")),
        ("device", mark("Another scanner is at this port")),
    ):
        seen: set[str] = set()
        for place, scanner in enumerate(draft["desk"]["serial_scanners"]):
            value = str(scanner[field]).strip()
            if value and value in seen:
                found.append(Problem(code="taken", title=title, field=f"desk.serial_scanners.{place}.{field}"))
            seen.add(value)
    return found
