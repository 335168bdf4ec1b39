"""Countries in two and in three letters (ISO 3166-1), from the tables that Babel brings along (CLDR, ``territoryAlias``)."""

import re
from functools import cache

_CODE = re.compile("[A-Z]{3}")
GONE = frozenset({"BUR", "DDR", "FXX", "TMP", "YMD", "ZAR"})
"""States that CLDR keeps as aliases of the one that followed; those that fell apart into several fall out by themselves."""
RESERVED = frozenset({"ASC", "CPT", "DGA", "TAA"})
"""Islands that ISO only reserves a code for."""
_PRIVATE = re.compile("AAA|X..|Q[M-Z].|ZZZ")


@cache
def alpha3_by_alpha2() -> dict[str, str]:
    """Return the ISO 3166-1 alpha-3 codes by the alpha-2 ones."""
    from babel.core import get_global

    return {
        now[0]: code
        for code, now in get_global("territory_aliases").items()
        if len(now) == 1 and _CODE.fullmatch(code) and not _PRIVATE.fullmatch(code) and code not in GONE | RESERVED
    }


@cache
def _alpha2_by_alpha3() -> dict[str, str]:
    return {three: two for two, three in alpha3_by_alpha2().items()}


def in_three_letters(code: str) -> str:
    """Return ``FRA`` for ``FR`` and for ``FRA``; empty for what is no country."""
    code = code.strip().upper()
    return code if code in _alpha2_by_alpha3() else alpha3_by_alpha2().get(code, "")


def in_two_letters(code: str) -> str:
    """Return ``FR`` for ``FRA`` and for ``FR``; empty for what is no country."""
    code = code.strip().upper()
    return code if code in alpha3_by_alpha2() else _alpha2_by_alpha3().get(code, "")
