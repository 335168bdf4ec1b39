"""The played Porterbuddy's own calls, over real HTTP: to our listener, and through it to the connector that verifies them."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from pydantic import SecretStr

from app.connectorkit.transport import Transport
from app.connectorkit.webhook_listener import WebhookListener
from app.connectors.porterbuddy.client import PorterbuddyClient
from app.connectors.porterbuddy.wire import Settings
from app.domain.errors import StationError
from app.domain.orders import CarrierStatus, OrderState
from app.sandbox.porterbuddy.webhooks import WebhookCall
from app.sandbox.variants import Variants
from tests.sandbox.shop import Shop

SECONDS = 20


class Desk:
    """Verifies calls as the station does; refuses as many as it is told to."""

    def __init__(self, key: str, failures: int = 0) -> None:
        self.client = PorterbuddyClient(Settings(api_key=SecretStr(key)), Transport())
        self.failures = failures
        self.heard: list[CarrierStatus] = []
        self.refused = 0

    def __call__(self, account: str, headers: Mapping[str, str], body: bytes) -> int:
        assert account == "nordic"
        if self.failures:
            self.failures -= 1
            return 503
        try:
            self.heard.append(self.client.read_status_call(headers, body))
        except StationError:
            self.refused += 1
            return 401
        return 204


@contextmanager
def listening(desk: Desk) -> Iterator[str]:
    with WebhookListener(0, "127.0.0.1", desk) as listener:
        yield f"http://127.0.0.1:{listener.port}/webhooks/nordic"


def told(shop: Shop, number: int = 1) -> WebhookCall:
    """Return the last of so many calls, when it has ended."""
    calls = shop.server.porterbuddy.webhooks.calls
    assert len(calls) == number
    assert calls[-1].ended.wait(SECONDS)
    return calls[-1]


def test_a_status_reaches_the_station_signed(shop: Shop) -> None:
    shop.server.porterbuddy.variants = Variants(cancelled_spelling="canceled")
    desk = Desk(shop.key)
    with listening(desk) as url:
        order_id = shop.place(order={**shop.order(), "statusWebhookUrl": url, "tmsReference": "TMS 1"})["orderId"]
        moved = {"status": "in_delivery", "pickupTime": "2025-02-14T15:00:00+01:00"}
        shop.ask("POST", f"/_sandbox/orders/{order_id}", moved).raise_for_status()
        assert told(shop).statuses == [204]
        shop.ask("POST", f"/_sandbox/orders/{order_id}", {"status": "cancelled"}).raise_for_status()
        assert told(shop, 2).statuses == [204]
    first, second = desk.heard
    assert (first.carrier_order_id, first.raw, first.state) == (order_id, "in_delivery", None)
    assert first.pickup_at == datetime(2025, 2, 14, 14, tzinfo=UTC)
    assert (first.tms_reference, second.raw, second.state) == ("TMS 1", "canceled", OrderState.CANCELLED)
    assert [call["statuses"] for call in shop.ask("GET", "/_sandbox/webhooks").json()] == [[204], [204]]


def test_another_day_is_told_although_the_status_stays(shop: Shop) -> None:
    desk = Desk(shop.key)
    with listening(desk) as url:
        order_id = shop.place(order={**shop.order(), "statusWebhookUrl": url})["orderId"]
        placed_at = shop.clock.now
        shop.clock.now += timedelta(hours=1)
        shop.server.porterbuddy.set_status(order_id, "ready", datetime(2025, 2, 15, 14, tzinfo=UTC))
        told(shop)
    (status,) = desk.heard
    assert (status.raw, status.pickup_at) == ("ready", datetime(2025, 2, 15, 14, tzinfo=UTC))
    assert status.updated_at == placed_at, "the time of the last change of the status"


def test_parcels_that_make_an_order_ready_are_told(shop: Shop) -> None:
    desk = Desk(shop.key)
    with listening(desk) as url:
        order = {**shop.order(), "statusWebhookUrl": url}
        parcels = order.pop("parcels")
        order_id = shop.place(order=order)["orderId"]
        shop.ask("PUT", f"/order/{order_id}/update-shipment-details", {"parcels": parcels}).raise_for_status()
        told(shop)
    assert [status.raw for status in desk.heard] == ["ready"]


def test_a_call_that_fails_is_tried_twice_more(shop: Shop) -> None:
    shop.server.porterbuddy.variants = Variants(webhook_pauses=(0.0, 0.0))
    for failures, statuses in ((1, [503, 204]), (9, [503, 503, 503])):
        desk = Desk(shop.key, failures)
        shop.server.porterbuddy.webhooks.forget()
        with listening(desk) as url:
            order_id = shop.place(f"k-{failures}", {**shop.order(), "statusWebhookUrl": url})["orderId"]
            shop.server.porterbuddy.set_status(order_id, "delivered")
            assert told(shop).statuses == statuses


def test_a_listener_with_another_key_takes_nothing(shop: Shop) -> None:
    shop.server.porterbuddy.variants = Variants(webhook_pauses=(0.0, 0.0))
    desk = Desk("another-key")
    with listening(desk) as url:
        order_id = shop.place(order={**shop.order(), "statusWebhookUrl": url})["orderId"]
        shop.server.porterbuddy.set_status(order_id, "delivered")
        assert told(shop).statuses == [401] * 3
    assert (desk.heard, desk.refused) == ([], 3)


def test_nobody_outside_this_computer_is_called(shop: Shop) -> None:
    for number, url in enumerate(
        ("https://api.myshopbackend.com/statusUpdated", "http://10.0.0.1/x", "http://localhost.example/x"), start=1
    ):
        order_id = shop.place(f"k-{number}", {**shop.order(), "statusWebhookUrl": url})["orderId"]
        shop.server.porterbuddy.set_status(order_id, "delivered")
        call = told(shop, number)
        assert (call.outside, call.statuses) == (True, [])


def test_an_unreachable_address_ends_after_three_tries(shop: Shop) -> None:
    shop.server.porterbuddy.variants = Variants(webhook_pauses=(0.0, 0.0))
    with listening(Desk(shop.key)) as url:
        pass
    order_id = shop.place(order={**shop.order(), "statusWebhookUrl": url})["orderId"]
    shop.server.porterbuddy.set_status(order_id, "delivered")
    assert told(shop).statuses == [0, 0, 0]
