"""Money: each try to place an order is a row, on disk before the request leaves."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from app.domain.errors import Blame, InvalidInput, Problem, Problems
from app.domain.events import EventKind
from app.domain.numbers import decimal_shown
from app.domain.orders import Order, OrderState, Placement, idempotency_key
from app.domain.ports import Attempt, SentOrder, Who
from app.domain.windows import DeliveryWindow
from app.domain.wording import say, say_many
from app.storage import order_rows, search, timeline
from app.storage.database import Database
from app.storage.moments import DAY, MINUTE, micros, micros_or_none, moment, moment_or_none
from app.storage.order_book import FIRST_ASK_MINUTES
from app.storage.order_rows import parsed
from app.storage.presence import Presence

ASK_DAYS = 7
"""So long after the window's end a carrier is asked how an order stands."""

_COLUMNS = (
    "id, order_id, account, key, generation, state, booked, opened_at, closed_at, asked, asked_at, problems, process, "
    "(SELECT count(*) FROM attempts AS older WHERE older.order_id = attempts.order_id AND older.key = attempts.key "
    "AND older.id < attempts.id)"
)
_BY_ID = f"SELECT {_COLUMNS} FROM attempts WHERE id = ?"
_DOUBTS = f"SELECT {_COLUMNS} FROM attempts WHERE state IN ('open', 'unknown') ORDER BY id"
_NOT_PLACED_YET = frozenset({OrderState.PLACING, OrderState.IN_DOUBT})

_STOPPED = Problem(
    code="stopped_while_placing",
    title="The station stopped before the carrier's answer came",
    hint="It is not known whether it was ordered. Nothing is sent again until that is settled.",
)


