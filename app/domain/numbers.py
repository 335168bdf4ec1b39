"""Numbers and days as the people of the desk's place write them; plain English where no place is known, as in the terminal."""

from collections.abc import Callable
from datetime import date, datetime
from functools import lru_cache


def _nowhere() -> str:
    return ""


class _Place:
    """The one place of this process; asked each time, because it can be changed while the window is open."""

    def __init__(self) -> None:
        self.locale: Callable[[], str] = _nowhere
        self.home = "nb_NO"


_PLACE = _Place()


def write_as(locale: Callable[[], str] | None) -> None:
    """Set how everything is written from now on.

    Args:
        locale: Tells the place, such as "nb_NO"; None is plain English.
    """
    _PLACE.locale = locale or _nowhere


def place() -> str:
    """Return the place whose way of writing is used, such as "nb_NO"; empty for plain English."""
    return _PLACE.locale()


def live_in(locale: str) -> None:
    """Set the place of a desk that was never told one.

    Args:
        locale: Such as "de_DE".
    """
    _PLACE.home = locale


def home() -> str:
    """Return the place of a desk that was never told one."""
    return _PLACE.home


def decimal_shown(number: float, digits: int) -> str:
    """Return a number with so many digits behind its decimal mark: ``1.25``, or ``1,25`` in most of Europe."""
    return _with_mark(f"{number:.{digits}f}")


def number_shown(number: float) -> str:
    """Return a number with no more digits than it has: ``102``, ``215.9``."""
    return _with_mark(f"{number:g}")


def day_shown(day: datetime) -> str:
    """Return a day of the week with its date: ``Thu 02 Jul``."""
    locale = _known(place())
    if not locale:
        return f"{day:%a %d %b}"
    from babel.dates import format_skeleton

    return str(format_skeleton("MMMEd", day, locale=locale))


def _with_mark(number: str) -> str:
    # Babel is slow to import: only what has a mark waits for it.
    return number.replace(".", _decimal_mark(place())) if "." in number else number


def weekday_shown(day: date) -> str:
    """Return a day of the week: ``Thu``."""
    locale = _known(place())
    if not locale:
        return f"{day:%a}"
    from babel.dates import format_date

    return str(format_date(day, "EEE", locale)).rstrip(".")


@lru_cache
def _decimal_mark(locale: str) -> str:
    locale = _known(locale)
    if not locale:
        return "."
    from babel.numbers import get_decimal_symbol

    return str(get_decimal_symbol(locale))


@lru_cache
def _known(locale: str) -> str:
    """Return a place that can be looked up; empty for one that nobody knows."""
    if not locale:
        return ""
    from babel.core import Locale, UnknownLocaleError

    try:
        return str(Locale.parse(locale))
    except (UnknownLocaleError, ValueError):
        return ""


def whole_shown(number: float) -> str:
    """Return a whole number in groups of three: ``12,000``, or ``12.000`` in some of Europe."""
    text = f"{number:,.0f}"
    # Babel is slow to import: only what has groups waits for it.
    return text.replace(",", _group_mark(place())) if "," in text else text


@lru_cache
def _group_mark(locale: str) -> str:
    locale = _known(locale)
    if not locale:
        return ","
    from babel.numbers import get_group_symbol

    return str(get_group_symbol(locale))
