"""Compares ledger, carrier and paper. The ledger is read from its file, by nothing of the station's own code."""

import base64
import gzip
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from app.sandbox.recorder import RecordedRequest
from app.sandbox.variants import FaultKind, Route

COUNTED = "counted"
"""What stands in a print's outcome when the printer's counter proved it."""
NOTHING_OUT = "did not come out"
"""What stands there when the counter proved that no label came out."""
NOT_COUNTED = "did not count it"
"""What stands there when the counter says that no label came out."""
NOTHING_ORDERED = frozenset({"waiting", "held", "refused"})
UNKNOWN = frozenset({"sending", "sent", "in_doubt"})
"""States of a print of which nobody knows whether its label is out."""
ON_ITS_WAY = frozenset({"placing", "in_doubt"})
_HEAR_SCANS = frozenset({"porterbuddy-test"})
"""Accounts whose carrier is told of scans; with the others a scan is confirmed by itself."""


class AtCarrier(Protocol):
    """An order as a carrier holds it."""

    id: str
    scanned_identifiers: set[str]


@dataclass(frozen=True)
class JobLine:
    id: int
    order_id: int
    parcel: int
    state: str
    reason: str
    outcome: str
    asks_counter: bool = False


@dataclass(frozen=True)
class OrderLine:
    id: int
    reference: str
    state: str
    number: str | None
    account: str = "porterbuddy-test"


@dataclass(frozen=True)
class ActLine:
    """An act of the ledger; ``changes`` is what it was to change, as it is written down."""

    id: int
    order_id: int | None
    kind: str
    state: str
    account: str = ""
    subject: str = ""
    changes: str = ""


@dataclass
class Book:
    """A store as its file has it."""

    orders: dict[int, OrderLine] = field(default_factory=dict)
    attempts: dict[int, tuple[int, str, str]] = field(default_factory=dict)
    jobs: dict[int, JobLine] = field(default_factory=dict)
    scans: dict[tuple[int, int], tuple[bool, str]] = field(default_factory=dict)
    identifiers: dict[tuple[int, int], str] = field(default_factory=dict)
    acts: dict[int, ActLine] = field(default_factory=dict)

    @property
    def doubted_orders(self) -> set[int]:
        return {key for key, (_, state, _) in self.attempts.items() if state in {"open", "unknown"}}

    @property
    def doubted_acts(self) -> set[int]:
        return {act.id for act in self.acts.values() if act.state in {"open", "unknown"}}

    @property
    def doubted_jobs(self) -> set[int]:
        return {job.id for job in self.jobs.values() if job.state in {"sending", "in_doubt"}}

    @property
    def jobs_to_prove(self) -> set[int]:
        return {job.id for job in self.jobs.values() if job.asks_counter and job.state in UNKNOWN}

    @property
    def unknown_jobs(self) -> set[int]:
        return {job.id for job in self.jobs.values() if job.state in UNKNOWN}


def read_book(path: Path) -> Book:
    """Read a store; one that is not there yet is empty."""
    book = Book()
    if not path.exists():
        return book
    connection = sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True, timeout=5)
    try:
        if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'scans'").fetchone():
            return book
        connection.execute("BEGIN")
        for row in connection.execute("SELECT id, reference, state, carrier_order_id, account FROM orders"):
            book.orders[row[0]] = OrderLine(*row)
        for row in connection.execute("SELECT id, order_id, state, key FROM attempts"):
            book.attempts[row[0]] = row[1:]
        for row in connection.execute(
            "SELECT id, order_id, parcel_number, state, reason, outcome, pending IS NOT NULL FROM jobs"
        ):
            book.jobs[row[0]] = JobLine(*row)
        for row in connection.execute("SELECT order_id, parcel_number, confirmed_at, refusal FROM scans"):
            book.scans[row[0], row[1]] = (row[2] is not None, row[3])
        for row in connection.execute("SELECT order_id, number, identifier FROM parcels"):
            book.identifiers[row[0], row[1]] = row[2]
        for row in connection.execute("SELECT id, order_id, kind, state, account, subject, changes FROM acts"):
            book.acts[row[0]] = ActLine(*row)
    finally:
        connection.close()
    return book


def integrity(path: Path) -> str:
    """Return SQLite's own word on a file."""
    connection = sqlite3.connect(path, timeout=5)
    try:
        return str(connection.execute("PRAGMA integrity_check").fetchone()[0])
    finally:
        connection.close()


