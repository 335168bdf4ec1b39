"""Scanners: how their keys are meant, and those on serial lines."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from app.domain.wording import mark, say


class Layout(StrEnum):
    """A keyboard layout."""

    US = "us"
    GB = "gb"
    DE = "de"
    FR = "fr"
    NO = "no"
    DK = "dk"
    SE = "se"


LAYOUT_NAMES = {
    Layout.US: mark("English (US)"),
    Layout.GB: mark("English (UK)"),
    Layout.DE: mark("German"),
    Layout.FR: mark("French"),
    Layout.NO: mark("Norwegian"),
    Layout.DK: mark("Danish"),
    Layout.SE: mark("Swedish"),
}


class Lock(StrEnum):
    """What keeps letters or all keys shifted."""

    NONE = "none"
    CAPS = "caps"
    SHIFT = "shift"


class Keyboards(BaseModel):
    """For which keyboard a scanner types, and for which one this computer takes its keys.

    Attributes:
        scanner: The layout that the scanner is set to.
        computer: The layout that the computer is set to.
        lock: Caps Lock swaps letters; with SHIFT each key comes as if Shift were held the other way round.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    scanner: Layout = Layout.US
    computer: Layout = Layout.US
    lock: Lock = Lock.NONE

    @property
    def are_alike(self) -> bool:
        """Whether what is typed is what is meant."""
        return self.scanner is self.computer and self.lock is Lock.NONE

    def shown(self) -> str:
        """Return ``types English (US) where the keyboard is German, has Caps Lock on``."""
        words = []
        if self.scanner is not self.computer:
            words.append(
                say(
                    "types {scanner} where the keyboard is {computer}",
                    scanner=say(LAYOUT_NAMES[self.scanner]),
                    computer=say(LAYOUT_NAMES[self.computer]),
                )
            )
        if self.lock is Lock.CAPS:
            words.append(say("has Caps Lock on"))
        elif self.lock is Lock.SHIFT:
            words.append(say("presses Shift the other way round"))
        return ", ".join(words) or say("types as the computer reads")


class Scanner(BaseModel):
    """How a keyboard-wedge scanner is told from typing.

    Attributes:
        prefix: What the scanner sends before each code, if it was set up to.
        max_gap_ms: Longest time between two of its keys; slow Bluetooth scanners need up to 80.
        min_length: Shorter bursts are typing.
        suffix: What the scanner sends after each code, before its Enter.
        needs_end: Whether a burst without Enter or Tab is typing; a scanner that sends none must be told from it by speed alone.
        keyboards: For which keyboard it types, and which one this computer has.
        same_scan_ms: The same barcode within this time is one scan; None is as the desk has it.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    prefix: str = Field(default="", max_length=8)
    max_gap_ms: int = Field(default=45, ge=5, le=200)
    min_length: int = Field(default=4, ge=1, le=20)
    suffix: str = Field(default="", max_length=8)
    needs_end: bool = True
    keyboards: Keyboards = Keyboards()
    same_scan_ms: int | None = Field(default=None, ge=0, le=5_000)


class SerialScanner(BaseModel):
    """A scanner on a serial port, or a USB one that looks like a port.

    Attributes:
        name: What people call it; the source of its scans.
        prefix: What it sends before each code, if it was set up to; so suffix, which may stand before CR, LF or Tab.
        same_scan_ms: The same barcode within this time is one scan; None is as the desk has it.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = Field(min_length=1, max_length=40)
    device: str = Field(min_length=1, max_length=300)
    baud: int = Field(default=9600, ge=300, le=921_600)
    framing: Literal["8N1", "7E1", "7O1"] = "8N1"
    prefix: str = Field(default="", max_length=8)
    suffix: str = Field(default="", max_length=8)
    same_scan_ms: int | None = Field(default=None, ge=0, le=5_000)


KEYBOARD = "keyboard"
"""The source of scans that came as keys, whichever scanner typed them."""


@dataclass(frozen=True, slots=True)
class SeenScanner:
    """How a scanner is now.

    Attributes:
        name: The source of its scans.
        is_there: Whether its port is open; None for the keyboard's, of which nobody can know.
        last_at: When it sent something last; None while it sent nothing since the station was started.
    """

    name: str
    is_there: bool | None = None
    last_at: datetime | None = None
