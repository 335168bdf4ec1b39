"""What is done to an order at its carrier beside placing it: amended, decided, announced, deleted; each a row of the ledger."""

from enum import StrEnum

from pydantic import AwareDatetime, BaseModel, ConfigDict

from app.domain.amendments import FieldChange
from app.domain.errors import Problem


class ActKind(StrEnum):
    """Kinds of acts."""

    AMEND = "amend"
    FULFIL = "fulfil"
    DECLINE = "decline"
    DELETE = "delete"
    ANNOUNCE = "announce"
    RECORD = "record"
    NEW_RECORD = "new_record"
    PARCEL_DETAILS = "parcel_details"
    CONFIRM_PAYMENT = "confirm_payment"

    @property
    def binds(self) -> bool:
        """Whether it makes somebody pay or cannot be taken back, so that a person confirms it in writing."""
        return self in {ActKind.FULFIL, ActKind.DECLINE, ActKind.DELETE, ActKind.CONFIRM_PAYMENT}

    @property
    def ruled_out_by(self) -> frozenset["ActKind"]:
        """The kinds after which it is never sent, once one of them was done to the order (unknowns.md, U-B6)."""
        if self in _DECISIONS:
            return _DECISIONS
        return frozenset({self}) if self is ActKind.CONFIRM_PAYMENT else frozenset()


_DECISIONS = frozenset({ActKind.FULFIL, ActKind.DECLINE})


class ActState(StrEnum):
    """How an act ended; ``unknown`` is in doubt and waits for a look-up or a person.

    Attributes:
        PARTLY: The carrier took a part of it; the problems say which one it did not take.
    """

    OPEN = "open"
    DONE = "done"
    PARTLY = "partly"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    UNKNOWN = "unknown"

    @property
    def is_settled(self) -> bool:
        """Whether nothing more is to be found out."""
        return self not in {ActState.OPEN, ActState.UNKNOWN}


class CarrierAct(BaseModel):
    """One act: the row that is on disk before its request leaves.

    Attributes:
        subject: The number under which the carrier holds the order.
        order_id: The order's row in the book; None when the order is not in it.
        title: What was to be done, in words.
        changes: What was to become different, for looking afterwards whether it did.
        answer: What the carrier said, in words; empty while it said nothing.
        asked: How often the carrier was asked since.
    """

    model_config = ConfigDict(frozen=True)

    id: int
    kind: ActKind
    account: str
    subject: str
    order_id: int | None = None
    title: str
    changes: tuple[FieldChange, ...] = ()
    state: ActState
    opened_at: AwareDatetime
    closed_at: AwareDatetime | None = None
    answer: str = ""
    problems: tuple[Problem, ...] = ()
    asked: int = 0
    asked_at: AwareDatetime | None = None

    @property
    def may_have_arrived(self) -> bool:
        """Whether the carrier may hold it, so that the same is told again only after a look.

        A refusal in the carrier's own words says that it did not; a person's word says only that nobody saw it.
        """
        if self.state is ActState.REFUSED:
            return not self.problems
        return self.state is not ActState.UNREACHABLE

    @property
    def ended_at(self) -> AwareDatetime:
        """When it ended, or began while it has not; what was read of the order before may be out of date."""
        return self.closed_at or self.opened_at
