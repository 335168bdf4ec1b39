"""Codes as parcelLab wants them: alpha-3 countries, ISO 639-1 languages, ISO 4217 currencies; the tables are CLDR's."""

from functools import lru_cache

from app.domain.countries import alpha3_by_alpha2


def alpha3(alpha2: str) -> str:
    """Return a country's ISO 3166-1 alpha-3 code: ``NO`` is ``NOR``.

    Raises:
        ValueError: There is none.
    """
    try:
        return alpha3_by_alpha2()[alpha2.upper()]
    except KeyError:
        raise ValueError(f"There is no three-letter code for “{alpha2}”") from None


def is_alpha3(code: str) -> bool:
    """Tell whether a code is an alpha-3 country code in capitals."""
    return code in alpha3_by_alpha2().values()


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
