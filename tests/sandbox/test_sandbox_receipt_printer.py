import io
import json
import os
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from app.sandbox.config import SandboxConfig
from app.sandbox.receipt_printer import ReceiptFlags, ReceiptPrinter, status_byte
from app.sandbox.receipt_reader import Item, Kind, ReceiptReader
from app.sandbox.runner import SandboxServer
from tests.sandbox.shop import Shop

NAMES = "Łukasz Żółć · æøå · 12,50 €"
CUT = b"\x1dV\x00"


@pytest.fixture(scope="module")
def slip(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """What the library that builds for receipt printers makes of text, codes and pictures."""
    os.environ.setdefault("ESCPOS_CAPABILITIES_PICKLE_DIR", str(tmp_path_factory.mktemp("escpos")))
    from escpos.printer import Dummy

    printer = Dummy()
    printer.text(f"{NAMES}\n")
    printer.set(bold=True, align="center")
    printer.text("Parcel 1 of 2\n")
    printer.barcode("{B370730254104062718", "CODE128", function_type="B")
    printer.qr("https://parceldesk.example/ø", native=True)
    for way in ("bitImageRaster", "graphics", "bitImageColumn"):
        printer.image(picture(), impl=way)
    printer.cashdraw(2)
    printer.cut()
    return bytes(printer.output)


def picture() -> Image.Image:
    """A QR code in a frame, 200 dots wide."""
    symbol: Any = zxingcpp.create_barcode("PICTURE", zxingcpp.BarcodeFormat.QRCode).to_image(scale=6)
    rows: Any = memoryview(symbol).tolist()
    code = Image.new("L", (len(rows[0]), len(rows)))
    code.putdata([value for row in rows for value in row])
    image = Image.new("L", (200, 192), 255)
    image.paste(code, (20, 20))
    ImageDraw.Draw(image).rectangle((0, 0, 199, 191), outline=0)
    return image


def read(content: bytes) -> list[Item]:
    return ReceiptReader().feed(content)


@pytest.fixture
def receipts(shop: Shop) -> ReceiptPrinter:
    return shop.server.receipts


@pytest.fixture
def caller(receipts: ReceiptPrinter) -> Iterator[socket.socket]:
    with socket.create_connection((receipts.host, receipts.port), timeout=5) as caller:
        yield caller


def test_text_codes_and_pictures_come_back(receipts: ReceiptPrinter, caller: socket.socket, slip: bytes) -> None:
    caller.sendall(slip)
    (receipt,) = receipts.wait_for_receipts(1)
    assert receipt.text.split("\n")[:2] == [NAMES, "Parcel 1 of 2"]
    assert receipt.codes == [("Code 128", "370730254104062718"), ("QR", "https://parceldesk.example/ø")]
    raster, graphics, *columns = receipt.pictures
    for png in (raster, graphics):
        assert [found.text for found in zxingcpp.read_barcodes(Image.open(io.BytesIO(png)))] == ["PICTURE"]
    # The oldest way of printing pictures sends them in stripes of 24 rows.
    stripes = [Image.open(io.BytesIO(png)) for png in columns]
    whole = Image.new("1", (stripes[0].width, 24 * len(stripes)))
    for place, stripe in enumerate(stripes):
        whole.paste(stripe, (0, 24 * place))
    assert [found.text for found in zxingcpp.read_barcodes(whole)] == ["PICTURE"]
    assert not [item for item in receipt.items if item.kind is Kind.UNKNOWN]
    assert receipts.drawer_count == 1


@settings(max_examples=15, deadline=None)
@given(st.data())
def test_pieces_of_any_size_read_the_same(slip: bytes, data: st.DataObject) -> None:
    size = data.draw(st.integers(1, 400))
    reader = ReceiptReader()
    pieces = [item for at in range(0, len(slip), size) for item in reader.feed(slip[at : at + size])]
    assert pieces == read(slip)
    assert not reader.inside_line


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300))
def test_no_bytes_break_the_reader(content: bytes) -> None:
    assert all(isinstance(item, Item) for item in read(content))


