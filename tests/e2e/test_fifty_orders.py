"""Fifty orders of mixed kinds with scans alone, two scanners at once, and a network that goes and comes back.

No mouse and no other key: orders, items, labels and the barcodes of the command sheet are all that is scanned. A label's scan is
read from the paper that the played printer got. At the end ledger, carriers and paper are compared.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from itertools import count
from typing import Any

import pytest

from app.bootstrap.practice_accounts import account_of
from app.sandbox.orders import system_orders
from app.sandbox.porterbuddy import offers
from app.sandbox.variants import Route
from tests.e2e.packing_day import PackingDay, packing_day
from tests.e2e.robot import until
from tests.fakes.desk import order_data

ARTICLES = ("7035620025631", "7035620031441", "7090012340013", "7090012340020", "9788252191233", "7046660026120",
            "7071245000127", "7071245000448")  # fmt: skip
PLACE, GO_ON, BACK, HOLD, UNDO = "PD>PLACE", "PD>GOON", "PD>BACK", "PD>HOLD", "PD>UNDO"
RECIPIENT = order_data("")["recipient"]
_numbers = count(1001)


def order(*, parcels: int = 1, items: Sequence[str] = (), **changes: Any) -> dict[str, Any]:
    """Return an order with the next free number; one item of each code, more where it is named more often."""
    goods = [
        {"name": f"Article {code[-4:]}", "sku": f"A-{code[-4:]}", "barcode": code, "quantity": pieces}
        for code, pieces in Counter(items).items()
    ]
    number = next(_numbers)
    # To another door each, or the carrier would offer to bring them together.
    recipient = {
        **RECIPIENT,
        "phone": f"+474112{number}",
        "email": f"{number}@example.com",
        "address": {**RECIPIENT["address"], "house_number": str(number)},
    }
    return order_data(f"PD-{number}", **{"parcels": parcels, "items": goods, "recipient": recipient, **changes})


def orders(how_many: int, **kind: Any) -> list[dict[str, Any]]:
    return [order(**kind) for _ in range(how_many)]


def elsewhere(system: int, how_many: int) -> list[dict[str, Any]]:
    """Return orders for a system that has no labels: Betakom's the first, Transiteo's the second."""
    accounts = {name: account_of(name) for name in ("betakom", "transiteo")}
    made = [system_orders(datetime.now(UTC), accounts)[system] for _ in range(how_many)]
    return [{**data, "reference": f"{data['reference'][:3]}{7001 + number}"} for number, data in enumerate(made)]


REFUSED_PHONE = {**RECIPIENT, "phone": "+4740000000"}
FAR_NORTH = {**RECIPIENT, "address": {**RECIPIENT["address"], "postal_code": "9730", "city": "Karasjok"}}

IN_DOUBT = orders(2)
PLAIN = orders(12)
SEVERAL = [*orders(5, parcels=2), order(parcels=3), order(parcels=6)]
VERIFIED = [
    *orders(4, items=ARTICLES[:1]),
    *orders(3, items=[*ARTICLES[:2], ARTICLES[0]]),
    *orders(2, items=ARTICLES[2:5], parcels=2),
]
WITH_AGE = orders(2, verification={"at_the_door": "require_id", "minimum_age": 18})
WEIGHED, TOO_HEAVY = order(), order()
ON_PAGES = orders(2)
BETAKOM, TRANSITEO = elsewhere(0, 2), elsewhere(1, 2)
LAPSED, NO_PAPER, PRINT_LATER, COPIED, NEXT_WINDOW, OTHER_BOXES = orders(6)
WRONG_ITEMS = order(items=[*ARTICLES[:2]])
PUT_ASIDE = order(items=ARTICLES[:3])
OTHERS = orders(2, parcels=2)
REFUSED, UNSERVED = order(recipient=REFUSED_PHONE), order(recipient=FAR_NORTH)
AT_ONCE = [order(items=ARTICLES), *orders(2)]
OFFLINE = [order(items=ARTICLES[:2]), order(parcels=3), order(), order()]

SHIPPED = [*IN_DOUBT, *PLAIN, *SEVERAL, *VERIFIED, *WITH_AGE, WEIGHED, TOO_HEAVY, *ON_PAGES, *BETAKOM, *TRANSITEO, LAPSED,
           NO_PAPER, PRINT_LATER, COPIED, NEXT_WINDOW, OTHER_BOXES, WRONG_ITEMS, PUT_ASIDE, *OTHERS]  # fmt: skip


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PackingDay]:
    """The program, started once; each test has orders of its own."""
    queue = [*SHIPPED, REFUSED, UNSERVED, *AT_ONCE, *OFFLINE]
    with packing_day(tmp_path_factory.mktemp("day"), queue) as opened:
        yield opened


def number_of(data: dict[str, Any]) -> str:
    return str(data["reference"])


def items_of(data: dict[str, Any]) -> list[str]:
    """Return the codes to scan, one kind after the other in turn: one code twice at once is one scan."""
    left = {item["barcode"]: item["quantity"] for item in data["items"]}
    turns = range(max(left.values(), default=0))
    return [code for turn in turns for code, pieces in left.items() if turn < pieces]


def ship(day: PackingDay, data: dict[str, Any]) -> None:
    """Ship an order as it should be: order, items or the command, labels; nobody waits for anything but paper."""
    day.scan(number_of(data), *(items_of(data) or [PLACE]))
    day.scan(*day.labels(len(data["parcels"])))


def test_fifty_orders_with_scans_alone(day: PackingDay, monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(SHIPPED) == len({number_of(each) for each in SHIPPED}) == 50
    answers_get_lost(day)
    for data in (*PLAIN, *SEVERAL, *VERIFIED, *WITH_AGE):
        ship(day, data)
    what_is_no_scan_of_this_desk(day)
    wrong_items(day)
    others_labels(day)
    scale(day)
    another_printer(day)
    systems_without_labels(day)
    refusals(day)
    window_lapses(day, monkeypatch)
    printer_without_paper(day)
    more_commands(day)
    doubts_settle_by_themselves(day)
    for data in SHIPPED:
        day.becomes(number_of(data), "confirmed" if data not in (*BETAKOM, *TRANSITEO) else "placed")
    the_books_agree(day)


def answers_get_lost(day: PackingDay) -> None:
    """They are taken, and nobody knows; nobody has to do anything, and no second one goes out."""
    for data, fault in zip(IN_DOUBT, ("lost_after", "half_json"), strict=True):
        day.sandbox.fail(fault, Route.ORDER)
        day.scan(number_of(data), PLACE)
        day.said("In doubt, ", "The carrier is asked by itself")
        assert day.state(number_of(data)) == "in_doubt"
    day.refused(number_of(IN_DOUBT[0]), "Wait", "This order is in doubt")


def doubts_settle_by_themselves(day: PackingDay) -> None:
    for data in IN_DOUBT:
        day.becomes(number_of(data), "placed", seconds=120)
        day.scan(number_of(data), PLACE)
        day.scan(*day.labels())


def what_is_no_scan_of_this_desk(day: PackingDay) -> None:
    """Refuse what is nobody's, half, joined, or of an order that is packed; with nothing open."""
    first = number_of(PLAIN[0])
    day.becomes(first, "confirmed")
    day.refused("3760123456789", "Not known", "No order and no label here has this number")
    day.refused(ARTICLES[0], "Not known")
    day.refused(number_of(LAPSED)[:-1], "Half a scan")
    day.refused(number_of(LAPSED) + number_of(COPIED), "Two scans in one")
    day.refused(PLACE, "Not now", "No order is open")
    day.scan(first)
    day.said("Done already")
    (label,) = (parcel.identifier for parcel in day.at_carrier()[first][0].parcels)
    day.scan(label)
    day.said(f"Last scan, {label}, This label was scanned at")


