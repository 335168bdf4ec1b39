"""How long ago something was, in words."""


def age_words(seconds: int) -> str:
    """Say an age in the largest unit that is not zero: ``4 s``, ``3 min``, ``8 h``, ``2 d``."""
    for size, unit in ((86400, "d"), (3600, "h"), (60, "min")):
        if seconds >= size:
            return f"{seconds // size} {unit}"
    return f"{max(0, seconds)} s"
