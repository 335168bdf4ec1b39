"""Paper: the bytes of labels, and each print of them as a row with a state."""

import hashlib
import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from app.domain.errors import InvalidInput, Problem
from app.domain.events import EventKind
from app.domain.labels import LabelDocument, LabelFormat, LabelSize
from app.domain.orders import OrderState
from app.domain.ports import StoredLabel, Who
from app.domain.printers import JobState, PendingProof, Printer, PrintJob
from app.domain.wording import mark, say_many
from app.storage import failures, order_rows, print_lines, search, timeline
from app.storage.database import Database
from app.storage.moments import micros, micros_or_none, moment, moment_or_none
from app.storage.presence import Presence

OUT = frozenset({JobState.SENT, JobState.PROVEN, JobState.IN_DOUBT})
"""States in which paper may have come out; what was sent only in part is looked for on paper like what was sent whole."""

_COLUMNS = (
    "id, order_id, label_id, parcel_number, printer, state, copy_number, bytes_total, bytes_accepted, reason, outcome, "
    "created_at, changed_at, process, printer_id, dpi, sha256, operator, desk, pending"
)
_JOB = ", ".join(f"jobs.{name}" for name in _COLUMNS.split(", "))
_JOB_BY_ID = f"SELECT {_JOB} FROM jobs WHERE id = ?"
_JOBS = f"SELECT {_JOB} FROM jobs WHERE order_id = ? ORDER BY id DESC"
_UNSETTLED = f"SELECT {_JOB} FROM jobs WHERE state IN ('queued', 'sending', 'in_doubt') ORDER BY id"
_WAITING = f"SELECT {_JOB} FROM jobs WHERE state = 'queued' ORDER BY id"
_TO_PROVE = f"SELECT {_JOB} FROM jobs WHERE pending IS NOT NULL AND state IN ('sent', 'in_doubt') ORDER BY id"
_TWINS = (
    f"SELECT {_JOB} FROM jobs JOIN labels ON labels.id = jobs.label_id "
    "JOIN labels AS ours ON ours.id = (SELECT label_id FROM jobs WHERE id = ?1) "
    "WHERE (labels.sha256 = ours.sha256 OR (labels.identifier = ours.identifier AND labels.identifier <> '')) "
    "AND jobs.id <> ?1 AND jobs.state IN ('queued', 'sending', 'sent', 'in_doubt') ORDER BY jobs.id"
)
_COPIES = (
    "SELECT count(*) FROM jobs WHERE copy_number > 1 AND created_at >= ? AND operator = ? AND desk = ? "
    "AND (went_out = 1 OR state IN ('queued', 'sending'))"
)
_LABELS = (
    "SELECT id, parcel_number, identifier, format, width_mm, height_mm, dpi, fetched_at, sha256, content, max(turn) "
    "FROM labels WHERE order_id = ? GROUP BY parcel_number ORDER BY parcel_number"
)
_NOT_OUT_YET = (
    "SELECT count(*) FROM (SELECT DISTINCT parcel_number FROM labels WHERE order_id = ?1) AS wanted WHERE NOT EXISTS "
    "(SELECT 1 FROM jobs WHERE order_id = ?1 AND jobs.parcel_number = wanted.parcel_number "
    "AND jobs.state IN ('sent', 'proven', 'in_doubt'))"
)