def wrong_items(day: PackingDay) -> None:
    number = number_of(WRONG_ITEMS)
    day.scan(number)
    day.refused(ARTICLES[4], "Wrong item", "This does not belong to order")
    day.refused(number_of(PLAIN[0]), "Wrong order", number)
    day.scan(ARTICLES[0])
    day.said("1 of 1")
    day.scan(ARTICLES[2])
    day.said("Wrong item")
    day.refused(ARTICLES[0], "One too many", "Take this one out again")
    day.refused(PLACE, "Not now", "Scan 1 more item")
    assert number not in day.at_carrier()
    day.scan(ARTICLES[1])
    day.scan(*day.labels())


def others_labels(day: PackingDay) -> None:
    first, second = OTHERS
    day.scan(number_of(first), PLACE)
    mine = day.labels(2)
    day.scan(mine[0])
    day.said("Scan the label on parcel 2")
    day.scan(BACK, number_of(second), PLACE)
    theirs = day.labels(2)
    day.refused(mine[1], "Wrong label", "Put it back on its own box")
    day.scan(theirs[1], theirs[0])
    day.scan(mine[1])


def scale(day: PackingDay) -> None:
    """A near weight is taken by itself; one that is far is asked about, and taken by a scan."""
    day.sandbox.scale.put(grams=0)
    day.scan(number_of(WEIGHED))
    day.said("is ready")
    day.sandbox.scale.put(grams=980)
    until(lambda: "0.98 kg, weighed" in day.robot.screen(), "the weight")
    day.scan(PLACE)
    day.scan(*day.labels())
    day.scan(number_of(TOO_HEAVY))
    day.said("is ready")
    day.sandbox.scale.put(grams=0)
    day.said("Scale, 0.00 kg")
    day.refused("PD>WEIGH", "The scale shows zero")
    day.sandbox.scale.put(grams=4200)
    day.said("Check weight", "The scale says 4.20 kg")
    day.scan(number_of(TOO_HEAVY), "PD>WEIGH")
    until(lambda: "4.20 kg, weighed" in day.robot.screen(), "the weight")
    day.sandbox.scale.put(grams=0)
    day.scan(PLACE)
    day.scan(*day.labels())
    at_carrier = day.at_carrier()
    told = [at_carrier[number_of(each)][0].parcels[0].weight_grams for each in (WEIGHED, TOO_HEAVY)]
    assert told == [980, 4200]


