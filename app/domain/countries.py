"""Codes of countries."""

import re
from functools import cache

_CODE = re.compile("[A-Z]{3}")
# CLDR keeps the codes of states that are gone as aliases of those that followed, and codes that ISO only reserves.
_GONE = frozenset({"BUR", "DDR", "FXX", "TMP", "YMD", "ZAR"})
_RESERVED = frozenset({"ASC", "CPT", "DGA", "TAA"})
_PRIVATE = re.compile("X..|Q[M-Z].|ZZZ")


@cache
def alpha3_by_alpha2() -> dict[str, str]:
    """Return the ISO 3166-1 alpha-3 codes by the alpha-2 ones, from CLDR."""
    from babel.core import get_global

    return {
        now[0]: code
        for code, now in get_global("territory_aliases").items()
        if _CODE.fullmatch(code) and not _PRIVATE.fullmatch(code) and code not in _GONE | _RESERVED
    }
