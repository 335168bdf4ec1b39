"""Where the played system delivers, and what it makes of an address."""

from app.sandbox.porterbuddy.refusals import Violation
from app.sandbox.porterbuddy.wire import Address, AvailabilityDestinationAddress

SERVED = ((1, 1499, "OSLO"), (1900, 2099, "OSLO"), (5003, 5268, "BERGEN"))
"""Norwegian postal codes, first and last, with their region."""
HUB = {"streetName": "Persveien", "streetNumber": "34", "postalCode": "0581", "city": "Oslo", "country": "Norway"}
"""The origin is answered with the hub's address, "for historic reasons" (section Response of the availability check)."""

_NAMES = ("Norway", "Sweden", "Denmark", "Finland", "Poland", "Germany")
_CODES = ("NO", "SE", "DK", "FI", "PL", "DE")


def country_violation(country: str, style: str, path: str) -> Violation | None:
    """Tell whether a country is written in a form that is understood; ``style`` is the variant."""
    known = {"any": _NAMES + _CODES, "name": _NAMES, "code": _CODES}[style]
    return None if country in known else (path, "is not a known country")


def region_of(postal_code: str, country: str) -> str | None:
    """Return the region that serves a postal code, None when nobody drives there."""
    if country not in {"Norway", "NO"} or not (
        postal_code.isascii() and postal_code.isdigit() and len(postal_code) == 4
    ):
        return None
    number = int(postal_code)
    return next((region for first, last, region in SERVED if first <= number <= last), None)


def resolved(address: Address | AvailabilityDestinationAddress) -> dict[str, object]:
    """Return an address with a location; the same address is always at the same place."""
    given = {
        "streetName": address.streetName or "",
        "streetNumber": address.streetNumber or "",
        "postalCode": address.postalCode,
        "city": address.city or "",
        "country": address.country,
    }
    return {**given, "location": _location(address.postalCode)}


def resolved_hub() -> dict[str, object]:
    """Return the hub with its location."""
    return {**HUB, "location": _location(HUB["postalCode"])}


def _location(postal_code: str) -> dict[str, float]:
    number = sum(ord(letter) * (index + 1) for index, letter in enumerate(postal_code))
    return {"latitude": round(59.85 + number % 97 / 1000, 6), "longitude": round(10.65 + number % 89 / 500, 6)}
