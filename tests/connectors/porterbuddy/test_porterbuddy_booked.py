"""What Porterbuddy really booked: another window than the consolidated one, or an order that exists already."""

import json
import ssl
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from pydantic import SecretStr

from app.connectorkit.transport import Transport
from app.connectors.porterbuddy.client import PorterbuddyClient
from app.connectors.porterbuddy.wire import Settings
from app.domain.errors import OutcomeUnknown, Refused
from app.domain.orders import Order, Placement
from app.domain.ports import ComparesPlacements
from app.domain.windows import DeliveryWindow
from tests.fakes.porterbuddy_examples import BEFORE, CONSOLIDATED, ORDER, SENDER, WINDOW, text
from tests.fakes.scripted_server import ScriptedServer, answering, http, serving

PROMISED = CONSOLIDATED.model_copy(update={"start": WINDOW.start, "end": WINDOW.end})
TAKEN = http(200, text("order_answer").encode())
ORDER_ID = "1702918291025"


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with serving(answering(http(500))) as made:
        yield made


@pytest.fixture
def client(server: ScriptedServer) -> Iterator[PorterbuddyClient]:
    no_certificates = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    with Transport(connect_seconds=1, total_seconds=5, verify=no_certificates, sleep=lambda _: None) as transport:
        settings = Settings(base_url=server.url, api_key=SecretStr("pb-key-that-must-not-show"))
        yield PorterbuddyClient(settings, transport, now=lambda: BEFORE)


def held(order: Order = ORDER, window: DeliveryWindow = WINDOW, **changes: Any) -> bytes:
    """Answer an order as it was sent, in UTC as the document does."""
    assert window.start is not None
    assert window.end is not None
    address = order.recipient.address
    data = {
        **json.loads(text("order_data_answer")),
        "id": ORDER_ID,
        "deliverFrom": utc(window.start),
        "deliverUntil": utc(window.end),
        "recipientName": order.recipient.name,
        "recipientPhoneNumber": "6578 9832",
        "recipientEmail": order.recipient.email,
        "orderReference": order.reference,
        "destinationAddress": {
            "streetName": address.street,
            "streetNumber": address.house_number,
            "postalCode": address.postal_code,
        },
        "parcels": [
            {
                "parcelShipmentIdentifier": parcel.identifier,
                "weightGrams": parcel.weight_grams,
                "widthCm": parcel.width_cm,
                "heightCm": None,
                "depthCm": parcel.depth_cm,
            }
            for parcel in order.parcels
        ],
        **changes,
    }
    return http(200, json.dumps(data).encode())


