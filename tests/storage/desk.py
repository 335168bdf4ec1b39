"""A desk for the store's tests: orders, a clock that is set by hand, and what other processes do to the same file."""

import os
import signal
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from multiprocessing.synchronize import Barrier
from pathlib import Path

from app.domain.addresses import Address, Party
from app.domain.errors import StationError
from app.domain.labels import REGULAR, LabelDocument, LabelFormat
from app.domain.money import Money
from app.domain.orders import Order, Placement
from app.domain.parcels import Parcel
from app.domain.ports import Attempt, Who
from app.domain.printers import JobState, Printer
from app.domain.windows import DeliveryWindow
from app.storage import Store, open_store

WHO = Who(operator="Marit L.", desk="Desk 3")
ZEBRA = Printer(id="zebra", name="Zebra ZD421", host="127.0.0.1")
START = datetime(2026, 2, 12, 15, 18, tzinfo=UTC)
WINDOW = DeliveryWindow(
    start=START + timedelta(hours=2),
    end=START + timedelta(hours=4),
    price=Money(minor_units=14900, currency="NOK"),
)


@dataclass
class HandClock:
    """A clock that stands until it is set on."""

    at: datetime = START

    def now(self) -> datetime:
        return self.at

    def on(self, **parts: float) -> datetime:
        self.at += timedelta(**parts)
        return self.at


def an_order(reference: str = "100482", *, name: str = "Anne Holm", city: str = "Oslo", **other: object) -> Order:
    parcels = other.pop("parcels", (Parcel(weight_grams=1200), Parcel(weight_grams=800)))
    return Order.model_validate(
        {
            "reference": reference,
            "recipient": Party(
                name=name,
                address=Address(street="Høyenhallveien", house_number="25", postal_code="0678", city=city),
                email="anne@example.com",
                phone="+4740612345",
            ),
            "parcels": parcels,
            **other,
        }
    )


def added(store: Store, order: Order | None = None) -> int:
    order_id = store.orders.add(order or an_order(), environment="live", source="orders.csv", who=WHO)
    assert order_id is not None
    return order_id


def opened(store: Store, order_id: int, window: DeliveryWindow | None = WINDOW) -> Attempt:
    return store.ledger.open_attempt(
        order_id,
        account="porterbuddy",
        generation=store.ledger.generation(order_id),
        window=window,
        order=store.orders.get(order_id),
        who=WHO,
    )


def placed(store: Store, order: Order | None = None, carrier_order_id: str = "8f21-40c7") -> int:
    order_id = added(store, order)
    placement = Placement(carrier_order_id=carrier_order_id, pickup_at=START + timedelta(hours=1))
    store.ledger.close_placed(opened(store, order_id).id, placement, WHO)
    return order_id


def documents(count: int = 2, content: bytes = b"^XA^FDlabel") -> Sequence[LabelDocument]:
    return [
        LabelDocument(
            content=content + b"%d^XZ" % number,
            format=LabelFormat.ZPL,
            size=REGULAR,
            parcel_number=number,
            dpi=203,
            fetched_at=START,
        )
        for number in range(1, count + 1)
    ]


def die_while_placing(path: Path, order_id: int) -> None:
    """Open an attempt and fall dead, as by ``kill -9``."""
    opened(open_store(path, HandClock()), order_id)
    os.kill(os.getpid(), signal.SIGKILL)


def die_while_printing(path: Path, order_id: int) -> None:
    """Send the first label, queue the second one, and fall dead."""
    store = open_store(path, HandClock())
    first, second = (
        store.paper.queue_job(label, order_id, ZEBRA, "first print", WHO) for label in store.paper.labels(order_id)
    )
    store.paper.job_state(first.id, JobState.SENDING)
    assert second.id > first.id
    os.kill(os.getpid(), signal.SIGKILL)


def race(path: Path, order_id: int, barrier: Barrier, answer: Path) -> None:
    """Open the store and an attempt at the same moment as another process; write down what came of it."""
    barrier.wait(30)
    with open_store(path, HandClock()) as store:
        order = store.orders.get(order_id)
        barrier.wait(30)
        try:
            attempt = store.ledger.open_attempt(
                order_id, account="porterbuddy", generation=1, window=None, order=order, who=WHO
            )
            answer.write_text(f"opened {attempt.key}")
        except StationError as error:
            answer.write_text(error.problem.code)
        barrier.wait(30)
