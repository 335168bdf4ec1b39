"""When calls leave, for systems that count all desks of a partner together (unknowns.md, U-B12)."""

import json

from app.domain.paces import LineTooLong, Rate
from app.storage.database import Database

_MICROSECONDS = 1e6


class SqliteTurnBook:
    """The turns on one file, that all processes of the station share; see ``domain.ports.TurnBook``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def take_turn(self, whom: str, rate: Rate, patience_seconds: float) -> float:
        """Take the next place in a line; return how many seconds off it is, 0 if it is now.

        Raises:
            LineTooLong: It is further off than the patience reaches; no place was taken.
        """
        with self._database.writing() as connection:
            now = self._database.now() / _MICROSECONDS
            row = connection.execute("SELECT turns FROM turns WHERE whom = ?", (whom,)).fetchone()
            # A turn that lies further ahead than anybody waits was taken before the clock was set back: it counts no more.
            furthest = now + max(rate.span_seconds, min(patience_seconds, 3600.0))
            turns = [turn for turn in (json.loads(row[0]) if row else []) if turn <= furthest]
            turn = rate.next_turn(turns, now)
            if turn - now > patience_seconds:
                raise LineTooLong(turn - now)
            kept = json.dumps([*turns, turn][-rate.calls :])
            connection.execute("INSERT OR REPLACE INTO turns (whom, turns) VALUES (?, ?)", (whom, kept))
            return turn - now
