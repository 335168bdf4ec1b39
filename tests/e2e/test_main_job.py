"""One order through the real window by keystrokes alone; then ledger, carrier and paper are compared."""

import hashlib
import json
from datetime import datetime
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from tests.e2e.robot import Robot, until

ORDER = "PD-1002"  # two parcels


@pytest.fixture
def robot(tmp_path: Path) -> Robot:
    """A robot whose program has a folder of its own."""
    return Robot(tmp_path / "desk")


def _orders_at_carrier(robot: Robot) -> list[dict[str, object]]:
    return list(robot.sandbox("/_sandbox/state")["orders"])


def _identifiers(robot: Robot) -> list[str]:
    rows = robot.rows(
        "SELECT identifier FROM parcels JOIN orders ON orders.id = order_id WHERE reference = ? ORDER BY number", ORDER
    )
    return [str(row[0]) for row in rows]


def _state(robot: Robot) -> str:
    return str(robot.rows("SELECT state FROM orders WHERE reference = ?", ORDER)[0][0])


def test_scan_choose_place_print_and_scan_back(robot: Robot) -> None:
    with robot.at_work():
        robot.scan(ORDER)
        until(lambda: "Press F9 to place and print" in robot.screen(), "the open order with its windows")
        robot.press("Down", "F9")
        placed = until(lambda: _orders_at_carrier(robot), "the order at the carrier")
        until(lambda: robot.sandbox("/_sandbox/state")["zebra"]["labels"] == 2, "both labels at the printer")
        until(lambda: "then scan it" in robot.screen(), "the page that asks for the labels")
        for identifier in _identifiers(robot):
            robot.scan(identifier)
            until(
                lambda wanted=identifier: any(  # type: ignore[misc]  # bound by its default
                    row[0] == wanted for row in robot.rows("SELECT identifier FROM scans")
                ),
                f"the scan of {identifier}",
            )
        until(lambda: _state(robot) == "confirmed", "the carrier's word for both scans")
        order = _orders_at_carrier(robot)
        asked = robot.sandbox("/_sandbox/requests?route=order")
        robot.go("orders")
        until(lambda: ORDER in robot.screen(), "the order in the history")

    # The carrier: one order, one request, the second window, both parcels scanned.
    assert len(placed) == len(order) == len(asked) == 1
    assert order[0]["reference"] == ORDER
    assert [parcel["scanned"] for parcel in order[0]["parcels"]] == [True, True]  # type: ignore[attr-defined]
    assert [parcel["identifier"] for parcel in order[0]["parcels"]] == _identifiers(robot)  # type: ignore[attr-defined]

    # The ledger says the same: one attempt, its key was the one sent, its window is the carrier's.
    attempts = robot.rows("SELECT state, key, booked FROM attempts")
    assert [row[0] for row in attempts] == ["placed"]
    assert asked[0]["headers"]["idempotency-key"] == attempts[0][1]
    booked = json.loads(attempts[0][2])
    assert datetime.fromisoformat(booked["start"]) == datetime.fromisoformat(str(order[0]["start"]))
    assert robot.rows("SELECT carrier_order_id FROM orders WHERE reference = ?", ORDER) == [(order[0]["id"],)]

    # Paper: what came out is byte for byte what the ledger keeps, each label once, and its barcode is its parcel's.
    # The printer keeps each format from ^XA to ^XZ; line ends around it are no part of a label.
    kept = robot.rows("SELECT content, sha256 FROM labels ORDER BY parcel_number")
    came_out = [path.read_bytes() for path in sorted((robot.rehearsal / "printed").glob("label-*.zpl"))]
    assert came_out == [row[0].strip() for row in kept]
    assert all(hashlib.sha256(row[0]).hexdigest() == row[1] for row in kept)
    pictures = sorted((robot.rehearsal / "printed").glob("label-*.png"))
    for picture, identifier in zip(pictures, _identifiers(robot), strict=True):
        with Image.open(picture) as image:
            assert identifier in {barcode.text for barcode in zxingcpp.read_barcodes(image.convert("L"))}
    states = robot.rows("SELECT state, copy_number FROM jobs ORDER BY id")
    assert states == [("proven", 1), ("proven", 1)]


def test_an_answer_that_got_lost_is_no_second_order(robot: Robot) -> None:
    with robot.at_work():
        robot.sandbox("/_sandbox/faults", {"faults": [{"kind": "lost_after", "route": "order", "count": 1}]})
        robot.scan(ORDER)
        until(lambda: "Press F9 to place and print" in robot.screen(), "the open order with its windows")
        robot.press("F9")
        until(lambda: _state(robot) == "in_doubt", "the order in doubt")
        until(lambda: "In doubt" in robot.screen(), "the verdict")
        robot.press("Escape")
        robot.scan(ORDER)
        until(lambda: "This order is in doubt" in robot.screen(), "that no second one goes out")
        robot.press("Escape")
        robot.go("doubts")
        robot.press("F9")
        until(lambda: _state(robot) == "placed", "what the carrier says of it")
        assert len(_orders_at_carrier(robot)) == 1
        assert len(robot.sandbox("/_sandbox/requests?route=order")) == 1


def test_a_printer_without_paper_costs_nothing(robot: Robot) -> None:
    with robot.at_work():
        robot.sandbox("/_sandbox/zebra", {"flags": {"paper_out": True}})
        robot.scan(ORDER)
        until(lambda: "Press F9 to place and print" in robot.screen(), "the open order with its windows")
        robot.press("F9")
        until(lambda: "Cannot print" in robot.screen(), "the standstill")
        assert _orders_at_carrier(robot) == []
        robot.sandbox("/_sandbox/zebra", {"flags": {"paper_out": False}})
        robot.press("F9")
        until(lambda: robot.sandbox("/_sandbox/state")["zebra"]["labels"] == 2, "both labels at the printer")
        assert len(_orders_at_carrier(robot)) == 1
