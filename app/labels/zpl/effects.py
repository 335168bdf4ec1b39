"""What the commands of a stream do to the printer itself, beyond the label that they print.

Source: ZPL II Programming Guide, the commands by name; SGD by ``! U1`` (same guide, "SGD Printer Commands").
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from app.domain.wording import mark
from app.labels.zpl.stream import commands


class Reach(StrEnum):
    """How far a command goes.

    Attributes:
        SETTING: Changes a setting that outlives the label.
        MEMORY: Writes or deletes what lies in the printer.
        NETWORK: Changes its network or its passwords.
        DEVICE: Moves, stops, resets or calibrates it.
    """

    SETTING = "setting"
    MEMORY = "memory"
    NETWORK = "network"
    DEVICE = "device"


@dataclass(frozen=True, slots=True)
class Effect:
    """One command that does something to the printer.

    Attributes:
        command: Its name, such as ``^MD``; ``! U1`` for a line of SGD.
        words: What it changes.
        raw: The bytes as they stand in the stream.
    """

    command: str
    reach: Reach
    words: str
    raw: bytes = b""


_SETTINGS = {
    mark("darkness"): "^MD ~SD",
    mark("speed"): "^PR",
    mark("tear-off position"): "~TA",
    mark("label top"): "^LT",
    mark("label shift"): "^LS",
    mark("print mode"): "^MM",
    mark("media kind"): "^MN ^MT ^MW",
    mark("what happens at power-up"): "^MF",
    mark("longest label"): "^ML",
    mark("keys of the panel"): "^MP",
    mark("media sensors"): "^SS ^JS",
    mark("backfeed"): "~JS",
    mark("applicator"): "^JJ",
    mark("head test"): "^JT ^JB",
    mark("reprint after an error"): "^JZ",
    mark("saved settings"): "^JU",
    mark("language"): "^KL ^SZ",
    mark("name and description"): "^KN",
    mark("date format"): "^KD ^SL ^SO ^ST",
    mark("letters of the drives"): "^CM",
    mark("checks of barcodes"): "^CV",
    mark("text of every later label"): "^CI ^CW ^SE",
    mark("memory for letters"): "^CO",
    mark("power saving"): "^ZZ",
    mark("maintenance alerts"): "^MA ^MI",
    "RFID": "^HL ^HR ^RA ^RB ^RE ^RI ^RL ^RN ^RP ^RQ ^RS ^RU ^WF ^WV ^RV ~RV ^RR",
}
_MEMORY = {
    mark("write a file into the printer"): "~DY ~DB ~DE ~DS ~DT ~DU ~DG ^DF ^IS",
    mark("delete files in the printer"): "^ID ^EG ~EG",
    mark("copy files in the printer"): "^TO",
    mark("format the printer's memory"): "^JB ~JF",
}
_NETWORK = {
    mark("change the printer's password"): "^KP ^NW",
    mark(
        "change the printer's network"
    ): "^NB ^NC ^ND ^NI ^NN ^NP ^NR ^NS ^NT ^WA ^WE ^WI ^WL ^WP ^WR ^WS ^WX ~NC ~NR ~NT ~WR",
    mark("change what the printer reports to whom"): "^SQ ^SR ^SX",
}
_DEVICE = {
    mark("reset the printer"): "~JR",
    mark("cancel what others print"): "~JA ~JX",
    mark("calibrate the printer"): "~JC ~JG ~JL",
    mark("switch a diagnosis on"): "~JD ~JE ~JN ~JO ^JI ~JI ~JQ",
    mark("pause the printer"): "~PP ^PP ~JP",
    mark("feed labels"): "^PH ~PH ^PF ~PR",
    mark("start the printer"): "~PS",
    mark("clear the printer's counters"): "~RO ^RO",
    mark("empty the battery"): "~KB",
}


def _table() -> dict[str, Effect]:
    kinds = ((Reach.SETTING, _SETTINGS), (Reach.MEMORY, _MEMORY), (Reach.NETWORK, _NETWORK), (Reach.DEVICE, _DEVICE))
    return {
        name: Effect(name, reach, words)
        for reach, groups in kinds
        for words, names in groups.items()
        for name in names.split()
    }


# Every command that outlives its label, by name.
EFFECTS = _table()

# Commands that print nothing and change nothing: they begin and end, ask the printer, or are for people.
_HARMLESS = """
    ^XA ^FX ^FN ^CC ^CD ^CT ~CC ~CD ~CT ^MC ^PA ^PN ^LF ^XB ^XS ^SP ^SI ^FL ^CN ^CP ^DN ~DN ^RF ^RW ^RT ^RM ^WT ^RZ
    ^HF ^HG ^HH ^HT ^HV ^HW ^HY ^HZ ~HB ~HD ~HI ~HM ~HQ ~HS ~HU ~WC ~WQ ^WD ~WL ~JJ
"""
# ``^LT``, ``^CI`` and their like are obeyed, not ignored: a handler goes before this list.
SILENT = frozenset(_HARMLESS.split()) | EFFECTS.keys()

_SGD = re.compile(rb"!\s*(?:U1?\s+(?:setvar|do)|UTILITIES)\b[^\r\n]{0,200}", re.IGNORECASE)


def effects(content: bytes) -> tuple[Effect, ...]:
    """Return what a stream would do to the printer, in its order; a command that comes again comes again.

    Args:
        content: Any bytes.
    """
    found = [
        Effect(known.command, known.reach, known.words, command.raw)
        for command in commands(content)
        if (known := EFFECTS.get(command.name)) and not _as_it_is(command.name, command.data)
    ]
    found += [
        Effect("! U1", Reach.SETTING, mark("change the printer's settings"), line[0]) for line in _SGD.finditer(content)
    ]
    return tuple(found)


def _as_it_is(name: str, data: bytes) -> bool:
    # UTF-8 is what this desk prints with, and a shift of nothing is none.
    return (name == "^CI" and data.strip() == b"28") or (name in {"^LS", "^LT"} and not data.strip(b" 0+\r\n"))
