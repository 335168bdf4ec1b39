"""A carrier's ZPL without what would change the printer.

A label of one large carrier holds ``~SD30`` and ``^JUS``: darkness 30, saved. Such commands are taken out; what writes
files, passwords, network settings or resets a printer is turned down whole.

Source: ZPL II Programming Guide, the commands by name; SGD by ``! U1`` (same guide, "SGD Commands").
"""

import re
from dataclasses import dataclass

from app.labels.refusals import changes_printer
from app.labels.zpl.effects import EFFECTS, Reach
from app.labels.zpl.stream import Command, commands

# Settings that would outlive the label, or that belong to the desk.
_TAKEN_OUT = {
    "^JU": "saved settings",
    "~SD": "darkness",
    "^MD": "darkness",
    "~TA": "tear-off position",
    "^MM": "print mode",
    "^MN": "media kind",
    "^MT": "media kind",
    "^PR": "speed",
    "~JS": "backfeed",
    "^LT": "label top",
    "^MF": "feed at power-up",
    "^SZ": "language",
    "^JZ": "reprint after an error",
    "^ST": "clock",
    "^MP": "buttons",
    "^ML": "longest label",
    "^XS": "media sensing",
    "^SS": "media sensors",
    "~JC": "calibration",
    "~JG": "calibration",
    "~JL": "calibration",
    "^PQ": "number of copies",
}
_REFUSED = {
    "~DY": "write a file into the printer",
    "^ID": "delete files in the printer",
    "~JR": "reset the printer",
    "^KP": "change the printer's password",
    "^NB": "change the printer's network",
    "^ND": "change the printer's network",
    "^NS": "change the printer's network",
    "^NN": "change the printer's network",
    "^NP": "change the printer's network",
    "^NT": "change the printer's network",
    "^KN": "change the printer's name",
    "^KD": "change the printer's clock",
    "^KL": "change the printer's language",
    "^SC": "change the printer's serial line",
    "^SX": "change what the printer sends by itself",
    "^TO": "copy files in the printer",
    "^JB": "delete files in the printer",
    "~JF": "change the printer's battery setting",
    "^CM": "change the printer's memory",
    "^WD": "print the printer's memory",
    "~EG": "delete files in the printer",
    "^EG": "delete files in the printer",
    "~DB": "write a font into the printer",
    "~DS": "write a font into the printer",
    "~DT": "write a font into the printer",
    "~DU": "write a font into the printer",
}
# What a label needs for itself: its letters and their coding, its place, its stored graphics and formats, its RFID tag.
_LABELS_OWN = frozenset(["^CI", "^CW", "^SE", "^LS", "^CV", "^CO", "~DG", "^DF", "^IS"])


def _also() -> tuple[dict[str, str], dict[str, str]]:
    """Return what else the reader knows to outlive a label: to be taken out, and to be turned down."""
    others = {
        name: effect
        for name, effect in EFFECTS.items()
        if name not in _TAKEN_OUT | _REFUSED and name not in _LABELS_OWN and effect.words != "RFID"
    }
    mild = {Reach.SETTING, Reach.DEVICE}
    return (
        {name: effect.words for name, effect in others.items() if effect.reach in mild},
        {name: effect.words for name, effect in others.items() if effect.reach not in mild},
    )


_ALSO_TAKEN_OUT, _ALSO_REFUSED = _also()
_TAKEN_OUT |= _ALSO_TAKEN_OUT
_REFUSED |= _ALSO_REFUSED
# Saving them would outlive the label whatever the desk allows.
_NEVER = frozenset({"^JU"})
_WANTS = "This label wants to {}"
_SGD = re.compile(rb"!\s*(U1?\s+(setvar|do)|UTILITIES)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cleaned:
    """ZPL that leaves the printer as it was.

    Attributes:
        notes: What was taken out, in words.
    """

    content: bytes
    notes: tuple[str, ...] = ()


def cleaned(content: bytes, *, keeps_settings: bool = False) -> Cleaned:
    """Take settings out of a stream; one without any comes back byte by byte.

    Args:
        content: The stream.
        keeps_settings: Leave darkness, speed and the like as the carrier has them; what is saved or counted is still taken out.

    Raises:
        LabelUnsuitable: It holds commands that no label needs and that change a printer for good.
    """
    if _SGD.search(content):
        raise changes_printer(_WANTS.format("change the printer's settings"))
    kept: list[bytes] = []
    notes: dict[str, None] = {}
    for command in commands(content):
        if command.name in _REFUSED:
            raise changes_printer(_WANTS.format(_REFUSED[command.name]))
        if command.name in _TAKEN_OUT and not _stays(command, keeps_settings=keeps_settings):
            notes[f"Left out: {_TAKEN_OUT[command.name]} ({command.name})"] = None
        else:
            kept.append(command.raw)
    return Cleaned(b"".join(kept) if notes else content, tuple(notes))


def without_changes(content: bytes) -> bytes:
    """Return a stream for drawing alone: all that would change a printer is left out, what stores a graphic stays."""
    return b"".join(
        command.raw
        for command in commands(content)
        if command.name not in _TAKEN_OUT and (command.name == "~DY" or command.name not in _REFUSED)
    )


def _stays(command: Command, *, keeps_settings: bool) -> bool:
    if command.name == "^PQ":
        # One copy is what a label is: "^PQ1" and "^PQ1,0,1,Y" stay, so that clean labels go out byte by byte.
        return re.match(rb"\s*0*1?\s*(,|$)", command.data) is not None
    return keeps_settings and command.name not in _NEVER
