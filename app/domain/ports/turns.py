"""Turns that all windows and terminals of one station share."""

from typing import Protocol

from app.domain.paces import Rate


class TurnBook(Protocol):
    """Keeps when calls leave, for systems that count all desks of a partner together."""

    def take_turn(self, whom: str, rate: Rate, patience_seconds: float) -> float:
        """Take the next place in a line; return how many seconds off it is, 0 if it is now.

        Args:
            whom: Who counts, such as a system and a partner; holds no secret.

        Raises:
            LineTooLong: It is further off than the patience reaches; no place was taken.
            LedgerBroken: The book cannot be read or written.
        """
        ...