class SqliteLedger:
    """The money's ledger on one file; see ``domain.ports.Ledger`` for what each method promises."""

    def __init__(self, database: Database, presence: Presence) -> None:
        self._database = database
        self._presence = presence

    def open_attempt(
        self,
        order_id: int,
        *,
        account: str,
        generation: int,
        window: DeliveryWindow | None,
        order: Order,
        who: Who,
        environment: str = "",
    ) -> Attempt:
        """Write down that an order is about to be placed, with its key; its parcels get the numbers they lack.

        Raises:
            InvalidInput: Placed (``already_placed``), being placed or in doubt (``in_doubt``), or its reference or a
                parcel's number belongs to another order: nothing may be sent.
            LedgerBroken: It could not be written; nothing may be sent.
        """
        numbered = order.with_identifiers(generation)
        with self._database.writing() as connection:
            at = order_rows.standing(connection, order_id)
            order_rows.refuse_spent(connection, order_id, at)
            now = self._database.now()
            order_rows.move(connection, order_id, OrderState.PLACING)
            connection.execute(
                "UPDATE orders SET account = ?, environment = coalesce(nullif(?, ''), environment), booked = ? WHERE id = ?",
                (account, environment, _kept(window), order_id),
            )
            order_rows.store(connection, order_id, numbered, now)
            cursor = connection.execute(
                "INSERT INTO attempts (order_id, account, key, generation, state, booked, process, opened_at, problems) "
                "VALUES (?, ?, ?, ?, 'open', ?, ?, ?, ?)",
                (
                    order_id,
                    account,
                    idempotency_key(order.reference, generation),
                    generation,
                    _kept(window),
                    self._presence.name,
                    now,
                    Problems().model_dump_json(),
                ),
            )
            timeline.write(connection, order_id, now, EventKind.SENT_TO_CARRIER, say("Sent to the carrier"), who=who)
            return _read(connection, int(cursor.lastrowid or 0))

    def close_placed(self, attempt_id: int, placement: Placement, who: Who, *, settled: bool = False) -> None:
        """Write down that the carrier took it, even where the try was closed before: what is paid must stand here.

        The same answer twice changes nothing; another number for a placed order becomes a line in its timeline.
        """
        attempt = self.attempt(attempt_id)
        booked = _merged(placement.window, attempt.window)
        title = _placed_title(booked, settled=settled)  # before the lock: formatting money loads its tables once
        with self._database.writing() as connection:
            attempt = _read(connection, attempt_id)
            at = order_rows.standing(connection, attempt.order_id)
            now = self._database.now()
            (known,) = connection.execute(
                "SELECT carrier_order_id FROM orders WHERE id = ?", (attempt.order_id,)
            ).fetchone()
            if attempt.state != "placed":
                _close(connection, attempt_id, "placed", now, ())
            if known == placement.carrier_order_id:
                return
            if known is not None:
                title = say("The carrier also answered with number {number}", number=placement.carrier_order_id)
                timeline.write(connection, attempt.order_id, now, EventKind.NOTE, title, who=who)
                return
            over = booked.end if booked and booked.end else None
            connection.execute(
                "UPDATE orders SET carrier_order_id = ?, placement = ?, booked = ?, ask_minutes = ?, next_ask_at = ?, "
                "ask_until = ?, pickup_at = ?, packed_at = ? WHERE id = ?",
                (
                    placement.carrier_order_id,
                    placement.model_dump_json(),
                    _kept(booked),
                    FIRST_ASK_MINUTES,
                    now + FIRST_ASK_MINUTES * MINUTE,
                    (micros(over) if over else now) + ASK_DAYS * DAY,
                    micros_or_none(placement.pickup_at),
                    now,
                    attempt.order_id,
                ),
            )
            if not at.state.is_placed:
                order_rows.move(connection, attempt.order_id, OrderState.PLACED)
            words = search.words([placement.carrier_order_id])
            order_rows.touch(connection, attempt.order_id, now, more_words=words)
            kind, detail = EventKind.PLACED, placement.carrier_order_id
            if settled:
                kind = EventKind.SETTLED
            else:
                detail += f", {decimal_shown((now - micros(attempt.opened_at)) / 1e6, 1)} s"
            timeline.write(connection, attempt.order_id, now, kind, title, detail=detail, who=who)
            for notice in placement.notices:
                timeline.write(
                    connection,
                    attempt.order_id,
                    now,
                    EventKind.NOTE,
                    say(notice.title),
                    detail=say(notice.hint),
                    who=who,
                )

    def close_refused(
        self, attempt_id: int, problems: Sequence[Problem], who: Who, *, unreachable: bool = False
    ) -> None:
        """Write down that nothing was ordered; the order can be placed again, under the same key.

        Raises:
            InvalidInput: The attempt is closed already.
        """
        with self._database.writing() as connection:
            attempt = self._unsettled(connection, attempt_id)
            now = self._database.now()
            _close(connection, attempt_id, "unreachable" if unreachable else "refused", now, problems)
            after = OrderState.WAITING if unreachable else OrderState.REFUSED
            why = say(problems[0].title) if problems else ""
            if attempt.state == "unknown":
                kind, title = EventKind.SETTLED, say("Settled: nothing was ordered")
            elif unreachable:
                kind, title = EventKind.NOTE, say("The carrier was not reached, nothing was ordered")
            else:
                kind, title = EventKind.REFUSED, say("Refused, nothing was ordered")
            self._move_on(connection, attempt.order_id, after, now)
            timeline.write(connection, attempt.order_id, now, kind, title, detail=why, who=who)

    def close_unknown(self, attempt_id: int, problem: Problem, who: Who) -> None:
        """Write down that it is not known whether it was ordered; the order is in doubt.

        Raises:
            InvalidInput: The attempt is closed already.
        """
        with self._database.writing() as connection:
            attempt = self._unsettled(connection, attempt_id)
            self._doubt(connection, attempt, problem, who)

    def asked(self, attempt_id: int, answer: str) -> None:
        """Write down that the carrier was asked about a doubt and what it said."""
        with self._database.writing() as connection:
            attempt = _read(connection, attempt_id)
            now = self._database.now()
            connection.execute("UPDATE attempts SET asked = asked + 1, asked_at = ? WHERE id = ?", (now, attempt_id))
            times = attempt.asked + 1
            title = say_many(times, "Asked the carrier about it", "Asked the carrier about it {n} times")
            newest = connection.execute(
                "SELECT id, kind FROM events WHERE order_id = ? ORDER BY id DESC LIMIT 1", (attempt.order_id,)
            ).fetchone()
            if newest and newest[1] == EventKind.ASKED.value:  # one line that counts, not one a minute
                connection.execute(
                    "UPDATE events SET at = ?, title = ?, detail = ? WHERE id = ?", (now, title, answer, newest[0])
                )
            else:
                timeline.write(connection, attempt.order_id, now, EventKind.ASKED, title, detail=answer, who=Who())

    def doubts(self) -> tuple[Attempt, ...]:
        """Return the attempts whose end is not known, the oldest first; what a dead process left is moved there first."""
        with self._database.reading() as connection:
            rows = connection.execute(_DOUBTS).fetchall()
        left = {row[12] for row in rows if row[5] == "open"}
        gone = {process for process in left if self._presence.is_gone(process)}
        if gone:
            with self._database.writing() as connection:
                for row in connection.execute(_DOUBTS).fetchall():
                    if row[5] == "open" and row[12] in gone:
                        self._doubt(connection, _attempt(row), _STOPPED, Who())
                rows = connection.execute(_DOUBTS).fetchall()
        return tuple(_attempt(row) for row in rows if row[5] == "unknown")

    def attempt(self, attempt_id: int) -> Attempt:
        """Return one attempt. Raises InvalidInput when there is none."""
        with self._database.reading() as connection:
            return _read(connection, attempt_id)

    def sent(self, account: str, after: int = 0, limit: int = 200) -> tuple[SentOrder, ...]:
        """Return a part of an account's tries, in the order of their rows."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT attempts.id, reference, key, coalesce(carrier_order_id, '') FROM attempts "
                "JOIN orders ON orders.id = order_id WHERE attempts.account = ? AND attempts.id > ? "
                "ORDER BY attempts.id LIMIT ?",
                (account, after, limit),
            ).fetchall()
        return tuple(SentOrder(id=row[0], reference=row[1], key=row[2], carrier_order_id=row[3]) for row in rows)

    def generation(self, order_id: int) -> int:
        """Return the generation that an order's next attempt has: that of the last one, 1 if there was none."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT generation FROM attempts WHERE order_id = ? ORDER BY id DESC LIMIT 1", (order_id,)
            ).fetchone()
        return 1 if row is None else int(row[0])

    def _unsettled(self, connection: sqlite3.Connection, attempt_id: int) -> Attempt:
        attempt = _read(connection, attempt_id)
        if attempt.state not in {"open", "unknown"}:
            problem = Problem(
                code="settled",
                title="This order is settled already",
                hint="Nothing was changed.",
                blame=Blame.PACKER,
            )
            raise InvalidInput(problem, f"attempt {attempt_id} is {attempt.state}")
        return attempt

    def _doubt(self, connection: sqlite3.Connection, attempt: Attempt, problem: Problem, who: Who) -> None:
        now = self._database.now()
        _close(connection, attempt.id, "unknown", now, (problem,))
        self._move_on(connection, attempt.order_id, OrderState.IN_DOUBT, now)
        title, why = say("It is not known whether it was ordered"), say(problem.title)
        timeline.write(connection, attempt.order_id, now, EventKind.IN_DOUBT, title, detail=why, who=who)

    @staticmethod
    def _move_on(connection: sqlite3.Connection, order_id: int, state: OrderState, now: int) -> None:
        # Only from where a try put it: an order that another try placed stays placed.
        if order_rows.standing(connection, order_id).state in _NOT_PLACED_YET:
            order_rows.move(connection, order_id, state)
        order_rows.touch(connection, order_id, now)


