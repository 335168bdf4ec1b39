"""The timeline's lines about prints; labels sent one after the other to one printer share a line."""

import sqlite3

from app.domain.events import EventKind
from app.domain.numbers import whole_shown
from app.domain.ports import Who
from app.domain.printers import JobState, PrintJob
from app.domain.wording import mark, say, say_many
from app.storage import timeline


def write(
    connection: sqlite3.Connection, before: PrintJob, job: PrintJob, reported: JobState, *, now: int, who: Who
) -> None:
    """Write what became of a job.

    Args:
        connection: Inside the job's transaction.
        before: The job as it stood.
        job: The job as it stands.
        reported: What was said to have become of it; a proven job stays proven.
        now: Microseconds.
        who: Who did it, and where.
    """
    if reported in {JobState.SENT, JobState.PROVEN} and before.state is not JobState.IN_DOUBT:
        if reported is JobState.SENT or before.state is not JobState.SENT:
            _join_sent(connection, job, now, who)
        _renew_sent(connection, job, now)
        return
    kind, title, detail = _words(before, job, reported)
    timeline.write(connection, job.order_id, now, kind, title, detail=detail, who=who)


def _words(before: PrintJob, job: PrintJob, reported: JobState) -> tuple[EventKind, str, str]:
    if reported is JobState.IN_DOUBT:
        detail = ". ".join(part for part in (_bytes(job.bytes_accepted, job.bytes_total), job.outcome) if part)
        return EventKind.PRINT_IN_DOUBT, _title(job, _IN_DOUBT), detail
    if before.state is JobState.IN_DOUBT:
        return EventKind.PRINT_SETTLED, _title(job, _SETTLED.get(reported, _AGAIN)), job.outcome
    if reported is JobState.FAILED:
        return EventKind.PRINT_FAILED, _title(job, _FAILED), job.outcome
    return EventKind.PRINT_SETTLED, _title(job, _GIVEN_UP), job.outcome


def _title(job: PrintJob, sentences: tuple[str, str]) -> str:
    of_one, of_all = sentences
    return say(of_one if job.parcel_number else of_all, number=job.parcel_number, printer=job.printer)


# Of one parcel's label, and of a document that holds all of them.
_IN_DOUBT = (
    mark("Parcel {number} label: not known whether it came out"),
    mark("The labels: not known whether it came out"),
)
_FAILED = (mark("Parcel {number} label not printed on {printer}"), mark("The labels not printed on {printer}"))
_GIVEN_UP = (mark("Parcel {number} label given up"), mark("The labels given up"))
_AGAIN = (mark("Parcel {number} label is tried again"), mark("The labels are tried again"))
_SETTLED = {
    JobState.PROVEN: (mark("Parcel {number} label came out"), mark("The labels came out")),
    JobState.SENT: (mark("Parcel {number} label was sent"), mark("The labels were sent")),
    JobState.FAILED: (mark("Parcel {number} label did not come out"), mark("The labels did not come out")),
    JobState.CANCELLED: (
        mark("Parcel {number} label came out and is not used"),
        mark("The labels came out and are not used"),
    ),
}


def _bytes(accepted: int | None, total: int) -> str:
    if accepted is None:
        return say("{total} bytes", total=whole_shown(total))
    return say("{accepted} of {total} bytes", accepted=whole_shown(accepted), total=whole_shown(total))


def _join_sent(connection: sqlite3.Connection, job: PrintJob, now: int, who: Who) -> None:
    if connection.execute("SELECT line_id FROM jobs WHERE id = ?", (job.id,)).fetchone()[0] is not None:
        return
    newest = connection.execute(
        "SELECT id, kind FROM events WHERE order_id = ? ORDER BY id DESC LIMIT 1", (job.order_id,)
    ).fetchone()
    line_id = None
    if newest and newest[1] == EventKind.PRINT_SENT.value:
        joins = connection.execute(
            "SELECT count(*), sum(printer <> ?1 OR (copy_number > 1) <> ?2 OR parcel_number = ?3) FROM jobs "
            "WHERE line_id = ?4 AND id <> ?5",
            (job.printer, int(job.copy_number > 1), job.parcel_number, newest[0], job.id),
        ).fetchone()
        if joins[0] and not joins[1]:
            line_id = int(newest[0])
    if line_id is None:
        line_id = timeline.write(connection, job.order_id, now, EventKind.PRINT_SENT, "", detail="-", who=who)
    connection.execute("UPDATE jobs SET line_id = ? WHERE id = ?", (line_id, job.id))


def _renew_sent(connection: sqlite3.Connection, job: PrintJob, now: int) -> None:
    rows = connection.execute(
        "SELECT copy_number, bytes_accepted, bytes_total, state, line_id FROM jobs "
        "WHERE line_id = (SELECT line_id FROM jobs WHERE id = ?)",
        (job.id,),
    ).fetchall()
    if not rows:
        return
    copies = rows[0][0] > 1
    if copies:
        title = say_many(len(rows), "1 copy sent to {printer}", "{n} copies sent to {printer}", printer=job.printer)
    else:
        title = say_many(len(rows), "1 label sent to {printer}", "{n} labels sent to {printer}", printer=job.printer)
    told = [row[1] for row in rows]
    accepted = None if None in told else sum(told)
    proven = all(row[3] == JobState.PROVEN.value for row in rows)
    proof = (job.outcome or say("proven")) if proven else say("not yet proof")
    detail = f"{_bytes(accepted, sum(row[2] for row in rows))}, {proof}"
    connection.execute(
        "UPDATE events SET at = ?, title = ?, detail = ? WHERE id = ?",
        (now, title, detail, rows[0][4]),
    )
