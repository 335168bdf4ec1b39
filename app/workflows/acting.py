"""Do something to an order that a carrier has: written down first, sent once, its end written down."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from app.domain.acts import ActKind, ActState
from app.domain.amendments import FieldChange
from app.domain.errors import CredentialMissing, InvalidInput, OutcomeUnknown, Problem, Refused, Unreachable
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

    def __call__(
        self,
        kind: ActKind,
        account_id: str,
        subject: str,
        title: str,
        send: Callable[[], Answer],
        end: Callable[[Answer], End],
        changes: Sequence[FieldChange] = (),
    ) -> Answer:
        """Write an act down, send it, and write its end down.

        Args:
            subject: The carrier's number of the order.
            title: What is done, in words.
            send: Makes the one call.
            end: Says how its answer is written down.

        Raises:
            InvalidInput: It cannot be sent like this, or another act on the order is under way or in doubt; nothing was sent.
            Refused: The carrier said no.
            Unreachable: It never left.
            OutcomeUnknown: It left and no clear answer came; the act is in doubt.
            CredentialMissing: No key; nothing was sent.
            LedgerBroken: It could not be written down.
        """
        ledger, who = self.parts.acts, self.parts.who()
        found = self.parts.orders.find(subject)
        act = ledger.open_act(
            kind,
            account=account_id,
            subject=subject,
            order_id=found.order_id if found else None,
            title=title,
            changes=changes,
            who=who,
        )
        closed = False
        try:
            answer = send()
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
        said = end(answer)
        ledger.close_act(act.id, said.state, who, answer=said.words, problems=said.problems)
        return answer


_BROKE_OFF = Problem(
    code="broke_off",
    title="It broke off on the way",
    hint="It is not known whether it was done. Settle it in the in-doubt tray.",
)
