"""Sentences that every system's errors are made of, in the desk's language."""

from app.domain.wording import say

MAX_HINT_CHARACTERS = 240
"""So much of what a system says of itself is shown; the whole goes to the log."""


def running(*sentences: str) -> str:
    """Return whole sentences that were said as running text; empty ones are left out."""
    return " ".join(filter(None, sentences))


def says(system: str, words: str) -> str:
    """Return in a sentence what a system says in its own words, which stay as they are; empty when it says nothing.

    Args:
        system: Its name.
        words: Without secrets.
    """
    return say("{system} says: “{words}”", system=system, words=words[:MAX_HINT_CHARACTERS]) if words else ""
