"""Days and times can be typed in many ways, and what is shown is read as the same moment."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.ui.forms import moments

_LOCALES = st.sampled_from(("nb_NO", "en", "pl_PL", "de_DE", "fr_FR", "xx_XX"))
_ZONES = ("Europe/Oslo", "America/New_York", "Asia/Kathmandu", "UTC", "+05:30")


@settings(max_examples=80)
@given(st.datetimes(dt.datetime(1971, 1, 1), dt.datetime(2090, 1, 1)), st.sampled_from(_ZONES), _LOCALES)
def test_every_moment_is_read_as_it_is_shown(utc: dt.datetime, zone: str, locale: str) -> None:
    moment = utc.replace(tzinfo=dt.UTC).astimezone(moments.zone_of(zone))
    key = moments.zone_key(moment, zone)
    assert moments.read_moment(moments.show_moment(moment, key, locale), key, locale) == moment


def test_the_hour_that_comes_twice_is_shown_by_its_offset() -> None:
    oslo = ZoneInfo("Europe/Oslo")
    first = dt.datetime(2025, 10, 26, 2, 30, tzinfo=oslo)
    second = first.replace(fold=1)
    assert moments.zone_key(first) == "Europe/Oslo"
    assert moments.zone_key(second, "Europe/Oslo") == "+01:00"
    assert moments.read_moment("26 Oct 2025 02:30", "+01:00", "en").astimezone(dt.UTC) == second.astimezone(dt.UTC)


def test_a_wanted_zone_is_taken_if_its_clocks_agree() -> None:
    fixed = dt.datetime.fromisoformat("2025-01-22T10:00+01:00")
    assert moments.zone_key(fixed, "Europe/Warsaw") == "Europe/Warsaw"
    assert moments.zone_key(fixed, "Europe/London") == "+01:00"
    assert moments.zone_key(fixed, "Nowhere/Else", "Europe/Oslo") == "Europe/Oslo"
    assert moments.zone_key(fixed.replace(tzinfo=None)) == ""
    assert moments.zone_words("Europe/Warsaw", fixed) == "Warsaw, +01:00"
    assert moments.zone_words("America/New_York") == "New York"


@pytest.mark.parametrize(
    "text",
    ["22 Jan 2025", "22. januar 2025", "22 january 25", "2025-01-22", "22.1.2025", "22. 01. 25", " 22  jan  2025 "],
)
def test_a_day_is_typed_in_many_ways(text: str) -> None:
    assert moments.read_day(text, "nb_NO") == dt.date(2025, 1, 22)


@pytest.mark.parametrize(
    ("text", "locale"), [("3 mai 2025", "nb_NO"), ("3 Mai 2025", "de_DE"), ("3 maja 2025", "pl_PL")]
)
def test_months_have_the_names_of_the_desks_language(text: str, locale: str) -> None:
    assert moments.read_day(text, locale) == dt.date(2025, 5, 3)


@pytest.mark.parametrize("text", ["", "22", "22 Foo 2025", "22 Ju 2025", "1/2/2025", "22 Jan"])
def test_what_is_no_day_is_said(text: str) -> None:
    with pytest.raises(ValueError, match="A day, as 22 Jan 2025"):
        moments.read_day(text, "en")


@pytest.mark.parametrize(
    ("text", "time"),
    [("8:05", dt.time(8, 5)), ("0805", dt.time(8, 5)), ("08.05", dt.time(8, 5)), ("08:05:09", dt.time(8, 5, 9))],
)
def test_a_time_is_typed_in_many_ways(text: str, time: dt.time) -> None:
    assert moments.read_time(text) == time
    assert moments.read_moment(f"22 Jan 2025 {text}", "", "en") == dt.datetime.combine(dt.date(2025, 1, 22), time)


def test_times_that_are_none() -> None:
    with pytest.raises(ValueError, match="jump over"):
        moments.read_moment("30 Mar 2025 02:30", "Europe/Oslo", "en")
    with pytest.raises(ValueError, match="Day and time"):
        moments.read_moment("22 Jan 2025", "UTC", "en")
    with pytest.raises(ValueError, match="time zone"):
        moments.zone_of("Europe/Nowhere")
