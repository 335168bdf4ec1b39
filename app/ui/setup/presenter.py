"""The Settings screen's behaviour, without Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from app.domain.errors import InvalidInput, Problem, StationError
from app.domain.ports import Clock, NoScale, Weighing
from app.domain.scanners import SeenScanner
from app.domain.weights import FoundScale, Reading
from app.settings.file import SettingsFile
from app.settings.model import Settings
from app.ui.problems import by_field
from app.ui.setup.draft import (
    Draft,
    changed_settings,
    draft_of,
    values_of,
    with_box,
    with_scanner,
    with_value,
    without_box,
    without_scanner,
)
from app.ui.setup.sections import SECTIONS, section_of
from app.ui.work import Lane, Work
from app.workflows.parts import nothing_to_pack

Ports = tuple[tuple[str, str], ...]
"""Name and device of each."""


@dataclass(frozen=True)
class SetupState:
    """All that the screen draws.

    Attributes:
        draft: What the fields hold.
        changed: Whether that differs from what is kept.
        kept_at: When something was kept last, while nothing was typed since.
        trouble: Why the settings could not be written.
        found: Scales and ports on this machine; None before anybody looked, or while it is being looked.
        looking: Whether it is being looked.
        reading: What the kept scale says now; None where there is none.
        section: Which section is shown.
        ports: Name and device of each serial port that may be a scanner; None before anybody looked, or while it is being looked.
        scanners: How the scanners in force are now.
        packed: Where the file for a support mail is; None before there is one.
    """

    draft: Draft
    changed: bool = False
    keeping: bool = False
    problems: Mapping[str, Problem] = field(default_factory=dict)
    kept_at: datetime | None = None
    trouble: Problem | None = None
    found: tuple[FoundScale, ...] | None = None
    looking: bool = False
    reading: Reading | None = None
    section: str = SECTIONS[0]
    ports: Ports | None = None
    scanners: tuple[SeenScanner, ...] = ()
    packing: bool = False
    packed: Path | None = None

    @property
    def free_ports(self) -> Ports:
        """Ports that no scanner of the draft uses."""
        used = {each["device"] for each in self.draft["desk"]["serial_scanners"]}
        return tuple(port for port in self.ports or () if port[1] not in used)


class SetupView(Protocol):
    """What the presenter tells its view."""

    def show_state(self, state: SetupState) -> None:
        """Draw a state."""
        ...

    def settings_changed(self) -> None:
        """Put changed settings in force."""
        ...


def anybody() -> None:
    """Let everybody change the settings."""


def no_ports() -> Ports:
    """Know of no serial port."""
    return ()


def nobody_scanned() -> tuple[SeenScanner, ...]:
    """Know of no scanner."""
    return ()


class SetupPresenter:
    """Holds one frozen ``SetupState`` and replaces it; what is typed stays until it is kept or taken back.

    Args:
        settings: The settings file; it is written off the window's thread.
        clock: What time it is.
        work: Runs jobs off the window's thread.
        view: Draws.
        scale: The desk's scale; None where there is none.
        permit: Raises when whoever is signed in may not change the settings; called off the window's thread.
        find_ports: Looks for serial ports that may be scanners; called off the window's thread.
        seen: Says how the scanners are now.
        pack: Writes the file for a support mail into a folder and says which it is; called off the window's thread.
    """

    def __init__(
        self,
        settings: SettingsFile,
        clock: Clock,
        work: Work,
        view: SetupView,
        scale: Weighing | None = None,
        *,
        permit: Callable[[], None] = anybody,
        find_ports: Callable[[], Ports] = no_ports,
        seen: Callable[[], tuple[SeenScanner, ...]] = nobody_scanned,
        pack: Callable[[Path], Path] = nothing_to_pack,
    ) -> None:
        self._find_ports = find_ports
        self._seen = seen
        self._pack = pack
        self._permit = permit
        self._settings = settings
        self._clock = clock
        self._work = work
        self._view = view
        self._scale = scale or NoScale()
        self.state = SetupState(draft_of(settings.current))

    @property
    def now(self) -> datetime:
        """What time it is."""
        return self._clock.now()

    def _update(self, **changes: Any) -> None:
        self.state = replace(self.state, **changes)
        self._view.show_state(self.state)

    def refresh(self) -> None:
        """Read the settings again, unless something is typed that is not kept."""
        if not self.state.changed:
            self._update(draft=draft_of(self._settings.current))

    def type(self, path: str, value: object) -> None:
        """Take what was typed into a field."""
        problems = {name: problem for name, problem in self.state.problems.items() if name != path}
        self._typed(with_value(self.state.draft, path, value), problems)

    # --- sections -----------------------------------------------------------------------------------------------------

    def show(self, section: str) -> None:
        """Show a section."""
        if section != self.state.section:
            self._update(section=section)

    def next_section(self) -> None:
        """Show the section below; after the last one comes the first."""
        self._go(1)

    def previous_section(self) -> None:
        """Show the section above; before the first one comes the last."""
        self._go(-1)

    def _go(self, step: int) -> None:
        self.show(SECTIONS[(SECTIONS.index(self.state.section) + step) % len(SECTIONS)])

    @property
    def changed_sections(self) -> frozenset[str]:
        """Those in which something is typed that is not kept."""
        kept, typed = values_of(draft_of(self._settings.current)), values_of(self.state.draft)
        return frozenset(section_of(path) for path in kept.keys() | typed if kept.get(path) != typed.get(path))

    def add(self) -> None:
        """Add one more of what the section holds: a box size, or a scanner."""
        if self.state.section == "boxes":
            self.add_box()
        elif self.state.section == "scanners":
            self.add_scanner()

    def find(self) -> None:
        """Look for what the section is about: scales, or ports of scanners."""
        if self.state.section == "scale":
            self.find_scales()
        elif self.state.section == "scanners":
            self.find_ports()

    # --- what is in them ----------------------------------------------------------------------------------------------

    def add_box(self) -> None:
        """Add a box size."""
        self._typed(with_box(self.state.draft), self.state.problems)

    def remove_box(self, place: int) -> None:
        """Take a box size away."""
        problems = {name: each for name, each in self.state.problems.items() if not name.startswith("desk.boxes.")}
        self._typed(without_box(self.state.draft, place), problems)

    def add_scanner(self) -> None:
        """Add a scanner whose name and port are to be typed."""
        self._typed(with_scanner(self.state.draft), self.state.problems)

    def remove_scanner(self, place: int) -> None:
        """Take a scanner away."""
        problems = {
            name: each for name, each in self.state.problems.items() if not name.startswith("desk.serial_scanners.")
        }
        self._typed(without_scanner(self.state.draft, place), problems)

    def use_port(self, place: int) -> None:
        """Add a scanner at a port that was found and is not used yet."""
        if 0 <= place < len(self.state.free_ports):
            name, device = self.state.free_ports[place]
            self._typed(with_scanner(self.state.draft, name, device), self.state.problems)

    def find_ports(self) -> None:
        """Look for serial ports on this machine."""
        if self.state.looking:
            return
        self._update(looking=True, ports=None)
        self._work.run(self._find_ports, done=self._found_ports, failed=self._not_found, lane=Lane.LOOKUP)

    def _found_ports(self, ports: Ports) -> None:
        self._update(looking=False, ports=ports)

    def pack(self, folder: Path) -> None:
        """Write the file for a support mail."""
        if self.state.packing:
            return
        self._update(packing=True, packed=None, trouble=None)
        self._work.run(partial(self._pack, folder), done=self._packed, failed=self._not_packed, lane=Lane.LOOKUP)

    def _packed(self, file: Path) -> None:
        self._update(packing=False, packed=file)

    def _not_packed(self, error: Exception) -> None:
        self._update(packing=False)
        if not isinstance(error, StationError):
            raise error
        self._update(trouble=error.problem)

    def _typed(self, draft: dict[str, Any], problems: Mapping[str, Problem]) -> None:
        changed = draft != draft_of(self._settings.current)
        self._update(draft=draft, changed=changed, problems=problems, kept_at=None, trouble=None)

    def tick(self) -> None:
        """Read what the kept scale says, and how the scanners are."""
        reading = self._scale.newest() if self._scale.attached else None
        before = self.state.reading
        if (reading and (reading.status, reading.grams)) != (before and (before.status, before.grams)):
            self._update(reading=reading)
        scanners = self._seen()
        if scanners != self.state.scanners:
            self._update(scanners=scanners)

    def find_scales(self) -> None:
        """Look for scales on this machine."""
        if self.state.looking:
            return
        self._update(looking=True, found=None)
        self._work.run(self._scale.find, done=self._found, failed=self._not_found, lane=Lane.LOOKUP)

    def _found(self, found: tuple[FoundScale, ...]) -> None:
        self._update(looking=False, found=found)
        if found and not self.state.draft["desk"]["scale"]["device"]:
            self.use_scale(0)

    def _not_found(self, error: Exception) -> None:
        self._update(looking=False)
        if not isinstance(error, StationError):
            raise error
        self._update(trouble=error.problem)

    def use_scale(self, place: int) -> None:
        """Put a found scale into the fields."""
        if self.state.found and 0 <= place < len(self.state.found):
            chosen = self.state.found[place]
            draft = with_value(self.state.draft, "desk.scale.kind", chosen.kind.value)
            self._typed(with_value(draft, "desk.scale.device", chosen.device), self.state.problems)

    def undo(self) -> None:
        """Go back to what is kept."""
        self._update(draft=draft_of(self._settings.current), changed=False, problems={}, trouble=None)

    def keep(self) -> None:
        """Keep what was typed, or say at the fields what is wrong."""
        if self.state.keeping or not self.state.changed:
            return
        draft = self.state.draft
        try:
            changed_settings(draft, self._settings.current)
        except InvalidInput as error:
            problems = by_field(error.problems)
            sections = [section for section in SECTIONS if section in map(section_of, problems)]
            shown = self.state.section
            # What is wrong must be in sight, with the cursor in it.
            section = shown if shown in sections or not sections else sections[0]
            self._update(problems=problems, kept_at=None, section=section)
            return
        self._update(keeping=True, problems={}, trouble=None)
        self._work.run(
            partial(self._written, draft),
            done=partial(self._kept, draft),
            failed=self._not_kept,
            lane=Lane.STATION,
        )

    def _written(self, draft: Draft) -> None:
        self._permit()
        self._settings.change(partial(_changed, draft))

    def _kept(self, draft: Draft, _nothing: None) -> None:
        # What was typed while it was written stays.
        typed_on = self.state.draft != draft
        kept = self.state.draft if typed_on else draft_of(self._settings.current)
        self._update(keeping=False, draft=kept, changed=typed_on, kept_at=self._clock.now())
        self._view.settings_changed()

    def _not_kept(self, error: Exception) -> None:
        self._update(keeping=False)
        if not isinstance(error, StationError):
            raise error
        self._update(trouble=error.problem)


def _changed(draft: Draft, known: Settings) -> Settings:
    return changed_settings(draft, known)
