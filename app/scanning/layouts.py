"""Keyboard layouts: what arrives when a scanner presses keys for one keyboard and the computer reads them as another's.

A wedge scanner sends key numbers, not letters. Set to English it presses the key right of "T" for a "Y"; a German computer reads that
key as "Z". The tables hold the 48 keys that write, row by row, without and with Shift (X.Org's xkeyboard-config, "basic" variants).
AltGr is left out: no code that a scanner can be relied on to type needs it.
"""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from app.domain.scanners import Keyboards, Layout, Lock

_US_PLAIN = "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./"
_US_SHIFTED = '~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?'

_KEYS: dict[Layout, tuple[str, str]] = {
    # The 48th key, left of "Z", is not there on American keyboards.
    Layout.US: (_US_PLAIN, _US_SHIFTED),
    Layout.GB: (
        ("`1234567890-=" "qwertyuiop[]#" "asdfghjkl;'" "zxcvbnm,./" "\\"),
        ('¬!"£$%^&*()_+' "QWERTYUIOP{}~" "ASDFGHJKL:@" "ZXCVBNM<>?" "|"),
    ),
    Layout.DE: (
        ("^1234567890ß´" "qwertzuiopü+#" "asdfghjklöä" "yxcvbnm,.-" "<"),
        ('°!"§$%&/()=?`' "QWERTZUIOPÜ*'" "ASDFGHJKLÖÄ" "YXCVBNM;:_" ">"),
    ),
    Layout.FR: (
        ("²&é\"'(-è_çà)=" "azertyuiop^$*" "qsdfghjklmù" "wxcvbn,;:!" "<"),
        ("~1234567890°+" "AZERTYUIOP¨£µ" "QSDFGHJKLM%" "WXCVBN?./§" ">"),
    ),
    Layout.NO: (
        ("|1234567890+\\" "qwertyuiopå¨'" "asdfghjkløæ" "zxcvbnm,.-" "<"),
        ('§!"#¤%&/()=?`' "QWERTYUIOPÅ^*" "ASDFGHJKLØÆ" "ZXCVBNM;:_" ">"),
    ),
    Layout.DK: (
        ("½1234567890+´" "qwertyuiopå¨'" "asdfghjklæø" "zxcvbnm,.-" "<"),
        ('§!"#¤%&/()=?`' "QWERTYUIOPÅ^*" "ASDFGHJKLÆØ" "ZXCVBNM;:_" ">"),
    ),
    Layout.SE: (
        ("§1234567890+´" "qwertyuiopå¨'" "asdfghjklöä" "zxcvbnm,.-" "<"),
        ('½!"#¤%&/()=?`' "QWERTYUIOPÅ^*" "ASDFGHJKLÖÄ" "ZXCVBNM;:_" ">"),
    ),
}  # fmt: skip

_SAME_ON_ALL = " \x1d"
_COMBINING = {"\u0300": "`", "\u0301": "´", "\u0302": "^", "\u0303": "~", "\u0308": "¨"}
"""Accents that wait for the next key, by what they become on it."""


@lru_cache(maxsize=256)
def _tables(keyboards: Keyboards) -> tuple[dict[str, str], dict[str, str]]:
    """Return meant to typed, and typed to meant."""
    meant_keys, typed_keys = _KEYS[keyboards.scanner], _KEYS[keyboards.computer]
    typed: dict[str, str] = {}
    meant: dict[str, str] = {}
    for place in range(min(len(meant_keys[0]), len(typed_keys[0]))):
        for level in (0, 1):
            is_letter = typed_keys[0][place].upper() == typed_keys[1][place]
            turned = keyboards.lock is Lock.SHIFT or (keyboards.lock is Lock.CAPS and is_letter)
            wanted, came = meant_keys[level][place], typed_keys[1 - level if turned else level][place]
            typed.setdefault(wanted, came)
            meant.setdefault(came, wanted)
    for sign in _SAME_ON_ALL:
        typed[sign] = meant[sign] = sign
    return typed, meant


def typed(text: str, keyboards: Keyboards) -> str | None:
    """Return what arrives when the scanner types a code; None where it has no key for part of it."""
    table, _ = _tables(keyboards)
    arrived = [table.get(sign) for sign in text]
    return None if None in arrived else "".join(sign for sign in arrived if sign is not None)


def meant(text: str, keyboards: Keyboards) -> str | None:
    """Return the code that the scanner typed when this arrived; None where no key of it writes that."""
    if keyboards.are_alike:
        return text
    _, table = _tables(keyboards)
    found: list[str] = []
    for sign in text:
        if sign in table:
            found.append(table[sign])
            continue
        # An accent that met its letter: two keys made one sign. Or Caps Lock, which knows more letters than the tables.
        parts = [_COMBINING.get(part, part) for part in unicodedata.normalize("NFD", sign)]
        parts = [*parts[1:], parts[0]] if len(parts) > 1 else [sign.swapcase()]
        if any(part not in table for part in parts):
            return None
        found += [table[part] for part in parts]
    return "".join(found)


def mixes() -> Iterator[Keyboards]:
    """Yield every way of being wrong, the likeliest first: a scanner as it left its factory, no lock."""
    for lock in Lock:
        for scanner in Layout:
            for computer in Layout:
                mix = Keyboards(scanner=scanner, computer=computer, lock=lock)
                if not mix.are_alike:
                    yield mix


def misreadings(text: str) -> Iterator[tuple[str, Keyboards]]:
    """Yield what a code may have been that was typed for another keyboard; each text once."""
    seen = {text}
    for mix in mixes():
        other = meant(text, mix)
        if other is not None and other not in seen:
            seen.add(other)
            yield other, mix
