"""Acts at carriers: each is a row on disk before its request leaves, and a line in its order's timeline."""

import sqlite3
from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel, ConfigDict

from app.domain.acts import ActKind, ActState, CarrierAct
from app.domain.amendments import FieldChange
from app.domain.errors import Blame, InvalidInput, Problem, Problems
from app.domain.events import EventKind
from app.domain.ports import Who
from app.domain.wording import mark, say
from app.storage import timeline
from app.storage.database import Database
from app.storage.moments import moment, moment_or_none
from app.storage.order_rows import parsed
from app.storage.presence import Presence

_COLUMNS = (
    "id, kind, account, subject, order_id, title, changes, state, opened_at, closed_at, answer, problems, asked, "
    "asked_at, process"
)
_DOUBTS = f"SELECT {_COLUMNS} FROM acts WHERE state IN ('open', 'unknown') ORDER BY id"
_STOPPED = Problem(
    code="stopped_while_doing",
    title="The station stopped before the carrier's answer came",
    hint="It is not known whether it was done. Nothing is sent again until that is settled.",
)
_LINES = {
    ActState.DONE: (EventKind.ACT, mark("{act}: done")),
    ActState.PARTLY: (EventKind.ACT_PARTLY, mark("{act}: partly done")),
    ActState.REFUSED: (EventKind.REFUSED, mark("{act}: refused, nothing was changed")),
    ActState.UNREACHABLE: (EventKind.NOTE, mark("{act}: no answer came, the same can be sent again")),
    ActState.UNKNOWN: (EventKind.IN_DOUBT, mark("{act}: it is not known whether it was done")),
}
_SETTLED = {
    ActState.DONE: mark("{act}: settled, done"),
    ActState.PARTLY: mark("{act}: settled, partly done"),
    ActState.REFUSED: mark("{act}: settled, refused, nothing was changed"),
    ActState.UNREACHABLE: mark("{act}: settled, no answer came, the same can be sent again"),
    ActState.UNKNOWN: mark("{act}: settled, it is not known whether it was done"),
}


class _Changes(BaseModel):
    model_config = ConfigDict(frozen=True)

    items: tuple[FieldChange, ...] = ()


