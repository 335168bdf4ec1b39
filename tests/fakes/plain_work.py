"""Work and frame for presenters in tests: jobs run when the test says so."""

from collections.abc import Callable
from typing import Any

from app.domain.errors import StationError
from app.domain.scanners import SeenScanner
from app.domain.scans import Verdict
from app.ui.flash import Flash
from app.ui.shell.state import AtSystem, LastScan
from app.ui.work import Lane


class HeldWork:
    """Keeps jobs until ``go`` runs them; with ``at_once`` they run where they are given."""

    def __init__(self, *, at_once: bool = True) -> None:
        self.at_once = at_once
        self.lanes: list[Lane] = []
        self._waiting: list[tuple[Callable[..., Any], Callable[[Any], None], Callable[[Exception], None]]] = []

    def run(
        self,
        job: Callable[..., Any],
        *,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        lane: Lane = Lane.LOOKUP,
        progress: Callable[[Any], None] | None = None,
    ) -> int:
        self.lanes.append(lane)
        self._waiting.append((job, done, failed))
        if self.at_once:
            self.go()
        return len(self.lanes)

    def go(self) -> None:
        """Run what was kept, and what that gives to do."""
        while self._waiting:
            job, done, failed = self._waiting.pop(0)
            try:
                result = job()
            except StationError as error:
                failed(error)
            else:
                done(result)


class PlainShell:
    """Writes down what a screen asks of the frame."""

    def __init__(self) -> None:
        self.flashes: list[Flash] = []
        self.scans: list[LastScan] = []
        self.pages: list[str] = []
        self.at: list[AtSystem] = []
        self.changes = 0
        self.tried: list[tuple[Verdict, int]] = []
        self.trouble = ""
        self.seen: tuple[SeenScanner, ...] = ()

    def flash(self, flash: Flash) -> None:
        self.flashes.append(flash)

    def scanned(self, last: LastScan) -> None:
        self.scans.append(last)

    def counts_changed(self) -> None:
        """Nobody counts here."""

    def carrier_answered(self, name: str, *, fine: bool, words: str) -> None:
        """Nobody shows it here."""

    def go(self, page: str, order_id: int | None = None) -> None:
        self.pages.append(page)

    def go_at(self, page: str, at: AtSystem) -> None:
        self.pages.append(page)
        self.at.append(at)

    def watch_keys(self, tap: Callable[[str, float], object] | None) -> None:
        pass

    def settings_changed(self) -> None:
        self.changes += 1

    def sign_out(self) -> None:
        """Nobody is signed in here."""

    def try_sound(self, verdict: Verdict, volume_percent: int) -> None:
        self.tried.append((verdict, volume_percent))

    def scanners(self) -> tuple[SeenScanner, ...]:
        return self.seen

    def sound_trouble(self) -> str:
        return self.trouble
