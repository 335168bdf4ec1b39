"""Countries in two and in three letters (ISO 3166-1), from the tables that Babel brings along."""

from functools import lru_cache

WITHDRAWN = frozenset({"BUR", "DDR", "FXX", "TMP", "YMD", "ZAR"})
"""Codes of ISO 3166-3 that CLDR keeps beside the one in force; those that stand for several countries fall out by themselves."""


@lru_cache(maxsize=1)
def _by_three() -> dict[str, str]:
    """Two letters by three, from CLDR's list of overlong codes (supplementalMetadata, ``territoryAlias``)."""
    from babel.core import get_global

    aliases = get_global("territory_aliases").items()
    return {
        three: twos[0]
        for three, twos in aliases
        if len(three) == 3 and three.isalpha() and len(twos) == 1 and three not in WITHDRAWN
    }


@lru_cache(maxsize=1)
def _by_two() -> dict[str, str]:
    return {two: three for three, two in _by_three().items()}


def in_three_letters(code: str) -> str:
    """Return ``FRA`` for ``FR`` and for ``FRA``; empty for what is no country."""
    code = code.strip().upper()
    return code if code in _by_three() else _by_two().get(code, "")


def in_two_letters(code: str) -> str:
    """Return ``FR`` for ``FRA`` and for ``FR``; empty for what is no country."""
    code = code.strip().upper()
    return code if code in _by_two() else _by_three().get(code, "")
