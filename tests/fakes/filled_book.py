"""An order book as a desk has it after some days: many orders in every state, with names as they are."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from app.domain.addresses import Address, Party
from app.domain.errors import Problem
from app.domain.events import Event, EventKind
from app.domain.labels import REGULAR, LabelDocument, LabelFormat
from app.domain.money import Money
from app.domain.orders import CarrierStatus, Order, OrderState, Placement
from app.domain.parcels import Parcel
from app.domain.ports import Who
from app.domain.printers import JobState, Printer
from app.domain.windows import DeliveryWindow
from app.storage import Store, open_store

WHO = Who(operator="Marit L.", desk="Desk 3")
NO_ANSWER = Problem(code="no_answer", title="The line broke before an answer came", hint="It may have been ordered.")
PEOPLE = (
    ("Anne Holm", "Høyenhallveien", "25", "0678", "Oslo", "NO"),
    ("Per Lunde", "Sandakerveien", "3", "0484", "Oslo", "NO"),
    ("Kjell Åge Sørlie", "Storgata", "9", "0259", "Oslo", "NO"),
    ("Bakeriet på Torget og Konditoriet i Østre Skøyen AS", "Torget", "1", "1338", "Sandvika", "NO"),
    ("Tor Erik Næss", "Kirkeveien", "71", "1400", "Ski", "NO"),
    ("Przedsiębiorstwo Produkcyjno-Handlowe „Świętokrzyskie”", "Sienkiewicza", "78", "25-001", "Kielce", "PL"),
    ("Żółć Gęślą Jaźń, Małgorzata Brzęczyszczykiewiczowa", "Wrocławska", "4b", "59-330", "Dąbrowa Środkowa", "PL"),
    ("Anne-Marie Østensen-Bjørklund Kværnø", "Nygårdsgaten", "112", "5063", "Bergen", "NO"),
    ("Øystein Ærlig Håkonsønn Ålgård", "Rettedalen", "8", "4330", "Ålgård", "NO"),
    ("Großhandelsgesellschaft Müßiggang & Söhne mbH", "Sendlinger Straße", "10", "80331", "München", "DE"),
    ("Ó", "Bygdøy allé", "2", "0557", "Oslo", "NO"),
    ("Zażółć Sp. j.", "Długa", "17", "31-001", "Kraków", "PL"),
)
PHONES = {"NO": "+4740612345", "PL": "+48601234567", "DE": "+4915112345678"}
ENDS = ("on_box", "on_box", "sent", "confirmed", "delivered", "on_box", "refused", "waiting", "copy", "not_printed")


class FillClock:
    """Stands where it is set."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        self.at += timedelta(milliseconds=700)
        return self.at


def zpl(number: str, name: str, place: str) -> bytes:
    """Draw a small label with a barcode, as a carrier would."""
    return (
        f"^XA^CI28^PW812^LL1534^FO40,40^GB732,110,110^FS^FO60,70^FR^A0N,60,60^FDPORTERBUDDY^FS"
        f"^FO60,220^A0N,56,56^FD{name[:24]}^FS^FO60,300^A0N,48,48^FD{place}^FS"
        f"^FO60,560^BY3^BCN,300,Y,N,N^FD{number}^FS^XZ"
    ).encode()


def an_order(reference: str, person: int, parcels: int = 1, account: str = "") -> Order:
    """Make an order for one of the people."""
    name, street, number, postal_code, city, country = PEOPLE[person % len(PEOPLE)]
    return Order(
        reference=reference,
        recipient=Party(
            name=name,
            address=Address(street=street, house_number=number, postal_code=postal_code, city=city, country=country),
            email="anne@example.com",
            phone=PHONES[country],
        ),
        parcels=tuple(Parcel(weight_grams=1200) for _ in range(parcels)),
        account=account,
    ).with_identifiers()


