"""A draft holds what is typed, builds the model, and says at each field what is wrong with it."""

import datetime as dt
import string
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict, Field, SecretStr

from app.connectors.betakom.extras import Customer as BetakomCustomer
from app.connectors.betakom.extras import Extras as BetakomExtras
from app.domain.amendments import differences
from app.domain.money import Money
from app.ui.forms.draft import Draft
from app.ui.forms.kinds import UNSET, Kind
from app.ui.forms.tree import Typed
from tests.ui.forms.every_kind import AMENDMENT, REAL, Bag, Box, Colour, Everything, Inner, Level, Measure, Stop

_TEXT = st.text(string.ascii_letters + "æøå -", max_size=20)
_NAME = st.text(string.ascii_letters, min_size=1, max_size=10)
_MOMENTS = st.datetimes(
    dt.datetime(1990, 1, 1), dt.datetime(2060, 1, 1), timezones=st.sampled_from((ZoneInfo("Europe/Oslo"), dt.UTC))
).filter(
    lambda at: at.replace(fold=0).utcoffset() == at.replace(fold=1).utcoffset()
)  # what no clock shows, or shows twice
_NUMBERS = st.floats(allow_nan=False, allow_infinity=False)
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | _TEXT, lambda inner: st.lists(inner, max_size=2), max_leaves=3
)
_STOPS = st.builds(
    Stop,
    number=st.integers(1, 9),
    city=_NAME,
    zone=st.sampled_from(("", "Europe/Warsaw")),
    begin=st.none() | _MOMENTS,
    end=st.none() | _MOMENTS,
    tags=st.lists(_TEXT, max_size=2).map(tuple),
)
_INNER = st.builds(
    Inner,
    street=_TEXT,
    country=st.sampled_from(("NO", "PL")),
    stops=st.lists(_STOPS, max_size=2).map(tuple),
    deeper=st.none() | st.builds(Inner, street=_TEXT),
)
_THINGS = st.builds(Box, size=st.integers(1, 9), name=_TEXT) | st.builds(Bag, soft=st.booleans())
EVERYTHING = st.builds(
    Everything,
    text=_TEXT,
    maybe=_NAME,
    long=st.text(string.printable, max_size=40),
    count=st.integers(-1000, 1000),
    ratio=st.none() | _NUMBERS,
    exact=st.decimals(-1000, 1000, places=4),
    price=st.none()
    | st.builds(Money, minor_units=st.integers(-(10**9), 10**9), currency=st.sampled_from(("NOK", "JPY"))),
    tick=st.booleans(),
    answer=st.none() | st.booleans(),
    colour=st.sampled_from(Colour),
    level=st.none() | st.sampled_from(Level),
    open_colour=st.none() | st.sampled_from(Colour) | _NAME,
    side=st.sampled_from(("left", "right")),
    country=st.none() | st.just("SE"),
    day=st.none() | st.dates(),
    clock=st.none() | st.times(),
    moment=st.none() | _MOMENTS,
    secret=st.none() | _NAME.map(SecretStr),
    width=st.none() | st.builds(Measure, value=st.floats(0.1, 100), unit=_NAME),
    nested=_INNER,
    optional=st.none() | _INNER,
    words=st.lists(_TEXT, max_size=3).map(tuple),
    numbers=st.lists(st.integers(-9, 9), max_size=3),
    stops=st.lists(_STOPS, max_size=3).map(tuple),
    labels=st.dictionaries(_NAME, _TEXT, max_size=3),
    extras=st.dictionaries(_NAME, _JSON, max_size=3),
    thing=st.none() | _THINGS,
    loose=st.none() | st.integers(-9, 9) | _TEXT | st.builds(Inner, street=_TEXT),
    things=st.lists(_THINGS, max_size=3).map(tuple),
    span=st.none() | st.timedeltas(dt.timedelta(0), dt.timedelta(days=9)),
)


def leaves(draft: Draft[Any], path: str = "") -> list[str]:
    """Return the paths of all leaves that a draft holds."""
    shape, node = draft.shape_at(path), draft.value(path)
    if isinstance(node, dict) and shape.kind is Kind.MODEL and shape.model is not None:
        names = [f"{path}.{name}" if path else name for name in shape.model.model_fields]
        return [leaf for name in names for leaf in leaves(draft, name)]
    if shape.is_many and isinstance(node, list):
        return [leaf for place in range(len(node)) for leaf in leaves(draft, f"{path}.{place}")]
    return [] if shape.is_branch else [path]


def typed_again(draft: Draft[Any]) -> None:
    """Type into every field what stands in it."""
    for path in leaves(draft):
        shape, value = draft.shape_at(path), draft.value(path)
        if shape.kind in {Kind.SECRET, Kind.CONSTANT} or value in (None, UNSET):
            continue
        second = value.currency if isinstance(value, Money) else ""
        zone = "UTC" if shape.kind is Kind.MOMENT else ""
        assert draft.type_in(path, draft.words(path, zone), second or zone), path


