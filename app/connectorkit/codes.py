"""Codes of languages, currencies and time zones; the tables are CLDR's and IANA's. Countries: ``domain.countries``."""

from functools import lru_cache


@lru_cache(maxsize=512)
def is_language(code: str) -> bool:
    """Tell whether a code is an ISO 639-1 language, two small letters."""
    from babel import Locale

    # Tagalog is called Filipino there, under a code of three letters.
    return len(code) == 2 and code.islower() and (code in Locale("en").languages or code == "tl")


@lru_cache(maxsize=512)
def is_currency(code: str) -> bool:
    """Tell whether a code is an ISO 4217 currency in capitals."""
    from babel import Locale

    return len(code) == 3 and code.isupper() and code in Locale("en").currencies


@lru_cache(maxsize=512)
def is_timezone(name: str) -> bool:
    """Tell whether a name is an IANA time zone, such as ``Europe/Oslo``."""
    from zoneinfo import ZoneInfo

    try:
        return bool(ZoneInfo(name))
    except (OSError, ValueError, KeyError):
        return False
