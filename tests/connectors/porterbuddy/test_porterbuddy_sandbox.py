"""The connector against the played Porterbuddy, in each way in which its document can be read."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from pydantic import SecretStr

from app.connectorkit.transport import Transport
from app.connectors.porterbuddy import amending
from app.connectors.porterbuddy.client import PorterbuddyClient
from app.connectors.porterbuddy.shipment import ShipmentDetails, ShipmentParcel, Temperature, VerificationChanges
from app.connectors.porterbuddy.wire import CountryStyle, Settings
from app.domain.errors import OutcomeUnknown, Refused
from app.domain.labels import LabelWish
from app.domain.orders import AtTheDoor, Order, OrderState, Placement
from app.domain.parcels import Parcel, TemperatureRange
from app.domain.ports import ParcelDetails
from app.domain.windows import Availability, DeliveryWindow
from app.sandbox.runner import SandboxServer
from app.sandbox.variants import Variants
from tests.fakes.porterbuddy_examples import ORDER, SENDER

NOON = datetime(2025, 2, 12, 11, tzinfo=UTC)
COLD = Parcel(
    description="Serum",
    weight_grams=900,
    identifier="7000000001",
    temperature=TemperatureRange(minimum_celsius=2, maximum_celsius=25),
)
WOOL = Parcel(description="Wool", weight_grams=500, width_cm=20, height_cm=10, depth_cm=30, identifier="7000000002")
TWO = ORDER.model_copy(update={"parcels": (COLD, WOOL), "items": (), "tms_reference": "TMS 7/8"})


@pytest.fixture(scope="module")
def played() -> Iterator[SandboxServer]:
    with SandboxServer(clock=lambda: NOON) as server:
        yield server


@pytest.fixture
def server(played: SandboxServer) -> SandboxServer:
    played.porterbuddy.reset()
    played.porterbuddy.variants = Variants()
    played.faults.clear()
    played.requests.clear()
    return played


@pytest.fixture
def client(server: SandboxServer) -> Iterator[PorterbuddyClient]:
    with Transport() as transport:
        yield made(server, transport)


def made(server: SandboxServer, transport: Transport, **options: Any) -> PorterbuddyClient:
    settings = Settings(base_url=server.base_url, api_key=SecretStr(server.api_key), **options)
    return PorterbuddyClient(settings, transport, now=lambda: NOON + timedelta(seconds=len(server.requests.all())))


def placed(client: PorterbuddyClient, order: Order = TWO, key: str = "k-1") -> Placement:
    return client.place(order, SENDER, client.check_availability(order, SENDER).windows[0], key)


def consolidated(availability: Availability) -> DeliveryWindow:
    return next(window for window in availability.windows if window.is_consolidated_offer)


# --- changing ------------------------------------------------------------------------------------------------------------


def test_parcels_are_read_changed_and_read_again(server: SandboxServer, client: PorterbuddyClient) -> None:
    order_id = placed(client).carrier_order_id
    client.labels(order_id, LabelWish(), ["7000000001", "7000000002"])
    basis = client.read_terms(order_id)
    assert isinstance(basis.terms, ShipmentDetails)
    assert not client.difference(basis, basis.terms).changes
    cold, _ = basis.terms.parcels
    heavier = cold.model_copy(update={"weight_grams": 950})
    shoes = ShipmentParcel(identifier="7000000003", description="Shoes", weight_grams=1200)
    wanted = ShipmentDetails(
        parcels=(heavier, shoes),
        order_reference="NJ12345-b",
        shipment_identifier="7035221054321",
        verifications=VerificationChanges(at_the_door=AtTheDoor.REQUIRE_ID, minimum_age=18),
    )
    said = [change.sentence() for change in client.difference(basis, wanted).changes]
    assert "Parcel 7000000001 · Weight in grams: 900 → 950" in said
    assert any(line.startswith("Parcel 7000000002: ") and "will be removed" in line for line in said)
    client.amend(basis, wanted)
    after = client.read_terms(order_id)
    assert isinstance(after.terms, ShipmentDetails)
    assert after.terms == wanted.model_copy(
        update={
            "shipment_identifier": "",
            "verifications": wanted.verifications.model_copy(update={"signature": False, "confirm_receipt": False}),
        }
    )
    labels = client.labels(order_id, LabelWish(), ["7000000001", "7000000003"])
    assert [label.identifier for label in labels] == ["7000000001", "7000000003"]
    assert client.status_by_reference("NJ12345-b").carrier_order_id == order_id
    assert server.porterbuddy.orders[order_id].pin == "54321"


def test_a_hidden_temperature_is_kept_by_the_stations_order(server: SandboxServer, client: PorterbuddyClient) -> None:
    order_id = placed(client).carrier_order_id
    server.porterbuddy.variants = Variants(hides_constraints=True, hides_identifiers=True)
    read = client.read_terms(order_id)
    basis = client.complete_terms(read, TWO)
    assert isinstance(read.terms, ShipmentDetails)
    assert isinstance(basis.terms, ShipmentDetails)
    assert [parcel.identifier for parcel in read.terms.parcels] == ["", ""]
    assert amending.NOT_AFTER_PRINTING not in client.difference(basis, basis.terms).warnings
    cold, wool = basis.terms.parcels
    client.amend(basis, basis.terms.model_copy(update={"parcels": (cold, wool.model_copy(update={"width_cm": 25}))}))
    held = server.porterbuddy.orders[order_id].parcels
    assert [(parcel.identifier, parcel.constraints is not None) for parcel in held] == [
        ("7000000001", True),
        ("7000000002", False),
    ]


def test_a_lost_answer_to_a_change_is_settled_by_reading(server: SandboxServer, client: PorterbuddyClient) -> None:
    order_id = placed(client).carrier_order_id
    basis = client.read_terms(order_id)
    assert isinstance(basis.terms, ShipmentDetails)
    wanted = basis.terms.model_copy(update={"parcels": basis.terms.parcels[:1]})
    server.fail("lost_after", "update_shipment_details")
    with pytest.raises(OutcomeUnknown):
        client.amend(basis, wanted)
    now = client.read_terms(order_id)
    assert not client.difference(now, wanted).changes, "reading shows that it arrived"


def test_details_of_a_parcel_only_add(server: SandboxServer, client: PorterbuddyClient) -> None:
    order_id = placed(client).carrier_order_id
    warm = TemperatureRange(minimum_celsius=5, maximum_celsius=20)
    client.set_parcel_details(order_id, "7000000002", ParcelDetails(weight_grams=640, temperature=warm))
    terms = client.read_terms(order_id).terms
    assert isinstance(terms, ShipmentDetails)
    wool = terms.parcels[1]
    assert (wool.description, wool.weight_grams, wool.width_cm) == ("Wool", 640, 20)
    assert wool.temperature == Temperature(minimum_celsius=5, maximum_celsius=20)
    with pytest.raises(Refused) as caught:
        client.set_parcel_details(order_id, "7000000009", ParcelDetails(weight_grams=640))
    assert (caught.value.problem.code, caught.value.problem.field) == ("not_found", "identifier")


def test_payment(server: SandboxServer, client: PorterbuddyClient) -> None:
    order_id = placed(client).carrier_order_id
    client.confirm_payment(order_id)
    assert server.porterbuddy.orders[order_id].confirmed
    with pytest.raises(Refused) as caught:
        client.confirm_payment("1")
    assert caught.value.problem.code == "not_found"


# --- windows -------------------------------------------------------------------------------------------------------------


def test_a_consolidated_order_comes_as_promised_or_says_so(server: SandboxServer, client: PorterbuddyClient) -> None:
    first = placed(client, key="k-1")
    offer = consolidated(client.check_availability(TWO, SENDER))
    kept = client.place(TWO.model_copy(update={"reference": "B"}), SENDER, offer, "k-2")
    assert not kept.notices
    assert kept.window is not None
    assert kept.window.is_consolidated_offer
    assert first.window is not None
    assert kept.window.start == first.window.start
    server.porterbuddy.variants = Variants(consolidated_falls_back=True)
    later = client.check_availability(TWO, SENDER).windows[-2]
    client.place(TWO.model_copy(update={"reference": "C"}), SENDER, later, "k-3")
    missed = consolidated(client.check_availability(TWO, SENDER))
    missed = missed.model_copy(update={"start": later.start, "end": later.end})
    lost = client.place(TWO.model_copy(update={"reference": "D"}), SENDER, missed, "k-4")
    assert [notice.code for notice in lost.notices] == ["window_changed"]
    assert lost.window is not None
    assert not lost.window.is_consolidated_offer
    assert [order.booked_by for order in server.porterbuddy.orders.values()] == [
        "window",
        "consolidated",
        "window",
        "best_available",
    ]


def test_a_placed_order_stands_when_it_cannot_be_read_back(server: SandboxServer, client: PorterbuddyClient) -> None:
    placed(client)
    offer = consolidated(client.check_availability(TWO, SENDER))
    server.fail("lost_before", "self")
    stands = client.place(TWO.model_copy(update={"reference": "B"}), SENDER, offer, "k-2")
    assert [notice.code for notice in stands.notices] == ["window_unchecked"]
    assert stands.carrier_order_id in server.porterbuddy.orders


def test_an_offer_that_hides_its_time(server: SandboxServer, client: PorterbuddyClient) -> None:
    placed(client)
    server.porterbuddy.variants = Variants(anonymous_consolidation=True)
    offer = consolidated(client.check_availability(TWO, SENDER))
    assert offer.start is None
    order = client.place(TWO.model_copy(update={"reference": "B"}), SENDER, offer, "k-2")
    assert [notice.code for notice in order.notices] == ["window_not_comparable"]


def test_best_available_says_its_window(server: SandboxServer, client: PorterbuddyClient) -> None:
    order = client.place(TWO, SENDER, None, "k-1")
    assert order.window is not None
    assert order.window.start == server.porterbuddy.orders[order.carrier_order_id].span.start


def test_a_known_key_with_other_data_returns_the_first_order(server: SandboxServer, client: PorterbuddyClient) -> None:
    server.fail("lost_after", "order")
    with pytest.raises(OutcomeUnknown):
        placed(client)
    other = TWO.model_copy(update={"parcels": (COLD.model_copy(update={"weight_grams": 999}),)})
    again = placed(client, other)
    (notice,) = again.notices
    assert notice.code == "earlier_order"
    assert "parcels: 2, not 1" in notice.hint
    assert "parcel 7000000001, weight: 900 g, not 999 g" in notice.hint
    assert len(server.porterbuddy.orders) == 1


# --- readings ------------------------------------------------------------------------------------------------------------


VARIANTS = [
    Variants(),
    Variants(price_as_text=True, display_price=True, order_status_code=201),
    Variants(extra_fields=True, flags=()),
    Variants(refuse_unknown_properties=True, unauthorized_status=403),
    Variants(cancelled_spelling="canceled", pickup_time=False, label_not_ready=1),
]


@pytest.mark.parametrize("variants", VARIANTS, ids=["documented", "text", "more", "strict", "sparse"])
def test_every_call_in_every_reading(server: SandboxServer, variants: Variants) -> None:
    server.porterbuddy.variants = variants
    with Transport(sleep=lambda _seconds: None) as transport:
        client = made(server, transport, status_webhook_url="https://relay.example/webhooks/nordic")
        order = placed(client)
        order_id = order.carrier_order_id
        assert order.window is not None
        assert order.window.price is not None
        assert order.window.price.minor_units == 14900
        assert len(client.labels(order_id, LabelWish(), ["7000000001", "7000000002"])) == 2
        basis = client.read_terms(order_id)
        client.amend(basis, basis.terms.model_copy(update={"order_reference": "NJ-2"}))
        client.set_parcel_details(order_id, "7000000002", ParcelDetails(height_cm=12))
        client.confirm_payment(order_id)
        assert client.confirm_scan(order_id, ["7000000001", "9"]).unknown == ("9",)
        assert client.confirm_scan(order_id, ["7000000001"]).confirmed == ("7000000001",)
        server.porterbuddy.set_status(order_id, "cancelled")
        for status in (
            client.status(order_id),
            client.status_by_reference("NJ-2"),
            client.status_by_tms_reference("TMS 7/8"),
        ):
            assert (status.carrier_order_id, status.state) == (order_id, OrderState.CANCELLED)
            assert (status.reference, status.tms_reference) == ("NJ-2", "TMS 7/8")
            assert status.updated_at == NOON
            assert (status.pickup_at is not None) is variants.pickup_time
            assert status.pickup_on is not None
        facts = dict(client.read_order(order_id).facts)
        assert facts["Parcel 2"] == "7000000002, Wool, 500 g, 20 × 12 × 30 cm"
        assert facts["Parcel 1"].endswith("2 to 25 °C")
        assert facts["At the door"] == "CONTACTLESS"
        wrong = PorterbuddyClient(Settings(base_url=server.base_url, api_key=SecretStr("wrong-key")), transport)
        with pytest.raises(Refused) as caught:
            wrong.status(order_id)
        assert caught.value.problem.code == "key_refused"
    assert server.porterbuddy.orders[order_id].request.statusWebhookUrl == "https://relay.example/webhooks/nordic"


def test_a_country_style_that_is_not_understood_offers_the_other(server: SandboxServer) -> None:
    server.porterbuddy.variants = Variants(countries="code")
    with Transport() as transport:
        with pytest.raises(Refused) as caught:
            made(server, transport).check_availability(TWO, SENDER)
        assert "let Accounts send codes" in caught.value.problem.hint
        assert made(server, transport, country_style=CountryStyle.CODE).check_availability(TWO, SENDER).windows
