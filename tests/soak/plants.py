"""Planted bugs: each makes the program wrong in one way that a real mistake could. A harness that finds none of them proves
nothing, so each must be found within a minute. Only the harness knows them; nothing of the program does.
"""

import sqlite3
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from tests.soak import act_plants
from tests.soak.kinds import Kind, replace


@dataclass(frozen=True)
class Plant:
    """A planted bug.

    Attributes:
        what: What is wrong, in words.
        plant: Puts it into this process.
        kinds: The faults under which it shows.
        attack: Which attack must find it: ``shift`` (packing alone), ``office`` (acts, mostly), ``cut`` or ``model``.
    """

    what: str
    plant: Callable[[], None]
    kinds: tuple[Kind, ...] = tuple(Kind)
    attack: str = "shift"


def _key_new_at_each_try() -> None:
    from app.connectors.porterbuddy.client import PorterbuddyClient

    place = PorterbuddyClient.place

    def placed(self: Any, order: Any, sender: Any, window: Any, key: str) -> Any:
        return place(self, order, sender, window, uuid.uuid4().hex)

    replace(PorterbuddyClient, "place", placed)


def _key_with_the_time() -> None:
    from app.storage import ledger

    key = getattr(ledger, "idempotency_key")  # noqa: B009  # it is another module's, only imported there
    replace(ledger, "idempotency_key", lambda reference, generation: f"{key(reference, generation)}-{time.time_ns()}")


def _said_before_commit() -> None:
    from app.storage.database import Database

    @contextmanager
    def writing(self: Database) -> Iterator[sqlite3.Connection]:
        connection = self.connection()
        if not connection.in_transaction:
            connection.execute("BEGIN IMMEDIATE")
        yield connection
        timer = threading.Timer(0.05, lambda: connection.in_transaction and connection.execute("COMMIT"))
        timer.daemon = True
        timer.start()

    replace(Database, "writing", writing)


def _synchronous_normal() -> None:
    from app.storage.database import Database

    opened = Database._open

    def _open(self: Database) -> sqlite3.Connection:
        connection = opened(self)
        connection.execute("PRAGMA synchronous=NORMAL")
        return connection

    replace(Database, "_open", _open)


def _prints_again_by_itself() -> None:
    from app.domain.errors import PrinterFailed
    from app.printing.desk import DeskPrinters

    send = DeskPrinters.send

    def sent(self: Any, *job: Any) -> Any:
        try:
            return send(self, *job)
        except PrinterFailed:
            return send(self, *job)

    replace(DeskPrinters, "send", sent)


def _first_print_whatever_is_in_doubt() -> None:
    from app.workflows.print_labels import PrintLabels

    replace(PrintLabels, "_gone_out", lambda *_: frozenset())


def _asks_again_at_once() -> None:
    from app.connectorkit import transport

    wished = transport._wished_wait
    replace(transport, "_wished_wait", lambda answer: None if wished(answer) is None else 0.0)


def _follows_redirects() -> None:
    from app.connectorkit.transport import Transport

    new_client = Transport._new_client

    def _new_client(self: Any) -> Any:
        client = new_client(self)
        client.follow_redirects = True
        return client

    replace(Transport, "_new_client", _new_client)


def _paper_before_ledger() -> None:
    from app.workflows.print_labels import PrintLabels

    send = PrintLabels._send

    def _send(self: Any, order_id: int, batch: Any, jobs: Any, printer: Any) -> Any:
        result = self.parts.printing.send(printer, batch.ready.content, "")
        sent = type(self.parts.printing).send
        type(self.parts.printing).send = lambda *_args: result
        try:
            return send(self, order_id, batch, jobs, printer)
        finally:
            type(self.parts.printing).send = sent

    replace(PrintLabels, "_send", _send)


def _scan_said_before_written() -> None:
    from app.domain.scans import ParcelScan
    from app.storage.scans import SqliteScanLedger

    record = SqliteScanLedger.record_scan

    def record_scan(self: Any, order_id: int, parcel: int, identifier: str, at: Any, who: Any) -> Any:
        if any(scan.parcel_number == parcel for scan in self.scans(order_id)):
            return record(self, order_id, parcel, identifier, at, who)
        timer = threading.Timer(0.03, record, (self, order_id, parcel, identifier, at, who))
        timer.daemon = True
        timer.start()
        return ParcelScan(order_id=order_id, parcel_number=parcel, identifier=identifier, scanned_at=at), True

    replace(SqliteScanLedger, "record_scan", record_scan)