@settings(max_examples=60)
@given(EVERYTHING)
def test_what_is_loaded_is_built_again(model: Everything) -> None:
    built = Draft(Everything, model).build()
    assert (built.model, built.problems) == (model, ())
    assert built.model is not None
    assert built.model.model_fields_set == model.model_fields_set


@settings(max_examples=60)
@given(EVERYTHING)
def test_what_is_shown_can_be_typed_again(model: Everything) -> None:
    draft = Draft(Everything, model, locale="nb_NO")
    typed_again(draft)
    built = draft.build()
    assert (built.model, built.problems) == (model, ())


@settings(max_examples=30)
@given(EVERYTHING, EVERYTHING)
def test_every_difference_is_told_and_can_be_taken_back(start: Everything, now: Everything) -> None:
    draft = Draft(Everything, now, start=start)
    assert draft.is_changed() is (now != start)
    for _ in range(200):
        paths = sorted(draft.changed())
        if not paths:
            break
        draft.undo(paths[0])
    assert draft.build().model == start


@pytest.mark.parametrize("model", REAL, ids=lambda model: type(model).__name__)
def test_the_real_models_survive(model: BaseModel) -> None:
    draft: Draft[Any] = Draft(type(model), model, locale="nb_NO")
    assert draft.build().model == model
    typed_again(draft)
    assert draft.build().model == model
    assert not draft.is_changed()
    again: Draft[Any] = Draft(type(model), model.model_dump(mode="json"), start=model)
    assert again.build().model == model
    assert not again.changed()


def test_betakoms_extras_are_filled_in() -> None:
    draft = Draft(BetakomExtras, locale="nb_NO")
    assert [(each.field, each.title) for each in draft.build().problems] == [("total_price_eur", "This is missing")]
    draft.type_in("total_price_eur", "1 250,50")
    draft.add("customer")
    draft.type_in("customer.email", "anne@example.com")
    draft.type_in("customer.phone", "65 12 78 65")
    draft.add("packages")
    draft.type_in("packages.0.weight", "2.5")
    draft.type_in("loading.date", "22. jan 2026")
    draft.type_in("loading.time_from", "0800")
    made = draft.build().model
    assert made is not None
    assert made.total_price_eur == Decimal("1250.50")
    assert made.customer == BetakomCustomer(email="anne@example.com", phone="+4765127865")
    assert (made.packages[0].weight, made.packages[0].quantity) == (Decimal("2.5"), 1)
    assert (made.loading.date, made.loading.time_from) == (dt.date(2026, 1, 22), dt.time(8))


def test_what_cannot_be_read_stays_and_is_named() -> None:
    draft = Draft(Everything, Everything(text="a", nested=Inner(street="b")))
    for path, text, second, sentence in (
        ("count", "a few", "", "A whole number"),
        ("ratio", "1.2.3", "", "A number"),
        ("price", "1.005", "NOK", "2 digits after the point at most"),
        ("day", "30 Feb 2025", "", "There is no such day"),
        ("clock", "25:00", "", "There is no such time of day"),
        ("moment", "30 Mar 2025 02:30", "Europe/Oslo", "The clocks jump over this time there"),
    ):
        assert not draft.type_in(path, text, second)
        assert draft.words(path) == text
        problem = next(each for each in draft.build().problems if each.field == path)
        assert problem.title == sentence
    assert len(draft.build().problems) == 6
    assert draft.build().model is None


def test_emptied_fields() -> None:
    draft = Draft(Everything, Everything(text="a", maybe="b", count=5, nested=Inner(street="c")))
    draft.type_in("maybe", "")
    assert draft.value("maybe") is None
    draft.type_in("count", "")
    draft.type_in("text", "")
    # A number has a default, and it does not come back by itself; a text may be empty.
    assert [(each.field, each.title) for each in draft.build().problems] == [("count", "This is missing")]
    draft.set("count", UNSET)
    made = draft.build().model
    assert made is not None
    assert (made.count, made.text) == (1, "")


def test_problems_lie_where_the_fields_do() -> None:
    draft = Draft(Everything, Everything(text="a", tick=False, nested=Inner(street="b")))
    draft.set("tick", value=True)
    assert [(each.field, each.title) for each in draft.build().problems] == [("maybe", "A tick needs a maybe")]
    draft.set("tick", value=False)
    draft.type_in(f"{draft.add('stops')}.city", "x" * 41)
    draft.choose(draft.add("things"), 0)
    draft.type_in("things.0.size", "0")
    draft.add("things")
    draft.choose("things.1", 1)
    draft.rename(draft.add("labels"), "same")
    draft.rename(draft.add("labels"), "same")
    draft.add("optional")
    draft.set("colour", "blue")
    assert {(each.field, each.title) for each in draft.build().problems} == {
        ("stops.0.city", "40 characters at most"),
        ("things.0.size", "1 or more"),
        ("labels.1", "This name is there already"),
        ("optional.street", "This is missing"),
        ("colour", "One of 'deep_red' or 'kg'"),
    }