class SqlitePaperLedger:
    """The paper's ledger on one file; see ``domain.ports.PaperLedger`` for what each method promises."""

    def __init__(self, database: Database, presence: Presence) -> None:
        self._database = database
        self._presence = presence

    def keep_labels(self, order_id: int, documents: Sequence[LabelDocument], who: Who) -> tuple[StoredLabel, ...]:
        """Store label bytes; the same bytes for the same parcel are stored once, and become the latest again.

        Raises:
            InvalidInput: There is no such order, or a parcel's number belongs to another one.
        """
        with self._database.writing() as connection:
            at = order_rows.standing(connection, order_id)
            now = self._database.now()
            (turn,) = connection.execute(
                "SELECT coalesce(max(turn), 0) + 1 FROM labels WHERE order_id = ?", (order_id,)
            ).fetchone()
            before = _label_count(connection, order_id)
            kept = tuple(_keep(connection, order_id, document, turn, now) for document in documents)
            new = _label_count(connection, order_id) - before
            if new:
                self._number(connection, order_id, at.reference, documents, now)
                first = documents[0]
                detail = f"{first.format.value.upper()}, {first.size.shown()}"
                title = say_many(new, "1 label kept", "{n} labels kept")
                timeline.write(connection, order_id, now, EventKind.LABELS, title, detail=detail, who=who)
            return kept

    @staticmethod
    def _number(
        connection: sqlite3.Connection, order_id: int, reference: str, documents: Sequence[LabelDocument], now: int
    ) -> None:
        # An order of items alone has no parcels until the carrier's labels say how many, and which.
        known = {
            row[0]
            for row in connection.execute("SELECT number FROM parcels WHERE order_id = ?", (order_id,)).fetchall()
        }
        new = [
            (document.parcel_number, document.identifier)
            for document in documents
            if document.parcel_number > 0 and document.identifier and document.parcel_number not in known
        ]
        order_rows.store_parcels(connection, order_id, reference, new)
        connection.execute(
            "UPDATE orders SET parcel_count = max(parcel_count, "
            "(SELECT coalesce(max(number), 0) FROM parcels WHERE order_id = ?1)) WHERE id = ?1",
            (order_id,),
        )
        order_rows.touch(connection, order_id, now, more_words=search.words(identifier for _, identifier in new))

    def labels(self, order_id: int) -> tuple[StoredLabel, ...]:
        """Return the latest label of each parcel. Raises LedgerBroken when its bytes are not those that were kept."""
        with self._database.reading() as connection:
            rows = connection.execute(_LABELS, (order_id,)).fetchall()
        return tuple(_label(row, order_id) for row in rows)

    def queue_job(self, label: StoredLabel, order_id: int, printer: Printer, reason: str, who: Who) -> PrintJob:
        """Write down that a label is to be printed; the copy number counts what went out or is on its way."""
        with self._database.writing() as connection:
            order_rows.standing(connection, order_id)
            now = self._database.now()
            number = label.document.parcel_number
            (before,) = connection.execute(
                "SELECT count(*) FROM jobs WHERE order_id = ? AND parcel_number = ? "
                "AND (went_out = 1 OR state IN ('queued', 'sending'))",
                (order_id, number),
            ).fetchone()
            cursor = connection.execute(
                "INSERT INTO jobs (order_id, label_id, parcel_number, printer_id, printer, state, copy_number, "
                "bytes_total, reason, process, created_at, changed_at, dpi, operator, desk) "
                "VALUES (?, ?, ?, ?, ?, 'queued', ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    order_id,
                    label.id,
                    number,
                    printer.id,
                    printer.name,
                    before + 1,
                    len(label.document.content),
                    reason,
                    self._presence.name,
                    now,
                    now,
                    printer.dpi,
                    who.operator,
                    who.desk,
                ),
            )
            return _read(connection, int(cursor.lastrowid or 0))

    def take_job(
        self, job_id: int, state: JobState, who: Who, *, outcome: str = "", content: bytes | None = None
    ) -> PrintJob | None:
        """Move a job that still waits; None when another window or terminal took it first. Raises InvalidInput without it."""
        with self._database.writing() as connection:
            if _read(connection, job_id).state is not JobState.QUEUED:
                return None
            if content is not None:
                connection.execute(
                    "UPDATE jobs SET bytes_total = ?, bytes_accepted = NULL, outcome = '', sha256 = ? WHERE id = ?",
                    (len(content), hashlib.sha256(content).hexdigest(), job_id),
                )
            return self._move(connection, job_id, state, outcome=outcome, who=who)

    def job_state(
        self,
        job_id: int,
        state: JobState,
        *,
        accepted_bytes: int | None = None,
        outcome: str = "",
        who: Who | None = None,
        pending: PendingProof | None = None,
    ) -> PrintJob:
        """Move a job and, with it, its order; one that is proven stays proven, whatever is reported late.

        Raises:
            InvalidInput: There is no such job.
        """
        with self._database.writing() as connection:
            if pending is not None:
                connection.execute("UPDATE jobs SET pending = ? WHERE id = ?", (pending.model_dump_json(), job_id))
            return self._move(
                connection, job_id, state, accepted_bytes=accepted_bytes, outcome=outcome, who=who or Who()
            )

    def no_proof(self, job_id: int, outcome: str) -> None:
        """Write down that a job's printer cannot tell any more whether it came out."""
        with self._database.writing() as connection:
            connection.execute(
                "UPDATE jobs SET pending = NULL, outcome = CASE ?1 WHEN '' THEN outcome ELSE ?1 END WHERE id = ?2",
                (outcome, job_id),
            )

    def _move(
        self,
        connection: sqlite3.Connection,
        job_id: int,
        state: JobState,
        *,
        accepted_bytes: int | None = None,
        outcome: str = "",
        who: Who,
    ) -> PrintJob:
        before = _read(connection, job_id)
        now = self._database.now()
        reported, state = state, JobState.PROVEN if before.state is JobState.PROVEN else state
        connection.execute(
            "UPDATE jobs SET state = ?1, bytes_accepted = coalesce(?2, bytes_accepted), "
            "bytes_total = max(bytes_total, coalesce(?2, 0)), outcome = CASE ?3 WHEN '' THEN outcome ELSE ?3 END, "
            "went_out = CASE WHEN ?4 THEN 1 WHEN ?1 = 'failed' THEN 0 ELSE went_out END, "
            "sent_at = CASE WHEN ?4 THEN coalesce(sent_at, ?5) ELSE sent_at END, process = ?6, changed_at = ?5, "
            "pending = CASE WHEN ?8 THEN NULL ELSE pending END WHERE id = ?7",
            (
                state.value,
                accepted_bytes,
                outcome,
                int(state in OUT),
                now,
                self._presence.name,
                job_id,
                int(state.is_settled),
            ),
        )
        job = _read(connection, job_id)
        if before.state is JobState.PROVEN and reported is not JobState.SENT:
            return job  # its label was read from paper before: what is reported late tells nothing new
        if reported is not before.state and reported not in {JobState.QUEUED, JobState.SENDING}:
            print_lines.write(connection, before, job, reported, now=now, who=who)
            move_order(connection, job.order_id, job.parcel_number, state, now)
        return job

    def jobs(self, order_id: int) -> tuple[PrintJob, ...]:
        """Return an order's jobs, the newest first."""
        return self._jobs(_JOBS, order_id)

    def jobs_in_doubt(self) -> tuple[PrintJob, ...]:
        """Return the jobs whose paper is not known, the oldest first.

        What a dead process was sending is moved there first. What it had only queued goes on waiting, but for copies:
        whoever wanted one asks again.
        """
        with self._database.reading() as connection:
            rows = connection.execute(_UNSETTLED).fetchall()
        left = {row[13] for row in rows if row[5] == JobState.SENDING.value or _is_queued_copy(row)}
        gone = {process for process in left if self._presence.is_gone(process)}
        if gone:
            with self._database.writing() as connection:
                for row in connection.execute(_UNSETTLED).fetchall():
                    if row[13] in gone and row[5] == JobState.SENDING.value:
                        self._move(connection, row[0], JobState.IN_DOUBT, outcome=_STOPPED_SENDING, who=Who())
                    elif row[13] in gone and _is_queued_copy(row):
                        self._move(
                            connection, row[0], JobState.FAILED, accepted_bytes=0, outcome=_STOPPED_BEFORE, who=Who()
                        )
                rows = connection.execute(_UNSETTLED).fetchall()
        return tuple(_job(row) for row in rows if row[5] == JobState.IN_DOUBT.value)

    def jobs_waiting(self) -> tuple[PrintJob, ...]:
        """Return the jobs that are queued, the oldest first."""
        return self._jobs(_WAITING)

    def jobs_to_prove(self) -> tuple[PrintJob, ...]:
        """Return the jobs of which a printer's counter can still tell whether they came out, the oldest first."""
        return self._jobs(_TO_PROVE)

    def twins(self, job_id: int) -> tuple[PrintJob, ...]:
        """Return other jobs that are not settled and carry the same barcode or the same bytes, the oldest first."""
        return self._jobs(_TWINS, job_id)

    def copies_since(self, since: datetime, who: Who) -> int:
        """Count the copies that somebody made at a desk since a moment."""
        with self._database.reading() as connection:
            row = connection.execute(_COPIES, (micros(since), who.operator, who.desk)).fetchone()
        return int(row[0])

    def _jobs(self, query: str, *values: object) -> tuple[PrintJob, ...]:
        with self._database.reading() as connection:
            return tuple(_job(row) for row in connection.execute(query, values).fetchall())