def _doubt_waits_again() -> None:
    from app.domain.orders import OrderState
    from app.storage import ledger, order_rows

    def _doubt(self: Any, connection: Any, attempt: Any, problem: Any, _who: Any) -> None:
        ledger._close(connection, attempt.id, "unreachable", 0, (problem,))
        order_rows.move(connection, attempt.order_id, OrderState.WAITING)

    replace(ledger.SqliteLedger, "_doubt", _doubt)


def _counter_upside_down() -> None:
    from app.printing.zebra_proof import JobCounter

    watch = JobCounter.watch

    def watched(self: Any, line: Any) -> None:
        watch(self, line)
        self.is_proven = not self.is_proven

    replace(JobCounter, "watch", watched)


def _sent_counts_as_printed() -> None:
    from app.printing.desk import DeskPrinters

    send = DeskPrinters.send

    def sent(self: Any, *job: Any) -> Any:
        result = send(self, *job)
        return result.model_copy(update={"proven": True, "note": "the printer counted it as printed"})

    replace(DeskPrinters, "send", sent)


def _refusal_closes_the_doubt() -> None:
    from app.workflows.settle_doubts import SettleDoubts

    replace(SettleDoubts, "_known_there", lambda *_: None)  # nobody looks the order up, before or behind a second try


def _no_answer_counts_as_not_sent() -> None:
    from app.connectorkit import failures

    left_open = failures.left_open

    def never_left(system: str, code: str, detail: str, *, again_is_safe: bool) -> Any:
        return left_open(system, code, detail, again_is_safe=True)

    replace(failures, "left_open", never_left)


def _confirmed_before_told() -> None:
    from app.workflows.confirm_scan import ConfirmScan

    tell = ConfirmScan._tell

    def _tell(self: Any, row: Any, identifiers: tuple[str, ...]) -> Any:
        self.parts.scans.confirmed(row.id, identifiers, self.parts.clock.now(), self.parts.who())
        return tell(self, row, identifiers)

    replace(ConfirmScan, "_tell", _tell)


def _any_certificate() -> None:
    import ssl

    from app.connectorkit.transport import Transport

    context = Transport._ssl_context

    def _ssl_context(self: Any) -> ssl.SSLContext:
        trusting = context(self)
        trusting.check_hostname = False
        trusting.verify_mode = ssl.CERT_NONE
        return trusting

    replace(Transport, "_ssl_context", _ssl_context)


def _broken_print_counts_as_none() -> None:
    from app.domain.errors import PrinterFailed
    from app.printing.desk import DeskPrinters

    send = DeskPrinters.send

    def sent(self: Any, *job: Any) -> Any:
        try:
            return send(self, *job)
        except PrinterFailed as error:
            raise PrinterFailed(error.problem, error.detail, accepted_bytes=0) from error

    replace(DeskPrinters, "send", sent)


def _key_in_the_log() -> None:
    import logging

    from app.connectorkit.transport import Transport

    send = Transport.send

    def sent(self: Any, call: Any) -> Any:
        logging.getLogger("app.trace").info("%s %s", call.verb, call.secrets and call.secrets[0].get_secret_value())
        return send(self, call)

    replace(Transport, "send", sent)


def _no_deadline() -> None:
    from app.connectorkit import deadlines

    @contextmanager
    def until(_ends_at: float) -> Iterator[None]:
        yield

    replace(deadlines, "until", until)


def _dead_prints_count_as_none() -> None:
    from app.domain.printers import JobState
    from app.storage.paper import SqlitePaperLedger

    move = SqlitePaperLedger._move

    def _move(self: Any, connection: Any, job_id: int, state: Any, **more: Any) -> Any:
        if more.get("outcome") == "The station stopped while sending it":
            state, more["accepted_bytes"] = JobState.FAILED, 0
        return move(self, connection, job_id, state, **more)

    replace(SqlitePaperLedger, "_move", _move)


_LOST = (Kind.RESET_AFTER, Kind.ANSWER_LOST, Kind.ERROR_AFTER, Kind.KEY_FORGOTTEN, Kind.CONFLICT, Kind.CUT_SHORT)
_NOT_THERE = (Kind.RESET_BEFORE, Kind.CLOSED_BEFORE, Kind.ERROR_BEFORE)

