"""The scanner test's behaviour, without Qt: keys in, findings and corrected settings out."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from app.domain.errors import Problem, StationError
from app.domain.scanners import Scanner, SerialScanner
from app.domain.scans import Scan
from app.domain.wording import mark
from app.scanning.diagnosis import TEST_CODE, Key, diagnose, diagnose_serial
from app.scanning.sheet import CODES, TITLE
from app.settings.file import SettingsFile
from app.settings.model import Settings
from app.ui.work import Lane, Work
from app.workflows.station import Station

KEYBOARD = mark("The keyboard's scanner")
_FEWEST_KEYS = 3


@dataclass(frozen=True)
class TestState:
    """All that the page draws.

    Attributes:
        arrived: What came, as it came; empty before the first scan.
        source: Which scanner it came from.
        findings: What is wrong, a sentence each.
        understood: Whether the test code was in it.
        correction: The scanner's settings that put it right; None where there are none.
        kept: Whether such settings were kept just now.
        said: What became of printing the sheet.
    """

    __test__ = False

    arrived: str = ""
    source: str = ""
    findings: tuple[str, ...] = ()
    understood: bool = False
    correction: Scanner | SerialScanner | None = None
    keeping: bool = False
    kept: bool = False
    said: Problem | None = None
    printed: bool = False

    @property
    def is_fine(self) -> bool:
        """Whether the last scan was as it should be."""
        return self.understood and not self.findings


class ScannerTestPresenter:
    """Gathers the keys of one scan and has them judged.

    Args:
        changed: Called when other settings are in force.
        show: Draws a state.
    """

    def __init__(
        self,
        station: Station,
        settings: SettingsFile,
        work: Work,
        changed: Callable[[], object],
        show: Callable[[TestState], object],
    ) -> None:
        self._station = station
        self._settings = settings
        self._work = work
        self._changed = changed
        self._show = show
        self._keys: list[Key] = []
        self.state = TestState()

    def _update(self, **changes: Any) -> None:
        self.state = replace(self.state, **changes)
        self._show(self.state)

    def start(self) -> None:
        """Begin anew."""
        self._keys.clear()
        self.state = TestState()
        self._show(self.state)

    def key(self, text: str, at_s: float) -> None:
        """Take a key; Enter ends a scan."""
        if text == "\r" and not self._keys:
            return  # the second half of CR LF, or a person
        self._keys.append(Key(text, at_s))
        if text == "\r":
            self.quiet()

    def quiet(self) -> None:
        """Judge what came, since nothing follows."""
        keys, self._keys = self._keys, []
        if len(keys) < _FEWEST_KEYS:
            return
        found = diagnose(keys, self._settings.current.desk.scanner)
        self._judged(
            "".join(key.text for key in keys).rstrip("\r"),
            KEYBOARD,
            found.findings,
            found.corrected,
            understood=found.understood,
        )

    def scan(self, scan: Scan) -> None:
        """Take a scan of a serial scanner; the keyboard's come key by key."""
        known = next((each for each in self._settings.current.desk.serial_scanners if each.name == scan.source), None)
        if known is not None:
            findings, corrected = diagnose_serial(scan.text, known)
            self._judged(scan.text, known.name, findings, corrected, understood=TEST_CODE in scan.text)

    def _judged(
        self,
        arrived: str,
        source: str,
        findings: tuple[str, ...],
        correction: Scanner | SerialScanner | None,
        *,
        understood: bool,
    ) -> None:
        self._update(
            arrived=arrived,
            source=source,
            findings=findings,
            correction=correction,
            understood=understood,
            kept=False,
            said=None,
        )

    def correct(self) -> None:
        """Keep the settings that put it right."""
        correction = self.state.correction
        if correction is None or self.state.keeping:
            return
        self._update(keeping=True, said=None)
        self._work.run(
            partial(self._settings.change, partial(_corrected, correction)),
            done=self._kept,
            failed=self._failed,
            lane=Lane.STATION,
        )

    def _kept(self, _nothing: None) -> None:
        self._update(keeping=False, kept=True, findings=(), correction=None, understood=False, arrived="")
        self._changed()

    def _failed(self, error: Exception) -> None:
        self._update(keeping=False)
        if not isinstance(error, StationError):
            raise error
        self._update(said=error.problem)

    def print_sheet(self) -> None:
        """Print the page of barcodes on the printer for sheets."""
        self._update(said=None, printed=False)
        self._work.run(
            partial(self._station.print_papers.codes, TITLE, CODES),
            done=self._printed,
            failed=self._failed,
            lane=Lane.STATION,
        )

    def _printed(self, _result: object) -> None:
        self._update(printed=True)


def _corrected(correction: Scanner | SerialScanner, old: Settings) -> Settings:
    desk = old.desk
    if isinstance(correction, Scanner):
        return old.model_copy(update={"desk": desk.model_copy(update={"scanner": correction})})
    scanners = tuple(correction if each.name == correction.name else each for each in desk.serial_scanners)
    return old.model_copy(update={"desk": desk.model_copy(update={"serial_scanners": scanners})})