class SqliteActLedger:
    """The ledger of acts on one file; see ``domain.ports.ActLedger`` for what each method promises."""

    def __init__(self, database: Database, presence: Presence) -> None:
        self._database = database
        self._presence = presence

    def open_act(
        self,
        kind: ActKind,
        *,
        account: str,
        subject: str,
        order_id: int | None,
        title: str,
        changes: Sequence[FieldChange],
        who: Who,
    ) -> CarrierAct:
        """Write down that something is about to be done to an order; one act at a time for each.

        Raises:
            InvalidInput: Another act on it is under way (``being_done``) or in doubt (``in_doubt``), or what happens once was
                done (``done_before``).
            LedgerBroken: It could not be written; nothing may be sent.
        """
        with self._database.writing() as connection:
            self._refuse_second(connection, account, subject)
            _refuse_done(connection, kind, account, subject)
            now = self._database.now()
            cursor = connection.execute(
                "INSERT INTO acts (kind, account, subject, order_id, title, changes, state, process, opened_at, problems, "
                "operator, desk) VALUES (?, ?, ?, ?, ?, ?, 'open', ?, ?, ?, ?, ?)",
                (
                    kind.value,
                    account,
                    subject,
                    order_id,
                    title,
                    _Changes(items=tuple(changes)).model_dump_json(),
                    self._presence.name,
                    now,
                    Problems().model_dump_json(),
                    who.operator,
                    who.desk,
                ),
            )
            if order_id is not None:
                timeline.write(
                    connection, order_id, now, EventKind.SENT_TO_CARRIER, say("{act}: sent", act=title), who=who
                )
            return _read(connection, int(cursor.lastrowid or 0))

    def close_act(
        self, act_id: int, state: ActState, who: Who, *, answer: str = "", problems: Sequence[Problem] = ()
    ) -> CarrierAct:
        """Write down how an act ended. Raises InvalidInput when it was settled before."""
        with self._database.writing() as connection:
            act = _read(connection, act_id)
            if act.state.is_settled:
                problem = Problem(
                    code="settled", title="This is settled already", hint="Nothing was changed.", blame=Blame.PACKER
                )
                raise InvalidInput(problem, f"act {act_id} is {act.state.value}")
            self._close(connection, act, state, who, answer, problems)
            return _read(connection, act_id)

    def act_asked(self, act_id: int, answer: str) -> None:
        """Write down that the carrier was asked about an act in doubt, and what it said; a settled one stays as it is."""
        with self._database.writing() as connection:
            _read(connection, act_id)
            connection.execute(
                "UPDATE acts SET asked = asked + 1, asked_at = ?, answer = ? WHERE id = ? AND state IN ('open', 'unknown')",
                (self._database.now(), answer, act_id),
            )

    def act(self, act_id: int) -> CarrierAct:
        """Return one act. Raises InvalidInput when there is none."""
        with self._database.reading() as connection:
            return _read(connection, act_id)

    def acts(self, order_id: int) -> tuple[CarrierAct, ...]:
        """Return an order's acts, the newest first."""
        with self._database.reading() as connection:
            rows = connection.execute(
                f"SELECT {_COLUMNS} FROM acts WHERE order_id = ? ORDER BY id DESC", (order_id,)
            ).fetchall()
        return tuple(map(_act, rows))

    def acts_on(self, account: str, subject: str) -> tuple[CarrierAct, ...]:
        """Return the acts on what an account holds under a number, the newest first."""
        with self._database.reading() as connection:
            rows = connection.execute(
                f"SELECT {_COLUMNS} FROM acts WHERE account = ? AND subject = ? ORDER BY id DESC", (account, subject)
            ).fetchall()
        return tuple(map(_act, rows))

    def acts_in_doubt(self) -> tuple[CarrierAct, ...]:
        """Return the acts whose end is not known, the oldest first; what a dead process left is moved there first."""
        with self._database.reading() as connection:
            rows = connection.execute(_DOUBTS).fetchall()
        gone = {process for process in {row[14] for row in rows if row[7] == "open"} if self._presence.is_gone(process)}
        if gone:
            with self._database.writing() as connection:
                for row in connection.execute(_DOUBTS).fetchall():
                    if row[7] == "open" and row[14] in gone:
                        self._close(connection, _act(row), ActState.UNKNOWN, Who(), "", (_STOPPED,))
                rows = connection.execute(_DOUBTS).fetchall()
        return tuple(_act(row) for row in rows if row[7] == "unknown")

    def _refuse_second(self, connection: sqlite3.Connection, account: str, subject: str) -> None:
        row = connection.execute(
            "SELECT state, title, process FROM acts WHERE account = ? AND subject = ? AND state IN ('open', 'unknown')",
            (account, subject),
        ).fetchone()
        if row is None:
            return
        under_way = row[0] == "open" and not self._presence.is_gone(row[2])
        raise InvalidInput(
            Problem(
                code="being_done" if under_way else "in_doubt",
                title=say(
                    "{act}: this runs right now" if under_way else "{act}: it is not known whether that was done",
                    act=row[1],
                ),
                hint="Nothing was sent. Wait for the carrier's answer."
                if under_way
                else "Nothing was sent. Settle it in the in-doubt tray first.",
                blame=Blame.PACKER,
            )
        )

    def _close(
        self,
        connection: sqlite3.Connection,
        act: CarrierAct,
        state: ActState,
        who: Who,
        answer: str,
        problems: Sequence[Problem],
    ) -> None:
        now = self._database.now()
        connection.execute(
            "UPDATE acts SET state = ?, closed_at = ?, answer = ?, problems = ? WHERE id = ?",
            (state.value, now, answer or act.answer, Problems(items=tuple(problems)).model_dump_json(), act.id),
        )
        if act.order_id is None:
            return
        kind, words = _LINES[state]
        if act.state is ActState.UNKNOWN:
            kind, words = EventKind.SETTLED, _SETTLED[state]
        detail = answer or (say(problems[0].title) if problems else "")
        timeline.write(connection, act.order_id, now, kind, say(words, act=act.title), detail=detail, who=who)


def _refuse_done(connection: sqlite3.Connection, kind: ActKind, account: str, subject: str) -> None:
    done = connection.execute(
        "SELECT kind, title FROM acts WHERE account = ? AND subject = ? AND state = 'done' ORDER BY id DESC",
        (account, subject),
    ).fetchall()
    for before, title in done:
        if ActKind(before) in kind.ruled_out_by:
            raise InvalidInput(
                Problem(
                    code="done_before",
                    title=say("{act}: this is done already", act=title),
                    hint="Nothing was sent. It happens once.",
                    blame=Blame.PACKER,
                )
            )


def _read(connection: sqlite3.Connection, act_id: int) -> CarrierAct:
    row = connection.execute(f"SELECT {_COLUMNS} FROM acts WHERE id = ?", (act_id,)).fetchone()
    if row is None:
        raise InvalidInput(Problem(code="act_not_found", title="This act is not in the ledger"), f"act {act_id}")
    return _act(row)


def _act(row: tuple[Any, ...]) -> CarrierAct:
    what = f"act {row[0]}"
    return CarrierAct(
        id=row[0],
        kind=ActKind(row[1]),
        account=row[2],
        subject=row[3],
        order_id=row[4],
        title=row[5],
        changes=parsed(_Changes, row[6], what).items,
        state=ActState(row[7]),
        opened_at=moment(row[8]),
        closed_at=moment_or_none(row[9]),
        answer=row[10],
        problems=parsed(Problems, row[11], what).items,
        asked=row[12],
        asked_at=moment_or_none(row[13]),
    )
