"""The Settings screen's behaviour, without a window."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.domain.printers import Printer
from app.domain.scanners import KEYBOARD, SeenScanner, SerialScanner
from app.domain.weights import ScaleKind
from app.settings.file import SettingsFile
from app.settings.model import Desk, Settings, Theme
from app.ui.setup.draft import values_of
from app.ui.setup.presenter import SetupPresenter, SetupState
from app.ui.setup.section_words import sections_said
from app.ui.setup.sections import SECTIONS, section_of
from tests.fakes.desk_parts import TestClock
from tests.fakes.hand_scale import HandScale
from tests.fakes.plain_work import HeldWork

SENDER = {
    "sender.name": "Fjordlys Handel AS",
    "sender.address.street": "Storgata",
    "sender.address.house_number": "12",
    "sender.address.postal_code": "0165",
    "sender.address.city": "Oslo",
    "sender.phone": "22 33 44 55",
    "sender.email": "lager@fjordlys.example",
}


@dataclass
class Shown:
    """Writes down what the presenter tells."""

    states: list[SetupState] = field(default_factory=list)
    changes: int = 0

    def show_state(self, state: SetupState) -> None:
        self.states.append(state)

    def settings_changed(self) -> None:
        self.changes += 1


@dataclass
class Bench:
    file: SettingsFile
    work: HeldWork
    view: Shown
    presenter: SetupPresenter

    def type(self, **typed: object) -> None:
        for path, value in typed.items():
            self.presenter.type(path, value)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    file = SettingsFile(tmp_path / "settings.toml")
    file.keep(Settings(desk=Desk(name="Desk 3", label_printer="zebra", account="oslo")))
    work, view = HeldWork(), Shown()
    return Bench(file, work, view, SetupPresenter(file, TestClock(), work, view))


def test_all_three_cards_are_kept_at_once(bench: Bench) -> None:
    bench.type(**SENDER)
    bench.type(**{"desk.operator": "Marit L.", "desk.scanner.max_gap_ms": "60", "desk.boxes.0.width_cm": "21"})
    bench.type(**{"appearance.theme": "dark", "appearance.text_percent": 150})
    bench.presenter.keep()
    kept = SettingsFile(bench.file.path).current
    assert kept.sender is not None
    assert kept.sender.phone == "+4722334455"
    assert (kept.desk.operator, kept.desk.scanner.max_gap_ms, kept.desk.boxes[0].width_cm) == ("Marit L.", 60, 21)
    assert (kept.appearance.theme, kept.appearance.text_percent) == (Theme.DARK, 150)
    assert (kept.desk.label_printer, kept.desk.account) == ("zebra", "oslo")
    assert bench.view.changes == 1
    assert not bench.presenter.state.changed


def test_what_others_changed_meanwhile_stays(bench: Bench) -> None:
    bench.type(**{"desk.name": "Desk 4"})
    bench.file.keep_printer(Printer(id="new", name="New"))
    bench.presenter.keep()
    assert [printer.id for printer in bench.file.current.printers] == ["new"]
    assert bench.file.current.desk.name == "Desk 4"


def test_every_wrong_field_is_named_and_nothing_typed_is_lost(bench: Bench) -> None:
    typed = {**SENDER, "sender.address.postal_code": "0 67", "desk.name": "", "desk.scanner.max_gap_ms": "soon"}
    bench.type(**typed, **{"desk.boxes.1.depth_cm": "deep", "desk.boxes.2.name": " "})
    bench.presenter.keep()
    state = bench.presenter.state
    assert set(state.problems) == {
        "sender.address.postal_code",
        "desk.name",
        "desk.scanner.max_gap_ms",
        "desk.boxes.1.depth_cm",
        "desk.boxes.2.name",
    }
    assert bench.file.current.desk.name == "Desk 3"
    bench.presenter.refresh()
    assert bench.presenter.state.draft["desk"]["scanner"]["max_gap_ms"] == "soon"


def test_no_sender_is_no_mistake_and_half_a_sender_is_one(bench: Bench) -> None:
    bench.type(**{"desk.name": "Desk 5"})
    bench.presenter.keep()
    assert bench.file.current.sender is None
    bench.type(**{"sender.name": "Fjordlys"})
    bench.presenter.keep()
    assert "sender.address.street" in bench.presenter.state.problems


def test_boxes_come_and_go_but_one_stays(bench: Bench) -> None:
    for _ in range(10):
        bench.presenter.add_box()
    assert len(bench.presenter.state.draft["desk"]["boxes"]) == 8
    for _ in range(10):
        bench.presenter.remove_box(0)
    assert len(bench.presenter.state.draft["desk"]["boxes"]) == 1
    bench.presenter.undo()
    assert len(bench.presenter.state.draft["desk"]["boxes"]) == 4
    assert not bench.presenter.state.changed


def test_typing_it_back_is_no_change(bench: Bench) -> None:
    bench.type(**{"desk.name": "Desk 4"})
    bench.type(**{"desk.name": "Desk 3"})
    assert not bench.presenter.state.changed


def test_a_file_that_cannot_be_written_says_so_and_keeps_what_was_typed(bench: Bench) -> None:
    bench.file.path.unlink()
    bench.file.path.mkdir()  # no file can take its place
    bench.type(**{"desk.name": "Desk 4"})
    bench.presenter.keep()
    state = bench.presenter.state
    assert state.trouble is not None
    assert (state.changed, state.draft["desk"]["name"]) == (True, "Desk 4")
    assert bench.view.changes == 0


def test_what_is_typed_while_it_is_written_stays(bench: Bench) -> None:
    bench.work.at_once = False
    bench.type(**{"desk.name": "Desk 4"})
    bench.presenter.keep()
    bench.type(**{"desk.operator": "Jonas"})
    bench.work.go()
    assert bench.file.current.desk.name == "Desk 4"
    assert bench.presenter.state.changed
    assert bench.presenter.state.draft["desk"]["operator"] == "Jonas"


def test_a_scale_that_is_found_goes_into_the_fields_and_stays_with_the_rest(bench: Bench) -> None:
    scale = HandScale()
    presenter = SetupPresenter(bench.file, TestClock(), bench.work, bench.view, scale)
    scale.put(1250)
    presenter.tick()
    assert presenter.state.reading is not None
    assert presenter.state.reading.shown() == "1.25 kg"
    presenter.find_scales()
    assert values_of(presenter.state.draft)["desk.scale.device"] == "/dev/hidraw3"
    presenter.type("desk.scale.tolerance_percent", "40")
    presenter.keep()
    kept = bench.file.current.desk.scale
    assert (kept.kind, kept.device, kept.tolerance_percent) == (ScaleKind.HID, "/dev/hidraw3", 40)
    presenter.type("desk.name", "Desk 9")
    presenter.keep()
    assert bench.file.current.desk.scale == kept


def test_sections_go_round_and_what_is_wrong_is_shown_first(bench: Bench) -> None:
    presenter = bench.presenter
    for _ in SECTIONS:
        presenter.next_section()
    assert presenter.state.section == SECTIONS[0]
    presenter.previous_section()
    assert presenter.state.section == SECTIONS[-1]
    bench.type(**{"desk.scale.tolerance_percent": "much", "appearance.theme": "dark"})
    assert presenter.changed_sections == {"scale", "look"}
    presenter.keep()
    assert presenter.state.section == "scale"
    said = sections_said(dict.fromkeys(SECTIONS, ""), presenter.state, presenter.changed_sections)
    assert [name for name, each in said.items() if each.wrong] == ["scale"]
    assert [name for name, each in said.items() if each.changed] == ["scale", "look"]


def test_each_field_stands_in_a_section(bench: Bench) -> None:
    bench.presenter.add_scanner()
    found = {section_of(path) for path in values_of(bench.presenter.state.draft)}
    assert found == set(SECTIONS) - {"support"}


def test_scanners_on_ports_are_found_added_kept_and_taken_away(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.toml")
    work, view = HeldWork(), Shown()
    ports = (("Datalogic Gryphon", "/dev/ttyACM0"), ("Datalogic Gryphon", "/dev/ttyACM1"))
    seen = (SeenScanner(KEYBOARD), SeenScanner("Datalogic Gryphon", is_there=False))
    presenter = SetupPresenter(file, TestClock(), work, view, find_ports=lambda: ports, seen=lambda: seen)
    presenter.show("scanners")
    presenter.find()
    presenter.use_port(0)
    assert presenter.state.free_ports == ports[1:]
    presenter.use_port(0)
    presenter.use_port(0)
    presenter.type("desk.serial_scanners.1.baud", 115_200)
    presenter.type("desk.serial_scanners.1.same_scan_ms", "900")
    presenter.keep()
    assert file.current.desk.serial_scanners == (
        SerialScanner(name="Datalogic Gryphon", device="/dev/ttyACM0"),
        SerialScanner(name="Datalogic Gryphon 2", device="/dev/ttyACM1", baud=115_200, same_scan_ms=900),
    )
    presenter.tick()
    assert presenter.state.scanners == seen
    presenter.type("desk.serial_scanners.1.name", "Datalogic Gryphon")
    presenter.type("desk.serial_scanners.1.device", "/dev/ttyACM0")
    presenter.keep()
    assert set(presenter.state.problems) == {"desk.serial_scanners.1.name", "desk.serial_scanners.1.device"}
    presenter.remove_scanner(0)
    presenter.type("desk.serial_scanners.0.same_scan_ms", " ")
    presenter.keep()
    left = SerialScanner(name="Datalogic Gryphon", device="/dev/ttyACM0", baud=115_200)
    assert list(file.current.desk.serial_scanners) == [left]


def test_diagnostics_are_written_once_and_it_is_said_where_or_why_not(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.toml")
    work, view = HeldWork(at_once=False), Shown()
    presenter = SetupPresenter(file, TestClock(), work, view, pack=lambda folder: folder / "diagnostics.zip")
    presenter.pack(tmp_path)
    presenter.pack(tmp_path)
    assert len(work.lanes) == 1
    work.go()
    assert presenter.state.packed == tmp_path / "diagnostics.zip"
    refused = SetupPresenter(file, TestClock(), HeldWork(), view)
    refused.pack(tmp_path)
    assert refused.state.packed is None
    assert refused.state.trouble is not None
