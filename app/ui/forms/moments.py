"""Days and times as they are typed and shown: ``22 Jan 2025 13:00``, and the zone that they are meant in."""

import datetime as dt
import re
from functools import lru_cache
from zoneinfo import ZoneInfo

from app.domain.wording import say

_ISO_DAY = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})")
_DOTTED_DAY = re.compile(r"(?P<day>\d{1,2})\. ?(?P<month>\d{1,2})\. ?(?P<year>\d{4}|\d{2})")
_WORDED_DAY = re.compile(r"(?P<day>\d{1,2})\.? ?(?P<word>[^\W\d_]+)\.? ?(?P<year>\d{4}|\d{2})")
_TIME = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,6}))?)?|(\d{2})(\d{2})", re.ASCII)
_MOMENT = re.compile(r"(?P<day>.*?\d)(?:T|,? +)(?P<time>[\d:.,]+)")
_OFFSET = re.compile(r"([+-])(\d{2}):(\d{2})(?::(\d{2}))?")
EXAMPLE = dt.date(2025, 1, 22)
"""The day that shows how days are written."""


@lru_cache(maxsize=8)
def _months(locale: str) -> tuple[str, ...]:
    """Return the short names of the twelve months, January first."""
    from babel.core import Locale, UnknownLocaleError
    from babel.dates import get_month_names

    try:
        known = Locale.parse(locale)
    except (UnknownLocaleError, ValueError):
        known = Locale("en")
    names = get_month_names("abbreviated", context="stand-alone", locale=known)
    return tuple(names[number].rstrip(".") for number in range(1, 13))


@lru_cache(maxsize=8)
def _full_months(locale: str) -> tuple[str, ...]:
    from babel.core import Locale, UnknownLocaleError
    from babel.dates import get_month_names

    try:
        known = Locale.parse(locale)
    except (UnknownLocaleError, ValueError):
        known = Locale("en")
    names = get_month_names("wide", locale=known)
    return tuple(names[number] for number in range(1, 13))


def show_day(day: dt.date, locale: str) -> str:
    """Return a day: ``22 Jan 2025``."""
    month = _months(locale)[day.month - 1]
    return f"{day.day} {month} {day.year:04}" if month.isalpha() else day.isoformat()


def show_time(time: dt.time) -> str:
    """Return a time of day, seconds only where there are some: ``13:00``."""
    if time.microsecond:
        return f"{time:%H:%M:%S.%f}"
    return f"{time:%H:%M:%S}" if time.second else f"{time:%H:%M}"


def show_moment(moment: dt.datetime, zone: str, locale: str) -> str:
    """Return day and time as the clocks of a zone show it; an empty zone takes them as they stand."""
    there = moment.astimezone(zone_of(zone)) if zone and moment.tzinfo else moment
    return f"{show_day(there.date(), locale)} {show_time(there.time())}"


def read_day(text: str, locale: str) -> dt.date:
    """Return a typed day.

    Raises:
        ValueError: It is none; the text is a sentence for people.
    """
    text = " ".join(text.split())
    for form in (_ISO_DAY, _DOTTED_DAY, _WORDED_DAY):
        if (found := form.fullmatch(text)) is not None:
            parts = found.groupdict()
            month = int(parts["month"]) if parts.get("month") else _month(parts["word"], locale)
            year = int(parts["year"]) + (2000 if len(parts["year"]) == 2 else 0)
            try:
                return dt.date(year, month, int(parts["day"]))
            except ValueError:
                raise ValueError(say("There is no such day")) from None
    raise ValueError(say("A day, as {day}", day=show_day(EXAMPLE, locale)))


def _month(word: str, locale: str) -> int:
    """Return the number of a month by its name or the start of it, in the desk's language or in English."""
    word = word.casefold()
    for names in (_months(locale), _full_months(locale), _months("en"), _full_months("en")):
        folded = [name.casefold() for name in names]
        if word in folded:
            return folded.index(word) + 1
        starts = [place for place, name in enumerate(folded) if len(word) >= 3 and name.startswith(word)]
        if len(starts) == 1:
            return starts[0] + 1
    raise ValueError(say("A day, as {day}", day=show_day(EXAMPLE, locale)))


