"""A carrier's ZPL without what would change the printer.

A label of one large carrier holds ``~SD30`` and ``^JUS``: darkness 30, saved. Such commands are taken out; what writes
files, passwords, network settings or resets a printer is turned down whole.

Source: ZPL II Programming Guide, the commands by name; SGD by ``! U1`` (same guide, "SGD Commands").
"""

import re
from dataclasses import dataclass

from app.domain.wording import mark, say
from app.labels.refusals import changes_printer
from app.labels.zpl.effects import EFFECTS, Reach
from app.labels.zpl.stream import Command, commands

# Settings that would outlive the label, or that belong to the desk.
_TAKEN_OUT = {
    "^JU": mark("saved settings"),
    "~SD": mark("darkness"),
    "^MD": mark("darkness"),
    "~TA": mark("tear-off position"),
    "^MM": mark("print mode"),
    "^MN": mark("media kind"),
    "^MT": mark("media kind"),
    "^PR": mark("speed"),
    "~JS": mark("backfeed"),
    "^LT": mark("label top"),
    "^MF": mark("feed at power-up"),
    "^SZ": mark("language"),
    "^JZ": mark("reprint after an error"),
    "^ST": mark("clock"),
    "^MP": mark("buttons"),
    "^ML": mark("longest label"),
    "^XS": mark("media sensing"),
    "^SS": mark("media sensors"),
    "~JC": mark("calibration"),
    "~JG": mark("calibration"),
    "~JL": mark("calibration"),
    "^PQ": mark("number of copies"),
}
_REFUSED = {
    "~DY": mark("write a file into the printer"),
    "^ID": mark("delete files in the printer"),
    "~JR": mark("reset the printer"),
    "^KP": mark("change the printer's password"),
    "^NB": mark("change the printer's network"),
    "^ND": mark("change the printer's network"),
    "^NS": mark("change the printer's network"),
    "^NN": mark("change the printer's network"),
    "^NP": mark("change the printer's network"),
    "^NT": mark("change the printer's network"),
    "^KN": mark("change the printer's name"),
    "^KD": mark("change the printer's clock"),
    "^KL": mark("change the printer's language"),
    "^SC": mark("change the printer's serial line"),
    "^SX": mark("change what the printer sends by itself"),
    "^TO": mark("copy files in the printer"),
    "^JB": mark("delete files in the printer"),
    "~JF": mark("change the printer's battery setting"),
    "^CM": mark("change the printer's memory"),
    "^WD": mark("print the printer's memory"),
    "~EG": mark("delete files in the printer"),
    "^EG": mark("delete files in the printer"),
    "~DB": mark("write a font into the printer"),
    "~DS": mark("write a font into the printer"),
    "~DT": mark("write a font into the printer"),
    "~DU": mark("write a font into the printer"),
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
_WANTS = mark("This label wants to {do}")
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
        raise changes_printer(say(_WANTS, do=say("change the printer's settings")))
    kept: list[bytes] = []
    notes: dict[str, None] = {}
    for command in commands(content):
        if command.name in _REFUSED:
            raise changes_printer(say(_WANTS, do=say(_REFUSED[command.name])))
        if command.name in _TAKEN_OUT and not _stays(command, keeps_settings=keeps_settings):
            what = say(_TAKEN_OUT[command.name])
            notes[say("Left out: {what} ({command})", what=what, command=command.name)] = None
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
