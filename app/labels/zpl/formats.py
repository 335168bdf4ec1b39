"""Formats that lie in the printer and are filled in later: ``^DF ^XF ^FN``.

What stands between ``^DF`` and ``^XZ`` is kept and prints nothing. ``^XF`` puts it in its own place, and every field of
it that has a number gets the text that the calling format gives to that number.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from app.labels.zpl.stream import Command

_MOST_FORMATS = 50
_MOST_COMMANDS = 20_000
_DEEPEST = 4
_TEXT = frozenset({"^FD", "^FV", "^SN"})
_GIVEN = _TEXT | {"^FH", "^SF"}
_PLACED = frozenset({"^FO", "^FT"})
_BORDERS = frozenset({"^FS", "^XA", "^XF", "^DF"})


@dataclass(slots=True)
class Filled:
    """A format with all that it calls up.

    Attributes:
        lacking: Names of formats that lie in the printer alone.
        stored: Whether it was only kept, so that no label comes out.
        steps: How much was put in so far; what calls itself up must end.
    """

    commands: list[Command] = field(default_factory=list)
    lacking: dict[str, None] = field(default_factory=dict)
    stored: bool = False
    steps: int = 0


def filled(commands: tuple[Command, ...], formats: dict[str, tuple[Command, ...]]) -> Filled:
    """Keep a format, or put those in that it calls up.

    Args:
        commands: One format, ``^XA`` to ``^XZ``.
        formats: Those that were kept before; ``^DF`` adds to them.
    """
    found = Filled()
    for place, command in enumerate(commands):
        if command.name == "^DF":
            name = object_name(command.parameters()[0])
            if len(formats) < _MOST_FORMATS or name in formats:
                formats[name] = tuple(kept for kept in commands[place + 1 :] if kept.name != "^XZ")
            found.commands = list(commands[:place])
            found.stored = True
            return found
    if not any(command.name in {"^XF", "^FN"} for command in commands):
        found.commands = list(commands)
        return found
    _put(found, commands, formats, _texts(commands), 0)
    return found


def object_name(text: str) -> str:
    """Return the name of something in the printer's memory, without drive and ending."""
    return text.strip().upper().rpartition(":")[2].partition(".")[0]


def _put(
    found: Filled,
    commands: tuple[Command, ...],
    formats: dict[str, tuple[Command, ...]],
    texts: dict[str, tuple[Command, ...]],
    depth: int,
) -> None:
    called = depth > 0
    for run in _fields(commands):
        found.steps += len(run)
        if found.steps > _MOST_COMMANDS:
            return
        last = run[-1]
        if last.name == "^XF":
            found.commands += run[:-1]
            kept = formats.get(object_name(last.parameters()[0]))
            called = True
            if kept is None or depth >= _DEEPEST:
                found.lacking[last.parameters()[0][:40]] = None
            else:
                _put(found, kept, formats, texts, depth + 1)
        else:
            found.commands += _with_text(run, texts, called=called and depth == 0)


def _with_text(run: list[Command], texts: dict[str, tuple[Command, ...]], *, called: bool) -> list[Command]:
    number = _number(run)
    names = {command.name for command in run}
    if number is None:
        return run
    if called and not names & _PLACED:
        # It only says what a field of the format that was called up holds.
        return [command for command in run if command.name not in _GIVEN]
    if names & _TEXT or number not in texts:
        return run
    ends = 1 if run[-1].name == "^FS" else 0
    return [*run[: len(run) - ends], *texts[number], *run[len(run) - ends :]]


def _texts(commands: tuple[Command, ...]) -> dict[str, tuple[Command, ...]]:
    found: dict[str, tuple[Command, ...]] = {}
    for run in _fields(commands):
        number = _number(run)
        if number is not None and any(command.name in _TEXT for command in run):
            found[number] = tuple(command for command in run if command.name in _GIVEN)
    return found


def _fields(commands: tuple[Command, ...]) -> Iterator[list[Command]]:
    run: list[Command] = []
    for command in commands:
        run.append(command)
        if command.name in _BORDERS:
            yield run
            run = []
    if run:
        yield run


def _number(run: list[Command]) -> str | None:
    for command in run:
        if command.name == "^FN":
            # A prompt for a person may stand behind it: ^FN1"Name".
            digits = command.parameters()[0].partition('"')[0].strip()
            return str(int(digits)) if digits.isascii() and digits.isdigit() and len(digits) < 6 else "0"
    return None