@dataclass
class Told:
    """What the packer was told and did; what the station must not forget.

    Attributes:
        placed: References with the carrier's number that was shown.
        scans: Labels whose scan was answered with OK: row and parcel.
        added: References of orders that were taken into the queue.
        copies: How many more labels a person asked for on purpose, by row and parcel.
        decided: How an order was told to be decided, by row.
        acted: Acts that were told to be done: kind, the carrier's number of the order, mark.
    """

    placed: dict[str, str] = field(default_factory=dict)
    scans: set[tuple[int, int]] = field(default_factory=set)
    added: set[str] = field(default_factory=set)
    copies: Counter[tuple[int, int]] = field(default_factory=Counter)
    decided: dict[int, str] = field(default_factory=dict)
    acted: set[tuple[str, str, str]] = field(default_factory=set)


@dataclass(frozen=True)
class Violation:
    """A promise that was broken; ``promise`` is a column of the closing line."""

    promise: str
    text: str


PROMISES = ("lost", "twice", "scans_lost", "paper_twice", "leaked", "wrong")


def compare(
    book: Book, told: Told, carrier: Mapping[str, Sequence[AtCarrier]], papers: Mapping[str, int]
) -> Iterator[Violation]:
    """Name every promise that is broken now, whatever is still under way."""
    references = {line.reference: line for line in book.orders.values()}
    for reference in told.added - references.keys():
        yield Violation("lost", f"{reference} was taken into the queue and is not there")
    for reference, held in carrier.items():
        if len(held) > 1:
            yield Violation("twice", f"{reference} stands {len(held)} times at the carrier")
        line = references.get(reference)
        if line is None:
            yield Violation("lost", f"{reference} is ordered, the ledger does not know it")
        elif line.state in NOTHING_ORDERED:
            yield Violation("lost", f"{reference} is ordered, the ledger says {line.state}")
        elif line.number is not None and line.number not in {order.id for order in held}:
            yield Violation("wrong", f"{reference} has number {line.number}, the carrier says {held[0].id}")
    for line in book.orders.values():
        if line.number is not None and line.reference not in carrier:
            yield Violation("wrong", f"{line.reference} is placed as {line.number}, the carrier does not know it")
    for reference, number in told.placed.items():
        line = references.get(reference)
        if line is None or line.number != number:
            yield Violation("lost", f"{reference} was told to be placed as {number}, the ledger says {line}")
    for order_id, parcel in told.scans - book.scans.keys():
        yield Violation("scans_lost", f"the scan of parcel {parcel} of row {order_id} was answered OK and is not there")
    for (order_id, parcel), (confirmed, _) in book.scans.items():
        identifier = book.identifiers[order_id, parcel]
        held = carrier.get(book.orders[order_id].reference, [])
        is_told = book.orders[order_id].account in _HEAR_SCANS
        if confirmed and is_told and not any(identifier in order.scanned_identifiers for order in held):
            yield Violation(
                "scans_lost", f"parcel {parcel} of row {order_id} counts as confirmed, the carrier was not told"
            )
    yield from _compare_paper(book, told, papers)


def _compare_paper(book: Book, told: Told, papers: Mapping[str, int]) -> Iterator[Violation]:
    jobs: dict[tuple[int, int], list[JobLine]] = defaultdict(list)
    for job in book.jobs.values():
        jobs[job.order_id, job.parcel].append(job)
    known = set(book.identifiers.values())
    for identifier in papers.keys() - known:
        yield Violation("wrong", f"a label of {identifier} came out, no order has it")
    for place, identifier in book.identifiers.items():
        out, lines = papers.get(identifier, 0), jobs[place]
        may_be_out = [job for job in lines if job.state not in {"failed", "queued"}]
        shown = [(job.state, job.reason, job.outcome) for job in lines]
        if out > len(lines):
            yield Violation("lost", f"{out} labels of {place} came out, the ledger has {shown}")
        elif out > len(may_be_out):
            yield Violation("wrong", f"{out} labels of {place} came out, the ledger has {shown}")
        elif out > sum(NOT_COUNTED not in job.outcome for job in may_be_out):
            yield Violation("wrong", f"the counter is said to know of no label of {place}, {out} came out: {shown}")
        if out > 1 + told.copies[place]:
            yield Violation(
                "paper_twice", f"{out} labels of {place} came out, {told.copies[place]} copies were asked for: {shown}"
            )
        if sum(job.state == "proven" and COUNTED in job.outcome for job in lines) > out:
            yield Violation("wrong", f"the counter is said to prove labels of {place}, {out} came out: {shown}")