class Book:
    """Fills a store as a desk would.

    Args:
        account: Where orders are placed.
        environment: Of that account.
    """

    def __init__(self, store: Store, clock: FillClock, printer: Printer, account: str, environment: str) -> None:
        self.store, self.clock, self.printer = store, clock, printer
        self._account, self._environment = account, environment

    def add(self, order: Order) -> int:
        order_id = self.store.orders.add(order, environment=self._environment, source="orders.csv", who=WHO)
        assert order_id is not None
        return order_id

    def open(self, order_id: int) -> int:
        start = self.clock.at.replace(minute=30, second=0, microsecond=0) + timedelta(hours=2)
        window = DeliveryWindow(
            start=start, end=start + timedelta(hours=2), price=Money(minor_units=14900, currency="NOK")
        )
        attempt = self.store.ledger.open_attempt(
            order_id,
            account=self._account,
            generation=self.store.ledger.generation(order_id),
            window=window,
            order=self.store.orders.get(order_id),
            who=WHO,
        )
        return attempt.id

    def doubtful(self, order: Order) -> int:
        order_id = self.add(order)
        self.store.ledger.close_unknown(self.open(order_id), NO_ANSWER, WHO)
        return order_id

    def place(self, order: Order) -> int:
        order_id = self.add(order)
        number = f"8f21-{order.reference}"
        self.store.ledger.close_placed(self.open(order_id), Placement(carrier_order_id=number), WHO)
        documents = [
            LabelDocument(
                content=zpl(parcel.identifier, order.recipient.name, order.recipient.address.lines()[1]),
                format=LabelFormat.ZPL,
                size=REGULAR,
                parcel_number=place,
                identifier=parcel.identifier,
                dpi=203,
                fetched_at=self.clock.at,
            )
            for place, parcel in enumerate(order.parcels, start=1)
        ]
        self.store.paper.keep_labels(order_id, documents, WHO)
        return order_id

    def print(self, order_id: int, reason: str = "first print", end: JobState = JobState.SENT) -> None:
        for label in self.store.paper.labels(order_id):
            job = self.store.paper.queue_job(label, order_id, self.printer, reason, WHO)
            self.store.paper.job_state(job.id, JobState.SENDING, who=WHO)
            size = len(label.document.content)
            taken = size if end is JobState.SENT else size // 2
            self.store.paper.job_state(job.id, end, accepted_bytes=taken, who=WHO)

    def scan(self, order_id: int) -> None:
        for number, parcel in enumerate(self.store.orders.get(order_id).parcels, start=1):
            self.store.scans.record_scan(order_id, number, parcel.identifier, self.clock.now(), WHO)

    def bring_to(self, order: Order, end: str) -> int:
        """Bring an order into one of the states."""
        if end == "waiting":
            return self.add(order)
        if end == "doubt":
            return self.doubtful(order)
        if end == "refused":
            order_id = self.add(order)
            problem = Problem(
                code="phone_wrong", title="Porterbuddy does not take this number", field="recipient.phone"
            )
            self.store.ledger.close_refused(self.open(order_id), (problem,), WHO)
            return order_id
        order_id = self.place(order)
        if end == "not_printed":
            event = Event(
                order_id=order_id,
                at=self.clock.now(),
                kind=EventKind.PRINT_FAILED,
                title="Not printed",
                detail="No paper",
            )
            self.store.orders.set_state(order_id, OrderState.NOT_PRINTED, event)
            return order_id
        self.print(order_id, end=JobState.IN_DOUBT if end == "print_doubt" else JobState.SENT)
        if end == "copy":
            self.print(order_id, "copy")
        if end in {"sent", "copy", "print_doubt"}:
            return order_id
        self.scan(order_id)
        if end in {"confirmed", "delivered"}:
            identifiers = [parcel.identifier for parcel in order.parcels]
            self.store.scans.confirmed(order_id, identifiers, self.clock.now(), WHO)
        if end == "delivered":
            status = CarrierStatus(
                carrier_order_id=f"8f21-{order.reference}", raw="delivered", state=OrderState.DELIVERED, final=True
            )
            self.store.orders.set_status(order_id, status)
        return order_id


def fill_book(
    database: Path,
    until: datetime,
    printer: Printer,
    account: str = "",
    environment: str = "live",
    *,
    count: int = 240,
    doubts: Sequence[str] = ("doubt", "print_doubt"),
) -> None:
    """Fill a store with orders of the last hours, the doubtful ones among the latest."""
    clock = FillClock(until - timedelta(minutes=3 * count))
    with open_store(database, clock) as store:
        book = Book(store, clock, printer, account, environment)
        for number in range(count):
            clock.at = max(clock.at, until - timedelta(minutes=3 * (count - number)))
            left = count - number
            end = doubts[left - 3] if 3 <= left < 3 + len(doubts) else ENDS[number * 7 % len(ENDS)]
            reference = f"PO-2025-WŁ-{number:06d}" if number % 17 == 5 else str(100243 + number)
            parcels = 3 if number % 5 == 2 else 2 if number % 3 == 0 else 1
            book.bring_to(an_order(reference, number, parcels, account), end)
