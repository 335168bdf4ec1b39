"""Bytes of scales, as their documents print them."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.weights import ScaleStatus
from app.weighing.answers import SPEECHES, read_8217, read_line, read_sics
from app.weighing.reports import read_report
from app.weighing.weighed import Weighed


@pytest.mark.parametrize(
    ("report", "status", "grams"),
    [
        ("03 02 0b ff 00 00", "zero", 0),
        ("03 04 0b ff 34 19", "stable", 18291),  # 645.2 oz, DYMO M25
        ("03 04 02 00 e2 04", "stable", 1250),
        ("04 02 00 e2 04", "stable", 1250),  # a system that leaves the id out
        ("03 03 03 fe 7d 00", "motion", 1250),
        ("03 04 0c ff 0a 00", "stable", 454),
        ("03 05 02 00 05 00", "under_zero", None),
        ("03 06 02 00 00 00", "overload", None),
        ("03 01 02 00 00 00", "fault", None),
        ("03 07 02 00 00 00", "calibrate", None),
        ("03 04 63 00 01 00", "fault", None),  # a unit that no table has
        ("03 04 02 00 00 00", "zero", 0),
    ],
)
def test_usb_reports(report: str, status: str, grams: int | None) -> None:
    assert read_report(bytes.fromhex(report)) == Weighed(ScaleStatus(status), grams)


@pytest.mark.parametrize("report", ["", "03", "01 02 03 04 05 06", "03 02 0b ff"])
def test_other_reports_hold_no_weight(report: str) -> None:
    assert read_report(bytes.fromhex(report)) is None


@pytest.mark.parametrize(
    ("answer", "status", "grams"),
    [
        (b"S S      1.234 kg\r", "stable", 1234),
        (b"S D      1.230 kg", "motion", 1230),
        (b"S S   -  0.010 kg", "under_zero", -10),
        (b"S S    1234.5 g", "stable", 1235),
        (b"S S      0.000 kg", "zero", 0),
        (b"S +", "overload", None),
        (b"S -", "under_zero", None),
        (b"S I", "motion", None),
        (b"ES", "fault", None),
    ],
)
def test_sics(answer: bytes, status: str, grams: int | None) -> None:
    assert read_sics(answer, "kg") == Weighed(ScaleStatus(status), grams)


@pytest.mark.parametrize(
    ("answer", "status", "grams"),
    [
        (b"\x0201.250", "stable", 1250),
        (b"\x02 1.250N", "stable", 1250),
        (b"\x0200.000", "zero", 0),
        (b"\x02?A", "motion", None),
        (b"\x02?B", "overload", None),
        (b"\x02?D", "under_zero", None),
        (b"rest\x02?B\x0201.250", "stable", 1250),
    ],
)
def test_8217(answer: bytes, status: str, grams: int | None) -> None:
    assert read_8217(answer, "kg") == Weighed(ScaleStatus(status), grams)


@pytest.mark.parametrize(
    ("line", "status", "grams"),
    [
        (b"ST,GS,+  1.234kg", "stable", 1234),
        (b"US,GS,+  1.234kg", "motion", 1234),
        (b"ST,NT,-  0.004kg", "under_zero", -4),
        (b"  1,250 kg", "stable", 1250),
        (b"  1.250 kg ?", "motion", 1250),
        (b"2.5", "stable", 2500),
        (b"OL", "overload", None),
        (b"\x02 500 g\x03", "stable", 500),
        (b"2.2 lbs", "stable", 998),
    ],
)
def test_scales_that_speak_by_themselves(line: bytes, status: str, grams: int | None) -> None:
    assert read_line(line, "kg") == Weighed(ScaleStatus(status), grams)


@settings(max_examples=60)
@given(st.binary(max_size=24), st.sampled_from([*SPEECHES.values()]))
def test_noise_is_no_weight_and_no_mishap(noise: bytes, speech: object) -> None:
    read = speech.read  # type: ignore[attr-defined]  # one of the table's
    said = read(noise, "kg")
    assert said is None or said.grams is None or isinstance(said.grams, int)
    read_report(noise)


@settings(max_examples=40)
@given(st.integers(0, 65_535), st.integers(-5, 2), st.sampled_from([2, 3, 11, 12]))
def test_a_report_is_its_number_times_its_unit(count: int, power: int, unit: int) -> None:
    said = read_report(bytes((3, 4, unit, power % 256, count % 256, count // 256)))
    assert said is not None
    grams = {2: Decimal(1), 3: Decimal(1000), 11: Decimal("28.349523125"), 12: Decimal("453.59237")}[unit]
    assert said.grams is not None
    assert abs(said.grams - Decimal(count).scaleb(power) * grams) <= Decimal("0.5")
