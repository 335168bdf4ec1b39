"""What the Systems screen has done; run off the window's thread."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.domain.candidates import OrderCandidate
from app.domain.errors import InvalidInput, Problem
from app.domain.ports import Decision
from app.domain.records import Announced, RecordState
from app.domain.scans import Verdict
from app.domain.wording import say, say_many
from app.ui.problems import sentence_of
from app.ui.shell.state import AtSystem
from app.ui.systems.state import Act, Notice
from app.workflows.station import Station


@dataclass(frozen=True)
class Done:
    """What came of an act.

    Attributes:
        order_id: The row that is new in the book; None where none is.
    """

    act: Act
    at: AtSystem
    notice: Notice
    order_id: int | None = None


def decide(station: Station, at: AtSystem, act: Act, typed: str) -> Done:
    """Confirm or decline an order that binds nobody yet."""
    fulfils = act is Act.CONFIRM
    decided = station.decide_order(at.order_id or 0, Decision.FULFILLED if fulfils else Decision.DECLINED, typed)
    title = say("The order is confirmed: it is binding now" if fulfils else "The order is declined: it has ended")
    return Done(act, at, Notice(Verdict.OK, title, say(decided.said)))


def confirm_payment(station: Station, at: AtSystem, typed: str) -> Done:
    """Say that an order is paid for."""
    station.confirm_payment(at.account, at.number, typed)
    line = say("It is carried out and billed from now on.")
    return Done(Act.PAYMENT, at, Notice(Verdict.OK, say("Confirmed as paid"), line))


def delete(station: Station, at: AtSystem, typed: str) -> Done:
    """Delete an order at its system."""
    deleted = station.delete_order(at.account, at.number, typed)
    if deleted.gone:
        title = say("Order {number} is deleted", number=at.number)
        return Done(Act.DELETE, at, Notice(Verdict.OK, title, say("The system has it no longer.")))
    title = say("The deletion of {number} is not visible yet", number=at.number)
    line = say("It was accepted, and the system still shows it. F6 looks again.")
    return Done(Act.DELETE, at, Notice(Verdict.WAITING, title, line))


def announce(station: Station, at: AtSystem, order_id: int, follower: str) -> Done:
    """Announce an order to the system that follows parcels."""
    return Done(Act.ANNOUNCE, at, announced_notice(station.announce_order(order_id), follower))


def announced_notice(announced: Announced, follower: str) -> Notice:
    """Say what a following system made of an announcement, parcel by parcel where it did not take all."""
    if announced.state is RecordState.DONE:
        count = len(announced.parcels)
        parcels = say_many(count, "1 parcel is known there.", "{n} parcels are known there.") if count else ""
        return Notice(Verdict.OK, say("Announced to {system}", system=follower), parcels)
    if announced.state is RecordState.ACCEPTED:
        line = say("It does not show it yet; that may take minutes.")
        return Notice(Verdict.WAITING, say("{system} accepted it", system=follower), line)
    words = {True: say("taken"), False: say("not taken"), None: say("not told")}
    lines = [
        f"{parcel.identifier}: {words[parcel.taken]}" + (f" ({say(parcel.said)})" if parcel.said else "")
        for parcel in announced.parcels
    ]
    line = "; ".join(lines) or " ".join(sentence_of(problem) for problem in announced.problems)
    return Notice(Verdict.WAITING, say("Partly done: {system} did not take every parcel", system=follower), line)


def fetch_labels(station: Station, at: AtSystem, order_id: int) -> Done:
    """Fetch an order's labels anew, after its parcels were changed at its system."""
    labels = station.print_labels.fetch_again(order_id)
    title = say_many(len(labels), "1 label is fetched again", "{n} labels are fetched again")
    line = say("They are printed from now on. F8 on Orders prints copies, and counts them.")
    return Done(Act.LABELS, at, Notice(Verdict.OK, title, line))


def take(station: Station, at: AtSystem, candidate: OrderCandidate, completed: Mapping[str, Any] | None = None) -> Done:
    """Take an order of a list into the packing queue."""
    order_id = station.list_carrier_orders.take(at.account, candidate, completed)
    row = station.parts.orders.row(order_id)
    title = say("Order {reference} waits in the packing queue", reference=row.reference)
    line = say("It is placed at the packing desk as every other one. Nothing was ordered yet.")
    return Done(Act.TAKE, at, Notice(Verdict.OK, title, line), order_id)


def fetch_paper(station: Station, at: AtSystem, document_id: str, folder: Path, name: str = "") -> Path:
    """Fetch a paper into a file; return where it lies.

    Args:
        folder: Where to.
        name: Of the file; empty takes the paper's own.

    Raises:
        InvalidInput: The file cannot be written.
        Refused: It lies with somebody else, or what came is no such paper.
        Unreachable: Asking again is safe.
    """
    paper = station.order_papers.fetch(at.account, at.number, document_id)
    path = folder / Path(name or paper.file_name).name
    try:
        path.write_bytes(paper.content)
    except OSError as error:
        raise InvalidInput(
            Problem(
                code="file_unwritable",
                title=say("{file} cannot be written", file=path.name),
                hint=say("{reason}. Nothing was changed. Choose another folder.", reason=error.strerror),
            )
        ) from error
    return path
