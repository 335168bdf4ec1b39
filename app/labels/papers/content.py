"""What stands on the desk's papers, before it is known whether that is a page or a receipt."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.addresses import Party
from app.domain.desk_papers import CodeSheet, DeskPaper, Manifest, Slip
from app.domain.numbers import decimal_shown
from app.domain.wording import say, say_many


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines under a heading, such as an address."""

    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Code:
    """A barcode with what it says, and what it is for."""

    text: str
    title: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A table's column.

    Attributes:
        share: How much of the width it takes, beside the others.
        right: Whether it holds numbers.
        leads: Whether it stands on the first line of a row where there is no room for columns; one without a name is left out there.
    """

    name: str
    share: float
    right: bool = False
    leads: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under named columns; each row has a text a column."""

    heading: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Beside:
    """Blocks of lines that stand beside each other where there is room."""

    blocks: tuple[Lines, ...]


@dataclass(frozen=True, slots=True)
class Codes:
    """Barcodes beside and below each other, far enough apart that a scanner reads the one that is meant."""

    codes: tuple[Code, ...]


OneBlock = Lines | Code | Table | Beside
Block = OneBlock | Codes


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper's content.

    Attributes:
        foot: Stands small on every page.
        code: What a scanner finds the paper's order by; stands beside the title.
    """

    title: str
    blocks: tuple[Block, ...]
    foot: str
    code: str = ""


def content_of(paper: DeskPaper) -> Paper:
    """Return what stands on a paper."""
    if isinstance(paper, Slip):
        return _slip(paper)
    return _manifest(paper) if isinstance(paper, Manifest) else _codes(paper)


def _slip(slip: Slip) -> Paper:
    order = slip.order
    sender = order.sender or slip.sender
    abroad = sender is None or sender.address.country != order.recipient.address.country
    heads = [Lines(say("To"), _address(order.recipient, abroad=abroad))]
    if sender:
        heads.append(Lines(say("From"), _address(sender, abroad=abroad)))
    way = tuple(part for part in (slip.carrier, slip.carrier_number, order.tms_reference) if part)
    if way:
        heads.append(Lines(say("Sent with"), way))
    blocks: list[Block] = [Beside(tuple(heads))]
    if order.courier_note:
        blocks.append(Lines(say("To the courier"), (order.courier_note,)))
    if order.items:
        columns = (
            Column("", 0.6),
            Column(say("Qty"), 0.8, right=True, leads=True),
            Column(say("Item"), 6, leads=True),
            Column(say("Item number"), 3),
        )
        goods = tuple(("☐", str(item.quantity), item.name, item.sku or item.barcode) for item in order.items)
        blocks.append(Table(say("Items: {count}", count=sum(item.quantity for item in order.items)), columns, goods))
    if order.parcels:
        columns = (
            Column(say("No."), 1.2, leads=True),
            Column(say("Parcel"), 4, leads=True),
            Column(say("Size"), 3),
            Column(say("Weight"), 1.6, right=True),
        )
        boxes = tuple(
            (
                f"{number}/{len(order.parcels)}",
                " ".join(part for part in (parcel.description, parcel.identifier) if part),
                " ".join(part for part in (parcel.box, parcel.size_shown) if part),
                _kilograms(parcel.weight_grams),
            )
            for number, parcel in enumerate(order.parcels, start=1)
        )
        blocks.append(Table(say("Parcels: {count}", count=len(order.parcels)), columns, boxes))
    foot = _foot(slip.printed_at, slip.operator, slip.desk)
    return Paper(say("Packing slip {reference}", reference=order.reference), tuple(blocks), foot, code=order.reference)


def _manifest(manifest: Manifest) -> Paper:
    columns = (
        Column(say("Order"), 2.1, leads=True),
        Column(say("Recipient"), 3.2, leads=True),
        Column(say("City"), 2.4),
        Column(say("Parcels"), 3.6),
        Column(say("Of"), 0.8, right=True),
        Column(say("Weight"), 1.8, right=True),
        Column(say("Scanned"), 1.7, right=True),
    )
    blocks: list[Block] = []
    if manifest.sender:
        blocks.append(Lines(say("From"), _address(manifest.sender, abroad=False)))
    for carrier in dict.fromkeys(row.carrier for row in manifest.rows):
        rows = [row for row in manifest.rows if row.carrier == carrier]
        parcels = sum(len(row.identifiers) for row in rows)
        cells = tuple(
            (
                row.reference,
                row.recipient,
                row.place,
                " ".join(row.identifiers),
                str(row.parcel_count),
                _kilograms(row.weight_grams),
                row.scanned_at.strftime("%H:%M") if row.scanned_at else "",
            )
            for row in rows
        )
        heading = say(
            "{carrier}: {orders}, {parcels}",
            carrier=carrier,
            orders=say_many(len(rows), "1 order", "{n} orders"),
            parcels=say_many(parcels, "1 parcel", "{n} parcels"),
        )
        blocks.append(Table(heading, columns, cells))
    blocks.append(
        Lines(
            say_many(manifest.parcel_count, "Handed over: 1 parcel", "Handed over: {n} parcels"),
            (f"{say('Name')} ____________________", f"{say('Time')} ____________________"),
        )
    )
    return Paper(
        say("Manifest {day}", day=manifest.day),
        tuple(blocks),
        _foot(manifest.printed_at, manifest.operator, manifest.desk),
    )


def _codes(sheet: CodeSheet) -> Paper:
    codes = Codes(tuple(Code(code.code, code.title, code.detail) for code in sheet.codes))
    return Paper(sheet.title, (codes,), _foot(sheet.printed_at, "", sheet.desk))


def _address(party: Party, *, abroad: bool) -> tuple[str, ...]:
    country = (party.address.country,) if abroad else ()
    return (party.name, *party.address.lines(), *country, party.phone_shown)


def _kilograms(grams: int | None) -> str:
    return "" if grams is None else f"{decimal_shown(grams / 1000, 2)} kg"


def _foot(at: datetime, operator: str, desk: str) -> str:
    return ", ".join(part for part in (f"{at:%Y-%m-%d %H:%M}", desk, operator) if part)
