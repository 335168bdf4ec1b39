"""Porterbuddy itself: what it knows and what each call does to it. No HTTP here."""

import secrets
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from app.sandbox.porterbuddy import offers, rules
from app.sandbox.porterbuddy.area import region_of, resolved, resolved_hub
from app.sandbox.porterbuddy.offers import Offer, Span, Tokens
from app.sandbox.porterbuddy.orders import PlacedOrder, held
from app.sandbox.porterbuddy.refusals import Refusal, invalid, not_found, read
from app.sandbox.porterbuddy.webhooks import WebhookCaller
from app.sandbox.porterbuddy.wire import (
    AvailabilityRecipient,
    AvailabilityRequest,
    ConfirmedScan,
    OrderRequest,
    ParcelDetails,
    ShipmentDetailsUpdate,
    Window,
)
from app.sandbox.variants import Variants

_NO_WINDOW = "destination.deliveryWindow"


class Porterbuddy:
    """The played system with its orders.

    Attributes:
        orders: By number, the oldest first.
        variants: How it answers where the document leaves it open; may be replaced at any time.
        webhooks: The calls it makes itself.
    """

    def __init__(self, keys: Mapping[str, str], variants: Variants, clock: Callable[[], datetime]) -> None:
        self.orders: dict[str, PlacedOrder] = {}
        self.variants = variants
        self._keys = dict(keys)
        self.webhooks = WebhookCaller({partner: key for key, partner in keys.items()}, lambda: self.variants)
        self._clock = clock
        self._tokens = Tokens()
        self._by_idempotency_key: dict[tuple[str, str], str] = {}

    def now(self) -> datetime:
        """Return what time it is here."""
        return self._clock()

    def reset(self) -> None:
        """Forget all orders."""
        self.orders.clear()
        self.webhooks.forget()
        self._by_idempotency_key.clear()

    def forget_keys(self) -> None:
        """Forget under which keys orders were taken, as a system does after a time that no document names."""
        self._by_idempotency_key.clear()

    def partner(self, key: str | None) -> str:
        """Return whose key this is.

        Raises:
            Refusal: 401 (or 403, a variant): missing or wrong.
        """
        if key is None or key not in self._keys:
            raise Refusal(self.variants.unauthorized_status, {"message": "Invalid or missing API key"})
        return self._keys[key]

    def read(self, model: type[Any], data: Any) -> Any:
        """Read a request. Raises Refusal (422)."""
        return read(model, data, refuse_unknown=self.variants.refuse_unknown_properties)

    # --- availability -----------------------------------------------------------------------------------------------

    def availability(self, data: Any) -> dict[str, Any]:
        """Answer ``POST /availability``."""
        request: AvailabilityRequest = self.read(AvailabilityRequest, data)
        if violations := rules.availability_violations(request, self.variants):
            raise invalid(violations)
        found = self._offers(request)
        answer: dict[str, Any] = {
            "originResolvedAddress": resolved_hub(),
            "destinationResolvedAddress": resolved(request.destinationAddress),
        }
        taken = self._windows_of(request.recipient)
        answer["deliveryWindows"] = [self._offer_answer(offer, consolidated=offer.span in taken) for offer in found]
        shared = next((offer for offer in found if offer.span in taken), None)
        if shared is not None:
            answer["consolidatedWindow"] = self._consolidated_answer(shared)
        if self.variants.flags:
            answer["flags"] = list(self.variants.flags)
        return answer

    def _offers(self, request: AvailabilityRequest) -> list[Offer]:
        where = request.destinationAddress
        if region_of(where.postalCode, where.country) is None:
            return []
        goods: Sequence[Any] = request.parcels or request.items or ()
        weights = [entry.weightGrams for entry in goods]
        sides = [side for entry in goods for side in (entry.widthCm, entry.heightCm, entry.depthCm) if side is not None]
        products = request.products or ["delivery"]
        fitting = [product for product in dict.fromkeys(products) if offers.product_fits(product, weights, sides)]
        now = self.now()
        return [
            Offer(span, product, offers.PRICES[product], self._expiry(now, cutoff), where.postalCode)
            for span, cutoff in offers.spans(now, _pickup(request.pickupWindows) or offers.week_of_pickup(now))
            for product in fitting
        ]

    def _expiry(self, now: datetime, cutoff: datetime) -> datetime:
        seconds = self.variants.offer_seconds
        return cutoff if seconds is None else min(cutoff, now + timedelta(seconds=seconds))

    def _offer_answer(self, offer: Offer, *, consolidated: bool) -> dict[str, Any]:
        answer = {
            "product": offer.product,
            "start": offer.span.start.isoformat(),
            "end": offer.span.end.isoformat(),
            "price": self._price(offer.price),
            "expiresAt": offer.expires_at.astimezone(offers.OSLO).isoformat(timespec="seconds"),
            "token": self._tokens.seal(offer),
            "consolidated": consolidated,
        }
        if self.variants.display_price:
            answer["displayPrice"] = self._price(offers.DISPLAY_PRICES[offer.product])
        return answer

    def _consolidated_answer(self, shared: Offer) -> dict[str, Any]:
        offer = Offer(
            shared.span,
            shared.product,
            offers.CONSOLIDATED_PRICE,
            shared.expires_at,
            shared.postal_code,
            kind="consolidated",
        )
        answer = self._offer_answer(offer, consolidated=True)
        if self.variants.anonymous_consolidation:
            del answer["start"], answer["end"]
        return answer

    def _price(self, minor_units: int) -> dict[str, Any]:
        amount: int | str = str(minor_units) if self.variants.price_as_text else minor_units
        return {"fractionalDenomination": amount, "currency": offers.CURRENCY}

    def _windows_of(self, recipient: AvailabilityRecipient | None) -> list[Span]:
        """Return the windows in which a recipient has an order already."""
        if recipient is None:
            return []
        email = (recipient.email or "").strip().lower()
        phone = rules.phone_number(recipient.phoneCountryCode, recipient.phoneNumber) if recipient.phoneNumber else None
        return [
            order.span
            for order in self.orders.values()
            if not order.is_final
            and ((phone and order.phone == phone) or (email and order.request.destination.email.lower() == email))
        ]

    # --- placing ----------------------------------------------------------------------------------------------------

    def place(self, partner: str, idempotency_key: str | None, data: Any) -> PlacedOrder:
        """Answer ``POST /order``; a key that is known returns its order, whatever the body says now."""
        if idempotency_key and (known := self._by_idempotency_key.get((partner, idempotency_key))):
            return self.orders[known]
        request: OrderRequest = self.read(OrderRequest, data)
        if violations := rules.order_violations(request, self.variants):
            raise invalid(violations)
        address = request.destination.address
        if region_of(address.postalCode, address.country) is None:
            raise invalid([("destination.address.postalCode", "is not within the delivery area")])
        span, price, booked_by = self._window(request)
        order = self._new_order(partner, request, span, price, booked_by)
        self.orders[order.id] = order
        if idempotency_key:
            self._by_idempotency_key[partner, idempotency_key] = order.id
        return order

    def _new_order(self, partner: str, request: OrderRequest, span: Span, price: int, booked_by: str) -> PlacedOrder:
        now = self.now()
        number = int(now.timestamp() * 1000)
        while str(number) in self.orders:
            number += 1
        destination = request.destination
        return PlacedOrder(
            id=str(number),
            partner=partner,
            created=now,
            request=request,
            span=span,
            price=price,
            booked_by=booked_by,
            parcels=held(request.parcels or (), str(number)),
            verifications=destination.verifications,
            order_reference=request.orderReference,
            pin=(request.shipmentIdentifier or f"{secrets.randbelow(100_000):05d}")[-5:],
            label_token=secrets.token_urlsafe(16),
            tracking_token=secrets.token_urlsafe(16),
            status="ready" if request.parcels else "received",
            status_updated_at=now,
            phone=rules.phone_number(destination.phoneCountryCode, destination.phoneNumber),
            shipment_identifier=request.shipmentIdentifier,
        )

    def _window(self, request: OrderRequest) -> tuple[Span, int, str]:
        """Return the window of an order, its price and how it came about."""
        destination = request.destination
        if destination.deliveryWindow is not None:
            span, price = self._agreed_window(request, destination.deliveryWindow)
            return span, price, "window"
        if destination.consolidatedWindow is not None:
            offer = self._tokens.open(destination.consolidatedWindow.token)
            if offer and self._still_consolidates(offer, request):
                return offer.span, offer.price, "consolidated"
            return self._best_available(request)
        if destination.bestAvailableWindow:
            return self._best_available(request)
        raise invalid([(_NO_WINDOW, "must not be null without bestAvailableWindow or consolidatedWindow")])

    def _agreed_window(self, request: OrderRequest, window: Window) -> tuple[Span, int]:
        product = request.product
        if product not in offers.PRICES:
            raise invalid([("product", "is not a known product")])
        if window.token is None:
            if window.start is None or window.end is None:
                raise invalid([(_NO_WINDOW, "either start and end or token must be given")])
            if window.end <= window.start or window.start <= self.now():
                raise invalid([(_NO_WINDOW, "is not a window that can be delivered in")])
            return Span(window.start, window.end), offers.PRICES[product]
        offer = self._tokens.open(window.token)
        if offer is None or offer.kind != "window" or offer.postal_code != request.destination.address.postalCode:
            raise invalid([(f"{_NO_WINDOW}.token", "is not a valid token for this order")])
        if offer.expires_at <= self.now():
            raise invalid([(f"{_NO_WINDOW}.token", "has expired")])
        if offer.product != product:
            raise invalid([("product", "is not the product of the delivery window")])
        if window.start not in {None, offer.span.start} or window.end not in {None, offer.span.end}:
            raise invalid([(_NO_WINDOW, "start and end do not match the token")])
        return offer.span, offer.price

    def _still_consolidates(self, offer: Offer, request: OrderRequest) -> bool:
        recipient = AvailabilityRecipient.model_validate(
            request.destination.model_dump(include={"email", "phoneCountryCode", "phoneNumber"})
        )
        return (
            not self.variants.consolidated_falls_back
            and offer.kind == "consolidated"
            and offer.expires_at > self.now()
            and offer.postal_code == request.destination.address.postalCode
            and offer.span in self._windows_of(recipient)
        )

    def _best_available(self, request: OrderRequest) -> tuple[Span, int, str]:
        if request.product not in offers.PRICES:
            raise invalid([("product", "is not a known product")])
        now = self.now()
        pickup = _pickup(request.origin.pickupWindows) or offers.week_of_pickup(now, offers.DAYS_FOR_BEST_AVAILABLE)
        span = next((span for span, _ in offers.spans(now, pickup)), None)
        if span is None:
            raise invalid([("destination.bestAvailableWindow", "no window is available")])
        return span, offers.PRICES[request.product], "best_available"

    # --- orders that are there --------------------------------------------------------------------------------------

    def order(self, partner: str, order_id: str) -> PlacedOrder:
        """Return an order of this partner. Raises Refusal (404)."""
        order = self.orders.get(order_id)
        if order is None or order.partner != partner:
            raise not_found("Order")
        return order

    def by_reference(self, partner: str, reference: str) -> PlacedOrder:
        """Return the latest order with a reference. Raises Refusal (404)."""
        return self._latest(partner, lambda order: order.order_reference == reference)

    def by_tms_reference(self, partner: str, reference: str) -> PlacedOrder:
        """Return the latest order with a transport system's reference. Raises Refusal (404)."""
        return self._latest(partner, lambda order: order.request.tmsReference == reference)

    def _latest(self, partner: str, fits: Callable[[PlacedOrder], bool]) -> PlacedOrder:
        for order in reversed(list(self.orders.values())):
            if order.partner == partner and fits(order):
                return order
        raise not_found("Order")

    def label_order(self, partner: str, order_id: str) -> PlacedOrder:
        """Return an order whose labels can be had. Raises Refusal (404) before there are parcels or while not ready."""
        order = self.order(partner, order_id)
        if not order.parcels:
            raise not_found("Label")
        order.label_asked += 1
        if order.label_asked <= self.variants.label_not_ready:
            raise not_found("Label")
        return order

    def labelled(self, order_id: str, token: str, parcel_id: str | None) -> tuple[PlacedOrder, list[int]]:
        """Return the order of a label address and which of its parcels, counted from 0, the document shows.

        Raises:
            Refusal: 404 for an order or a parcel that is not there, 403 for a wrong token.
        """
        order = self.orders.get(order_id)
        if order is None:
            raise not_found("Order")
        if not secrets.compare_digest(order.label_token.encode(), token.encode()):
            raise Refusal(403, {"message": "Access denied"})
        numbers = [index for index, parcel in enumerate(order.parcels) if parcel_id in {None, parcel.id}]
        if not numbers:
            raise not_found("Label")
        return order, numbers

    def update_shipment_details(self, partner: str, order_id: str, data: Any) -> PlacedOrder:
        """Replace the parcels; what the document calls updated only when given stays otherwise."""
        order = self.order(partner, order_id)
        update: ShipmentDetailsUpdate = self.read(ShipmentDetailsUpdate, data)
        if violations := rules.parcel_violations(update.parcels, self.variants):
            raise invalid(violations)
        order.parcels = held(update.parcels, order.id)
        if update.shipmentIdentifier is not None:
            order.shipment_identifier = update.shipmentIdentifier
            order.pin = update.shipmentIdentifier[-5:]
        order.order_reference = update.orderReference or order.order_reference
        if update.verifications is not None:
            changes = update.verifications.model_dump(exclude_none=True)
            order.verifications = order.verifications.model_copy(update=changes)
        if order.status == "received" and order.parcels:
            self._move(order, "ready")
            self.webhooks.tell(order)
        return order

    def set_parcel_details(self, partner: str, order_id: str, identifier: str, data: Any) -> None:
        """Add to one parcel. Raises Refusal (404 when order and identifier do not belong together)."""
        order = self.order(partner, order_id)
        details: ParcelDetails = self.read(ParcelDetails, data)
        parcel = next((parcel for parcel in order.parcels if parcel.identifier == identifier), None)
        if parcel is None:
            raise not_found("Parcel")
        parcel.take(details)

    def confirm_scan(self, partner: str, order_id: str, data: Any) -> None:
        """Take note of scanned parcels; with an unknown one among them nothing is noted. Raises Refusal (422)."""
        order = self.order(partner, order_id)
        scan: ConfirmedScan = self.read(ConfirmedScan, data)
        known = {parcel.identifier for parcel in order.parcels}
        unknown = [identifier for identifier in scan.parcelShipmentIds if identifier not in known]
        if unknown:
            raise Refusal(422, {"unknownIds": unknown})
        order.scanned_identifiers.update(scan.parcelShipmentIds)
        order.scanned_at_partner = order.scanned_at_partner or self.now()

    def confirm(self, partner: str, order_id: str) -> None:
        """Consider an order paid for."""
        self.order(partner, order_id).confirmed = True

    # --- from outside -----------------------------------------------------------------------------------------------

    def set_status(self, order_id: str, status: str, pickup_at: datetime | None = None) -> PlacedOrder:
        """Let an order get on, as a courier or the recipient would make it. Raises Refusal (404)."""
        if order_id not in self.orders:
            raise not_found("Order")
        order = self.orders[order_id]
        status = self.variants.cancelled_spelling if status in {"cancelled", "canceled"} else status
        if status != order.status:  # another day for picking up is no change of the status
            self._move(order, status)
        order.pickup_at = pickup_at or order.pickup_at
        self.webhooks.tell(order)
        return order

    def _move(self, order: PlacedOrder, status: str) -> None:
        now = self.now()
        order.status, order.status_updated_at = status, now
        if status in {"in_delivery", "delivered"}:
            order.picked_at = order.picked_at or now
            order.scanned_at_hub = order.scanned_at_hub or now
        if status == "delivered":
            order.delivered_at = now


def _pickup(windows: Sequence[Window] | None) -> list[Span]:
    return [Span(window.start, window.end) for window in windows or () if window.start and window.end]