_STOPPED_SENDING = mark("The station stopped while sending it")
_STOPPED_BEFORE = mark("The station stopped before sending it")


def move_order(connection: sqlite3.Connection, order_id: int, parcel_number: int, state: JobState, now: int) -> None:
    """Move an order by what became of a print: only between placed, not printed and sent, never back from later on."""
    at = order_rows.standing(connection, order_id).state
    if state in OUT and at in {OrderState.PLACED, OrderState.NOT_PRINTED}:
        (missing,) = connection.execute(_NOT_OUT_YET, (order_id,)).fetchone()
        if not missing:
            order_rows.move(connection, order_id, OrderState.SENT)
    elif state is JobState.FAILED and at in {OrderState.PLACED, OrderState.SENT}:
        out = connection.execute(
            "SELECT 1 FROM jobs WHERE order_id = ? AND parcel_number = ? AND state IN ('sent', 'proven', 'in_doubt')",
            (order_id, parcel_number),
        ).fetchone()
        if out is None:
            order_rows.move(connection, order_id, OrderState.NOT_PRINTED)
    connection.execute(
        "UPDATE orders SET copies = (SELECT count(*) FROM jobs WHERE order_id = ?1 AND copy_number > 1 AND went_out = 1) "
        "WHERE id = ?1",
        (order_id,),
    )
    order_rows.touch(connection, order_id, now)


