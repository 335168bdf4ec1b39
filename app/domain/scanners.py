"""Scanners: how their keys are meant, and those on serial lines."""

from enum import StrEnum
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


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
    Layout.US: "English (US)",
    Layout.GB: "English (UK)",
    Layout.DE: "German",
    Layout.FR: "French",
    Layout.NO: "Norwegian",
    Layout.DK: "Danish",
    Layout.SE: "Swedish",
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
        """Return ``types English (US) on a German keyboard, Caps Lock is on``."""
        words = []
        if self.scanner is not self.computer:
            words.append(f"types {LAYOUT_NAMES[self.scanner]} on a {LAYOUT_NAMES[self.computer]} keyboard")
        if self.lock is Lock.CAPS:
            words.append("Caps Lock is on")
        elif self.lock is Lock.SHIFT:
            words.append("digits come shifted")
        return ", ".join(words) or "types as the computer reads"


class SerialScanner(BaseModel):
    """A scanner on a serial port, or a USB one that looks like a port.

    Attributes:
        name: What people call it; the source of its scans.
        prefix: What it sends before each code, if it was set up to; so suffix, which may stand before CR, LF or Tab.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = Field(min_length=1, max_length=40)
    device: str = Field(min_length=1, max_length=300)
    baud: int = Field(default=9600, ge=300, le=921_600)
    framing: Literal["8N1", "7E1", "7O1"] = "8N1"
    prefix: str = Field(default="", max_length=8)
    suffix: str = Field(default="", max_length=8)
