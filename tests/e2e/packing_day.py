"""A packer without hands but a scanner: the real program, the five systems and the printers beside it, and a cable to pull."""

import contextlib
import io
import os
import pty
import tty
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pypdfium2
import zxingcpp
from PIL import Image

from app.bootstrap.build import SystemClock
from app.bootstrap.home import Home
from app.bootstrap.play import draw_label
from app.bootstrap.running_sandbox import noted
from app.domain.ports import Who
from app.domain.printers import DocumentKind, Printer, PrinterLanguage, PrinterRoute
from app.domain.scanners import SerialScanner
from app.sandbox.config import SandboxConfig, SandboxDetails
from app.sandbox.runner import SandboxServer
from app.sandbox.transeu.variants import TransEuVariants
from app.settings.file import SettingsFile
from app.settings.model import Language, Settings
from app.storage import open_store
from app.workflows.change_order import read_order
from tests.e2e.keyboard import Keyboard
from tests.e2e.robot import PATIENCE_SECONDS, Robot, until
from tests.fakes.cable import Cable

PAGES = "page-printer"


class PackingDay:
    """The desk with what stands around it.

    Args:
        robot: The program.
        keyboard: The scanner that types.
        sandbox: The carriers and the Zebra.
        cable: Between program and carriers.
        line: Our end of the serial scanner's line.
        pages: Where the printer for pages lays what it printed.
    """

    def __init__(
        self, robot: Robot, keyboard: Keyboard, sandbox: SandboxServer, cable: Cable, line: int, pages: Path
    ) -> None:
        self._keyboard = keyboard
        self.robot, self.sandbox, self.cable = robot, sandbox, cable
        self._line, self._pages = line, pages
        self._labels_taken = 0
        self._pages_taken: set[Path] = set()

    # --- the packer's hands -------------------------------------------------------------------------------------------

    def scan(self, *codes: str) -> None:
        """Scan codes one after the other, as fast as they can be."""
        self._keyboard.burst(*codes)

    def serial_scan(self, *codes: str) -> None:
        """Scan codes with the scanner on the serial line."""
        os.write(self._line, "".join(f"{code}\r\n" for code in codes).encode())

    def refused(self, code: str, *words: str) -> None:
        """Scan what is to be refused; wait for the words of its verdict, which stands until the next scan."""
        self.scan(code)
        self.said(*words)

    def said(self, *words: str) -> None:
        """Wait until all of these words stand across the window or in its strips."""
        seen = ""

        def look() -> bool:
            nonlocal seen
            seen = self.robot.glance()
            return all(word in seen for word in words)

        try:
            until(look, " and ".join(words))
        except AssertionError as error:
            raise AssertionError(f"{error}\n{seen}\n{self.robot.screen()}") from None

    # --- paper --------------------------------------------------------------------------------------------------------

    def labels(self, count: int = 1) -> list[str]:
        """Take so many fresh labels off the Zebra, and read the barcode of each."""
        wanted = self._labels_taken + count
        pictures = self.sandbox.zebra.wait_for_pictures(wanted, PATIENCE_SECONDS)
        came = len(pictures) - self._labels_taken
        assert came >= count, f"{came} of {count} labels came out\n{self.robot.glance()}"
        fresh = [read_barcode(pictures[number]) for number in range(self._labels_taken + 1, wanted + 1)]
        self._labels_taken = wanted
        return fresh

    def page(self) -> str:
        """Take the fresh label off the printer for pages, and read its barcode."""
        fresh = until(lambda: sorted(set(self._pages.glob("*.pdf")) - self._pages_taken), "a page")
        assert len(fresh) == 1, fresh
        self._pages_taken.update(fresh)
        with contextlib.closing(pypdfium2.PdfDocument(fresh[0])) as document:
            assert len(document) == 1
            picture = io.BytesIO()
            document[0].render(scale=203 / 72).to_pil().save(picture, "PNG")
        return read_barcode(picture.getvalue())

    def all_paper(self) -> Counter[str]:
        """Return how often each label came out of the Zebra, by what its barcode says."""
        return Counter(read_barcode(picture) for picture in self.sandbox.zebra.pictures.values())

    # --- what is known -------------------------------------------------------------------------------------------------

    def state(self, reference: str) -> str:
        """Return where an order stands in the station's book."""
        return str(self.robot.rows("SELECT state FROM orders WHERE reference = ?", reference)[0][0])

    def becomes(self, reference: str, *states: str, seconds: float = PATIENCE_SECONDS) -> None:
        """Wait for an order's state."""
        until(lambda: self.state(reference) in states, f"{reference} to be {' or '.join(states)}", seconds)

    def at_carrier(self) -> dict[str, list[Any]]:
        """Return what Porterbuddy holds, by the orders' references."""
        held: dict[str, list[Any]] = {}
        for order in list(self.sandbox.porterbuddy.orders.values()):
            held.setdefault(str(order.order_reference), []).append(order)
        return held


