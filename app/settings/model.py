"""The station's settings: one frozen model, kept in one TOML file.

Secrets are not settings; they are in the keyring.
"""

from enum import StrEnum
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from app.domain.accounts import Account
from app.domain.addresses import Party
from app.domain.numbers import home
from app.domain.operators import Operator
from app.domain.parcels import BoxSize
from app.domain.presets import Preset
from app.domain.printers import Printer
from app.domain.scanners import Scanner, SerialScanner
from app.domain.scans import ConfirmsAt
from app.domain.weights import ScaleSetup
from app.domain.windows import WindowRule

VERSION = 1


class Theme(StrEnum):
    """Which set of colours the window takes."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


class Language(StrEnum):
    """In which language the window speaks; ``SYSTEM`` is the machine's own."""

    SYSTEM = "system"
    ENGLISH = "en"
    NORWEGIAN = "nb"
    GERMAN = "de"
    POLISH = "pl"
    FRENCH = "fr"


class Appearance(BaseModel):
    """How the window looks.

    Attributes:
        language: In which language it speaks, from the next start on.
        text_percent: Size of all text, 100 to 200.
        locale: How numbers, dates and money are written, such as "nb_NO"; empty: as the language is written here.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    theme: Theme = Theme.SYSTEM
    language: Language = Language.SYSTEM
    text_percent: Literal[100, 125, 150, 175, 200] = 100
    locale: str = Field(default="", pattern=r"^([a-z]{2,3}(_[A-Z]{2})?)?$")

    @property
    def place(self) -> str:
        """The locale by which numbers, dates and money are written."""
        return self.locale or home()


class Steps(BaseModel):
    """What this desk does by itself; each step can be switched off.

    Attributes:
        checks_items: Items that carry codes are scanned into the box, and the order waits for the last one.
        places_by_itself: The last item's scan places the order and prints its labels, once for each order.
        places_without_items: An order that has no items to scan does so when it is opened by a scan, once for each order.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    checks_items: bool = True
    places_by_itself: bool = True
    places_without_items: bool = False


class Sound(BaseModel):
    """How a desk is heard.

    Attributes:
        volume_percent: 0 to 100, as loud as it seems.
        silent: Nothing sounds; each scan's verdict covers the window for a moment instead.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    volume_percent: int = Field(default=70, ge=0, le=100)
    silent: bool = False


class Desk(BaseModel):
    """This packing desk.

    Attributes:
        name: Stands in every event of the history.
        operator: Who packs here.
        label_printer: The printer's id; empty means the first one.
        account: The account that orders go to when they name none; empty means the first one.
        serial_scanners: Those on serial ports, beside the keyboard's.
        same_scan_ms: The same barcode within this time is one scan.
        confirms_at: When carriers are told of a parcel: once its label is on its box, or once it stands on the ramp.
        scale: Where its scale is, and what is taken from it.
        boxes: The box sizes on the digit keys.
        window_rule: Which of the offered delivery windows is chosen by itself.
        reprint_limit: How many copies of labels one operator may print a day at this desk; 0 is no limit.
        asks_who: Whether somebody must be signed in, by badge or PIN, where operators are set up.
        lock_minutes: How long nobody may touch the desk before it asks who again; 0 is never.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = Field(default="Desk 1", min_length=1, max_length=40)
    operator: str = Field(default="", max_length=60)
    label_printer: str = ""
    account: str = ""
    window_rule: WindowRule = WindowRule.FIRST_DAY_CHEAPEST
    reprint_limit: int = Field(default=0, ge=0, le=999)
    scanner: Scanner = Scanner()
    serial_scanners: tuple[SerialScanner, ...] = ()
    same_scan_ms: int = Field(default=300, ge=0, le=5_000)
    scale: ScaleSetup = ScaleSetup()
    steps: Steps = Steps()
    sound: Sound = Sound()
    confirms_at: ConfirmsAt = ConfirmsAt.DESK
    asks_who: bool = False
    lock_minutes: int = Field(default=15, ge=0, le=480)
    boxes: tuple[BoxSize, ...] = (
        BoxSize(name="S", width_cm=20, height_cm=10, depth_cm=25),
        BoxSize(name="M", width_cm=25, height_cm=15, depth_cm=35),
        BoxSize(name="L", width_cm=30, height_cm=25, depth_cm=45),
        BoxSize(name="XL", width_cm=40, height_cm=40, depth_cm=60),
    )


class Network(BaseModel):
    """How outside systems are reached. Certificates are always verified; there is no setting for less.

    Attributes:
        ca_file: A PEM file with certificates of the warehouse's own authority, trusted beside the usual ones; empty if there is none.
            In force at the next start.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    ca_file: str = ""


class Settings(BaseModel):
    """All settings of the station.

    Attributes:
        sender: Where parcels come from; None until it was set up.
        accounts: Without their secrets.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: int = VERSION
    sender: Party | None = None
    desk: Desk = Desk()
    appearance: Appearance = Appearance()
    network: Network = Network()
    accounts: tuple[Account, ...] = ()
    printers: tuple[Printer, ...] = ()
    operators: tuple[Operator, ...] = ()
    presets: tuple[Preset, ...] = ()
