"""What the Orders screen calls things."""

from datetime import UTC, datetime

import pytest

from app.domain.events import Event, EventKind
from app.domain.scans import Verdict
from app.ui.orders.words import event_verdict


@pytest.mark.parametrize(
    ("kind", "title", "verdict"),
    [
        (EventKind.ACT, "Record at a follower: done", Verdict.OK),
        (EventKind.ACT_PARTLY, "Announcing to a follower: partly done", Verdict.WAITING),
        (EventKind.REFUSED, "Deleting at a system: refused, nothing was changed", Verdict.WRONG),
        (EventKind.NOTE, "A note", None),
    ],
)
def test_what_an_act_s_line_of_the_timeline_amounts_to(kind: EventKind, title: str, verdict: Verdict | None) -> None:
    event = Event(order_id=1, at=datetime.now(UTC), kind=kind, title=title)
    assert event_verdict(event) is verdict
