"""What happened to an order, line by line, in the order in which it happened."""

from enum import StrEnum

from pydantic import AwareDatetime, BaseModel, ConfigDict


class EventKind(StrEnum):
    """Kinds of lines in an order's timeline."""

    IMPORTED = "imported"
    CHANGED = "changed"
    HELD = "held"
    SENT_TO_CARRIER = "sent_to_carrier"
    PLACED = "placed"
    REFUSED = "refused"
    IN_DOUBT = "in_doubt"
    SETTLED = "settled"
    LABELS = "labels"
    PRINT_SENT = "print_sent"
    PRINT_FAILED = "print_failed"
    PRINT_IN_DOUBT = "print_in_doubt"
    PRINT_SETTLED = "print_settled"
    SCANNED_BACK = "scanned_back"
    CONFIRMED = "confirmed"
    CONFIRM_FAILED = "confirm_failed"
    ON_RAMP = "on_ramp"
    STATUS = "status"
    ASKED = "asked"
    ACT = "act"
    ACT_PARTLY = "act_partly"
    NOTE = "note"


class Event(BaseModel):
    """One line of an order's timeline.

    Attributes:
        title: What happened, for a person.
        detail: Second line: bytes, seconds, who.
    """

    model_config = ConfigDict(frozen=True)

    id: int = 0
    order_id: int
    at: AwareDatetime
    kind: EventKind
    title: str
    detail: str = ""
    operator: str = ""
    desk: str = ""
