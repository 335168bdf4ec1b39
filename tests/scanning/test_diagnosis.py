"""What one scan of the test code shows."""

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from app.domain.scanners import Keyboards, Layout, Lock, Scanner, SerialScanner
from app.scanning.diagnosis import TEST_CODE, Diagnosis, Key, diagnose, diagnose_serial
from app.scanning.layouts import meant, mixes, typed
from app.scanning.symbols import symbol


def scan(text: str, known: Scanner | None = None, gap_ms: int = 8) -> Diagnosis:
    keys = [Key(sign, number * gap_ms / 1000) for number, sign in enumerate(text)]
    return diagnose(keys, known or Scanner())


def test_a_scanner_that_is_right_is_fine() -> None:
    assert scan(f"{TEST_CODE}\r").is_fine
    assert scan(f"]C0{TEST_CODE}\r").is_fine
    assert scan(f"#{TEST_CODE}", Scanner(prefix="#")).is_fine, "with a prefix, Enter may get lost"
    assert scan(f"{TEST_CODE}", Scanner(needs_end=False)).is_fine


@pytest.mark.parametrize("keyboards", list(mixes()))
def test_every_wrong_keyboard_is_found_and_the_correction_reads_the_same_scan(keyboards: Keyboards) -> None:
    arrived = typed(TEST_CODE, keyboards)
    assert arrived is not None
    found = scan(f"{arrived}\r")
    assert found.understood
    # Two mistakes may look alike on this code; what counts is that it is read.
    corrected = found.corrected or Scanner()
    assert meant(arrived, corrected.keyboards) == TEST_CODE
    again = scan(f"{arrived}\r", corrected)
    assert again.is_fine


def test_the_usual_mistakes_are_said_in_plain_words() -> None:
    german = typed(TEST_CODE, Keyboards(computer=Layout.DE))
    french = typed(TEST_CODE, Keyboards(scanner=Layout.FR))
    caps = typed(TEST_CODE, Keyboards(lock=Lock.CAPS))
    shifted = typed(TEST_CODE, Keyboards(lock=Lock.SHIFT))
    assert scan(f"{german}\r").findings == ("The scanner types English (US) where the keyboard is German",)
    assert scan(f"{french}\r").findings == ("The scanner types French where the keyboard is English (US)",)
    assert scan(f"{caps}\r").findings == ("The scanner has Caps Lock on",)
    assert scan(f"{shifted}\r").findings == ("The scanner presses Shift the other way round",)


@pytest.mark.parametrize(
    ("sent", "known", "finding", "changes"),
    [
        (f"{TEST_CODE}\r", Scanner(prefix="#"), "The prefix “#” did not come", {"prefix": ""}),
        (f"~{TEST_CODE}\r", Scanner(), "It sends “~” before each code", {"prefix": "~"}),
        (f"{TEST_CODE}!\r", Scanner(), "It sends “!” after each code", {"suffix": "!"}),
        (f"{TEST_CODE}\r", Scanner(suffix="!"), "The suffix “!” did not come", {"suffix": ""}),
        (TEST_CODE, Scanner(), "The scanner sends no Enter after a code", {"needs_end": False, "min_length": 6}),
        (
            f"{TEST_CODE}{TEST_CODE}",
            Scanner(),
            "Two scans came as one: the scanner sends no Enter between them",
            {"needs_end": False, "min_length": 6},
        ),
    ],
)
def test_prefix_suffix_and_enter(sent: str, known: Scanner, finding: str, changes: dict[str, object]) -> None:
    found = scan(sent, known)
    assert found.findings == (finding,)
    assert found.corrected == known.model_copy(update=changes)


def test_slow_gaps_are_measured_and_allowed_up_to_a_persons() -> None:
    found = scan(f"{TEST_CODE}\r", gap_ms=62)
    assert found.findings == ("It waits up to 62 ms between two keys, 45 ms are allowed",)
    assert found.corrected is not None
    assert 62 < found.corrected.max_gap_ms <= 100
    assert scan(f"{TEST_CODE}\r", found.corrected, gap_ms=62).is_fine
    slow = scan(f"{TEST_CODE}\r", gap_ms=260)
    assert slow.corrected is None
    assert "260 ms" in slow.findings[0]


def test_several_mistakes_are_put_right_at_once() -> None:
    german = typed(f"#{TEST_CODE}", Keyboards(computer=Layout.DE))
    found = scan(german or "", gap_ms=70)
    assert len(found.findings) == 4
    assert found.corrected is not None
    assert (found.corrected.prefix, found.corrected.keyboards.computer) == ("#", Layout.DE)
    assert scan(german or "", found.corrected, gap_ms=70).is_fine


def test_half_a_scan_and_another_code() -> None:
    half = scan(f"{TEST_CODE[9:]}\r")
    assert half.findings == (f"Only {len(TEST_CODE) - 9} of {len(TEST_CODE)} signs came: half a scan",)
    assert half.corrected is None
    assert not scan("PD-1002\r").understood


@settings(max_examples=60)
@given(st.text(max_size=40), st.integers(0, 300))
def test_whatever_comes_is_judged_without_a_mishap(text: str, gap_ms: int) -> None:
    found = scan(text, gap_ms=gap_ms)
    assert found.understood or not found.findings


def test_serial_scanners_have_prefix_and_suffix() -> None:
    known = SerialScanner(name="Ramp", device="/dev/ttyUSB0", prefix="A", suffix="Z")
    assert diagnose_serial(TEST_CODE, known) == ((), None)
    findings, corrected = diagnose_serial(f"1{TEST_CODE}2", known)
    assert findings == ("It sends “1” before each code", "It sends “2” after each code")
    assert corrected == known.model_copy(update={"prefix": "A1", "suffix": "2Z"})
    assert diagnose_serial("PD-1002", known) == ((), None)


@pytest.mark.parametrize("kind", ["Code128", "QRCode", "DataMatrix"])
def test_symbols_on_the_screen_are_read_by_a_scanner(kind: str) -> None:
    drawn = symbol(TEST_CODE, kind)  # type: ignore[arg-type]  # one of its kinds
    rows = drawn.rows * 40 if len(drawn.rows) == 1 else drawn.rows
    image = Image.new("L", (drawn.width, len(rows)), 255)
    for y, row in enumerate(rows):
        for x, sign in enumerate(row):
            if sign == "1":
                image.putpixel((x, y), 0)
    factor = 3
    large = image.resize((image.width * factor, image.height * factor), Image.Resampling.NEAREST)
    assert [code.text for code in zxingcpp.read_barcodes(large)] == [TEST_CODE]