def _placed_title(booked: DeliveryWindow | None, *, settled: bool) -> str:
    """Say that an order is placed, with what is paid where that is known."""
    price = booked.price if booked else None
    if price is None:
        return say("Settled: order placed" if settled else "Order placed")
    return say("Settled: order placed, {price}" if settled else "Order placed, {price}", price=price.shown())


def _kept(window: DeliveryWindow | None) -> str | None:
    # The token is excluded by the model: it is a secret, and never kept.
    return None if window is None else window.model_dump_json()


def _merged(answered: DeliveryWindow | None, booked: DeliveryWindow | None) -> DeliveryWindow | None:
    """Return the window as the carrier says it stands, with the price under which it was booked."""
    if answered is None or booked is None:
        return answered or booked
    if answered.price is None:
        return answered.model_copy(update={"price": booked.price, "display_price": booked.display_price})
    return answered


def _close(connection: sqlite3.Connection, attempt_id: int, state: str, now: int, problems: Sequence[Problem]) -> None:
    connection.execute(
        "UPDATE attempts SET state = ?, closed_at = ?, problems = ? WHERE id = ?",
        (state, now, Problems(items=tuple(problems)).model_dump_json(), attempt_id),
    )


def _read(connection: sqlite3.Connection, attempt_id: int) -> Attempt:
    row = connection.execute(_BY_ID, (attempt_id,)).fetchone()
    if row is None:
        problem = Problem(code="attempt_not_found", title="This try to place an order is not in the ledger")
        raise InvalidInput(problem, f"attempt {attempt_id}")
    return _attempt(row)


def _attempt(row: tuple[Any, ...]) -> Attempt:
    what = f"attempt {row[0]} of order row {row[1]}"
    closed_at: datetime | None = moment_or_none(row[8])
    return Attempt(
        id=row[0],
        order_id=row[1],
        account=row[2],
        key=row[3],
        generation=row[4],
        state=row[5],
        window=None if row[6] is None else parsed(DeliveryWindow, row[6], what),
        opened_at=moment(row[7]),
        closed_at=closed_at,
        asked=row[9],
        asked_at=moment_or_none(row[10]),
        earlier=row[13],
        problems=parsed(Problems, row[11], what).items,
    )
