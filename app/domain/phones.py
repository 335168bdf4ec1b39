"""Phone numbers, checked with libphonenumber's Python port.

What is asked is whether a number is possible in its country, not whether it is assigned: tables of assigned numbers lag, and
the examples of a carrier that validates with the same library are not in them (porterbuddy.txt, "Phone Number Validation").
"""

from functools import lru_cache

from app.domain.wording import say


@lru_cache(maxsize=4096)
def normalised_phone(text: str, region: str = "NO") -> str:
    """Return a phone number in E.164 form, such as ``+4765127865``.

    Args:
        text: As typed: spaces, ``00`` for ``+`` and a missing country code are fine.
        region: ISO 3166-1 alpha-2 country whose code is meant when none is typed.

    Raises:
        ValueError: If it is no number that could exist; the text is a sentence for the packer.
    """
    import phonenumbers

    cleaned = text.strip()
    if cleaned.startswith("00"):
        cleaned = "+" + cleaned[2:]
    try:
        number = phonenumbers.parse(cleaned, region)
    except phonenumbers.NumberParseException as error:
        raise ValueError(say("A phone number with its country code, as +47 65 12 78 65")) from error
    if not phonenumbers.is_possible_number(number):
        raise ValueError(say("This phone number has too many or too few digits for its country"))
    if not number.national_number:
        raise ValueError(say("A phone number of nothing but zeros is none"))
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


@lru_cache(maxsize=4096)
def split_phone(e164: str) -> tuple[str, str]:
    """Split an E.164 number into country code with plus and national digits: ``("+47", "65127865")``."""
    import phonenumbers

    number = phonenumbers.parse(e164)
    return f"+{number.country_code}", phonenumbers.national_significant_number(number)


@lru_cache(maxsize=4096)
def shown_phone(e164: str) -> str:
    """Format for a person: ``+47 65 12 78 65``; what cannot be read is returned as it is."""
    import phonenumbers

    try:
        number = phonenumbers.parse(e164)
    except phonenumbers.NumberParseException:
        return e164
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL))
