"""Command barcodes at the packing desk: each presses its key, or says in one sentence why it means nothing now."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.domain.commands import Command, command_of, row_of
from app.domain.scans import Scan, Verdict
from app.domain.wording import mark, say
from app.ui.pack.state import PackState, Stage
from app.ui.pack.words import items_missing, unprinted
from app.ui.shell.commands import not_now
from app.ui.shell.state import LastScan

if TYPE_CHECKING:
    from app.ui.pack.presenter import PackPresenter

_NO_ORDER = mark("No order is open")
_CHANGING = mark("Changes are not kept yet: F9 keeps, Esc drops them")
_STEPS = {Command.NEXT_TIME: 1, Command.EARLIER_TIME: -1}
_OF_AN_OPEN_ORDER = frozenset(
    {
        Command.PLACE,
        Command.GO_ON,
        Command.NEXT_TIME,
        Command.EARLIER_TIME,
        Command.ASK_AGAIN,
        Command.NEXT_BOX,
        Command.ADD_PARCEL,
        Command.DROP_PARCEL,
        Command.WEIGH,
    }
)


class Commands:
    """The part of the Pack presenter that obeys command barcodes.

    Args:
        desk: The presenter.
        press: Does what a key does, as written on key caps.
    """

    def __init__(self, desk: PackPresenter, press: Callable[[str], None]) -> None:
        self._desk = desk
        self._press = press

    def obey(self, scan: Scan) -> None:
        """Press a command's key, or refuse it."""
        desk, command = self._desk, command_of(scan.text)
        if command is None:
            refuse(
                desk,
                scan,
                say("This desk does not know the command"),
                say("The sheet may be of another version. Print a new one."),
            )
            return
        why = self._why_not(command)
        if why:
            refuse(desk, scan, why, say("“{command}” did nothing.", command=say(row_of(command).title)))
            return
        title = say(row_of(command).title)
        if command is Command.WEIGH:
            self._weigh(scan, title)
            return
        if command is Command.UNDO:
            title = say("Taken back: {step}", step=desk.undoing.next)
        if command is Command.PLACE and desk.state.stage is Stage.OPEN and desk.state.asking_since is not None:
            # Who scans does not look whether the carrier answered yet.
            line = say("{command}, once the windows are there", command=title)
            desk.frame.scanned(LastScan(Verdict.OK, scan.text, line, scan.at))
            desk.ordering.go_when_ready()
            return
        desk.frame.scanned(LastScan(Verdict.OK, scan.text, title, scan.at))
        self._press(row_of(command).key)

    def _weigh(self, scan: Scan, title: str) -> None:
        """Take the scale's weight; what the key would leave to typing is said, for who scans has no keyboard at hand."""
        desk = self._desk
        why = desk.scale.take_or_why_not()
        if why:
            refuse(desk, scan, say(why), say("“{command}” did nothing.", command=title))
        elif not desk.scale.is_asking:
            desk.frame.scanned(LastScan(Verdict.OK, scan.text, title, scan.at))

    def _why_not(self, command: Command) -> str:
        """Say why a command means nothing now; empty where it does."""
        state = self._desk.state
        if state.stage is Stage.PLACING:
            return say("The order is being placed")
        if command in _OF_AN_OPEN_ORDER:
            return self._why_not_open(command, state)
        needs: dict[Command, str] = {
            Command.REPRINT: ""
            if state.stage is Stage.SCAN_BACK or state.last
            else say("Nothing was printed here yet"),
            Command.NOTHING: "" if state.stage is Stage.SCAN_BACK else say("No label is awaited"),
            Command.OTHER_PRINTER: self._why_no_other_printer(state),
            Command.SLIP: "" if state.row is not None or state.last is not None else say(_NO_ORDER),
            Command.HOLD: say(_NO_ORDER if state.row is None else _CHANGING if self._has_changes else ""),
            Command.UNDO: ""
            if self._desk.undoing.next and state.stage is Stage.OPEN
            else say("There is nothing to take back"),
            Command.ANNOUNCE: self._why_not_announced(state),
            Command.BACK: "" if state.row is not None or state.notice is not None else say(_NO_ORDER),
        }
        return needs.get(command, "")

    def _why_not_announced(self, state: PackState) -> str:
        if state.stage is not Stage.IDLE:
            return say("An order is open")
        if state.following is None:
            return say("No packed order is to be announced")
        if state.following.is_done:
            return say("The last order is announced")
        return say("It is being announced") if state.following.runs else ""

    def _why_no_other_printer(self, state: PackState) -> str:
        if state.row is None:
            return say(_NO_ORDER)
        return "" if self._desk.ordering.other_printer() is not None else say("This desk has no other printer")

    @property
    def _is_changing(self) -> bool:
        state = self._desk.state
        return state.editing or state.extras_open or self._desk.editing.has_draft

    @property
    def _has_changes(self) -> bool:
        """Whether something would have to be kept first; fields that a refusal opened hold nothing yet."""
        return self._desk.state.extras_open or self._desk.editing.has_draft

    def _why_not_open(self, command: Command, state: PackState) -> str:
        if state.stage is Stage.SCAN_BACK:
            return "" if command is Command.PLACE and unprinted(state) else say("This order is placed")
        if state.stage is not Stage.OPEN or state.order is None:
            return say(_NO_ORDER)
        if self._is_changing:
            return say(_CHANGING)
        if command is Command.PLACE:
            if state.asking_since is not None and not items_missing(state):
                return ""
            return state.primary.line if state.primary is not None and not state.primary.enabled else ""
        needs = {
            Command.GO_ON: "" if self._is_stopped(state) else say("Nothing stands in the way of F9"),
            Command.DROP_PARCEL: "" if len(state.order.parcels) > 1 else say("An order has at least one parcel"),
        }
        return needs[command] if command in needs else self._why_no_window(command, state)

    def _is_stopped(self, state: PackState) -> bool:
        """Whether something is in the way that a packer may go on in spite of."""
        return bool(items_missing(state)) or self._desk.ordering.printer_stopped or state.offered is not None

    def _why_no_window(self, command: Command, state: PackState) -> str:
        if command not in {Command.ASK_AGAIN, *_STEPS}:
            return ""
        if not state.windows_offered:
            return say("{carrier} offers no delivery windows", carrier=state.carrier)
        if state.asking_since is not None:
            return say("{carrier} is being asked for windows", carrier=state.carrier)
        step = _STEPS.get(command)
        if step is None:
            return ""
        windows = state.availability.bookable(self._desk.now) if state.availability is not None else ()
        if not windows:
            return say("No delivery window is known yet")
        place = windows.index(state.chosen) + step if state.chosen in windows else 0
        if 0 <= place < len(windows):
            return ""
        return say(
            "This is the last window that can be booked" if step > 0 else "This is the first window that can be booked"
        )


def refuse(desk: PackPresenter, scan: Scan, why: str, detail: str) -> None:
    """Say that a command means nothing now, and why."""
    desk.frame.scanned(LastScan(Verdict.WRONG, scan.text, why, scan.at))
    desk.frame.flash(not_now(why, detail))
