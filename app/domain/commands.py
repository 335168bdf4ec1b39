"""Command barcodes: what a scanner can do instead of a key. One table says it for the sheet, the keys page and the screens.

A code is "PD>" and a word, such as ``PD>PLACE``. No order, parcel or article has such a number: ">" is in none of the numbering
schemes of trade and post, and nothing that is read as a command is ever looked up as an order.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from app.domain.wording import mark

PREFIX = "PD>"
# Caps lock turns letters round; keyboards from Berlin to Bergen have ":" where a scanner set to American types ">".
_SHAPE = re.compile(r"PD[>:]([A-Z]*)", re.IGNORECASE)


class Command(StrEnum):
    """What can be told to a desk; the value is the word in the barcode.

    No word has a Y or a Z, which change places between American and German keyboards.
    """

    PLACE = "PLACE"
    GO_ON = "GOON"
    NEXT_TIME = "NEXTTIME"
    EARLIER_TIME = "EARLIERTIME"
    ASK_AGAIN = "ASKAGAIN"
    NEXT_BOX = "NEXTBOX"
    ADD_PARCEL = "ADDPARCEL"
    DROP_PARCEL = "DROPPARCEL"
    WEIGH = "WEIGH"
    REPRINT = "REPRINT"
    NOTHING = "NOTHING"
    OTHER_PRINTER = "PRINTER"
    HOLD = "HOLD"
    UNDO = "UNDO"
    BACK = "BACK"
    SLIP = "SLIP"
    ANNOUNCE = "ANNOUNCE"
    PACK = "PACK"
    DISPATCH = "DISPATCH"
    DOUBTS = "DOUBTS"
    ASK_NOW = "ASKNOW"
    SIGN_OUT = "SIGNOUT"

    @property
    def code(self) -> str:
        """What stands in the barcode."""
        return f"{PREFIX}{self.value}"


@dataclass(frozen=True)
class CommandKey:
    """A command with the key that does the same.

    Attributes:
        key: As on key caps: "F9", "Shift F9", "↓".
        title: What it does, as on the button.
        detail: When, or what with.
    """

    command: Command
    key: str
    title: str
    detail: str = ""


COMMANDS = (
    CommandKey(Command.PLACE, "F9", mark("Place and print"), mark("The open order, with what is chosen")),
    CommandKey(
        Command.GO_ON, "Shift F9", mark("Go on all the same"), mark("Items missing, print later, or a dearer window")
    ),
    CommandKey(Command.NEXT_TIME, "↓", mark("Next delivery window")),
    CommandKey(Command.EARLIER_TIME, "↑", mark("Earlier delivery window")),
    CommandKey(Command.ASK_AGAIN, "F6", mark("Ask the carrier again"), mark("For delivery windows")),
    CommandKey(
        Command.NEXT_BOX, "Ctrl B", mark("Next box size"), mark("Of the chosen parcel; after the last the first")
    ),
    CommandKey(Command.ADD_PARCEL, "+", mark("One parcel more")),
    CommandKey(Command.DROP_PARCEL, "−", mark("One parcel less"), mark("The chosen one")),
    CommandKey(Command.WEIGH, "F3", mark("Take the weight"), mark("What the scale says now, for the chosen parcel")),
    CommandKey(Command.REPRINT, "F8", mark("Print again"), mark("The last label; counted as a copy")),
    CommandKey(Command.NOTHING, "F7", mark("Nothing came out"), mark("Of the printer, when a label is awaited")),
    CommandKey(Command.OTHER_PRINTER, "F4", mark("Other printer"), mark("For the open order's labels")),
    CommandKey(Command.HOLD, "F10", mark("Hold, keep for later")),
    CommandKey(Command.UNDO, "Ctrl Z", mark("Undo"), mark("The last item's scan, or the last change of the parcels")),
    CommandKey(Command.BACK, "Esc", mark("Back"), mark("Loses nothing")),
    CommandKey(Command.SLIP, "Ctrl P", mark("Print packing slip"), mark("Of the open order, else of the last one")),
    CommandKey(Command.ANNOUNCE, "F7", mark("Announce the last order"), mark("To the system that follows parcels")),
    CommandKey(Command.PACK, "Alt 1", mark("To the packing desk"), mark("From any screen")),
    CommandKey(Command.DISPATCH, "Alt 2", mark("To the ramp"), mark("From any screen")),
    CommandKey(Command.DOUBTS, "Alt 5", mark("To what is in doubt"), mark("From any screen")),
    CommandKey(Command.ASK_NOW, "F9", mark("Ask now"), mark("In doubt: about the chosen order")),
    CommandKey(Command.SIGN_OUT, "Ctrl L", mark("Sign out"), mark("Where this desk asks who packs")),
)
"""All commands, in the order of the sheet; what is not here is on no sheet."""

_ROWS = {row.command: row for row in COMMANDS}


def row_of(command: Command) -> CommandKey:
    """Return a command's key and words."""
    return _ROWS[command]


def is_command(text: str) -> bool:
    """Tell whether a scan is meant as a command, also as one that this program does not know."""
    return _SHAPE.fullmatch(text) is not None


def command_of(text: str) -> Command | None:
    """Return the command in a scan; None when it is no command, or one of another program version."""
    found = _SHAPE.fullmatch(text)
    try:
        return Command(found[1].upper()) if found else None
    except ValueError:
        return None
