"""The port of systems that call the station when an order gets on."""

from collections.abc import Mapping
from typing import Protocol, runtime_checkable

from app.domain.orders import CarrierStatus


@runtime_checkable
class VerifiesWebhooks(Protocol):
    """Reads status calls, and only those that the carrier itself made."""

    def read_status_call(self, headers: Mapping[str, str], body: bytes) -> CarrierStatus:
        """Verify one call and read what it says; nothing is sent.

        Args:
            headers: Of the call, in any capitals.
            body: To the byte as it came: it is what was signed.

        Raises:
            Refused: It is not signed, or not with this account's secret (``not_signed``, ``wrongly_signed``).
            InvalidInput: The carrier signed it, and it is no status (``no_status``).
        """
        ...
