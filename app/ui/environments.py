"""What an account counts as, in one word."""

from app.domain.accounts import Environment
from app.domain.wording import mark, say

_WORDS = {
    Environment.LIVE: mark("LIVE"),
    Environment.TEST: mark("TEST"),
    Environment.REHEARSAL: mark("REHEARSAL"),
}


def environment_word(environment: Environment) -> str:
    """Return the word of the plate and the tags: ``TEST``."""
    return say(_WORDS[environment])
