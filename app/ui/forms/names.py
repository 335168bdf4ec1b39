"""Names of countries, currencies, languages and zones to choose from; the tables are CLDR's and the system's."""

from functools import lru_cache
from typing import TYPE_CHECKING

from app.domain.countries import alpha3_by_alpha2
from app.ui.forms.kinds import Option

if TYPE_CHECKING:
    from babel.core import Locale


def _known(locale: str) -> "Locale":
    from babel.core import Locale, UnknownLocaleError

    try:
        return Locale.parse(locale)
    except (UnknownLocaleError, ValueError):
        return Locale("en")


@lru_cache(maxsize=8)
def decimal_sign(locale: str) -> str:
    """Return what parts the decimals of a number: a point or a comma."""
    from babel.numbers import get_decimal_symbol

    return get_decimal_symbol(_known(locale))


@lru_cache(maxsize=8)
def countries(locale: str, letters: int = 2) -> tuple[Option, ...]:
    """Return all countries by their names.

    Args:
        letters: Of the code: 2 or 3.
    """
    names, codes = _known(locale).territories, alpha3_by_alpha2()
    found = [Option(codes[each] if letters == 3 else each, names[each]) for each in codes if each in names]
    return _sorted(found)


@lru_cache(maxsize=8)
def currencies(locale: str) -> tuple[Option, ...]:
    """Return the currencies that are in use somewhere, with their code first."""
    from babel.core import get_global
    from babel.numbers import get_territory_currencies

    names = _known(locale).currencies
    used = {code for each in get_global("territory_currencies") for code in get_territory_currencies(each)}
    return tuple(Option(code, f"{code}, {names[code]}") for code in sorted(used) if code in names)


@lru_cache(maxsize=8)
def languages(locale: str) -> tuple[Option, ...]:
    """Return the languages that have a code of two letters (ISO 639-1)."""
    names = _known(locale).languages
    return _sorted([Option(code, _capital(name)) for code, name in names.items() if len(code) == 2])


@lru_cache(maxsize=1)
def zones() -> tuple[str, ...]:
    """Return the time zones that are named after a place, and UTC."""
    from zoneinfo import available_timezones

    places = {key for key in available_timezones() if "/" in key and not key.startswith(("Etc/", "SystemV/", "US/"))}
    return ("UTC", *sorted(places))


def _sorted(options: list[Option]) -> tuple[Option, ...]:
    from unicodedata import normalize

    return tuple(sorted(options, key=lambda option: normalize("NFKD", option.words).casefold()))


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
