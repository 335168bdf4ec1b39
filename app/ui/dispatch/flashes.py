"""The Dispatch screen's verdicts across the window."""

from app.domain.errors import Problem
from app.domain.scans import Verdict
from app.domain.wording import say, say_many
from app.ui.dispatch.words import short
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
        foot_right=_today(day) if passes else say("Close"),
        foot_key="" if passes else "Esc",
        hold_ms=HOLD_MS.get(said.verdict, 0),
    )


def closed(day: ClosedDay) -> Flash:
    """Build the verdict of a closed day: what is on the manifest, and what is missing, by name."""
    count = day.day.count
    line = say_many(
        count.parcels,
        "Manifest with 1 parcel sent to {printer}",
        "Manifest with {n} parcels sent to {printer}",
        printer=day.printer,
    )
    if not count.missing_parcels:
        return Flash(
            verdict=Verdict.OK,
            word=say("All there"),
            line=line,
            detail=_untold(day.day),
            foot=say("Parcels that come later are scanned as before"),
            foot_right=say("Close"),
            foot_key="Esc",
        )
    named = [short(one) for one in day.day.missing[:_NAMED]]
    left = count.missing_orders - len(named)
    if left:
        named.append(say_many(left, "1 more order", "{n} more orders"))
    return Flash(
        verdict=Verdict.WAITING,
        word=say_many(count.missing_parcels, "1 missing", "{n} missing"),
        line=line,
        detail=", ".join(named),
        foot=_untold(day.day)
        or say_many(
            count.missing_orders,
            "In 1 order. F12 prints again when they are there.",
            "In {n} orders. F12 prints again when they are there.",
        ),
        foot_right=say("Close"),
        foot_key="Esc",
    )


def not_closed(problem: Problem) -> Flash:
    """Build the standstill for a manifest that did not come out."""
    return Flash(
        verdict=Verdict.CANNOT,
        word=say("Cannot print"),
        line=say(problem.title),
        detail=say(problem.hint),
        foot=say("All scans are kept"),
        foot_right=say("Close"),
        foot_key="Esc",
        ways=(Way(say("Close the day again"), say("when the printer is mended"), "F12", recommended=True),),
    )


def trouble(problem: Problem) -> Flash:
    """Build the standstill for a scan that could not be written down."""
    return Flash(
        verdict=Verdict.CANNOT,
        word=say("Cannot go on"),
        line=say(problem.title),
        detail=say(problem.hint),
        foot=say("Scan the parcel again"),
        foot_right=say("Close"),
        foot_key="Esc",
    )


def _untold(day: RampDay) -> str:
    if not day.untold:
        return ""
    return say_many(
        day.untold,
        "1 not yet with the carrier, they follow by themselves",
        "{n} not yet with the carrier, they follow by themselves",
    )


def _today(day: RampDay) -> str:
    return say("{count} of {all} today", count=day.count.parcels, all=day.count.all_parcels)
