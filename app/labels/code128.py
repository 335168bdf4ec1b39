"""Code 128 with a say in its subsets, as ``^BC`` has it: no library lets a stream choose them, and they change the width.

Sources: ISO/IEC 15417 for the patterns; ZPL II Programming Guide, ``^BC``, "Code 128 Subsets", for the invocation codes.
"""

# Widths of bars and spaces in modules, by value; 103 to 105 start in A, B, C, 106 stops.
_TABLE = """
    212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222
    123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321
    232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121
    313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224
    111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111
    111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113
    114311 411113 411311 113141 114131 311141 411131 211412 211214 211232 2331112
"""
_PATTERNS = tuple(_TABLE.split())

_SHIFT, _TO_C, _TO_B, _TO_A, FNC1 = 98, 99, 100, 101, 102
_START = {"A": 103, "B": 104, "C": 105}
_SWITCH = {_TO_A: "A", _TO_B: "B", _TO_C: "C"}
_STARTING = {"9": "A", ":": "B", ";": "C"}
# What follows a > in the field, as a value.
_INVOKED = {
    "<": 62,
    "0": 30,
    "=": 94,
    "1": 95,
    "2": 96,
    "3": 97,
    "4": _SHIFT,
    "5": _TO_C,
    "6": _TO_B,
    "7": _TO_A,
    "8": FNC1,
}


def widths(values: list[int]) -> list[int]:
    """Return bars and spaces in modules, a bar first, for a start value and data; check value and stop are added."""
    check = (values[0] + sum(place * value for place, value in enumerate(values))) % 103
    return [int(digit) for value in [*values, check, 106] for digit in _PATTERNS[value]]


def chosen(text: str) -> list[int]:
    """Return the values of a field in the normal mode, where ``>`` chooses subsets; the start is subset B."""
    subset = "B"
    if text[:1] == ">" and text[1:2] in _STARTING:
        subset, text = _STARTING[text[1]], text[2:]
    values = [_START[subset]]
    place = 0
    while place < len(text):
        if text[place] == ">" and text[place + 1 : place + 2] in _INVOKED:
            value = _INVOKED[text[place + 1]]
            # FNC4 in a subset has the value that would switch to it.
            subset = _SWITCH.get(value, subset)
            values.append(value)
            place += 2
        elif subset == "B":
            if (value := ord(text[place]) - 32) in range(95):
                values.append(value)
            place += 1
        else:
            # Subsets A and C take pairs of digits; a pair that is none is left out, as the guide says.
            pair = text[place : place + 2]
            if pair.isascii() and pair.isdigit() and len(pair) == 2:
                values.append(int(pair))
                place += 2
            else:
                place += 1 if not pair[0].isdigit() else 2
    return values


def automatic(text: str, *, gs1: bool = False) -> list[int]:
    r"""Return the values of the shortest usual coding: runs of digits in subset C, control characters in A, the rest in B.

    Args:
        text: ASCII; ``\x1d`` stands for FNC1.
        gs1: Begin with FNC1.
    """
    subset = "C" if _digits_ahead(text, 0) >= (2 if len(text) == 2 else 4) else _letters_subset(text, 0, "B")
    values = [_START[subset], *([FNC1] if gs1 else [])]
    place = 0
    while place < len(text):
        if text[place] == "\x1d" and gs1:
            values.append(FNC1)
            place += 1
            continue
        wanted = _wanted(text, place, subset)
        if wanted != subset:
            values.append({"A": _TO_A, "B": _TO_B, "C": _TO_C}[wanted])
            subset = wanted
        if subset == "C":
            values.append(int(text[place : place + 2]))
            place += 2
        else:
            code = ord(text[place])
            values.append(code + 64 if code < 32 else min(code, 127) - 32)
            place += 1
    return values


def _wanted(text: str, place: int, subset: str) -> str:
    run = _digits_ahead(text, place)
    if subset == "C":
        return "C" if run >= 2 else _letters_subset(text, place, "B")
    ends = place + run == len(text)
    if run >= (4 if ends else 6) and run % 2 == 0:
        return "C"
    return _letters_subset(text, place, subset)


def _digits_ahead(text: str, place: int) -> int:
    end = place
    while end < len(text) and text[end] in "0123456789":
        end += 1
    return end - place


def _letters_subset(text: str, place: int, current: str) -> str:
    letter = text[place] if place < len(text) else "A"
    if ord(letter) < 32:
        return "A"
    return "B" if ord(letter) >= 96 else current
