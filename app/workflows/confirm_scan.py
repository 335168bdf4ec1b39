"""Write down that a label is on its box, and tell the carrier."""

from dataclasses import dataclass
from itertools import groupby

from pydantic import BaseModel, ConfigDict

from app.domain.errors import CredentialMissing, InvalidInput, Refused, Unreachable
from app.domain.ports import ConfirmsScans
from app.domain.scans import ParcelScan, Scan
from app.workflows.parts import Parts


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
class ConfirmScan:
    """Records scan-backs at once and confirms them with the carrier when it can be reached."""

    parts: Parts

    def record(self, order_id: int, parcel_number: int, scan: Scan) -> tuple[ParcelScan, bool]:
        """Write a scan-back down; return it and whether it is new.

        Raises:
            LedgerBroken: It could not be written; scan it again once the disk is mended.
        """
        return self.parts.scans.record_scan(order_id, parcel_number, scan.text, scan.at, self.parts.who())

    def deliver(self, limit: int = 50) -> Delivery:
        """Tell the carriers of scans in the order in which they were made; what cannot be told now stays.

        Repeating a confirmation is safe (unknowns.md, U-P7), so a lost answer is simply asked again.
        """
        waiting = self.parts.scans.unconfirmed(limit)
        confirmed = refused = told = 0
        problem = ""
        for order_id, group in groupby(waiting, key=_order_of):
            scans = tuple(group)
            try:
                taken, unknown = self._tell(order_id, tuple(scan.identifier for scan in scans))
            except (Unreachable, CredentialMissing) as error:
                problem = error.problem.title
                break
            except (Refused, InvalidInput) as error:
                problem = error.problem.title
                if error.problem.code == "key_refused":  # the account's fault, not the parcel's: it is told again later
                    break
                self._refuse(order_id, tuple(scan.identifier for scan in scans), problem)
                refused += len(scans)
                told += len(scans)
                continue
            confirmed += taken
            refused += unknown
            told += len(scans)
        return Delivery(confirmed=confirmed, refused=refused, left=len(waiting) - told, problem=problem)

    def _tell(self, order_id: int, identifiers: tuple[str, ...]) -> tuple[int, int]:
        row = self.parts.orders.row(order_id)
        client = self.parts.carriers.client(row.account)
        now = self.parts.clock.now()
        if not isinstance(client, ConfirmsScans):
            # This carrier wants no confirmation: the scan-back itself is the end.
            self.parts.scans.confirmed(order_id, identifiers, now, self.parts.who())
            return len(identifiers), 0
        answer = client.confirm_scan(row.carrier_order_id, identifiers)
        if answer.unknown:
            # U-P7: whether the known ones of such an answer count is not documented, so they are told again alone.
            self._refuse(order_id, answer.unknown, "The carrier does not know this parcel number")
            rest = tuple(identifier for identifier in identifiers if identifier not in answer.unknown)
            again = self._tell(order_id, rest) if rest else (0, 0)
            return again[0], again[1] + len(answer.unknown)
        self.parts.scans.confirmed(order_id, identifiers, now, self.parts.who())
        return len(identifiers), 0

    def _refuse(self, order_id: int, identifiers: tuple[str, ...], reason: str) -> None:
        self.parts.scans.confirm_refused(order_id, identifiers, reason, self.parts.who())


def _order_of(scan: ParcelScan) -> int:
    return scan.order_id
