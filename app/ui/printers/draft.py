"""A printer as it is typed, and the printer that it makes."""

import re
from collections.abc import Collection, Mapping

from pydantic import ValidationError

from app.domain.checks import problems_of
from app.domain.errors import Blame, InvalidInput, Problem
from app.domain.numbers import decimal_shown
from app.domain.printers import Printer, PrinterRoute
from app.domain.wording import mark, say

Draft = Mapping[str, str]
"""What is typed, by the dotted paths of the printer's model."""

ROUTE_FIELDS: Mapping[str, tuple[str, ...]] = {
    PrinterRoute.TCP.value: ("host", "port"),
    PrinterRoute.SPOOLER.value: ("queue", "server"),
    PrinterRoute.USB.value: ("device", "identity"),
    PrinterRoute.SERIAL.value: ("device", "baud", "flow"),
    PrinterRoute.FOLDER.value: ("folder",),
}
ZPL_FIELDS = ("graphics", "darkness", "speed", "keeps_label_settings")
"""What only a ZPL printer has."""
_NEEDED = {
    "host": mark("The address is missing, as 192.168.1.40"),
    "queue": mark("The queue's name is missing"),
    "folder": mark("The folder is missing"),
    "device": mark("The device is missing, as /dev/ttyS0 or COM3"),
}
_YES, _NO = "yes", "no"
_MAYBE_NOTHING = ("dpi", "darkness", "speed")
_TICKS = ("may_turn", "keeps_label_settings")
_MOST_MM = 1000


def draft_of(printer: Printer | None) -> dict[str, str]:
    """Return a printer's data as text; of none, those of the usual new one."""
    if printer is None:
        printer = Printer(id="new", name="-")
        return {**draft_of(printer), "name": ""}
    return {
        "name": printer.name,
        "route": printer.route.value,
        "host": printer.host,
        "port": str(printer.port),
        "queue": printer.queue,
        "server": printer.server,
        "folder": printer.folder,
        "device": printer.device,
        "baud": str(printer.baud),
        "flow": printer.flow.value,
        "identity": printer.identity,
        "language": printer.language.value,
        "size.width_mm": _shown(printer.size.width_mm),
        "size.height_mm": _shown(printer.size.height_mm),
        "graphics": printer.graphics.value,
        **{name: _YES if getattr(printer, name) else _NO for name in _TICKS},
        **{name: _text(getattr(printer, name)) for name in _MAYBE_NOTHING},
    }


def _shown(millimetres: float) -> str:
    """Write a length as the desk's place does, with no more digits than it has."""
    digits = next((digits for digits in range(6) if round(millimetres, digits) == millimetres), 6)
    return decimal_shown(millimetres, digits)


def _text(number: int | None) -> str:
    return "" if number is None else str(number)


def printer_of(draft: Draft, known: Printer | None, taken: Collection[str]) -> Printer:
    """Make the printer that was typed; the proof of its size falls where that is no longer the same paper or head.

    Args:
        known: The one that is changed, None for a new one.
        taken: Ids that are in use.

    Raises:
        InvalidInput: Something does not fit; each problem names its field. Nothing was kept.
    """
    problems: list[Problem] = list(_missing(draft))
    sizes: dict[str, float] = {}
    for side in ("width_mm", "height_mm"):
        value = _millimetres(draft[f"size.{side}"])
        if value is None:
            title = say("Millimetres, more than 0 and at most {most}", most=_MOST_MM)
            problems.append(_problem(f"size.{side}", title))
        else:
            sizes[side] = value
    other = {path: text.strip() for path, text in draft.items() if not path.startswith("size.")}
    data: dict[str, object] = {path: text for path, text in other.items() if path not in _unused(draft, known)}
    data |= {name: other[name] or None for name in _MAYBE_NOTHING} | {name: other[name] == _YES for name in _TICKS}
    data |= {
        "id": known.id if known else free_id(other["name"], taken),
        "size": sizes if len(sizes) == 2 else {"width_mm": 1, "height_mm": 1},
    }
    if known is not None:
        data |= {"documents": known.documents, "proven_at": known.proven_at}
    try:
        printer = Printer.model_validate(data)
    except ValidationError as error:
        problems = [*problems_of(error), *problems]
    if problems:
        raise InvalidInput(problems[0], ", ".join(problem.field for problem in problems), tuple(problems[1:]))
    if known is not None and _proves(known) != _proves(printer):
        return printer.model_copy(update={"proven_at": None})
    return printer


def _unused(draft: Draft, known: Printer | None) -> frozenset[str]:
    """Return what other ways need and this one does not; what a printer is known by stays as long as its way does."""
    names = {name for names in ROUTE_FIELDS.values() for name in names} - set(ROUTE_FIELDS[draft["route"]])
    if known is None or known.route.value == draft["route"]:
        names.discard("identity")
    return frozenset(names)


def free_id(name: str, taken: Collection[str]) -> str:
    """Make an id out of a name that no other printer has."""
    base = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:34].strip("-") or "printer"
    number, free = 1, base
    while free in taken:
        number += 1
        free = f"{base}-{number}"
    return free


def _proves(printer: Printer) -> tuple[object, ...]:
    return printer.route, printer.reached_by, printer.language, printer.dpi, printer.size


def _missing(draft: Draft) -> tuple[Problem, ...]:
    wanted = ROUTE_FIELDS[draft["route"]][0]
    is_known = draft["route"] == PrinterRoute.USB.value and draft["identity"].strip()  # found wherever it is plugged in
    return () if is_known or draft[wanted].strip() else (_problem(wanted, _NEEDED[wanted]),)


def _millimetres(text: str) -> float | None:
    try:
        value = float(text.strip().removesuffix("mm").strip().replace(",", "."))
    except ValueError:
        return None
    return value if 0 < value <= _MOST_MM else None


def _problem(path: str, title: str) -> Problem:
    return Problem(code="field_wrong", title=title, field=path, blame=Blame.PACKER)
