"""Answers without a line, for what reads them."""

from datetime import UTC, datetime

from app.connectorkit.calls import Answer, Call, Kind


def answered(status: int, content: bytes, kind: str = "application/json") -> Answer:
    """Return an answer to a change, which must not be repeated."""
    call = Call(system="Transiteo", verb="change order", kind=Kind.ONCE, method="PUT", url="https://x.example/")
    return Answer(call, status, {"content-type": kind}, content, datetime(2025, 7, 23, tzinfo=UTC))