def another_printer(day: PackingDay) -> None:
    """The carrier's other kind of label, PDF, on the desk's other printer."""
    for data in ON_PAGES:
        day.scan(number_of(data), "PD>PRINTER", PLACE)
        day.scan(day.page())


def systems_without_labels(day: PackingDay) -> None:
    for data in (*BETAKOM, *TRANSITEO):
        day.scan(number_of(data), *(items_of(data) or [PLACE]))
        day.becomes(number_of(data), "placed")


def refusals(day: PackingDay) -> None:
    """What the carrier does not take is put aside with one scan, and the desk goes on."""
    day.scan(number_of(REFUSED), PLACE)
    day.said("Porterbuddy refused")
    day.scan(HOLD)
    day.said("Ready")
    day.scan(number_of(UNSERVED))
    day.said("cannot deliver")
    day.scan(HOLD)
    day.said("Ready")


def window_lapses(day: PackingDay, monkeypatch: pytest.MonkeyPatch) -> None:
    """The nearest window that is left is dearer: that is said, and taken only by a scan of its own."""
    porterbuddy = day.sandbox.porterbuddy
    before = porterbuddy.variants
    porterbuddy.variants = before.model_copy(update={"offer_seconds": 3})
    day.scan(number_of(LAPSED))
    day.said("is ready")
    monkeypatch.setitem(offers.PRICES, "delivery", 19_900)
    day.said("The window lapsed, a dearer one?")
    porterbuddy.variants = before
    day.scan(GO_ON)
    day.said("is ready")
    day.scan(PLACE)
    day.scan(*day.labels())
    assert day.at_carrier()[number_of(LAPSED)][0].price == 19_900
    monkeypatch.undo()


def printer_without_paper(day: PackingDay) -> None:
    """Nothing is ordered without paper, unless a scan says so; then the labels come out by themselves."""
    zebra = day.sandbox.zebra
    zebra.set_flags(paper_out=True)
    day.scan(number_of(NO_PAPER), PLACE)
    day.said("Cannot print")
    assert number_of(NO_PAPER) not in day.at_carrier()
    zebra.set_flags(paper_out=False)
    day.scan(number_of(NO_PAPER), PLACE)  # a command twice at once would be one scan
    day.scan(*day.labels())
    day.said("Ready")
    zebra.set_flags(paper_out=True)
    day.scan(number_of(PRINT_LATER), PLACE)
    day.said("Cannot print")
    day.scan(GO_ON)
    day.said("1 label waits")
    zebra.set_flags(paper_out=False)
    day.scan(*day.labels())


def more_commands(day: PackingDay) -> None:
    day.scan(number_of(COPIED), PLACE)
    (label,) = day.labels()
    day.said("Scan the label")
    day.scan("PD>REPRINT")
    assert day.labels() == [label], "a copy is the same label"
    day.scan(label)
    day.scan(number_of(NEXT_WINDOW))
    day.said("is ready")
    day.scan("PD>NEXTTIME", PLACE)
    day.scan(*day.labels())
    day.scan(number_of(OTHER_BOXES), "PD>ADDPARCEL", "PD>NEXTBOX", UNDO, PLACE)
    until(lambda: number_of(OTHER_BOXES) in day.at_carrier(), "the order at the carrier")
    day.scan(*day.labels(len(day.at_carrier()[number_of(OTHER_BOXES)][0].parcels)))
    codes = items_of(PUT_ASIDE)
    day.scan(number_of(PUT_ASIDE), codes[0], UNDO, codes[0], codes[1], HOLD)
    day.said("Ready")
    day.scan(number_of(PUT_ASIDE), codes[2], PLACE)  # what was put aside waits to be told
    day.scan(*day.labels())


