"""The In doubt screen's behaviour, without Qt: what is not known, and the ways to find out."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any, Protocol

from app.domain.accounts import Environment
from app.domain.commands import Command, command_of, row_of
from app.domain.errors import OutcomeUnknown, PrinterFailed, StationError, Unreachable
from app.domain.orders import Placement
from app.domain.printers import PrintJob
from app.domain.scans import Scan, Verdict
from app.domain.wording import say
from app.settings.model import Settings
from app.ui.doubts import jobs
from app.ui.doubts.state import Busy, Case, DoubtsState, Notice
from app.ui.doubts.words import all_notice, flash_of, settled_notice
from app.ui.newest import Newest
from app.ui.shell.commands import not_now
from app.ui.shell.state import LastScan
from app.ui.work import Frame, Lane, Work
from app.workflows.answer_scan import Act, Answer
from app.workflows.settle_doubts import CameOut, Settled
from app.workflows.station import Station

ALL = ("all", 0)
_ANSWERS = (CameOut.YES, CameOut.SPOILT, CameOut.NO, CameOut.LATER)


class Doors(Frame, Protocol):
    """The frame, and the way to other screens."""

    def go(self, page: str, order_id: int | None = None) -> None:
        """Show another screen, with an order if one is named."""
        ...


class DoubtsPresenter:
    """Holds one frozen ``DoubtsState`` and replaces it.

    Args:
        station: The verbs.
        settings: The settings in force, asked anew each time.
        work: Runs jobs off the window's thread.
        frame: The frame around the screen.
        show: Draws a state.
    """

    def __init__(
        self,
        station: Station,
        settings: Callable[[], Settings],
        work: Work,
        frame: Doors,
        show: Callable[[DoubtsState], None],
    ) -> None:
        self.station = station
        self._settings = settings
        self._work = work
        self._frame = frame
        self._show = show
        self._wanted: int | None = None
        self.state = DoubtsState(now=self.now)
        self._cases = Newest(work, self._read, self._not_read)

    @property
    def now(self) -> datetime:
        """What time it is."""
        return self.station.parts.clock.now()

    @property
    def locale(self) -> str:
        """How money is written."""
        return self._settings().appearance.place

    @property
    def environment(self) -> Environment:
        """Where the acts of this screen land: the chosen case's account, else the desk's."""
        if self.state.case is not None:
            return self.state.case.environment
        try:
            return self.station.parts.carriers.account("").environment
        except StationError:
            return Environment.LIVE

    def update(self, **changes: Any) -> None:
        """Replace the state and draw it."""
        self.state = replace(self.state, now=self.now, **changes)
        self._show(self.state)

    def refresh(self) -> None:
        """Read what is in doubt."""
        self._cases.ask(partial(jobs.read_cases, self.station))

    def _read(self, cases: tuple[Case, ...]) -> None:
        keys = [case.key for case in cases]
        chosen = self.state.chosen
        if self._wanted is not None:
            chosen = next((case.key for case in cases if case.order_id == self._wanted), chosen)
            self._wanted = None
        if chosen not in keys:
            # The next one comes to the place of one that was settled.
            old = [case.key for case in self.state.cases or ()]
            place = old.index(chosen) if chosen in old else 0
            chosen = keys[min(place, len(keys) - 1)] if keys else None
        changed = chosen != self.state.chosen
        self.update(
            cases=cases,
            chosen=chosen,
            asking_person=self.state.asking_person and not changed,
            details=self.state.details and not changed,
        )

    def _not_read(self, error: Exception) -> None:
        if not isinstance(error, StationError):
            raise error
        self.update(notice=Notice(Verdict.CANNOT, say(error.problem.title), say(error.problem.hint)))

    def show_order(self, order_id: int) -> None:
        """Choose an order's case."""
        self._wanted = order_id
        self.refresh()

    def choose(self, key: tuple[str, int]) -> None:
        """Let the keys act on a case."""
        if key != self.state.chosen:
            self.update(chosen=key, asking_person=False, details=False)

    def step(self, places: int) -> None:
        """Choose the case so many places below."""
        keys = [case.key for case in self.state.cases or ()]
        if keys:
            place = keys.index(self.state.chosen) if self.state.chosen in keys else 0
            self.choose(keys[max(0, min(len(keys) - 1, place + places))])

    def toggle_details(self) -> None:
        """Show or hide all that is written down of the chosen case."""
        if self.state.case is not None:
            self.update(details=not self.state.details)

    def escape(self) -> None:
        """Take one step back; nothing is lost."""
        state = self.state
        busy = {key: replace(one, left=True) for key, one in state.busy.items()}
        if state.asking_person:
            self.update(asking_person=False)
        elif busy != state.busy:
            self.update(busy=busy)
        elif state.details:
            self.update(details=False)
        elif state.notice is not None:
            self.update(notice=None)

    def tick(self) -> None:
        """Let ages and running seconds be drawn anew, and read what settled itself; called once a second."""
        self.update()
        if self.now.second % 5 == 0:
            self.refresh()

    def ask(self) -> None:
        """Ask the carrier about the chosen order or act now."""
        case = self.state.case
        if case is not None and case.job is None and case.can_ask:
            job = partial(jobs.ask, self.station, case)
            self._begin(case.key, say("{system} is being asked", system=case.carrier), job, self._answered)

    def on_command(self, scan: Scan) -> bool:
        """Take the barcode that asks now, or say why it asks nobody; False for every other one."""
        if command_of(scan.text) is not Command.ASK_NOW:
            return False
        title, why = say(row_of(Command.ASK_NOW).title), self._why_not_asked()
        if why:
            self._frame.scanned(LastScan(Verdict.WRONG, scan.text, why, scan.at))
            self._frame.flash(not_now(why, say("“{command}” did nothing.", command=title)))
        else:
            self._frame.scanned(LastScan(Verdict.OK, scan.text, title, scan.at))
            self.ask()
        return True

    def _why_not_asked(self) -> str:
        case = self.state.case
        if case is None:
            return say("Nothing is in doubt")
        if case.job is not None:
            return say("Nobody can be asked about a label. Look whether it came out.")
        if not case.can_ask:
            return say("{system} cannot be asked about this", system=case.carrier)
        return say("{system} is being asked", system=case.carrier) if case.key in self.state.busy else ""

    def _answered(self, result: tuple[Case, Settled]) -> None:
        case, settled = result
        self._ended(case.key, settled_notice(case, settled))

    def ask_all(self) -> None:
        """Ask about every order and act in doubt."""
        if any(case.job is None for case in self.state.cases or ()):
            job = partial(jobs.ask_all, self.station)
            self._begin(ALL, say("The carriers are being asked"), job, self._all_answered)

    def _all_answered(self, counts: dict[Settled, int]) -> None:
        self._ended(ALL, all_notice(counts))

    def send_again(self) -> None:
        """Send the chosen order once more under its own key, where the carrier takes that for the same order."""
        case = self.state.case
        if case is not None and case.attempt is not None and case.repeat_safe:
            job = partial(jobs.send_again, self.station.settle_doubts, case)
            words = say("The same order is being sent to {system}", system=case.carrier)
            self._begin(case.key, words, job, self._sent_again, Lane.STATION)

    def _sent_again(self, result: tuple[Case, Placement]) -> None:
        case, placement = result
        title = say("Order {reference} is placed, once", reference=case.number)
        line = say("{system} has it as {number}.", system=case.carrier, number=placement.carrier_order_id)
        self._ended(case.key, Notice(Verdict.OK, title, line))

    def ask_person(self) -> None:
        """Ask whoever looked at the carrier's own page what stands there."""
        case = self.state.case
        if case is not None and case.job is None and case.key not in self.state.busy:
            self.update(asking_person=True, details=False)

    def person_says_ordered(self) -> None:
        """Take a person's word that it is there.

        For an order the carrier is asked again, since only it knows the number; an act is done then.
        """
        case = self.state.case
        if self.state.asking_person and case is not None:
            self.update(asking_person=False)
            if case.act is None:
                self.ask()
            else:
                self._judge(case, done=True)

    def person_says_not_ordered(self) -> None:
        """Take a person's word that it is not there: the order waits again, the act can be done anew."""
        case = self.state.case
        if self.state.asking_person and case is not None:
            self.update(asking_person=False)
            if case.act is not None:
                self._judge(case, done=False)
                return
            job = partial(jobs.never_ordered, self.station.settle_doubts, case)
            self._begin(case.key, say("It is being written down"), job, self._let_go, Lane.STATION)

    def _let_go(self, case: Case) -> None:
        title = say("Order {reference} was not ordered, a person says", reference=case.number)
        self._ended(case.key, Notice(Verdict.OK, title, say("It waits again, and is under Orders as refused.")))

    def _judge(self, case: Case, *, done: bool) -> None:
        job = partial(jobs.judge, self.station, case, done=done)
        self._begin(case.key, say("It is being written down"), job, self._judged, Lane.STATION)

    def _judged(self, result: tuple[Case, bool]) -> None:
        case, done = result
        title = say(
            "{reference}: done, a person says" if done else "{reference}: not done, a person says",
            reference=case.number,
        )
        self._ended(case.key, Notice(Verdict.OK, title, "" if done else say("It can be done anew.")))

    def digit(self, number: int) -> None:
        """Take the answer with a number: of a person about an order, or of the packer about a label."""
        case = self.state.case
        if case is None or number < 1:
            return
        if self.state.asking_person and number <= 2:
            (self.person_says_ordered if number == 1 else self.person_says_not_ordered)()
        elif case.job is not None and number <= len(_ANSWERS):
            self.answer(_ANSWERS[number - 1])

    def answer(self, answer: CameOut) -> None:
        """Take the packer's word about the chosen label."""
        case = self.state.case
        if case is None or case.job is None:
            return
        if answer is CameOut.LATER:
            self.step(1)
            return
        job = partial(jobs.settle_paper, self.station.settle_doubts, case, answer)
        words = say("It is being written down" if answer is CameOut.YES else "The label is being sent once more")
        self._begin(case.key, words, job, self._paper_settled, Lane.STATION)

    def _paper_settled(self, result: tuple[Case, CameOut, tuple[PrintJob, ...]]) -> None:
        case, answer, sent = result
        number = case.number
        if answer is CameOut.YES:
            title = say("The label for {reference} came out, the packer says", reference=number)
            notice = Notice(Verdict.OK, title, say("Scan it on its box."))
        else:
            title = say(
                "A new label for {reference} was sent to {printer}"
                if sent
                else "A new label for {reference} was sent to the printer",
                reference=number,
                printer=sent[-1].printer if sent else "",
            )
            notice = Notice(Verdict.OK, title, say("Its scan proves that it came out."))
        self._ended(case.key, notice)

    def on_scan(self, scan: Scan) -> None:
        """Take a scan: a label that scans has come out."""
        job = partial(jobs.answer_scan, self.station, scan)
        self._work.run(job, done=self._scan_answered, failed=self._not_read, lane=Lane.STATION)

    def _scan_answered(self, result: tuple[Scan, Answer]) -> None:
        scan, answer = result
        said = answer.said
        self._frame.scanned(LastScan(said.verdict, scan.text, said.line or said.word, scan.at))
        own = next(
            (case for case in self.state.cases or () if said.order_id is not None and case.order_id == said.order_id),
            None,
        )
        if answer.act in {Act.OPEN, Act.SCAN_BACK} and answer.order_id is not None:
            self._frame.go("pack", answer.order_id)
        elif said.verdict is Verdict.WAITING and own is not None:
            self.choose(own.key)
        else:
            self._frame.flash(flash_of(said))
        self._frame.counts_changed()
        self.refresh()

    def _begin(
        self,
        key: tuple[str, int],
        words: str,
        job: Callable[[], Any],
        done: Callable[[Any], None],
        lane: Lane = Lane.LOOKUP,
    ) -> None:
        if key in self.state.busy:
            self.update(busy={**self.state.busy, key: replace(self.state.busy[key], left=False)})
            return
        self.update(busy={**self.state.busy, key: Busy(words, self.now)}, notice=None)
        self._work.run(job, done=done, failed=partial(self._failed, key), lane=lane)

    def _ended(self, key: tuple[str, int], notice: Notice) -> None:
        self.update(busy={other: busy for other, busy in self.state.busy.items() if other != key}, notice=notice)
        self._frame.counts_changed()
        self.refresh()

    def _failed(self, key: tuple[str, int], error: Exception) -> None:
        if not isinstance(error, StationError):
            raise error
        waits = isinstance(error, OutcomeUnknown | Unreachable)
        if isinstance(error, PrinterFailed):
            waits = not error.nothing_came_out
        verdict = Verdict.WAITING if waits else Verdict.CANNOT if isinstance(error, PrinterFailed) else Verdict.WRONG
        self._ended(key, Notice(verdict, say(error.problem.title), say(error.problem.hint)))