def test_the_fields_of_a_missing_model_are_named() -> None:
    draft = Draft(Everything)
    draft.add("stops")
    assert {each.field for each in draft.build().problems} == {"text", "nested.street", "stops.0.city"}


def test_foreign_paths_find_their_fields() -> None:
    draft = Draft(Everything, Everything(text="a", nested=Inner(street="b", stops=(Stop(city="c"),))))
    draft.choose(draft.add("things"), 1)
    draft.rename(draft.add("labels"), "a.b")
    assert draft.locate("nested.stops[0].city") == "nested.stops.0.city"
    assert draft.locate("things.0.bag.soft") == "things.0.soft"
    assert draft.locate("labels.a.b") == "labels.0"
    assert draft.locate("nested.stops.0.unheard_of") == "nested.stops.0"
    assert draft.locate("nested.stops.7.city") == "nested.stops"
    assert draft.locate("price.minor_units") == "price"
    assert draft.locate("recipient.phone") is None
    assert draft.locate("") is None


def test_entries_move_and_keep_their_numbers() -> None:
    stops = tuple(Stop(number=number, city=city) for number, city in ((1, "A"), (2, "B"), (3, "C")))
    draft = Draft(Everything, Everything(text="a", nested=Inner(street="b"), stops=stops))
    assert draft.move("stops.2", -1) == "stops.1"
    made = draft.build().model
    assert made is not None
    assert [(stop.number, stop.city) for stop in made.stops] == [(1, "A"), (2, "C"), (3, "B")]
    assert "stops" in draft.changed()
    assert draft.move("stops.0", -1) == "stops.0"
    draft.remove("stops.0")
    made = draft.build().model
    assert made is not None
    assert [(stop.number, stop.city) for stop in made.stops] == [(1, "C"), (2, "B")]
    draft.undo("stops")
    for path in sorted(draft.changed()):
        draft.undo(path)
    made = draft.build().model
    assert made is not None
    assert made.stops == stops


def test_changes_agree_with_the_differences_of_an_amendment() -> None:
    draft = Draft(type(AMENDMENT), AMENDMENT)
    draft.type_in("payment.price", "9 999,99", "PLN")
    draft.type_in("payment.days", "12")
    draft.type_in("spots.0.operations.0.begin", "22 Jan 2025 13:00", "Europe/Warsaw")
    draft.type_in("spots.0.operations.0.end", "22 Jan 2025 14:00", "Europe/Warsaw")
    draft.remove("loads.0")
    after = draft.build().model
    assert after is not None
    changes = differences(AMENDMENT, after)
    assert {change.path for change in changes} == draft.changed()
    assert len(changes) == 5
    for change in changes:
        draft.undo(change.path)
    assert draft.build().model == AMENDMENT


def test_a_kept_draft_is_compared_with_what_the_carrier_holds() -> None:
    turned = AMENDMENT.spots[0].model_copy(update={"name": "Ramp 3"})
    kept = AMENDMENT.model_copy(update={"spots": (turned, AMENDMENT.spots[1]), "payment": None})
    draft = Draft(type(AMENDMENT), kept, start=AMENDMENT)
    assert draft.changed() == {"spots.0.name", "payment"}
    draft.undo("payment")
    assert draft.value("payment.days") == 30


def test_unfinished_plain_data_is_kept() -> None:
    draft = Draft(Everything, {"text": "a", "count": "many", "thing": {"kind": "bag"}, "secret": "s3cret"})
    assert isinstance(draft.value("count"), Typed)
    assert draft.variant("thing") == 1
    assert draft.value("secret") == SecretStr("s3cret")
    assert {each.field for each in draft.build().problems} == {"count", "nested.street"}


def test_secrets_are_neither_shown_nor_repeated() -> None:
    draft = Draft(Everything, Everything(text="a", nested=Inner(street="b")))
    draft.type_in("secret", "s3cret-key")
    assert draft.words("secret") == ""
    assert draft.value("secret").get_secret_value() == "s3cret-key"
    draft.type_in("count", "x")
    assert "s3cret" not in repr(draft.build()) + repr(draft.value("")) + repr(draft)


class Aliased(BaseModel):
    """A model that calls its fields otherwise on the wire, and keeps what it does not know."""

    model_config = ConfigDict(frozen=True, extra="allow")

    order_id: int = Field(alias="orderId")


def test_aliases_and_unknown_fields_survive() -> None:
    model = Aliased.model_validate({"orderId": 5, "later": [1, 2]})
    draft = Draft(Aliased, model)
    assert draft.build().model == model
    assert Draft(Aliased, {"orderId": 5, "later": [1, 2]}).build().model == model
    assert draft.locate("orderId") == "order_id"
    draft.type_in("order_id", "six")
    assert [each.field for each in draft.build().problems] == ["order_id"]