def the_books_agree(day: PackingDay) -> None:
    """Compare ledger, carriers and paper: each order once, each label once, each scan confirmed."""
    at_carrier = day.at_carrier()
    labelled = [number_of(each) for each in SHIPPED if each not in (*BETAKOM, *TRANSITEO)]
    assert sorted(at_carrier) == sorted(labelled)
    assert {number: len(held) for number, held in at_carrier.items() if len(held) != 1} == {}
    told = Counter(
        number_of(each)
        for each in (*BETAKOM, *TRANSITEO)
        for asked in day.sandbox.requests.all()
        if asked.route in {Route.BETAKOM_INGEST, Route.TRANSITEO_CREATE} and number_of(each) in asked.body
    )
    assert told == Counter(number_of(each) for each in (*BETAKOM, *TRANSITEO))
    parcels = {parcel.identifier for held in at_carrier.values() for parcel in held[0].parcels}
    until(
        lambda: parcels == {each for held in at_carrier.values() for each in held[0].scanned_identifiers},
        "all scans at the carrier",
    )
    kept = day.robot.rows("SELECT identifier FROM scans")
    assert Counter(row[0] for row in kept) == Counter(parcels)
    on_pages = {parcel.identifier for each in ON_PAGES for parcel in at_carrier[number_of(each)][0].parcels}
    copied = {parcel.identifier for parcel in at_carrier[number_of(COPIED)][0].parcels}
    assert day.all_paper() == Counter(parcels - on_pages) + Counter(copied)
    assert day.state(number_of(REFUSED)) in {"waiting", "refused", "held"}


def test_two_scanners_at_once(day: PackingDay) -> None:
    """One on the keyboard and one on a serial line, at the same time: each scan is whole, none is lost, none is taken twice."""
    both, first, second = AT_ONCE
    day.scan(number_of(both))
    codes = items_of(both)
    with ThreadPoolExecutor() as hands:
        right = hands.submit(day.scan, *codes[::2])
        left = [hands.submit(day.serial_scan, code) for code in codes[1::2]]
        for hand in (right, *left):
            hand.result()
    (label,) = day.labels()
    day.serial_scan(label)
    day.becomes(number_of(both), "confirmed")
    day.scan(number_of(first))
    day.said("is ready")
    day.serial_scan(number_of(second))
    day.said("Wrong order", f"Order {number_of(first)} is open on this desk")
    day.scan(BACK, number_of(second), PLACE)
    day.serial_scan(*day.labels(), number_of(first), PLACE)
    day.scan(*day.labels())
    for data in AT_ONCE:
        day.becomes(number_of(data), "confirmed")
    assert [len(day.at_carrier()[number_of(data)]) for data in AT_ONCE] == [1, 1, 1]


def test_the_network_goes_and_comes_back(day: PackingDay) -> None:
    """Without it everything waits, and it is said; with it everything goes on by itself, once, in the order of the scans."""
    verified, several, single, last = OFFLINE
    day.cable.pull()
    day.scan(number_of(verified), *items_of(verified))
    day.said("cannot be reached", "no answer")
    assert number_of(verified) not in day.at_carrier()
    day.cable.put_back()
    day.scan(*day.labels())
    day.becomes(number_of(verified), "confirmed")
    day.scan(number_of(single), PLACE)
    later = day.labels()
    day.said("Scan the label")
    day.scan(BACK, number_of(several), PLACE)
    one, two, three = day.labels(3)
    day.said("Scan the label")
    day.cable.pull()
    day.scan(two, one, three, *later)
    day.said("4, not yet with the carrier")
    day.scan(number_of(last))
    day.said("cannot be reached")
    assert [day.state(number_of(data)) for data in (several, single, last)] == ["on_box", "on_box", "waiting"]
    day.cable.put_back()
    day.said(f"{number_of(last)} is ready")
    day.scan(PLACE)
    day.scan(*day.labels())
    for data in OFFLINE:
        day.becomes(number_of(data), "confirmed")
    told = [
        identifier
        for asked in day.sandbox.requests.all(Route.CONFIRMED_SCAN)
        for identifier in re.findall(r"\d{12,}", asked.body)
    ]
    waited = [each for each in told if each in {one, two, three, *later}]
    assert waited == [two, one, three, *later]
    assert [len(day.at_carrier()[number_of(data)]) for data in OFFLINE] == [1, 1, 1, 1]
