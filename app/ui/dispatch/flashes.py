"""The Dispatch screen's verdicts across the window."""

from app.domain.errors import Problem
from app.domain.scans import Verdict
from app.ui.dispatch.words import orders, short
from app.ui.flash import Flash, Way
from app.workflows.dispatch import ClosedDay, Loaded, RampDay

HOLD_MS = {Verdict.OK: 900, Verdict.ALREADY: 1500}
_NAMED = 3


def flash_of(loaded: Loaded, day: RampDay) -> Flash:
    """Build the verdict of a scan."""
    said = loaded.said
    passes = said.verdict in HOLD_MS
    return Flash(
        verdict=said.verdict,
        word=said.word,
        line=said.line,
        detail=said.detail,
        foot=said.next,
        foot_right=f"{day.count.parcels} of {day.count.all_parcels} today" if passes else "Close",
        foot_key="" if passes else "Esc",
        hold_ms=HOLD_MS.get(said.verdict, 0),
    )


def closed(day: ClosedDay) -> Flash:
    """Build the verdict of a closed day: what is on the manifest, and what is missing, by name."""
    count = day.day.count
    line = f"Manifest with {_parcels(count.parcels)} sent to {day.printer}"
    if not count.missing_parcels:
        return Flash(
            verdict=Verdict.OK,
            word="All there",
            line=line,
            detail=_untold(day.day),
            foot="Parcels that come later are scanned as before",
            foot_right="Close",
            foot_key="Esc",
        )
    named = [short(one) for one in day.day.missing[:_NAMED]]
    left = count.missing_orders - len(named)
    if left:
        named.append(f"{left} more {'order' if left == 1 else 'orders'}")
    return Flash(
        verdict=Verdict.WAITING,
        word=f"{count.missing_parcels} missing",
        line=line,
        detail=", ".join(named),
        foot=_untold(day.day) or f"In {orders(count.missing_orders)}. F12 prints again when they are there.",
        foot_right="Close",
        foot_key="Esc",
    )


def not_closed(problem: Problem) -> Flash:
    """Build the standstill for a manifest that did not come out."""
    return Flash(
        verdict=Verdict.CANNOT,
        word="Cannot print",
        line=problem.title,
        detail=problem.hint,
        foot="All scans are kept",
        foot_right="Close",
        foot_key="Esc",
        ways=(Way("Close the day again", "when the printer is mended", "F12", recommended=True),),
    )


def trouble(problem: Problem) -> Flash:
    """Build the standstill for a scan that could not be written down."""
    return Flash(
        verdict=Verdict.CANNOT,
        word="Cannot go on",
        line=problem.title,
        detail=problem.hint,
        foot="Scan the parcel again",
        foot_right="Close",
        foot_key="Esc",
    )


def _untold(day: RampDay) -> str:
    return f"{day.untold} not yet with the carrier, they follow by themselves" if day.untold else ""


def _parcels(count: int) -> str:
    return "1 parcel" if count == 1 else f"{count} parcels"