def read_time(text: str) -> dt.time:
    """Return a typed time of day.

    Raises:
        ValueError: It is none; the text is a sentence for people.
    """
    found = _TIME.fullmatch(text.strip())
    if found is None:
        raise ValueError(say("A time of day, as 13:00"))
    hours, minutes, seconds, part, two, more = found.groups()
    try:
        return dt.time(int(hours or two), int(minutes or more), int(seconds or 0), int((part or "0").ljust(6, "0")))
    except ValueError:
        raise ValueError(say("There is no such time of day")) from None


def read_moment(text: str, zone: str, locale: str) -> dt.datetime:
    """Return a typed day and time in a zone; without a zone the moment has none either.

    Raises:
        ValueError: It is none; the text is a sentence for people.
    """
    text = " ".join(text.split())
    found = _MOMENT.fullmatch(text)
    if found is None:
        raise ValueError(say("Day and time, as {day} 13:00", day=show_day(EXAMPLE, locale)))
    day, time = read_day(found["day"], locale), read_time(found["time"])
    if not zone:
        return dt.datetime.combine(day, time)
    moment = dt.datetime.combine(day, time, tzinfo=zone_of(zone))
    # An hour that the clocks jump over comes out as another one.
    back = moment.astimezone(dt.UTC).astimezone(moment.tzinfo)
    if back.replace(tzinfo=None) != moment.replace(tzinfo=None):
        raise ValueError(say("The clocks jump over this time there"))
    return moment


def zone_of(key: str) -> dt.tzinfo:
    """Return a zone by its name or its offset, such as "Europe/Warsaw" or "+01:00".

    Raises:
        ValueError: There is none of that name.
    """
    if key in {"UTC", "Z"}:
        return dt.UTC
    if (found := _OFFSET.fullmatch(key)) is not None:
        sign = -1 if found[1] == "-" else 1
        return dt.timezone(sign * dt.timedelta(hours=int(found[2]), minutes=int(found[3]), seconds=int(found[4] or 0)))
    try:
        return ZoneInfo(key)
    except (KeyError, ValueError, OSError):
        raise ValueError(say("A time zone, as Europe/Warsaw")) from None


def zone_key(moment: dt.datetime, *wanted: str) -> str:
    """Return the zone to show a moment in: the first wanted one with the moment's offset, its own, or the offset itself.

    A moment in the hour that comes twice is shown by its offset, so that it stays the one that it is.
    """
    offset = moment.utcoffset()
    if offset is None:
        return ""
    own = getattr(moment.tzinfo, "key", "")
    for key in (own, *wanted):
        if key and _is_zone(key) and moment.astimezone(zone_of(key)).utcoffset() == offset and is_clear(moment, key):
            return key
    return offset_words(offset) if offset else "UTC"


def _is_zone(key: str) -> bool:
    try:
        zone_of(key)
    except ValueError:
        return False
    return True


def is_clear(moment: dt.datetime, key: str) -> bool:
    """Tell whether the clocks of a zone show this moment once only, so that what is shown can be typed again."""
    there = moment.astimezone(zone_of(key))
    return there.utcoffset() == there.replace(fold=0).utcoffset()


def offset_words(offset: dt.timedelta) -> str:
    """Return an offset: ``+01:00``."""
    seconds = round(offset.total_seconds())
    sign, seconds = ("-" if seconds < 0 else "+"), abs(seconds)
    words = f"{sign}{seconds // 3600:02}:{seconds // 60 % 60:02}"
    return f"{words}:{seconds % 60:02}" if seconds % 60 else words


def zone_words(key: str, moment: dt.datetime | None = None) -> str:
    """Return a zone as people say it, with its offset at that moment: ``Warsaw, +01:00``."""
    city = key.rsplit("/", 1)[-1].replace("_", " ")
    if moment is None or _OFFSET.fullmatch(key) or not _is_zone(key):
        return city
    offset = moment.replace(tzinfo=zone_of(key)).utcoffset()
    return f"{city}, {offset_words(offset)}" if offset is not None else city