PLANTS: dict[str, Plant] = {
    "new-key": Plant("a new key at each try", _key_new_at_each_try, (*_LOST, Kind.TOO_MANY)),
    "time-in-key": Plant("the idempotency key holds the time", _key_with_the_time, (*_LOST, Kind.TOO_MANY)),
    "said-before-commit": Plant("said before it is committed", _said_before_commit, (Kind.KILL,)),
    "normal": Plant("synchronous=NORMAL", _synchronous_normal, attack="cut"),
    "prints-again": Plant(
        "a print in doubt is sent again by itself", _prints_again_by_itself, (Kind.PRINTER_RESET_AFTER,)
    ),
    "first-print-again": Plant(
        "a first print although one is in doubt",
        _first_print_whatever_is_in_doubt,
        (Kind.PRINTER_RESET_AFTER, Kind.PRINTER_SILENT, Kind.KILL),
    ),
    "hasty": Plant("asked again before Retry-After", _asks_again_at_once, (Kind.TOO_MANY_WAIT, Kind.UNAVAILABLE_WAIT)),
    "redirects": Plant("redirects are followed", _follows_redirects, (Kind.REDIRECT,)),
    "paper-first": Plant("the ledger is written after the paper", _paper_before_ledger, attack="cut"),
    "scan-said-first": Plant("a scan is answered before it is written", _scan_said_before_written, (Kind.KILL,)),
    "doubt-waits": Plant("a try in doubt waits again", _doubt_waits_again, (*_LOST, Kind.KILL)),
    "counter-inverted": Plant(
        "the counter's proof is upside down", _counter_upside_down, (Kind.PAPER_OUT, Kind.PRINTER_OFF)
    ),
    "sent-is-printed": Plant("sent counts as printed", _sent_counts_as_printed, (Kind.PAPER_OUT, Kind.PRINTER_OFF)),
    "refusal-closes": Plant(
        "a refused second try closes the doubt", _refusal_closes_the_doubt, (*_LOST, Kind.TOO_MANY, Kind.REDIRECT)
    ),
    "no-answer-is-none": Plant("no answer counts as not sent", _no_answer_counts_as_not_sent, _LOST),
    "confirmed-first": Plant(
        "a scan counts as confirmed before it is told",
        _confirmed_before_told,
        (Kind.RESET_BEFORE, Kind.ERROR_BEFORE, Kind.UNAVAILABLE),
    ),
    "any-certificate": Plant("certificates are not verified", _any_certificate, (Kind.CERTIFICATE,)),
    "broken-is-none": Plant(
        "a broken print counts as none", _broken_print_counts_as_none, (Kind.PRINTER_RESET_AFTER, Kind.PRINTER_STUCK)
    ),
    "dead-is-none": Plant("a print that died counts as none", _dead_prints_count_as_none, attack="model"),
    "act-first": Plant("an act goes out before its row is written", act_plants.act_before_its_row, attack="model"),
    "dead-act-is-none": Plant("an act that died counts as none", act_plants.dead_acts_count_as_none, attack="model"),
    "act-again": Plant(
        "an act in doubt is sent again", act_plants.sent_again_although_in_doubt, (*_LOST, Kind.KILL), attack="office"
    ),
    "once-is-twice": Plant(
        "what is sent once is sent again when its answer is lost", act_plants.once_is_sent_again, _LOST, attack="office"
    ),
    "old-reading": Plant("an amendment by an old reading", act_plants.amended_by_an_old_reading, (), attack="office"),
    "announced-blindly": Plant(
        "a parcel is announced again without a look", act_plants.announced_without_a_look, (), attack="office"
    ),
    "replay-is-new": Plant("a replay counts as a new order", act_plants.replay_counts_as_new, _LOST, attack="office"),
    "unseen-is-done": Plant(
        "an act that nobody sees counts as done", act_plants.unseen_counts_as_done, _NOT_THERE, attack="office"
    ),
    "sign-in-kept-late": Plant(
        "a sign-in is kept after it was used", act_plants.sign_in_kept_after_use, (Kind.KILL,), attack="office"
    ),
    "token-in-log": Plant("a window's token stands in the log", _key_in_the_log, ()),
    "no-deadline": Plant("a call has no end", _no_deadline, (Kind.DRIP,)),
}
