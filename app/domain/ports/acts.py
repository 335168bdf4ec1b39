"""The ledger of acts: what was sent to a carrier about an order that it has."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.acts import ActKind, ActState, CarrierAct
from app.domain.amendments import FieldChange
from app.domain.errors import Problem
from app.domain.ports.book import Who


class ActLedger(Protocol):
    """Acts and what became of them. Each method is one synced transaction and may raise LedgerBroken."""

    def open_act(
        self,
        kind: ActKind,
        *,
        account: str,
        subject: str,
        order_id: int | None,
        title: str,
        changes: Sequence[FieldChange],
        who: Who,
    ) -> CarrierAct:
        """Write down that something is about to be done to an order.

        Args:
            account: Id of the account.
            subject: The carrier's number of the order.
            order_id: Its row in the book, None when it is not there.

        Raises:
            InvalidInput: Another act on this order is under way (``being_done``) or in doubt (``in_doubt``): nothing may
                be sent. Or it was decided on or paid for before (``done_before``), and that happens once.
            LedgerBroken: It could not be written; nothing may be sent.
        """
        ...

    def close_act(
        self, act_id: int, state: ActState, who: Who, *, answer: str = "", problems: Sequence[Problem] = ()
    ) -> CarrierAct:
        """Write down how an act ended; a line in the order's timeline says it.

        Raises:
            InvalidInput: It was settled before (``settled``).
        """
        ...

    def act_asked(self, act_id: int, answer: str) -> None:
        """Write down that the carrier was asked about an act in doubt, and what it said; a settled one stays as it is."""
        ...

    def act(self, act_id: int) -> CarrierAct:
        """Return one act. Raises InvalidInput when there is none."""
        ...

    def acts(self, order_id: int) -> tuple[CarrierAct, ...]:
        """Return an order's acts, the newest first."""
        ...

    def acts_on(self, account: str, subject: str) -> tuple[CarrierAct, ...]:
        """Return the acts on what an account holds under a number, the newest first; its order need not be in the book."""
        ...

    def acts_in_doubt(self) -> tuple[CarrierAct, ...]:
        """Return the acts whose end is not known, the oldest first; those of a process that died are among them."""
        ...
