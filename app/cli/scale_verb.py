"""The verb for the desk's scale: read it, find one."""

import time
from argparse import Namespace

from app.cli.terminal import Exit, Terminal, table
from app.domain.weights import ScaleStatus

_PATIENCE_SECONDS = 3.0
_LOOK_SECONDS = 0.05


def scale(terminal: Terminal, args: Namespace) -> Exit:
    """Read the desk's scale, or look for scales."""
    return _find(terminal) if args.act == "find" else _read(terminal)


def _read(terminal: Terminal) -> Exit:
    known = terminal.station.parts.scale
    if not known.attached:
        terminal.tell({"attached": False}, ["This desk has no scale. Settings in the window sets one up."])
        return Exit.ATTENTION
    end = time.monotonic() + _PATIENCE_SECONDS
    while (reading := known.newest()).status is ScaleStatus.NO_ANSWER and time.monotonic() < end:
        time.sleep(_LOOK_SECONDS)
    terminal.tell(reading, [reading.shown()])
    return Exit.DONE if reading.stable else Exit.ATTENTION


def _find(terminal: Terminal) -> Exit:
    found = terminal.station.parts.scale.find()
    lines = table([[each.name, each.kind.value, each.device] for each in found])
    terminal.tell({"scales": found}, lines or ["No scale and no serial adapter is plugged in"])
    return Exit.DONE
