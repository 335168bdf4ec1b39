"""The last packed order is announced from the idle desk with one key."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.commands import Command
from app.domain.scans import Scan, Verdict
from app.sandbox.parcellab.variants import ParcelLabVariants
from app.sandbox.runner import SandboxServer
from app.sandbox.variants import Fault, FaultKind, Route
from app.ui.pack.state import Following
from tests.fakes.all_systems import all_systems
from tests.fakes.desk import Desk, reset
from tests.fakes.pack_bench import Bench
from tests.ui.pack.conftest import CLOCK


@pytest.fixture
def office(tmp_path: Path, carrier: SandboxServer) -> Iterator[Bench]:
    """A packing desk with an account at every system."""
    CLOCK.back()
    with all_systems(tmp_path, reset(carrier), clock=CLOCK) as made:
        yield Bench(made)


def packed(desk: Desk, *, parcels: int = 1) -> int:
    order_id = desk.add("200482", parcels=parcels)
    desk.place(order_id)
    for place, parcel in enumerate(desk.parts.orders.get(order_id).parcels, start=1):
        desk.station.confirm_scan.record(order_id, place, Scan(text=parcel.identifier, at=desk.clock.now()))
    return order_id


def following(bench: Bench) -> Following | None:
    return bench.pack.state.following


def test_the_last_order_is_announced_once(office: Bench) -> None:
    order_id = packed(office.desk)
    office.pack.refresh_queue()
    assert following(office) == Following(order_id, "parcellab test")
    office.pack.announcing.announce()
    office.pack.announcing.announce()
    assert following(office) == Following(order_id, "parcellab test", is_done=True)
    assert office.desk.station.announce_order.is_announced(order_id)
    sent = [request for request in office.desk.sandbox.requests.all() if request.method == "PUT"]
    assert len(sent) == 1
    assert office.pack.state.notice is None


def test_the_last_order_is_announced_by_barcode(office: Bench) -> None:
    packed(office.desk)
    office.pack.refresh_queue()
    office.scan(Command.ANNOUNCE.code)
    assert office.pressed == ["F7"], "as its key does on an idle desk"
    office.pack.announcing.announce()
    office.scan(Command.ANNOUNCE.code)
    assert office.flash.line == "The last order is announced"
    office.open("200483")
    office.scan(Command.ANNOUNCE.code)
    assert office.flash.line == "An order is open"
    assert office.pressed == ["F7"]


def test_without_a_following_system_nothing_is_offered(bench: Bench) -> None:
    packed(bench.desk)
    bench.pack.refresh_queue()
    assert bench.pack.state.last is not None
    assert following(bench) is None
    bench.pack.announcing.announce()


def test_a_parcel_that_is_not_taken_is_named(office: Bench) -> None:
    order_id = packed(office.desk, parcels=2)
    refused = office.desk.parts.orders.get(order_id).parcels[1].identifier
    office.desk.sandbox.parcellab.variants = ParcelLabVariants(failing=(refused,))
    office.pack.refresh_queue()
    office.pack.announcing.announce()
    notice = office.pack.state.notice
    assert notice is not None
    assert notice.verdict == Verdict.WAITING.value
    assert refused in notice.line
    after = following(office)
    assert after is not None
    assert not after.is_done


def test_a_lost_answer_leads_to_the_tray(office: Bench) -> None:
    order_id = packed(office.desk)
    office.pack.refresh_queue()
    office.desk.sandbox.faults.add(Fault(kind=FaultKind.LOST_AFTER, route=Route.PARCELLAB))
    office.pack.announcing.announce()
    notice = office.pack.state.notice
    assert notice is not None
    assert (notice.verdict, notice.order_id) == (Verdict.WAITING.value, order_id)
    assert len(office.desk.parts.acts.acts_in_doubt()) == 1