def compare_acts(book: Book, told: Told, decided: Mapping[str, Sequence[str]]) -> Iterator[Violation]:
    """Name every promise about binding acts that is broken now.

    Args:
        decided: What the carrier was told to do with an order, by our reference, each time that it was told.
    """
    for line in book.orders.values():
        at_carrier = tuple(decided.get(line.reference, ()))
        acts = [act for act in book.acts.values() if act.order_id == line.id]
        done = tuple(act.kind for act in acts if act.state == "done")
        may_be_done = {act.kind for act in acts if act.state in {"done", "open", "unknown"}}
        if len(at_carrier) > 1:
            yield Violation("twice", f"{line.reference} was decided {len(at_carrier)} times: {at_carrier}")
        if not may_be_done.issuperset(at_carrier):
            yield Violation("lost", f"{line.reference} is decided ({at_carrier}), the ledger has {acts}")
        if not set(done) <= set(at_carrier):
            yield Violation("wrong", f"{line.reference} counts as decided ({done}), the carrier has {at_carrier}")
        if "decline" in done and line.state != "cancelled":
            yield Violation("wrong", f"{line.reference} was declined and is {line.state}")
        if line.id in told.decided and told.decided[line.id] not in done:
            yield Violation("lost", f"{line.reference} was told to be decided, the ledger has {acts}")


def unreasonable_requests(
    requests: Iterable[RecordedRequest], keys: dict[str, str], wait: timedelta | None
) -> Iterator[Violation]:
    """Name what a carrier must never see within one step of work.

    Args:
        requests: Of one step.
        keys: Idempotency keys by reference, of all steps before; written on.
        wait: What a 429 or 503 of this step asked for in Retry-After; None if nothing.
    """
    not_before: dict[tuple[Route, str], datetime] = {}
    placed: Counter[str] = Counter()
    for asked in requests:
        if asked.route is Route.ORDER and isinstance(asked.json_body, dict):
            reference = str(asked.json_body.get("orderReference"))
            placed[reference] += 1
            key = asked.headers.get("idempotency-key", "")
            if keys.setdefault(reference, key) != key:
                yield Violation("twice", f"{reference} was sent under {key} and before under {keys[reference]}")
            if placed[reference] > 1:
                yield Violation("twice", f"{reference} was sent twice in one step")
        place = (asked.route, asked.path)
        if place in not_before and asked.at < not_before[place]:
            yield Violation("wrong", f"{asked.route} was asked again {not_before[place] - asked.at} too early")
        if wait is not None and asked.fault in _BUSY:
            not_before[place] = asked.at + wait


_BUSY = frozenset({FaultKind.TOO_MANY, FaultKind.UNAVAILABLE})


def at_the_end(book: Book, told: Told, carrier: Mapping[str, Sequence[AtCarrier]]) -> Iterator[Violation]:
    """Name what is not done although every fault is over and everybody did their work."""
    for line in book.orders.values():
        if line.state in NOTHING_ORDERED | ON_ITS_WAY:
            yield Violation("lost", f"{line.reference} is still {line.state}")
        elif len(carrier.get(line.reference, ())) != 1:
            yield Violation(
                "lost", f"{line.reference} is {line.state} and stands {len(carrier.get(line.reference, ()))} times"
            )
    for place in told.scans:
        confirmed, refusal = book.scans.get(place, (False, "not there"))
        if not confirmed:
            yield Violation("scans_lost", f"the scan of {place} never reached the carrier: {refusal or 'untold'}")


# --- secrets --------------------------------------------------------------------------------------------------------------


def forms_of(secret: str) -> tuple[bytes, ...]:
    """Return how a secret may lie in a file: raw, UTF-16, base64 in its three alignments, hex, escaped."""
    raw = secret.encode()
    based = [base64.b64encode(b"\0" * shift + raw + b"\0" * ((3 - shift - len(raw)) % 3)) for shift in range(3)]
    # The characters at both ends depend on what stands beside the secret.
    inner = [text[4 if shift else 0 : -4] for shift, text in enumerate(based)]
    return (raw, secret.encode("utf-16-le"), *inner, raw.hex().encode(), raw.hex().upper().encode())


def leaks(folder: Path, secrets: Iterable[str]) -> Iterator[Violation]:
    """Search every file of a station for secrets, inside gzip too."""
    forms = [(secret, form) for secret in secrets for form in forms_of(secret)]
    for path in sorted(folder.rglob("*")):
        if not path.is_file():
            continue
        content = path.read_bytes()
        if content.startswith(b"\x1f\x8b"):
            content += gzip.decompress(content)
        for secret, form in forms:
            if form in content:
                yield Violation("leaked", f"{secret[:12]}… stands in {path.name}")
                break


def leaks_in_text(text: str, secrets: Iterable[str]) -> Iterator[Violation]:
    """Search what was said to the harness."""
    for secret in secrets:
        if secret in text:
            yield Violation("leaked", f"{secret[:12]}… was said: {text[:200]}")
