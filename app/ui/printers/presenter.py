"""The Printers screen's behaviour, without Qt."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

from app.domain.errors import InvalidInput, StationError
from app.domain.operators import Right
from app.domain.ports import Setup
from app.domain.printers import DocumentKind, Printer, PrinterHealth, SendResult
from app.domain.proofs import proof_code
from app.domain.scans import Scan
from app.settings.file import SettingsFile
from app.settings.model import Settings
from app.ui.printers.draft import draft_of, printer_of
from app.ui.printers.state import Notice, PrintersState, PrintersView, Said, Wait, Waiting
from app.ui.problems import by_field
from app.ui.work import Lane, Work
from app.workflows.prove_printer import Found, ProvePrinter
from app.workflows.station import Station

_NEW = ""
_FRESH_SECONDS = 30
_LIVE_SECONDS = 12


class PrintersPresenter:
    """Holds one frozen ``PrintersState`` and replaces it.

    Args:
        station: The verbs.
        settings: The settings file; changes are written off the window's thread.
        work: Runs jobs off the window's thread.
        view: Draws.
    """

    def __init__(self, station: Station, settings: SettingsFile, work: Work, view: PrintersView) -> None:
        self._station = station
        self._settings = settings
        self._work = work
        self._view = view
        self._turn = 0
        self._tested = ""
        self._drafts: dict[str, dict[str, str]] = {}
        self.state = PrintersState(now=self._now)

    @property
    def _now(self) -> datetime:
        return self._station.parts.clock.now()

    def _update(self, **changes: Any) -> None:
        self.state = replace(self.state, now=self._now, **changes)
        self._view.show_state(self.state)

    def tick(self) -> None:
        """Let running seconds and ages be drawn anew, and ask the printer that is shown again once its word is old."""
        self._update()
        if self.state.printer is not None and self.state.draft is None and self.state.waiting is None:
            self._ask_in_passing(self.state.chosen, _LIVE_SECONDS)

    # --- reading ------------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the printers, and ask those of whom nothing fresh is known."""
        self._work.run(partial(_read, self._station), done=self._read, failed=self._failed)

    def _read(self, result: tuple[tuple[Printer, ...], Mapping[str, int]]) -> None:
        printers, queued = result
        ids = {printer.id for printer in printers}
        chosen = self.state.chosen if self.state.chosen in ids else (printers[0].id if printers else "")
        label_printer = self._settings.current.desk.label_printer or (printers[0].id if printers else "")
        self._update(printers=printers, chosen=chosen, label_printer=label_printer, queued=queued)
        for printer in printers:
            self._ask_in_passing(printer.id)

    def _ask_in_passing(self, printer_id: str, fresh_seconds: float = _FRESH_SECONDS) -> None:
        health = self.state.health.get(printer_id)
        age = (self._now - health.asked_at).total_seconds() if health and health.asked_at else fresh_seconds
        if age >= fresh_seconds and printer_id not in self.state.asking:
            self._update(asking=self.state.asking | {printer_id})
            self._work.run(
                partial(self._station.prove_printer.health, printer_id),
                done=partial(self._told, printer_id),
                failed=partial(self._not_told, printer_id),
            )

    def _told(self, printer_id: str, health: PrinterHealth) -> None:
        waiting = self.state.waiting
        ends = waiting is not None and waiting.kind is Wait.ASK and waiting.printer == printer_id
        self._update(
            health={**self.state.health, printer_id: health},
            asking=self.state.asking - {printer_id},
            waiting=None if ends else waiting,
        )

    def _not_told(self, printer_id: str, error: Exception) -> None:
        self._update(asking=self.state.asking - {printer_id})
        self._failed(error)

    # --- choosing -----------------------------------------------------------------------------------------------------

    def choose(self, printer_id: str) -> None:
        """Show a printer; what was typed for another one is kept."""
        if printer_id != self.state.chosen:
            self._update(chosen=printer_id, draft=None, problems={}, removing=False, notice=None)
            self._ask_in_passing(printer_id)

    def step(self, by: int) -> None:
        """Show the printer before or after the one that is shown."""
        ids = [printer.id for printer in self.state.printers]
        if self.state.draft is None and self.state.chosen in ids:
            self.choose(ids[min(len(ids) - 1, max(0, ids.index(self.state.chosen) + by))])

    def leave(self) -> None:
        """Go one step back; nothing that was typed is lost."""
        state = self.state
        if state.waiting is not None:
            self._turn += 1
            left = Notice(Said.LEFT, self._name(state.waiting.printer)) if state.waiting.kind is Wait.TEST else None
            self._update(waiting=None, notice=left)
        elif state.removing:
            self._update(removing=False)
        elif state.draft is not None:
            self._update(draft=None, problems={})
        else:
            self._update(notice=None, found=(), moved=())

    # --- asking and proving -------------------------------------------------------------------------------------------

    def ask_again(self) -> None:
        """Ask the printer how it is."""
        if self.state.printer is not None and self._begin(Wait.ASK):
            self._work.run(
                partial(self._station.prove_printer.health, self.state.chosen),
                done=partial(self._told, self.state.chosen),
                failed=partial(self._ended_badly, self._turn),
            )

    def find(self) -> None:
        """Look for printers that this machine can reach."""
        if self._begin(Wait.FIND):
            self._work.run(
                partial(_found, self._station.prove_printer),
                done=partial(self._found, self._turn),
                failed=partial(self._ended_badly, self._turn),
            )

    def _found(self, turn: int, found: Found) -> None:
        if turn == self._turn:
            notice = None if found.new or found.moved else Notice(Said.NONE_FOUND)
            self._update(waiting=None, found=found.new, moved=found.moved, notice=notice)
            self.refresh()

    def use_new_address(self) -> None:
        """Take the new addresses of printers that moved; all else of them stays as it was set."""
        if self.state.moved and self.state.draft is None:
            names = ", ".join(printer.name for printer in self.state.moved)
            self._work.run(
                self._guarded(partial(_keep_all, self._station.parts.setup, self.state.moved)),
                done=partial(self._moved, names),
                failed=self._failed,
                lane=Lane.STATION,
            )

    def _moved(self, names: str, _nothing: None) -> None:
        ids = {printer.id for printer in self.state.moved}
        health = {of: told for of, told in self.state.health.items() if of not in ids}
        self._update(moved=(), health=health, notice=Notice(Said.MOVED, names))
        self._written(None)

    def identify(self) -> None:
        """Ask the printer in the form what it is; what it tells is filled in."""
        state = self.state
        if state.draft is None or state.waiting is not None:
            return
        draft = {**state.draft, "name": state.draft["name"].strip() or "-"}
        try:
            printer = printer_of(draft, None if state.is_new else state.printer, ())
        except InvalidInput as error:
            self._update(problems=by_field(error.problems))
            return
        self._turn += 1
        self._update(waiting=Waiting(Wait.IDENTIFY, self._now, printer.name), notice=None)
        self._work.run(
            partial(self._station.prove_printer.identify, printer),
            done=partial(self._identified, self._turn, printer),
            failed=partial(self._ended_badly, self._turn),
        )

    def _identified(self, turn: int, asked: Printer, told: Printer) -> None:
        if turn == self._turn and self.state.draft is not None:
            new = draft_of(told)
            draft = {**self.state.draft, **{path: new[path] for path in ("language", "dpi", "identity")}}
            self._drafts[_NEW if self.state.is_new else self.state.chosen] = draft
            said = Said.TOLD_NOTHING if told == asked else Said.TOLD
            self._update(waiting=None, draft=draft, notice=Notice(said, asked.name.removeprefix("-")))

    def print_test(self) -> None:
        """Print a test label, to be scanned."""
        if self.state.printer is not None and self.state.draft is None and self._begin(Wait.TEST):
            self._tested = self.state.chosen
            self._work.run(
                partial(self._station.prove_printer.print_test, self._tested),
                done=partial(self._printed, self._turn),
                failed=partial(self._ended_badly, self._turn),
                lane=Lane.STATION,
            )

    def _printed(self, turn: int, _result: SendResult) -> None:
        if turn == self._turn:
            self._update(waiting=None, notice=Notice(Said.SENT, self._name(self._tested)))

    def on_scan(self, scan: Scan) -> bool:
        """Take a test label's code as the proof of its printer; tell whether it was one."""
        by_code = [printer for printer in self.state.printers if proof_code(printer) == scan.text]
        # Printers with the same head and paper print the same code: the one that was asked for a label last is meant.
        ours = next((printer for printer in by_code if printer.id in {self._tested, self.state.chosen}), None)
        last = next((printer for printer in by_code if printer.id == self._tested), ours)
        printer = last or self._station.prove_printer.proven_by(scan.text)
        if printer is None:
            return False
        proven = printer.model_copy(update={"proven_at": scan.at})
        self._work.run(
            partial(self._station.parts.setup.keep_printer, proven),
            done=partial(self._proven, proven, scan),
            failed=self._failed,
            lane=Lane.STATION,
        )
        return True

    def _proven(self, printer: Printer, scan: Scan, _nothing: None) -> None:
        self._update(chosen=printer.id, draft=None, notice=None, removing=False)
        self._view.proven(printer, scan)
        self.refresh()

    def _begin(self, kind: Wait) -> bool:
        if self.state.waiting is not None:
            return False
        self._turn += 1
        name = "" if kind is Wait.FIND else self.state.chosen
        self._update(waiting=Waiting(kind, self._now, name), notice=None, removing=False)
        return True

    def _ended_badly(self, turn: int, error: Exception) -> None:
        if turn == self._turn:
            self._update(waiting=None)
            self._failed(error)

    # --- the form -----------------------------------------------------------------------------------------------------

    def edit(self) -> None:
        """Open the form on the printer that is shown."""
        if self.state.printer is not None and self.state.draft is None:
            draft = self._drafts.get(self.state.chosen) or draft_of(self.state.printer)
            self._update(draft=draft, is_new=False, problems={}, removing=False, notice=None)

    def add(self, proposal: Printer | None = None) -> None:
        """Open the form for a new printer, filled in from one that was found if one is given."""
        if self.state.draft is None:
            draft = draft_of(proposal) if proposal else self._drafts.get(_NEW) or draft_of(None)
            self._update(draft=draft, is_new=True, problems={}, removing=False, notice=None)

    def type(self, path: str, value: object) -> None:
        """Take what was typed into a field."""
        if self.state.draft is not None:
            draft = {**self.state.draft, path: str(value)}
            self._drafts[_NEW if self.state.is_new else self.state.chosen] = draft
            problems = {name: problem for name, problem in self.state.problems.items() if name != path}
            self._update(draft=draft, problems=problems)

    def keep(self) -> None:
        """Keep what the form says, or say at its fields what is wrong."""
        state = self.state
        if state.draft is None:
            return
        try:
            known = None if state.is_new else state.printer
            printer = printer_of(state.draft, known, {printer.id for printer in state.printers})
        except InvalidInput as error:
            self._update(problems=by_field(error.problems))
            return
        self._keep(printer, Notice(Said.KEPT, printer.name))

    def set_document(self, kind: DocumentKind, wanted: bool) -> None:  # the tick's one state
        """Say whether documents of a kind are printed on the printer that is shown."""
        printer = self.state.printer
        if printer is not None and (kind in printer.documents) != wanted:
            kinds = tuple(each for each in DocumentKind if (wanted if each is kind else each in printer.documents))
            self._keep(printer.model_copy(update={"documents": kinds}), None)

    def use_for_labels(self) -> None:
        """Make the printer that is shown the one for this desk's labels."""
        if self.state.printer is not None and self.state.draft is None:
            self._write(partial(self._settings.change, partial(_with_label_printer, self.state.chosen)))

    def ask_removal(self) -> None:
        """Ask whether the printer is to be removed."""
        if self.state.printer is not None and self.state.draft is None and self.state.waiting is None:
            self._update(removing=True, notice=None)

    def remove(self) -> None:
        """Remove the printer, after it was asked."""
        if self.state.removing:
            self._drafts.pop(self.state.chosen, None)
            self._update(removing=False)
            self._write(partial(self._station.parts.setup.forget_printer, self.state.chosen))

    def _guarded(self, job: Callable[[], None]) -> Callable[[], None]:
        return partial(self._station.parts.operating.guarded, Right.SET_UP, job)

    def _keep(self, printer: Printer, notice: Notice | None) -> None:
        self._work.run(
            self._guarded(partial(self._station.parts.setup.keep_printer, printer)),
            done=partial(self._kept, printer, notice),
            failed=self._failed,
            lane=Lane.STATION,
        )

    def _kept(self, printer: Printer, notice: Notice | None, _nothing: None) -> None:
        if notice is not None:
            self._drafts.pop(_NEW if self.state.is_new else printer.id, None)
            health = {of: told for of, told in self.state.health.items() if of != printer.id}
            self._update(chosen=printer.id, draft=None, problems={}, notice=notice, found=(), health=health)
        self._written(None)

    def _write(self, job: Callable[[], None]) -> None:
        self._work.run(self._guarded(job), done=self._written, failed=self._failed, lane=Lane.STATION)

    def _written(self, _nothing: None) -> None:
        self.refresh()
        self._view.settings_changed()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, StationError):
            raise error
        self._update(notice=Notice(Said.FAILED, problem=error.problem))

    def _name(self, printer_id: str) -> str:
        return next((printer.name for printer in self.state.printers if printer.id == printer_id), "")


def _read(station: Station) -> tuple[tuple[Printer, ...], Mapping[str, int]]:
    queued: dict[str, int] = {}
    for job in station.resume_prints.waiting():
        queued[job.printer_id] = queued.get(job.printer_id, 0) + 1
    return station.parts.printing.printers(), queued


def _found(prove_printer: ProvePrinter) -> Found:
    return prove_printer.settle_found(prove_printer.find())


def _keep_all(setup: Setup, printers: tuple[Printer, ...]) -> None:
    for printer in printers:
        setup.keep_printer(printer)


def _with_label_printer(printer_id: str, settings: Settings) -> Settings:
    return settings.model_copy(update={"desk": settings.desk.model_copy(update={"label_printer": printer_id})})