def test_what_it_does_not_know_is_named() -> None:
    assert [item.text for item in read(b"\x1b~\x1d#") if item.kind is Kind.UNKNOWN] == ["ESC ~", "GS #"]


@pytest.mark.parametrize(
    ("flag", "answers"),
    [
        ("", (0x12, 0x12, 0x12, 0x12)),
        ("paper_out", (0x1A, 0x32, 0x12, 0x7E)),
        ("cover_open", (0x1A, 0x16, 0x12, 0x12)),
        ("cutter_stuck", (0x1A, 0x52, 0x1A, 0x12)),
        ("head_hot", (0x1A, 0x52, 0x52, 0x12)),
        ("paper_low", (0x12, 0x12, 0x12, 0x1E)),
    ],
)
def test_each_flag_shows_in_the_status(
    receipts: ReceiptPrinter, caller: socket.socket, flag: str, answers: tuple[int, ...]
) -> None:
    receipts.set_flags(**({flag: True} if flag else {}))
    told = []
    for number in (1, 2, 3, 4):
        caller.sendall(bytes((0x10, 0x04, number)))
        told.append(caller.recv(16))
    assert told == [bytes((answer,)) for answer in answers]
    assert status_byte(1, ReceiptFlags()) == 0x12


def test_what_waits_comes_out_once_and_in_order(receipts: ReceiptPrinter, caller: socket.socket) -> None:
    receipts.set_flags(paper_out=True)
    caller.sendall(b"one\n" + CUT + b"two\n" + CUT + b"\x10\x04\x01")
    assert caller.recv(1) == b"\x1a"
    assert not receipts.receipts
    receipts.set_flags(paper_out=False)
    assert [receipt.text for receipt in receipts.wait_for_receipts(2)] == ["one", "two"]


def test_a_caller_that_leaves_in_the_middle_is_counted(receipts: ReceiptPrinter) -> None:
    with socket.create_connection((receipts.host, receipts.port), timeout=5) as caller:
        caller.sendall(b"half a li\x10\x04\x01")
        caller.recv(1)
    with socket.create_connection((receipts.host, receipts.port), timeout=5) as caller:
        caller.sendall(b"\x10\x04\x01")
        caller.recv(1)
        assert receipts.cut_off_count == 1


def test_it_shows_what_it_printed(shop: Shop, receipts: ReceiptPrinter, caller: socket.socket, slip: bytes) -> None:
    caller.sendall(slip)
    receipts.wait_for_receipts(1)
    base = shop.server.base_url
    shown = httpx.get(f"{base}/_sandbox/receipts").json()
    assert shown["receipts"][0]["codes"][0] == ["Code 128", "370730254104062718"]
    assert httpx.get(f"{base}/_sandbox/receipts/1/1.png").content == receipts.receipts[0].pictures[0]
    assert httpx.get(f"{base}/_sandbox/receipts/1/99.png").status_code == 404
    changed = httpx.post(f"{base}/_sandbox/receipts", json={"flags": {"cover_open": True}, "fault": {"kind": "refuse"}})
    assert changed.json()["flags"]["cover_open"]
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((receipts.host, receipts.port), timeout=5)
    assert httpx.post(f"{base}/_sandbox/receipts", json={"flags": {"no_such": True}}).status_code == 422
    httpx.post(f"{base}/_sandbox/reset").raise_for_status()
    assert httpx.get(f"{base}/_sandbox/receipts").json()["receipts"] == []


def test_receipts_lie_in_the_folder(tmp_path: Path) -> None:
    with (
        SandboxServer(SandboxConfig(folder=tmp_path)) as server,
        socket.create_connection((server.receipts.host, server.details.receipt_port), timeout=5) as caller,
    ):
        caller.sendall(b"hello\n\x1dv0\x00\x01\x00\x01\x00\xff" + CUT)
        server.receipts.wait_for_receipts(1)
    assert json.loads((tmp_path / "receipt-0001.json").read_text("utf-8"))["text"] == "hello"
    with Image.open(tmp_path / "receipt-0001-1.png") as image:
        assert image.size == (8, 1)