def utc(moment: datetime) -> str:
    return (moment - timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M:%SZ")


def codes(placement: Placement) -> list[str]:
    return [notice.code for notice in placement.notices]


# --- consolidated --------------------------------------------------------------------------------------------------------


def test_a_window_that_was_offered_is_not_read_back(client: PorterbuddyClient, server: ScriptedServer) -> None:
    server.script = answering(TAKEN)
    placed = client.place(ORDER, SENDER, WINDOW, "k-1")
    assert placed.window is not None
    assert not placed.notices
    assert len(server.asked) == 1


def test_a_consolidated_order_that_came_as_promised(client: PorterbuddyClient, server: ScriptedServer) -> None:
    server.script = answering(TAKEN, held())
    placed = client.place(ORDER, SENDER, PROMISED, "k-1")
    assert placed.window is not None
    assert (placed.window.start, placed.window.end) == (WINDOW.start, WINDOW.end)
    assert placed.window.is_consolidated_offer
    assert placed.window.token.get_secret_value() == ""
    assert not placed.notices
    assert [asked.target for asked in server.asked] == ["/order", f"/order/{ORDER_ID}/self"]


def test_a_consolidated_order_that_became_another(client: PorterbuddyClient, server: ScriptedServer) -> None:
    assert WINDOW.start is not None
    assert WINDOW.end is not None
    later = WINDOW.model_copy(update={"start": WINDOW.start + timedelta(days=1), "end": WINDOW.end + timedelta(days=1)})
    server.script = answering(TAKEN, held(window=later))
    placed = client.place(ORDER, SENDER, PROMISED, "k-1")
    (notice,) = placed.notices
    assert (notice.code, notice.field) == ("window_changed", "window")
    assert notice.title == "Porterbuddy delivers 2025-02-14 17:30–19:30, not 2025-02-13 17:30–19:30"
    assert "best available" in notice.hint
    assert placed.window is not None
    assert (placed.window.start, placed.window.is_consolidated_offer) == (later.start, False)


@pytest.mark.parametrize(
    "answer",
    [
        http(404),
        http(500),
        http(401),
        http(200, b"<html>", kind="text/html"),
        http(200, b"{}"),
        held(id="999"),
        held(deliverFrom=None),
    ],
)
def test_a_failed_look_leaves_no_doubt_about_the_order(
    client: PorterbuddyClient, server: ScriptedServer, answer: bytes
) -> None:
    server.script = answering(TAKEN, answer)
    placed = client.place(ORDER, SENDER, PROMISED, "k-1")
    assert placed.carrier_order_id == ORDER_ID
    assert placed.window is None
    assert codes(placed) == ["window_unchecked"]
    assert "The order stands." in placed.notices[0].hint


def test_an_offer_without_a_time_cannot_be_compared(client: PorterbuddyClient, server: ScriptedServer) -> None:
    server.script = answering(TAKEN, held())
    placed = client.place(ORDER, SENDER, CONSOLIDATED, "k-1")
    assert codes(placed) == ["window_not_comparable"]
    assert placed.window is not None
    assert placed.window.start == WINDOW.start


def test_best_available_is_read_back_without_a_notice(client: PorterbuddyClient, server: ScriptedServer) -> None:
    server.script = answering(TAKEN, held())
    placed = client.place(ORDER, SENDER, None, "k-1")
    assert placed.window is not None
    assert (placed.window.start, placed.window.product, placed.notices) == (WINDOW.start, "delivery", ())
    server.script = answering(TAKEN, http(500))
    assert client.place(ORDER, SENDER, None, "k-2").window is None


# --- a key that is known -------------------------------------------------------------------------------------------------


def test_a_key_sent_again_is_compared_with_what_exists(client: PorterbuddyClient, server: ScriptedServer) -> None:
    server.script = answering(TAKEN, TAKEN, held())
    client.place(ORDER, SENDER, WINDOW, "k-1")
    again = client.place(ORDER, SENDER, WINDOW, "k-1")
    assert not again.notices, "what is the same needs no words"
    assert len(server.asked) == 3


def test_a_key_sent_again_with_other_data_says_in_what_they_differ(
    client: PorterbuddyClient, server: ScriptedServer
) -> None:
    server.script = answering(http(500))
    with pytest.raises(OutcomeUnknown):
        client.place(ORDER, SENDER, WINDOW, "k-1")
    recipient = ORDER.recipient.model_copy(update={"name": "Kari Holm", "phone": "+4741122801"})
    heavier = ORDER.parcels[0].model_copy(update={"weight_grams": 2100, "height_cm": 99})
    added = heavier.model_copy(update={"identifier": "67890"})
    other = ORDER.model_copy(update={"recipient": recipient, "parcels": (heavier, added)})
    assert WINDOW.start is not None
    later = WINDOW.model_copy(update={"end": WINDOW.start + timedelta(hours=1)})
    server.script = answering(TAKEN, held())
    placed = client.place(other, SENDER, later, "k-1")
    (notice,) = placed.notices
    assert notice.code == "earlier_order"
    for words in (
        "recipient: Roger Olsen (Recipient), not Kari Holm",
        "phone: 65789832, not 41122801",
        "parcels: 1, not 2",
        "parcel 12345, weight: 2000 g, not 2100 g",
        "parcel 67890: not there",
        "delivery: 2025-02-13 17:30–19:30, not 2025-02-13 17:30–18:30",
    ):
        assert words in notice.hint
    assert "height" not in notice.hint, "what Porterbuddy does not say is no difference"
    assert placed.window is not None
    assert placed.window.end == WINDOW.end, "the window that stands, not the one that was wished for"


def test_a_key_that_was_refused_is_not_known(client: PorterbuddyClient, server: ScriptedServer) -> None:
    server.script = answering(http(422, b"[]"), TAKEN)
    with pytest.raises(Refused):
        client.place(ORDER, SENDER, WINDOW, "k-1")
    assert not client.place(ORDER, SENDER, WINDOW, "k-1").notices
    assert len(server.asked) == 2


def test_a_comparison_that_fails_says_so(client: PorterbuddyClient, server: ScriptedServer) -> None:
    server.script = answering(TAKEN, TAKEN, http(500))
    client.place(ORDER, SENDER, WINDOW, "k-1")
    assert codes(client.place(ORDER, SENDER, WINDOW, "k-1")) == ["earlier_unchecked"]


def test_the_workflow_asks_for_keys_of_other_days(client: PorterbuddyClient, server: ScriptedServer) -> None:
    assert isinstance(client, ComparesPlacements)
    assert WINDOW.start is not None
    assert WINDOW.end is not None
    day = timedelta(days=1)
    real = WINDOW.model_copy(update={"start": WINDOW.start + day, "end": WINDOW.end + day})
    server.script = answering(held(window=real, recipientName="Anne Holm"))
    compared = client.compare_placement(Placement(carrier_order_id=ORDER_ID, window=WINDOW), ORDER, WINDOW)
    assert codes(compared) == ["earlier_order"]
    assert compared.window is not None
    assert compared.window.start == real.start, "the window that stands"
    assert client.compare_placement(compared, ORDER, WINDOW) == compared
    assert len(server.asked) == 1


# --- countries -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("style", "other"), [("name", "codes"), ("code", "names")])
def test_a_refused_country_offers_the_other_style(server: ScriptedServer, style: str, other: str) -> None:
    body = b'[{"message": "unknown", "propertyPath": "destination.address.country"}, {"propertyPath": "product"}]'
    server.script = answering(http(422, body))
    no_certificates = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    with Transport(verify=no_certificates) as transport:
        options = {"base_url": server.url, "api_key": "key-12345", "country_style": style}
        client = PorterbuddyClient(Settings.model_validate(options), transport, now=lambda: BEFORE)
        for act in (
            lambda: client.place(ORDER, SENDER, WINDOW, "k-1"),
            lambda: client.check_availability(ORDER, SENDER),
        ):
            with pytest.raises(Refused) as caught:
                act()
            country, product = caught.value.problems
            assert (country.code, country.field) == ("country_wrong", "recipient.address.country")
            assert f"let Accounts send {other}" in country.hint
            assert "Accounts" not in product.hint
