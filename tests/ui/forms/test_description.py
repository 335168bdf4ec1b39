"""Models say what their forms look like."""

import datetime as dt
from typing import Annotated, Literal, NewType
from uuid import UUID

import pytest
from pydantic import BaseModel, Field, RootModel
from typing_extensions import TypeAliasType

from app.connectors.parcellab.options import Settings
from app.connectors.parcellab.wire import OrderRecord
from app.connectors.transeu.amendment import Amendment, Length, Spot
from app.connectors.transiteo.customs import CustomsOrder
from app.domain.addresses import Party
from app.ui.forms import names
from app.ui.forms.annotations import member_words, shape_of
from app.ui.forms.description import describe
from app.ui.forms.kinds import FieldDescription, Kind, Need
from tests.ui.forms.every_kind import Colour, Everything, Level

Meters = NewType("Meters", float)
Alias = TypeAliasType("Alias", Annotated[str, Field(max_length=7)])


class Rooted(RootModel[list[int]]):
    """A list by another name."""


def field(model: type[BaseModel], name: str) -> FieldDescription:
    return describe(model).by_name[name]


def test_kinds() -> None:
    kinds = {each.name: each.shape.kind for each in describe(Everything).fields}
    assert kinds == {
        "text": Kind.TEXT,
        "maybe": Kind.TEXT,
        "long": Kind.LONG_TEXT,
        "count": Kind.INTEGER,
        "ratio": Kind.NUMBER,
        "exact": Kind.NUMBER,
        "price": Kind.MONEY,
        "tick": Kind.YES_NO,
        "answer": Kind.YES_NO,
        "colour": Kind.CHOICE,
        "level": Kind.CHOICE,
        "open_colour": Kind.CHOICE,
        "side": Kind.CHOICE,
        "country": Kind.COUNTRY,
        "country3": Kind.COUNTRY,
        "currency": Kind.CURRENCY,
        "language": Kind.LANGUAGE,
        "phone": Kind.PHONE,
        "day": Kind.DATE,
        "clock": Kind.TIME,
        "moment": Kind.MOMENT,
        "secret": Kind.SECRET,
        "guess": Kind.TEXT,
        "width": Kind.MODEL,
        "nested": Kind.MODEL,
        "optional": Kind.MODEL,
        "words": Kind.LIST,
        "numbers": Kind.LIST,
        "stops": Kind.LIST,
        "labels": Kind.MAPPING,
        "extras": Kind.MAPPING,
        "thing": Kind.UNION,
        "loose": Kind.UNION,
        "things": Kind.LIST,
        "span": Kind.RAW,
    }


def test_marks() -> None:
    assert field(Everything, "text").need is Need.REQUIRED
    assert field(Everything, "guess").need is Need.ASKED
    assert field(CustomsOrder, "status").need is Need.NEEDED
    assert field(OrderRecord, "recipient_email").need is Need.NEEDED
    width = field(Everything, "width")
    assert (width.title, width.is_confirmed) == ("Width", False)
    assert not field(Length, "unit_code").is_confirmed
    assert not field(Settings, "cancel_form").is_confirmed
    assert field(Settings, "token").is_confirmed
    assert field(Spot, "spot_order").is_place
    assert describe(Length).is_measure
    assert not describe(Spot).is_measure


def test_codes_are_known_by_pattern_or_by_mark() -> None:
    assert field(OrderRecord, "destination_country_iso3").shape.letters == 3
    assert field(CustomsOrder, "departure_country").shape.letters == 2
    kinds = {
        name: field(OrderRecord, name).shape.kind
        for name in ("language_iso2", "order_currency", "timezone", "recipient_phone")
    }
    assert list(kinds.values()) == [Kind.LANGUAGE, Kind.CURRENCY, Kind.ZONE, Kind.PHONE]
    assert field(Spot, "timezone").shape.kind is Kind.ZONE
    assert field(Amendment, "additional_terms").shape.kind is Kind.LONG_TEXT
    country = describe(Party).by_name["address"].shape.model
    assert country is not None
    assert field(country, "country").shape.kind is Kind.COUNTRY


def test_words_of_choices() -> None:
    assert [member_words(each) for each in (*Colour, *Level)] == ["Deep red", "kg", "Low", "High"]
    assert [each.words for each in field(Everything, "side").shape.options] == ["Left", "Right"]
    assert field(Everything, "open_colour").shape.is_open
    assert [each.title for each in field(Everything, "thing").shape.variants] == ["Box", "Bag"]
    assert [each.title for each in field(Everything, "loose").shape.variants] == ["Whole number", "Inner", "Text"]
    mutations = field(OrderRecord, "mutations").shape.item
    assert mutations is not None
    assert [each.title for each in mutations.variants][:3] == ["Add tracking", "Cancel tracking", "Cancel order"]


@pytest.mark.parametrize(
    ("annotation", "kind"),
    [
        (Meters, Kind.NUMBER),
        (Alias, Kind.TEXT),
        (Rooted, Kind.RAW),
        (UUID, Kind.RAW),
        (tuple[int, str], Kind.RAW),
        (frozenset[str], Kind.LIST),
        (Literal["only"], Kind.CONSTANT),
        (int | str, Kind.UNION),
        (dt.datetime, Kind.MOMENT),
    ],
)
def test_any_type_has_a_kind(annotation: object, kind: Kind) -> None:
    assert shape_of(annotation).kind is kind


def test_limits_are_read() -> None:
    assert field(Everything, "stops").shape.most_items == 4
    assert shape_of(Alias).most_letters == 7
    item = field(Everything, "stops").shape.item
    assert item is not None
    assert item.model is not None
    assert field(item.model, "tags").shape.item is not None
    tag = field(item.model, "tags").shape.item
    assert tag is not None
    assert tag.suggestions == ("fragile", "cold")


def test_names_come_in_the_desks_language() -> None:
    norwegian = {option.value: option.words for option in names.countries("nb_NO")}
    assert (norwegian["NO"], norwegian["DE"]) == ("Norge", "Tyskland")
    assert {option.value: option.words for option in names.countries("en", 3)}["NOR"] == "Norway"
    assert len(norwegian) == len(names.countries("xx_XX")) > 240
    assert "NOK, Norwegian Krone" in {option.words for option in names.currencies("en")}
    assert {"nb", "de", "en"} <= {option.value for option in names.languages("nb_NO")}
    assert {"UTC", "Europe/Warsaw"} <= set(names.zones())
