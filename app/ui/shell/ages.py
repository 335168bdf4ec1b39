"""How long ago something was, in words."""

from app.domain.wording import say


def age_words(seconds: int) -> str:
    """Say an age in the largest unit that is not zero: ``4 s``, ``3 min``, ``8 h``, ``2 d``."""
    if seconds >= 86400:
        return say("{n} d", n=seconds // 86400)
    if seconds >= 3600:
        return say("{n} h", n=seconds // 3600)
    if seconds >= 60:
        return say("{n} min", n=seconds // 60)
    return say("{n} s", n=max(0, seconds))
