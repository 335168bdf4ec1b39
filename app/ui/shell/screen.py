"""What every screen is to the frame around it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.accounts import Environment
from app.domain.errors import StationError
from app.domain.scanners import SeenScanner
from app.domain.scans import Scan, Verdict
from app.settings.file import SettingsFile
from app.ui.parts.ring import NO_RING
from app.ui.parts.themed import Panel
from app.ui.relay import wire
from app.ui.shell.state import AtSystem, Mood, Strip
from app.ui.tasks import TaskRunner
from app.ui.theme import ThemeSource
from app.ui.work import Frame
from app.workflows.station import Station

_CAPS = {"↑": "Up", "↓": "Down", "−": "-"}
_REPEATING = frozenset({"Up", "Down", "PgUp", "PgDown"})


class Shell(Frame, Protocol):
    """The frame as screens see it."""

    def go(self, page: str, order_id: int | None = None) -> None:
        """Show a screen by its name: pack, orders, doubts, printers, accounts, settings; open an order there if one is named."""
        ...

    def go_at(self, page: str, at: AtSystem) -> None:
        """Show a screen with an order as a system knows it."""
        ...

    def watch_keys(self, tap: Callable[[str, float], object] | None) -> None:
        """Tell each key that writes, Enter as CR, and its time in seconds; None tells nobody any more."""
        ...

    def settings_changed(self) -> None:
        """Put changed settings in force: theme, text size, scanner, desk."""
        ...

    def sign_out(self) -> None:
        """Let nobody be signed in, where this desk asks who packs."""

    def try_sound(self, verdict: Verdict, volume_percent: int) -> None:
        """Let a verdict be heard at a volume, also at a silent desk."""
        ...

    def scanners(self) -> tuple[SeenScanner, ...]:
        """Return how each scanner of this desk is now."""
        ...

    def sound_trouble(self) -> str:
        """Say why nothing can be heard here; empty where it can, or is not wanted."""
        ...


@dataclass(frozen=True)
class Desk:
    """What screens are built from."""

    station: Station
    settings: SettingsFile
    tasks: TaskRunner
    source: ThemeSource
    shell: Shell

    def environment(self, account_id: str = "") -> Environment:
        """Where acts of an account land; an empty id means the desk's own account, and none at all counts as live."""
        try:
            return self.station.parts.carriers.account(account_id).environment
        except StationError:
            return Environment.LIVE


class Screen(Panel):
    """One page of the window: fills the work area; scans come to it while it is shown.

    Subclasses set ``title`` (the rail's word) and ``icon``, keep ``strip`` up to date through ``say``, and bind their
    keys with ``bind``; they act only while the screen is shown.

    Signals:
        strip_changed: The scan strip's left part.
        plate_changed: Where the acts of this screen land.
    """

    strip_changed = Signal(object)
    plate_changed = Signal(object)

    title = ""
    icon = ""
    below = ""
    """Name of the screen that it is reached from; it has no place of its own in the rail then."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.source, parent)
        self.desk = desk
        self._strip = Strip(self.title, "", Mood.REST)
        self._environment = desk.environment()
        self._keys: dict[str, QShortcut] = {}
        self.setProperty(NO_RING, True)

    @property
    def strip(self) -> Strip:
        """What the scan strip says while this screen is shown."""
        return self._strip

    @property
    def environment(self) -> Environment:
        """What the environment plate says while this screen is shown."""
        return self._environment

    @property
    def takes_badges(self) -> bool:
        """Whether a badge that is scanned now is to be set up here, instead of signing somebody in."""
        return False

    def bind(self, key: str, slot: Callable[[], None]) -> None:
        """Let a key do something while this screen is shown, such as ``bind("Shift+F9", self._on_later)``."""
        shortcut = QShortcut(QKeySequence(key), self)
        # A key that is held down does it once: a label a press, not thirty a second.
        shortcut.setAutoRepeat(key in _REPEATING)
        wire(shortcut.activated, slot, self)
        self._keys[key.replace("+", " ") if len(key) > 1 else key] = shortcut

    def press(self, key: str) -> None:
        """Do what a key does, as written on key caps ("Shift F9", "↓")."""
        written = _CAPS.get(key, key)
        if written in self._keys:
            self._keys[written].activated.emit()

    def say(self, strip: Strip) -> None:
        """Set the scan strip's left part."""
        if strip != self._strip:
            self._strip = strip
            self.strip_changed.emit(strip)

    def act_on(self, environment: Environment) -> None:
        """Set where the acts of this screen land."""
        if environment != self._environment:
            self._environment = environment
            self.plate_changed.emit(environment)

    def on_scan(self, scan: Scan) -> bool:  # noqa: ARG002  # what screens with a use for scans take
        """Take a scan while this screen is shown; False hands it to the packing desk."""
        return False

    def on_command(self, scan: Scan) -> bool:  # noqa: ARG002  # what screens with a use for commands take
        """Take a command barcode while this screen is shown; False has it said that it means nothing here."""
        return False

    def open(self, order_id: int) -> None:
        """Show an order; screens without orders ignore it."""

    def open_at(self, at: AtSystem) -> None:
        """Show an order as a system knows it; screens without a use for that ignore it."""

    def entered(self) -> None:
        """Read again what may have changed while another screen was shown."""

    def paper_changed(self) -> None:
        """Read labels again: some came out or were found missing by themselves; called while shown."""

    def tick(self) -> None:
        """Draw running seconds anew; called once a second while shown."""
