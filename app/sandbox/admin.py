"""The sandbox's own addresses, under ``/_sandbox``: what tests and a curious person use; no system has them.

=============================== ===========================================================================================
``GET /_sandbox/state``          orders, variants, waiting faults, printer
``GET /_sandbox/requests``       what was asked, the oldest first; ``?route=order`` for one call only
``POST /_sandbox/faults``        ``{"faults": [...], "variants": {...}}``, both optional; variants that are not named stay
``POST /_sandbox/reset``         everything as at the start
``POST /_sandbox/orders/{id}``   ``{"status": "delivered", "pickupTime": "..."}``; answers the webhook that is called now
``GET /_sandbox/webhooks``       the webhooks that were called, on this computer only, and what each try was answered
``POST /_sandbox/zebra``         ``{"flags": {"paper_out": true}, "fault": {"kind": "refuse"}}``, both optional
=============================== ===========================================================================================
"""

import json
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route as Path

from app.sandbox.faults import FaultBook
from app.sandbox.porterbuddy.orders import PlacedOrder
from app.sandbox.porterbuddy.refusals import Refusal
from app.sandbox.porterbuddy.routes import json_answer
from app.sandbox.porterbuddy.system import Porterbuddy
from app.sandbox.porterbuddy.webhooks import WEBHOOK_HEADER, webhook_digest
from app.sandbox.recorder import Recorder
from app.sandbox.variants import Fault, Route, Variants
from app.sandbox.zebra import Zebra
from app.sandbox.zebra_connection import ZebraFault

Model = TypeVar("Model", bound=BaseModel)


class _Change(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _Faults(_Change):
    faults: list[Fault] = Field(default_factory=list)
    variants: dict[str, Any] = Field(default_factory=dict)


class _Status(_Change):
    status: str
    pickup_time: AwareDatetime | None = Field(default=None, alias="pickupTime")


class _Zebra(_Change):
    flags: dict[str, bool] = Field(default_factory=dict)
    fault: ZebraFault | None = None


class Admin:
    """The sandbox's own desk.

    Args:
        resets: What lets the other played systems begin anew.
    """

    def __init__(
        self,
        system: Porterbuddy,
        faults: FaultBook,
        requests: Recorder,
        zebra: Zebra,
        keys: dict[str, str],
        resets: Sequence[Callable[[], None]] = (),
    ) -> None:
        self._resets = resets
        self._system = system
        self._faults = faults
        self._requests = requests
        self._zebra = zebra
        self._variants = system.variants
        self._key_of = {partner: key for key, partner in keys.items()}

    def paths(self) -> list[Path]:
        """Return all addresses."""
        return [
            Path("/_sandbox/state", self._state, methods=["GET"]),
            Path("/_sandbox/requests", self._asked, methods=["GET"]),
            Path("/_sandbox/faults", self._set_faults, methods=["POST"]),
            Path("/_sandbox/reset", self._reset, methods=["POST"]),
            Path("/_sandbox/orders/{order_id}", self._set_status, methods=["POST"]),
            Path("/_sandbox/webhooks", self._webhooks, methods=["GET"]),
            Path("/_sandbox/zebra", self._set_zebra, methods=["POST"]),
        ]

    async def _state(self, _request: Request) -> Response:
        return json_answer(
            {
                "now": self._system.now().isoformat(),
                "orders": [_summary(order) for order in self._system.orders.values()],
                "variants": self._system.variants.model_dump(mode="json"),
                "faults": [fault.model_dump(mode="json") for fault in self._faults.pending()],
                "zebra": self._zebra.describe(),
            }
        )

    async def _asked(self, request: Request) -> Response:
        wanted = request.query_params.get("route")
        if wanted is not None and wanted not in {route.value for route in Route}:
            raise Refusal(422, {"message": f"No such route: {wanted}"})
        asked = self._requests.all(Route(wanted) if wanted else None)
        return json_answer([entry.model_dump(mode="json") for entry in asked])

    async def _set_faults(self, request: Request) -> Response:
        change = await _read(_Faults, request)
        try:
            self._system.variants = Variants.model_validate({**self._system.variants.model_dump(), **change.variants})
        except ValidationError as error:
            raise _unreadable(error) from error
        self._faults.add(*change.faults)
        return await self._state(request)

    async def _reset(self, request: Request) -> Response:
        self._system.reset()
        self._system.variants = self._variants
        for reset in self._resets:
            reset()
        self._faults.clear()
        self._requests.clear()
        await self._zebra.forget()
        return await self._state(request)

    async def _set_status(self, request: Request) -> Response:
        change = await _read(_Status, request)
        order = self._system.set_status(request.path_params["order_id"], change.status, change.pickup_time)
        body = json.dumps(order.status_answer())
        return json_answer(
            {
                "url": order.request.statusWebhookUrl,
                "headers": {WEBHOOK_HEADER: webhook_digest(self._key_of[order.partner], body.encode())},
                "body": body,
            }
        )

    async def _webhooks(self, _request: Request) -> Response:
        return json_answer([call.answer() for call in self._system.webhooks.calls])

    async def _set_zebra(self, request: Request) -> Response:
        change = await _read(_Zebra, request)
        try:
            await self._zebra.change_flags(change.flags)
        except ValidationError as error:
            raise _unreadable(error) from error
        if "fault" in change.model_fields_set:
            await self._zebra.change_fault(change.fault)
        return json_answer(self._zebra.describe())


def _summary(order: PlacedOrder) -> dict[str, Any]:
    return {
        "id": order.id,
        "partner": order.partner,
        "reference": order.order_reference,
        "status": order.status,
        "booked_by": order.booked_by,
        "start": order.span.start.isoformat(),
        "end": order.span.end.isoformat(),
        "price": order.price,
        "confirmed": order.confirmed,
        "parcels": [
            {"identifier": parcel.identifier, "scanned": parcel.identifier in order.scanned_identifiers}
            for parcel in order.parcels
        ],
    }


def _unreadable(error: ValidationError) -> Refusal:
    return Refusal(422, json.loads(error.json(include_url=False, include_input=False, include_context=False)))


async def _read(model: type[Model], request: Request) -> Model:
    try:
        return model.model_validate_json(await request.body())
    except ValidationError as error:
        raise _unreadable(error) from error
