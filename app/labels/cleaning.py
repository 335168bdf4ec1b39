"""A carrier's ZPL without what would change the printer.

A label of one large carrier holds ``~SD30`` and ``^JUS``: darkness 30, saved. Such commands are taken out; what writes
files, passwords, network settings or resets a printer is turned down whole.

Source: ZPL II Programming Guide, the commands by name; SGD by ``! U1`` (same guide, "SGD Commands").
"""

import re
from dataclasses import dataclass

from app.labels.refusals import changes_printer
from app.labels.zpl.stream import commands

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
    "^PQ": "number of copies",
}
_REFUSED = {
    "~DY": "write a file into the printer",
    "^ID": "delete files in the printer",
    "~JR": "reset the printer",
    "^KP": "change the printer's password",
    "^NB": "change the printer's network",
}
_SGD = re.compile(rb"!\s*(U1?\s+(setvar|do)|UTILITIES)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cleaned:
    """ZPL that leaves the printer as it was.

    Attributes:
        notes: What was taken out, in words.
    """

    content: bytes
    notes: tuple[str, ...] = ()


def cleaned(content: bytes) -> Cleaned:
    """Take settings out of a stream; one without any comes back byte by byte.

    Raises:
        InvalidInput: It holds commands that no label needs and that change a printer for good.
    """
    if _SGD.search(content):
        raise changes_printer("change the printer's settings")
    kept: list[bytes] = []
    notes: dict[str, None] = {}
    for command in commands(content):
        if command.name in _REFUSED:
            raise changes_printer(_REFUSED[command.name])
        if command.name in _TAKEN_OUT and not _harmless(command.name, command.data):
            notes[f"Left out: {_TAKEN_OUT[command.name]} ({command.name})"] = None
        else:
            kept.append(command.raw)
    return Cleaned(b"".join(kept) if notes else content, tuple(notes))


def _harmless(name: str, data: bytes) -> bool:
    # One copy is what a label is: "^PQ1" and "^PQ1,0,1,Y" stay, so that clean labels go out byte by byte.
    return name == "^PQ" and re.match(rb"\s*0*1?\s*(,|$)", data) is not None
