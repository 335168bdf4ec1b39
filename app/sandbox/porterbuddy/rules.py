"""What the document asks beyond the form of single properties."""

from collections.abc import Sequence
from functools import lru_cache

from app.sandbox.porterbuddy.area import country_violation
from app.sandbox.porterbuddy.refusals import Violation
from app.sandbox.porterbuddy.wire import (
    AvailabilityParcel,
    AvailabilityRequest,
    Item,
    OrderRequest,
    Parcel,
    Window,
)
from app.sandbox.variants import Variants

PRACTICE_PHONES = frozenset({"+4740000000"})
"""Numbers that have a good form and are refused all the same, so that a refusal can be practised."""
TEMPERATURES = frozenset({(8.0, 25.0), (5.0, 20.0), (2.0, 25.0)})
"""Supported minimum and maximum (section TemperatureConstraints)."""
DEFAULT_COUNTRY_CODE = "+47"


@lru_cache(maxsize=1024)
def phone_number(country_code: str | None, number: str) -> str | None:
    """Return a phone number in E.164 form, None when it cannot be one.

    Checked with libphonenumber by what the document's hints name: the country code, the length for the country, and that
    it is not all zeros. The stricter check for numbering ranges would refuse the document's own examples.
    """
    import phonenumbers

    code = (country_code or DEFAULT_COUNTRY_CODE).strip()
    code = "+" + code[2:] if code.startswith("00") else code
    if not code.startswith("+"):
        return None
    try:
        parsed = phonenumbers.parse(f"{code} {number}")
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(parsed) or not phonenumbers.national_significant_number(parsed).strip("0"):
        return None
    return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164))


def availability_violations(request: AvailabilityRequest, variants: Variants) -> list[Violation]:
    """Return what is wrong with an availability request as a whole."""
    found = _goods(request.parcels, request.items, variants)
    found += _windows(request.pickupWindows, "pickupWindows")
    for name, country in (
        ("originAddress", request.originAddress.country),
        ("destinationAddress", request.destinationAddress.country),
    ):
        if violation := country_violation(country, variants.countries, f"{name}.country"):
            found.append(violation)
    return found


def order_violations(request: OrderRequest, variants: Variants) -> list[Violation]:
    """Return what is wrong with an order as a whole, but for its delivery window."""
    found = _goods(request.parcels, request.items, variants)
    found += _windows(request.origin.pickupWindows, "origin.pickupWindows")
    for side, party in (("origin", request.origin), ("destination", request.destination)):
        if violation := country_violation(party.address.country, variants.countries, f"{side}.address.country"):
            found.append(violation)
        phone = phone_number(party.phoneCountryCode, party.phoneNumber)
        if phone is None or phone in PRACTICE_PHONES:
            found.append((f"{side}.phoneNumber", "is not a valid phone number"))
    age = request.destination.verifications.minimumAgeCheck
    if age is not None and age < 0:
        found.append(("destination.verifications.minimumAgeCheck", "must be greater than or equal to 0"))
    return found


def parcel_violations(parcels: Sequence[Parcel | AvailabilityParcel], variants: Variants) -> list[Violation]:
    """Return what is wrong with a list of parcels."""
    found: list[Violation] = []
    if len(parcels) > variants.max_parcels:
        found.append(("parcels", f"size must be between 0 and {variants.max_parcels}"))
    for index, parcel in enumerate(parcels):
        path = f"parcels[{index}]"
        if variants.sizes_required:
            missing = (name for name in ("widthCm", "heightCm", "depthCm") if getattr(parcel, name) is None)
            found += [(f"{path}.{name}", "must not be null") for name in missing]
        limits = parcel.constraints.temperature if parcel.constraints else None
        if limits and (limits.minimumCelsius, limits.maximumCelsius) not in TEMPERATURES:
            found.append((f"{path}.constraints.temperature", "is not a supported combination"))
    return found


def _goods(
    parcels: Sequence[Parcel | AvailabilityParcel] | None, items: Sequence[Item] | None, variants: Variants
) -> list[Violation]:
    if not parcels and not items:
        return [("parcels", "at least one of parcels and items must be given")]
    if parcels:
        return parcel_violations(parcels, variants)
    return [
        (f"items[{index}].weightGrams", "must not be null without parcels")
        for index, item in enumerate(items or ())
        if item.weightGrams is None
    ]


def _windows(windows: Sequence[Window] | None, path: str) -> list[Violation]:
    found: list[Violation] = []
    for index, window in enumerate(windows or ()):
        absent = (name for name in ("start", "end") if getattr(window, name) is None)
        found += [(f"{path}[{index}].{name}", "must not be null") for name in absent]
        if window.start and window.end and window.end <= window.start:
            found.append((f"{path}[{index}].end", "must lie after the start"))
    return found
