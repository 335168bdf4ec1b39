"""From our words to Trans.eu's: the document's example to the letter, and every limit."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, SecretStr, ValidationError

from app.connectors.transeu import asking, wire
from app.connectors.transeu.amendment import (
    Address,
    Amendment,
    Coordinates,
    Length,
    Load,
    LoadingMetres,
    Operation,
    OperationLoad,
    Payment,
    Spot,
    Tracking,
    Transport,
    Volume,
    Weight,
)
from app.connectors.transeu.wire import AmendmentMode, CurrencyCase, OffsetStyle, RedirectMode, Settings
from app.domain.checks import problems_of
from app.domain.errors import InvalidInput
from app.domain.money import Money
from tests.fakes.transeu_examples import DRAFT_ID, EXAMPLE, OPTIONS, at, document

KRAKOW = Address(locality="Kraków", postal_code="31-001", country="PL")


def body(
    wanted: Amendment, offsets: OffsetStyle = OffsetStyle.WITHOUT_COLON, case: CurrencyCase = CurrencyCase.LOWER
) -> Any:
    return asking.draft(wanted, offsets, case).body()


def problem_fields(model: type[BaseModel], **fields: Any) -> list[str]:
    with pytest.raises(ValidationError) as caught:
        model.model_validate(fields)
    return [problem.field for problem in problems_of(caught.value)]


def test_the_document_s_example() -> None:
    assert body(EXAMPLE) == document("amendment_draft_request")


def test_the_example_from_a_filled_form() -> None:
    typed = EXAMPLE.model_dump(mode="json")
    assert body(Amendment.model_validate(typed)) == document("amendment_draft_request")


def test_the_other_call_carries_the_draft_s_id() -> None:
    made = asking.amendment(EXAMPLE, OffsetStyle.WITHOUT_COLON, CurrencyCase.LOWER, DRAFT_ID).body()
    assert made == {**document("amendment_draft_request"), "id": DRAFT_ID}
    bare = asking.amendment(EXAMPLE, OffsetStyle.WITHOUT_COLON, CurrencyCase.LOWER).body()
    assert bare == document("amendment_draft_request")


@pytest.mark.parametrize(
    ("style", "written"),
    [
        (OffsetStyle.WITHOUT_COLON, "2025-01-22T13:00:00+0200"),
        (OffsetStyle.WITH_COLON, "2025-01-22T13:00:00+02:00"),
        (OffsetStyle.UTC, "2025-01-22T11:00:00Z"),
    ],
)
def test_offsets(style: OffsetStyle, written: str) -> None:
    spots = body(EXAMPLE, offsets=style)["freight"]["spots"]
    assert spots[0]["operations"][0]["timespans"]["begin"] == written


@pytest.mark.parametrize(("month", "written"), [(1, "2025-01-22T12:00:00+0100"), (7, "2025-07-22T13:00:00+0200")])
def test_a_place_s_own_zone_decides_the_offset_of_that_date(month: int, written: str) -> None:
    noon = datetime(2025, month, 22, 11, tzinfo=UTC)
    spot = Spot(address=KRAKOW, timezone="Europe/Warsaw", operations=(Operation(type="loading", begin=noon, end=noon),))
    (sent,) = body(Amendment(spots=(spot,)))["freight"]["spots"]
    assert sent["operations"][0]["timespans"] == {"begin": written, "end": written}
    assert sent["place"]["timezone"] == "Europe/Warsaw"


@given(st.datetimes(timezones=st.timezones(), min_value=datetime(2000, 1, 1), max_value=datetime(2100, 1, 1)))
def test_a_written_time_is_the_same_moment(moment: datetime) -> None:
    for style in OffsetStyle:
        read = datetime.fromisoformat(asking.written_time(moment, None, style))
        offset = moment.utcoffset()
        if offset is not None and not offset.total_seconds() % 60 and not moment.fold:
            assert read.astimezone(UTC) == moment.astimezone(UTC).replace(microsecond=0)


def test_currency_case() -> None:
    assert body(EXAMPLE, case=CurrencyCase.UPPER)["payment"]["price"]["currency"] == "PLN"


@pytest.mark.parametrize(
    ("minor_units", "currency", "value"),
    [(150_050, "PLN", 1500.5), (1, "EUR", 0.01), (500, "JPY", 500), (99_999_999_999, "HUF", 999_999_999.99)],
)
def test_prices_are_whole_units_of_their_currency(minor_units: int, currency: str, value: float) -> None:
    price = Money(minor_units=minor_units, currency=currency)
    sent = body(Amendment(payment=Payment(price=price)))["payment"]["price"]
    assert sent == {"value": value, "currency": currency.lower()}


def test_every_field() -> None:
    whole = Amendment(
        spots=(
            Spot(
                spot_id="17",
                name="Hall",
                description="Gate 3",
                address=Address(
                    locality="Kraków",
                    postal_code="31-001",
                    country="pl",
                    street="Wawel",
                    number="5",
                    description="Yard",
                    tracking=Tracking(email="a@example.com", is_shared=True),
                ),
                timezone="Europe/Warsaw",
                coordinates=Coordinates(latitude=50.06143, longitude=19.93658),
                operations=(
                    Operation(
                        type="customs_clearance",
                        slot=3,
                        loads=(OperationLoad(load_id="load-1", weight=Weight(value=1.5)),),
                    ),
                ),
            ),
        ),
        loads=(
            Load(
                load_id="load-1",
                name="Glass",
                type_of_load="europalette",
                amount=4,
                weight=Weight(value=12),
                height=Length(value=1.8),
                width=Length(value=0.8),
                length=Length(value=1.2),
                volume=Volume(value=6.5),
                loading_meters=LoadingMetres(value=1.6),
                is_stackable=False,
                is_exchangeable=True,
                description="Fragile",
                cleaning_regime="c",
                idtf="30720",
                shipment_request_load_id=5,
            ),
        ),
        transport=Transport(type="ftl", count=1, total_weight=Weight(value=12), settlement_basis="weight"),
        payment=Payment(days=0, price=Money(minor_units=100, currency="EUR"), price_type="km"),
        distance_estimated=350.5,
        transit_time=7,
    )
    sent = body(whole)
    assert sent["freight"]["spots"] == [
        {
            "spot_order": 1,
            "id": 17,
            "name": "Hall",
            "description": "Gate 3",
            "place": {
                "address": {
                    "locality": "Kraków",
                    "postal_code": "31-001",
                    "country": "PL",
                    "street": "Wawel",
                    "number": "5",
                    "description": "Yard",
                    "tracking": {"email": "a@example.com", "is_shared": True},
                },
                "timezone": "Europe/Warsaw",
                "coordinates": {"latitude": 50.06143, "longitude": 19.93658},
            },
            "operations": [
                {
                    "operation_order": 1,
                    "type": "customs_clearance",
                    "slot": 3,
                    "loads": [{"load_id": "load-1", "weight": {"value": 1.5, "unit_code": "t"}}],
                }
            ],
        }
    ]
    (load,) = sent["freight"]["loads"]
    assert set(load) == set(wire.Load.model_fields)
    assert load["volume"] == {"value": 6.5, "unit_code": "m3"}
    assert sent["freight"]["requirements"]["transport"]["total_weight"] == {"value": 12, "unit_code": "t"}
    assert sent["freight"]["distance_estimated"] == 350.5
    assert sent["payment"] == {"days": 0, "price": {"value": 1, "currency": "eur", "type": "km"}}
    assert wire.AmendmentDraft.model_validate(sent).body() == sent


def test_the_spot_s_own_number_goes_only_as_a_number() -> None:
    spot = Spot(spot_id="8e1f4c3a-92c6", address=KRAKOW)
    assert "id" not in body(Amendment(spots=(spot,)))["freight"]["spots"][0]


def test_what_is_left_empty_is_not_sent() -> None:
    assert body(Amendment(payment=Payment(days=3))) == {"payment": {"days": 3}}
    assert body(Amendment(additional_terms="x")) == {"additional_terms": "x"}
    assert body(Amendment(without_loads=True)) == {"freight": {"loads": []}}
    assert body(Amendment(transport=Transport(), payment=Payment())) == {}


def test_requests_know_no_other_fields() -> None:
    with pytest.raises(ValidationError):
        wire.AmendmentDraft.model_validate({"freight": {"ferry": 1}})
    with pytest.raises(ValidationError):
        wire.AmendmentDraft.model_validate({"id": DRAFT_ID})


# --- limits --------------------------------------------------------------------------------------------------------------


def test_an_empty_amendment_is_not_sent() -> None:
    with pytest.raises(InvalidInput) as caught:
        asking.check(Amendment())
    assert caught.value.problem.code == "amendment_empty"


def test_a_weight_without_a_unit_is_not_sent() -> None:
    bare = Weight(value=12_000, unit_code="")
    wanted = Amendment(
        loads=(Load(load_id="1", weight=bare),),
        spots=(
            Spot(
                address=KRAKOW,
                operations=(Operation(type="loading", loads=(OperationLoad(load_id="1", weight=bare),)),),
            ),
        ),
        transport=Transport(total_weight=bare),
    )
    with pytest.raises(InvalidInput) as caught:
        asking.check(wanted)
    assert [problem.field for problem in caught.value.problems] == [
        "spots.0.operations.0.loads.0.weight.unit_code",
        "loads.0.weight.unit_code",
        "transport.total_weight.unit_code",
    ]


def test_an_operation_names_a_load_that_is_there() -> None:
    operation = Operation(type="loading", loads=(OperationLoad(load_id="2"),))
    spots = (Spot(address=KRAKOW, operations=(operation,)),)
    asking.check(Amendment(spots=spots))
    for wanted in (Amendment(spots=spots, loads=(Load(load_id="1"),)), Amendment(spots=spots, without_loads=True)):
        with pytest.raises(InvalidInput) as caught:
            asking.check(wanted)
        assert caught.value.problem.field == "spots.0.operations.0.loads.0.load_id"


@pytest.mark.parametrize(
    ("fields", "where"),
    [
        ({"spots": [{"address": {"locality": "", "postal_code": "1", "country": "PL"}}]}, "spots.0.address.locality"),
        ({"spots": [{"address": {"locality": "K", "country": "PL"}}]}, "spots.0.address.postal_code"),
        ({"spots": [{"address": {**KRAKOW.model_dump(), "country": "POL"}}]}, "spots.0.address.country"),
        ({"spots": [{"address": KRAKOW, "spot_order": 2}]}, "spots.0.spot_order"),
        ({"spots": [{"address": KRAKOW}, {"address": KRAKOW}]}, "spots.1.spot_order"),
        ({"spots": [{"address": KRAKOW, "timezone": "Warsaw"}]}, "spots.0.timezone"),
        ({"spots": [{"address": KRAKOW, "operations": [{"type": ""}]}]}, "spots.0.operations.0.type"),
        (
            {"spots": [{"address": KRAKOW, "operations": [{"type": "loading", "operation_order": 2}]}]},
            "spots.0.operations.0.operation_order",
        ),
        (
            {"spots": [{"address": KRAKOW, "operations": [{"type": "loading", "begin": at("22T13:00:00")}]}]},
            "spots.0.operations.0.end",
        ),
        ({"payment": {"price": {"minor_units": 0, "currency": "PLN"}}}, "payment.price"),
        ({"payment": {"days": -1}}, "payment.days"),
        ({"payment": {"price_type": "km"}}, "payment.price"),
        ({"loads": [{"weight": {"value": 0}}]}, "loads.0.weight.value"),
        ({"loads": [{"weight": {"value": 100_001}}]}, "loads.0.weight.value"),
        ({"loads": [{"loading_meters": {"value": 417.5}}]}, "loads.0.loading_meters.value"),
        ({"loads": [{"load_id": "1"}], "without_loads": True}, "without_loads"),
        ({"ferry": 1}, "ferry"),
    ],
)
def test_limits(fields: dict[str, Any], where: str) -> None:
    assert problem_fields(Amendment, **fields) == [where]


def test_limits_at_their_edges() -> None:
    for value in (0.001, 100_000):
        Weight(value=value)
    for value in (0.01, 417):
        LoadingMetres(value=value)
    Payment(price=Money(minor_units=1, currency="PLN"), days=0)
    # 200,000 kg is no more than 200 t, and no range is known for other units.
    Weight(value=200_000, unit_code="kg")


def test_an_end_before_its_start() -> None:
    fields = {"type": "loading", "begin": at("22T13:00:00"), "end": at("22T12:59:59")}
    assert problem_fields(Operation, **fields) == ["end"]
    Operation(type="loading", begin=at("22T13:00:00"), end=at("22T13:00:00"))


# --- warnings ------------------------------------------------------------------------------------------------------------


def test_the_example_on_its_day_only_warns_of_its_empty_lists() -> None:
    (said,) = asking.warnings(EXAMPLE, "ready", at("22T08:00:00"))
    assert said.startswith("An empty list of loads is sent")


@pytest.mark.parametrize("status", ["proposal-waiting", "proposal-rejected", "completed", "archived", "cancelled"])
def test_a_status_that_may_refuse(status: str) -> None:
    said = asking.warnings(Amendment(additional_terms="x"), status, at("22T08:00:00"))
    assert said == (f"Trans.eu may refuse: the order is “{status}”, and amendments are for accepted orders",)


def test_a_route_that_may_be_refused() -> None:
    def step(number: int, kind: str, day: str) -> Spot:
        when = at(f"{day}T12:00:00")
        return Spot(spot_order=number, address=KRAKOW, operations=(Operation(type=kind, begin=when, end=when),))

    wanted = Amendment(spots=(step(1, "unloading", "22"), step(2, "loading", "21")))
    assert [said.partition(": ")[2] for said in asking.warnings(wanted, "ready", at("22T08:00:00"))] == [
        "the first operation is not a loading",
        "the last operation is not an unloading",
        "the last operation does not begin after the first",
        "an operation lies before today",
    ]


# --- the account ---------------------------------------------------------------------------------------------------------


def settings(**more: Any) -> Settings:
    return Settings.model_validate({**OPTIONS, **more})


def test_what_is_not_known_is_a_setting_with_the_document_s_form() -> None:
    usual = settings()
    assert usual.base_url == "https://api.platform.trans.eu"
    assert usual.auth_url == "https://auth.platform.trans.eu"
    assert usual.amendment_mode is AmendmentMode.DRAFT_ONLY
    assert usual.offset_style is OffsetStyle.WITHOUT_COLON
    assert usual.currency_case is CurrencyCase.LOWER
    assert usual.redirect_mode is RedirectMode.PASTE
    assert usual.scope == ""


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("base_url", "http://api.platform.trans.eu"),
        ("auth_url", "ftp://auth.platform.trans.eu"),
        ("redirect_uri", "http://station.example/"),
        ("api_key", SecretStr("two words")),
        ("client_secret", SecretStr("")),
        ("client_id", " "),
        ("amendment_mode", "both"),
        ("relay_port", 80),
    ],
)
def test_options_that_cannot_be(option: str, value: object) -> None:
    assert problem_fields(Settings, **{**OPTIONS, option: value}) == [option]


def test_a_redirect_fits_its_mode() -> None:
    assert problem_fields(Settings, **OPTIONS, redirect_mode="loopback") == ["redirect_uri"]
    here = {**OPTIONS, "redirect_uri": "http://127.0.0.1:53682/"}
    assert problem_fields(Settings, **here, redirect_mode="relay") == ["redirect_uri"]
    assert Settings.model_validate({**here, "redirect_mode": "loopback"}).redirect_uri == "http://127.0.0.1:53682/"
    exact = settings(redirect_uri="https://station.example/back/?shop=1")
    assert exact.redirect_uri == "https://station.example/back/?shop=1", "as it was registered, to the letter"
