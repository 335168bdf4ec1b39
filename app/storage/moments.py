"""Times as rows keep them: whole microseconds since 1970, UTC. They sort as they are and fit an INTEGER column."""

from datetime import UTC, datetime, timedelta

_START = datetime(1970, 1, 1, tzinfo=UTC)
_STEP = timedelta(microseconds=1)
_FIRST = (datetime.min.replace(tzinfo=UTC) - _START) // _STEP
_LAST = (datetime.max.replace(tzinfo=UTC) - _START) // _STEP

MINUTE = 60_000_000
DAY = 24 * 60 * MINUTE


def micros(at: datetime) -> int:
    """Return a moment as a row keeps it.

    Args:
        at: With a zone.
    """
    return min(max((at - _START) // _STEP, _FIRST), _LAST)


def micros_or_none(at: datetime | None) -> int | None:
    """The same for a moment that may not be known."""
    return None if at is None else micros(at)


def moment(stored: int) -> datetime:
    """Return a row's moment, in UTC."""
    return _START + stored * _STEP


def moment_or_none(stored: int | None) -> datetime | None:
    """The same for a moment that may not be known."""
    return None if stored is None else moment(stored)
