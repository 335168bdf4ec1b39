"""How a sandbox is set up, and how one that runs is reached."""

from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from app.sandbox.betakom.variants import BetakomVariants
from app.sandbox.parcellab.variants import ParcelLabVariants
from app.sandbox.transeu.variants import TransEuVariants
from app.sandbox.transiteo.variants import TransiteoVariants
from app.sandbox.variants import Fault, Variants

TEST_KEY = "sandbox-key-test"
LIVE_KEY = "sandbox-key-live"


class SandboxConfig(BaseModel):
    """What a sandbox is started with. The keys open nothing but the sandbox and are no secrets.

    Attributes:
        http_port: 0 takes any free port.
        zebra_port: 0 takes any free port.
        receipt_port: Of the receipt printer; 0 takes any free port.
        scale_port: Of the scale; 0 takes any free port.
        api_key: The key of the partner ``test``.
        live_api_key: The key of the partner ``live``, who sees none of the other's orders.
        variants: How the played Porterbuddy answers where its document is silent.
        parcellab, transiteo, betakom, transeu: The same for the other systems.
        faults: What goes wrong from the start on; a reset forgets them with all others.
        betakom_first_id: The number of the played Betakom's first order.
        folder: Where the printers lay labels (ZPL and pictures) and receipts; None keeps them in memory only.
        dots_per_mm: Of the printer's head: 6, 8, 12 or 24.
        seconds_per_label: How long the printer takes for one.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    host: str = "127.0.0.1"
    http_port: int = Field(default=0, ge=0, le=65_535)
    zebra_port: int = Field(default=0, ge=0, le=65_535)
    receipt_port: int = Field(default=0, ge=0, le=65_535)
    scale_port: int = Field(default=0, ge=0, le=65_535)
    api_key: str = TEST_KEY
    live_api_key: str = LIVE_KEY
    variants: Variants = Variants()
    parcellab: ParcelLabVariants = ParcelLabVariants()
    transiteo: TransiteoVariants = TransiteoVariants()
    betakom: BetakomVariants = BetakomVariants()
    transeu: TransEuVariants = TransEuVariants()
    faults: tuple[Fault, ...] = ()
    betakom_first_id: int = Field(default=40_001, gt=0)
    folder: Path | None = None
    dots_per_mm: Literal[6, 8, 12, 24] = 8
    seconds_per_label: float = Field(default=0.0, ge=0, le=60)


class PlayedSystem(BaseModel):
    """One played system: where it is, and what opens it.

    Attributes:
        keys: What its document asks a caller for, by the document's names; they open nothing but the sandbox.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    title: str
    base_url: str
    keys: dict[str, str]


class SandboxDetails(BaseModel):
    """Where a running sandbox is reached; what a child process prints as its one line.

    Attributes:
        systems: All that are played, with the keys that open them.
    """

    model_config = ConfigDict(frozen=True)

    base_url: str
    api_key: str
    zebra_host: str
    zebra_port: int
    receipt_port: int = 0
    scale_port: int = 0
    folder: Path | None = None
    systems: tuple[PlayedSystem, ...] = ()