def read_barcode(picture: bytes) -> str:
    """Return what the bars of a label say, as a scanner reads them off the paper."""
    with Image.open(io.BytesIO(picture)) as image:
        read = zxingcpp.read_barcodes(image.convert("L"))
    (bars,) = (each.text for each in read if each.format == zxingcpp.BarcodeFormat.Code128)
    return bars


@contextlib.contextmanager
def packing_day(folder: Path, orders: Sequence[Mapping[str, Any]]) -> Iterator[PackingDay]:
    """Open the program's window on a queue of orders.

    Args:
        orders: In the form in which the station takes orders in; the first one's reference begins with "PD-1001".
    """
    home = Home(folder / "desk" / "rehearsal")
    home.make()
    pages = folder / "pages"
    pages.mkdir()
    ours, theirs = pty.openpty()
    tty.setraw(theirs)
    with contextlib.ExitStack() as opened:
        opened.callback(os.close, ours)
        opened.callback(os.close, theirs)
        config = SandboxConfig(transeu=TransEuVariants(https_only=False))
        sandbox = opened.enter_context(SandboxServer(config, draw=draw_label))
        cable = opened.enter_context(Cable(int(sandbox.base_url.rpartition(":")[2])))
        SettingsFile(home.settings).change(lambda old: _set_up(old, os.ttyname(theirs), pages))
        with open_store(home.database, SystemClock()) as store:
            for order in orders:
                assert store.orders.add(read_order(dict(order)), environment="rehearsal", source="test", who=Who())
        opened.enter_context(noted(home, _behind(cable, sandbox.details)))
        robot = opened.enter_context(Robot(folder / "desk").at_work())
        keyboard = Keyboard()
        opened.callback(keyboard.close)
        yield PackingDay(robot, keyboard, sandbox, cable, ours, pages)


def _behind(cable: Cable, details: SandboxDetails) -> SandboxDetails:
    """Let the systems be reached by the cable; the made-up keyring is on the desk itself."""
    systems = tuple(
        system.model_copy(update={"base_url": system.base_url.replace(details.base_url, cable.base_url)})
        for system in details.systems
    )
    return details.model_copy(update={"systems": systems})


def _set_up(old: Settings, device: str, pages: Path) -> Settings:
    printer = Printer(
        id=PAGES,
        name="Page printer",
        route=PrinterRoute.FOLDER,
        folder=str(pages),
        language=PrinterLanguage.DRIVER,
        documents=(DocumentKind.LABEL,),
    )
    scanner = SerialScanner(name="Left hand", device=device)
    # An X server that is put off for a while between two keys of a burst is no slow scanner: it gets the longest time there is.
    typing = old.desk.scanner.model_copy(update={"max_gap_ms": 200})
    desk = old.desk.model_copy(update={"serial_scanners": (scanner,), "scanner": typing})
    # What is read off the screen is English, whatever a fresh desk speaks.
    appearance = old.appearance.model_copy(update={"locale": "en_GB", "language": Language.ENGLISH})
    return old.model_copy(update={"printers": (printer,), "desk": desk, "appearance": appearance})
