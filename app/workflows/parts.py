"""The parts of the world that workflows are given."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.domain.addresses import Party
from app.domain.errors import Blame, CredentialMissing, InvalidInput, Problem, StationError
from app.domain.orders import Order
from app.domain.ports import (
    ActLedger,
    Carriers,
    Clock,
    Labels,
    Ledger,
    MeterBook,
    NoScale,
    OrderBook,
    OrderFiles,
    OrderQuery,
    PaperLedger,
    Printing,
    RampLedger,
    ScanLedger,
    Secrets,
    Setup,
    Weighing,
    Who,
)
from app.domain.presets import Preset
from app.domain.scans import ConfirmsAt, Misreading
from app.domain.wording import say
from app.workflows.operate_desk import OperateDesk


def no_misreadings(_text: str) -> Iterable[Misreading]:
    """Know no other keyboards."""
    return ()


def nothing_to_pack(_folder: Path) -> Path:
    """Say that this station writes no file for a support mail.

    Raises:
        InvalidInput: Always; nothing was written.
    """
    raise InvalidInput(
        Problem(
            code="nothing_to_pack",
            title="This station packs no diagnostics",
            hint="Nothing was written. “parceldesk diagnostics” does it from the terminal.",
            blame=Blame.OFFICE,
        )
    )


@dataclass(frozen=True)
class Parts:
    """What ``bootstrap`` plugs in; every workflow takes it whole and uses what it needs.

    Attributes:
        files: Files of orders, in and out.
        sender: Where parcels come from, None until it was set up.
        who: Operator and desk of now.
        reprint_limit: How many copies one operator may print a day at this desk; 0 is no limit.
        confirms_at: When carriers are told of a parcel that was scanned back at this desk.
        scale: The desk's scale; it may be asked from the window's thread.
        misreadings: What a code may have been that a scanner typed for another keyboard.
        presets: What groups of products want at the door and on the way.
        operating: Who is signed in, and what they may do.
        pack_diagnostics: Writes the file for a support mail into a folder, and returns where it is.
    """

    carriers: Carriers
    orders: OrderBook
    ledger: Ledger
    paper: PaperLedger
    scans: ScanLedger
    ramp: RampLedger
    acts: ActLedger
    meter: MeterBook
    printing: Printing
    labels: Labels
    files: OrderFiles
    secrets: Secrets
    setup: Setup
    clock: Clock
    sender: Callable[[], Party | None]
    who: Callable[[], Who]
    operating: OperateDesk
    misreadings: Callable[[str], Iterable[Misreading]] = no_misreadings
    reprint_limit: Callable[[], int] = lambda: 0
    confirms_at: Callable[[], ConfirmsAt] = lambda: ConfirmsAt.DESK
    presets: Callable[[], tuple[Preset, ...]] = tuple
    pack_diagnostics: Callable[[Path], Path] = nothing_to_pack
    scale: Weighing = NoScale()  # noqa: RUF009  # it holds nothing

    def sender_of(self, order: Order) -> Party:
        """Return where an order's parcels come from.

        Raises:
            InvalidInput: Neither the order nor the settings say it.
        """
        sender = order.sender or self.sender()
        if sender is None:
            raise InvalidInput(
                Problem(
                    code="sender_missing",
                    title="The sender is not set up",
                    hint="Nothing was sent. Enter the sender's address on the Accounts screen, key F2.",
                    blame=Blame.OFFICE,
                )
            )
        return sender

    def completed(self, query: OrderQuery) -> OrderQuery:
        """Return a question to the order book that counts orders without an account to the desk's own one."""
        if not query.account:
            return query
        try:
            own = self.carriers.account("").id
        except InvalidInput:
            return query
        return query.model_copy(update={"unnamed": query.account == own})


class Step(StrEnum):
    """The named steps of placing an order, in their order; shown while they run."""

    PRINTER = "printer"
    WRITTEN = "written"
    CARRIER = "carrier"
    LABELS = "labels"
    PRINT = "print"


def no_progress(step: Step) -> None:
    """Take a step and tell nobody."""


def cannot(sentence: str, account: str) -> InvalidInput:
    """Build the error for an ability that an account's system does not have.

    Args:
        sentence: Marked, with a place for the account's name: ``{account} cannot list its orders``.
    """
    title = say(sentence, account=account)
    return InvalidInput(Problem(code="not_offered", title=title, hint="Nothing was sent.", blame=Blame.OFFICE))


_AWAY = frozenset({"not_connected", "unsafe_line", "no_answer", "too_slow", "slow_down"})


def concerns_account(error: StationError) -> bool:
    """Tell whether an account's other calls would end the same way now: its system is away, or its key or address is wrong."""
    problem = error.problem
    return isinstance(error, CredentialMissing) or problem.blame is Blame.OFFICE or problem.code in _AWAY
