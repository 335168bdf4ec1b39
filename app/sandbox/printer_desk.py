"""The played printers' own addresses: what they printed, and what is to go wrong with them.

================================== ========================================================================================
``GET /_sandbox/zebra``             how it stands, and the number, size and copies of each label
``GET /_sandbox/zebra/labels/3``    the label's ZPL; with ``.png`` its picture
``POST /_sandbox/zebra/head``       ``{"dots_per_mm": 12}``: 6, 8, 12 or 24
``GET /_sandbox/receipts``          how the receipt printer stands, and what it printed: text, codes, pictures
``GET /_sandbox/receipts/1/2.png``  the second picture of a receipt
``POST /_sandbox/receipts``         ``{"flags": {"cover_open": true}, "fault": null}``
================================== ========================================================================================
"""

import json
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route as Path

from app.sandbox.porterbuddy.routes import json_answer
from app.sandbox.receipt_printer import ReceiptPrinter
from app.sandbox.zebra import Zebra
from app.sandbox.zebra_connection import ZebraFault


class _Change(BaseModel):
    model_config = ConfigDict(extra="forbid")

    flags: dict[str, bool] = Field(default_factory=dict)
    fault: ZebraFault | None = None


class _Head(BaseModel):
    model_config = ConfigDict(extra="forbid")

    dots_per_mm: Literal[6, 8, 12, 24]


class PrinterDesk:
    """Shows and changes the played printers."""

    def __init__(self, zebra: Zebra, receipts: ReceiptPrinter) -> None:
        self._zebra = zebra
        self._receipts = receipts

    def paths(self) -> list[Path]:
        """Return all addresses."""
        return [
            Path("/_sandbox/zebra", self._show_zebra, methods=["GET"]),
            Path("/_sandbox/zebra/head", self._set_head, methods=["POST"]),
            Path("/_sandbox/zebra/labels/{number:int}", self._label, methods=["GET"]),
            Path("/_sandbox/zebra/labels/{number:int}.png", self._picture, methods=["GET"]),
            Path("/_sandbox/receipts", self._show_receipts, methods=["GET"]),
            Path("/_sandbox/receipts", self._set_receipts, methods=["POST"]),
            Path("/_sandbox/receipts/{number:int}/{place:int}.png", self._receipt_picture, methods=["GET"]),
        ]

    async def _show_zebra(self, _request: Request) -> Response:
        printed = [
            {
                "number": label.number,
                "bytes": len(label.content),
                "copies": label.copies,
                "arrived_at": label.arrived_at,
            }
            for label in self._zebra.labels
        ]
        return json_answer({**self._zebra.describe(), "printed": _plain(printed)})

    async def _set_head(self, request: Request) -> Response:
        try:
            head = _Head.model_validate_json(await request.body())
        except ValidationError as error:
            return _unreadable(error)
        await self._zebra.change_head(head.dots_per_mm)
        return json_answer(self._zebra.describe())

    async def _label(self, request: Request) -> Response:
        number = request.path_params["number"]
        label = next((label for label in self._zebra.labels if label.number == number), None)
        return _not_there() if label is None else Response(label.content, media_type="text/plain; charset=utf-8")

    async def _picture(self, request: Request) -> Response:
        picture = self._zebra.pictures.get(request.path_params["number"])
        return _not_there() if picture is None else Response(picture, media_type="image/png")

    async def _show_receipts(self, _request: Request) -> Response:
        return json_answer(self._receipts.describe())

    async def _set_receipts(self, request: Request) -> Response:
        try:
            change = _Change.model_validate_json(await request.body())
            await self._receipts.change_flags(change.flags)
        except ValidationError as error:
            return _unreadable(error)
        if "fault" in change.model_fields_set:
            await self._receipts.change_fault(change.fault)
        return json_answer(self._receipts.describe())

    async def _receipt_picture(self, request: Request) -> Response:
        number, place = request.path_params["number"], request.path_params["place"]
        receipt = next((receipt for receipt in self._receipts.receipts if receipt.number == number), None)
        pictures = receipt.pictures if receipt is not None else []
        if not 1 <= place <= len(pictures):
            return _not_there()
        return Response(pictures[place - 1], media_type="image/png")


def _unreadable(error: ValidationError) -> Response:
    return json_answer(json.loads(error.json(include_url=False, include_input=False, include_context=False)), 422)


def _not_there() -> Response:
    return Response(status_code=404)


def _plain(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{**row, "arrived_at": row["arrived_at"].isoformat()} for row in rows]