def _is_queued_copy(row: tuple[Any, ...]) -> bool:
    return bool(row[5] == JobState.QUEUED.value and row[6] > 1)


def _label_count(connection: sqlite3.Connection, order_id: int) -> int:
    return int(connection.execute("SELECT count(*) FROM labels WHERE order_id = ?", (order_id,)).fetchone()[0])


def _keep(connection: sqlite3.Connection, order_id: int, document: LabelDocument, turn: int, now: int) -> StoredLabel:
    (number,) = connection.execute(
        "INSERT INTO labels (order_id, parcel_number, identifier, format, width_mm, height_mm, dpi, fetched_at, turn, "
        "sha256, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (order_id, parcel_number, sha256) DO UPDATE SET turn = excluded.turn RETURNING id",
        (
            order_id,
            document.parcel_number,
            document.identifier,
            document.format.value,
            document.size.width_mm,
            document.size.height_mm,
            document.dpi,
            now if document.fetched_at is None else micros_or_none(document.fetched_at),
            turn,
            document.sha256,
            document.content,
        ),
    ).fetchone()
    return StoredLabel(id=number, document=document)


def _label(row: tuple[Any, ...], order_id: int) -> StoredLabel:
    if hashlib.sha256(row[9]).hexdigest() != row[8]:
        raise failures.damaged(f"the label of parcel {row[1]}", f"label {row[0]} of order row {order_id}: other bytes")
    document = LabelDocument(
        content=row[9],
        format=LabelFormat(row[3]),
        size=LabelSize(width_mm=row[4], height_mm=row[5]),
        parcel_number=row[1],
        identifier=row[2],
        dpi=row[6],
        fetched_at=moment_or_none(row[7]),
    )
    return StoredLabel(id=row[0], document=document)


def _read(connection: sqlite3.Connection, job_id: int) -> PrintJob:
    row = connection.execute(_JOB_BY_ID, (job_id,)).fetchone()
    if row is None:
        raise InvalidInput(Problem(code="job_not_found", title="This print is not in the ledger"), f"job {job_id}")
    return _job(row)


def _job(row: tuple[Any, ...]) -> PrintJob:
    return PrintJob(
        id=row[0],
        order_id=row[1],
        label_id=row[2],
        parcel_number=row[3],
        printer=row[4],
        state=JobState(row[5]),
        copy_number=row[6],
        bytes_total=row[7],
        bytes_accepted=row[8],
        reason=row[9],
        outcome=row[10],
        created_at=moment(row[11]),
        changed_at=moment(row[12]),
        printer_id=row[14],
        dpi=row[15],
        sha256=row[16],
        operator=row[17],
        desk=row[18],
        pending=None if row[19] is None else order_rows.parsed(PendingProof, row[19], f"print {row[0]}"),
    )
