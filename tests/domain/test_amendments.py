"""The before-and-after view of an amendment."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from pydantic import BaseModel, ConfigDict, Field

from app.domain.amendments import AmendmentDifference, ChangeKind, FieldChange, differences, is_shown, shown
from app.domain.money import Money
from app.domain.parcels import TemperatureRange
from app.domain.wording import speak


class Line(BaseModel):
    model_config = ConfigDict(frozen=True, title="Line")

    number: str = Field(title="Number")
    weight: float | None = Field(default=None, title="Weight")
    note: str = Field(default="", title="Note")

    def line_key(self) -> str:
        return self.number


class Terms(BaseModel):
    model_config = ConfigDict(frozen=True)

    price: Money | None = Field(default=None, title="Price")
    until: datetime | None = Field(default=None, title="Until")
    lines: tuple[Line, ...] = Field(default=(), title="Lines")
    without_lines: bool = False
    words: tuple[str, ...] = ()


def told(before: Terms, after: Terms, *, stays: bool = False) -> list[str]:
    return [change.sentence() for change in differences(before, after, lambda _path: stays)]


def test_nothing_differs() -> None:
    filled = Terms(price=Money(minor_units=1, currency="PLN"), lines=(Line(number="1"),))
    assert differences(filled, filled) == ()
    noon = datetime(2025, 1, 22, 12, tzinfo=UTC)
    other = Terms(until=noon.astimezone(timezone(timedelta(hours=2))))
    assert differences(Terms(until=noon), other) == (), "one moment, written in two ways"


def test_fields_in_words() -> None:
    before = Terms(price=Money(minor_units=150_050, currency="PLN"), until=datetime(2025, 1, 22, 12, tzinfo=UTC))
    after = Terms(price=Money(minor_units=160_000, currency="PLN"), words=("a", "b"))
    assert told(before, after) == [
        "Price: 1500.50 PLN → 1600.00 PLN",
        "Until: 2025-01-22 12:00 UTC will be removed",
        "Words: a; b is new",
    ]


def test_lines_are_matched_by_their_key() -> None:
    before = Terms(lines=(Line(number="a", weight=1), Line(number="b", weight=2)))
    after = Terms(lines=(Line(number="b", weight=2.5), Line(number="c", note="new")))
    assert differences(before, after) == (
        FieldChange(
            path="lines.0.weight",
            title="Line b · Weight",
            before="2",
            after="2.5",
            kind=ChangeKind.CHANGED,
            lines=("b",),
        ),
        FieldChange(path="lines.1", title="Line c", after="c, new", kind=ChangeKind.ADDED, lines=("c",)),
        FieldChange(path="lines", title="Line a", before="a, 1", kind=ChangeKind.REMOVED, lines=("a",)),
    )


def test_what_is_not_sent_stays_unless_ticked() -> None:
    before = Terms(lines=(Line(number="a"),))
    assert told(before, Terms(), stays=True) == ["Line a: a is not sent and is expected to stay"]
    assert told(before, Terms(without_lines=True), stays=True) == ["Line a: a will be removed"]
    assert told(before, Terms()) == ["Line a: a will be removed"]


def test_two_lines_of_one_key_are_both_seen() -> None:
    twice = (Line(number="a", note="x"), Line(number="a", note="y"))
    assert differences(Terms(lines=twice), Terms(lines=twice)) == ()
    assert told(Terms(lines=twice), Terms(lines=twice[:1])) == ["Line a (2): a, y will be removed"]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, ""),
        ("", ""),
        (True, "yes"),
        (False, "no"),
        (0.0, "0"),
        (12.5, "12.5"),
        (1_234_567.0, "1234567"),
        (datetime(2025, 1, 22, 13, tzinfo=timezone(timedelta(hours=1))), "2025-01-22 13:00 UTC+0100"),
        (Money(minor_units=500, currency="JPY"), "500 JPY"),
    ],
)
def test_words(value: object, words: str) -> None:
    assert shown(value) == words


def test_only_what_is_sent_changes_something() -> None:
    stays = FieldChange(path="a", title="A", before="1", kind=ChangeKind.NOT_SENT)
    new = FieldChange(path="b", title="B", after="1", kind=ChangeKind.ADDED)
    assert not AmendmentDifference(order_id="1", changes=(stays,)).changes_something
    assert AmendmentDifference(order_id="1", changes=(stays, new)).changes_something


class Details(BaseModel):
    signature: bool = Field(title="Signature")
    temperature: TemperatureRange = Field(title="Temperature")


def test_what_was_sent_is_found_again_in_another_language() -> None:
    cold, warm = (TemperatureRange(minimum_celsius=low, maximum_celsius=8) for low in (-2.5, 2))
    sent = Details(signature=True, temperature=cold)
    speak(lambda text, _: {"yes": "ja", "no": "nein", "Signature": "Unterschrift"}.get(text, ""))
    try:
        changes = differences(Details(signature=False, temperature=warm), sent)
        assert changes[0].sentence() == "Unterschrift: nein → ja"
    finally:
        speak(None)
    assert all(is_shown(change, sent) for change in changes)
    assert changes[0].sentence() == "Unterschrift: no → yes"
