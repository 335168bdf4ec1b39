import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from app.domain.printers import Printer, PrinterRoute
from app.printing.lanes import Lanes

ZEBRA = Printer(id="zebra", name="Zebra", host="10.0.0.7")
OTHER = Printer(id="other", name="Other", host="10.0.0.8")
HOLD = """
import sys
from pathlib import Path
from app.domain.printers import Printer
from app.printing.lanes import Lanes
with Lanes(Path(sys.argv[1])).held(Printer(id="same", name="Same", host="10.0.0.7")):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_two_settings_of_one_printer_share_a_lane_and_two_printers_do_not(tmp_path: Path) -> None:
    lanes = Lanes(tmp_path / "locks")
    with lanes.held(ZEBRA) as lane, lanes.held(OTHER, 0.1) as other:
        assert lane is not other
        with pytest.raises(TimeoutError), lanes.held(ZEBRA.model_copy(update={"id": "same"}), 0.05):
            pass
    with lanes.held(ZEBRA, 0.1) as again:
        assert again is lane


def test_processes_of_one_station_take_turns_and_one_that_is_killed_gives_its_turn_up(tmp_path: Path) -> None:
    lanes = Lanes(tmp_path)
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(TimeoutError), lanes.held(ZEBRA, 0.1):
            pass
        with lanes.held(OTHER, 0.1):
            pass
        waited: list[str] = []

        def wait() -> None:
            with lanes.held(ZEBRA):
                waited.append("held")

        waiting = threading.Thread(target=wait)
        waiting.start()
        holder.kill()
        waiting.join(10)
        assert waited == ["held"]
    finally:
        holder.kill()
        holder.communicate()


def test_the_pause_between_connections_holds_for_the_next_process_too(tmp_path: Path) -> None:
    with Lanes(tmp_path).held(ZEBRA):
        pass
    began = time.monotonic()
    with Lanes(tmp_path).held(ZEBRA):
        assert time.monotonic() - began > 0.05
    for path in tmp_path.iterdir():
        os.utime(path, (time.time() + 86_400, time.time() + 86_400))
    with Lanes(tmp_path).held(ZEBRA, 5):
        pass  # a clock that was set back holds nobody up
    folder = Printer(id="f", name="F", route=PrinterRoute.FOLDER, folder="/x")
    with Lanes(tmp_path).held(folder):
        pass


def test_a_folder_that_cannot_be_made_stops_no_label(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with Lanes(tmp_path / "file" / "locks").held(ZEBRA, 0.1) as lane:
        assert lane.talks is None
