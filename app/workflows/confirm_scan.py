"""Write down that a label is on its box, and tell the carrier."""

import threading
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby

from pydantic import BaseModel, ConfigDict

from app.domain.errors import Blame, InvalidInput, LedgerBroken, Problem, Refused, StationError, Unreachable
from app.domain.journal import journalled, note
from app.domain.orders import OrderRow
from app.domain.ports import ConfirmsScans, ScanConfirmation
from app.domain.scans import ConfirmsAt, ParcelScan, Scan
from app.domain.wording import say
from app.workflows.parts import Parts, concerns_account


class Delivery(BaseModel):
    """How many scans the carriers took, and how many are still to be told.

    Attributes:
        problem: Why the rest was not taken, a sentence; empty if nothing is left.
    """

    model_config = ConfigDict(frozen=True)

    confirmed: int = 0
    refused: int = 0
    left: int = 0
    problem: str = ""


@dataclass(frozen=True)
class Trouble:
    """Why scans are not with the carrier, and since when."""

    problem: str
    since: datetime


class _Line:
    """The one line to the carriers."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.trouble: Trouble | None = None
        self.holds_nothing = False
        """Whether it is known that no scan is held for the ramp; not known when the station starts."""

    def note(self, delivery: Delivery, now: datetime) -> None:
        """Keep how the last try ended, and since when it ends like that."""
        since = self.trouble.since if self.trouble else now
        self.trouble = Trouble(delivery.problem, since) if delivery.left else None


@dataclass(frozen=True)
class ConfirmScan:
    """Records scan-backs at once and confirms them with the carrier when it can be reached."""

    parts: Parts
    _line: _Line = field(default_factory=_Line, compare=False)

    @property
    def trouble(self) -> Trouble | None:
        """Why scans could not be told when it was last tried; None when nothing was left."""
        return self._line.trouble

    def record(self, order_id: int, parcel_number: int, scan: Scan) -> tuple[ParcelScan, bool]:
        """Write a scan-back down; return it and whether it is new.

        Raises:
            LedgerBroken: It could not be written; scan it again once the disk is mended.
        """
        held = self.parts.confirms_at() is ConfirmsAt.RAMP
        if held:
            self._line.holds_nothing = False
        return self.parts.scans.record_scan(
            order_id, parcel_number, scan.text.strip(), scan.at, self.parts.who(), held=held
        )

    def release(self) -> None:
        """Let carriers be told of what was held for the ramp, where this desk holds nothing for it any more.

        Raises:
            LedgerBroken: It could not be written; it is tried again when it is next asked for.
        """
        if self.parts.confirms_at() is not ConfirmsAt.RAMP and not self._line.holds_nothing:
            self._line.holds_nothing = True
            try:
                self.parts.scans.release_held()
            except StationError:
                self._line.holds_nothing = False
                raise

    def deliver(self, limit: int = 500) -> Delivery:
        """Tell the carriers of scans in the order in which they were made; what cannot be told now stays.

        Repeating a confirmation is safe (unknowns.md, U-P7), so a lost answer is simply asked again. An account that cannot
        be used now holds up its own scans and no other's. Two who call this at once do so one after the other, so that no
        scan is told twice or overtaken.
        """
        with self._line.lock:
            self.release()
            delivery = self._deliver(limit)
            self._line.note(delivery, self.parts.clock.now())
        return delivery

    def _deliver(self, limit: int) -> Delivery:
        waiting = self.parts.scans.unconfirmed(limit)
        confirmed = refused = 0
        stuck: set[str] = set()
        problem = ""
        for order_id, group in groupby(waiting, key=_order_of):
            row = self.parts.orders.row(order_id)
            if row.account in stuck:
                continue
            identifiers = tuple(scan.identifier for scan in group)
            try:
                taken, unknown = self._tell(row, identifiers)
            except LedgerBroken:
                raise
            except StationError as error:
                problem = problem or say(error.problem.title)
                if concerns_account(error):
                    stuck.add(row.account)
                elif isinstance(error, (Refused, InvalidInput)):
                    self._refuse(order_id, identifiers, say(error.problem.title))
                    refused += len(identifiers)
            else:
                confirmed += taken
                refused += unknown
        left = len(waiting) - confirmed - refused
        return Delivery(confirmed=confirmed, refused=refused, left=left, problem=problem)

    @journalled("confirm scan")
    def _tell(self, row: OrderRow, identifiers: tuple[str, ...]) -> tuple[int, int]:
        note(order=row.id, account=row.account)
        client = self.parts.carriers.client(row.account)
        # A carrier that wants no confirmation has it: the scan-back itself is the end.
        answer = (
            client.confirm_scan(row.carrier_order_id, identifiers)
            if isinstance(client, ConfirmsScans)
            else ScanConfirmation(confirmed=identifiers)
        )
        if not answer.unknown:
            self.parts.scans.confirmed(row.id, identifiers, self.parts.clock.now(), self.parts.who())
            return len(identifiers), 0
        unknown = tuple(identifier for identifier in identifiers if identifier in answer.unknown)
        if not unknown:
            raise Unreachable(_OTHER_NUMBERS, f"{len(answer.unknown)} unknown numbers, none of them asked about")
        # U-P7: whether the known ones of such an answer count is not documented, so they are told again alone.
        self._refuse(row.id, unknown, say("The carrier does not know this parcel number"))
        rest = tuple(identifier for identifier in identifiers if identifier not in unknown)
        again = self._tell(row, rest) if rest else (0, 0)
        return again[0], again[1] + len(unknown)

    def _refuse(self, order_id: int, identifiers: tuple[str, ...], reason: str) -> None:
        self.parts.scans.confirm_refused(order_id, identifiers, reason, self.parts.who())


def _order_of(scan: ParcelScan) -> int:
    return scan.order_id


_OTHER_NUMBERS = Problem(
    code="unclear_answer",
    title="The carrier speaks of other parcels than it was told",
    hint="The scans are kept and told again.",
    blame=Blame.CARRIER,
)
