"""Do something to an order that a carrier has: written down first, sent once, its end written down."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from app.domain.acts import ActKind, ActState, CarrierAct
from app.domain.amendments import FieldChange
from app.domain.errors import (
    CredentialMissing,
    InvalidInput,
    LedgerBroken,
    OutcomeUnknown,
    Problem,
    Refused,
    Unreachable,
)
from app.domain.journal import journalled, note
from app.domain.operators import Right
from app.workflows.parts import Parts

Answer = TypeVar("Answer")


@dataclass(frozen=True)
class End:
    """How an answer is written down.

    Attributes:
        words: What the carrier said, for the ledger and the timeline.
        problems: What it did not take; only with ``PARTLY``.
    """

    words: str
    state: ActState = ActState.DONE
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class Acting:
    """The one way in which acts go out; the ledger's row comes before the request."""

    parts: Parts

    @journalled("act")
    def __call__(
        self,
        kind: ActKind,
        account_id: str,
        subject: str,
        title: str,
        send: Callable[[], Answer],
        end: Callable[[Answer], End],
        changes: Sequence[FieldChange] = (),
        *,
        order_id: int | None = None,
        follow: Callable[[], None] = lambda: None,
    ) -> Answer:
        """Write an act down, send it, and write its end down.

        Args:
            subject: The carrier's number of the order.
            title: What is done, in words.
            send: Makes the one call.
            end: Says how its answer is written down.
            order_id: The order's row; None looks it up by the carrier's number.
            follow: What becomes of the order here once it is done. It comes before the act's end: a station that stops between
                them has an act in doubt, whose settling does it again, and never an order that does not know what was done.

        Raises:
            InvalidInput: It cannot be sent like this, or another act on the order is under way or in doubt; nothing was sent.
            Refused: The carrier said no.
            Unreachable: It never left.
            OutcomeUnknown: It left and no clear answer came; the act is in doubt.
            CredentialMissing: No key; nothing was sent.
            LedgerBroken: It could not be written down: either nothing was sent, or it was done (``done_not_written``).
        """
        self.parts.operating.require(right_of(kind))
        ledger, who = self.parts.acts, self.parts.who()
        act = ledger.open_act(
            kind,
            account=account_id,
            subject=subject,
            order_id=self.parts.orders.at_carrier(account_id, subject) if order_id is None else order_id,
            title=title,
            changes=changes,
            who=who,
        )
        note(
            verb=kind.value, account=account_id, act=act.id, **({} if act.order_id is None else {"order": act.order_id})
        )
        closed = False
        try:
            answer = send()
            said = end(answer)
            closed = True
        except (Refused, InvalidInput, CredentialMissing) as error:
            closed = True
            ledger.close_act(act.id, ActState.REFUSED, who, problems=error.problems)
            raise
        except Unreachable as error:
            closed = True
            ledger.close_act(act.id, ActState.UNREACHABLE, who, problems=error.problems)
            raise
        except OutcomeUnknown as error:
            closed = True
            ledger.close_act(act.id, ActState.UNKNOWN, who, problems=error.problems)
            raise
        finally:
            if not closed:  # a bug: it may have left, so it is in doubt
                ledger.close_act(act.id, ActState.UNKNOWN, who, problems=(_BROKE_OFF,))
        try:
            follow()
            ledger.close_act(act.id, said.state, who, answer=said.words, problems=said.problems)
        except LedgerBroken as error:
            raise LedgerBroken(_NOT_WRITTEN, f"act {act.id}: {error.detail}") from error
        return answer


def may_be_there(acts: Iterable[CarrierAct], changes: Iterable[FieldChange]) -> bool:
    """Tell whether an entry that is to be told, such as a parcel, may have been told by an earlier act."""
    told = {line for act in acts if act.may_have_arrived for change in act.changes for line in change.lines}
    return any(line in told for change in changes for line in change.lines)


def right_of(kind: ActKind) -> Right:
    """Return what an operator must be allowed for a kind of act."""
    if kind is ActKind.DELETE:
        return Right.DELETE
    return Right.BIND if kind.binds else Right.PLACE


_BROKE_OFF = Problem(
    code="broke_off",
    title="It broke off on the way",
    hint="It is not known whether it was done. Settle it in the in-doubt tray.",
)
_NOT_WRITTEN = Problem(
    code="done_not_written",
    title="It is done at the carrier, but could not be written down",
    hint="Do not send it again. Mend the disk; at the next start it is in the in-doubt tray.",
)
